"""What grams weigh: a byte for each in a table, at the place that its checksum names.

The grams themselves would take megabytes in every process. A second byte tells a gram from most
others that come to its place.
"""

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Columns:
    """Weights for several meanings: of each, the byte of every place; `checks` and `step` are those
    of `Weights`, the same for all of them."""

    tables: Mapping[str, bytes]
    checks: bytes
    step: float

    @classmethod
    def opened(cls, written: str, meanings: Sequence[str], step: float) -> "Columns":
        """From the letters of a module of weights: the checks, then a table for each meaning."""
        every = decompress(b64decode(written.replace("\n", "")))
        size = len(every) // (len(meanings) + 1)
        rows = [every[at : at + size] for at in range(0, len(every), size)]
        return cls(dict(zip(meanings, rows[1:], strict=True)), rows[0], step)

    def places(self, grams: Iterable[int]) -> list[int]:
        """Where the grams stand that have been learned."""
        checks, last = self.checks, len(self.checks) - 1
        return [gram & last for gram in grams if checks[gram & last] == gram >> CHECKED]

    def sum(self, meaning: str, places: Sequence[int]) -> float:
        """What the grams at these places weigh together for a meaning."""
        total = sum(map(self.tables[meaning].__getitem__, places))
        return (total - MIDDLE * len(places)) * self.step


def place(gram: int, size: int) -> int:
    """Where a gram's weight stands in a table of so many places, a power of two."""
    return gram & (size - 1)


def check(gram: int) -> int:
    """The byte that tells a gram from others in its place."""
    return gram >> CHECKED
