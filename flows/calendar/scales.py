"""Everything that bars a start, side by side, so that one thing can be left out of account."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Literal

from flows.calendar.diary import Bar, Diary, diary
from flows.calendar.hours import USUAL_HOURS, open_windows
from flows.calendar.intervals import Interval, merge, subtract
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.slots import began_between, place_hours, span_of
from flows.calendar.wall import MINUTE, seconds

# What bars a start, and whose it is: a place in the list of people, or nobody's.
Key = tuple[int, Bar | Literal["hours", "dates", "place", "notice", "horizon"]]
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Scales:
    """What was asked for, as starts in UTC seconds, and the starts that each constraint bars."""

    people: Sequence[PersonCalendar]
    request: Request
    diaries: list[Diary]
    asked: list[Interval]
    bars: dict[Key, list[Interval]] = field(default_factory=dict)

    def left(self, without: Collection[Key] = ()) -> list[Interval]:
        """The starts that nothing bars but perhaps what is left out of account."""
        counted = (bars for key, bars in self.bars.items() if key not in without)
        return subtract(self.asked, merge(chain.from_iterable(counted)))

    def of(self, n: int) -> list[Key]:
        """All that is one person's."""
        return [key for key in self.bars if key[0] == n]


def weigh(people: Sequence[PersonCalendar], request: Request) -> Scales:
    """What bars the starts that were asked for; where nothing was, any start before the horizon."""
    earliest, latest = began_between(request)
    length = request.minutes * MINUTE
    wishes = [(seconds(w.start), seconds(w.end)) for w in request.wanted if not w.busy]
    points = [(start, max(end - length, start) + 1) for start, end in wishes]
    asked = merge(points) or merge([(earliest, latest)])
    if not asked:
        return Scales(people, request, [], [])
    now, horizon = span_of(request)
    span = min(now, asked[0][0]), max(horizon, asked[-1][1] + length)
    diaries = [diary(person, request, span) for person in people]
    scales = Scales(people, request, diaries, asked)
    scales.bars[NOBODY, "notice"] = [(span[0], earliest)]
    scales.bars[NOBODY, "horizon"] = [(latest, span[1] + 1)]
    scales.bars[NOBODY, "place"] = _outside(place_hours(request, span), asked, length)
    for n, (person, one) in enumerate(zip(people, diaries, strict=True)):
        usual = open_windows(person.weekly or USUAL_HOURS, (), person.zone, span)
        scales.bars[n, "hours"] = _outside(merge([*usual, *one.open]), asked, length)
        scales.bars[n, "dates"] = _outside(one.open, asked, length)
        scales.bars.update({(n, bar): barred for bar, barred in one.bars.items()})
    return scales


def by_phone(scales: Scales) -> list[Interval]:
    """The starts that are left when nobody has to go anywhere."""
    return weigh(scales.people, replace(scales.request, travel=0)).left()


def _outside(hours: Sequence[Interval], asked: Sequence[Interval], length: int) -> list[Interval]:
    """The starts asked for whose meeting does not lie in some hours."""
    inside = [(start, end - length + 1) for start, end in hours if end - start >= length]
    return subtract(asked, inside)
