"""The minutes of a statement's days and hours: when each begins and ends, said or assumed.

Assumed, because nobody says it: an appointment, a class, a call-in without an end lasts an hour
(the measuring data's convention); a curfew ends at 6:00 (domain, "Defaults"); "nights" without
hours are 23:00 to 7:00; work on days without hours takes the whole day, as one refused day does.
"""

from dataclasses import replace

from flows.understand.reading import Kind, Standing
from flows.understand.when.commitments import REFUSED, SLEEP, Claim
from flows.understand.when.day_initials import EVERY_DAY
from flows.understand.when.shift_hours import (
    HOUR,
    MIDNIGHT,
    NOON,
    evening_point,
    point,
    shift_between,
)
from flows.understand.when.stated import Statement
from flows.understand.when.tokens import PartName
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours, other_side

_CURFEW_ENDS = 6 * HOUR
_SMALL_HOURS = 5 * HOUR
_PARTS: dict[str, tuple[int, int]] = {
    "morning": (8 * HOUR, 12 * HOUR),
    "noon": (12 * HOUR, 13 * HOUR),
    "afternoon": (12 * HOUR, 17 * HOUR),
    "evening": (17 * HOUR, 21 * HOUR),
    "night": (17 * HOUR, 21 * HOUR),
    "day": (9 * HOUR, 17 * HOUR),
}
_NIGHT_SHIFT = (23 * HOUR, 7 * HOUR)
_MEETING_HOUR = 8
_WHOLE_DAY = (0, MIDNIGHT)


def taken_or_free(statement: Statement, days: Days | None, hours: list[Hours]) -> list[Standing]:
    """What one group of days and hours stands for; nothing where too little was said."""
    claim = statement.claim
    busy = claim.sense != "free" or _turned(statement)
    kind: Kind = "other" if claim.sense == "free" and busy else claim.kind
    named = EVERY_DAY if days is None else days.nights if kind == "curfew" else days.days
    found: list[Standing] = []
    earlier = -1
    each: Hours | None
    for each in _as_counted(claim, hours) or (None,):
        span = _span(claim, each, days, statement)
        if span is None:
            continue
        if claim.kind == "callin" and each is not None and each.first.bare and span[0] <= earlier:
            span = (span[0] + NOON, span[1] + NOON)  # "call in at 4 and 8"
        earlier = span[0]
        if span[0] == MIDNIGHT and named == EVERY_DAY:
            span = (0, span[1])
        found.append(Standing(named, *span, kind, busy))
    return _split(found, hours)


def _as_counted(claim: Claim, hours: list[Hours]) -> list[Hours]:
    """ "appels a 7h, midi et 21h": hours that count up to one of the 24 are as they are written."""
    minutes = [each.first.minutes for each in hours]
    full = any(each.first.full for each in hours) and minutes == sorted(minutes)
    if claim.kind != "callin" or not full:
        return hours
    return [replace(each, first=replace(each.first, bare=False)) for each in hours]


def _split(found: list[Standing], hours: list[Hours]) -> list[Standing]:
    """ "split shifts 6-10 and 3-7": the first of two bare stretches is the earlier one."""
    bare = [h for h in hours if h.shape == "range" and h.first.bare and h.part is None]
    if len(found) != 2 or len(bare) != 2:
        return found
    first, second = found
    if NOON < second.start < first.start < first.end <= MIDNIGHT:
        first = replace(first, start=first.start - NOON, end=first.end - NOON)
    return [first, second]


def _turned(statement: Statement) -> bool:
    """ "never free mornings": a free time that is refused is a taken one."""
    return statement.refused and statement.claim.kind == "other"


def _span(
    claim: Claim, hours: Hours | None, days: Days | None, statement: Statement
) -> tuple[int, int] | None:
    """Start and end in minutes; None where too little was said to know."""
    part = _part_said(claim, hours, days)
    if hours is None or hours.shape == "part":
        return _without_hours(claim, part)
    if hours.denied and claim == SLEEP:
        hours = other_side(hours)  # "pas avant 10h demain, jdors"
    if claim.kind == "curfew":
        return _curfew(hours)
    if hours.shape == "range" and hours.second is not None:
        return shift_between(hours.first, hours.second, part)
    ends = claim.sense == "ends" or (claim.kind == "work" and hours.shape == "before")
    if ends or (claim.kind == "work" and claim.sense == "free" and hours.shape == "point"):
        return 0, evening_point(hours.first)
    late = claim == REFUSED and hours.shape == "after" and hours.first.bare and part is None
    start = evening_point(hours.first) if late else point(hours.first, part)
    if claim.late and hours.first.bare and part is None and start // HOUR == _MEETING_HOUR:
        start += NOON
    match hours.shape:
        case "before":
            return 0, start
        case "after":
            return start, MIDNIGHT
        case _:
            pass
    if claim.kind == "work":
        return (start, MIDNIGHT) if statement.starts and start >= NOON else None
    return start, _within_day(start + HOUR)


def _part_said(claim: Claim, hours: Hours | None, days: Days | None) -> PartName | None:
    """The part of day said with the hours or the days, before the one the claim is of."""
    own = hours.part if hours else None
    if days is not None and days.part and own in (None, claim.part):
        return days.part  # "methadone every morning at 745"
    return own


def _without_hours(claim: Claim, part: PartName | None) -> tuple[int, int] | None:
    if claim.kind == "curfew" or claim.sense == "ends":
        return None
    if claim.kind == "work" and claim.sense == "taken" and "night" in (part, claim.part):
        return _NIGHT_SHIFT
    return _PARTS[part] if part else _WHOLE_DAY


def _curfew(hours: Hours) -> tuple[int, int] | None:
    start = evening_point(hours.first)
    if hours.part == "morning" and hours.first.bare:  # "couvre feu 1h du matin"
        start = hours.first.minutes % NOON
        if start >= _SMALL_HOURS:
            return None  # "jrentre a 5h du mat" is when a shift begins
    if hours.second is None:
        return start, _CURFEW_ENDS
    second = hours.second
    return start, second.minutes % NOON if second.bare else second.minutes % MIDNIGHT


def _within_day(end: int) -> int:
    return end if end <= MIDNIGHT else end - MIDNIGHT
