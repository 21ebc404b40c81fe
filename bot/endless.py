"""What never ends is ended: a text that cannot be read through fails like any other bug.

Without this one text could hold a process, and the database's write lock with it, for ever; and
whoever tried the text again would hang as well. A thread that watches has an exception raised in
the one that takes too long, at its next instruction (CPython's `PyThreadState_SetAsyncExc`): it
works in every thread, and a wait inside the database is ended when it returns.
"""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep

_LOOK_EVERY = 0.25  # seconds


class TookTooLong(Exception):
    """This was not done in its time."""


@dataclass(frozen=True, eq=False, slots=True)
class _Task:
    thread: int
    until: float  # monotonic seconds


_tasks: set[_Task] = set()
_watcher: threading.Thread | None = None


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Have `TookTooLong` raised inside when it is not done in so many seconds, a quarter more at
    most. May be used inside itself."""
    task = _Task(threading.get_ident(), monotonic() + seconds)
    _tasks.add(task)
    _have_watched()
    try:
        yield
    finally:
        _tasks.discard(task)


def _have_watched() -> None:
    """A thread watches. A process that was forked has none of its parent's threads."""
    global _watcher
    if _watcher is None or not _watcher.is_alive():
        _watcher = threading.Thread(target=_watch, name="endless", daemon=True)
        _watcher.start()


def _watch() -> None:
    while True:
        sleep(_LOOK_EVERY)
        now = monotonic()
        for task in [task for task in tuple(_tasks) if task.until <= now]:
            _tasks.discard(task)
            _end(task.thread)


def _end(thread: int) -> None:
    error = ctypes.py_object(TookTooLong)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)
