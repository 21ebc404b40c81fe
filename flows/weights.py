"""What grams weigh: a byte for each in a table, at the place that its checksum names.

The grams themselves would take megabytes in every process. A second byte tells a gram from most
others that come to its place.
"""

from base64 import b64decode
from collections.abc import Iterable
from dataclasses import dataclass
from zlib import decompress

MIDDLE = 128  # the byte that weighs nothing
CHECKED = 24  # a checksum's last eight bits tell it from others in its place


@dataclass(frozen=True, slots=True)
class Weights:
    """A table of weights: the byte of each place, the byte that tells its gram from others there,
    what one step of a byte is in log odds, and what every text weighs from the start."""

    table: bytes
    checks: bytes
    step: float
    bias: float

    @classmethod
    def opened(cls, written: str, step: float, bias: float) -> "Weights":
        """From the letters of a module of weights."""
        both = decompress(b64decode(written.replace("\n", "")))
        size = len(both) // 2
        return cls(both[:size], both[size:], step, bias)

    def of(self, gram: int) -> int:
        """The byte of one gram."""
        at = gram & (len(self.table) - 1)
        return self.table[at] if self.checks[at] == gram >> CHECKED else MIDDLE

    def sum(self, kind: Iterable[int]) -> float:
        """What these grams weigh together; one that nobody has learned weighs nothing."""
        table, checks, last = self.table, self.checks, len(self.table) - 1
        known = [table[gram & last] for gram in kind if checks[gram & last] == gram >> CHECKED]
        return (sum(known) - MIDDLE * len(known)) * self.step


def place(gram: int, size: int) -> int:
    """Where a gram's weight stands in a table of so many places, a power of two."""
    return gram & (size - 1)


def check(gram: int) -> int:
    """The byte that tells a gram from others in its place."""
    return gram >> CHECKED
