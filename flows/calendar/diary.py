"""One person's time for one request: when they have time, and what bars a meeting from starting.

Everything in UTC seconds. A start is barred when the meeting, with the way there and back, would
touch what stands in the way.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Literal

from flows.calendar.busy import BusyKind, busy_kinds
from flows.calendar.hours import USUAL_HOURS, open_windows
from flows.calendar.intervals import Interval
from flows.calendar.person import Booked, Held, PersonCalendar, Phase, Request
from flows.calendar.wall import DAY, MINUTE, WallClock, clock_over, day_number, seconds

Bar = BusyKind | Literal["cannot", "booked", "held", "pass", "limits"]


@dataclass(frozen=True, slots=True)
class Room:
    """What one meeting needs, in seconds: its length, and free time before and after it."""

    length: int
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Diary:
    """When one person has time, merged, and the barred starts by what bars them."""

    room: Room
    open: list[Interval]
    bars: dict[Bar, list[Interval]]

    def barred(self) -> Iterable[Interval]:
        """All the barred starts, in no order."""
        return chain.from_iterable(self.bars.values())


def diary(person: PersonCalendar, request: Request, span: Interval) -> Diary:
    """What one person's time says about starts inside a span."""
    room = room_of(person, request)
    # A meeting at the edge of the span is travelled to and from outside it.
    around = (span[0] - DAY, span[1] + DAY)
    bars = {bar: barred_by(closed, room) for bar, closed in _closed(person, request, around)}
    bars["limits"] = _full(person, span)
    hours = open_windows(person.weekly or USUAL_HOURS, person.overrides, person.zone, span)
    return Diary(room, hours, bars)


def barred_by(closed: Iterable[Interval], room: Room) -> list[Interval]:
    """The starts whose meeting, with the room around it, would touch a closed stretch."""
    early, late = room.length + room.after - 1, room.before
    return [(start - early, end + late) for start, end in closed if start < end]


def held_by(barred: Interval, room: Room) -> Interval:
    """The closed stretch that bars these starts."""
    return barred[0] + room.length + room.after - 1, barred[1] - room.before


def room_of(person: PersonCalendar, request: Request) -> Room:
    """The room that one person needs for the requested meeting."""
    travel = travel_of(person, request) * MINUTE
    return Room(request.minutes * MINUTE, travel, travel)


def travel_of(person: PersonCalendar, request: Request) -> int:
    """Somebody's way to the requested meeting, in minutes: none to a phone."""
    own = request.travel if person.travel is None else person.travel
    return own if request.travel else 0


def is_live(expires: datetime | None, now: int) -> bool:
    """Does a hold still hold at this UTC second?"""
    return expires is None or seconds(expires) > now


def _closed(
    person: PersonCalendar, request: Request, around: Interval
) -> Iterable[tuple[Bar, Iterable[Interval]]]:
    """What a meeting with its travel may not touch, by what it is."""
    room = room_of(person, request)
    need = room.length + room.before + room.after
    for kind, held in busy_kinds(person.busy, person.zone, around, need).items():
        # A curfew does not forbid who stays at home.
        if kind != "home_by" or request.travel:
            yield kind, held
    now = seconds(request.now)
    yield "booked", map(_with_travel, person.booked)
    yield "held", (_with_travel(held) for held in person.holds if is_live(held.expires, now))
    yield "pass", _too_short_passes(person, request, around)
    cannot = [wish for wish in request.wanted if wish.busy]
    yield "cannot", ((seconds(wish.start), seconds(wish.end)) for wish in cannot)


def _too_short_passes(person: PersonCalendar, request: Request, around: Interval) -> list[Interval]:
    """The days on which an outing as long as this meeting and its travel is not allowed."""
    out = request.minutes + 2 * travel_of(person, request)
    short = [phase for phase in person.phases if request.travel and phase.minutes < out]
    clock = clock_over(person.zone, around)
    return [days for phase in short if (days := _days_of(phase, clock, around))]


def _days_of(phase: Phase, clock: WallClock, around: Interval) -> Interval | None:
    """The part of a phase that lies in or near a span."""
    first = clock.shows(around[0]) - DAY
    last = clock.shows(around[1]) + DAY
    start = first if phase.since is None else max(first, day_number(phase.since) * DAY)
    end = min(last, (day_number(phase.until) + 1) * DAY)
    return (clock.first(start), clock.last(end)) if start < end else None


def _full(person: PersonCalendar, span: Interval) -> list[Interval]:
    """The local days and weeks in which no other meeting may start."""
    full: list[Interval] = []
    for most, days, first in ((person.most_a_day, 1, 0), (person.most_a_week, 7, _MONDAY)):
        if most is None:
            continue
        if most <= 0:
            return [span]
        clock = clock_over(person.zone, span)
        counted = Counter(
            (clock.shows(seconds(meeting.start)) // DAY - first) // days
            for meeting in person.booked
        )
        walls = [
            ((number * days + first) * DAY, ((number + 1) * days + first) * DAY)
            for number, meetings in sorted(counted.items())
            if meetings >= most
        ]
        full += clock.covering(walls)
    return full


# 1970-01-05 was a Monday; weeks begin there (ISO 8601).
_MONDAY = 4


def _with_travel(meeting: Booked | Held) -> Interval:
    start, travel = seconds(meeting.start), meeting.travel * MINUTE
    return start - travel, start + meeting.minutes * MINUTE + travel
