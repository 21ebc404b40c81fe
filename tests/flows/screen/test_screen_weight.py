"""What the tables cost each process: a bounded start, and memory that parts share."""

import gc
import time
import tracemalloc
from collections.abc import Callable

from flows.screen.english.table import ENGLISH
from flows.screen.french.table import FRENCH
from flows.screen.language import Screen

# A web worker may hold 120 MB, and everything else takes nearly 109 of them.
MOST_MEMORY = 11 * 2**20
LONGEST_BUILD = 2.0  # times six hundred thousand small sets sorted, 0.45 s on a quiet machine


def test_the_tables_of_both_languages_fit_into_a_web_worker() -> None:
    tracemalloc.start()
    try:
        kept = [Screen(ENGLISH), Screen(FRENCH)]
        gc.collect()  # what is only waiting to be thrown away is not held
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < MOST_MEMORY, f"{held / 2**20:.1f} MB for {len(kept)} tables"


def test_the_tables_are_built_in_a_moment() -> None:
    # Measured in the time of like work, by turns: the same machine may be three times slower a
    # second later. The least of each: what else the machine does meanwhile is not the tables' cost.
    rounds = [(_seconds(_build), _seconds(_sort_words)) for _ in range(5)]
    built, sorted_ = (min(side) for side in zip(*rounds, strict=True))
    took = built / sorted_
    assert took < LONGEST_BUILD, f"building both tables took {took:.1f} times the sorting"


def _build() -> None:
    for table in (ENGLISH, FRENCH):
        Screen(table)


def _sort_words() -> None:
    for number in range(600_000):
        tuple(sorted({str(number), str(number + 1), str(number + 2)}))


def _seconds(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
