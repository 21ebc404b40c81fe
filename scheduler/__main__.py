"""`python -m scheduler`: the worker, wired from the settings."""

from bot.clock import SystemClock, pin_zone_data
from bot.database import open_database
from bot.house import House
from bot.log import configure
from bot.migrate import require_current
from bot.settings import Settings
from scheduler.worker import work


def main() -> None:
    """Work until told to stop."""
    pin_zone_data()
    settings = Settings()
    configure(settings.checkin_log_level)
    database = open_database(settings)
    require_current(database.engine)
    work(House(database, SystemClock(), settings))


if __name__ == "__main__":
    main()
