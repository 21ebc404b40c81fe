"""Days named: the tokens that begin at one place as days, in both languages."""

from collections.abc import Callable
from datetime import timedelta

from flows.understand.when.amounts import amount_at
from flows.understand.when.calendar_words import (
    coming,
    one_day,
    week,
)
from flows.understand.when.counted import (
    COUNTED_FROM,
    amount_from,
    by_amount,
    from_day,
    in_amount,
    lasting,
    lasts,
)
from flows.understand.when.named_days import holiday_at
from flows.understand.when.near_days import now_at, relative_at
from flows.understand.when.next_few import few_which_units
from flows.understand.when.numbered_days import figures_at, month_at, number_of_month, the_number
from flows.understand.when.periods import PORTIONS, nth_of, portion_of, year_from
from flows.understand.when.ranges import after_between, later_end, same_month, until_hour
from flows.understand.when.seasons import season_at
from flows.understand.when.stretches import (
    Days,
    Found,
    Here,
    Instants,
    Tokens,
)
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Date,
    Edge,
    Fine,
    Holiday,
    In,
    Month,
    Now,
    Number,
    Or,
    RelativeDay,
    Season,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)
from flows.understand.when.weekdays import weekday_at
from flows.understand.when.weeks import in_week, unit_at, weekend_at, which_at

_LAST_HOUR = 24
_WEEK = 7
_FEWER_THAN = (("less", "than"), ("moins", "de"))
_FROM_NOW = frozenset(("from", "later", "plus", "hence"))
_MOST_WEEKS = 52
_LONGEST = 400  # days of a range
_ARTICLES = frozenset(("the", "le", "la", "les", "on", "l"))


def days_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """The days that begin at a token, and the place after them; ranges are one stretch."""
    found = _simple(tokens, place, here)
    if found is None or not isinstance(found[0][0], Days):
        return found
    if (two := _or_another(tokens, place, found)) is not None:
        return two
    if not isinstance(tokens[found[1]], (To, Edge, And)):
        return found
    return _to_another(tokens, place, found, here) or found


def _or_another(tokens: Tokens, place: int, found: Found) -> Found | None:
    """ "nov 27 or 28": the second day of the same month."""
    first, link, number = found[0][0], tokens[found[1]], tokens[found[1] + 1]
    if not isinstance(tokens[place], Month) or not isinstance(link, (Or, And)):
        return None
    if not isinstance(number, Number) or number.counts or not isinstance(first, Days):
        return None
    if not isinstance(tokens[found[1] + 2], (Break, Fine)) and tokens[found[1] + 2].said:
        return None
    if first.grain != "day" or not first.start.day < number.value <= 31:
        return None
    day = first.start + timedelta(int(number.value) - first.start.day)
    return ((first, one_day(day)), found[1] + 2) if day.month == first.start.month else None


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
    if isinstance(link, Edge) and (link.name != "until" or until_hour(tokens, place, end)):
        return None
    start = end + 1
    if link.said == "a" and isinstance(tokens[place], Weekday):
        number = tokens[start]
        if isinstance(number, Number) and not number.ordinal and number.value <= _LAST_HOUR:
            return None  # "un meeting vendredi a 11"
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
    return nth_of(tokens, place, here) or which_at(tokens, place, here)


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
    if (found := nth_of(tokens, place, here)) is not None:
        return found
    if (found := number_of_month(tokens, place, here)) is not None:
        return found
    if number.ordinal and not number.spelled:
        return the_number(tokens, place, here)
    return None


def _from_clock(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "2h30 from now", "2h later": a length that looks like a clock."""
    after = tokens[place + 1 : place + 4]
    if not any(token.said in _FROM_NOW for token in after):
        return None
    found = amount_from(tokens, place, here)
    return found if found is not None and isinstance(found[0][0], Instants) else None


def _counted(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A length from now, from today or from another day ("3 days after january 12th")."""
    if (found := amount_from(tokens, place, here)) is not None:
        return found
    counted = amount_at(tokens, place)
    if counted is None or counted[0].fine:
        return None
    amount, end = counted
    word = tokens[end].said
    whole_weeks = amount.days and not amount.days % _WEEK and not amount.months
    on_weekday = word == "on" and whole_weeks and isinstance(tokens[end + 1], Weekday)
    if whole_weeks and isinstance(tokens[end], Weekday):  # "two weeks monday"
        on_weekday, end = True, end - 1
    if word not in COUNTED_FROM and not on_weekday:
        return None
    start = end + 1
    while tokens[start].said in ("the", "le", "la", "l", "on"):
        start += 1
    anchor = _simple(tokens, start, here)
    if anchor is None or not isinstance(anchor[0][0], Days):
        return None
    fewer = place > 1 and (tokens[place - 2].said, tokens[place - 1].said) in _FEWER_THAN
    if fewer or lasts(tokens, end):  # "less than 3 days after tomorrow"
        return lasting(amount, anchor[0][0].start), anchor[1]
    return from_day(amount, word, anchor[0][0].start), anchor[1]


def _in(tokens: Tokens, place: int, here: Here) -> Found | None:
    return (
        in_amount(tokens, place, here)
        or in_week(tokens, place, here)
        or _in_weekdays(tokens, place, here)
        or _in_year(tokens, place + 1)
    )


def _in_year(tokens: Tokens, place: int) -> Found | None:
    """ "in 2027", but not "in 2027 january"."""
    found = year_from(tokens, place)
    return None if found is None or isinstance(tokens[found[1]], Month) else found


def _in_weekdays(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "in two fridays", "dans deux vendredis"."""
    skip = place + 1 + (tokens[place + 1].said in ("a", "un", "une"))
    count, skip = tokens[skip], skip + 1 + (tokens[skip + 1].said in ("of", "de"))
    weekday = tokens[skip]
    if not isinstance(count, Number) or not isinstance(weekday, Weekday):
        return None
    if not 1 < count.value <= _MOST_WEEKS or (weekday.plural and not count.spelled):
        return None
    day = coming(here.today, weekday.day) + timedelta(_WEEK * (int(count.value) - 1))
    return (one_day(day, "counted from today"),), skip + 1


def _after_word(tokens: Tokens, place: int, here: Here) -> Found | None:
    """What articles and words such as "end of", "mid", "the", "le" lead to."""
    said = tokens[place].said
    if said in _ARTICLES:
        return _after_article(tokens, place, here)
    following = tokens[place + 1]
    if isinstance(tokens[place], At) and following.said == "le":  # "vers le 15"
        return _after_article(tokens, place + 1, here)
    if said in ("a", "an"):
        return _counted(tokens, place, here)
    if said == "lavant":
        return nth_of(tokens, place, here)
    if said == "all":
        return _week_alone(tokens, 0, place + 1, here, all_of=True)
    if said in ("of", "for", "during", "over", "pendant", "durant") or said.startswith("au cour"):
        return in_week(tokens, place, here)
    return portion_of(tokens, place, here) if said in PORTIONS else None


def _after_edge(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "from 13 to 15 july", "du 13 au 18"."""
    edge = tokens[place]
    if edge.said == "du":
        return _after_article(tokens, place, here)
    if edge.said == "avant" and tokens[place + 1].said.startswith("dernier"):
        return nth_of(tokens, place, here)
    if (counted := by_amount(tokens, place, here)) is not None:
        return counted
    if not isinstance(edge, Edge) or edge.name not in ("from", "between"):
        return None
    if edge.said in ("since", "depuis"):  # that lies behind
        return None
    skip = place + 1
    while tokens[skip].said in ("the", "le", "l"):
        skip += 1
    return number_of_month(tokens, skip, here)


def _after_to(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "on remet ca au 4": a day; a length else ("a 2 semaines d'ici")."""
    before = tokens[place - 1] if place else None
    number = tokens[place + 1]
    date = tokens[place].said == "au" and isinstance(number, Number) and isinstance(before, Word)
    return the_number(tokens, place + 1, here) if date else _counted(tokens, place, here)


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


def _week_alone(
    tokens: Tokens, place: int, skip: int, here: Here, *, all_of: bool = False
) -> Found | None:
    """ "the week" as a whole text, "all week" anywhere."""
    unit = tokens[skip]
    whole = all_of or place == 0 and tokens[skip + 1].said in ("", ".", "?", "!")
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
    Season: season_at,
    In: _in,
    Now: now_at,
    Number: _number,
    Word: _after_word,
    Clock: _from_clock,
    At: _after_word,
    Edge: _after_edge,
    To: _after_to,
}
