"""A statistical net beneath the rules: it hears what no rule has words for, and only ever raises.

A text that alarms nobody is weighed once more by its words, pairs of words and letters. Heavy ones
become orange, tonight: nobody can say which danger it is, so that a human reads it now. It never
lowers a level and never makes anything red. `net_weights` is the data, trained by
`tests/corpus/train_net.py` on invented texts alone.

A gram's weight stands in a table of one byte each, at the place that its checksum names: the words
themselves would take six megabytes in every process.
"""

import re
from base64 import b64decode
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from zlib import crc32, decompress

from flows.screen.net_weights import ABUSE, ABUSE_BIAS, BIAS, CRISIS, STEP, THRESHOLD
from flows.screen.normalise import END, PAUSE, Token

NET = "net"  # how the net is named among the rules that fired
# Where somebody else may be reading, the neutral text does less harm than the usual one: in doubt
# it is violence.
ABUSE_THRESHOLD = -1.5
LONGEST_WORD = 24
REMEMBERED = 2048  # words; people write the same ones again
MOST_WORDS = 160
FEWEST, FEW = 8, 15  # grams of words: three words have eight, six have seventeen
MORE_IF_FEW = 0.6  # log odds
STRETCHED = re.compile(r"(.)\1{2,}")
EDGE = "<", ">"
SHOWN = 3  # words that explain an alarm
MIDDLE = 128  # the byte that weighs nothing


@dataclass(frozen=True, slots=True)
class Catch:
    """An alarm of the net: its category, and the `[start, end)` of the words that weighed most."""

    category: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Weights:
    """One table of weights: a byte for each place, and what every text weighs from the start."""

    table: bytes
    bias: float

    def weigh(self, found: tuple[set[int], set[int]]) -> float:
        """Log odds. Each kind counts by the square root of its size: length is no danger."""
        return self.bias + sum(self.sum(kind) / sqrt(len(kind)) for kind in found if kind)

    def sum(self, kind: Collection[int]) -> float:
        """What these grams weigh together."""
        table, last = self.table, len(self.table) - 1
        return (sum([table[gram & last] for gram in kind]) - MIDDLE * len(kind)) * STEP


def place(gram: int, size: int) -> int:
    """Where a gram's weight stands in a table of so many places, a power of two."""
    return gram & (size - 1)


def _opened(written: str) -> bytes:
    return decompress(b64decode(written.replace("\n", "")))


_CRISIS = Weights(_opened(CRISIS), BIAS)
_ABUSE = Weights(_opened(ABUSE), ABUSE_BIAS)


def weigh(typed: Sequence[Token]) -> float:
    """How much a text sounds like a crisis; from `THRESHOLD` on it is one. Unit: log odds."""
    return _CRISIS.weigh(grams(typed))


def catch(typed: Sequence[Token]) -> Catch | None:
    """The alarm that a text raises, or none."""
    found = grams(typed)
    # A few words alone are weighed by chance: they must be heavier, and one or two say nothing.
    if len(found[0]) < FEWEST:
        return None
    least = THRESHOLD + (MORE_IF_FEW if len(found[0]) < FEW else 0.0)
    if _CRISIS.weigh(found) < least:
        return None
    words = heaviest(typed)
    span = (min(token.start for token in words), max(token.end for token in words))
    abused = _ABUSE.weigh(found) >= ABUSE_THRESHOLD
    return Catch("abuse_violence" if abused else "ambiguous_despair", span)


def heaviest(typed: Sequence[Token]) -> list[Token]:
    """The words of a text that weigh most, with their letters, the heaviest first."""
    words = [token for token in typed if token.text not in (END, PAUSE)][:MOST_WORDS]
    weights = {word: _of_word(word) for word in {token.text for token in words}}
    return sorted(words, key=lambda token: -weights[token.text])[:SHOWN]


def grams(typed: Sequence[Token]) -> tuple[set[int], set[int]]:
    """The checksums of what is weighed: words, neighbours ("a|b") and those one apart ("a||b");
    and letters."""
    said = [token.text for token in typed if token.text not in (END, PAUSE)][:MOST_WORDS]
    words = STRETCHED.sub(r"\1", " ".join(said)).split()
    edged = (EDGE[0], *words, EDGE[1])
    apart = {
        crc32(gram.encode())
        for gram in (
            *words,
            *map("|".join, zip(edged, edged[1:], strict=False)),
            *map("||".join, zip(words, words[2:], strict=False)),
        )
    }
    return apart, set().union(*map(letters, set(words)))


@lru_cache(maxsize=REMEMBERED)
def letters(word: str) -> tuple[int, ...]:
    """The checksums of three and four letters in a row of a word: "~_ki", "~_kil"."""
    edged = f"_{word[:LONGEST_WORD]}_"
    return tuple(
        crc32(f"~{edged[start : start + size]}".encode())
        for start in range(len(edged) - 2)
        for size in (3, 4)
    )


def _of_word(word: str) -> float:
    return _CRISIS.sum((crc32(word.encode()),)) + _CRISIS.sum(letters(word)) / 2
