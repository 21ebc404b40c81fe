"""When a person is not free, must be home or must be reachable: times and behaviour, no reasons."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from flows.calendar.intervals import Interval, clip, merge
from flows.calendar.quiet import AFTER_NIGHT_SHIFT
from flows.calendar.recurrence import read_rule
from flows.calendar.rounds import laid_out
from flows.calendar.wall import DAY, HOUR, MINUTE, clock_over, time_seconds, wall_seconds, wall_time

Behaviour = Literal["not_free", "home_by", "reachable_at"]
BusyKind = Literal["away", "not_free", "sleep", "home_by", "reachable_at"]

# "Curfew ends 6:00" (domain, Defaults).
CURFEW_ENDS = time(6)
_SLEEPS_UNTIL = time_seconds(AFTER_NIGHT_SHIFT)


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


def is_absence(entry: Busy) -> bool:
    """Is somebody away, which is not free for a day at a stretch, and only once?"""
    once = entry.behaviour == "not_free" and not entry.rule
    return once and entry.end is not None and entry.end - entry.start >= timedelta(days=1)


def busy_times(entries: Iterable[Busy], zone: str, span: Interval) -> list[Interval]:
    """The merged UTC seconds, touching a span, at which entries hold; without anybody's sleep."""
    kinds = busy_kinds(entries, zone, span)
    return merge(pair for kind, held in kinds.items() if kind != "sleep" for pair in held)


def busy_kinds(
    entries: Iterable[Busy], zone: str, span: Interval, need: int = 0
) -> dict[BusyKind, list[Interval]]:
    """The merged UTC seconds, touching a span, at which entries hold, by what they are.

    Whoever is not free for a day at a stretch is away. Sleep is a night shift and the hours after
    it until 13:00. Time between two of a kind that is shorter than the seconds of `need`, so that
    nothing that needs them can lie in it, may count as held too. Where a clock is set back, an
    entry holds from the first to the last moment it could mean.
    """
    clock = clock_over(zone, span)
    # Two hours more than the clock shows: near a change of clocks it is not in order.
    walls = (clock.shows(span[0]) - DAY // 12, clock.shows(span[1]) + DAY // 12)
    # Sleep can last until now after a shift that ended half a day ago.
    first, last = wall_time(walls[0] - DAY), wall_time(walls[1])
    once: dict[BusyKind, list[Interval]] = {}
    again: dict[BusyKind, dict[str, list[Interval]]] = {}
    for entry in entries:
        if entry.start >= last or not entry.rule and entry.end and entry.end <= first:
            continue
        for kind, stretch in _stretches(entry):
            if entry.rule:
                again.setdefault(kind, {}).setdefault(entry.rule, []).append(stretch)
            else:
                once.setdefault(kind, []).append(stretch)
    gap = max(need - 1 - clock.set_back(), 0)
    for kind, by_rule in again.items():
        once.setdefault(kind, []).extend(laid_out(by_rule, clock, walls, gap))
    return {
        kind: clip(merge(clock.covering(merge(held, gap))), span) for kind, held in once.items()
    }


def is_night_work(entry: Busy) -> bool:
    """Whether somebody sleeps in the day after it."""
    return any(kind == "sleep" for kind, _ in _stretches(entry))


def _stretches(entry: Busy) -> list[tuple[BusyKind, Interval]]:
    """When an entry holds for the first time, in wall seconds, and as what."""
    start = wall_seconds(entry.start)
    end = _home_or_reached(entry, start) if entry.end is None else wall_seconds(entry.end)
    if entry.behaviour != "not_free":
        return [(entry.behaviour, (start, end))]
    if end - start >= DAY and is_absence(entry):
        return [("away", (start, end))]
    midnight = end - end % DAY
    if not _is_night_shift(start - midnight, end - midnight):
        return [("not_free", (start, end))]
    return [("not_free", (start, end)), ("sleep", (start, midnight + _SLEEPS_UNTIL))]


def _is_night_shift(start: int, end: int) -> bool:
    """At work from 1:00 to 2:00, done by noon, and no longer than 16 hours.

    Who is home by one sleeps like anybody. Start and end in seconds from the last midnight.
    """
    return start <= HOUR and 2 * HOUR <= end <= 12 * HOUR and end - start <= 16 * HOUR


def _home_or_reached(entry: Busy, start: int) -> int:
    """When an entry is over whose end is not said."""
    if entry.behaviour == "reachable_at":
        return start + MINUTE
    home_until = start - start % DAY + CURFEW_ENDS.hour * HOUR
    return home_until if home_until > start else home_until + DAY
