"""Whether a busy entry says anything that is not known already."""

from datetime import datetime

from flows.calendar.busy import Busy
from flows.calendar.recurrence import read_rule
from flows.calendar.wall import day_number

_WEEK = 7


def says_as_much(known: Busy, new: Busy) -> bool:
    """Does a known entry hold whenever a new one would, with the same hours? Both have an end.

    What comes round for ever covers what comes round on some of its days or for a while, if it
    began no later. Anything else has to be the same.
    """
    if known.behaviour != new.behaviour:
        return False
    if known == new:
        return True
    same_hours = known.start.time() == new.start.time() and _length(known) == _length(new)
    if not known.rule or not same_hours or known.start.date() > new.start.date():
        return False
    rhythm = _rhythm(known.rule, known.start)
    days = _rhythm(new.rule, new.start, limited=True) if new.rule else _once(new.start, rhythm)
    return rhythm is not None and days is not None and days[0] == rhythm[0] and days[1] <= rhythm[1]


def _rhythm(
    rule: str, start: datetime, *, limited: bool = False
) -> tuple[int, frozenset[int]] | None:
    """How many days a plain rule repeats after, and on which of them it falls; else None."""
    read = read_rule(rule)
    ends = read.count is not None or read.until is not None
    if not read.plain or (ends and not limited):
        return None
    if read.stride == 1:
        return _WEEK, frozenset(range(_WEEK))
    return read.stride, frozenset(read.phases(day_number(start.date())))


def _once(
    start: datetime, rhythm: tuple[int, frozenset[int]] | None
) -> tuple[int, frozenset[int]] | None:
    return rhythm and (rhythm[0], frozenset({day_number(start.date()) % rhythm[0]}))


def _length(entry: Busy) -> object:
    return entry.end - entry.start if entry.end else None
