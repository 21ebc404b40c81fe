"""Who is told about an alert that nobody has taken, and when. Times only; nothing is sent here.

Source of every figure: the programme's crisis chain (levels red, orange tonight, orange today).
A programme may have chains of its own, within the limits of `flows.chains`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from types import MappingProxyType
from typing import Literal
from zoneinfo import ZoneInfo

from flows.engine.facts import Level

Whom = Literal["first", "backup", "everyone", "person"]
Road = Literal["text", "call"]

NO_CONTACT = timedelta(minutes=30)  # a taken red alert without contact pages its owner
NO_CONTACT_BACKUP = timedelta(minutes=5)  # and then the backup
DAY_FROM, DAY_TO = time(8, 0), time(22, 0)  # when "orange today" may page


@dataclass(frozen=True)
class Rung:
    """One page of a chain: how long after the alert was raised, to whom, on which roads.

    Calls to everyone go to those on duty alone: a text wakes enough of the others.
    """

    after: timedelta
    whom: Whom
    roads: tuple[Road, ...] = ("text",)


Steps = tuple[Rung, ...]


def step(minutes: int, whom: Whom, *roads: Road) -> Rung:
    """A page so many minutes after the alert was raised; by text unless roads are named."""
    return Rung(timedelta(minutes=minutes), whom, roads or ("text",))


CHAINS: Mapping[Level, Steps] = MappingProxyType(
    {
        "red": (
            step(0, "first"),
            step(3, "first"),
            step(6, "first", "call"),
            step(9, "backup", "text", "call"),
            step(10, "person"),
            step(15, "everyone", "text", "call"),
        ),
        "orange_tonight": (step(0, "first"), step(15, "first"), step(30, "backup")),
        "orange_today": (step(0, "first"), step(30, "first"), step(60, "backup")),
        "yellow": (),
        "handover": (),
    }
)


@dataclass(frozen=True)
class Again:
    """When the steps end everyone is paged again and again: no alert goes quiet untaken."""

    every: timedelta
    times: int = 0  # so often; then `later`, without end
    later: timedelta = timedelta(minutes=60)
    roads: tuple[Road, ...] = ("text",)


AFTERWARDS: Mapping[Level, Again] = MappingProxyType(
    {
        "red": Again(timedelta(minutes=5), 12, timedelta(minutes=15), ("text", "call")),
        "orange_tonight": Again(timedelta(minutes=60)),
        "orange_today": Again(timedelta(minutes=60)),
    }
)


@dataclass(frozen=True)
class Chain:
    """The pages of a level, one after the other, numbered from 0; none where nobody is paged."""

    level: Level
    steps: Steps

    def rung(self, index: int) -> Rung | None:
        """Page number `index`; after the last step everyone again and again."""
        if not self.steps:
            return None
        if index < len(self.steps):
            return self.steps[index]
        again, further = AFTERWARDS[self.level], index - len(self.steps) + 1
        often = min(further, again.times)
        waited = often * again.every + (further - often) * again.later
        return Rung(self.steps[-1].after + waited, "everyone", again.roads)

    def page_at(self, index: int, raised_at: datetime, zone: str) -> datetime | None:
        """When page number `index` is due (aware UTC); `orange_today` waits for the day."""
        page = self.rung(index)
        if page is None:
            return None
        if self.level != "orange_today":
            return raised_at + page.after
        return _by_day(_by_day(raised_at, zone) + page.after, zone)

    def of_everyone(self) -> int:
        """The number of the first page that goes to everyone."""
        ends = len(self.steps)
        return next((i for i, one in enumerate(self.steps) if one.whom == "everyone"), ends)


def usual(level: Level) -> Chain:
    """The chain of a programme that has set none of its own."""
    return Chain(level, CHAINS[level])


def first_page_at(level: Level, raised_at: datetime, zone: str) -> datetime:
    """When somebody is paged for the first time (aware UTC): at once, or when the day begins."""
    return _by_day(raised_at, zone) if level == "orange_today" else raised_at


def _by_day(instant: datetime, zone: str) -> datetime:
    """The instant itself between 8:00 and 22:00 local, else the next 8:00."""
    local = instant.astimezone(ZoneInfo(zone))
    if DAY_FROM <= local.time() < DAY_TO:
        return instant
    day = local.date() + timedelta(days=1 if local.time() >= DAY_TO else 0)
    return datetime.combine(day, DAY_FROM, ZoneInfo(zone)).astimezone(UTC)
