"""What a word says of time that no list names: "d'octobre", "fiveish", "1230ish"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from flows.understand.when.clock_words import timed
from flows.understand.when.lexicon import SINGLE
from flows.understand.when.repair import repaired
from flows.understand.when.tokens import (
    Clock,
    Ends,
    Holiday,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    Season,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Which,
    Word,
)

_VERBS = (Not, Taken, Ends, Starts)
REMEMBERED = 2048  # words; people write the same ones again
_AFTER_ELISION = (Unit, Month, RelativeDay, Season, Taken, Part, Holiday)
_VOWELS = frozenset("aeiouh")
_SWALLOWED_THIS = ("ste", "cte", "cet", "st", "ct", "s", "c")
_THIS_PARTS = frozenset(("matin", "soir", "aprem", "apresmidi", "apremidi", "nuit"))
_SHORTEST_ELIDED = 5  # letters, for what takes time


@lru_cache(maxsize=REMEMBERED)
def unlisted(text: str) -> tuple[Token, ...]:
    """The tokens of a word: elided, about an hour, misspelt, or nothing of a time."""
    if (elided := _elided(text)) is not None:
        return Word(text[0]), elided
    if (this := _this(text)) is not None:
        return this
    if text[0] == "j" and isinstance(verb := SINGLE.get(text[1:]), _VERBS):
        return (replace(verb, said=text),)  # "jannule"
    return (_about(text) or repaired(text) or Word(text),)


def _this(text: str) -> tuple[Token, ...] | None:
    """ "s'matin", "csoir", "staprem": "ce" swallowed."""
    for swallowed in _SWALLOWED_THIS:
        token = SINGLE.get(text.removeprefix(swallowed)) if text.startswith(swallowed) else None
        if isinstance(token, Part) and not token.plural and token.said in _THIS_PARTS:
            return Which(swallowed, 0), token
    return None


def _about(text: str) -> Token | None:
    """ "fiveish", "noonish": about that hour."""
    token = SINGLE.get(text[:-3]) if text.endswith("ish") else None
    if isinstance(token, Number) and token.value == int(token.value):
        return timed(text, int(token.value), 0)
    return token if isinstance(token, Clock) else None


def _elided(text: str) -> Token | None:
    """The time word of "d'octobre", "l'heure", "d'aujourd'hui": folding drops the apostrophe."""
    if text[0] not in "dl" or text[1:2] not in _VOWELS:
        return None
    token = SINGLE.get(text[1:])
    if isinstance(token, Taken) and len(text) < _SHORTEST_ELIDED:  # "on the dot"
        return None
    return token if isinstance(token, _AFTER_ELISION) else None


def number_in(text: str, tokens: Sequence[Token]) -> Number | None:
    """ "feb 20ish", "1230ish", "3 to 11s"."""
    figures = text[:-3] if text.endswith("ish") else text[:-1]
    if not figures.isdigit():
        return None
    before = tokens[-1] if tokens else None
    if text.endswith("ish"):
        reads = len(figures) > 2 or isinstance(before, Month) or int(figures) > 24
    else:
        reads = text[-1] == "s" and isinstance(before, To) and isinstance(tokens[-2:][0], Number)
    return Number(figures, float(figures[:9])) if reads else None
