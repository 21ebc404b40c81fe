"""The two ends of a range of days: what "between" opens, and the later end after the first."""

from dataclasses import replace
from datetime import timedelta

from flows.understand.when.calendar_words import add_months, one_day
from flows.understand.when.stretches import Days, Found, Tokens
from flows.understand.when.tokens import (
    Break,
    Edge,
    Month,
    Number,
    Taken,
    Token,
    Unit,
    Weekday,
)

_WEEK = 7
_NOON = 12


def after_between(tokens: Tokens, place: int) -> bool:
    """Does "between" stand before, articles aside?"""
    if isinstance(edge := tokens[place], Edge):
        return edge.name == "between"
    while place and tokens[place - 1].said in ("the", "le", "la"):
        place -= 1
    before = tokens[place - 1] if place else None
    return isinstance(before, Edge) and before.name == "between"


def later_end(first: Days, last: Days) -> Days:
    """The end of a range lies after its beginning: next week's or next year's."""
    if (first.start - last.start).days < _WEEK and last.grain == "day":
        return replace(last, start=last.start + timedelta(7), end=last.end + timedelta(7))
    return replace(last, start=add_months(last.start, 12), end=add_months(last.end, 12))


def same_month(first: Days, tokens: Tokens, place: int) -> Found | None:
    """The second number of "july 13 - 15"."""
    number = tokens[place]
    if not isinstance(number, Number) or number.counts or isinstance(tokens[place + 1], Unit):
        return None
    if isinstance(tokens[place + 1], Month) or tokens[place + 1].said in ("of", "de"):
        return None
    if not first.start.day < number.value <= 31 or (first.end - first.start).days > 1:
        return None
    try:
        last = first.start.replace(day=int(number.value))
    except ValueError:
        return None
    end = place + 1
    if isinstance(tokens[end], Break) and _is_year(tokens[end + 1]):
        end += 2
    return (one_day(last),), end


def until_hour(tokens: Tokens, place: int, link: int) -> bool:
    """ "i work thurs till 6": an hour of that day; "off thurs till the 6th" are days."""
    hour, day = tokens[link + 1], tokens[place]
    if not isinstance(hour, Number) or hour.counts or hour.ordinal or hour.value > _NOON:
        return False
    if not isinstance(day, Weekday) or link != place + 1:
        return False
    if isinstance(tokens[link + 2], Month) or tokens[link].said.endswith("au"):
        return False
    taken = [token for token in tokens[:place] if isinstance(token, Taken)]
    from_day = place > 0 and isinstance(tokens[place - 1], Edge)
    return not from_day and bool(taken) and taken[-1].kind in ("work", "class")


def _is_year(token: Token) -> bool:
    return isinstance(token, Number) and 1900 <= token.value <= 2100 and len(token.said) == 4
