"""How somebody says that it is not good, "pas fort", "not great": words to be read, no "no"."""

import re

from flows.understand.normalise import fold

_LEAD = (
    r"(?:(?:cest|c est|ca va|je vais|jvais|jfile|je file|im|i am|its|feeling|doing|vraiment|really"
    r"|just) )*"
)
_LOW = re.compile(
    rf"{_LEAD}(?:"
    r"pas (?:(?:ben|tres|trop|si|vraiment|super) )*(?:fort|bien|ben|bon|super|top|terrible|drole"
    r"|facile|evident|rose|jojo)(?: fort| ben)?"
    r"|not (?:(?:so|too|very|really|that|doing) )*(?:great|good|well|ok|okay|fine|easy|the best)"
    r"(?: at all)?"
    r"|bof"
    r")(?: (?:non plus|ces temps ci|today|aujourdhui|lately|honestly|merci|thanks))*\Z"
)


def says_low(text: str) -> bool:
    """Whether the whole text only says so."""
    said = " ".join(re.findall(r"[a-z0-9]+", fold(text).replace("'", "")))
    return _LOW.match(said) is not None
