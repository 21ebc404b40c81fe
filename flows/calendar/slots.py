"""The search: every start at which a meeting fits everybody, its travel included."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.calendar.busy import busy_times
from flows.calendar.grid import Grid, starts
from flows.calendar.hours import USUAL_HOURS, open_windows
from flows.calendar.intervals import Interval, contains, intersect, merge, touches
from flows.calendar.person import Booked, Held, PersonCalendar, Phase, Request
from flows.calendar.wall import DAY, MINUTE, clock_over, instant, seconds

__all__ = ["Booked", "Held", "PersonCalendar", "Phase", "Request", "fits", "free_starts"]


@dataclass(frozen=True, slots=True)
class Room:
    """What one meeting needs, in seconds: its length, and free time before and after it."""

    length: int
    before: int = 0
    after: int = 0


def free_starts(people: Sequence[PersonCalendar], request: Request) -> list[datetime]:
    """Every start on the grid that fits all people, aware UTC, in order.

    The meeting lies in everybody's hours; with the travel around it, it touches nobody's busy
    time, curfew, call-in, or other meeting with that one's travel. It starts after the notice
    and ends before the horizon.
    """
    return [instant(start) for start in free_seconds(people, request)]


def fits(people: Sequence[PersonCalendar], request: Request, start: datetime) -> bool:
    """Does a meeting at this very start fit all people? Round or not, refused before or not."""
    began, room = seconds(start), room_for(people, request)
    earliest, latest = _bounds(request)
    if began < earliest or began + room.length > latest:
        return False
    near = (began - DAY, began + room.length + DAY)
    windows, closed = common_time(people, request, near)
    return contains(windows, began, began + room.length) and not touches(
        closed, began - room.before, began + room.length + room.after
    )


def free_seconds(people: Sequence[PersonCalendar], request: Request) -> list[int]:
    """What free_starts finds, in UTC seconds."""
    earliest, latest = _bounds(request)
    clock = clock_over(request.zone, (earliest, latest))
    # From the day's beginning, so that the grid of a day does not wander while the day passes.
    today = clock.first(clock.shows(seconds(request.now)) // DAY * DAY)
    windows, closed = common_time(people, request, (today, latest))
    grid = Grid(clock, request.minutes, request.step, request.align)
    return list(clear(starts(windows, grid), closed, room_for(people, request), earliest))


def common_time(
    people: Sequence[PersonCalendar], request: Request, span: Interval
) -> tuple[list[Interval], list[Interval]]:
    """Inside a span: when all people have time, and what no meeting with its travel may touch."""
    windows = [span]
    # A meeting at the edge of the span is travelled to and from outside it.
    around = (span[0] - DAY, span[1] + DAY)
    now = seconds(request.now)
    closed: list[Interval] = [
        (seconds(cannot.start), seconds(cannot.end)) for cannot in request.wanted if cannot.busy
    ]
    shared = room_for(people, request).before
    for person in people:
        hours = open_windows(person.weekly or USUAL_HOURS, person.overrides, person.zone, span)
        windows = intersect(windows, hours)
        taken = busy_times(person.busy, person.zone, around, leaves_home=request.travel > 0)
        taken += (_with_travel(meeting) for meeting in person.booked)
        taken += (_with_travel(held) for held in person.holds if is_live(held.expires, now))
        # Whose way is longer than the shared one needs as much more around what they have.
        more = travel_of(person, request) * MINUTE - shared
        closed += ((start - more, end + more) for start, end in taken)
    return windows, merge(closed)


def clear(
    candidates: Iterable[int], closed: Sequence[Interval], room: Room, earliest: int
) -> Iterator[int]:
    """Those of the sorted starts that come late enough and, with their room, touch nothing closed.

    Everything in UTC seconds; `closed` is merged.
    """
    i = 0
    for start in candidates:
        if start < earliest:
            continue
        while i < len(closed) and closed[i][1] <= start - room.before:
            i += 1
        if i == len(closed) or closed[i][0] >= start + room.length + room.after:
            yield start


def is_live(expires: datetime | None, now: int) -> bool:
    """Does a hold still hold at this UTC second?"""
    return expires is None or seconds(expires) > now


def room_for(people: Sequence[PersonCalendar], request: Request) -> Room:
    """The room that everybody needs for the requested meeting: the shortest way there and back."""
    ways = [travel_of(person, request) for person in people]
    travel = min(ways, default=request.travel) * MINUTE
    return Room(request.minutes * MINUTE, travel, travel)


def travel_of(person: PersonCalendar, request: Request) -> int:
    """Somebody's way to the requested meeting, in minutes: none to a phone."""
    own = request.travel if person.travel is None else person.travel
    return own if request.travel else 0


def _bounds(request: Request) -> Interval:
    """The first second a meeting may start and the last at which it may end."""
    now = seconds(request.now)
    return now + request.notice * MINUTE, now + request.horizon_days * DAY


def _with_travel(meeting: Booked | Held) -> Interval:
    start, travel = seconds(meeting.start), meeting.travel * MINUTE
    return start - travel, start + meeting.minutes * MINUTE + travel
