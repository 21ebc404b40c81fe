"""Hours told by those just said: "physio 9 to 10, after that im free", "avant ca", "same time"."""

from collections.abc import Iterable

from flows.understand.when.parts import MIDNIGHT
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import Edge

_SAME = frozenset(("same", "meme"))
_TIME = frozenset(("time", "heure", "hour"))
_THAT = frozenset(("that", "ca", "cela"))


def beside_that(tokens: Tokens, place: int, said: Iterable[object]) -> Span | None:
    """The hours after or before "that", where ``said`` are the things before it, the last first."""
    edge = tokens[place]
    if edge.said in _SAME and tokens[place + 1].said in _TIME:  # "today at noon or tmrw same time"
        return next((t for t in said if isinstance(t, Span) and t.kind in ("point", "range")), None)
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
