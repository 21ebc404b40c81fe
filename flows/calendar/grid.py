"""The clock times at which a meeting may start: round ones, in steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from flows.calendar.intervals import Interval
from flows.calendar.wall import DAY, MINUTE, WallClock

Align = Literal["clock", "pack"]

# A step that one of these divides starts on its multiples: every 45 minutes on the quarter hour.
_ROUND_MINUTES = (60, 30, 20, 15, 10, 5)


@dataclass(frozen=True, slots=True)
class Grid:
    """How starts are laid into a window: length and step in minutes, on whose clock, how tight.

    `clock` begins on the next round time of day; `pack` begins on the next five minutes instead
    when more meetings fit into the window that way.
    """

    clock: WallClock
    minutes: int
    step: int
    align: Align = "clock"


def starts(windows: Sequence[Interval], grid: Grid) -> Iterator[int]:
    """Every UTC second at which a meeting may start and still end inside its window, in order.

    The grid hangs on the window, not on what is booked in it: a booking takes starts away and
    moves none.
    """
    length, step = grid.minutes * MINUTE, grid.step * MINUTE
    for window in windows:
        yield from range(_first(window, grid), window[1] - length + 1, step)


def _first(window: Interval, grid: Grid) -> int:
    minutes = next((m for m in _ROUND_MINUTES if grid.step % m == 0), 0)
    if not minutes:
        return window[0]
    round_start = _next_round(window[0], minutes, grid.clock)
    if grid.align == "clock":
        return round_start
    tight_start = _next_round(window[0], 5, grid.clock)
    tighter = _room(tight_start, window, grid) > _room(round_start, window, grid)
    return tight_start if tighter else round_start


def _next_round(utc: int, minutes: int, clock: WallClock) -> int:
    return utc + -(clock.shows(utc) % DAY) % (minutes * MINUTE)


def _room(first: int, window: Interval, grid: Grid) -> int:
    """How many starts a window has from the first on."""
    left = window[1] - first - grid.minutes * MINUTE
    return 0 if left < 0 else left // (grid.step * MINUTE) + 1
