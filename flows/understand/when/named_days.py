"""Days by name or date: holidays, their weeks and weekends, and what other days count from."""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.calendar_words import one_day, week, weekend_beside
from flows.understand.when.holidays_named import coming_holiday, held_elsewhere, holiday_in
from flows.understand.when.numbered_days import (
    figures_at,
    month_at,
    number_of_month,
    year_after,
)
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import Date, Holiday, Month, Number, Unit, Weekend, Which

_ARTICLES = frozenset(("the", "le", "la", "les", "l", "du", "au", "d"))


def day_named(tokens: Tokens, place: int, here: Here) -> tuple[date, int] | None:
    """A day by its date or holiday, and the place after it; other days are counted from it."""
    while tokens[place].said in _ARTICLES:
        place += 1
    token = tokens[place]
    match token:
        case Month():
            found = month_at(tokens, place, here)
        case Date():
            found = figures_at(tokens, place, here)
        case Holiday():
            found = _holiday(token, tokens, place, here)
        case Number():
            found = number_of_month(tokens, place, here, alone=True)
        case _:
            return None
    if found is None or not isinstance(found[0][0], Days):
        return None
    return found[0][0].start, found[1]


def holiday_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A holiday, of a year written after it or the coming one; its week, its weekend."""
    token = tokens[place]
    if not isinstance(token, Holiday):
        return None
    found = _holiday(token, tokens, place, here)
    day = found[0][0].start
    following = tokens[found[1]]
    if token.said.endswith((" long", " long weekend", " two four")):
        long = weekend_beside(day)
        return (replace(long, end=max(long.end, day + timedelta(1))),), found[1]
    if isinstance(following, Weekend):
        return (weekend_beside(day),), found[1] + 1
    if isinstance(following, Unit) and following.name == "week":
        return (week(day, 0),), found[1] + 1
    return found


def _year_named(tokens: Tokens, place: int, here: Here) -> tuple[int, int]:
    """The year of "next year" behind a holiday, 0 without one, and the place after it."""
    start = place + (tokens[place].said in _ARTICLES)
    one, two = tokens[start], tokens[start + 1]
    if isinstance(one, Unit):
        one, two = two, one
    if isinstance(one, Which) and isinstance(two, Unit) and two.name == "year":
        return here.today.year + one.shift, start + 2
    return 0, place


def _holiday(token: Holiday, tokens: Tokens, place: int, here: Here) -> tuple[tuple[Days], int]:
    year, end = year_after(tokens, place + 1)
    if not year:
        year, end = _year_named(tokens, end, here)
    day = holiday_in(token.name, year) if year else coming_holiday(token.name, here.today)
    other = None if year else held_elsewhere(token.said, here.today)
    return (one_day(day, "the coming one", other),), end
