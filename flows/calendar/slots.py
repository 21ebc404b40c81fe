"""The search: every start at which a meeting fits everybody, its travel included."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import reduce
from itertools import chain

from flows.calendar.diary import Diary, diary, travel_of
from flows.calendar.grid import Grid, starts
from flows.calendar.hours import open_windows
from flows.calendar.intervals import Interval, contains, intersect, merge, touches
from flows.calendar.person import Booked, Held, PersonCalendar, Phase, Request
from flows.calendar.wall import DAY, MINUTE, clock_over, instant, seconds

__all__ = [
    "Booked",
    "Held",
    "PersonCalendar",
    "Phase",
    "Request",
    "fits",
    "free_starts",
    "travel_of",
]


def free_starts(people: Sequence[PersonCalendar], request: Request) -> list[datetime]:
    """Every start on the grid that fits all people, aware UTC, in order.

    The meeting lies in everybody's hours and in those of the place; with the travel around it, it
    touches nobody's busy time, sleep after a night shift, curfew, call-in, or other meeting with
    that one's travel. Nobody is out longer than they may be, or meets more often. It starts after
    the notice and ends before the horizon.
    """
    return [instant(start) for start in free_seconds(people, request)]


def fits(people: Sequence[PersonCalendar], request: Request, start: datetime) -> bool:
    """Does a meeting at this very start fit all people? Round or not, refused before or not."""
    began, length = seconds(start), request.minutes * MINUTE
    if not began_between(request)[0] <= began < began_between(request)[1]:
        return False
    near = (began - DAY, began + length + DAY)
    if not contains(place_hours(request, near), began, began + length):
        return False
    return all(_fits_one(diary(person, request, near), began) for person in people)


def free_seconds(people: Sequence[PersonCalendar], request: Request) -> list[int]:
    """What free_starts finds, in UTC seconds."""
    diaries = [diary(person, request, span_of(request)) for person in people]
    windows = reduce(intersect, (one.open for one in diaries), place_hours(request))
    barred = merge(chain.from_iterable(one.barred() for one in diaries))
    earliest, latest = began_between(request)
    found = allowed(starts(windows, grid_of(request)), barred)
    return [start for start in found if earliest <= start < latest]


def span_of(request: Request) -> Interval:
    """What a search looks at: from the beginning of today until the horizon, in UTC seconds.

    From the day's beginning, so that the grid of a day does not wander while the day passes.
    """
    now = seconds(request.now)
    clock = clock_over(request.zone, (now, now))
    today = clock.first(clock.shows(now) // DAY * DAY)
    return today, now + request.horizon_days * DAY


def grid_of(request: Request) -> Grid:
    """The clock times that a request may start at."""
    clock = clock_over(request.zone, span_of(request))
    return Grid(clock, request.minutes, request.step, request.align)


def place_hours(request: Request, span: Interval | None = None) -> list[Interval]:
    """When the place is open inside a span, or all that a search looks at."""
    span = span or span_of(request)
    if not request.venue or not request.travel:
        return [span]
    return open_windows(request.venue, (), request.zone, span)


def began_between(request: Request) -> Interval:
    """The first second at which a meeting may start and the one after the last."""
    now = seconds(request.now)
    latest = now + request.horizon_days * DAY - request.minutes * MINUTE
    return now + request.notice * MINUTE, latest + 1


def allowed(candidates: Iterable[int], barred: Sequence[Interval]) -> Iterator[int]:
    """Those of the sorted starts that no stretch of a merged list bars."""
    i = 0
    for start in candidates:
        while i < len(barred) and barred[i][1] <= start:
            i += 1
        if i == len(barred) or barred[i][0] > start:
            yield start


def _fits_one(one: Diary, began: int) -> bool:
    return contains(one.open, began, began + one.room.length) and not touches(
        merge(one.barred()), began, began + 1
    )
