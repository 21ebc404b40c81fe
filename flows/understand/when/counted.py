"""Lengths counted from now or from a day: "in 2 weeks", "3 days from tomorrow", "dans 1h"."""

from datetime import date, datetime, timedelta

from flows.understand.when.amounts import ARTICLES, Amount, added, amount_at, amount_of
from flows.understand.when.calendar_words import OF_THAT_WEEK, coming, monday_of, one_day
from flows.understand.when.clock_words import HARDLY
from flows.understand.when.stretches import (
    FROM_THEN,
    UP_TO,
    WITHIN,
    Days,
    Found,
    Here,
    Instants,
    Tokens,
)
from flows.understand.when.tokens import (
    Ago,
    And,
    Break,
    Clock,
    Edge,
    In,
    Number,
    Or,
    RelativeDay,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.when.told_words import NOT_SINCE, ON_THE_WAY
from flows.understand.word_lists import word_set

_ABOUT = HARDLY | word_set("about around environ ~ like the les approx")
_SINCE_NOW = word_set("hence later dici")
_SAME = frozenset(("same", "meme"))
_FEWER = frozenset(("less", "moins", "under", "fewer"))
_MORE = frozenset(("more", "plus", "over", "at least", "au moins"))
# After these the whole time up to then is meant.
_LIMITS = frozenset(
    ("within", "inside", "dans les", "within the", "in the next", "within the next", "dici")
    + ("dans la prochaine", "dans le prochain")
)
_WITHIN = frozenset(("within", "inside"))
_BY = frozenset(("dici", "after", "apres"))
# Words between a length and the day or hour it is counted from.
COUNTED_FROM = frozenset(
    (
        "prior to",
        "in advance of",
        "following",
        "suivant",
        "past",
        "a compter",
        "from",
        "after",
        "apres",
        "before",
        "avant",
        "a partir de",
        "a partir du",
        "a compter de",
        "a partir",
    )
)
EARLIER = frozenset(("before", "avant", "prior to", "in advance of"))
_ABLE = frozenset(("i can", "can", "could", "jpeux", "peux", "je peux", "jpourrais"))
_LASTING = frozenset(("for", "pendant", "pour", "durant"))
# "an appointment for two days after today" is on that day.
_FIXED = frozenset(("appointment", "appt", "meeting", "meet", "it", "something", "rdv"))
_NEAR = 6  # tokens before the end of a length in which it is said to last
_NOT_LONG_AGO = 5  # tokens
_MOST = 5000  # of any unit: more is no time to meet
_OPEN = 14  # days an open end runs


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
    while tokens[start].said in _ABOUT or _ahead(tokens[start]):
        start += 1
    start, way = _more_or_less(tokens, start)
    limit = token.said in _LIMITS
    several = _or_more(tokens, start)
    found = amount_at(tokens, several[1] if several else start)
    if found is None and (limit or _ahead(tokens[start - 1])):
        found, limit = _one_unit(tokens, start), True
    if found is None:
        return None
    amount, end = found
    if limit or way == "less":
        note = WITHIN if token.said in _WITHIN and not way else UP_TO
        return _up_to(amount, here, note), end
    if several is not None or way == "more":
        open_end = _between(several[0], amount, here) if several else _from_then(amount, here)
        return (open_end,), end
    return _point_in(amount, tokens, start, end, here)


def _point_in(amount: Amount, tokens: Tokens, start: int, end: int, here: Here) -> Found | None:
    """The moment or day that is meant, where a length is no way of speaking."""
    if tokens[end].said in ("later", "late") or (amount.fine and _idle(tokens, start)):
        return None
    if any(token.said in NOT_SINCE for token in tokens[max(0, start - _NOT_LONG_AGO) : start]):
        return None
    if tokens[end].said in COUNTED_FROM and not amount.fine:
        later = _from_today(amount, tokens, end, here)
        if later is not None:
            return later
    weekday = tokens[end]
    weeks, rest = divmod(amount.days, 7)
    if isinstance(weekday, Weekday) and weeks and not (rest or amount.months):
        day = monday_of(here.today, weeks) + timedelta(weekday.day)
        return (one_day(day, OF_THAT_WEEK),), end + 1  # "in two weeks monday"
    return (counted_from_now(amount, here),), end


def _ahead(token: Token) -> bool:
    """ "next", "prochains", but not "last"."""
    return isinstance(token, Which) and token.shift >= 0


def _or_more(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """The lower end of "3 or 4 days", "2-3 weeks", and where the upper one begins."""
    low, high, unit = tokens[place], tokens[place + 2], tokens[place + 3]
    if not isinstance(tokens[place + 1], (Or, To)) or not isinstance(unit, Unit):
        return None
    if not isinstance(low, Number) or not isinstance(high, Number) or low.value >= high.value:
        return None
    return (amount_of(low.value, unit), place + 2) if low.value <= _MOST else None


def _between(low: Amount, high: Amount, here: Here) -> Days | Instants:
    """From the earlier moment to the later one, its day included."""
    first, last = low.after(here.now), high.after(here.now)
    if low.fine:
        return Instants(first, last, "counted from now")
    return Days(first.date(), last.date() + timedelta(1), "range", note="counted from today")


def _more_or_less(tokens: Tokens, place: int) -> tuple[int, str]:
    """ "less than 2 hours", "plus de 2 semaines": where the length begins, and which."""
    if tokens[place].said == "au" and tokens[place + 1].said == "moins":
        return place + 2, "more"
    word, than = tokens[place].said, tokens[place + 1].said
    for way, words in (("less", _FEWER), ("more", _MORE)):
        if word in words:
            return place + 1 + (than in ("than", "de", "d")), way
    return place, ""


def _one_unit(tokens: Tokens, place: int) -> tuple[Amount, int] | None:
    """The unit of "within the hour", "in the next month"; "within the week" is what runs."""
    place += tokens[place].said in ("the", "la", "le", "l")
    unit, before = tokens[place], tokens[place - 1]
    if isinstance(unit, RelativeDay) and unit.said == "next day":
        unit, before = Unit("day", "day"), Word("next")
    ahead = isinstance(before, Which) or before.said.endswith(("next", "prochain", "prochaine"))
    if not isinstance(unit, Unit) or unit.plural or not (ahead or unit.name != "week"):
        return None
    amount, end = amount_of(1, unit), place + 1
    more = amount_at(tokens, end + 1) if isinstance(tokens[end], And) else None
    return (added(amount, more[0]), more[1]) if more is not None else (amount, end)


def by_amount(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "d'ici 2 semaines" (up to then), "after 3 days" (from then on)."""
    edge = tokens[place]
    if not isinstance(edge, Edge) or edge.said not in _BY:
        return None
    found = amount_at(tokens, place + 1)
    if found is None or isinstance(tokens[place + 1], Clock):
        return None
    amount, end = found
    if edge.said == "dici":
        return _up_to(amount, here), end
    return (_from_then(amount, here),), end


def _from_then(amount: Amount, here: Here) -> Days | Instants:
    """From so much later on: to the end of that day, or for two weeks."""
    then = amount.after(here.now)
    if amount.fine:
        midnight = datetime.combine(then.date() + timedelta(1), datetime.min.time())
        return Instants(then, midnight, FROM_THEN)
    return Days(then.date(), then.date() + timedelta(_OPEN), "range", note=FROM_THEN)


def _up_to(amount: Amount, here: Here, note: str = UP_TO) -> tuple[Days | Instants, ...]:
    then = amount.after(here.now)
    if amount.fine:
        return (Instants(here.now, then, note),)
    return (Days(here.today, max(then.date(), here.today + timedelta(1)), note=note),)


def _idle(tokens: Tokens, start: int) -> bool:
    """ "in a sec", "in a min" are ways of speaking; "be there in 10" is a lateness."""
    if any(token.said in _ABLE for token in tokens[:start]):
        return False  # "i can be there in 45 min"
    if tokens[start].said in ARTICLES and tokens[start + 1].said in ("sec", "min", "second"):
        return True
    if start > 1 and tokens[start - 2].said == "la":  # "je serai la dans 10"
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
    several = _or_more(tokens, place)
    found = amount_at(tokens, several[1] if several else place)
    if found is None or (found[0].fine and _from_the_meeting(tokens, place)):
        return None
    amount, end = found
    if several is not None:
        return _several_from_now(several[0], amount, tokens, end, here)
    if isinstance(tokens[end], Ago):
        return (Days(here.today, here.today, past=True),), end + 1
    if tokens[end].said in _SINCE_NOW:
        return (counted_from_now(amount, here),), end + 1
    if tokens[end].said == "plus" and tokens[end + 1].said == "tard":
        return (counted_from_now(amount, here),), end + 2
    if isinstance(after_next := tokens[end], RelativeDay) and after_next.said.startswith("apre"):
        tomorrow = here.today + timedelta(1)  # "3 jours apres demain"
        return from_day(amount, "apres", tomorrow), end + 1
    if tokens[end].said in COUNTED_FROM or tokens[end].said in ("in", "in the"):
        return _from_today(amount, tokens, end, here)
    if place and tokens[place - 1].said == "+":
        return (counted_from_now(amount, here),), end
    return None


def _from_the_meeting(tokens: Tokens, place: int) -> bool:
    """ "same place, half an hour later", "an hour later on thurs"."""
    ahead = tokens[place + 2 : place + 6]
    later = any(token.said in ("later", "tard") for token in ahead)
    dated = any(isinstance(token, (Weekday, RelativeDay)) for token in ahead)
    ahead = tokens[place + 3 : place + 6]  # "15 min later, 215?" names the hour itself
    after = [token for token in ahead if isinstance(token, Break)]
    dated = dated or bool(after) and any(isinstance(token, (Clock, Number)) for token in ahead)
    same = any(token.said in _SAME for token in tokens[max(0, place - _NEAR) : place])
    return (later and dated) or same


def _several_from_now(
    low: Amount, high: Amount, tokens: Tokens, end: int, here: Here
) -> Found | None:
    """ "2-3 weeks from now", "3 ou 4 jours plus tard"."""
    if tokens[end].said in _SINCE_NOW:
        return (_between(low, high, here),), end + 1
    pair = (tokens[end].said, tokens[end + 1].said)
    if pair in (("from", "now"), ("from", "today"), ("plus", "tard")):
        return (_between(low, high, here),), end + 2
    return None


def _from_today(amount: Amount, tokens: Tokens, end: int, here: Here) -> Found | None:
    word = tokens[end].said
    end += tokens[end + 1].said in ("d", "de")
    following = tokens[end + 1]
    fewer = any(tokens[n].said in ("less", "moins") for n in range(max(0, end - _NEAR), end))
    if isinstance(following, RelativeDay) and (fewer or lasts(tokens, end)):
        return lasting(amount, here.today + timedelta(following.ahead)), end + 2
    if following.said in ("now", "today", "right now"):
        return (counted_from_now(amount, here),), end + 2
    if word in ("in", "in the"):
        return (_up_to(amount, here), end + 2) if following.said == "future" else None
    if isinstance(following, RelativeDay):
        return from_day(amount, word, here.today + timedelta(following.ahead)), end + 2
    bare = word == "apres" and (following.said == "" or isinstance(following, Break))
    return ((counted_from_now(amount, here),), end + 1) if bare else None


def lasts(tokens: Tokens, end: int) -> bool:
    """ "for 3 days from monday": are they all meant, and not the day after them?"""
    if tokens[end].said in EARLIER:
        return False
    before = tokens[max(0, end - _NEAR) : end]
    away = tokens[end].said != "from" and Taken in map(type, before)
    said = [token.said for token in before]
    pairs = zip(said, said[1:], strict=False)
    fixed = any(noun in _FIXED and link in _LASTING for noun, link in pairs)
    return not fixed and (away or not _LASTING.isdisjoint(said))


def lasting(amount: Amount, first: date) -> tuple[Days, ...]:
    """All days of a length that begins on a day."""
    last = amount.after(datetime.combine(first, datetime.min.time())).date()
    return (Days(first, max(last, first + timedelta(1)), "range"),)


def from_day(amount: Amount, word: str, anchor: date) -> tuple[Days, ...]:
    """The day so much after (or before) another one."""
    if word in EARLIER:
        amount = Amount(-amount.months, -amount.days, workdays=-amount.workdays)
    then = amount.after(datetime.combine(anchor, datetime.min.time()))
    return (one_day(then.date(), "counted from that day"),)
