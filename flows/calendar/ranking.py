"""The few starts worth offering: what was asked for, near the old day and hour, on several days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.calendar.intervals import Interval
from flows.calendar.slots import PersonCalendar, Request, fits, free_seconds
from flows.calendar.statutory import statutory_days
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
_SAME_PART_OF_DAY = 0.4
_CROWDED = 100.0

# Two starts of one day closer than this are no real choice.
_APART = 90 * MINUTE
_A_DAY_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A start (UTC seconds, and local day and part of the day) and what speaks for it.

    `cost` orders the starts that were asked for among themselves, and likewise the others.
    """

    start: int
    day: int
    part: int
    asked: bool
    cost: float


def best(people: Sequence[PersonCalendar], request: Request, count: int = 3) -> list[datetime]:
    """Up to `count` free starts to offer, aware UTC, in order of time.

    What was asked for comes first; a day gives two starts at most while another day has one;
    nothing asked for, each is on a day of its own. Then the old day and hour (or soon) count,
    then no public holiday, and 9:00-21:00 even where somebody's hours are longer. Refused starts
    are never offered again.
    """
    found = {*free_seconds(people, request), *_asked_to_the_minute(people, request)}
    found -= {seconds(refused) for refused in request.not_these}
    if not found:
        return []
    judge = _Judge(request, (min(found), max(found)))
    picked = _pick([judge.choice(start) for start in found], count)
    return [instant(choice.start) for choice in sorted(picked, key=lambda c: c.start)]


def _pick(choices: Sequence[Choice], count: int) -> list[Choice]:
    """One after the other the best that is left, minding the days already picked."""
    picked: list[Choice] = []
    left = sorted(choices, key=lambda c: (not c.asked, c.cost, c.start))
    while left and len(picked) < count:
        chosen, rank = left[0], _order(left[0], picked)
        for choice in left:
            # Nothing further on can do better than its own cost on a day of its own.
            if rank <= (False, not choice.asked, 0, choice.cost):
                break
            if (other := _order(choice, picked)) < rank:
                chosen, rank = choice, other
        picked.append(chosen)
        left.remove(chosen)
    return picked


def _order(choice: Choice, picked: Sequence[Choice]) -> tuple[bool, bool, int, float]:
    same_day = [other for other in picked if other.day == choice.day]
    full = len(same_day) >= (_A_DAY_AT_MOST if choice.asked else 1)
    crowded = any(abs(other.start - choice.start) < _APART for other in same_day)
    alike = any(other.part == choice.part for other in picked)
    cost = choice.cost + _CROWDED * crowded + _SAME_PART_OF_DAY * alike
    return full, not choice.asked, len(same_day), cost


def _asked_to_the_minute(people: Sequence[PersonCalendar], request: Request) -> list[int]:
    """Starts such as "2:15" that no grid has, where a stretch leaves no other start."""
    return [
        seconds(wish.start)
        for wish in _wishes(request)
        if _is_point(wish, request) and fits(people, request, wish.start)
    ]


def _wishes(request: Request) -> list[Wanted]:
    return [wish for wish in request.wanted if not wish.busy]


def _is_point(wish: Wanted, request: Request) -> bool:
    return seconds(wish.end) - seconds(wish.start) <= request.minutes * MINUTE


class _Judge:
    """What one request makes of each start."""

    def __init__(self, request: Request, span: Interval) -> None:
        seen = [*span, seconds(request.now), seconds(request.near or request.now)]
        self.clock: WallClock = clock_over(request.zone, (min(seen), max(seen)))
        self.length = request.minutes * MINUTE
        self.wishes = [(seconds(w.start), seconds(w.end)) for w in _wishes(request)]
        self.refused = [seconds(refused) for refused in request.not_these]
        self.near = None if request.near is None else self.clock.shows(seconds(request.near))
        self.today = self.clock.shows(seconds(request.now)) // DAY
        self.holidays = {
            day_number(day)
            for year in range(_year(self.clock, span[0]), _year(self.clock, span[1]) + 1)
            for day in statutory_days(request.province, year)
        }

    def choice(self, start: int) -> Choice:
        """One start, judged."""
        wall = self.clock.shows(start)
        day, second = divmod(wall, DAY)
        asked = any(self._answers(start, wish) for wish in self.wishes)
        cost = self._distance(wall, asked)
        if day in self.holidays:
            cost += _HOLIDAY
        if second < 9 * HOUR or second + self.length > 21 * HOUR:
            cost += _UNUSUAL_HOUR
        if any(abs(start - refused) < HOUR for refused in self.refused):
            cost += _NEXT_TO_REFUSED
        # Who named an hour, now or when the meeting was made, wants that hour on every day.
        part = -start if self.near is not None or self.wishes else _part(second)
        return Choice(start, day, part, asked, cost)

    def _answers(self, start: int, wish: Interval) -> bool:
        """Inside what was asked for; a stretch too short for the meeting asks for its start."""
        return wish[0] <= start <= max(wish[1] - self.length, wish[0])

    def _distance(self, wall: int, asked: bool) -> float:
        """Days from what was asked for; else from the old time; without either, from today."""
        if self.wishes and not asked:
            return min(self._off(wall, wish) for wish in self.wishes)
        second = wall % DAY
        if self.near is not None:
            return abs(wall // DAY - self.near // DAY) + _hours(second - self.near % DAY)
        edge = not 10 * HOUR <= second <= 19 * HOUR
        return wall // DAY - self.today + _EARLY_OR_LATE * edge

    def _off(self, wall: int, wish: Interval) -> float:
        """How far outside a stretch: the same hour on the next day is one day off."""
        lo = self.clock.shows(wish[0])
        hi = max(self.clock.shows(wish[1]) - self.length, lo)
        days = max(lo // DAY - wall // DAY, wall // DAY - hi // DAY, 0)
        if lo // DAY != hi // DAY:
            return days
        return days + _hours(max(lo % DAY - wall % DAY, wall % DAY - hi % DAY, 0))


def _hours(off: int) -> float:
    return abs(off) / HOUR / _HOURS_LIKE_A_DAY


def _part(second: int) -> int:
    """Morning 0 until noon, afternoon 1 until 17:00, evening 2."""
    return (second >= 12 * HOUR) + (second >= 17 * HOUR)


def _year(clock: WallClock, utc: int) -> int:
    return day_of(clock.shows(utc) // DAY).year
