"""Weekdays that lie behind: "two mondays ago", "lundi il y a une semaine", "sunday before last"."""

from collections.abc import Sequence
from types import NoneType

from flows.understand.when.tokens import (
    Ago,
    Break,
    Edge,
    Number,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)

_NAMED = Weekday | Weekend | Unit
_LINKS = frozenset(("a", "an", "of", "de", "ago", "on", "le"))
_BEFORE = frozenset(("before", "b4", "avant"))


def without_gone(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such days as plain words; a length with "ago" is read elsewhere."""
    places: set[int] = set()
    for place, token in enumerate(tokens):
        if isinstance(token, Ago):
            places |= _counted_back(tokens, place)
        elif isinstance(token, Edge) and place and isinstance(tokens[place - 1], _NAMED):
            places |= _before_last(tokens, place)
    if not places:
        return tokens
    return [Word(token.said) if n in places else token for n, token in enumerate(tokens)]


def _counted_back(tokens: Sequence[Token], ago: int) -> set[int]:
    """ "two mondays ago", "a week ago friday"; "il y a deux lundis", "lundi il y a 2 semaines"."""
    if tokens[ago].said == "ago":
        start = ago
        while start and (_counts(tokens[start - 1]) or tokens[start - 1].said in _LINKS):
            start -= 1
        end = ago + 1
        while end < len(tokens) - 1 and tokens[end].said in _LINKS:
            end += 1
        last = end + 1 if end < len(tokens) and isinstance(tokens[end], Weekday) else ago + 1
    else:
        start, last = ago, ago + 1
        while last < len(tokens) and (_counts(tokens[last]) or tokens[last].said == "de"):
            last += 1
        unit = any(isinstance(t, Unit) or getattr(t, "plural", False) for t in tokens[ago:last])
        if last < ago + 3 or not unit:  # "ya pas de bus jeudi", "ya 6 sun"
            return set()
        start -= start > 0 and isinstance(tokens[start - 1], Weekday)
    days = any(isinstance(token, Weekday) for token in tokens[start:last])
    return set(range(start, last)) if days else set()


def _counts(token: Token) -> bool:
    return isinstance(token, (Number, _NAMED))


def _before_last(tokens: Sequence[Token], edge: int) -> set[int]:
    """ "the friday before last", "le vendredi d'avant"."""
    after = tokens[edge + 1] if edge + 1 < len(tokens) else None
    if tokens[edge].said == "davant" and isinstance(after, (Break, NoneType)):
        return {edge - 1, edge}
    if tokens[edge].said not in _BEFORE or not isinstance(after, Which) or after.said != "last":
        return set()
    ends = edge + 2 == len(tokens) or not isinstance(tokens[edge + 2], _NAMED)
    return {edge - 1, edge, edge + 1} if ends else set()
