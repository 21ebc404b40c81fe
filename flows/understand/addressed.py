"""Words that name whom they are for: "tell ana: i'll bring the forms", "dis a marc que chu la"."""

import re
from collections.abc import Sequence

from flows.understand.normalise import fold

_TELL = re.compile(
    r"\s*(?:please |pls |svp )?(?:tell|dis|dites|dire)(?: (?:to|a|à))? +(?P<name>[^\s:]+)"
    r"\s*:\s*(?P<words>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_ASKED = (
    r"(?:(?:please|pls|plz|svp|stp|hi|hey|allo|bonjour|ok|(?:can|could|will|would) (?:you|u|ya)"
    r"|(?:peux|pourrais)[- ]tu|tu peux|vous pouvez|(?:pouvez|pourriez)[- ]vous|just|juste),? )*"
)
# Without a colon the name ends where words begin that can stand alone.
_PLAIN = re.compile(
    rf"\s*{_ASKED}"
    r"(?:(?:tell|(?P<let>let))(?: to)? +(?P<name>[^\s:,]+)(?P<know> know)?,?(?: that)?"
    r"|(?:dis|dites|dire|avise|avisez|aviser|pr[eé]viens|pr[eé]venez|faites savoir|fais savoir)"
    r"(?: (?:a|à))? +(?P<nom>[^\s:,]+),?(?: que?|(?= qu['’]))?)"
    r" +(?:qu['’])?(?P<words>\S.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
# "Tell marc to call me", "tell marc about it": what they ask of us, and no words to pass on.
_OF_US = re.compile(
    r"(?:to|about|if|whether|not to|of|off|and|or|when|why|how|everything|anything|nothing"
    r"|something"
    r"|that|the truth|de|d['’].*|du|des|pour|si|quand|comment|pourquoi|quoi|tout|rien|ca|ça|et|ou"
    r"|is|was|are|hes|shes|est|sont)\b",
    re.IGNORECASE,
)


def addressed(text: str, names: Sequence[str]) -> tuple[int, str] | None:
    """The place of the name in the list and the words for them; None when nobody is addressed.

    Two of one name cannot be told apart: nobody is.
    """
    found = _TELL.match(text)
    return _to_one(found["name"], found["words"], names) if found is not None else None


def addressed_plainly(text: str, names: Sequence[str]) -> tuple[int, str] | None:
    """The same without a colon: "tell ana im at the back door", and no word to us about them."""
    found = _found_plainly(text)
    return _to_one(*found, names) if found is not None else None


def may_be_addressed(text: str) -> bool:
    """Whether it begins as words for somebody do, whoever that is."""
    return (":" in text and _TELL.match(text) is not None) or _found_plainly(text) is not None


def _found_plainly(text: str) -> tuple[str, str] | None:
    found = _PLAIN.match(text)
    if found is None or _OF_US.match(found["words"]):
        return None
    if found["let"] and not found["know"]:
        return None  # "let ana come"
    return found["name"] or found["nom"], found["words"]


def _to_one(name: str, words: str, names: Sequence[str]) -> tuple[int, str] | None:
    wanted = fold(name)
    places = [place for place, one in enumerate(names) if fold(one) == wanted]
    return (places[0], words.strip()) if len(places) == 1 else None
