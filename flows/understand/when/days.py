"""Days named: the tokens that begin at one place as days, in both languages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from flows.understand.when.amounts import amount_at, amount_from, from_day, in_amount
from flows.understand.when.calendar_words import (
    add_months,
    month_days,
    one_day,
    portion,
    week,
)
from flows.understand.when.holidays_named import nth_weekday
from flows.understand.when.near_days import now_at, relative_at, rest_of
from flows.understand.when.numbered_days import (
    figures_at,
    holiday_at,
    month_at,
    number_of_month,
    the_number,
)
from flows.understand.when.ranges import after_between, later_end, same_month
from flows.understand.when.stretches import (
    Days,
    Found,
    Here,
    Tokens,
)
from flows.understand.when.tokens import (
    And,
    At,
    Date,
    Edge,
    Holiday,
    In,
    Month,
    Now,
    Number,
    RelativeDay,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)
from flows.understand.when.weekdays import weekday_at
from flows.understand.when.weeks import few_which_units, in_week, unit_at, weekend_at, which_at

_WEEK = 7
_LONGEST = 400  # days of a range
_PORTIONS: dict[str, str] = {
    **dict.fromkeys(("early", "beginning", "beg", "start", "debut", "tot"), "early"),
    **dict.fromkeys(("mid", "middle", "milieu", "mi"), "mid"),
    **dict.fromkeys(("late", "end", "fin", "tard", "later"), "late"),
    **dict.fromkeys(("rest", "remainder", "reste"), "rest"),
}
_ARTICLES = frozenset(("the", "le", "la", "les", "on", "l"))
_LINKS = frozenset(("of", "the", "de", "du", "la", "le", "around", "about", "my", "l", "on", "d"))
_NTH_WORDS = {"last": -1, "dernier": -1, "derniere": -1}


def days_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """The days that begin at a token, and the place after them; ranges are one stretch."""
    found = _simple(tokens, place, here)
    if found is None or not isinstance(found[0][0], Days):
        return found
    if not isinstance(tokens[found[1]], To | Edge | And):
        return found
    return _to_another(tokens, place, found, here) or found


def _simple(tokens: Tokens, place: int, here: Here) -> Found | None:
    """One day or stretch, before any "to"."""
    read = _READERS.get(type(tokens[place]))
    return read(tokens, place, here) if read is not None else None


def _to_another(tokens: Tokens, place: int, found: Found, here: Here) -> Found | None:
    """ "mon to wed", "feb 28th to march 1st", "from today until friday"."""
    first, end = found[0][0], found[1]
    link = tokens[end]
    between = after_between(tokens, place)
    if isinstance(link, And) and not between:
        return None
    if isinstance(link, Edge) and link.name != "until":
        return None
    start = end + 1
    while tokens[start].said in ("the", "le", "la", "au", "a"):
        start += 1
    if not isinstance(first, Days):
        return None
    second = same_month(first, tokens, start) or _simple(tokens, start, here)
    if second is None or not isinstance(second[0][0], Days):
        return None
    last = second[0][0]
    if last.end <= first.start:
        last = later_end(first, last)
    if last.end <= first.start or (last.end - first.start).days > 400:
        return None
    named = isinstance(tokens[place], Weekday) and isinstance(tokens[start], Weekday)
    each = named and (last.end - first.start).days <= _WEEK
    return (Days(first.start, last.end, "range", each=each, past=first.past),), second[1]


def _which(tokens: Tokens, place: int, here: Here) -> Found | None:
    return _nth_weekday_of(tokens, place, here) or which_at(tokens, place, here)


def _number(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "3 days from now", "first monday of march", "9 decembre", "5th", "3 prochains jours"."""
    number = tokens[place]
    if not isinstance(number, Number) or number.counts:
        return None
    following = tokens[place + 1]
    if isinstance(following, RelativeDay) and following.said.startswith("day after tom"):
        return (one_day(here.today + timedelta(1 + int(number.value))),), place + 2
    if (found := _counted(tokens, place, here)) is not None:
        return found
    if (found := few_which_units(tokens, place, here)) is not None:
        return found
    if (found := _nth_weekday_of(tokens, place, here)) is not None:
        return found
    if (found := number_of_month(tokens, place, here)) is not None:
        return found
    if number.ordinal and not number.spelled:
        return the_number(tokens, place, here)
    return None


def _counted(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A length from now, from today or from another day ("3 days after january 12th")."""
    if (found := amount_from(tokens, place, here)) is not None:
        return found
    counted = amount_at(tokens, place)
    if counted is None or counted[0].fine:
        return None
    amount, end = counted
    word = tokens[end].said
    if word not in ("from", "after", "before", "apres", "avant"):
        return None
    start = end + 1
    while tokens[start].said in ("the", "le"):
        start += 1
    anchor = _simple(tokens, start, here)
    if anchor is None or not isinstance(anchor[0][0], Days):
        return None
    return from_day(amount, word, anchor[0][0].start), anchor[1]


def _nth_weekday_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "first monday of march", "last friday of next month", "the last week of october"."""
    count, weekday = tokens[place], tokens[place + 1]
    nth = _NTH_WORDS.get(count.said, 0)
    if isinstance(count, Number) and count.ordinal:
        nth = int(count.value)
    if not nth or nth > 5 or not isinstance(weekday, Weekday | Unit):
        return None
    start = place + 2
    linked = False
    while tokens[start].said in ("of", "in", "de", "du", "the", "le", "en", "in the", "d"):
        start, linked = start + 1, True
    token = tokens[start]
    linked = linked or (isinstance(token, Month) and token.said.startswith("d"))
    following = tokens[start + 1]
    if isinstance(token, Unit) and token.name == "month" and not isinstance(following, Which):
        if not linked:
            return None
        month, end = month_days(here.today, here.today.month), start + 1
    else:
        named = linked and not isinstance(token, Number)
        found = _simple(tokens, start, here) if named else None
        if found is None or not isinstance(found[0][0], Days) or found[0][0].grain != "month":
            return None
        month, end = found[0][0], found[1]
    if isinstance(weekday, Unit):
        return _nth_unit_of(nth, weekday, month, end)
    day = nth_weekday(month.start.year, month.start.month, weekday.day, nth)
    if day < here.today and isinstance(token, Month):
        day = nth_weekday(month.start.year + 1, month.start.month, weekday.day, nth)
    return (one_day(day, "of that month"),), end


def _nth_unit_of(nth: int, unit: Unit, month: Days, end: int) -> Found | None:
    """The nth day or week of a month, the last ones for -1."""
    last = month.end - timedelta(1)
    if unit.name == "day":
        return (one_day(last if nth < 0 else month.start + timedelta(nth - 1)),), end
    if unit.name != "week":
        return None
    # A week belongs to the month that has its Thursday.
    monday = month.start + timedelta((3 - month.start.weekday()) % 7 - 3 + 7 * (nth - 1))
    return (week(last if nth < 0 else monday, 0),), end


def _in(tokens: Tokens, place: int, here: Here) -> Found | None:
    return in_amount(tokens, place, here) or in_week(tokens, place, here)


def _after_word(tokens: Tokens, place: int, here: Here) -> Found | None:
    """What articles and words such as "end of", "mid", "the", "le" lead to."""
    said = tokens[place].said
    if said in _ARTICLES:
        return _after_article(tokens, place, here)
    if said in ("a", "an"):
        return _counted(tokens, place, here)
    if said in ("of", "for", "during", "over"):
        return in_week(tokens, place, here)
    return _portion_of(tokens, place, here) if said in _PORTIONS else None


def _after_edge(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "from 13 to 15 july", "du 13 au 18"."""
    edge = tokens[place]
    if edge.said == "du":
        return _after_article(tokens, place, here)
    if not isinstance(edge, Edge) or edge.name not in ("from", "between"):
        return None
    skip = place + 1
    while tokens[skip].said in ("the", "le", "l"):
        skip += 1
    return number_of_month(tokens, skip, here)


def _portion_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "end of the month", "mid november", "rest of the week"."""
    skip = place + 1
    while tokens[skip].said in _LINKS:
        skip += 1
    which, unit = _PORTIONS[tokens[place].said], tokens[skip]
    if which == "rest":
        return rest_of(tokens, skip, here)
    if isinstance(unit, Unit) and unit.name in ("week", "month"):
        days = (
            week(here.today, 0) if unit.name == "week" else month_days(here.today, here.today.month)
        )
        if not isinstance(tokens[skip + 1], Which):
            return (_ahead(portion(days, which), here),), skip + 1
    found = _simple(tokens, skip, here)
    if found is None or not isinstance(found[0][0], Days):
        return None
    if found[0][0].grain not in ("week", "month", "weekend"):
        return None
    return (portion(found[0][0], which),), found[1]


def _ahead(days: Days, here: Here) -> Days:
    """ "debut du mois" said at its end is the next month's."""
    if days.grain == "month" and days.end <= here.today:
        return replace(days, start=add_months(days.start, 1), end=add_months(days.end, 1))
    return days


def _after_article(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "the 9th", "le 5", "the week of", "les 3 prochains jours"."""
    skip = place + 1
    if tokens[skip].said in ("the", "le"):
        skip += 1
    following = tokens[skip]
    match following:
        case Number():
            on_only = tokens[place].said == "on" and skip == place + 1
            if on_only and not following.ordinal and following.value <= 12:
                return number_of_month(tokens, skip, here)
            by_word = _number(tokens, skip, here)
            if by_word is not None or tokens[place].said in ("la", "les", "l"):
                return by_word
            return the_number(tokens, skip, here)
        case Unit() if tokens[place].said != "on":
            return unit_at(tokens, skip, here) or _week_alone(tokens, place, skip, here)
    return None


def _week_alone(tokens: Tokens, place: int, skip: int, here: Here) -> Found | None:
    """ "the week" as a whole text."""
    unit = tokens[skip]
    whole = place == 0 and tokens[skip + 1].said in ("", ".", "?", "!")
    if whole and isinstance(unit, Unit) and unit.name == "week":
        return (week(here.today, 0),), skip + 1
    return None


_READERS: dict[type[Token], Callable[[Tokens, int, Here], Found | None]] = {
    RelativeDay: relative_at,
    Weekday: weekday_at,
    Weekend: weekend_at,
    Which: _which,
    Unit: unit_at,
    Month: month_at,
    Date: figures_at,
    Holiday: holiday_at,
    In: _in,
    Now: now_at,
    Number: _number,
    Word: _after_word,
    At: _after_word,
    Edge: _after_edge,
    To: _counted,
}
