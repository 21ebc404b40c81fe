"""Weekdays with the number of their date before an hour or a part of the day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.parts import HOUR
from flows.understand.when.tokens import Clock, Edge, Number, Part, Taken, Token, Weekday, Word

_NEAR = 60  # days ahead that people name by weekday and number
_SOON = 21  # the same where the number may be the first of two hours: "merc 14 a 15h30"
_AT = frozenset(("a", "vers", "at", "@"))
_IN = frozenset(("en", "dans", "au", "in", "in the", "pendant"))
_WHOLE = frozenset(("tte", "toute", "tt", "tout", "all"))
_NO_HOUR = 13  # from here on nobody says an hour without its "h"
_HOURS = frozenset(("h", "heures", "hrs", "hres", "heure"))
_EARLIEST = 6  # a shift or a meeting begins then at the soonest
# The hours that somebody may mean beside these.
_HOURS_OF = {"morning": range(5, 12), "afternoon": range(1, 7), "evening": range(5, 12)}


def with_dates(tokens: Sequence[Token], today: date) -> Sequence[Token]:
    """The tokens with such a number marked as one of a day, where the calendar bears it out.

    Where work or the like is said, "mardi 8 a 4h" are its hours.
    """
    places = [n for n in range(1, len(tokens) - 1) if _may_be_date(tokens, n, today)]
    if not places or Taken in map(type, tokens):
        return tokens
    return [
        replace(token, ordinal=True) if n in places and isinstance(token, Number) else token
        for n, token in enumerate(tokens)
    ]


def _may_be_date(tokens: Sequence[Token], place: int, today: date) -> bool:
    weekday, number = tokens[place - 1], tokens[place]
    if not isinstance(number, Number) or not isinstance(weekday, Weekday) or weekday.plural:
        return False
    opened = place > 1 and isinstance(tokens[place - 2], Edge)
    if opened or number.counts or number.ordinal:
        return False
    near = _days_ahead(number, tokens[place + 1 : place + 3])
    days = (today + timedelta(n) for n in range(near))
    return any(day.day == number.value and day.weekday() == weekday.day for day in days)


def _days_ahead(number: Number, following: Sequence[Token]) -> int:
    """How far ahead it may be a date, with what follows it; 0 where it is an hour."""
    link, after = following[0], following[-1]
    if link.said in _AT:
        if not isinstance(after, Clock):
            return 0
        hours = number.value >= _EARLIEST and after.minutes > number.value * HOUR
        return _SOON if hours else _NEAR
    if number.value >= _NO_HOUR and isinstance(link, Word) and link.said not in _HOURS:
        return _NEAR  # "mardi 24 vous conviendrait"
    part = link if isinstance(link, Part) else after if link.said in _IN else None
    if isinstance(part, Part):
        return 0 if number.value in _HOURS_OF.get(part.name, ()) else _NEAR
    return _NEAR if link.said.split(" ")[0] in _WHOLE else 0
