"""Mere numbers that are hours by what was said before them: "sat works, 2 to 3", "tonight 7"."""

from collections.abc import Sequence

from flows.understand.when.hour_signs import begins_range, is_added, is_asked_alone, refuses_an_hour
from flows.understand.when.one_later import that_day
from flows.understand.when.stretches import END, Days, Span, Tokens
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Except,
    Fine,
    Not,
    Number,
    Or,
    RelativeDay,
    So,
    To,
    Weekday,
    Word,
)

_OFFERING = frozenset(
    ("how about", "how bout", "what about", "what bout", "maybe", "move it to", "push it to")
)
_THEN = frozenset(
    ("so", "then", "lets do", "lets say", "can do", "could do", "can we do", "fak", "donc")
    + ("cld do", "cud do")
    + tuple(
        f"{may} {who} do"
        for may in ("can", "could", "cld", "cud", "would")
        for who in ("u", "you", "ya", "we")
    )
)
_MAKING = frozenset(("make", "do", "it", "for", "by", "come", "to"))
_NEAR_DAY = 6  # tokens: "thurs so i can do 10"
_NEAR = 4  # tokens: "cant make it for"


def may_be_hour(tokens: Tokens, place: int, found: Sequence[object], *, adjacent: bool) -> bool:
    """May a mere number be an hour here: right after a day or hours, or after "or" behind them?

    ``found``: what was said before it, the last at the end; ``adjacent``: right before it.
    """
    before = found[-1] if found else None
    if before is None or tokens[place].said in ("one", "un", "une"):  # "the friday one"
        return False
    if adjacent and isinstance(before, Days):
        return True
    if adjacent and isinstance(before, Span):  # "tonight 7"
        return before.kind == "part"
    if isinstance(before, Break) and len(found) > 1:
        return _after_break(tokens, place, found, before)
    if begins_range(tokens, place) and _day_named(found):
        return True
    if isinstance(before, (Or, And)) and len(found) > 1 and adjacent:
        last = found[-2]
        return isinstance(last, Span) and last.kind in ("point", "range")
    if isinstance(before, Word) and isinstance(tokens[place], (To, At)) and len(found) > 1:
        return isinstance(found[-2], Days)
    return False


def _after_break(tokens: Tokens, place: int, found: Sequence[object], pause: Break) -> bool:
    """ "sat works, 2 to 3", "off tonight. 7?", "tmrw evening, at 6"."""
    suits = isinstance(found[-2], Fine) and len(found) > 2
    named = found[-3 if suits else -2]
    if is_asked_alone(tokens, place) or is_added(tokens, place):
        return isinstance(named, (Days, Span))  # "off tonight. 7?", "busy till 12. 2 is fine"
    ranges = begins_range(tokens, place)
    if ranges and pause.said == "," and _day_named(found[:-1]):
        return True  # "mon i work, 5 to 6 ok"
    opens = isinstance(tokens[place], (To, At)) or ranges
    part = isinstance(named, Span) and named.kind == "part" and pause.said == ","
    return pause.said in ",." and (isinstance(named, Days) or part) and opens


def _day_named(found: Sequence[object]) -> bool:
    """ "this mon im working 8-4", "thurs im free 2-4", "off fri so 12 to 3": no pause since."""
    for thing in reversed(found):
        if isinstance(thing, Days):
            return True
        if isinstance(thing, Break) or (isinstance(thing, Span) and thing.kind != "part"):
            return False
    return False


def offered(tokens: Tokens, place: int) -> bool:
    """ "how about 6", "make it 5", "6 works": a number put forward as an hour."""
    number = tokens[place]
    if not isinstance(number, Number) or not 1 <= number.value <= 12 or number.counts:
        return False
    before = tokens[place - 1] if place else END
    if isinstance(before, So) and before.said in _OFFERING:
        return True
    then = before.said == "meet" or (isinstance(before, So) and before.said in _THEN)
    if then and ends_there(tokens, place + 1):
        return True
    may = before.said == "do" and place > 1 and isinstance(tokens[place - 2], Fine)
    if may and _of_a_day_before(tokens, place) and ends_there(tokens, place + 1):
        return True  # "thurs i can do 10"
    if that_day(tokens, place + 1):
        return True
    if before.said in _MAKING and _refused_hour(tokens, place):
        return True
    if before.said == "it" and place > 1 and tokens[place - 2].said in ("make", "change"):
        return True
    # Up to four a number may be an answer by its digit.
    if not isinstance(tokens[place + 1], (Fine, Except)) or refuses_an_hour(tokens, place):
        return isinstance(tokens[place + 1], Fine)
    skip = place + 2 + (tokens[place + 2].said in ("on", "for"))
    dated = isinstance(tokens[skip], (Weekday, RelativeDay))
    return number.value > 4 or (dated and ends_there(tokens, skip + 1))  # "4 works sat"


def _of_a_day_before(tokens: Tokens, place: int) -> bool:
    """Was a day named a little before, so that the number answers no question by its digit?"""
    for token in reversed(tokens[max(0, place - _NEAR_DAY) : place]):
        if isinstance(token, Weekday | RelativeDay | Break):
            return not isinstance(token, Break)
    return False


def _refused_hour(tokens: Tokens, place: int) -> bool:
    """ "cant make 10 on mon", "wont make it for 2 tmrw": the hour at which they cannot."""
    back = place - 1
    while back > 0 and place - back < _NEAR and tokens[back].said in _MAKING:
        back -= 1
    day = tokens[place + 1 + (tokens[place + 1].said == "on")]
    return isinstance(tokens[back], Not) and isinstance(day, (Weekday, RelativeDay))


def ends_there(tokens: Tokens, place: int) -> bool:
    """Does what is said end there, or go on with its day ("lets do 6 on thurs")?"""
    token = tokens[place]
    if token.said == "on":
        return isinstance(tokens[place + 1], (Weekday, RelativeDay))
    ends = token == END or token.said in ("instead", "tho", "then")
    return ends or isinstance(token, (Break, Fine, Weekday, RelativeDay))
