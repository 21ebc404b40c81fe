"""What the tables cost each process: a bounded start, and memory that parts share."""

import gc
import time
import tracemalloc

from flows.screen.english.table import ENGLISH
from flows.screen.french.table import FRENCH
from flows.screen.language import Screen

# A web worker may hold 120 MB, and everything else takes nearly 109 of them.
MOST_MEMORY = 11 * 2**20
LONGEST_BUILD = 1.0  # seconds of the processor


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
    # The quickest of three: what else the machine does meanwhile is not the tables' cost.
    took = min(_seconds_to_build() for _ in range(3))
    assert took < LONGEST_BUILD, f"{took:.2f} s for both tables"


def _seconds_to_build() -> float:
    began = time.process_time()
    for table in (ENGLISH, FRENCH):
        Screen(table)
    return time.process_time() - began
