"""Is "10 hrs" an hour of the day, as Quebec types it ("jeudi 10 hrs du mat"), or a length?"""

from collections.abc import Sequence

from flows.understand.when.clock_words import NOON, QUARTERS, word_at
from flows.understand.when.tokens import (
    At,
    Edge,
    Number,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_HOUR = 60
_OF = frozenset(("du", "de", "d"))
_HALVES = QUARTERS | {"demi", "demie"}
_AFTER_FRENCH = frozenset(("a", "apres", "avant", "vers", "jusqua"))
# After "a 10 hrs" these are French; "a 3 hrs visit" is a length.
_GOES_ON = word_set(
    """devant chez si ca cest dans jpeux peux chu jsuis je on pour avec la le au svp stp merci"""
)
_FRENCH_DAYS = word_set(
    """lundi mardi mercredi jeudi vendredi samedi dimanche lun mar merc mer jeu ven vend sam dim
    demain dmain dem 2main 2m1 aujourdhui auj ajd"""
)
_BACK = 4  # tokens in which work makes a length of it: "jtravaille samedi 8 hrs"


def is_clocked(tokens: Sequence[Token], place: int, before: Token | None) -> bool:
    """Is the number at a place, with "hrs" right behind it, an hour of the day?"""
    number, end = tokens[place], place + 2
    if not isinstance(number, Number):
        return False
    if number.value * _HOUR > NOON:  # no length would be said so
        return isinstance(before, (To, At, Weekday, RelativeDay, Edge))
    if _is_halved(tokens, end) or _has_minutes(tokens, end) or _begins_range(tokens, end):
        return True
    after = tokens[end] if end < len(tokens) else None
    if before is None or word_at(tokens, end) in _OF or isinstance(after, Taken):
        return False
    goes_on = not isinstance(after, Word) or after.said in _GOES_ON
    if before.said in _AFTER_FRENCH:
        return goes_on
    worked = any(isinstance(token, Taken) for token in tokens[max(0, place - _BACK) : place])
    return before.said in _FRENCH_DAYS and goes_on and not worked


def _is_halved(tokens: Sequence[Token], place: int) -> bool:
    """ "10 hrs du mat", "2 hrs de l'aprem"."""
    if word_at(tokens, place) not in _OF:
        return False
    return any(isinstance(token, Part) for token in tokens[place + 1 : place + 3])


def _has_minutes(tokens: Sequence[Token], place: int) -> bool:
    """ "10 hrs 30", "10 hrs et demie"."""
    minutes = tokens[place] if place < len(tokens) else None
    if isinstance(minutes, Number) and len(minutes.said) > 1 and not minutes.value % 5:
        return minutes.value < _HOUR
    return word_at(tokens, place) == "et" and word_at(tokens, place + 1) in _HALVES


def _begins_range(tokens: Sequence[Token], place: int) -> bool:
    """ "9 hrs a 11 hrs"."""
    ends = place + 2 < len(tokens) and isinstance(tokens[place + 1], Number)
    return ends and word_at(tokens, place) == "a" and word_at(tokens, place + 2).startswith("h")
