"""Which request fails, and how. Chances are drawn from a seed, so that a proof can be repeated."""

import random
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

STOPPED = "21610"


@dataclass
class Faults:
    """Chances from 0 to 1 for each message or call that is to be created.

    error_500: HTTP 500, it is not taken. stalls: it is taken, the answer comes `stall_seconds`
    late. too_fast: HTTP 429. `codes`: refusals of messages in order, used up one by one;
    `call_codes` the same for calls. `blocked`: numbers that texted STOP, to
    which nothing is taken.
    `down`: every request ends in a torn connection. `no_lists`: lists answer 500.
    """

    error_500: float = 0.0
    stalls: float = 0.0
    too_fast: float = 0.0
    stall_seconds: float = 3.0
    codes: deque[int] = field(default_factory=deque)
    call_codes: deque[int] = field(default_factory=deque)
    blocked: set[str] = field(default_factory=set)
    down: bool = False
    no_lists: bool = False
    garbage: bool = False
    seed: int = 7

    def __post_init__(self) -> None:
        self._draws = random.Random(self.seed)
        self._lock = threading.Lock()

    def next_call(self) -> str:
        """What happens to this call; see `next`."""
        return self._next(self.call_codes)

    def next(self, to: str = "") -> str:
        """What happens to this message: "", error_500, stall, too_fast, garbage or a code."""
        return STOPPED if to in self.blocked else self._next(self.codes)

    def _next(self, codes: deque[int]) -> str:
        with self._lock:
            if codes:
                return str(codes.popleft())
            drawn = self._draws.random()
        if self.garbage:
            return "garbage"
        return next((kind for kind, below in self._ladder() if drawn < below), "")

    def _ladder(self) -> Iterator[tuple[str, float]]:
        below = 0.0
        for kind, chance in (
            ("error_500", self.error_500),
            ("stall", self.stalls),
            ("too_fast", self.too_fast),
        ):
            below += chance
            yield kind, below
