"""What comes round every week, read from the tokens of a text: work, curfews, call-ins, days off.

Only what a week can hold is read: "every other friday" and rotating shifts are left to a person.
A single weekday is taken as every week when something says so ("every", "mondays", "le lundi") or
when the thing itself does (a curfew, a class with its hour); "i work sat" is the coming Saturday.

Assumed, because nobody says it: an appointment, a class, a call-in without an end lasts an hour
(the measuring data's convention); a curfew ends at 6:00 (domain, "Defaults"); "nights" without
hours are 23:00 to 7:00; work on days without hours takes the whole day, as one refused day does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understand.reading import Kind, Standing
from flows.understand.when.commitments import Claim
from flows.understand.when.shift_hours import (
    HOUR,
    MIDNIGHT,
    NOON,
    evening_point,
    point,
    shift_between,
)
from flows.understand.when.statements import Statement, is_uneven, statements
from flows.understand.when.tokens import (
    Clock,
    Every,
    Number,
    Part,
    PartName,
    Token,
    Weekday,
    Weekend,
    Workdays,
)
from flows.understand.when.week_days import EVERY_DAY, Days
from flows.understand.when.week_groups import Group, groups_of
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import week_pieces

_CURFEW_ENDS = 6 * HOUR
_PARTS: dict[str, tuple[int, int]] = {
    "morning": (8 * HOUR, 12 * HOUR),
    "noon": (12 * HOUR, 13 * HOUR),
    "afternoon": (12 * HOUR, 17 * HOUR),
    "evening": (17 * HOUR, 21 * HOUR),
    "night": (17 * HOUR, 21 * HOUR),
    "day": (9 * HOUR, 17 * HOUR),
}
_NIGHT_SHIFT = (23 * HOUR, 7 * HOUR)
_WHOLE_DAY = (0, MIDNIGHT)
_MANY = 3
_TIMES = (Weekday, Weekend, Workdays, Every, Part, Clock, Number)


@dataclass(frozen=True, slots=True)
class StandingRead:
    """What comes round, the stretches of tokens that say it, and whether some of it is not weekly.

    ``taken``: (place, end) of tokens; what they say is no proposal of a time. ``uneven``: something
    comes round that no week holds; a person has to be asked.
    """

    standing: tuple[Standing, ...] = ()
    taken: tuple[tuple[int, int], ...] = ()
    uneven: bool = False


_NOTHING = StandingRead()


def read_standing(tokens: Sequence[Token]) -> StandingRead:
    """What the tokens of a text say of every week. Pure; the same tokens read the same."""
    if not any(isinstance(token, _TIMES) for token in tokens):
        return _NOTHING
    pieces = week_pieces(tokens)
    found: list[Standing] = []
    taken: list[tuple[int, int]] = []
    before: Statement | None = None
    for statement in statements(pieces):
        standing = _standing_of(statement, settled=before is not None)
        if not standing:
            continue
        found = _complemented(found, standing, statement)
        taken.append((statement.place, statement.end))
        before = statement
    return StandingRead(_merged(found), tuple(taken), is_uneven(pieces))


def _standing_of(statement: Statement, settled: bool) -> list[Standing]:
    """The standing times of a statement; none when it speaks of one week, or holds too little.

    ``settled``: something before it already comes round every week.
    """
    claim = statement.claim
    if statement.once or (claim.must and not (statement.duty or _names_several(statement))):
        return []
    if claim.kind in ("curfew", "callin") and statement.refused and not statement.duty:
        return []
    groups = groups_of(statement)
    if not _comes_round(statement, groups, settled):
        return []
    found: list[Standing] = []
    for days, hours in groups:
        found += _of_group(statement, days, hours)
    return _rest_of_week(found, groups, claim)


def _names_several(statement: Statement) -> bool:
    return any(
        (isinstance(p.what, Days) and (p.what.sure or len(p.what.days) > 1))
        or (isinstance(p.what, Hours) and p.what.always)
        for p in statement.timed
    )


def _comes_round(statement: Statement, groups: list[Group], settled: bool) -> bool:
    """Is it every week, and not the coming days?"""
    claim = statement.claim
    named = [days for days, _ in groups if days is not None]
    hours = [each for _, listed in groups for each in listed]
    if any(days.choice for days in named) or not (hours or (named and claim.bare)):
        return False
    if any(days.sure for days in named) or any(each.always for each in hours) or statement.habit:
        return True
    if claim.weight == "daily":
        return any(each.shape != "part" for each in hours)
    if not named:
        return _every_day(statement, hours)
    if claim.weight == "weekly" or (claim.sense == "free" and settled):
        return True
    return _enough_days(claim, named, bool(hours), statement.weekly)


def _enough_days(claim: Claim, named: list[Days], hours: bool, weekly: bool) -> bool:
    """Do bare weekdays say by their number that it is every week ("mon-fri 7-3", "m w f")?"""
    if any(days.usual for days in named) and (claim.kind == "work" or weekly):
        return True
    if any(days.spans for days in named):
        return hours or (claim.weight != "once" and claim.kind == "work")
    if claim.weight == "once":
        return False
    many = any(len(days.days) > 1 for days in named) or len(named) >= _MANY
    return many and (hours or len(frozenset[int]().union(*(d.days for d in named))) >= _MANY)


def _every_day(statement: Statement, hours: list[Hours]) -> bool:
    """Work said without a day: "i work 7-3", "new job, nights 11 to 7", "jtravaille de nuit"."""
    if statement.claim.kind != "work" or statement.claim.sense != "taken" or statement.refused:
        return False
    shift = any(each.shape == "range" for each in hours)
    return shift or any(each.shape == "part" and each.part == "night" for each in hours)


def _of_group(statement: Statement, days: Days | None, hours: list[Hours]) -> list[Standing]:
    claim = statement.claim
    busy = claim.sense != "free" or _turned(statement)
    kind: Kind = "other" if claim.sense == "free" and busy else claim.kind
    named = EVERY_DAY if days is None else days.nights if kind == "curfew" else days.days
    found: list[Standing] = []
    earlier = -1
    each: Hours | None
    for each in hours or (None,):
        span = _span(claim, each, days, statement)
        if span is None:
            continue
        if claim.kind == "callin" and each is not None and each.first.bare and span[0] <= earlier:
            span = (span[0] + NOON, span[1] + NOON)  # "call in at 4 and 8"
        earlier = span[0]
        if span[0] == MIDNIGHT and named == EVERY_DAY:
            span = (0, span[1])
        found.append(Standing(named, *span, kind, busy))
    return found


def _turned(statement: Statement) -> bool:
    """ "never free mornings": a free time that is refused is a taken one."""
    return statement.refused and statement.claim.kind == "other"


def _span(
    claim: Claim, hours: Hours | None, days: Days | None, statement: Statement
) -> tuple[int, int] | None:
    """Start and end in minutes; None where too little was said to know."""
    part = (hours.part if hours else None) or (days.part if days else None)
    if hours is None or (hours.shape == "part" and part is None):
        return _without_hours(claim, part)
    if hours.shape == "part":
        return _without_hours(claim, part)
    if claim.kind == "curfew":
        return _curfew(hours)
    if hours.shape == "range" and hours.second is not None:
        return shift_between(hours.first, hours.second, part)
    ends = claim.sense == "ends" or (claim.kind == "work" and hours.shape == "before")
    if ends or (claim.kind == "work" and claim.sense == "free" and hours.shape == "point"):
        return 0, evening_point(hours.first)
    start = point(hours.first, part)
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


def _without_hours(claim: Claim, part: PartName | None) -> tuple[int, int] | None:
    if claim.kind == "curfew" or claim.sense == "ends":
        return None
    if claim.kind == "work" and claim.sense == "taken" and "night" in (part, claim.part):
        return _NIGHT_SHIFT
    return _PARTS[part] if part else _WHOLE_DAY


def _curfew(hours: Hours) -> tuple[int, int] | None:
    start = evening_point(hours.first)
    if hours.second is None:
        return start, _CURFEW_ENDS
    second = hours.second
    return start, second.minutes % NOON if second.bare else second.minutes % MIDNIGHT


def _within_day(end: int) -> int:
    return end if end <= MIDNIGHT else end - MIDNIGHT


def _rest_of_week(found: list[Standing], groups: list[Group], claim: Claim) -> list[Standing]:
    """ "9 on weekdays, otherwise 11": days that are not named are those left over."""
    if claim.kind != "curfew" or len(groups) < 2:
        return found
    named = frozenset[int]().union(*(d.nights for d, _ in groups if d is not None))
    return [
        replace(each, days=EVERY_DAY - named) if each.days == EVERY_DAY and named else each
        for each in found
    ]


def _complemented(
    found: list[Standing], more: list[Standing], statement: Statement
) -> list[Standing]:
    """ "curfew is 9 but 11 on fri and sat": the later, narrower curfew takes its days."""
    if statement.claim.kind != "curfew":
        return [*found, *more]
    named = frozenset[int]().union(*(each.days for each in more))
    left = [
        replace(each, days=each.days - named) if each.kind == "curfew" else each for each in found
    ]
    return [*(each for each in left if each.days), *more]


def _merged(found: Sequence[Standing]) -> tuple[Standing, ...]:
    """The same hours on several days are one."""
    merged: dict[tuple[int, int, Kind, bool], Standing] = {}
    for each in found:
        key = (each.start, each.end, each.kind, each.busy)
        known = merged.get(key)
        merged[key] = replace(each, days=known.days | each.days) if known else each
    return tuple(merged.values())
