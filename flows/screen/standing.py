"""The words of one text and the phrases that stand in them, each with its places.

Places are the bits of one number: bit 3 is the fourth word. So one operation moves every place of a
text at once, and a text of hundreds of words is looked through nearly as fast as one of ten.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

from flows.screen.normalise import END, LAUGHTER, PAUSE
from flows.screen.spelling import Words

JOINT = "_"  # between the words of a phrase: no typed word has one
PAUSES = frozenset((END, PAUSE))
EDGES = PAUSES | LAUGHTER
# A phrase or what one begins with -> is it whole?
Phrases = Mapping[str, bool]


def phrases_of(choices: Iterable[str]) -> dict[str, bool]:
    """The phrases among these words and phrases, each with everything it begins with."""
    found: dict[str, bool] = {}
    for choice in choices:
        words = choice.split(JOINT)
        for end in range(2, len(words)):
            found.setdefault(JOINT.join(words[:end]), False)
        if len(words) > 1:
            found[choice] = True
    return found


class Standing:
    """A spelled text: its `words` with END around them, their raw `spans`, and `present`, the words
    and phrases that stand in it."""

    __slots__ = ("_at", "_free", "_lengths", "_places", "present", "spans", "words")

    def __init__(self, read: Words, phrases: Phrases) -> None:
        self.words, self.spans = words, _ = read
        at: dict[str, int] = {}
        bit = 1
        for word in words:
            at[word] = at.get(word, 0) | bit
            bit <<= 1
        self._lengths: dict[str, int] = {}
        for place, (word, after) in enumerate(pairwise(words)):
            said, end = word + JOINT + after, place + 2
            while (whole := phrases.get(said)) is not None:
                if whole:
                    at[said] = at.get(said, 0) | 1 << place
                    self._lengths[said] = end - place
                said, end = said + JOINT + words[end], end + 1
        self.present = frozenset(at)
        self._at = at
        # By the id of what was asked for: tables keep their words as long as they live.
        self._places: dict[int, tuple[tuple[int, int], ...]] = {}
        self._free: dict[int, int] = {}

    def places(self, choices: Collection[str]) -> tuple[tuple[int, int], ...]:
        """Where any of these words and phrases, kept by a table, begins: for each length in words
        the places."""
        found = self._places.get(id(choices))
        if found is None:
            of_length: dict[int, int] = {}
            for choice in self.present.intersection(choices):
                length = self._lengths.get(choice, 1)
                of_length[length] = of_length.get(length, 0) | self._at[choice]
            found = self._places[id(choices)] = tuple(of_length.items())
        return found

    def free(self, stops: frozenset[str]) -> int:
        """The places of everything but these words, kept by a table, and both ends."""
        found = self._free.get(id(stops))
        if found is None:
            found = (1 << len(self.words) - 1) - 2
            for word in stops & self.present:
                found &= ~self._at[word]
            self._free[id(stops)] = found
        return found

    def numbers(self, least: int) -> int:
        """The places of numbers in digits of at least this; long ones are only "many"."""
        return sum(
            [
                bits
                for word, bits in self._at.items()
                if word.isdigit() and word.isascii() and int(word[:6]) >= least
            ]
        )
