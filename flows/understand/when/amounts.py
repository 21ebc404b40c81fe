"""Lengths of time: "2 weeks", "an hour and a half", "une dizaine de jours", "1h30"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.understand.when.calendar_words import add_months
from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import (
    And,
    Break,
    Clock,
    Date,
    Number,
    To,
    Token,
    Unit,
    Weekday,
    Word,
)

ARTICLES = frozenset(("a", "an", "another"))
# Numbers that stand behind "a" or "une"; "une quinzaine" alone is two weeks.
VAGUE = frozenset(
    (
        "demi",
        "demie",
        "half",
        "couple",
        "quelques",
        "few",
        "dizaine",
        "douzaine",
        "quinzaine",
        "vingtaine",
        "trentaine",
        "dozen",
        "hundred",
    )
)
_LINKS = frozenset(("of", "more", "de", "d", "a", "an", "other", "good"))
_SHARES = {
    **dict.fromkeys(("half", "demi", "demie"), 0.5),
    **dict.fromkeys(("quarter", "quart"), 0.25),
}
_LENGTH = re.compile(r"\d+ ?h( ?\d+)?\Z")
_MOST_MONTHS = 120
_MOST = 5000  # of any unit: more is no time to meet
_A_WORKWEEK = 5  # days
_DAYS_OF_A_MONTH = 30  # where a part of one is meant


@dataclass(frozen=True, slots=True)
class Amount:
    """A length: whole months, days, and seconds; ``fine`` when hours or less were named.

    ``workdays`` step over Saturdays and Sundays.
    """

    months: int = 0
    days: int = 0
    seconds: int = 0
    fine: bool = False
    workdays: int = 0

    def after(self, moment: datetime) -> datetime:
        """The moment that much later."""
        day = add_months(moment.date(), self.months) + timedelta(self.days)
        day = _worked(day, self.workdays)
        return datetime.combine(day, moment.time()) + timedelta(seconds=self.seconds)


def _worked(day: date, workdays: int) -> date:
    """The day so many working days later, or before it where they are less than none."""
    weeks, rest = divmod(abs(workdays), _A_WORKWEEK)
    step = timedelta(1 if workdays > 0 else -1)
    if workdays:
        while day.weekday() >= _A_WORKWEEK:  # who counts on a weekend begins on its Friday
            day -= step
    for _ in range(rest):
        day += step
        while day.weekday() >= _A_WORKWEEK:
            day += step
    return day + 7 * weeks * step


def amount_at(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """The length that begins at a token ("2 weeks", "an hour", "1 day and 5 hours")."""
    total: Amount | None = None
    linked = False  # "two weeks and a day", but not "2 days a week"
    while True:
        found = _one(tokens, place, first=total is None or linked)
        if found is None:
            return (total, place) if total is not None else None
        amount, place = found
        total = amount if total is None else added(total, amount)
        skip = place
        while isinstance(tokens[skip], (Break, And)) and tokens[skip].said != ".":
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
    if isinstance(token, (Word, To)) and token.said in ARTICLES:
        counted = isinstance(following, Number) and (following.spelled or token.said == "another")
        if counted:  # "another 2 weeks", "a couple (of) days", "a few"
            return _one(tokens, place + 1, first=first)
        return _counted(1.0, tokens, place + 1) if first and isinstance(following, Unit) else None
    if isinstance(token, Date):  # "1/4 hour"
        part = token.second > token.first and not token.year and isinstance(following, Unit)
        return _counted(token.first / token.second, tokens, place + 1) if part else None
    if isinstance(token, Clock):
        return _glued(token, following, place)
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return None
    return _number_of(token, tokens, place + 1)


def _number_of(number: Number, tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """A number with the unit that follows it, a half and "of" between them."""
    value, following = number.value, tokens[place]
    if value == 1 and isinstance(following, Number) and following.said in VAGUE:
        # "une demi heure", "une couple de jours"
        number, value, place = following, following.value, place + 1
    half, place = _and_half(tokens, place)
    share = tokens[place]
    if isinstance(share, Date) and not share.year and 0 < share.first < share.second:
        half, place = share.first / share.second, place + 1  # "2 1/2 hours"
    if tokens[place].said == "an" and not isinstance(tokens[place + 1], (Unit, Number)):
        return Amount(months=min(int(value * 12), _MOST_MONTHS)), place + 1  # "un an"
    while tokens[place].said in _LINKS and not isinstance(tokens[place], Unit):
        place += 1
    if number.said == "quinzaine" and not isinstance(tokens[place], Unit):
        return Amount(days=14), place
    return _counted(value + half, tokens, place)


def _glued(clock: Clock, after: Token, place: int) -> tuple[Amount, int] | None:
    """ "2h" and "1h30", which may be lengths where one is spoken of."""
    if not _LENGTH.match(clock.said):
        return None
    end = place + 1 + isinstance(after, Unit) * (after.said in ("m", "min"))
    return Amount(seconds=clock.minutes * 60, fine=True), end


_AND = frozenset(("and", "n", "nd", "et", "&"))


def _and_half(tokens: Tokens, place: int) -> tuple[float, int]:
    """The half of "2 and a half hours", "une heure et demie", a quarter too; 0 without one."""
    skip = place + 1
    if tokens[place].said not in _AND:
        return 0, place
    if tokens[skip].said in ("a", "un"):
        skip += 1
    part = tokens[skip]
    if isinstance(part, Date) and not part.year and 0 < part.first < part.second:
        return part.first / part.second, skip + 1
    share = _SHARES.get(part.said, 0)
    return (share, skip + 1) if share else (0, place)


def _quarter_hours(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """ "un quart d'heure", "trois quarts d'heure", "a quarter of an hour"."""
    said = (tokens[place].said, tokens[place + 1].said)
    quarters = 3 if said[0] in ("trois", "three", "3") else 1
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
    if unit.name == "hour" and not half:
        minutes, end = _minutes(tokens, end)
        half = minutes / 60
    return amount_of(value + half, unit), end


def amount_of(value: float, unit: Unit) -> Amount:
    """So many of a unit; a part of a month is a part of thirty days."""
    if unit.name == "workday":
        return Amount(workdays=int(value))
    if unit.said in ("fortnight", "quinzaine", "quinzaine de jours"):
        value *= 2
    seconds, days, months = _LENGTHS[unit.name]
    rest = value % 1 * _DAYS_OF_A_MONTH if unit.name == "month" else 0
    return Amount(
        min(int(value * months), _MOST_MONTHS),
        int(value * days) + int(rest),
        round(value * seconds),
        fine=seconds > 0,
    )


def _minutes(tokens: Tokens, place: int) -> tuple[int, int]:
    """The minutes of "1 h 30", and the place after them; 0 without any."""
    number = tokens[place]
    if not isinstance(number, Number) or number.counts or isinstance(tokens[place + 1], Unit):
        return 0, place
    two_figures = len(number.said) == 2 and number.said.isdigit() and number.value < 60
    return (int(number.value), place + 1) if two_figures else (0, place)


def added(one: Amount, two: Amount) -> Amount:
    """Both lengths, one after the other."""
    return Amount(
        one.months + two.months,
        one.days + two.days,
        one.seconds + two.seconds,
        one.fine or two.fine,
        one.workdays + two.workdays,
    )
