"""When somebody sleeps by day, and on which days, where they work at night."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from flows.understand.reading import Standing
from flows.understand.when.commitments import SLEEP
from flows.understand.when.shift_hours import HOUR, shift_between
from flows.understand.when.stated import Statement
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import WeekPiece

_WEEK = 7
_BY_DAY = (5 * HOUR, 16 * HOUR)


def is_sleep(statement: Statement) -> bool:
    """ "i sleep til noon", "i sleep 8 to 3": by day it is a habit, by night it takes no time."""
    named = [p.what for p in statement.timed if isinstance(p.what, Days)]
    daily = statement.habit or any(days.sure for days in named)
    ranges = [p for p in statement.timed if isinstance(p.what, Hours) and p.what.shape == "range"]
    ends = any(_ends_then(p.what) for p in statement.timed)
    mornings = any(_is_part(p.what) and p.what.part != "night" for p in statement.timed)
    return ends or (daily and (bool(ranges) or mornings)) or _is_by_day(statement.timed)


def at_its_hours(statement: Statement) -> Statement:
    """The statement without parts of day beside its hours ("8 to 3 cuz of nights")."""
    hours = tuple(p for p in statement.timed if not _is_part(p.what))
    spoken = any(isinstance(p.what, Hours) for p in hours)
    return replace(
        statement,
        timed=hours if spoken else statement.timed,
        habit=statement.habit or _is_by_day(hours),
    )


def after_nights(
    asleep: list[Standing], found: Sequence[Standing], statement: Statement
) -> list[Standing]:
    """The standing times of a statement; where it is of sleep, with the days that follow nights:
    "work mon to thurs 10pm-6am, after that i sleep 7am-2pm": on the days after the nights."""
    nights = [each for each in found if each.kind == "work" and each.end < each.start]
    named = any(isinstance(p.what, Days) for p in statement.timed)
    if statement.claim != SLEEP or named or not nights:
        return asleep
    days = frozenset((day + 1) % _WEEK for each in nights for day in each.days)
    return [replace(each, days=days) for each in asleep]


def _is_by_day(timed: Sequence[WeekPiece]) -> bool:
    """ "8 to 3": the hours of somebody who works at night."""
    for what in (piece.what for piece in timed):
        if isinstance(what, Hours) and what.second is not None:
            start, end = shift_between(what.first, what.second)
            if _BY_DAY[0] <= start < end <= _BY_DAY[1]:
                return True
    return False


def _is_part(what: object) -> TypeGuard[Hours]:
    return isinstance(what, Hours) and what.shape == "part"


def _ends_then(what: object) -> bool:
    """ "til noon"."""
    return isinstance(what, Hours) and what.shape == "before"
