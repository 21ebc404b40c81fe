"""Days by number: "dec 5", "le 9", "the 17th of march", "25/11", "2026-11-25", holidays."""

from datetime import date, timedelta

from flows.understand.when.calendar_words import (
    NUMBERED,
    add_months,
    dated,
    in_month,
    month_days,
    numbered,
    one_day,
)
from flows.understand.when.day_numbers import (
    and_more,
    day_number,
    days_listed,
    safe_date,
    whole_number,
)
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import (
    And,
    Break,
    Clock,
    Date,
    Edge,
    Month,
    Number,
    Or,
    Part,
    To,
    Token,
    Unit,
    Weekday,
    Which,
)
from flows.understand.word_lists import word_set

_SHORTEST_MONTH = 28
_SOON = 200  # days: a date further off is not what people mean by bare figures
_THE = frozenset(("the", "du", "le"))
_OF = word_set("of de d du . , - / the")


def month_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "dec 5", "february the 15th", "jan-1 2027", "march" (all of it)."""
    month = tokens[place]
    if not isinstance(month, Month):
        return None
    skip = place + 1
    while tokens[skip].said in ("the", "le", "-", ".", "/"):
        skip += 1
    number = tokens[skip]
    if _is_year(number):
        return (month_days(here.today, month.number, int(_value(number))),), skip + 1
    if isinstance(number, Number) and not number.counts and not _is_hour(tokens, skip):
        year, end = year_after(tokens, skip + 1)
        whole = whole_number(number)
        day = dated(here.today, month.number, whole, year) if whole else None
        if day is not None:
            return and_more(day, number.ordinal, tokens, end)
        if whole > _SHORTEST_MONTH:  # the 30th of February
            return (Days(here.today, here.today, past=True),), end
    year, end = year_after(tokens, place + 1)
    if not year and (of_year := _which_year(tokens, place + 1, here)):
        year, end = of_year, place + 3
    return (month_days(here.today, month.number, year),), end


def _which_year(tokens: Tokens, place: int, here: Here) -> int:
    """The year of "march next year", "december this year"; 0 without one."""
    which, unit = tokens[place], tokens[place + 1]
    named = isinstance(unit, Unit) and unit.name == "year" and isinstance(which, Which)
    return here.today.year + which.shift if named and isinstance(which, Which) else 0


def _is_hour(tokens: Tokens, place: int) -> bool:
    """ "may 5 pm" cannot be, but "in march 2 weeks" and "dec 5:30" are no days."""
    following = tokens[place + 1]
    return isinstance(following, Unit)


def _value(token: Token) -> float:
    return token.value if isinstance(token, Number) else 0


def _is_year(token: Token) -> bool:
    value = _value(token)
    return 1900 <= value <= 2100 and len(token.said) == 4


def year_after(tokens: Tokens, place: int) -> tuple[int, int]:
    """The year written after a date, 0 without one, and the place after it."""
    skip = place + (tokens[place].said in (",", ".", "of", "de", "/", "-"))
    if _is_year(tokens[skip]):
        return int(_value(tokens[skip])), skip + 1
    dashed = place > 1 and tokens[place].said == tokens[place - 2].said in ("-", "/")
    if dashed and isinstance(tokens[skip], Number) and len(tokens[skip].said) == 2:  # "04-dec-26"
        return 2000 + int(_value(tokens[skip])), skip + 1
    return 0, place


def figures_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "25/11", "2026-11-25", "2016/11"; in English 4/12 is April 12 first, else 4 December."""
    token = tokens[place]
    if not isinstance(token, Date):
        return None
    if not token.second:
        return (month_days(here.today, token.first, token.year),), place + 1
    if token.said == "24/7" or isinstance(tokens[place + 1], Unit):
        return None
    if token.iso:
        day = safe_date(token.year, token.first, token.second)
        return ((one_day(day),), place + 1) if day is not None else None
    as_month = dated(here.today, token.first, token.second, token.year)
    as_day = dated(here.today, token.second, token.first, token.year)
    if here.lang == "fr":
        as_month, as_day = as_day, as_month
    if as_month is None or as_day is None or as_month == as_day:
        day = as_month or as_day
        return ((one_day(day),), place + 1) if day is not None else None
    far = here.today + timedelta(_SOON)
    if (as_month > far >= as_day and not token.year) or as_month < here.today <= as_day:
        as_month, as_day = as_day, as_month
    unclear = here.lang == "en" and (bool(token.year) or max(as_month, as_day) <= far)
    return (one_day(as_month, "by its figures", as_day if unclear else None),), place + 1


def number_of_month(tokens: Tokens, place: int, here: Here, *, alone: bool = False) -> Found | None:
    """ "9 decembre", "22 of jan", "13 to 15 july", "4 to 23 next month", "20 of this month".

    ``alone``: the number by itself is a day too.
    """
    number = tokens[place]
    if not isinstance(number, Number) or number.counts or not whole_number(number):
        return None
    if (found := _before_month(number, tokens, place + 1, here)) is not None:
        return found
    if isinstance(tokens[place + 1], (To, And, Or, Edge)) and not alone:
        return _numbers_of_month(whole_number(number), tokens, place, here)
    if alone and (day := numbered(here.today, whole_number(number))) is not None:
        return (one_day(day, NUMBERED),), place + 1
    return None


def _before_month(number: Number, tokens: Tokens, place: int, here: Here) -> Found | None:
    """The number with its month, which begins at the place or behind "of"."""
    apart = tokens[place].said == ","
    while tokens[place].said in _OF:
        place += 1
    if apart and _has_own_number(tokens, place):  # "not the 30th, oct 1 ok"
        return None
    return _of_month(whole_number(number), tokens, place, here)


def _has_own_number(tokens: Tokens, place: int) -> bool:
    """Is a month followed by its own day?"""
    day = tokens[place + 1]
    return isinstance(tokens[place], Month) and isinstance(day, Number) and whole_number(day) > 0


def _of_month(number: int, tokens: Tokens, place: int, here: Here) -> Found | None:
    """A number before the month at that place, or before "next month"."""
    token = tokens[place]
    if isinstance(token, Month):
        year, end = year_after(tokens, place + 1)
        day = dated(here.today, token.number, number, year)
        nowhere = Days(here.today, here.today, past=True)  # the 30th of February
        return (one_day(day) if day is not None else nowhere,), end
    ahead, end = _months_ahead(tokens, place)
    of_the_month = isinstance(token, Unit) and token.name == "month" and end == place
    if of_the_month and tokens[place - 1].said in _THE:  # "the 1st of the month"
        found = numbered(here.today, number)
        return ((one_day(found),), place + 1) if found is not None else None
    if end > place and (day := in_month(here.today, number, ahead)) is not None:
        return (one_day(day),), end
    return None


def _months_ahead(tokens: Tokens, place: int) -> tuple[int, int]:
    """ "next month", "mois prochain", "this month": how far, and the place after."""
    one, two = tokens[place], tokens[place + 1]
    if isinstance(one, Unit) and isinstance(two, Which):
        one, two = two, one
    if isinstance(one, Which) and isinstance(two, Unit) and two.name == "month":
        return one.shift, place + 2
    return 0, place


def _numbers_of_month(first: int, tokens: Tokens, place: int, here: Here) -> Found | None:
    """The days of "13 to 15 july" or "9th and 17th of april" when a range is meant."""
    link = tokens[place + 1]
    back = place - 1
    while back >= 0 and tokens[back].said in ("the", "le", "l"):
        back -= 1
    before = tokens[back] if back >= 0 else None
    between = isinstance(before, Edge) and before.name in ("between", "from")
    if isinstance(link, (And, Or)) and not between and not isinstance(tokens[place + 3], Which):
        return _two_of_month(first, tokens, place, here)
    skip = place + 2
    while tokens[skip].said in ("the", "le", "au", "a") or isinstance(tokens[skip], Weekday):
        skip += 1
    second = tokens[skip]
    if not isinstance(second, Number) or second.counts or not whole_number(second):
        return None
    last = _before_month(second, tokens, skip + 1, here)
    if last is None or not isinstance(last[0][0], Days):
        return None
    end_day = last[0][0].start
    start = safe_date(end_day.year, end_day.month, first)
    if start is None or start > end_day:
        start = safe_date(*_month_before(end_day), first)
    if start is None:
        return None
    return (Days(start, end_day + timedelta(1), "range"),), last[1]


def _two_of_month(first: int, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "les 4 et 5 decembre", "the 9th and 17th of april": two days of one month."""
    skip = place + 2
    while tokens[skip].said in ("the", "le"):
        skip += 1
    second = tokens[skip]
    if not isinstance(second, Number) or second.counts or not whole_number(second):
        return None
    last = _before_month(second, tokens, skip + 1, here)
    if last is None or not isinstance(last[0][0], Days):
        return None
    end_day = last[0][0].start
    start = safe_date(end_day.year, end_day.month, first)
    return ((one_day(start), one_day(end_day)), last[1]) if start is not None else None


def _month_before(day: date) -> tuple[int, int]:
    before = add_months(day.replace(day=1), -1)
    return before.year, before.month


def the_number(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the 9th", "le 5", "the 17": the number after its article, a range of them too."""
    number = tokens[place]
    if not isinstance(number, Number):
        return None
    if (found := number_of_month(tokens, place, here)) is not None:
        return found
    if number.said.endswith(("e", "eme")) and number.value > 1 and not number.spelled:
        return None  # "y ont ferme le 2e": a floor, a try, and no date
    before = [tokens[n].said for n in range(max(0, place - 2), place)]
    # "le vingt", and "on the first", which is no first try
    said_le = (
        before[-1:] in (["le"], ["du"], ["au"]) and number.value > 3 or before == ["on", "the"]
    )
    if number.spelled and not said_le and (not number.ordinal or number.value <= 3):
        return None
    whole = day_number(number, tokens, place, said_the=True)
    day = numbered(here.today, whole) if whole else None
    if day is None:
        return None
    if isinstance(tokens[place + 1], Part) and not number.ordinal and before[-1:] != ["le"]:
        return None  # "the 8 in the evening"; "le 2 en soiree" is a date
    listed = days_listed(day, tokens, place + 1)  # "le 24 25 ou 26"
    if listed is not None:
        return _listed_in_month(listed, tokens, here)
    two, end = and_more(day, number.ordinal, tokens, place + 1)
    if len(two) > 1 and before[-1:] == ["le"]:  # "le 5 ou 6 a 10h"
        return two, end
    return _to_number(day, tokens, place + 1)


def _listed_in_month(listed: Found, tokens: Tokens, here: Here) -> Found:
    """ "le 12 13 ou 14 decembre": the month is that of all of them."""
    month = tokens[listed[1]]
    if not isinstance(month, Month):
        return listed
    year, end = year_after(tokens, listed[1] + 1)
    days = [dated(here.today, month.number, each.start.day, year) for each in listed[0]]
    return tuple(one_day(day) for day in days if day is not None), end


def _to_number(day: date, tokens: Tokens, place: int) -> Found:
    """ "du 13 au 18": days up to a higher number of the same month."""
    link, last = tokens[place], tokens[place + 1]
    links = isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")
    if links and tokens[place + 1].said in ("the", "le"):
        last, place = tokens[place + 2], place + 1
    if links and isinstance(last, Number) and not isinstance(last, Clock):
        whole = whole_number(last)
        if whole > day.day and not isinstance(tokens[place + 2], (Part, Unit, Break)):
            end = safe_date(day.year, day.month, whole)
            if end is not None:
                return (Days(day, end + timedelta(1), "range"),), place + 2
        if whole and whole < day.day and link.said == "au" and _is_from(tokens, place - 2):
            end = in_month(day, whole, 1)  # "du 24 au 3"
            if end is not None:
                return (Days(day, end + timedelta(1), "range"),), place + 2
        if whole > day.day and (link.said == "au" or last.ordinal):
            end = safe_date(day.year, day.month, whole)
            if end is not None:
                return (Days(day, end + timedelta(1), "range"),), place + 2
    return (one_day(day, NUMBERED),), place


def _is_from(tokens: Tokens, place: int) -> bool:
    return place >= 0 and tokens[place].said == "du"
