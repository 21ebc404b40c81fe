"""When a person is not free, must be home or must be reachable: times and behaviour, no reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from flows.calendar.intervals import Interval, clip, merge
from flows.calendar.recurrence import read_rule, starts
from flows.calendar.wall import DAY, MINUTE, clock_over, wall_seconds

Behaviour = Literal["not_free", "home_by", "reachable_at"]

# "Curfew ends 6:00" (domain, Defaults).
CURFEW_ENDS = time(6)


@dataclass(frozen=True, slots=True)
class Busy:
    """One entry of a person's calendar, in naive wall time of their own zone.

    - not_free: from start to end; may cross midnight or last for weeks.
    - home_by: home from start, the way there included, until end (None: the next 6:00).
    - reachable_at: a call at start, or from start to end; no meeting or way there crosses it.

    `rule` is an RRULE value that counts from start. Raises ValueError for an aware time, an end
    that is not after its start, a not_free without an end; BadRule for a rule nobody can read.
    """

    behaviour: Behaviour
    start: datetime
    end: datetime | None = None
    rule: str = ""

    def __post_init__(self) -> None:
        if self.start.tzinfo or (self.end and self.end.tzinfo):
            raise ValueError("A busy entry is wall time, without a zone.")
        if self.end is None and self.behaviour == "not_free":
            raise ValueError("Not free until when?")
        if self.end is not None and self.end <= self.start:
            raise ValueError("A busy entry ends after it starts.")
        if self.rule:
            read_rule(self.rule)


def shift(first_day: date, start: time, end: time, rule: str = "") -> Busy:
    """Not free from one time of day to another, over midnight where the end is not later."""
    last_day = first_day if end > start else first_day + timedelta(days=1)
    return Busy(
        "not_free", datetime.combine(first_day, start), datetime.combine(last_day, end), rule
    )


def busy_times(
    entries: Sequence[Busy], zone: str, span: Interval, leaves_home: bool = True
) -> list[Interval]:
    """The merged UTC seconds, touching a span, that a meeting with its travel may not touch.

    Who does not leave home (phone, video) is not held by a curfew. Where a clock is set back, an
    entry holds from the first to the last moment it could mean.
    """
    clock = clock_over(zone, span)
    # Two hours more than the clock shows: near a change of clocks it is not in order.
    lo, hi = clock.shows(span[0]) - DAY // 12, clock.shows(span[1]) + DAY // 12
    walls: list[Interval] = []
    for entry in entries:
        if entry.behaviour == "home_by" and not leaves_home:
            continue
        start = wall_seconds(entry.start)
        length = _length(entry, start)
        if not entry.rule:
            if start < hi and start + length > lo:
                walls.append((start, start + length))
            continue
        found = starts(read_rule(entry.rule), entry.start, clock, (lo - length + 1, hi))
        walls += [(again, again + length) for again in found]
    return clip(merge(clock.covering(merge(walls))), span)


def _length(entry: Busy, start: int) -> int:
    """How long an entry holds, in wall seconds."""
    if entry.end is not None:
        return wall_seconds(entry.end) - start
    if entry.behaviour == "reachable_at":
        return MINUTE
    home_until = start - start % DAY + CURFEW_ENDS.hour * 3_600
    return (home_until if home_until > start else home_until + DAY) - start
