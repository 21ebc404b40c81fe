"""What grams weigh: a byte for each in a table, at the place that its checksum names.

The grams themselves would take megabytes in every process. A second byte tells a gram from most
others that come to its place.
"""

from base64 import b64decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import decompress

MIDDLE = 128  # the byte that weighs nothing
_LANE = 3  # bytes
_PARTS = 64  # a count is held in parts, as a whole number
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
class Lanes:
    """Weights for several meanings, added up at once: the bytes of a place stand side by side, one
    for each meaning, with room behind each for what is carried when places are added as one number.
    `checks` and `step` are those of `Weights`, the same for all of them."""

    meanings: tuple[str, ...]
    table: bytes
    checks: bytes
    step: float

    @classmethod
    def opened(cls, written: str, meanings: Sequence[str], step: float) -> "Lanes":
        """From the letters of a module of weights: the checks, then a table for each meaning."""
        every = decompress(b64decode(written.replace("\n", "")))
        size, wide = len(every) // (len(meanings) + 1), _LANE * len(meanings)
        table = bytearray(wide * size)
        for lane in range(len(meanings)):
            table[_LANE * lane :: wide] = every[size * (lane + 1) : size * (lane + 2)]
        return cls(tuple(meanings), bytes(table), every[:size], step)

    def weigh(
        self, kinds: Iterable[tuple[float, Iterable[int]]], lanes: Iterable[int]
    ) -> list[float]:
        """What grams weigh together for the meanings of these lanes, beyond what is the same for
        all; of each kind what one gram counts, and its grams. Unit: log odds.

        The counts of all grams together stay below 1,028: a lane of three bytes holds no more, as
        a byte is up to 255 and a count has 64 parts.
        """
        checks, table, last = self.checks, self.table, len(self.checks) - 1
        wide, number = _LANE * len(self.meanings), int.from_bytes
        total = 0
        for counts, grams in kinds:
            starts = [wide * (g & last) for g in grams if checks[g & last] == g >> CHECKED]
            rows = [number(table[at : at + wide], "little") for at in starts]
            total += round(counts * _PARTS) * sum(rows)
        sums, part = total.to_bytes(wide, "little"), self.step / _PARTS
        starts = [_LANE * lane for lane in lanes]
        return [number(sums[at : at + _LANE], "little") * part for at in starts]


def place(gram: int, size: int) -> int:
    """Where a gram's weight stands in a table of so many places, a power of two."""
    return gram & (size - 1)


def check(gram: int) -> int:
    """The byte that tells a gram from others in its place."""
    return gram >> CHECKED
