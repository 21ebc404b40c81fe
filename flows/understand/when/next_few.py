"""The coming days, weeks and weekends by their number: "next 3 days", "the next two weekends"."""

from datetime import datetime, time, timedelta

from flows.understand.when.amounts import Amount, amount_at
from flows.understand.when.calendar_words import add_months, week, weekend
from flows.understand.when.stretches import Days, Found, Here, Instants, Tokens
from flows.understand.when.tokens import Number, Unit, Weekend, Which

_MOST_WEEKENDS = 8
_WITHIN = frozenset(("dans", "dans les", "les", "in the", "within the"))


def next_few(tokens: Tokens, place: int, shift: int, here: Here) -> Found | None:
    """ "next 3 days": from tomorrow on; "next 3 hours": from now on."""
    which, number, unit = tokens[place - 1], tokens[place], tokens[place + 1]
    if isinstance(unit, Weekend) and isinstance(number, Number) and shift > 0:
        return _next_weekends(int(min(number.value, _MOST_WEEKENDS)), here), place + 2
    found = amount_at(tokens, place)
    if found is None:
        return None
    one_each = isinstance(which, Which) and which.coming and isinstance(number, Number)
    if one_each and isinstance(unit, Unit) and isinstance(number, Number) and number.value <= 4:
        by_unit = one_by_one(unit, int(number.value), found[1], here)
        if by_unit is not None:
            return by_unit
    french = tokens[place - 1].said.startswith("proch")  # "prochaine 5 heures"
    return few_units(found[0], shift, found[1], here, exact=french)


def _next_weekends(count: int, here: Here) -> tuple[Days, ...]:
    """ "the next two weekends", from the coming one on."""
    saturday = weekend(here.today, None).start
    starts = (saturday + timedelta(7 * n) for n in range(count))
    return tuple(Days(start, start + timedelta(2), "weekend") for start in starts)


def few_units(
    amount: Amount, shift: int, end: int, here: Here, *, exact: bool = False
) -> Found | None:
    """So many coming days, weeks or hours; ``exact``: hours from this minute on."""
    if shift < 0:
        return (Days(here.today, here.today, past=True),), end
    if shift == 0:
        return None
    if amount.fine:
        if exact:
            return (Instants(here.now, amount.after(here.now), "from now"),), end
        # Whole hours, as "next 3 days" are whole days.
        unit = timedelta(minutes=1) if amount.seconds % 3600 else timedelta(hours=1)
        first = _next_whole(here.now, unit)
        return (Instants(first, amount.after(first), "from now"),), end
    first = here.now + timedelta(1)
    return (Days(first.date(), amount.after(first).date(), "range"),), end


def _next_whole(now: datetime, unit: timedelta) -> datetime:
    """The next moment at which a whole hour or minute begins."""
    return now + unit - (now - datetime.combine(now.date(), time())) % unit


def few_which_units(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "2 next days", "3 prochaines heures"; "upcoming 2 weeks" are weeks one by one."""
    number, which, unit = tokens[place], tokens[place + 1], tokens[place + 2]
    if not isinstance(number, Number) or not isinstance(which, Which):
        return None
    if not isinstance(unit, Unit) or number.counts or number.ordinal:
        return None
    if number.value > 1 and not (unit.plural or which.coming or unit.said == "mois"):
        return None  # "after 5 next week"
    amount = amount_at((number, *tokens[place + 2 : place + 10]), 0)
    if amount is None:
        return None
    if which.coming and which.shift and 1 < number.value <= 4:
        return one_by_one(unit, int(number.value), place + 3, here)
    shift = which.shift or int(which.coming)
    exact = place > 0 and tokens[place - 1].said in _WITHIN  # "dans les 3 prochaines heures"
    return few_units(amount[0], shift, place + 1 + amount[1], here, exact=exact)


def one_by_one(unit: Unit, count: int, end: int, here: Here) -> Found | None:
    """The coming days, weeks or months, each by itself."""
    today = here.today
    match unit.name:
        case "day":
            first = today + timedelta(1)
            return (Days(first, first + timedelta(count), "range", each=True),), end
        case "week":
            return tuple(week(today, n) for n in range(1, count + 1)), end
        case "month":
            month = today.replace(day=1)
            return tuple(
                Days(add_months(month, n), add_months(month, n + 1), "month")
                for n in range(1, count + 1)
            ), end
        case _:
            return None
