"""Who is told about an alert that nobody has taken, and when. Times only; nothing is sent here.

Source of every figure: the programme's crisis chain (levels red, orange tonight, orange today).
Until the voice call exists, the backup is paged at its place, 6 minutes after a red alert.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.engine.facts import Level

Whom = Literal["first", "backup", "everyone", "person"]

NO_CONTACT = timedelta(minutes=30)  # a taken red alert without contact pages its owner
NO_CONTACT_BACKUP = timedelta(minutes=5)  # and then the backup
DAY_FROM, DAY_TO = time(8, 0), time(22, 0)  # when "orange today" may page


@dataclass(frozen=True)
class Rung:
    """One page of a chain: how long after the alert was raised, and to whom."""

    after: timedelta
    whom: Whom


def _rungs(*steps: tuple[int, Whom]) -> tuple[Rung, ...]:
    return tuple(Rung(timedelta(minutes=minutes), whom) for minutes, whom in steps)


RED = _rungs(
    (0, "first"),
    (3, "first"),
    (6, "backup"),
    (9, "backup"),
    (10, "person"),
    *((minutes, "everyone") for minutes in range(15, 76, 5)),
)
TONIGHT = _rungs((0, "first"), (15, "first"), (30, "backup"))
TODAY = _rungs((0, "first"), (30, "first"), (60, "backup"))
CHAINS: dict[Level, tuple[Rung, ...]] = {
    "red": RED,
    "orange_tonight": TONIGHT,
    "orange_today": TODAY,
    "yellow": (),
    "handover": (),
}
# When the table ends, everyone is paged again and again: no alert goes quiet untaken.
AFTERWARDS: dict[Level, timedelta] = {
    "red": timedelta(minutes=15),
    "orange_tonight": timedelta(minutes=60),
    "orange_today": timedelta(minutes=60),
}


def rung(level: Level, index: int) -> Rung | None:
    """The page number `index` (from 0) of a level; None where no chain exists."""
    chain = CHAINS[level]
    if not chain:
        return None
    if index < len(chain):
        return chain[index]
    beyond = AFTERWARDS[level] * (index - len(chain) + 1)
    return Rung(chain[-1].after + beyond, "everyone")


def page_at(level: Level, index: int, raised_at: datetime, zone: str) -> datetime | None:
    """When page number `index` is due (aware UTC); `orange_today` waits for the day."""
    page = rung(level, index)
    if page is None:
        return None
    if level != "orange_today":
        return raised_at + page.after
    return _by_day(_by_day(raised_at, zone) + page.after, zone)


def _by_day(instant: datetime, zone: str) -> datetime:
    """The instant itself between 8:00 and 22:00 local, else the next 8:00."""
    local = instant.astimezone(ZoneInfo(zone))
    if DAY_FROM <= local.time() < DAY_TO:
        return instant
    day = local.date() + timedelta(days=1 if local.time() >= DAY_TO else 0)
    return datetime.combine(day, DAY_FROM, ZoneInfo(zone)).astimezone(UTC)
