"""The week said behind the part of day: "monday morning two weeks from now", "wed night next week".

The week is put right behind its weekday, where all else that belongs to a day is read.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import (
    At,
    Clock,
    In,
    Number,
    Part,
    Taken,
    Token,
    Unit,
    Weekday,
    Which,
)

_ARTICLES = frozenset(("of", "the", "la", "de", "on"))
_FROM_NOW = ("from", "dici")
_NO_GOOD = frozenset(("out", "shot", "gone", "full", "booked", "packed", "bad", "toast", "no good"))
_MOST_HOURS = 3  # tokens: "at 6 pm"


def with_weeks_first(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such weeks moved before the hours of their day."""
    if not any(isinstance(token, Unit) and token.name == "week" for token in tokens):
        return tokens
    done = [token for n, token in enumerate(tokens) if not _says_again(tokens, n)]
    for place in range(len(done) - 3):
        day = done[place]
        if not isinstance(day, Weekday):
            continue
        start = _hours_end(done, place + 1)
        if isinstance(done[place + 1], Taken) and done[place + 1].said in _NO_GOOD:
            start = place + 2  # "fridays out this wk"
        end = _week_end(done, start) if start > place + 1 else 0
        if end and not isinstance(done[end] if end < len(done) else None, Weekday):
            done[place] = replace(day, plural=False)
            done[place + 1 : end] = [*done[start:end], *done[place + 1 : start]]
    return done


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
