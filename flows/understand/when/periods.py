"""Weeks, months, seasons and years: parts of them ("end of the year"), the nth day or week."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.understand.when.amounts import Amount
from flows.understand.when.calendar_words import (
    add_months,
    coming,
    month_days,
    one_day,
    portion,
    week,
    weekend,
)
from flows.understand.when.holidays_named import nth_weekday
from flows.understand.when.named_days import day_named
from flows.understand.when.near_days import rest_of
from flows.understand.when.numbered_days import month_at
from flows.understand.when.seasons import season_at, year_at
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import (
    Month,
    Number,
    Season,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
)
from flows.understand.when.weeks import unit_at, weekend_at, which_at

PORTIONS: dict[str, str] = {
    **dict.fromkeys(("early", "beginning", "beg", "start", "debut", "tot"), "early"),
    **dict.fromkeys(("mid", "middle", "milieu", "mi"), "mid"),
    **dict.fromkeys(("halfway through", "half way through", "midway through"), "mid"),
    **dict.fromkeys(("late", "end", "fin", "tard", "later"), "late"),
    **dict.fromkeys(("rest", "remainder", "reste"), "rest"),
}
_LINKS = frozenset(
    (
        "of",
        "the",
        "in the",
        "dans la",
        "dans",
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
        "-",
    )
)
_ENDS = {
    **dict.fromkeys(("first", "premiers", "premieres"), "first"),
    **dict.fromkeys(("last", "derniers", "dernieres"), "last"),
}
_HALVES = {
    **dict.fromkeys(("first", "premiere"), "first"),
    **dict.fromkeys(("second", "deuxieme", "derniere", "last"), "last"),
}
_MOST_NTH = 5
_LONGEST_MONTH = 31
_OF = frozenset(("of", "in", "de", "du", "the", "le", "en", "in the", "d", "l", "la"))
_NTH_WORDS = {"last": -1, "dernier": -1, "derniere": -1}
_BUT_ONE = frozenset(("avant", "lavant"))
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
    unit = tokens[skip]
    named = tokens[skip + 1]
    month = isinstance(unit, Which) and isinstance(named, Unit) and named.name == "month"
    if month and found[0].start == here.today:
        first = here.today.replace(day=1)  # this month begins on its first day
        found = Days(first, found[0].end, found[0].grain), found[1]
    days = portion(found[0], which)
    if isinstance(unit, Unit) and unit.name == "month" and days.end <= here.today:
        # "debut du mois" said at its end is the next month's.
        days = replace(days, start=add_months(days.start, 1), end=add_months(days.end, 1))
    return (days,), found[1]


def period_at(tokens: Tokens, place: int, here: Here) -> tuple[Days, int] | None:
    """A week, a month, a season, a year or a weekend; the one that runs where none is said."""
    token = tokens[place]
    match token:
        case Unit(name="year") if isinstance(tokens[place + 1], Number):
            found = year_from(tokens, place + 1)
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
    """ "first monday of march", "the last week of october", "2nd friday after the 15th"."""
    if (several := _several_of(tokens, place, here)) is not None:
        return several
    nth, place = _nth_from_end(tokens, place) or (_nth(tokens[place]), place)
    named = tokens[place + 1]
    most = _LONGEST_MONTH if isinstance(named, Unit) and named.name == "day" else _MOST_NTH
    if not nth or abs(nth) > most or not isinstance(named, (Weekday, Unit, Weekend)):
        return None
    if isinstance(named, Weekday) and tokens[place + 2].said in ("after", "apres"):
        return _nth_after(nth, named, tokens, place + 3, here)
    found = _of_period(tokens, place + 2, here)
    if found is None:
        return None
    period, end, token = found
    if isinstance(named, Unit):
        return _nth_unit(nth, named, period, end)
    if isinstance(named, Weekend):
        return (_nth_weekend(nth, period),), end
    day = _nth_weekday(nth, named, period)
    if day < here.today and isinstance(token, Month):
        day = nth_weekday(period.start.year + 1, period.start.month, named.day, nth)
    elif day < here.today and isinstance(token, Unit) and token.name == "month":
        after = add_months(period.start, 1)  # "the first monday of the month": of the next one
        day = nth_weekday(after.year, after.month, named.day, nth)
    return (one_day(day, "of that month"),), end


def _nth_from_end(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """ "second to last", "2nd last", "avant dernier": counted back, with its last word's place."""
    if tokens[place].said in _BUT_ONE and tokens[place + 1].said in _NTH_WORDS:
        return -2, place + 1
    nth = _nth(tokens[place])
    skip = place + 1 + isinstance(tokens[place + 1], To)
    return (-nth, skip) if nth > 1 and tokens[skip].said == "last" else None


def _nth(count: Token) -> int:
    """Which one is said, -1 for the last, 0 for none."""
    if isinstance(count, Number):
        return int(count.value) if count.ordinal else 0
    return _NTH_WORDS.get(count.said, 0)


def _of_period(tokens: Tokens, place: int, here: Here) -> tuple[Days, int, Token] | None:
    """The month, season or year after "of", with its first token."""
    start = place
    while tokens[start].said in _OF:
        start += 1
    token = tokens[start]
    if isinstance(token, Unit) and token.name not in ("month", "year"):
        return None
    if start == place and not _is_that_month(tokens, place):
        return None
    found = period_at(tokens, start, here)
    return (*found, token) if found is not None and found[0].grain == "month" else None


def _of_week(tokens: Tokens, place: int, here: Here) -> tuple[Days, int, Token] | None:
    """The week of "the second half of next week"."""
    while tokens[place].said in _OF:
        place += 1
    found = period_at(tokens, place, here)
    return (*found, tokens[place]) if found is not None and found[0].grain == "week" else None


def _is_that_month(tokens: Tokens, place: int) -> bool:
    """ "first monday next month", "last friday december": no "of" is needed."""
    one, two = tokens[place], tokens[place + 1]
    if isinstance(one, Month):
        return not isinstance(two, Number)
    month = two if isinstance(one, Which) else one
    which = one if isinstance(one, Which) else two
    ahead = isinstance(which, Which) and which.shift >= 0
    return ahead and isinstance(month, Unit) and month.name == "month"


def _nth_after(nth: int, named: Weekday, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the third thursday after thanksgiving"."""
    found = day_named(tokens, place, here)
    if found is None or nth < 0:
        return None
    day = coming(found[0], named.day) + timedelta(7 * (nth - 1))
    return (one_day(day, "counted from that day"),), found[1]


def _several_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the first two weeks of january", "les 2 derniers jours de decembre", "second half of"."""
    one, two, unit = tokens[place], tokens[place + 1], tokens[place + 2]
    if two.said in ("half", "moitie") and one.said in _HALVES:
        found = _of_period(tokens, place + 2, here) or _of_week(tokens, place + 2, here)
        if found is None:
            return None
        days = found[0]
        middle = days.start + timedelta((days.end - days.start).days // 2)
        ends = (days.start, middle) if _HALVES[one.said] == "first" else (middle, days.end)
        return (Days(*ends, days.grain),), found[1]
    which, count = (one, two) if one.said in _ENDS else (two, one)
    if which.said not in _ENDS or not isinstance(count, Number) or not isinstance(unit, Unit):
        return None
    if count.ordinal:  # "2nd last day"
        return None
    found = _of_period(tokens, place + 3, here)
    if found is None or unit.name not in ("day", "week"):
        return None
    days = found[0]
    length = timedelta(min(int(count.value) * (7 if unit.name == "week" else 1), 366))
    if _ENDS[which.said] == "first":
        return (Days(days.start, min(days.start + length, days.end), "range"),), found[1]
    return (Days(max(days.end - length, days.start), days.end, "range"),), found[1]


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
            ahead = nth - 1 if nth > 0 else (period.end - period.start).days + nth
            return (one_day(period.start + timedelta(ahead)),), end
        case "workday":
            first = period.start - timedelta(1) if nth > 0 else period.end
            then = Amount(workdays=nth).after(datetime.combine(first, time()))
            return (one_day(then.date()),), end
        case "month":
            first = add_months(period.start if nth > 0 else period.end, nth - (nth > 0))
            return (month_days(first, first.month, first.year),), end
        case "week":
            # A week belongs to the month that has its Thursday.
            ahead = (3 - period.start.weekday()) % 7 - 3 + 7 * (nth - 1)
            monday = period.start + timedelta(ahead)
            back = last + timedelta(7 * (nth + 1))
            return (week(back if nth < 0 else monday, 0),), end
        case _:
            return None
