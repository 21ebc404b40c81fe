"""A time for more than a pair: for a group, and for a mentee with whichever mentor can."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, chain
from operator import itemgetter, xor
from typing import Literal

from flows.calendar.diary import Diary, diary
from flows.calendar.grid import starts
from flows.calendar.intervals import Interval, intersect, merge, subtract
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.ranking import best, picked
from flows.calendar.slots import began_between, grid_of, place_hours, span_of
from flows.calendar.wall import instant, seconds


@dataclass(frozen=True, slots=True)
class Fitting:
    """A start (aware UTC) and whom it fits, by their places in the list of people, sorted."""

    start: datetime
    who: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WithWhom:
    """Starts to offer (aware UTC, in order of time), and who of the two mentors has time then."""

    who: Literal["mentor", "backup", "nobody"]
    starts: tuple[datetime, ...] = ()


def best_with_backup(
    mentee: PersonCalendar,
    mentor: PersonCalendar,
    backup: PersonCalendar,
    request: Request,
    count: int = 3,
) -> WithWhom:
    """The best starts with the mentor; where there is none at all, those with the backup."""
    if found := best((mentee, mentor), request, count):
        return WithWhom("mentor", tuple(found))
    if found := best((mentee, backup), request, count):
        return WithWhom("backup", tuple(found))
    return WithWhom("nobody")


def best_for_group(
    people: Sequence[PersonCalendar], request: Request, at_least: int | None = None, count: int = 3
) -> list[Fitting]:
    """Up to `count` starts that fit everybody, or at least so many, in order of time.

    More people count more than anything but what was asked for and a day of its own.
    """
    found = {seconds(one.start): one for one in who_fits(people, request, at_least)}
    missing = {start: len(people) - len(one.who) for start, one in found.items()}
    return [found[start] for start in picked(found, people, request, count, missing)]


def who_fits(
    people: Sequence[PersonCalendar], request: Request, at_least: int | None = None
) -> list[Fitting]:
    """Every start on the grid that fits everybody, or at least so many, in order.

    The grid hangs on the times at which so many have time at all.
    """
    enough = len(people) if at_least is None else max(at_least, 1)
    diaries = [diary(person, request, span_of(request)) for person in people]
    windows = [
        (start, end)
        for start, end, free in _counted([one.open for one in diaries])
        if free.bit_count() >= enough
    ]
    candidates = starts(intersect(place_hours(request), merge(windows)), grid_of(request))
    earliest, latest = began_between(request)
    return [
        Fitting(instant(start), _places(free))
        for start, free in _free_at(candidates, [_can_start(one) for one in diaries])
        if free.bit_count() >= enough and earliest <= start < latest
    ]


def _can_start(one: Diary) -> list[Interval]:
    """The seconds at which a meeting may start, as far as one person is concerned."""
    length = one.room.length
    hours = [(start, end - length + 1) for start, end in one.open if end - start >= length]
    return subtract(hours, merge(one.barred()))


def _free_at(
    candidates: Iterator[int], by_person: Sequence[list[Interval]]
) -> Iterator[tuple[int, int]]:
    """Each of the sorted starts, with a bit set for everybody who can."""
    stretches = _counted(by_person)
    start, end, free = next(stretches, (0, 0, 0))
    for candidate in candidates:
        while end <= candidate and start < end:
            start, end, free = next(stretches, (0, 0, 0))
        yield candidate, free if start <= candidate < end else 0


def _counted(by_person: Sequence[list[Interval]]) -> Iterator[tuple[int, int, int]]:
    """Stretches in order, and in each a bit set for everybody whose list holds it.

    One sweep over all beginnings and ends, however many people there are.
    """
    turns = sorted(
        (at, 1 << n) for n, mine in enumerate(by_person) for at in chain.from_iterable(mine)
    )
    free = accumulate(map(itemgetter(1), turns), xor)
    for (start, _), (end, _), who in zip(turns, turns[1:], free, strict=False):
        if start < end and who:
            yield start, end, who


def _places(free: int) -> tuple[int, ...]:
    return tuple(n for n in range(free.bit_length()) if free >> n & 1)
