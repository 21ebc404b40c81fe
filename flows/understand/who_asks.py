"""Whether "who is this?" asks who we are, or says that the number is somebody else's."""

import re

from flows.understand.normalise import fold

_ASKS = re.compile(r"\b(?:who|whos|whose|qui)\b")
_DENIES = re.compile(
    r"\b(?:wrong|not|isnt|aint|dont|no one|noone|nobody|someone|anymore"
    r"|mauvaise?|faux|pas|po|plus|pu|trompe\w*|erreur)\b"
)


def asks_who(text: str) -> bool:
    """A question about us, with no word of a wrong number or person beside it."""
    words = re.sub(r"[^a-z ]", "", fold(text).replace("-", " "))
    return bool(_ASKS.search(words)) and not _DENIES.search(words)
