"""Weekdays with the number of their date before an hour: "le mardi 8 a 13h"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.tokens import Clock, Edge, Number, Taken, Token, Weekday

_NEAR = 60  # days ahead that people name by weekday and number
_AT = frozenset(("a", "vers", "at", "@"))
_LAST_HOUR = 24  # a higher number is no hour in any case


def with_dates(tokens: Sequence[Token], today: date) -> Sequence[Token]:
    """The tokens with such a number marked as one of a day, where the calendar bears it out.

    Where work or the like is said, "mardi 8 a 4h" are its hours.
    """
    places = [n for n in range(1, len(tokens) - 2) if _may_be_date(tokens, n, today)]
    if not places or any(isinstance(token, Taken) for token in tokens):
        return tokens
    return [
        replace(token, ordinal=True) if n in places and isinstance(token, Number) else token
        for n, token in enumerate(tokens)
    ]


def _may_be_date(tokens: Sequence[Token], place: int, today: date) -> bool:
    weekday, number, link, clock = tokens[place - 1 : place + 3]
    if not isinstance(number, Number) or not isinstance(weekday, Weekday) or weekday.plural:
        return False
    if link.said not in _AT or not isinstance(clock, Clock):
        return False
    opened = place > 1 and isinstance(tokens[place - 2], Edge)
    if opened or number.counts or number.ordinal or number.value > _LAST_HOUR:
        return False
    days = (today + timedelta(n) for n in range(_NEAR))
    return any(day.day == number.value and day.weekday() == weekday.day for day in days)
