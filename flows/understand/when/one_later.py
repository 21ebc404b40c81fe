"""A week after the day just named: "not this saturday, the one after", "l'autre d'apres"."""

from dataclasses import replace
from datetime import timedelta

from flows.understand.when.stretches import END, Days, Tokens
from flows.understand.when.tokens import Break, Fine, Token

A_WEEK_LATER = "a week after that"
_WEEK = timedelta(7)
_LONGEST = timedelta(2)  # a day or a weekend
# What each wording begins with, and the words that may follow it.
_WORDINGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "the": (
        ("one", "after", "that"),
        ("one", "after"),
        ("next", "one"),
        ("following", "one"),
        ("one", "following"),
    ),
    "lautre": (("dapres",), ("apres",), ("suivant",), ("suivante",), ()),
    "celui": (("dapres",), ("apres",), ("suivant",)),
    "celle": (("dapres",), ("apres",), ("suivante",)),
    "le": (("suivant",),),
    "la": (("suivante",),),
}
LEADING = frozenset(_WORDINGS)


def one_later(tokens: Tokens, place: int, last: object) -> tuple[Days, int] | None:
    """The same day or weekend a week after the ``last`` one named, and the place after it."""
    if not isinstance(last, Days) or last.end - last.start > _LONGEST:
        return None
    for words in _WORDINGS.get(tokens[place].said, ()):
        end = place + 1 + len(words)
        said = tuple(token.said for token in tokens[place + 1 : end])
        if said == words and _ends(tokens[end]):
            later = replace(last, start=last.start + _WEEK, end=last.end + _WEEK, other=None)
            return replace(later, note=A_WEEK_LATER), end
    return None


def _ends(token: Token) -> bool:
    return token == END or isinstance(token, Break | Fine)
