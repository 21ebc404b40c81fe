"""Long words that are typed with one slip, found by what is left of them when a letter is missing.

A typed word that equals a long word or one of its forms with a letter missing, or does so after
losing a letter itself, is within one slip (SymSpell's idea). The forms are kept as checksums: as
words they would take ten times the room in every process.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from zlib import crc32


class Slips:
    """The forms of some words; of two words that share a form the first has it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))
        owners: dict[int, int] = {}
        known = owners.setdefault
        for owner, word in enumerate(self._words):
            for form in _forms(word.encode()):
                known(crc32(form), owner)
        self._keys = array("I", sorted(owners))
        self._owners = array("H", (owners[key] for key in self._keys))

    def get(self, form: str) -> str:
        """The word that this form is of, or nothing."""
        typed = form.encode()
        key = crc32(typed)
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            return ""
        word = self._words[self._owners[at]]
        return word if typed in _forms(word.encode()) else ""


def _forms(word: bytes) -> list[bytes]:
    """The word (in plain letters, a byte each) and it without any one of them."""
    return [word, *[word[:gap] + word[gap + 1 :] for gap in range(len(word))]]
