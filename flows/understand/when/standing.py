"""What comes round every week, read from the tokens of a text: work, curfews, call-ins, days off.

Only what a week can hold is read: "every other friday" and rotating shifts are left to a person.
A single weekday is taken as every week when something says so ("every", "mondays", "le lundi") or
when the thing itself does (a curfew, a class with its hour); "i work sat" is the coming Saturday.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.understand.reading import Kind, Standing, Window
from flows.understand.when.commitments import REFUSED, SLEEP, Claim
from flows.understand.when.day_initials import EVERY_DAY, WORKDAYS
from flows.understand.when.one_time import coming, of_the_day, one_time, until_day
from flows.understand.when.shares import is_one_hour, sign_name
from flows.understand.when.sleeping import after_nights, at_its_hours, is_sleep
from flows.understand.when.stated import Statement
from flows.understand.when.statements import statements
from flows.understand.when.tokens import (
    Clock,
    Every,
    Number,
    Part,
    Token,
    Weekday,
    Weekend,
    Workdays,
)
from flows.understand.when.week_days import Days
from flows.understand.when.week_groups import Group, groups_of
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece, week_pieces
from flows.understand.when.week_spans import taken_or_free
from flows.understand.when.week_words import AWAY, THEIRS

_MANY = 3
_TIMES = frozenset((Weekday, Weekend, Workdays, Every, Part, Clock, Number))


@dataclass(frozen=True, slots=True)
class WeekRead:
    """What comes round, and the shifts and late hours of one week or day.

    ``windows``: taken times of one week ("my shifts are 3-11 this week"). ``settled``: the places
    of the tokens that say all this; they propose no time.
    """

    standing: tuple[Standing, ...] = ()
    windows: tuple[Window, ...] = ()
    settled: frozenset[int] = frozenset()


_NOTHING = WeekRead()


def read_week(tokens: Sequence[Token], now: datetime) -> WeekRead:
    """What the tokens of a text say of weeks; ``now`` is local wall time. Pure."""
    if _TIMES.isdisjoint(map(type, tokens)):
        return _NOTHING
    pieces = _of_that_day(week_pieces(tokens), tokens)
    if all(isinstance(piece.what, Sign) for piece in pieces):
        return _NOTHING
    found: list[Standing] = []
    windows: list[Window] = []
    settled: set[int] = set()
    said = statements(pieces)
    if _leaves_one_out(pieces):
        said = [statement for statement in said if statement.claim.sense != "free"]
    for statement in (of_the_day(each, pieces) for each in said):
        if _only_announces(statement, said):
            settled.update(range(statement.place, statement.end))
            continue
        if until := until_day(statement, tokens, now):
            windows += until
            settled.update(range(statement.place, statement.end))
            continue
        standing = after_nights(_standing_of(statement, _settled(found, said)), found, statement)
        once = () if standing else one_time(statement, now)
        if standing and not found and _is_one_evening(statement):
            standing, once = [], coming(standing, now)
        if not standing and not once:
            continue
        if standing and _maybe_once(statement):
            windows += coming(standing, now)
        found = _complemented(found, standing, statement)
        windows += once
        settled.update(range(statement.place, statement.end))
    return WeekRead(_merged(found), tuple(windows), frozenset(settled))


def _settled(found: Sequence[Standing], said: Sequence[Statement]) -> bool:
    """Does anything that is said come round, the days off aside?"""
    return bool(found) or any(s.claim.sense != "free" and _standing_of(s, False) for s in said)


def _of_that_day(pieces: list[WeekPiece], tokens: Sequence[Token]) -> list[WeekPiece]:
    """ "samedi mais pas le soir": the evening of the one bare day named before, and of no other."""
    named = [(p.place, p.what) for p in pieces if isinstance(p.what, Days)]
    if len(named) != 1 or named[0][1].sure or len(named[0][1].days) != 1:
        return pieces
    done: list[WeekPiece] = []
    for piece in pieces:
        if piece.place > named[0][0] and tokens[piece.place].said.startswith("le "):
            what = piece.what
            if isinstance(what, Hours) and what.shape == "part":
                piece = piece._replace(what=replace(what, always=False))
        done.append(piece)
    return done


def _leaves_one_out(pieces: Sequence[WeekPiece]) -> bool:
    """ "tous les jours sont bons sauf jeudi": one bare day is the coming one, not every week's."""
    places = [n for n, p in enumerate(pieces) if sign_name(p) == "except"]
    if not places or any(isinstance(piece.what, Hours) for piece in pieces):
        return False
    after = [p.what for p in pieces[places[0] :] if isinstance(p.what, Days)]
    bare = len(after) == 1 and not (after[0].sure or after[0].spans or after[0].usual)
    return bare and len(after[0].days) == 1


def _only_announces(statement: Statement, said: Sequence[Statement]) -> bool:
    """ "nights now, i work sun to thu 11pm to 7am": the shifts follow, and nights are no more.

    Nor are they where somebody says when they sleep ("jdors de 8 a 2 tous les jours, chu de nuit").
    """
    shifts = any(each.timed and each.claim.kind == "work" for each in said)
    shifts = shifts or any(each.claim == SLEEP and is_sleep(each) for each in said)
    return shifts and not statement.timed and statement.claim.part == "night"


def _standing_of(statement: Statement, settled: bool) -> list[Standing]:
    """The standing times of a statement; none when it speaks of one week, or holds too little.

    ``settled``: something before it already comes round every week.
    """
    claim = statement.claim
    if claim == SLEEP:
        if not is_sleep(statement):
            return []
        statement = at_its_hours(statement)
    if statement.once_on or (claim.must and not _is_duty(statement)):
        return []
    if claim.kind in ("curfew", "callin") and statement.refused and not statement.duty:
        return []
    groups = _whole_weekends(groups_of(statement), claim)
    if not _comes_round(statement, groups, settled) or _is_one_part(statement, groups):
        return []
    found: list[Standing] = []
    for days, hours in groups:
        found += taken_or_free(statement, days, hours)
    return _rest_of_week(found, groups, claim)


def _whole_weekends(groups: list[Group], claim: Claim) -> list[Group]:
    """ "curfew 7 lun a ven, 9 la fds": beside Monday to Friday a weekend's nights are its days'."""
    workdays = any(days is not None and days.nights == WORKDAYS for days, _ in groups)
    if claim.kind != "curfew" or not workdays:
        return groups
    return [
        (days if days is None or days.nights <= WORKDAYS else replace(days, nights=days.days), each)
        for days, each in groups
    ]


def is_away(tokens: Sequence[Token]) -> bool:
    """Does somebody say of themselves that they are gone for days, or have a shift?"""
    words = {word for token in tokens for word in token.said.split()}
    return not AWAY.isdisjoint(words) and THEIRS.isdisjoint(words)


def _maybe_once(statement: Statement) -> bool:
    """ "class thurs 6-9", "work sat sun 7-7": it may as well be only the coming days."""
    days = [p.what for p in statement.timed if isinstance(p.what, Days)]
    sure = any(each.sure or each.spans or each.usual for each in days)
    return bool(days) and not sure and not statement.habit


def _is_one_evening(statement: Statement) -> bool:
    """ "have to be home by 3 fri": one bare day is the coming one; "curfew 11 fri" is a rule."""
    claim, named = statement.claim, [p.what for p in statement.timed if isinstance(p.what, Days)]
    if claim.kind != "curfew" or not claim.must or statement.habit or len(named) != 1:
        return False
    day = named[0]
    return len(day.days) == 1 and not (day.sure or day.spans or day.usual)


def _names_several(statement: Statement) -> bool:
    return any(
        (isinstance(p.what, Days) and (p.what.sure or len(p.what.days) > 1))
        or (isinstance(p.what, Hours) and p.what.always)
        for p in statement.timed
    ) or _two_hours(statement)


def _is_duty(statement: Statement) -> bool:
    """ "gotta be home by 8", "always home by 8"."""
    return statement.duty or statement.habit or _names_several(statement)


def _two_hours(statement: Statement) -> bool:
    """ "check in at noon and 6": twice a day is every day."""
    points = [p for p in statement.timed if isinstance(p.what, Hours) and p.what.shape == "point"]
    days = any(isinstance(p.what, Days) for p in statement.timed)
    return statement.claim.kind == "callin" and len(points) > 1 and not days


def _comes_round(statement: Statement, groups: list[Group], settled: bool) -> bool:
    """Is it every week, and not the coming days?"""
    claim = statement.claim
    named = [days for days, _ in groups if days is not None]
    hours = [each for _, listed in groups for each in listed]
    if not hours and not named:
        # "Nights now", "jtombe de nuit a partir de dimanche".
        return claim.part == "night" and (claim.bare or statement.habit)
    choice = any(days.choice for days in named) and not statement.never
    choice = choice and not (claim == REFUSED and not hours)
    parts = any(days.part is not None for days in named)  # "every afternoon"
    night = bool(claim.part) and bool(named)  # "night shift every thurs fri sat"
    if choice or not (hours or claim.bare or parts or night):
        return False
    if _is_said_so(statement, named, hours):
        return True
    if _two_hours(statement) and (claim.weight == "daily" or statement.duty):
        return True
    if claim.weight == "daily":
        return any(each.shape != "part" for each in hours)
    if not named and claim.sense == "free" and statement.weekly:
        return _is_limit(statement, hours)
    if not named:
        return _every_day(statement, hours)
    if claim.weight == "weekly":
        return True
    one_day = statement.implied and len(frozenset[int]().union(*(d.days for d in named))) == 1
    if claim.sense == "free" and settled and not one_day and not is_one_hour(statement.timed):
        return True
    return _enough_days(claim, named, bool(hours), statement.weekly)


def _is_said_so(statement: Statement, named: list[Days], hours: list[Hours]) -> bool:
    """ "every tues", "mornings", "weekly", "never free sat"."""
    never = statement.never and statement.claim.sense == "free" and bool(named)
    every = any(days.sure for days in named) or any(each.always for each in hours)
    return every or never or statement.habit


def _is_limit(statement: Statement, hours: list[Hours]) -> bool:
    """ "never before 10", "available daytime only"."""
    if statement.refused:
        return any(each.shape in ("before", "after", "part") for each in hours)
    daytime = any(each.shape == "part" and each.part == "day" for each in hours)
    return daytime or _every_day(statement, hours)


def _is_one_part(statement: Statement, groups: list[Group]) -> bool:
    """ "cant do mornings sat": the mornings of one bare day are those of the coming one."""
    if not statement.implied or len(groups) != 1 or not groups[0][1]:
        return False
    days, hours = groups[0]
    if isinstance(statement.timed[0].what, Days) and any(each.always for each in hours):
        return False  # "cant do wed nights"
    one = days is not None and len(days.days) == 1 and not (days.sure or days.usual)
    return one and all(each.shape == "part" for each in hours)


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
    if statement.claim.kind != "work" or statement.claim.sense != "taken" or statement.answers:
        return False
    shift = any(each.shape == "range" for each in hours)
    return shift or any(each.shape == "part" and each.part == "night" for each in hours)


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
