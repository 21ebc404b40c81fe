"""Lengths counted from now or from a day: "in 2 weeks", "3 days from tomorrow", "dans 1h"."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.understand.when.calendar_words import add_months, coming, one_day
from flows.understand.when.stretches import Days, Found, Here, Instants, Tokens
from flows.understand.when.tokens import (
    Ago,
    And,
    Break,
    Date,
    In,
    Number,
    RelativeDay,
    To,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_ARTICLES = frozenset(("a", "an"))
_ABOUT = word_set("about around environ less ~ like the les")
_SINCE_NOW = word_set("hence later dici")
_VAGUE = frozenset(("demi", "demie", "half", "couple", "quelques", "few", "dizaine"))
_MOST_MONTHS = 120
_MOST = 5000  # of any unit: more is no time to meet
# "be there in 10 min" tells a lateness or a way, and proposes nothing.
ON_THE_WAY = word_set(
    """there late way omw arrive arrives jarrive arriverai coming running retard leaving pars
    route traffic trafic serai la chemin minute"""
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A length: whole months, days, and seconds; ``fine`` when hours or less were named."""

    months: int = 0
    days: int = 0
    seconds: int = 0
    fine: bool = False

    def after(self, moment: datetime) -> datetime:
        """The moment that much later."""
        day = add_months(moment.date(), self.months) + timedelta(self.days)
        return datetime.combine(day, moment.time()) + timedelta(seconds=self.seconds)


def amount_at(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """The length that begins at a token ("2 weeks", "an hour", "1 day and 5 hours")."""
    total: Amount | None = None
    linked = False  # "two weeks and a day", but not "2 days a week"
    while True:
        found = _one(tokens, place, first=total is None or linked)
        if found is None:
            return (total, place) if total is not None else None
        amount, place = found
        total = amount if total is None else _sum(total, amount)
        skip = place
        while isinstance(tokens[skip], Break | And) and tokens[skip].said != ".":
            skip += 1
        linked = skip > place
        if _one(tokens, skip, first=linked) is None:
            return total, place
        place = skip


def _one(tokens: Tokens, place: int, *, first: bool) -> tuple[Amount, int] | None:
    """One count with its unit."""
    token, following = tokens[place], tokens[place + 1]
    if quarter := _quarter_hours(tokens, place):
        return quarter
    if isinstance(token, Word | To) and token.said in _ARTICLES:
        if isinstance(following, Number) and following.spelled:  # "a couple (of) days", "a few"
            return _one(tokens, place + 1, first=first)
        return _counted(1.0, tokens, place + 1) if first and isinstance(following, Unit) else None
    if isinstance(token, Date):  # "1/4 hour"
        part = token.second > token.first and not token.year and isinstance(following, Unit)
        return _counted(token.first / token.second, tokens, place + 1) if part else None
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return None
    value, place = token.value, place + 1
    if value == 1 and isinstance(following, Number) and following.said in _VAGUE:
        value, place = following.value, place + 1  # "une demi heure", "une couple de jours"
    half, place = _and_half(tokens, place)
    while tokens[place].said in ("of", "more", "de", "a", "an", "other"):
        place += 1
    return _counted(value + half, tokens, place)


def _and_half(tokens: Tokens, place: int) -> tuple[float, int]:
    """The half of "2 and a half hours", "une heure et demie"; 0 without one."""
    skip = place + 1
    if tokens[place].said not in ("and", "et"):
        return 0, place
    if tokens[skip].said == "a":
        skip += 1
    return (0.5, skip + 1) if tokens[skip].said in ("half", "demi", "demie") else (0, place)


def _quarter_hours(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """ "un quart d'heure", "trois quarts d'heure", "a quarter of an hour"."""
    said = (tokens[place].said, tokens[place + 1].said)
    quarters = 3 if said[0] in ("trois", "three") else 1
    if said[1] not in ("quart", "quarts", "quarter", "quarters"):
        return None
    end = place + 2
    while tokens[end].said in ("d", "of", "an", "de"):
        end += 1
    if tokens[end].said in ("heure", "dheure", "hour"):
        return Amount(seconds=quarters * 900, fine=True), end + 1
    return None


# Seconds, days and months of one of each unit.
_LENGTHS: dict[str, tuple[int, int, int]] = {
    "second": (1, 0, 0),
    "minute": (60, 0, 0),
    "hour": (3600, 0, 0),
    "day": (0, 1, 0),
    "workday": (0, 1, 0),
    "week": (0, 7, 0),
    "month": (0, 0, 1),
    "year": (0, 0, 12),
}


def _counted(value: float, tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    unit = tokens[place]
    if isinstance(unit, Weekday) and unit.said == "mon" and value <= 12:  # "in 1 mon"
        return Amount(months=int(value)), place + 1
    if not isinstance(unit, Unit) or value > _MOST:
        return None
    half, end = _and_half(tokens, place + 1)
    value += half
    if unit.name == "workday":
        value += int(value) // 5 * 2
    if unit.said == "fortnight":
        value *= 2
    seconds, days, months = _LENGTHS[unit.name]
    return (
        Amount(
            min(int(value * months), _MOST_MONTHS),
            int(value * days),
            int(value * seconds),
            fine=seconds > 0,
        ),
        end,
    )


def _sum(one: Amount, two: Amount) -> Amount:
    return Amount(
        one.months + two.months,
        one.days + two.days,
        one.seconds + two.seconds,
        one.fine or two.fine,
    )


def counted_from_now(amount: Amount, here: Here) -> Days | Instants:
    """A point: an hour from that moment, or the day itself."""
    then = amount.after(here.now)
    if amount.fine:
        return Instants(then, then + timedelta(hours=1), "counted from now")
    return one_day(then.date(), "counted from today")


def in_amount(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "in 2 weeks", "dans 1h", "within 5 hours" (all of the time up to then)."""
    token = tokens[place]
    if not isinstance(token, In):
        return None
    start = place + 1
    while tokens[start].said in _ABOUT or isinstance(tokens[start], Which):
        start += 1
    found = amount_at(tokens, start)
    if found is None:
        return None
    amount, end = found
    if token.said in ("within", "inside", "dans les", "within the", "in the next", "dici"):
        return _up_to(amount, here), end
    if tokens[end].said in ("later", "late"):
        return None
    if amount.fine and _idle(tokens, start):
        return None
    if tokens[end].said == "from" and isinstance(tokens[end + 1], RelativeDay):
        end += 2
    return (counted_from_now(amount, here),), end


def _up_to(amount: Amount, here: Here) -> tuple[Days | Instants, ...]:
    then = amount.after(here.now)
    if amount.fine:
        return (Instants(here.now, then, "up to then"),)
    return (Days(here.today, max(then.date(), here.today + timedelta(1)), note="up to then"),)


def _idle(tokens: Tokens, start: int) -> bool:
    """ "in a sec", "in a min" are ways of speaking; "be there in 10" is a lateness."""
    if tokens[start].said in _ARTICLES and tokens[start + 1].said in ("sec", "min", "second"):
        return True
    return any(isinstance(token, Word) and token.said in ON_THE_WAY for token in tokens[:start])


def amount_from(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "3 days from now", "2 weeks later", "two sundays from now", "3 days ago" (behind)."""
    count, weekday = tokens[place], tokens[place + 1]
    from_now = tokens[place + 2].said == "from" and tokens[place + 3].said in ("now", "today")
    if isinstance(count, Number) and count.value >= 1 and isinstance(weekday, Weekday) and from_now:
        weeks = min(int(count.value), 52) - 1
        day = coming(here.today, weekday.day) + timedelta(7 * weeks)
        return (one_day(day, "counted from today"),), place + 4
    found = amount_at(tokens, place)
    if found is None:
        return None
    amount, end = found
    if isinstance(tokens[end], Ago):
        return (Days(here.today, here.today, past=True),), end + 1
    if tokens[end].said in _SINCE_NOW:
        return (counted_from_now(amount, here),), end + 1
    if tokens[end].said == "plus" and tokens[end + 1].said == "tard":
        return (counted_from_now(amount, here),), end + 2
    if tokens[end].said in ("from", "after", "apres", "avant", "before", "in", "in the"):
        return _from_today(amount, tokens, end, here)
    if place and tokens[place - 1].said == "+":
        return (counted_from_now(amount, here),), end
    return None


def _from_today(amount: Amount, tokens: Tokens, end: int, here: Here) -> Found | None:
    word, following = tokens[end].said, tokens[end + 1]
    counted = next((n for n in range(end - 1, 0, -1) if tokens[n].said == "for"), None)
    if counted is not None and isinstance(following, RelativeDay) and word == "from":
        first = here.today + timedelta(following.ahead)
        last = amount.after(datetime.combine(first, datetime.min.time())).date()
        return (Days(first, last, "range"),), end + 2
    if following.said in ("now", "today", "right now"):
        return (counted_from_now(amount, here),), end + 2
    if word in ("in", "in the"):
        return (_up_to(amount, here), end + 2) if following.said == "future" else None
    if isinstance(following, RelativeDay):
        return from_day(amount, word, here.today + timedelta(following.ahead)), end + 2
    bare = word == "apres" and following.said == ""
    return ((counted_from_now(amount, here),), end + 1) if bare else None


def from_day(amount: Amount, word: str, anchor: date) -> tuple[Days, ...]:
    """The day so much after (or before) another one."""
    if word in ("before", "avant"):
        amount = Amount(-amount.months, -amount.days)
    then = amount.after(datetime.combine(anchor, datetime.min.time()))
    return (one_day(then.date(), "counted from that day"),)
