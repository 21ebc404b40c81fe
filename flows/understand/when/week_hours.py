"""The hours of a week as they were said: "7-3", "after 5", "le matin", "16h et 20h"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from flows.understand.when.shift_hours import HOUR, NOON, Hour, shift_between
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    In,
    Month,
    Not,
    Number,
    Part,
    PartName,
    RelativeDay,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
)

Shape = Literal["range", "point", "before", "after", "part"]

_SPOKEN = frozenset(("noon", "midi", "midday", "midnight", "minuit"))
_NIGHTS = ("night", "nights", "nite", "nites", "nuit", "nuits")
_FIGURES = re.compile(r"\d+")
_LATE = 21 * HOUR
_SMALL_HOURS = 4 * HOUR
_LONGEST_FIGURES = 4  # "1030"


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of a day as they were said; the half of the day is decided with the claim.

    ``part`` is the part of day said with them, ``always`` that it is one of every day
    ("mornings", "le matin"). ``denied``: "not before 10", "nothing after 9": what is beyond the
    limit is taken.
    """

    shape: Shape
    first: Hour = Hour(0)
    second: Hour | None = None
    part: PartName | None = None
    always: bool = False
    denied: bool = False


def through_the_night(timed: Sequence[object]) -> bool:
    """ "nights sun-thurs 11-7": over midnight people work, and nobody is free to meet."""
    hours = [each for each in timed if isinstance(each, Hours)]
    part: PartName | None = "night" if any(each.part == "night" for each in hours) else None
    for each in hours:
        if each.shape == "range" and each.second is not None:
            start, end = shift_between(each.first, each.second, part)
            if (start >= _LATE and end < start) or (part and start < _SMALL_HOURS):
                return True
    return False


def hours_at(tokens: Sequence[Token], place: int) -> tuple[Hours, int] | None:
    """The hours that begin at a token ("7-3", "after 5", "le matin"), and the place after them."""
    token = tokens[place]
    match token:
        case Edge(name="before" | "until"):
            return _denied(token, _limit("before", tokens, place + 1))
        case Edge(name="after"):
            return _denied(token, _limit("after", tokens, place + 1))
        case Edge() | Number() | To() if _is_of_dates(tokens, place):
            return None
        case Edge(name="from" | "between"):
            found = _range(tokens, place + 1, token.name == "between")
            return found or (_limit("point", tokens, place + 1) if token.said == "from" else None)
        case At() | To():
            return _limit("point", tokens, place + 1)
        case Part(meal=False) | Part(name="noon"):
            return _part(token, tokens, place)
        case _:
            return _range(tokens, place, False) or _limit("point", tokens, place)


def _denied(edge: Edge, found: tuple[Hours, int] | None) -> tuple[Hours, int] | None:
    denied = edge.said.startswith(("not ", "pas ", "nothing ", "rien "))
    return (replace(found[0], denied=True), found[1]) if found and denied else found


def other_side(hours: Hours) -> Hours:
    """ "not before 10": what is denied by a limit."""
    return replace(hours, shape="before" if hours.shape == "after" else "after")


def _is_of_dates(tokens: Sequence[Token], place: int) -> bool:
    """ "du 12 au 16": days, and no hours."""
    for start in range(max(0, place - 2), place + 1):
        said = [token.said for token in tokens[start : start + 3 : 2]]
        if said == ["du", "au"]:
            return not any(isinstance(token, Clock) for token in tokens[start : start + 4])
    return False


def _part(token: Part, tokens: Sequence[Token], place: int) -> tuple[Hours, int]:
    before = tokens[place - 1] if place else None
    # "8 dans la soiree" and "samedi le matin" are no habits
    one = isinstance(before, (In, Edge, Clock, Number, RelativeDay))
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    one = one or any(isinstance(day, Weekday) and not day.plural for day in (before, after))
    one = one or _is_of_day_before(tokens, place)
    always = token.plural or (token.said.startswith(("le ", "la ", "les ")) and not one)
    named: PartName = "night" if token.said.endswith(_NIGHTS) else token.name
    return Hours("part", part=named, always=always or _after_le(tokens, place)), place + 1


def _is_of_day_before(tokens: Sequence[Token], place: int) -> bool:
    """ "samedi pas le matin", "jeudi? non le soir": it is that day's."""
    back = place - 1
    if back > 2 and isinstance(tokens[back], (Break, But)) and isinstance(tokens[back - 1], Part):
        back -= 2  # "samedi pas le matin mais le soir oui"
    if back < 1 or not isinstance(tokens[back], Not):
        return False
    back -= isinstance(tokens[back - 1], Break)
    day = tokens[back - 1] if back else None
    return isinstance(day, RelativeDay) or (isinstance(day, Weekday) and not day.plural)


def _after_le(tokens: Sequence[Token], place: int) -> bool:
    return place > 0 and tokens[place - 1].said in ("le", "les", "la")


def _limit(shape: Shape, tokens: Sequence[Token], place: int) -> tuple[Hours, int] | None:
    after = place
    while after < len(tokens) and isinstance(tokens[after], (At, To, Edge)) and after < place + 2:
        after += 1
    found = hour_at(tokens, after)
    return (Hours(shape, found), after + 1) if found else None


def _range(tokens: Sequence[Token], place: int, between: bool) -> tuple[Hours, int] | None:
    start = hour_at(tokens, place)
    if start is None or place + 2 >= len(tokens):
        return None
    part = tokens[place + 2]
    if tokens[place + 1].said == "du" and isinstance(part, Part) and place + 3 < len(tokens):
        late = part.name in ("afternoon", "evening", "night") and start.minutes < NOON
        start = Hour(start.minutes + NOON * late)  # "3h30 du matin a midi"
        place += 2
    link = tokens[place + 1]
    until = isinstance(link, Edge) and link.name == "until"
    if not (isinstance(link, To) or until or (between and isinstance(link, And))):
        return None
    after = place + 2 + isinstance(tokens[place + 2], (At, To))
    end = hour_at(tokens, after)
    return (Hours("range", start, end), after + 1) if end else None


def _are_long(token: Token | None) -> bool:
    """ "3 chiffres", "3 12s fri sat sun": shifts, how many and how long."""
    return token is not None and token.said in ("8s", "10s", "12s", "chiffres", "shifts", "quarts")


def _is_length(tokens: Sequence[Token], place: int) -> bool:
    """ "3 chiffres de 12h"."""
    before = tokens[place - 1] if place > 1 else None
    counted = place > 2 and isinstance(tokens[place - 3], Number)
    named = place > 1 and isinstance(tokens[place - 2], Taken)
    return before is not None and before.said == "de" and named and counted


def _hour_in(figures: str) -> int:
    """The hour of "830", "18"."""
    return int(figures[:-2] if len(figures) > 2 else figures)


def hour_at(tokens: Sequence[Token], place: int) -> Hour | None:
    """The hour a token says: a clock, or a number that counts nothing."""
    token = tokens[place] if place < len(tokens) else None
    if isinstance(token, Clock) and _is_length(tokens, place):
        return None
    if isinstance(token, Clock):
        spoken = any(word in _SPOKEN for word in token.said.split())
        written = _FIGURES.match(token.said)
        full = not (token.bare or spoken) and written is not None and _hour_in(written[0]) > 12
        return Hour(token.minutes, token.bare, full)
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return None
    if token.said in ("un", "une"):
        return None
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if place and tokens[place - 1].said == "le" and not isinstance(following, To):
        return None  # "pas avant le 15", "le 24 jtravaille" is a date
    if _are_long(following):
        return None
    if isinstance(following, (Unit, Month)) or token.value != int(token.value):
        return None
    hour, minute = int(token.value), 0
    if len(token.said) > 2 and not token.spelled:
        hour, minute = divmod(hour, 100)
    if (
        not 0 <= hour <= 24
        or minute >= HOUR
        or (len(token.said) > _LONGEST_FIGURES and not token.spelled)
    ):
        return None
    bare = 1 <= hour <= 12 and not token.said.startswith("0")
    minutes = hour * HOUR + minute
    return Hour(minutes, bare, minutes > NOON and not bare)
