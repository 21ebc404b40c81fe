"""Why a start fits, in codes and values, for those who look at how a time was found."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from flows.calendar.diary import diary, held_by
from flows.calendar.hours import open_windows
from flows.calendar.intervals import contains
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.ranking import answers, kept_holidays
from flows.calendar.slots import fits
from flows.calendar.wall import DAY, MINUTE, clock_over, day_of, seconds, wall_time


def why_fits(
    people: Sequence[PersonCalendar], request: Request, start: datetime
) -> tuple[str, ...]:
    """What speaks for a start (aware UTC): codes, with values after them; none if it does not fit.

    - ``hours``, ``place``: inside everybody's hours, the place's opening hours
    - ``asked``: inside what was asked for
    - ``same_day``, ``same_hour``: as the old time
    - ``no_travel``: phone or video
    - ``after 0 15:30 travel 30 spare 30``: the first of the people is not free until 15:30, has
      30 minutes there, and 30 more
    - ``before 1 21:00 travel 30 spare 25``: likewise what the second one has next
    - ``pass 0 120 spare 0``: the first one may be out for 120 minutes, and is
    - ``good 1``: inside the hours the second one likes best
    - ``holiday canada day``: on a public holiday that somebody keeps
    """
    if not fits(people, request, start):
        return ()
    shared = (code for code, holds in _shared(request, start) if holds)
    own = (code for n, person in enumerate(people) for code in _own(n, person, request, start))
    clock = clock_over(request.zone, (seconds(start), seconds(start)))
    day = clock.shows(seconds(start)) // DAY
    year = day_of(day).year
    holiday = kept_holidays(people, request.province, range(year, year + 1)).get(day)
    return ("hours", *shared, *own, *([f"holiday {holiday}"] if holiday else []))


def _shared(request: Request, start: datetime) -> Iterator[tuple[str, bool]]:
    """What has nothing to do with one person alone."""
    began, length = seconds(start), request.minutes * MINUTE
    wishes = [(seconds(w.start), seconds(w.end)) for w in request.wanted if not w.busy]
    yield "place", bool(request.venue and request.travel)
    yield "asked", any(answers(began, wish, length) for wish in wishes)
    if request.near is not None:
        old = seconds(request.near)
        clock = clock_over(request.zone, (min(old, began), max(old, began)))
        yield "same_day", clock.shows(old) // DAY == clock.shows(began) // DAY
        yield "same_hour", clock.shows(old) % DAY == clock.shows(began) % DAY
    yield "no_travel", not request.travel


def _own(n: int, person: PersonCalendar, request: Request, start: datetime) -> Iterator[str]:
    """What one person has before and after it on the same day, and what they said they like."""
    began = seconds(start)
    near = (began - DAY, began + request.minutes * MINUTE + DAY)
    one, clock = diary(person, request, near), clock_over(person.zone, near)
    held = [held_by(b, one.room) for bar, bars in one.bars.items() if bar != "limits" for b in bars]
    end, travel = began + one.room.length, one.room.before // MINUTE
    today = clock.shows(began) // DAY
    for code, at in (
        ("after", max((stop for _, stop in held if stop <= began), default=None)),
        ("before", min((first for first, _ in held if first >= end), default=None)),
    ):
        # Until midnight is still today: a curfew at 24:00 is one.
        if at is not None and (clock.shows(at) - (code == "before")) // DAY == today:
            spare = (began - at if code == "after" else at - end) // MINUTE - travel
            yield f"{code} {n} {wall_time(clock.shows(at)):%H:%M} travel {travel} spare {spare}"
    day, out = day_of(today), request.minutes + 2 * travel
    for phase in person.phases:
        if request.travel and (phase.since or day) <= day <= phase.until:
            yield f"pass {n} {phase.minutes} spare {phase.minutes - out}"
    if contains(open_windows(person.good, (), person.zone, near), began, end):
        yield f"good {n}"
