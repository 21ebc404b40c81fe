"""Hours told by those just said: "physio 9 to 10, after that im free", "10h libre apres"."""

from collections.abc import Iterable

from flows.understand.when.parts import MIDNIGHT
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import Break, But, Edge, Fine, Not, So

_SAME = frozenset(("same", "meme"))
_TIME = frozenset(("time", "heure", "hour"))
_THAT = frozenset(("that", "ca", "cela"))
_THATS = (["that"], ["that", "works"], ["that", "maybe"], ["that", "pls"], ["this"], ["then"])
_AFTERS = (
    ["after"],
    ["apres"],
    ["afterwards"],
    ["ensuite"],
    ["par", "apres"],
    ["anytime after"],
    ["any time after"],
    ["anything after"],
)
_BEFORES = (["before"], ["avant"], ["anytime before"], ["any time before"], ["b4"])
_THERE_AFTER = (["apres", "la"], ["after", "there"], ["apres", "ca", "la"])
_THEN = ("pis", "pi", "puis", "et", "and", "then", "n", "faque")
_MEETING = frozenset(("on peut", "on pourrait", "on se", "we can", "can we", "could meet"))
_FREE = frozenset(("libre", "free", "dispo", "disponible", "available", "open"))
_BESIDE = frozenset(("after", "afterwards", "apres", "before", "b4", "avant"))
_TO_FINE = frozenset(
    (*_THEN, "i", "im", "is", "its", "it", "thats", "cest", "ca", "c")
    + ("chu", "chui", "je", "jsuis", "jsui", "jui", "suis", "serai", "jserai", "se", "voir", "voit")
    + ("pris", "meet", "we", "u", "come", "venir", "stp", "svp", "please", "pls", "plz")
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
    elif edge.said in _BESIDE and _is_fine(tokens, place):
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


def says_rest_after(tokens: Tokens, start: int, *, ends: bool = False) -> bool:
    """ "so after that", with which a text ends that told of what is taken; with ``ends``, told when
    it ends, "pis jsuis libre" says as much."""
    said = _beside_fine(tokens, start)
    fine = any(isinstance(t, Fine) or t.said in _MEETING for t in tokens[start:])
    if any(isinstance(token, Not) for token in tokens[start:]):
        return False
    if ends and not said and _says_free(tokens, start):
        return True
    if said in _THERE_AFTER:
        return True
    if said[:1] in (["apres"], ["afterwards"]) and not fine:
        return False  # "jfini a 4, apres" may go on
    return said[:1] in _AFTERS and (said[1:] == [] or said[1:] in _THATS)


def says_rest_before(tokens: Tokens, start: int) -> bool:
    """ "before that im good", "faque avant": the same of the hours before it."""
    if any(isinstance(token, Not) for token in tokens[start:]):
        return False
    said = _beside_fine(tokens, start)
    so = any(isinstance(token, (So, Fine)) or token.said == "oui" for token in tokens[start:])
    return so and said[:1] in _BEFORES and (said[1:] == [] or said[1:] in (*_THATS, ["oui"]))


def _beside_fine(tokens: Tokens, start: int) -> list[str]:
    apart = (Break, But, So, Fine, Not)
    ahead = [token for token in tokens[start:] if not isinstance(token, apart)]
    return [token.said for token in ahead if token.said and token.said not in _TO_FINE]


def _says_free(tokens: Tokens, start: int) -> bool:
    """ "pis jsuis libre", "then im free"; a mere "ok?" asks."""
    linked = any(token.said in _THEN for token in tokens[start:])
    return linked and any(
        isinstance(token, Fine) and not _FREE.isdisjoint(token.said.split())
        for token in tokens[start:]
    )


def _is_fine(tokens: Tokens, place: int) -> bool:
    """ "free after", "after im free", "avant ca va": nothing is named but what went before."""
    ahead = place + 1
    ends = tokens[ahead].said == "" or isinstance(tokens[ahead], Break)
    if place and (isinstance(tokens[place - 1], Fine) or tokens[place - 1].said == "so"):
        return ends
    while tokens[ahead].said in _TO_FINE:
        ahead += 1
    return isinstance(tokens[ahead], Fine)
