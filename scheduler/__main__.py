"""`python -m scheduler`: the worker, wired from the settings."""

import gc

from bot.clock import pin_zone_data
from bot.database import open_database
from bot.log import configure, end_quietly
from bot.migrate import require_current
from bot.settings import Settings
from bot.simulator.wiring import house_of
from scheduler.worker import work


def main() -> None:
    """Work until told to stop."""
    pin_zone_data()
    settings = Settings()
    configure(settings.checkin_log_level)
    end_quietly()
    database = open_database(settings, gives_way=True)
    require_current(database.engine)
    # Tables and modules stay for good: to look through all of them would cost a round 100 ms.
    gc.collect()
    gc.freeze()
    work(house_of(database, settings))


if __name__ == "__main__":
    main()
