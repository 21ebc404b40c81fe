"""The few starts worth offering: what was asked for, near the old day and hour, on several days."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time
from itertools import chain
from math import inf
from typing import NamedTuple

from flows.calendar.hours import EVERY_DAY, WeeklyHours, open_windows
from flows.calendar.intervals import Interval, contains
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.quiet import AFTER_NIGHT_SHIFT
from flows.calendar.slots import fits, free_seconds
from flows.calendar.statutory import statutory_names
from flows.calendar.wall import (
    DAY,
    HOUR,
    MINUTE,
    WallClock,
    clock_over,
    day_number,
    day_of,
    instant,
    seconds,
)
from flows.engine.facts import Wanted

# Costs are in days: what is a day further away is as unwelcome as four hours off the hour.
_HOURS_LIKE_A_DAY = 4
_HOLIDAY = 3.0
_NEXT_TO_REFUSED = 2.0
_EARLY_OR_LATE = 0.5
_UNUSUAL_HOUR = 3.0
# Whoever said what suits them best waits some days for it rather than hear of something else.
_OUTSIDE_GOOD_HOURS = 4.0
# Off what was asked for, the old hour decides only between starts that are as far off.
_A_LITTLE = 0.2
_SOMEBODY_MISSING = 4.0
_SAME_PART_OF_DAY = 0.4
_CROWDED = 100.0

# Two starts of one day closer than this are no real choice.
_APART = 90 * MINUTE
# Nobody wants to choose between three Saturdays.
_A_DAY_AT_MOST = 2
_A_WEEKDAY_AT_MOST = 2
# So many days are judged before further ones are looked at.
DAYS_AT_ONCE = 14

# Who works nights is up from 13:00 on, also on days without a shift.
_AFTER_NIGHTS = (WeeklyHours(EVERY_DAY, AFTER_NIGHT_SHIFT, time(23, 59)),)


# Is its day full, was it not asked for, how many stand on its day, and what speaks against it.
Rank = tuple[bool, bool, int, float]


class Choice(NamedTuple):
    """What speaks against a start: these sort, the least against it first.

    `start` in UTC seconds, `day` counted from 1970-01-01, `part` the part of the day.
    """

    unasked: bool
    cost: float
    start: int
    day: int
    part: int


def best(people: Sequence[PersonCalendar], request: Request, count: int = 3) -> list[datetime]:
    """Up to `count` free starts to offer, aware UTC, in order of time.

    What was asked for comes first; a day gives two starts at most while another day has one;
    nothing asked for, each is on a day of its own, and no three on one day of the week. Then the
    old day and hour (or soon) count, then people's good hours, no public holiday that anybody
    keeps, and 9:00-21:00 even where somebody's hours are longer. Refused starts are never offered
    again.
    """
    found = {*free_seconds(people, request), *asked_to_the_minute(people, request)}
    return [instant(start) for start in picked(found, people, request, count)]


def picked(
    starts: Iterable[int],
    people: Sequence[PersonCalendar],
    request: Request,
    count: int,
    missing: Mapping[int, int] | None = None,
) -> list[int]:
    """Those of some starts (UTC seconds) that are worth offering, in order of time.

    `missing` says how many people cannot come to a start.
    """
    found = set(starts) - {seconds(refused) for refused in request.not_these}
    if not found:
        return []
    judge = _Judge(people, request, (min(found), max(found)))
    choices: list[Choice] = []
    chosen: list[Choice] = []
    for starts, beyond in judge.nearest_first(found):
        choices += [judge.choice(start, (missing or {}).get(start, 0)) for start in starts]
        choices.sort()
        chosen, worst = _pick(choices, count)
        if len(chosen) == count and worst <= beyond:
            break
    return sorted(choice.start for choice in chosen)


def asked_to_the_minute(people: Sequence[PersonCalendar], request: Request) -> list[int]:
    """Starts such as "2:15" that no grid has, where a stretch leaves no other start."""
    return [
        seconds(wish.start)
        for wish in _wishes(request)
        if _is_point(wish, request) and fits(people, request, wish.start)
    ]


def answers(start: int, wish: Interval, length: int) -> bool:
    """Inside what was asked for; a stretch too short for the meeting asks for its start.

    All in UTC seconds.
    """
    return wish[0] <= start <= max(wish[1] - length, wish[0])


def kept_holidays(
    people: Sequence[PersonCalendar], province: str, years: range
) -> Mapping[int, str]:
    """The public holidays that anybody keeps, by day from 1970-01-01: a name of each."""
    ignored = [{name.casefold() for name in person.ignored_holidays} for person in people]
    return {
        day_number(day): min(names)
        for year in years
        for day, names in statutory_names(province, year).items()
        if not people or any(not names & switched_off for switched_off in ignored)
    }


def _pick(choices: Sequence[Choice], count: int) -> tuple[list[Choice], Rank]:
    """One after the other the best of the sorted choices, minding the days already picked; and the
    worst rank among them."""
    left = list(choices)
    chosen: list[Choice] = []
    worst: Rank = (False, False, 0, 0.0)
    while left and len(chosen) < count:
        take, rank = left[0], _order(left[0], chosen)
        for choice in left:
            # Nothing further on can do better than its own cost on a day of its own.
            if rank <= (False, choice.unasked, 0, choice.cost):
                break
            if (other := _order(choice, chosen)) < rank:
                take, rank = choice, other
        chosen.append(take)
        left.remove(take)
        worst = max(worst, rank)
    return chosen, worst


def _order(choice: Choice, chosen: Sequence[Choice]) -> Rank:
    same_day = [other for other in chosen if other.day == choice.day]
    same_weekday = sum((other.day - choice.day) % 7 == 0 for other in chosen)
    full = (
        len(same_day) >= (1 if choice.unasked else _A_DAY_AT_MOST)
        or same_weekday >= _A_WEEKDAY_AT_MOST
    )
    crowded = any(abs(other.start - choice.start) < _APART for other in same_day)
    alike = any(other.part == choice.part for other in chosen)
    cost = choice.cost + _CROWDED * crowded + _SAME_PART_OF_DAY * alike
    return full, choice.unasked, len(same_day), cost


def _wishes(request: Request) -> list[Wanted]:
    return [wish for wish in request.wanted if not wish.busy]


def _is_point(wish: Wanted, request: Request) -> bool:
    return seconds(wish.end) - seconds(wish.start) <= request.minutes * MINUTE


class _Judge:
    """What one request makes of each start."""

    def __init__(self, people: Sequence[PersonCalendar], request: Request, span: Interval) -> None:
        seen = [*span, seconds(request.now), seconds(request.near or request.now)]
        self.clock: WallClock = clock_over(request.zone, (min(seen), max(seen)))
        self.length = request.minutes * MINUTE
        self.wishes = [(seconds(w.start), seconds(w.end)) for w in _wishes(request)]
        self.refused = [seconds(refused) for refused in request.not_these]
        self.near = None if request.near is None else self.clock.shows(seconds(request.near))
        self.today = self.clock.shows(seconds(request.now)) // DAY
        years = range(_year(self.clock, span[0]), _year(self.clock, span[1]) + 1)
        self.holidays = kept_holidays(people, request.province, years)
        self.good = list(_good_hours(people, (span[0], span[1] + self.length)))

    def nearest_first(self, starts: Iterable[int]) -> Iterator[tuple[list[int], Rank]]:
        """The starts of some days at a time, and what no start that comes later can better.

        Where nothing was asked for, a day that is further away is never better by itself: most
        starts of a long search need not be judged.
        """
        days: dict[int, list[int]] = {}
        for start in starts:
            days.setdefault(self.clock.shows(start) // DAY, []).append(start)
        middle = self.today if self.near is None else self.near // DAY
        order = sorted(days, key=lambda day: abs(day - middle))
        at_once = len(order) if self.wishes else DAYS_AT_ONCE
        for first in range(0, len(order), at_once):
            later = order[first + at_once : first + at_once + 1]
            least = float(abs(later[0] - middle)) if later else inf
            now = chain.from_iterable(days[day] for day in order[first : first + at_once])
            yield list(now), (False, True, 0, least)

    def choice(self, start: int, missing: int) -> Choice:
        """One start, judged."""
        day, second = divmod(self.clock.shows(start), DAY)
        asked = bool(self.wishes) and any(answers(start, w, self.length) for w in self.wishes)
        cost = self._distance(day, second, asked) + missing * _SOMEBODY_MISSING
        if second < 9 * HOUR or second + self.length > 21 * HOUR:
            cost += _UNUSUAL_HOUR
        if day in self.holidays:
            cost += _HOLIDAY
        if self.refused and any(abs(start - refused) < HOUR for refused in self.refused):
            cost += _NEXT_TO_REFUSED
        for good in self.good:
            if not contains(good, start, start + self.length):
                cost += _OUTSIDE_GOOD_HOURS
        # Who named an hour, now or when the meeting was made, wants that hour on every day.
        part = -start if self.near is not None or self.wishes else _part(second)
        return Choice(not asked, cost, start, day, part)

    def _distance(self, day: int, second: int, asked: bool) -> float:
        """Days from what was asked for; else from the old time; without either, from today."""
        hours = 0.0 if self.near is None else _hours(second - self.near % DAY)
        if self.wishes and not asked:
            return min(self._off(day, second, wish) for wish in self.wishes) + _A_LITTLE * hours
        if self.near is not None:
            return abs(day - self.near // DAY) + hours
        edge = not 10 * HOUR <= second <= 19 * HOUR
        return day - self.today + _EARLY_OR_LATE * edge

    def _off(self, day: int, second: int, wish: Interval) -> float:
        """How far outside a stretch: the same hour on the next day is one day off."""
        lo = self.clock.shows(wish[0])
        hi = max(self.clock.shows(wish[1]) - self.length, lo)
        days = max(lo // DAY - day, day - hi // DAY, 0)
        if lo // DAY != hi // DAY:
            return days
        return days + _hours(max(lo % DAY - second, second - hi % DAY, 0))


def _good_hours(people: Sequence[PersonCalendar], span: Interval) -> Iterable[list[Interval]]:
    """When each of those who like some hours best likes to meet."""
    for person in people:
        good = person.good or (_AFTER_NIGHTS if person.night_shift else ())
        if good:
            yield open_windows(good, (), person.zone, span)


def _hours(off: int) -> float:
    return abs(off) / HOUR / _HOURS_LIKE_A_DAY


def _part(second: int) -> int:
    """Morning 0 until noon, afternoon 1 until 17:00, evening 2."""
    return (second >= 12 * HOUR) + (second >= 17 * HOUR)


def _year(clock: WallClock, utc: int) -> int:
    return day_of(clock.shows(utc) // DAY).year
