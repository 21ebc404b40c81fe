"""The machine's own pace: a bar in milliseconds must not fall because something else runs."""

import time

LOOP_MS = 2.5  # what the loop below takes on an ordinary machine


def pace() -> float:
    """How much slower than an ordinary machine this one is now, at least 1."""

    def once() -> float:
        began = time.thread_time()
        sum(len(str(n)) for n in range(20_000))
        return (time.thread_time() - began) * 1000

    return max(1.0, min(once() for _ in range(3)) / LOOP_MS)
