"""The week said behind the part of day or what is said of it: "monday morning two weeks from now",
"thurs is bad this week".

The week is put right behind its weekday, where all else that belongs to a day is read.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    In,
    Not,
    Number,
    Or,
    Part,
    So,
    Taken,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)

_ARTICLES = frozenset(("of", "the", "la", "de", "on"))
_FROM_NOW = ("from", "dici")
_MOST_HOURS = 3  # tokens: "at 6 pm"
_MOST_SAID = 6  # tokens: "is my only day off"
_VERDICTS = (Fine, Not, Taken)
_ONLY = frozenset(("only", "seul", "seule", "off", "conge"))  # "is my only day off"
_SAID_OF_DAY = (Word, At, Edge, Part, Clock, Number, *_VERDICTS)
_SATURDAY = 5


def with_weeks_first(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such weeks moved before the hours of their day."""
    if not any(map(_is_week, tokens)) and Weekend not in map(type, tokens):
        return tokens
    done = [token for n, token in enumerate(tokens) if not _says_again(tokens, n)]
    for place in range(len(done) - 3):
        day = done[place]
        if not isinstance(day, Weekday):
            continue
        start = _hours_end(done, place + 1)
        end = _week_end(done, start) if start > place + 1 else 0
        if not end:
            start, end = _week_of_verdict(done, place)
        if end and not isinstance(done[end] if end < len(done) else None, Weekday):
            done[place] = replace(day, plural=False)
            week = [Unit(t.said, "week") if isinstance(t, Weekend) else t for t in done[start:end]]
            done[place + 1 : end] = [*week, *done[place + 1 : start]]
    return done


def _week_of_verdict(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """Where the week begins and ends that is named behind what is said of a day: "thurs is bad this
    week", "sat works best for me this weekend"; two zeros where none is. With more behind it the
    week may be another time: "thurs is bad next week is better"."""
    start = place + 1
    while start < len(tokens) and _may_be_said(tokens[start]):
        start += 1
    said = tokens[place + 1 : start]
    told = any(isinstance(token, _VERDICTS) or token.said in _ONLY for token in said)
    if len(said) > _MOST_SAID or not told:
        return 0, 0
    end = _week_end(tokens, start) or _weekend_end(tokens, start, tokens[place])
    after = tokens[end] if end < len(tokens) else None
    last = after is None or isinstance(after, (Break, But, So, Or, And))
    return (start, end) if end and last else (0, 0)


def _may_be_said(token: Token) -> bool:
    """May it stand between a day and its week?"""
    day = isinstance(token, Unit) and token.name == "day"
    return day or isinstance(token, _SAID_OF_DAY) or token.said in _ONLY


def _weekend_end(tokens: Sequence[Token], place: int, day: Token) -> int:
    """The place after the weekend of a Saturday or Sunday, 0 without one."""
    ahead = tokens[place : place + 2]
    in_it = isinstance(day, Weekday) and day.day >= _SATURDAY and len(ahead) == 2
    one, other = ahead if in_it else (None, None)
    named = (isinstance(one, Which) and isinstance(other, Weekend)) or (
        isinstance(one, Weekend) and isinstance(other, Which)
    )
    return place + 2 if named else 0


def _says_again(tokens: Sequence[Token], place: int) -> bool:
    """ "wed again next week"."""
    if tokens[place].said != "again" or not 0 < place < len(tokens) - 1:
        return False
    timed = isinstance(tokens[place - 1], (Weekday, Part, Clock))
    return timed and isinstance(tokens[place + 1], Which)


def _hours_end(tokens: Sequence[Token], place: int) -> int:
    """The place after the part of day or the hour that begins there."""
    last = min(len(tokens), place + _MOST_HOURS)
    while place < last:
        token, before = tokens[place], tokens[place - 1]
        leads = isinstance(token, (At, In)) and place + 1 < len(tokens)
        leads = leads and isinstance(tokens[place + 1], (Part, Clock, Number))
        hour = isinstance(token, Number) and isinstance(before, At)
        if isinstance(token, In) and leads and not isinstance(tokens[place + 1], Part):
            return place
        if not (isinstance(token, (Part, Clock)) or leads or hour):
            return place
        place += 1
    return place


def _week_end(tokens: Sequence[Token], place: int) -> int:
    """The place after a week that begins there, 0 without one."""
    while place < len(tokens) and tokens[place].said in _ARTICLES:
        place += 1
    ahead = tokens[place : place + 2]
    if len(ahead) == 2 and isinstance(ahead[0], Which) and _is_week(ahead[1]):
        return place + 2
    if len(ahead) == 2 and _is_week(ahead[0]) and isinstance(ahead[1], Which):
        return place + 2
    return _weeks_end(tokens, place)


def _weeks_end(tokens: Sequence[Token], place: int) -> int:
    """ "two weeks from now", "dans deux semaines"."""
    inside = place < len(tokens) and isinstance(tokens[place], In)
    place += inside
    number = tokens[place : place + 2]
    if len(number) < 2 or not isinstance(number[0], Number) or not _is_week(number[1]):
        return 0
    if inside:
        return place + 2
    from_now = [token.said for token in tokens[place + 2 : place + 4]]
    return place + 4 if len(from_now) == 2 and from_now[0] in _FROM_NOW else 0


def _is_week(token: Token) -> bool:
    return isinstance(token, Unit) and token.name == "week"
