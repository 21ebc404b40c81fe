"""The table of all figures, each beside its bar. A missed bar is printed as missed."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from bot.bench import crisis, pure, rows, web


@dataclass(frozen=True)
class Figure:
    """One line: what, the measured value with its unit, the bar, and whether it is reached."""

    what: str
    value: str
    bar: str
    reached: bool


def figures() -> Iterator[Figure]:
    """Measure everything, one group after the other (some minutes)."""
    for group in GROUPS:
        yield from group()


def _web() -> Iterator[Figure]:
    turn = web.whole_turn()
    yield Figure(
        f"a whole turn: {turn.ours:.0f}/s, floor {turn.floor:.0f}/s, {turn.statements} statements",
        f"{turn.ratio:.2f} of the floor",
        ">= 0.40",
        turn.ratio >= 0.4 and not turn.failures,
    )
    yield Figure("p99 at half load", f"{turn.p99 * 1000:.1f} ms", "< 50 ms", turn.p99 < 0.05)
    yield Figure("a web worker", f"{turn.megabytes:.0f} MB", "< 120 MB", turn.megabytes < 120)


def _crisis() -> Iterator[Figure]:
    for name, delays in (
        ("crisis text to page, 10,000 reminders going out", crisis.beside_reminders()),
        ("crisis text to page, scheduler stopped", crisis.without_scheduler()),
    ):
        value = f"p99 {delays.p99:.2f} s, {delays.missing} missing"
        yield Figure(name, value, "< 2 s", delays.p99 < 2 and not delays.missing)


def _rows() -> Iterator[Figure]:
    beat = rows.beat()
    yield Figure(
        f"a beat, 100 due: {beat.few:.1f} ms of 10,000 rows, {beat.many:.1f} ms of 1,000,000",
        f"{beat.ratio:.2f}x",
        "<= 1.5x",
        beat.ratio <= 1.5,
    )
    rate = rows.reminders_a_second()
    yield Figure("10,000 reminders due at once", f"{rate:.0f}/s", ">= 300/s", rate >= 300)


def _pure() -> Iterator[Figure]:
    for name, speed in (
        ("screening a text", pure.screening()),
        ("understanding a text", pure.understanding()),
    ):
        value = f"median {speed.median:.3f} ms, p99 {speed.p99:.3f} ms"
        yield Figure(name, value, "<= 0.2, < 1 ms", speed.median <= 0.2 and speed.p99 < 1)
    for entries, bar in ((200, 5), (5_000, 30)):
        slots = pure.three_slots(entries)
        what = f"three slots, 8 weeks, {entries:,} entries each"
        value = f"median {slots.median:.2f} ms"
        yield Figure(what, value, f"< {bar} ms", slots.median < bar)


def _start() -> Iterator[Figure]:
    command = [sys.executable, "-m", "bot.cli", "--help"]
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603
        taken.append(time.perf_counter() - began)
    yield Figure("checkin --help", f"{median(taken):.2f} s", "< 0.5 s", median(taken) < 0.5)


GROUPS: tuple[Callable[[], Iterator[Figure]], ...] = (_web, _crisis, _rows, _pure, _start)
