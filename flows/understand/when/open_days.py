"""Days from now to a day, or from a day on: "by friday", "after christmas", "until the 5th"."""

from dataclasses import replace
from datetime import timedelta

from flows.understand.when.days import days_at
from flows.understand.when.numbered_days import the_number
from flows.understand.when.stretches import FROM_THEN, UP_TO, Days, Found, Here, Tokens
from flows.understand.when.tokens import Edge, Number

_AHEAD = 14  # days an open end runs
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
    while tokens[start].said in ("the", "le", "la", "l", "at", "on"):
        start += 1
    number = isinstance(tokens[start], Number) and tokens[start - 1].said in ("the", "le")
    if number or (isinstance(tokens[start], Number) and edge.said.endswith(" du")):
        found = the_number(tokens, start, here)
    else:
        found = days_at(tokens, start, here)
    if found is None or not isinstance(found[0][0], Days) or found[0][0].past:
        return None
    opened = _opened(edge, found[0][0], isinstance(tokens[found[1]], Edge), here)
    return ((opened,), found[1]) if opened is not None else None


def _opened(edge: Edge, days: Days, limited: bool, here: Here) -> Days | None:
    """The days from now to those named, or from them on; ``limited``: another limit follows."""
    over = edge.name == "until" and days.end <= here.today
    if edge.said in ("since", "depuis") or over:
        return replace(days, past=True)
    if edge.name == "before":
        end = days.end if edge.said not in _STRICTLY_BEFORE else days.start
        return Days(here.today, end, "range", note=UP_TO) if end > here.today else None
    if edge.name == "until":
        return Days(here.today, days.end, "range", until=True, note=UP_TO)
    to_an_hour = days.start == here.today and limited
    if (days.grain == "range" or to_an_hour) and edge.name == "from":
        return days  # "from today to friday" has its end
    first = days.start if edge.said not in _STRICTLY_AFTER else days.end
    return Days(first, max(first + timedelta(_AHEAD), days.end), "range", note=FROM_THEN)
