"""When a person has time at all: weekly hours, and the dates on which other hours hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from flows.calendar.intervals import Interval, clip, merge
from flows.calendar.wall import (
    DAY,
    clock_over,
    day_number,
    time_seconds,
    weekday,
)

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Wall-time hours on some days of every week; Monday is 0.

    An end of 23:59 is midnight. Hours that end before they start hold no time.
    """

    days: frozenset[int]
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Override:
    """Other hours on one date, in place of the weekly ones; no hours at all close the day.

    Several for one date add up. An end of 23:59 is midnight.
    """

    day: date
    start: time | None = None
    end: time | None = None


# Quiet hours are 21:00-9:00 ("Defaults"), so this is when somebody without stated hours is asked.
USUAL_HOURS = (WeeklyHours(EVERY_DAY, time(9), time(21)),)


def open_windows(
    weekly: Sequence[WeeklyHours],
    overrides: Sequence[Override],
    zone: str,
    span: Interval,
) -> list[Interval]:
    """The merged UTC seconds inside a span at which a person in this zone has time."""
    clock = clock_over(zone, span)
    days = range(clock.shows(span[0]) // DAY, clock.shows(span[1]) // DAY + 1)
    changed = _by_day(overrides)
    by_weekday = [_of_weekday(weekly, number) for number in range(7)]
    walls = [
        (number * DAY + start, number * DAY + end)
        for number in days
        for start, end in changed.get(number, by_weekday[weekday(number)])
    ]
    windows = merge((clock.first(start), clock.first(end)) for start, end in merge(walls))
    return clip(windows, span)


def whole_days(days: Iterable[date], zone: str, span: Interval) -> list[Interval]:
    """The merged UTC seconds of whole dates in a zone, for dates in or near a span."""
    numbers = sorted(day_number(day) for day in days)
    clock = clock_over(zone, span)
    return merge(clock.covering([(number * DAY, (number + 1) * DAY) for number in numbers]))


def end_seconds(end: time) -> int:
    """Seconds from midnight to an end of hours; 23:59 and any :59 second is the next minute."""
    whole = time_seconds(end)
    if end.second == 59:
        whole += 1
    return DAY if whole == DAY - 60 else whole


def _by_day(overrides: Sequence[Override]) -> dict[int, list[Interval]]:
    changed: dict[int, list[Interval]] = {}
    for override in overrides:
        hours = changed.setdefault(day_number(override.day), [])
        if override.start is not None and override.end is not None:
            hours += _hours(override.start, override.end)
    return changed


def _of_weekday(weekly: Sequence[WeeklyHours], number: int) -> list[Interval]:
    return [
        pair for hours in weekly if number in hours.days for pair in _hours(hours.start, hours.end)
    ]


def _hours(start: time, end: time) -> list[Interval]:
    pair = (time_seconds(start), end_seconds(end))
    return [pair] if pair[0] < pair[1] else []
