"""Meals and milestones that are no time to meet: "whats 4 dinner", "30 days clean today"."""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    Break,
    Date,
    In,
    Number,
    Part,
    RelativeDay,
    Token,
    Unit,
    Weekday,
    Weekend,
)
from flows.understand.word_lists import word_set

_ANOTHER_DAY = frozenset(
    (("est", "un", "autre"), ("cest", "un", "autre"), ("is", "another", "day"), ("is", "a", "new"))
)
_SOBER = word_set("sober clean straight dry strong sobre clean abstinent")
_FOR = frozenset(("for", "4", "pour"))
_COUNT_AND_UNIT = 2
_NEAR = 5  # tokens: "clean depuis 90 jours aujourdhui"
_MEETING = word_set(
    "meet lets join free come grab available work works ok good can could voir rencontrer libre"
)
_WITH = (["at"], ["with"], ["w"], ["@"], ["wit"])
_KIN = word_set(
    """my moms mom dads dad grams grans nans grandmas aunts uncles sisters bros parents mas pops
    the family fam kids her his their church"""
)
_DAYS = Weekday | RelativeDay | Weekend | Date


def milestone(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "6 months today!!", "un an aujourdhui": how long something lasts already."""
    day, before = tokens[place], list(tokens[max(0, place - 3) : place])
    after = tuple(token.said for token in tokens[place + 1 : place + 4])
    if after in _ANOTHER_DAY:
        return (place,)  # "demain est un autre jour"
    if not isinstance(day, RelativeDay) or day.ahead or len(before) < _COUNT_AND_UNIT:
        return ()
    if before[-1].said in _SOBER and len(before) > _COUNT_AND_UNIT:
        before.pop()
    unit = before[-1]
    clean = any(token.said in _SOBER for token in tokens[max(0, place - _NEAR) : place])
    names = ("day", "month", "year", "week") if clean else ("month", "year", "week")
    long = isinstance(unit, Unit) and unit.name in names
    counted = isinstance(before[-2], Number) and not isinstance(before[0], In)
    return (place,) if long and counted else ()


def is_eaten(tokens: Sequence[Token], place: int) -> bool:
    """ "whats 4 dinner", "chicken for supper": the meal itself, where nobody speaks of meeting."""
    part = tokens[place]
    if isinstance(part, Part) and part.meal and _is_with_theirs(tokens, place):
        return True
    if not (isinstance(part, Part) and part.meal and place and tokens[place - 1].said in _FOR):
        return False
    said = {word for token in tokens for word in token.said.split()}
    return said.isdisjoint(_MEETING) and not any(isinstance(token, _DAYS) for token in tokens)


def _is_with_theirs(tokens: Sequence[Token], place: int) -> bool:
    """ "sunday no. dinner at moms": why, in a sentence without a day, and no offer."""
    after = [token.said for token in tokens[place + 1 : place + 3]]
    theirs = after[:1] in _WITH and len(after) > 1 and after[1] in _KIN
    if not theirs and after[:1] != ["thing"]:
        return False
    start = end = place
    while start and not isinstance(tokens[start - 1], Break):
        start -= 1
    while end < len(tokens) and not isinstance(tokens[end], Break):
        end += 1
    clause = tokens[start:end]
    asked = end < len(tokens) and tokens[end].said == "?"
    said = {word for token in clause for word in token.said.split()}
    timed = any(isinstance(token, (_DAYS, Number)) for token in clause)
    told = start == 0 or tokens[start - 1].said != ","  # "sunday no, dinner at moms" is sunday's
    return told and not (asked or timed) and said.isdisjoint(_MEETING)


def market(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "jvends au marche": where one is, and nothing that suits."""
    named = tokens[place].said == "marche" and place > 0
    return (place,) if named and tokens[place - 1].said in ("au", "du", "le", "un") else ()
