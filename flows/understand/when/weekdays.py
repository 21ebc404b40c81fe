"""A weekday with what stands beside it: "prochain", "the 5th", OF_NEXT_WEEK, "en huit"."""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.amounts import amount_at
from flows.understand.when.calendar_words import (
    OF_THAT_WEEK,
    add_months,
    bare_weekday,
    coming,
    dated,
    monday_of,
    month_days,
    numbered,
    one_day,
    shifted_weekday,
    week,
    weekend,
)
from flows.understand.when.day_numbers import day_number
from flows.understand.when.named_days import holiday_at
from flows.understand.when.numbered_days import figures_at, month_at, number_of_month
from flows.understand.when.parts import HOUR
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import (
    At,
    Clock,
    Date,
    Edge,
    Every,
    In,
    Month,
    Number,
    Part,
    RelativeDay,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
)

_WEEK = 7
_SOON = 31  # days
_ANY = frozenset(("any", "aucun", "no", "chaque"))
_IN_MONTH = frozenset(("in", "of", "de", "en", "du"))
_LINKS = frozenset(("of", "from", "de", "la", "the", "du", "on", "in", "in the", "dans", "dans la"))


def weekday_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A weekday with what stands after it: "prochain", "the 5th", OF_NEXT_WEEK, "en huit"."""
    token = tokens[place]
    if not isinstance(token, Weekday):
        return None
    for read in (
        _of_month,
        _beside_day,
        _shifted_after,
        _weeks_later,
        _in_weeks,
        _in_week,
        _same_day,
    ):
        if (found := read(token, tokens, place + 1, here)) is not None:
            return found
    return weekday_dated(token, tokens, place + 1, here)


def _of_month(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "every monday in january", "les lundis de decembre", "aucun jeudi en decembre": all that are
    still ahead."""
    before = tokens[end - 2] if end > 1 else None
    every = token.plural or isinstance(before, Every)
    every = every or (before is not None and before.said in _ANY)
    month = tokens[end + 1]
    if not every or tokens[end].said not in _IN_MONTH or not isinstance(month, Month):
        return None
    if isinstance(tokens[end + 2], Number):
        return None
    days = month_days(here.today, month.number)
    first = coming(max(days.start, here.today) - timedelta(1), token.day)
    weeks = ((days.end - first).days + _WEEK - 1) // _WEEK
    return tuple(one_day(first + timedelta(_WEEK * n)) for n in range(weeks)), end + 2


def _shifted_after(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "vendredi prochain", "lundi passe", "friday this week"."""
    which, then = tokens[end], tokens[end + 1]
    if not isinstance(which, Which) or isinstance(then, Unit):
        return None
    if which.said in ("next", "this") and isinstance(then, Weekday):  # "not sat next sat"
        return None
    if isinstance(then, Part) and which.shift == 0:  # "mardi ce soir" says two things
        return None
    day = shifted_weekday(here.today, token.day, which.shift, first=which.coming)
    return (day,), end + 1


def _weeks_later(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "lundi en huit" (a week after the coming one), "en quinze", "friday after next"."""
    following, then = tokens[end], tokens[end + 1]
    if following.said == "after" and then.said == "next":
        day = coming(here.today, token.day) + timedelta(_WEEK)
        return (one_day(day, "the one after the coming one"),), end + 2
    if following.said in ("week", "fortnight") and not isinstance(then, (Which, Unit)):
        weeks = 2 if following.said == "fortnight" else 1  # "tuesday week"
        day = coming(here.today, token.day) + timedelta(_WEEK * weeks)
        return (one_day(day, "a week after the coming one"),), end + 1
    if following.said != "en" or then.said not in ("huit", "8", "quinze", "15"):
        return None
    nearest = here.today + timedelta((token.day - here.today.weekday()) % _WEEK)
    if then.said in ("quinze", "15"):
        return (one_day(nearest + timedelta(2 * _WEEK), "two weeks after the coming one"),), end + 2
    day = nearest + timedelta(_WEEK)
    other = nearest if nearest >= monday_of(here.today, 1) else None
    return (one_day(day, "a week after the coming one", other),), end + 2


def _in_weeks(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "friday in two weeks", "vendredi dans 2 semaines", "friday two weeks from now"."""
    start = end + isinstance(tokens[end], In)
    found = amount_at(tokens, start)
    if found is None or found[0].fine or found[0].months or found[0].days % _WEEK:
        return None
    amount, after = found
    if start == end:
        if tokens[after].said != "from" or tokens[after + 1].said not in ("now", "today"):
            return None
        after += 2
    day = monday_of(here.today, amount.days // _WEEK) + timedelta(token.day)
    return (one_day(day, OF_THAT_WEEK),), after


def _in_week(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    while tokens[end].said in _LINKS:
        end += 1
    return _in_that_week(token, tokens, end, here)


def _same_day(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "friday today"."""
    following = tokens[end]
    if not isinstance(following, RelativeDay):
        return None
    day = here.today + timedelta(following.ahead)
    return ((one_day(day),), end + 1) if day.weekday() == token.day else None


def _in_that_week(token: Weekday, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "friday of next week", "vendredi la semaine prochaine", "friday this week"."""
    one, two = tokens[place], tokens[place + 1]
    if isinstance(one, Unit) and isinstance(two, Which):
        one, two = two, one
    if not (isinstance(one, Which) and isinstance(two, Unit) and two.name in ("week", "month")):
        return None
    if two.name == "month":  # "monday of next month": the first one
        if one.shift <= 0 or place == 0 or tokens[place - 1].said not in _LINKS:
            return None
        month = add_months(here.today.replace(day=1), one.shift)
        return (one_day(coming(month - timedelta(1), token.day), OF_THAT_WEEK),), place + 2
    start = week(here.today, one.shift).start + timedelta(token.day)
    return (Days(start, start + timedelta(1), past=one.shift < 0, note=OF_THAT_WEEK),), place + 2


def _beside_day(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "tues after labour day": the first such weekday after it."""
    end += tokens[end].said in ("right", "just")
    edge = tokens[end]
    following = isinstance(edge, Which) and edge.said in ("following", "suivant")
    if not following and not (isinstance(edge, Edge) and edge.name in ("after", "before")):
        return None
    found = _calendar_day(tokens, end + 1, here) or _weekend_after(tokens, end + 1, here)
    if found is None or not isinstance(found[0][0], Days):
        return None
    day = found[0][0].start
    if following or (isinstance(edge, Edge) and edge.name == "after"):
        ahead = (token.day - day.weekday()) % _WEEK or _WEEK
        return (one_day(day + timedelta(ahead), "the first after it"),), found[1]
    back = (day.weekday() - token.day) % _WEEK or _WEEK
    return (one_day(day - timedelta(back), "the last before it"),), found[1]


def weekday_dated(token: Weekday, tokens: Tokens, end: int, here: Here) -> Found | None:
    """ "wed dec 2", "monday the 27th", "samedi 16", "Friday 31"; else the bare weekday."""
    skip = end
    while tokens[skip].said in (",", ".", "the", "le", "on", "l", "-"):
        skip += 1
    following = tokens[skip]
    if isinstance(following, (Month, Date)):
        found = _by_weekday(token, following, skip, here) or _calendar_day(tokens, skip, here)
        if found is not None and isinstance(found[0][0], Days) and found[0][0].grain == "day":
            return _agreed(token, tokens, end, found, here)
    if isinstance(following, Number) and not following.counts:
        numbered_day = _with_number(token, tokens, skip, here)
        if numbered_day is not None:
            return _agreed(token, tokens, end, numbered_day, here)
    if token.plural and not isinstance(tokens[end], (Clock, Number, At, Part)):
        return (replace(bare_weekday(here.today, token.day), other=None),), end
    return (bare_weekday(here.today, token.day),), end


def _by_weekday(token: Weekday, date: Token, place: int, here: Here) -> Found | None:
    """ "sat 5/12": of its two readings the one that is on that weekday."""
    if not isinstance(date, Date) or date.year or date.iso:
        return None
    ways = [(date.first, date.second), (date.second, date.first)]
    days = {dated(here.today, month, number) for month, number in ways if 1 <= month <= 12}
    fits = [day for day in days if day is not None and day.weekday() == token.day]
    return ((one_day(fits[0], "on that weekday"),), place + 1) if len(fits) == 1 else None


def _agreed(token: Weekday, tokens: Tokens, end: int, found: Found, here: Here) -> Found:
    """A date that is on another weekday: behind a comma it is another day, else it is asked.

    "cant wed, dec 1 at 5?" names two days; in "wed dec 1" one of the two is wrong.
    """
    day = found[0][0]
    if not isinstance(day, Days) or len(found[0]) > 1 or day.start.weekday() == token.day:
        return found
    if tokens[end].said == ",":
        return (bare_weekday(here.today, token.day),), end
    off = (token.day - day.start.weekday() + 3) % _WEEK - 3
    meant = day.start + timedelta(off)
    return ((replace(day, other=meant),), found[1]) if meant > here.today else found


def _with_number(token: Weekday, tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "monday the 27th", "samedi 16": the next such weekday that has the number."""
    number = tokens[place]
    if number.said == "one":  # "saturday, the one after"
        return None
    if (by_month := number_of_month(tokens, place, here)) is not None:
        return by_month
    said_the = tokens[place - 1].said in ("the", "le")
    whole = (
        day_number(number, tokens, place, said_the=said_the) if isinstance(number, Number) else 0
    )
    if not whole or not isinstance(number, Number):
        return None
    day = numbered(here.today, whole, token.day)
    certain = number.ordinal or said_the or number.value > 24
    if not certain and not _means_date(number, tokens, place + 1, day, here):
        return None
    day = day or numbered(here.today, whole)
    return ((one_day(day, "with that number"),), place + 1) if day is not None else None


def _means_date(number: Number, tokens: Tokens, end: int, day: date | None, here: Here) -> bool:
    """Is the number after a weekday a date ("samedi 16") and not its hour ("mon 9")?"""
    soon = day is not None and (day - here.today).days <= _SOON
    at_hour = isinstance(tokens[end], At) or tokens[end].said == "a"
    clock = tokens[end + 1]
    coming = day is not None and (day - here.today).days < 2 * _WEEK
    if at_hour and not coming and clock.said in ("midi", "noon"):
        return False  # "samedi 7 a midi", whatever number a later saturday has
    if at_hour and isinstance(clock, Clock):
        hours = clock.minutes > number.value * HOUR  # "merc 14 a 15h30"
        return day is not None and (soon or (number.value > 12 and not hours))
    # French says an hour with its h: "mercredi 2" is a date where the calendar has it.
    high = number.value > 12 or here.lang == "fr"
    if isinstance(tokens[end], To) and isinstance(tokens[end + 1], Weekday):
        return soon
    return soon and high and not isinstance(tokens[end], (To, Part))


def _weekend_after(tokens: Tokens, place: int, here: Here) -> Found | None:
    """The end of "the tuesday after the long weekend"."""
    if not tokens[place - 1].said.startswith("aft"):
        return None
    place += tokens[place].said == "the"
    if not isinstance(tokens[place], Weekend):
        return None
    return (one_day(weekend(here.today, None).start + timedelta(1)),), place + 1


def _calendar_day(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A month with its day, figures or a holiday."""
    token: Token = tokens[place]
    if isinstance(token, Month):
        return month_at(tokens, place, here)
    if isinstance(token, Date):
        return figures_at(tokens, place, here)
    return holiday_at(tokens, place, here)
