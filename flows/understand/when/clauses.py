"""The clauses of a text, also where nobody typed a stop between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.understand.when.tokens import (
    And,
    Break,
    But,
    Clock,
    Date,
    Holiday,
    Month,
    Now,
    Number,
    Part,
    RelativeDay,
    Season,
    So,
    Token,
    Unit,
    Weekday,
    Weekend,
    Workdays,
)
from flows.understand.when.told_words import JOINED, OPENERS

# What names a time.
TIMES = (
    Weekday
    | RelativeDay
    | Weekend
    | Workdays
    | Holiday
    | Month
    | Season
    | Date
    | Clock
    | Part
    | Unit
    | Number
    | Now
)
_STOPS = (Break, But, So)
_SOFT_SO = frozenset(("only", "just", "juste", "seulement", "hows", "then", "rather"))
_BEFORE_VERY = frozenset(("was", "were", "is", "are", "its", "im", "felt", "feel", "been", "r"))


@dataclass(frozen=True, slots=True)
class Clause:
    """Words between two stops, with the token that each belongs to."""

    start: int
    end: int
    words: tuple[str, ...]


def between_stops(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where what stands between a break, a "but" or a "so" begins and ends."""
    start = 0
    for end in range(len(tokens) + 1):
        if end == len(tokens) or isinstance(tokens[end], _STOPS):
            yield start, end
            start = end + 1


def clauses_of(tokens: Sequence[Token], words: Sequence[Sequence[str]]) -> Iterator[Clause]:
    """The clauses in their order; ``words`` are the words of each token."""
    start = 0
    for place in range(len(tokens)):
        if place > start and _begins(tokens, place):
            yield _clause(start, place, words)
            start = place
    if tokens:
        yield _clause(start, len(tokens), words)


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """Does something new begin at this place?"""
    token = tokens[place]
    match token:
        case Break() | But():
            return True
        case So():
            very = token.said == "so" and tokens[place - 1].said in _BEFORE_VERY
            return not very and token.said not in _SOFT_SO
        case And():
            after = tokens[place + 1 : place + 2]
            return bool(after) and after[0].said.partition(" ")[0] in JOINED
        case _:
            opens = not OPENERS.isdisjoint(token.said.split())
            return opens and not isinstance(tokens[place - 1], (So, But))


def _clause(start: int, end: int, words: Sequence[Sequence[str]]) -> Clause:
    return Clause(start, end, tuple(word for said in words[start:end] for word in said))
