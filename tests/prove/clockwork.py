"""Programme time that every process of a proof reads from one small file."""

import mmap
import struct
import time
from datetime import UTC, datetime
from pathlib import Path

HANDS = struct.Struct("dd")


class Clockwork:
    """A `bot.clock.Clock`: it was `at` when it was last turned, and has run on since, or stands.

    Both times are the same here, so that leases, back-offs and the carrier's list keep to it too.
    """

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._hands = mmap.mmap(opened.fileno(), HANDS.size)

    @classmethod
    def made(cls, file: Path, at: datetime, *, runs: bool) -> "Clockwork":
        """A new one; it `runs` as fast as real time between two turns, or stands still."""
        file.write_bytes(HANDS.pack(at.timestamp(), time.time() if runs else 0.0))
        return cls(file)

    def now(self) -> datetime:
        """Programme time, aware UTC."""
        return datetime.fromtimestamp(self.stamp(), UTC)

    def real(self) -> datetime:
        """The same: what a process waits for passes when this clock is turned."""
        return self.now()

    def stamp(self) -> float:
        """The same in seconds since 1970."""
        at, turned = self._read()
        return at + (time.time() - turned if turned else 0.0)

    def turn_to(self, at: datetime) -> None:
        """Set it forward; it is never set back."""
        _, turned = self._read()
        on = max(at.timestamp(), self.stamp())
        self._hands[: HANDS.size] = HANDS.pack(on, time.time() if turned else 0.0)

    def _read(self) -> tuple[float, float]:
        at, turned = HANDS.unpack(self._hands[: HANDS.size])
        return at, turned
