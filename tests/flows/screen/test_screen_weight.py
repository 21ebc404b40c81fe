"""What the tables cost each process: a bounded start, and memory that parts share."""

import gc
import sys
import tracemalloc
from types import FrameType

from flows.screen.english.table import ENGLISH
from flows.screen.french.table import FRENCH
from flows.screen.language import Screen

# A web worker may hold 120 MB, and everything else takes nearly 109 of them.
MOST_MEMORY = 11 * 2**20
MOST_CALLS = 2_600_000  # about three quarters of a second on a quiet machine


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
    # Counted, not timed: the calls are the same each time, while the same machine may be three
    # times slower a second later, for this and not for what it is compared with.
    calls = 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        for table in (ENGLISH, FRENCH):
            Screen(table)
    finally:
        sys.setprofile(before)
    assert calls < MOST_CALLS, f"building both tables took {calls:,} calls"
