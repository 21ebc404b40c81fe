"""The plain words of a text's tokens, each with the token that it belongs to."""

from collections.abc import Sequence
from functools import lru_cache

from flows.understand.shorthand import J_VERBS, SHORTHAND
from flows.understand.when.claim_words import CLAIMS
from flows.understand.when.tokens import Every, Token
from flows.understand.when.words_quebec import ONLY

REMEMBERED = 2048  # words; people write the same ones again


def plain_words(tokens: Sequence[Token]) -> tuple[list[str], list[int]]:
    """The plain words of all tokens, and the token each belongs to."""
    words: list[str] = []
    owners: list[int] = []
    for place, token in enumerate(tokens):
        plain = _in_full(token.said, isinstance(token, Every))
        words += plain
        owners += [place] * len(plain)
    return words, owners


@lru_cache(maxsize=REMEMBERED)
def _in_full(said: str, every: bool) -> tuple[str, ...]:
    """The plain words of what a token says."""
    if said in ONLY:
        return ("juste",)
    words: list[str] = []
    phrase = " " in said and not said.startswith("au cours")  # no class
    for typed in said.split() if phrase else (said,):
        plain = None if typed in CLAIMS and not every else SHORTHAND.get(typed)
        if plain is None:
            swallowed = typed[0:1] == "j" and len(typed) > 2 and typed not in CLAIMS
            known = swallowed and (typed[1:] in CLAIMS or typed[1:] in J_VERBS)
            plain = ("je", typed[1:]) if known else (typed,)
        words += plain
    return tuple(words)


def first_places(owners: Sequence[int], count: int) -> list[int]:
    """Where the words of each token begin."""
    firsts = [0] * count
    for at in range(len(owners) - 1, -1, -1):
        firsts[owners[at]] = at
    return firsts
