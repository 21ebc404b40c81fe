"""Bare hours of the early morning: people meet in the evening, but these things begin early.

A dose at the pharmacy, a child brought to school, a shift that begins, bread and snow: "methadone
7h15", "porter ma fille a la garderie 7h30", "jcommence a 6h". A word for a later part of the day
beside them ("a soir", "pm") leaves the hour as it is.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import (
    At,
    Break,
    Clock,
    Edge,
    Number,
    Part,
    RelativeDay,
    Starts,
    Taken,
    To,
    Token,
    Weekday,
    Weekend,
    Word,
    Workdays,
)
from flows.understand.word_lists import word_set

_HOUR = 60
_LAST = 8 * _HOUR  # from eight on a bare hour is of the morning anyway
_NEAR = 10  # tokens between the thing and its hour
_CARE = word_set(
    """methadone methadose metadone methadon suboxone sublocade subutex dialysis dialyse bloodwork
    sang"""
)
_DOSES = word_set("pharmacie pharmacy clinique clinic meds dose medicaments pilules piqure")
_BROUGHT = word_set("porter mener jmene jamene reconduire garderie daycare cpe scolaire")
_LESSONS = word_set("ecole lecole")
_NIGHT_TRADES = word_set(
    "circulaires camelot journal journaux deneige jdeneige deneigement deneiger"
)
_BAKERS = word_set("boulanger boulangere boulangerie baker bakery zamboni")
# Somebody meets there, and at an hour of meetings.
_MEETING = word_set("on voit voir voyons rencontre rencontrer meet meeting see lets nous")
# The word, and the first bare hour that is of the morning beside it.
_FROM: dict[str, int] = {
    **dict.fromkeys(_CARE, 6 * _HOUR),
    **dict.fromkeys(_DOSES, 7 * _HOUR),
    **dict.fromkeys(_BROUGHT, 6 * _HOUR + 30),
    **dict.fromkeys(_LESSONS, 7 * _HOUR + 1),  # lessons at seven sharp are evening classes
    **dict.fromkeys(_NIGHT_TRADES | _BAKERS, 2 * _HOUR),
}
_SHIFT_FROM = 5 * _HOUR
_LONG_SHIFT = 6 * _HOUR  # shorter ones of a bakery are as often of the afternoon
_FIGURES = ("5", "6", "7")
_LATE_PARTS = ("afternoon", "evening", "night")
_LINKS = word_set("a la ma le au job shop travailler travail nouvelle new the my at")
_ONWARDS = frozenset(("a partir de", "a partir", "des", "partir de", "a compter de"))
_DAYS = Weekday | RelativeDay | Weekend | Workdays


def with_early_hours(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with such hours said as those of the morning."""
    if not any(_is_early(token) for token in tokens):
        return tokens
    return tuple(
        _said_early(token) if _is_early(token) and _is_of_morning(tokens, place) else token
        for place, token in enumerate(tokens)
    )


def _said_early(token: Token) -> Token:
    if isinstance(token, Number):
        return Clock(token.said, int(token.value) * _HOUR)
    return replace(token, bare=False) if isinstance(token, Clock) else token


def _minutes(token: Token) -> int:
    if isinstance(token, Number):
        return int(token.value) * _HOUR
    return token.minutes if isinstance(token, Clock) else 0


def _is_early(token: Token) -> bool:
    if isinstance(token, Number):  # "jcommence a 7 lundi"
        return token.said in _FIGURES and not (token.counts or token.ordinal)
    return isinstance(token, Clock) and token.bare and 2 * _HOUR <= token.minutes < _LAST


def _is_of_morning(tokens: Sequence[Token], place: int) -> bool:
    minutes = _minutes(tokens[place])
    if _says_late(tokens, place) or _ends_a_range(tokens, place):
        return False
    dated = isinstance(tokens[place], Number) and place > 0 and tokens[place - 1].said == "le"
    if not dated and _begins_shift(tokens, place):
        return minutes >= _SHIFT_FROM
    if not isinstance(tokens[place], Clock):
        return False  # a figure alone is an hour only where a shift begins
    first = _first_beside(tokens, place)
    return first is not None and minutes >= first


def _first_beside(tokens: Sequence[Token], place: int) -> int | None:
    """The first hour of the morning of what is named with the hour; None where nothing is."""
    length = _range_length(tokens, place)
    start = end = place
    while start > max(0, place - _NEAR) and not _stops(tokens[start - 1]):
        start -= 1
    while end + 1 < min(len(tokens), place + _NEAR) and not _stops(tokens[end + 1]):
        end += 1
    words = [word for token in tokens[start : end + 1] for word in token.said.split()]
    if not _MEETING.isdisjoint(words):
        return None
    for word in words:
        first = _FROM.get(word)
        if first is None or (word in _NIGHT_TRADES and not length):
            continue
        if word not in _BAKERS or length >= _LONG_SHIFT:
            return first
    return None


def _stops(token: Token) -> bool:
    return isinstance(token, Break) and token.said != ","


def _says_late(tokens: Sequence[Token], place: int) -> bool:
    around = tokens[max(0, place - _NEAR) : place + 5]
    return any(isinstance(token, Part) and token.name in _LATE_PARTS for token in around) or any(
        word in ("soir", "pm", "soiree") for token in around for word in token.said.split()
    )


def _range_length(tokens: Sequence[Token], place: int) -> int:
    """How many minutes the range lasts that begins there; 0 where none does."""
    link = tokens[place + 1] if place + 2 < len(tokens) else None
    ends = isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")
    last = tokens[place + 2] if ends else None
    if not isinstance(last, (Clock, Number)):
        return 0
    return (_minutes(last) - _minutes(tokens[place])) % (12 * _HOUR)


def _ends_a_range(tokens: Sequence[Token], place: int) -> bool:
    """ "8h a 5h", "avant 7h", "apres 6h": no hour at which something begins."""
    link = tokens[place - 1] if place else None
    if isinstance(link, Edge) and link.name in ("before", "until", "after"):
        return not _works_onwards(tokens, place)
    return isinstance(link, To) and place > 1 and isinstance(tokens[place - 2], (Clock, Number))


def _works_onwards(tokens: Sequence[Token], place: int) -> bool:
    """ "jtravaille lun-ven a partir de 7h"."""
    onwards = tokens[place - 1].said in _ONWARDS
    before = tokens[max(0, place - _NEAR) : place]
    return onwards and any(isinstance(t, Taken) and t.kind == "work" for t in before)


def _begins_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "jcommence a 7h", "jcommence ma job lundi 7h", and not "le show commence a 7h"."""
    back = place - 1
    while back >= 0 and (
        isinstance(tokens[back], (To, At, _DAYS, Edge))
        or (isinstance(tokens[back], Taken) and getattr(tokens[back], "kind", "") == "work")
        or (isinstance(tokens[back], Word) and tokens[back].said in _LINKS)
    ):
        back -= 1
    if back >= 0 and isinstance(tokens[back], Starts):
        said = tokens[back].said
        back -= back > 0 and isinstance(tokens[back - 1], _DAYS)
        before = tokens[back - 1].said if back else ""
        return said[0] == "j" or before in ("je", "i", "shift", "chiffre", "quart", "job")
    return _works_onwards(tokens, place)
