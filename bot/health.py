"""Is this installation well: does the database answer, does the scheduler beat?"""

from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.house import House
from bot.store import heartbeats, notices

log = structlog.get_logger()

HEARTBEAT_OLD = timedelta(seconds=60)


@dataclass(frozen=True)
class Health:
    """Each is well, old or unknown."""

    database: str
    heartbeat: str

    @property
    def is_well(self) -> bool:
        """Whether nothing needs a look."""
        return (self.database, self.heartbeat) == ("well", "well")


def check(house: House) -> Health:
    """How things stand. A heartbeat older than 60 s is written down for the operator."""
    try:
        with house.database.read() as tx:
            last = heartbeats.last(tx, heartbeats.SCHEDULER)
        if last is not None and house.clock.real() - last <= HEARTBEAT_OLD:
            return Health("well", "well")
        with house.database.write() as tx:
            notices.add(tx, "beat_old", "", house.clock.real())
    except Exception as failure:
        log.error("health_failed", error=type(failure).__name__)
        return Health("unknown", "unknown")
    return Health("well", "old")
