"""From an hour of one day to an hour of another: "friday 3pm to saturday 5pm"."""

from datetime import datetime, time, timedelta

from flows.understand.when.days import days_at
from flows.understand.when.hours import span_at
from flows.understand.when.stretches import Days, Here, Instants, Span, Tokens
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Date,
    Edge,
    Month,
    RelativeDay,
    To,
    Token,
    Weekday,
    Word,
)

_DAYS = (Weekday, RelativeDay, Month, Date)
_SKIPPED = frozenset((",", "at", "the", "le", "la", "on", "@"))
_MOST_DAYS = 31
_AGAIN = timedelta(7)


def links_of_days(tokens: Tokens) -> list[int]:
    """The places of what may link one day's hour to another's; none where no two days are named."""
    if sum(isinstance(token, _DAYS) for token in tokens) < 2:
        return []
    edges = {token.name for token in tokens if isinstance(token, Edge)}
    return [
        place
        for place, token in enumerate(tokens)
        if isinstance(token, To)
        or (isinstance(token, Edge) and token.name == "until")
        or ("between" in edges and isinstance(token, And))
    ]


def day_to_day(tokens: Tokens, place: int, here: Here) -> tuple[Instants, int] | None:
    """The stretch that begins at a token, with an hour at each of its ends."""
    token = tokens[place]
    place += isinstance(token, Edge) and token.name in ("from", "between")
    first = _moment(tokens, place, here)
    if first is None:
        return None
    link = tokens[first[2]]
    between = isinstance(token, Edge) and token.name == "between" and isinstance(link, And)
    if not (between or isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")):
        return None
    second = _moment(tokens, first[2] + 1, here)
    if second is None or second[0].date() == first[0].date():
        return None
    start, end = first[0], second[1]
    end = end + _AGAIN if end <= start else end
    if not start < end <= start + timedelta(_MOST_DAYS):
        return None
    return Instants(start, end, "from then to then"), second[2]


def _moment(tokens: Tokens, place: int, here: Here) -> tuple[datetime, datetime, int] | None:
    """A day with its hour, in whichever order: where it begins and ends, and the place after."""
    place = _past_articles(tokens, place)
    days = days_at(tokens, place, here)
    if days is not None:
        hours = span_at(tokens, _past_articles(tokens, days[1]), loose=True)
        return _joined(days[0][0], hours[0], hours[1]) if hours is not None else None
    hours = span_at(tokens, place, loose=True)
    if hours is None:
        return None
    days = days_at(tokens, _past_articles(tokens, hours[1]), here)
    return _joined(days[0][0], hours[0], days[1]) if days is not None else None


def _joined(days: Days | Instants, span: Span, end: int) -> tuple[datetime, datetime, int] | None:
    single = isinstance(days, Days) and (days.end - days.start).days == 1
    if not single or span.kind not in ("point", "part"):
        return None
    midnight = datetime.combine(days.start, time())
    last = span.start if span.kind == "point" else span.end
    return midnight + timedelta(minutes=span.start), midnight + timedelta(minutes=last), end


def _past_articles(tokens: Tokens, place: int) -> int:
    token: Token = tokens[place]
    while isinstance(token, (At, Break, Word)) and token.said in _SKIPPED:
        place += 1
        token = tokens[place]
    return place
