"""Weeks, months, seasons and years: parts of them ("end of the year"), the nth day or week."""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.calendar_words import (
    add_months,
    month_days,
    one_day,
    portion,
    week,
    weekend,
)
from flows.understand.when.holidays_named import nth_weekday
from flows.understand.when.near_days import rest_of
from flows.understand.when.numbered_days import month_at
from flows.understand.when.seasons import season_at, year_at
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import (
    Month,
    Number,
    Season,
    Unit,
    Weekday,
    Weekend,
    Which,
)
from flows.understand.when.weeks import unit_at, weekend_at, which_at

PORTIONS: dict[str, str] = {
    **dict.fromkeys(("early", "beginning", "beg", "start", "debut", "tot"), "early"),
    **dict.fromkeys(("mid", "middle", "milieu", "mi"), "mid"),
    **dict.fromkeys(("late", "end", "fin", "tard", "later"), "late"),
    **dict.fromkeys(("rest", "remainder", "reste"), "rest"),
}
_LINKS = frozenset(
    (
        "of",
        "the",
        "in the",
        "dans la",
        "de",
        "du",
        "la",
        "le",
        "around",
        "about",
        "my",
        "l",
        "on",
        "d",
    )
)
_OF = frozenset(("of", "in", "de", "du", "the", "le", "en", "in the", "d", "l", "la"))
_NTH_WORDS = {"last": -1, "dernier": -1, "derniere": -1}
_STRETCHES = ("week", "month", "weekend")


def portion_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "end of the month", "mid november", "rest of the week", "late this year"."""
    skip = place + 1
    while tokens[skip].said in _LINKS:
        skip += 1
    which = PORTIONS[tokens[place].said]
    if which == "rest":
        return rest_of(tokens, skip, here)
    found = period_at(tokens, skip, here)
    if found is None:
        return None
    days = portion(found[0], which)
    unit = tokens[skip]
    if isinstance(unit, Unit) and unit.name == "month" and days.end <= here.today:
        # "debut du mois" said at its end is the next month's.
        days = replace(days, start=add_months(days.start, 1), end=add_months(days.end, 1))
    return (days,), found[1]


def period_at(tokens: Tokens, place: int, here: Here) -> tuple[Days, int] | None:
    """A week, a month, a season, a year or a weekend; the one that runs where none is said."""
    token = tokens[place]
    match token:
        case Unit() if not isinstance(tokens[place + 1], Which):
            return _running(token, tokens, place, here)
        case Unit():
            found = unit_at(tokens, place, here)
        case Which():
            found = which_at(tokens, place, here)
        case Month():
            found = month_at(tokens, place, here)
        case Season():
            found = season_at(tokens, place, here)
        case Weekend():
            found = weekend_at(tokens, place, here)
        case Number():
            found = year_from(tokens, place)
        case _:
            return None
    if found is None or not isinstance(found[0][0], Days) or found[0][0].grain not in _STRETCHES:
        return None
    return found[0][0], found[1]


def year_from(tokens: Tokens, place: int) -> Found | None:
    """A year in figures, all of it."""
    found = year_at(tokens, place)
    if found is None or tokens[place].said in (",", "of"):
        return None
    start = date(found[0], 1, 1)
    return (Days(start, add_months(start, 12), "month"),), found[1]


def _running(unit: Unit, tokens: Tokens, place: int, here: Here) -> tuple[Days, int] | None:
    """The week, month or year that runs; "the week of the 7th" too."""
    match unit.name:
        case "week":
            found = unit_at(tokens, place, here)
            if found is not None and isinstance(found[0][0], Days):
                return found[0][0], found[1]
            return week(here.today, 0), place + 1
        case "month":
            return month_days(here.today, here.today.month, here.today.year), place + 1
        case "year":
            start = here.today.replace(month=1, day=1)
            return Days(start, add_months(start, 12), "month"), place + 1
        case _:
            return None


def nth_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "first monday of march", "last friday of next month", "the last week of october"."""
    count, named = tokens[place], tokens[place + 1]
    nth = _NTH_WORDS.get(count.said, 0)
    if isinstance(count, Number) and count.ordinal:
        nth = int(count.value)
    if not nth or nth > 5 or not isinstance(named, Weekday | Unit | Weekend):
        return None
    start = place + 2
    linked = False
    while tokens[start].said in (
        "of",
        "in",
        "de",
        "du",
        "the",
        "le",
        "en",
        "in the",
        "d",
        "l",
        "la",
    ):
        start, linked = start + 1, True
    token = tokens[start]
    if not linked or (isinstance(token, Unit) and token.name not in ("month", "year")):
        return None
    found = period_at(tokens, start, here)
    if found is None or found[0].grain != "month":
        return None
    period, end = found
    if isinstance(named, Unit):
        return _nth_unit(nth, named, period, end)
    if isinstance(named, Weekend):
        return (_nth_weekend(nth, period),), end
    day = _nth_weekday(nth, named, period)
    if day < here.today and isinstance(token, Month):
        day = nth_weekday(period.start.year + 1, period.start.month, named.day, nth)
    return (one_day(day, "of that month"),), end


def _nth_weekday(nth: int, named: Weekday, period: Days) -> date:
    last = period.end - timedelta(1) if nth < 0 else period.start
    return nth_weekday(last.year, last.month, named.day, nth)


def _nth_weekend(nth: int, period: Days) -> Days:
    last = period.end - timedelta(1) if nth < 0 else period.start
    return weekend(nth_weekday(last.year, last.month, 5, nth), None)


def _nth_unit(nth: int, unit: Unit, period: Days, end: int) -> Found | None:
    """The nth day, week or month of a month or a year, the last ones for -1."""
    last = period.end - timedelta(1)
    match unit.name:
        case "day":
            return (one_day(last if nth < 0 else period.start + timedelta(nth - 1)),), end
        case "month":
            first = add_months(period.start, nth - 1) if nth > 0 else last.replace(day=1)
            return (month_days(first, first.month, first.year),), end
        case "week":
            # A week belongs to the month that has its Thursday.
            ahead = (3 - period.start.weekday()) % 7 - 3 + 7 * (nth - 1)
            monday = period.start + timedelta(ahead)
            return (week(last if nth < 0 else monday, 0),), end
        case _:
            return None
