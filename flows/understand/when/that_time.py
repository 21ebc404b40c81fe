"""Hours on the other side of those just said: "physio 9 to 10, after that im free", "avant ca"."""

from collections.abc import Iterable

from flows.understand.when.parts import MIDNIGHT
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import Edge

_THAT = frozenset(("that", "ca", "cela"))


def beside_that(tokens: Tokens, place: int, said: Iterable[object]) -> Span | None:
    """The hours after or before "that", where ``said`` are the things before it, the last first."""
    edge = tokens[place]
    if not isinstance(edge, Edge) or tokens[place + 1].said not in _THAT:
        return None
    last = next((thing for thing in said if isinstance(thing, Span)), None)
    if last is None:
        return None
    if edge.name == "after" and last.end < MIDNIGHT:
        return Span(last.end, MIDNIGHT, "after")
    if edge.name == "before" and 0 < last.start < MIDNIGHT:
        return Span(0, last.start, "before")
    return None
