"""Hours told by those just said: "physio 9 to 10, after that im free", "10h libre apres"."""

from collections.abc import Iterable

from flows.understand.when.parts import MIDNIGHT
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import Break, Edge, Fine, Not, So

_SAME = frozenset(("same", "meme"))
_TIME = frozenset(("time", "heure", "hour"))
_THAT = frozenset(("that", "ca", "cela"))
_THATS = (["that"], ["that", "works"], ["that", "maybe"], ["that", "pls"], ["this"], ["then"])
_AFTERS = (
    ["after"],
    ["apres"],
    ["afterwards"],
    ["anytime after"],
    ["any time after"],
    ["anything after"],
)
_AFTERWARDS = frozenset(("after", "afterwards", "apres"))
_TO_FINE = frozenset(
    ("i", "im", "is", "its", "it", "chu", "je", "jsuis", "suis", "cest", "ca", "c")
)


def beside_that(tokens: Tokens, place: int, said: Iterable[object]) -> tuple[Span, int] | None:
    """The hours after or before "that", and the place after their words.

    ``said`` are the things before it, the last first.
    """
    edge = tokens[place]
    if edge.said in _SAME and tokens[place + 1].said in _TIME:  # "today at noon or tmrw same time"
        hours = (t for t in said if isinstance(t, Span) and t.kind in ("point", "range"))
        same = next(hours, None)
        return (same, place + 2) if same is not None else None
    if not isinstance(edge, Edge):
        return None
    if tokens[place + 1].said in _THAT:
        end = place + 2
    elif edge.said in _AFTERWARDS and _is_fine(tokens, place):
        end = place + 1
    else:
        return None
    last = next((thing for thing in said if isinstance(thing, Span)), None)
    if last is None:
        return None
    if edge.name == "after" and last.end < MIDNIGHT:
        return Span(last.end, MIDNIGHT, "after"), end
    if edge.name == "before" and 0 < last.start < MIDNIGHT:
        return Span(0, last.start, "before"), end
    return None


def says_rest_after(tokens: Tokens, start: int) -> bool:
    """ "so after that", with which a text ends that told of what is taken."""
    ahead = [token for token in tokens[start:] if not isinstance(token, (Break, So, Fine, Not))]
    said = [token.said for token in ahead if token.said and token.said not in _TO_FINE]
    refused = any(isinstance(token, Not) for token in tokens[start:])
    if said[:1] in (["apres"], ["afterwards"]) and not any(
        isinstance(token, Fine) for token in tokens[start:]
    ):
        return False  # "jfini a 4, apres" may go on
    return not refused and said[:1] in _AFTERS and (said[1:] == [] or said[1:] in _THATS)


def _is_fine(tokens: Tokens, place: int) -> bool:
    """ "free after", "after im free", "apres cest bon": nothing is named but what went before."""
    ahead = place + 1
    ends = tokens[ahead].said == "" or isinstance(tokens[ahead], Break)
    if place and (isinstance(tokens[place - 1], Fine) or tokens[place - 1].said == "so"):
        return ends
    while tokens[ahead].said in _TO_FINE:
        ahead += 1
    return isinstance(tokens[ahead], Fine)
