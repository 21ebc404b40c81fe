"""Days from now to a day, or from a day on: "by friday", "after christmas", "until the 5th"."""

from dataclasses import replace
from datetime import timedelta

from flows.understand.when.calendar_words import one_day
from flows.understand.when.days import days_at
from flows.understand.when.numbered_days import the_number
from flows.understand.when.periods import PORTIONS, year_from
from flows.understand.when.stretches import (
    FROM_THEN,
    NOT_ON,
    SINCE,
    UP_TO,
    Days,
    Found,
    Here,
    Tokens,
)
from flows.understand.when.tokens import (
    Edge,
    Holiday,
    Number,
    Part,
    Token,
    Unit,
    Weekday,
    Weekend,
)

_OF_THE = (" du", "quau", "kau", "qu au")
_NEAR_YEARS = 12
_AHEAD = 14  # days an open end runs
_MONTH = timedelta(days=28)
_ONLY_RANGES = frozenset(("de", "du", "dla"))
_STRICTLY_BEFORE = frozenset(("before", "b4", "befor", "bfore", "b 4", "avant", "avan", "prior to"))
_STRICTLY_AFTER = frozenset(("after", "aft", "aftr", "afta", "afer", "apres", "apre", "aprs"))


def days_beside(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "after friday", "by the end of the month", "until the 5th", "from monday on".

    What is open at its end runs for two weeks, as far as meetings are planned; "since" lies behind.
    """
    edge = tokens[place]
    if not isinstance(edge, Edge) or edge.name == "between" or edge.said in _ONLY_RANGES:
        return None
    start = place + 1
    while tokens[start].said in ("the", "le", "la", "l", "at", "on", "au", "a"):
        start += 1
    found = _named(edge, tokens, start, here)
    if found is None or not isinstance(found[0][0], Days) or found[0][0].past:
        return None
    days = found[0][0]
    if place and isinstance(tokens[place - 1], Part) and (way := _beside(tokens, place, start)):
        return (one_day(days.start + timedelta(way), "beside that day"),), found[1]
    if edge.said == "past" and isinstance(tokens[start], (Weekday, Weekend, Unit)):  # "past monday"
        return (replace(days, past=True),), found[1]
    portion = PORTIONS.get(tokens[start].said)
    if portion == "late" and edge.name == "before":
        days = replace(days, start=days.end)  # before the end of it is over
    if portion == "early" and edge.name == "after":
        days = replace(days, end=days.start)
    opened = _opened(edge, days, isinstance(tokens[found[1]], Edge), here)
    return ((opened,), found[1]) if opened is not None else None


def _named(edge: Edge, tokens: Tokens, start: int, here: Here) -> Found | None:
    """The day or the days behind the edge."""
    number = isinstance(tokens[start], Number)
    if number and (tokens[start - 1].said in ("the", "le") or edge.said.endswith(_OF_THE)):
        return the_number(tokens, start, here)
    found = days_at(tokens, start, here)
    return year_from(tokens, start) if found is None and _is_year(tokens[start], here) else found


def _beside(tokens: Tokens, edge: int, start: int) -> int:
    """ "the morning after christmas": a day on or back, 0 where it is none of them."""
    if not isinstance(tokens[start], Holiday):
        return 0
    return {"after": 1, "before": -1}.get(getattr(tokens[edge], "name", ""), 0)


def _is_year(token: Token, here: Here) -> bool:
    """ "after 2027" is a year; "after 2030" is half past eight."""
    if not isinstance(token, Number) or len(token.said) != 4 or token.value % 5 == 0:
        return False
    return abs(token.value - here.today.year) <= _NEAR_YEARS


def _opened(edge: Edge, days: Days, limited: bool, here: Here) -> Days | None:
    """The days from now to those named, or from them on; ``limited``: another limit follows."""
    over = edge.name == "until" and days.end <= here.today
    if edge.said in ("since", "depuis") or over:
        return replace(days, past=True)
    if edge.name == "before":
        strictly = edge.said in _STRICTLY_BEFORE
        end, note = (days.start, NOT_ON) if strictly else (days.end, UP_TO)
        return Days(here.today, end, "range", note=note) if end > here.today else None
    if edge.name == "until":
        if days.end - days.start >= _MONTH and days.start > here.today:
            # "Away until january" is back when it begins.
            days = replace(days, end=days.start + timedelta(1))
        return Days(here.today, days.end, "range", until=days.start, note=UP_TO)
    to_an_hour = days.start == here.today and limited
    if (days.grain == "range" or to_an_hour) and edge.name == "from":
        return days  # "from today to friday" has its end
    strictly = edge.said in _STRICTLY_AFTER
    first = days.end if strictly else days.start
    note = SINCE if strictly and days.grain == "day" else FROM_THEN
    return Days(first, max(first + timedelta(_AHEAD), days.end), "range", note=note)
