"""A first name in place of "he" or "she": "ana couldnt" says what "they couldnt" says."""

import re
from collections.abc import Iterable

from flows.understand.normalise import fold

_FRENCH = r"(?:a|est|etait|avait|pouvait|peut|pourra|sest|na|nest|navait|netait|ne|ma|va)\b"


def as_they(text: str, names: Iterable[str]) -> str:
    """The words, with "they" or "il" for each of these first names."""
    said = fold(text)
    for name in names:
        whole = rf"\b{re.escape(fold(name))}\b(?!:)"
        said = re.sub(rf"{whole}(?= {_FRENCH})", "il", said)
        said = re.sub(whole, "they", said)
    return said
