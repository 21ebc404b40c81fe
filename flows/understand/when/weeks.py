"""Weeks, weekends and the words that move them: "this", "next", "la semaine prochaine"."""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.amounts import Amount, amount_of
from flows.understand.when.calendar_words import (
    OF_THAT_WEEK,
    add_months,
    in_month,
    month_days,
    one_day,
    portion,
    shifted_weekday,
    week,
    weekend,
    weekend_beside,
)
from flows.understand.when.named_days import day_named, holiday_at
from flows.understand.when.next_few import few_units, next_few
from flows.understand.when.numbered_days import the_number
from flows.understand.when.seasons import of_now, year_at
from flows.understand.when.stretches import Days, Found, Here, Instants, Tokens
from flows.understand.when.tokens import (
    And,
    Edge,
    Fine,
    Holiday,
    In,
    Month,
    Number,
    Part,
    Season,
    Taken,
    To,
    Token,
    Unit,
    UnitName,
    Weekday,
    Weekend,
    Which,
)
from flows.understand.when.weekdays import weekday_dated

_A_FEW = 3
_ENDS_OF: dict[str, UnitName] = {"eom": "month", "eow": "week", "eoy": "year"}
_NEXT = frozenset(("next", "nxt", "nex", "nx"))
_BEFORE_ITS_NOUN = _NEXT | {"this", "last", "coming"}
_BESIDE = {"after": 1, "apres": 1, "following": 1, "suivant": 1, "before": -1, "avant": -1}
_OF_A_DAY = frozenset(("of", "du", "de", "from", "commencing", "beginning", *_BESIDE))


def weekend_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """The weekend, with "next" or the day it holds after it ("the weekend of november 19")."""
    following = tokens[place + 1]
    if following.said in ("of", "du", "de"):
        named = day_named(tokens, place + 2, here)
        if named is not None:
            end = named[1]
            if isinstance(tokens[end], (To, And)) and isinstance(tokens[end + 1], Number):
                end += 2  # "la fds du 12-13"
            return (weekend_beside(named[0]),), end
    weekend_said = tokens[place]
    if isinstance(weekend_said, Weekend):
        beside = _beside_day(weekend_said, tokens, place + 1, here)
        if beside is not None:
            return beside
    if following.said == "after" and tokens[place + 2].said in _BEFORE_ITS_NOUN:
        first = weekend(here.today, None if tokens[place + 2].said == "this" else 1).start
        saturday = first + timedelta(7)
        return (Days(saturday, saturday + timedelta(2), "weekend"),), place + 3
    if following.said == "apres" and tokens[place + 2].said.startswith(("celle", "cel")):
        saturday = weekend(here.today, None).start + timedelta(7)
        return (Days(saturday, saturday + timedelta(2), "weekend"),), place + 3
    if isinstance(following, Which) and not isinstance(tokens[place + 2], (Part, Weekday)):
        shift = None if following.coming else following.shift
        return (weekend(here.today, shift),), place + 2
    return (weekend(here.today, None),), place + 1


def which_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "this friday", "next week", "last month", "next 3 days", "this morning" (today)."""
    which, following = tokens[place], tokens[place + 1]
    if not isinstance(which, Which):
        return None
    shift = which.shift or int(which.coming)
    match following:
        case Weekday():
            return _that_weekday(which, following, tokens, place + 2, here)
        case Weekend():
            return (weekend(here.today, None if which.coming else which.shift),), place + 2
        case Unit():
            later = not shift and _is_coming(tokens[place + 2])  # "this wk comin"
            return _that_unit(following, shift + later, tokens, place + 2 + later, here)
        case Number():
            return next_few(tokens, place + 1, shift, here)
        case Month():
            days = month_days(here.today, following.number)
            return (replace(days, past=shift < 0),), place + 2
        case Part():
            return _that_part(which, place, here)
        case Holiday():
            return holiday_at(tokens, place + 1, here)
        case Season():
            return (of_now(following.name, shift, here.today),), place + 2
        case _:
            return None


def _is_coming(token: Token) -> bool:
    return isinstance(token, Which) and token.coming


def _that_weekday(
    which: Which, weekday: Weekday, tokens: Tokens, end: int, here: Here
) -> Found | None:
    by_date = weekday_dated(weekday, tokens, end, here)
    if by_date is not None and by_date[1] > end:
        return by_date
    day = shifted_weekday(here.today, weekday.day, which.shift, first=which.coming)
    return (day,), end


def _that_part(which: Which, place: int, here: Here) -> Found:
    """ "this morning" is today's; the part itself is read after it."""
    if which.shift < 0:
        return (Days(here.today, here.today, past=True),), place + 2
    ahead = 1 if which.shift and not which.coming else 0
    return (one_day(here.today + timedelta(ahead), "" if ahead else "today"),), place + 1


def _that_unit(unit: Unit, shift: int, tokens: Tokens, end: int, here: Here) -> Found | None:
    """This or next week, month, year; "next day"."""
    today = here.today
    match unit.name:
        case _ if unit.plural and shift > 0 and not isinstance(tokens[end], (Fine, Taken)):
            # "the coming days": a few of them; "next weeks fine" has lost its apostrophe
            french = tokens[end - 2].said.startswith("proch")
            return few_units(amount_of(_A_FEW, unit), shift, end, here, exact=french)
        case "week" if (after := _weekday_in(tokens, end)) is not None:
            start = week(today, shift).start + timedelta(after[0].day)
            one = Days(start, start + timedelta(1), past=shift < 0, note=OF_THAT_WEEK)
            return (one,), after[1]
        case "week":
            return (week(today, shift),), end
        case "month" if isinstance(number := tokens[end], Number) and number.ordinal:
            day = in_month(today, int(number.value), shift)
            return ((one_day(day),), end + 1) if day is not None else None
        case "month":
            start = add_months(today.replace(day=1), shift)
            start_or_today = today if shift == 0 else start
            days = Days(start_or_today, add_months(start, 1), "month", past=shift < 0)
            return (days,), end
        case "day":
            day = today + timedelta(shift)
            return (Days(day, day + timedelta(1), past=shift < 0),), end
        case "workday" if shift > 0:
            return (one_day(Amount(workdays=1).after(here.now).date()),), end
        case "year":
            return _that_year(tokens, end, today.year + shift, past=shift < 0)
        case "hour" | "minute" if shift > 0:
            minutes = 60 if unit.name == "hour" else 1
            return (Instants(here.now, here.now + timedelta(minutes=minutes), "from now"),), end
    return None


def _that_year(tokens: Tokens, place: int, year: int, *, past: bool) -> Found:
    """A year, or the month of it that is said right after."""
    if (month := _month_in(tokens, place)) is not None:
        return (replace(month_days(date(year, 1, 1), month[0].number, year), past=past),), month[1]
    start = date(year, 1, 1)
    return (Days(start, add_months(start, 12), "month", past=past),), place


def _month_in(tokens: Tokens, place: int) -> tuple[Month, int] | None:
    """The month of "next year in march"."""
    place += isinstance(tokens[place], In) or tokens[place].said == ","
    month = tokens[place]
    dated = place + 1 < len(tokens) and isinstance(tokens[place + 1], Number)
    return (month, place + 1) if isinstance(month, Month) and not dated else None


def _weekday_in(tokens: Tokens, place: int) -> tuple[Weekday, int] | None:
    """The weekday of "next week on tuesday", "la semaine prochaine le mardi"."""
    comma = tokens[place].said == ","  # "skip this week, next thurs", "jeudi prochain"
    if comma and isinstance(tokens[place + 2], Which):
        return None
    place += tokens[place].said in ("on", "le", ",") and isinstance(tokens[place + 1], Weekday)
    weekday = tokens[place]
    return (weekday, place + 1) if isinstance(weekday, Weekday) else None


def unit_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "semaine prochaine", "mois passe", "week of july 23", "semaine du 12"."""
    unit, following = tokens[place], tokens[place + 1]
    if not isinstance(unit, Unit):
        return None
    leads = isinstance(tokens[place + 2], (Unit, Weekday, Weekend, Month, Part))
    if isinstance(following, Which) and following.said in _BEFORE_ITS_NOUN and leads:
        return None  # "one day next week"
    follows = following.said in _BESIDE and isinstance(tokens[place + 2], Holiday)
    if follows and unit.name == "week":  # "the week following christmas"
        return _week_of_day(tokens, place + 1, here)
    if isinstance(following, Which) and (following.shift or following.coming):
        return _that_unit(unit, following.shift or 1, tokens, place + 2, here)
    if unit.said in _ENDS_OF:
        found = _that_unit(Unit("", _ENDS_OF[unit.said]), 0, tokens, len(tokens) - 1, here)
        days = found[0][0] if found is not None else None
        return ((portion(days, "late"),), place + 1) if isinstance(days, Days) else None
    if following.said == "after" and (later := _the_one_after(unit, tokens, place + 2, here)):
        return later
    if unit.name == "year" and (year := year_at(tokens, place + 1)) is not None:
        first = date(year[0], 1, 1)
        return (Days(first, add_months(first, 12), "month"),), year[1]
    if (
        unit.name == "day"
        and not unit.plural
        and (beside := _beside_day(unit, tokens, place + 1, here)) is not None
    ):
        return beside
    if unit.name == "week" and following.said in _OF_A_DAY:
        return _week_of_day(tokens, place + 1, here)
    return None


def _the_one_after(unit: Unit, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the week after next", "the month after"."""
    ends = tokens[place].said in ("", ".", "?", "!")
    if unit.name in ("minute", "hour") and ends:  # "the hour after"
        then = amount_of(1, unit).after(here.now)
        return (Instants(then, then + timedelta(hours=1), "counted from now"),), place
    if unit.name not in ("week", "month"):
        return None
    if tokens[place].said in _NEXT:
        return _that_unit(unit, 2, tokens, place + 1, here)
    return _that_unit(unit, 1, tokens, place, here) if ends else None


def _week_of_day(tokens: Tokens, place: int, here: Here) -> Found | None:
    """The week in which a day lies, or the one after or before it; "la semaine du 14 au 18"."""
    word = tokens[place].said
    if word == "after" and tokens[place + 1].said in _NEXT:
        return (week(here.today, 2),), place + 2
    if word == "after" and isinstance(tokens[place + 1], Weekend):  # "after the long weekend"
        return (week(weekend(here.today, None).start + timedelta(7), 0),), place + 2
    found = day_named(tokens, place + 1, here)
    if found is None:
        return None
    day, end = found
    if word == "du" and tokens[end].said == "au" and isinstance(tokens[end + 1], Number):
        return the_number(tokens, place + 1, here)
    return (week(day + timedelta(7 * _BESIDE.get(word, 0)), 0),), end


def _beside_day(unit: Unit | Weekend, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the day after christmas", "le jour avant Noel", "the weekend before dec 5"."""
    found = day_named(tokens, place + 1, here) if tokens[place].said in _BESIDE else None
    if found is None:
        return None
    day, way = found[0], _BESIDE[tokens[place].said]
    if isinstance(unit, Weekend):
        monday = day - timedelta(day.weekday())
        saturday = monday + timedelta(5 if way > 0 and day.weekday() < 5 else 5 + 7 * way)
        return (Days(saturday, saturday + timedelta(2), "weekend"),), found[1]
    return (one_day(day + timedelta(way), "beside that day"),), found[1]


def in_week(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "in the week", "dans la semaine", "for the month": the one that runs."""
    skip = place + 1
    while tokens[skip].said in ("the", "la", "le"):
        skip += 1
    unit = tokens[skip]
    if isinstance(unit, Unit) and unit.name == "week" and not unit.plural:
        following = tokens[skip + 1]
        if isinstance(following, (Which, Edge)) or following.said in ("of", "de", "du"):
            return None
        return (week(here.today, 0),), skip + 1
    return None
