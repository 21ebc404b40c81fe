"""Why nothing fits: a code and values, from which a conversation makes one plain sentence.

What holds somebody else back is never named: of others one learns that they are not free.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from flows.calendar.busy import is_absence
from flows.calendar.diary import Bar, held_by, travel_of
from flows.calendar.intervals import Interval
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.quiet import AFTER_NIGHT_SHIFT
from flows.calendar.scales import NOBODY, Scales, by_phone, weigh
from flows.calendar.slots import began_between
from flows.calendar.wall import clock_over, wall_time

# "you" is the one who asks, "other" anybody else.
Why = Literal[
    "asked_not_free_you",  # you are not free then; `day`
    "asked_not_free_other",  # the other is not free then; `day`
    "no_time_before_home",  # no time before you need to be home; `at`, `day`, `minutes` each way
    "call_in",  # you need to be reachable then; `at`, `day`
    "sleep",  # after a night at work it is too early; `at` the first hour, `day`
    "travel",  # by phone it would fit: no time for the way there and back; `minutes` each way
    "pass_too_short",  # you may not be out for so long; `minutes` allowed, `until` the last day
    "venue_closed",  # the place is not open then; `day`
    "your_hours_full",  # nothing was asked for, and your own days hold no room
    "other_hours_full",  # nothing was asked for, and the other's days hold no room
    "you_away",  # `until`, the last day
    "other_away",  # `until`, the last day
    "limits",  # somebody has as many meetings as there may be in a day or a week; `day`
    "notice",  # too soon; `minutes` of notice
    "too_far",  # too far ahead; `until`, the last day that can be offered
    "nothing",  # no reason of this kind
]

# The constraints of your own that have a sentence of their own, the firmest first.
_FIRM: tuple[tuple[Why, Bar], ...] = (
    ("pass_too_short", "pass"),
    ("no_time_before_home", "home_by"),
    ("sleep", "sleep"),
    ("call_in", "reachable_at"),
)
_OWN: tuple[Bar, ...] = ("not_free", "booked", "held", "cannot")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why nothing fits. What a code does not carry is None.

    `day` and `until` are local days and `at` a local time of day, on the clock of the one whose
    constraint it is, and else on the request's.
    """

    code: Why
    day: date | None = None
    at: time | None = None
    until: date | None = None
    minutes: int | None = None


def why_none(people: Sequence[PersonCalendar], request: Request, you: int = 0) -> Reason:
    """Why no meeting fits in what was asked for, or where nothing was, anywhere at all.

    One constraint after the other is left out of account, the firmest first, and the first one
    without which something fits is the reason. Where it takes more than one, your own side
    comes before the other's. "nothing" where something does fit. `you` is the place in `people`
    of the one who is told.
    """
    scales = weigh(people, request)
    if scales.left():
        return Reason("nothing")
    for code, n, opened in _relaxed(scales, you):
        if opened:
            return _said(scales, code, n, opened[0][0])
    return Reason("nothing")


def _relaxed(scales: Scales, you: int) -> Iterator[tuple[Why, int, list[Interval]]]:
    """Each possible reason, whose it is, and the starts that there would be without it."""
    left = scales.left
    yield "notice", NOBODY, left([(NOBODY, "notice")])
    yield "too_far", NOBODY, left([(NOBODY, "horizon")])
    yield "venue_closed", NOBODY, left([(NOBODY, "place")])
    for code, bar in _FIRM:
        yield code, you, left([(you, bar)])
    if scales.request.travel and (found := by_phone(scales)):
        yield _in_the_way(scales, you, found[0][0]), you, found
    others = [n for n in range(len(scales.people)) if n != you]
    for n in (you, *others):
        yield "limits", n, left([(n, "limits")])
        yield ("you_away" if n == you else "other_away"), n, left([(n, "away"), (n, "dates")])
    asked = any(not wish.busy for wish in scales.request.wanted)
    yours: Why = "asked_not_free_you" if asked else "your_hours_full"
    theirs: Why = "asked_not_free_other" if asked else "other_hours_full"
    yield yours, you, left([(you, bar) for bar in _OWN])
    for n in others:
        yield theirs, n, left([key for key in scales.of(n) if key[1] != "hours"])
    yield yours, you, left(scales.of(you))
    for n in others:
        yield theirs, n, left(scales.of(n))
    yield yours, you, scales.asked


def _in_the_way(scales: Scales, you: int, start: int) -> Why:
    """What keeps you from going where you could phone: being back, being home, or the way."""
    if _holds(scales.bars[NOBODY, "place"], start):
        return "venue_closed"
    for code, bar in _FIRM[:2]:
        if _holds(scales.bars.get((you, bar), ()), start):
            return code
    return "travel"


def _said(scales: Scales, code: Why, n: int, start: int) -> Reason:
    """A reason with its values, for the first start (UTC seconds) without it."""
    request = scales.request
    if n == NOBODY:
        until = None
        if code == "too_far":
            until = _day(request.zone, began_between(request)[1] - 1)
        notice = request.notice if code == "notice" else None
        return Reason(code, day=_day(request.zone, start), until=until, minutes=notice)
    person, day = scales.people[n], _day(scales.people[n].zone, start)
    match code:
        case "no_time_before_home":
            at = _begins(scales, n, "home_by", start)
            return Reason(code, day=day, at=at, minutes=travel_of(person, request))
        case "call_in":
            return Reason(code, day=day, at=_begins(scales, n, "reachable_at", start))
        case "sleep":
            return Reason(code, day=day, at=AFTER_NIGHT_SHIFT)
        case "travel":
            return Reason(code, day=day, minutes=travel_of(person, request))
        case "pass_too_short":
            phases = [p for p in person.phases if (p.since or day) <= day <= p.until]
            shortest = min(phases or person.phases, key=lambda phase: phase.minutes)
            return Reason(code, day=day, until=shortest.until, minutes=shortest.minutes)
        case "you_away" | "other_away":
            return Reason(code, day=day, until=_back_after(scales, n, start))
        case _:
            return Reason(code, day=day)


def _begins(scales: Scales, n: int, bar: Bar, start: int) -> time | None:
    """The local time at which what bars a start begins."""
    for barred in scales.bars[n, bar]:
        if barred[0] <= start < barred[1]:
            return _shown(scales.people[n].zone, held_by(barred, scales.diaries[n].room)[0]).time()
    return None


def _back_after(scales: Scales, n: int, start: int) -> date:
    """The last day on which somebody is away who is away at a start."""
    person, room = scales.people[n], scales.diaries[n].room
    leaves = _shown(person.zone, start - room.before)
    returns = _shown(person.zone, start + room.length + room.after)
    last = leaves.date()
    for entry in person.busy:
        if is_absence(entry) and entry.end and entry.start < returns and entry.end > leaves:
            last = max(last, (entry.end - timedelta(seconds=1)).date())
    closed = {override.day for override in person.overrides if override.start is None}
    while last + timedelta(days=1) in closed:
        last += timedelta(days=1)
    return last


def _holds(bars: Sequence[Interval], start: int) -> bool:
    return any(lo <= start < hi for lo, hi in bars)


def _day(zone: str, utc: int) -> date:
    return _shown(zone, utc).date()


def _shown(zone: str, utc: int) -> datetime:
    """What a zone's clock shows at a UTC second, without a zone."""
    return wall_time(clock_over(zone, (utc, utc)).shows(utc))
