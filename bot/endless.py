"""What never ends is ended: a text that cannot be read through fails like any other bug.

Without this one text could hold a process, and the database's write lock with it, for ever; and
whoever tried the text again would hang as well. In the main thread, where a web worker hears its
texts, an alarm signal ends it. In any other, a thread that watches has an exception raised at its
next instruction (CPython's `PyThreadState_SetAsyncExc`); a wait inside the database is ended when
it returns.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep
from typing import NoReturn

_LOOK_EVERY = 0.25  # seconds
_AT_ONCE = 0.001  # seconds; none at all would be no alarm


class TookTooLong(Exception):
    """This was not done in its time."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Have `TookTooLong` raised inside when it is not done in so many seconds, outside the main
    thread a quarter of a second later at most. May be used inside itself."""
    main = threading.current_thread() is threading.main_thread()
    with _alarmed(seconds) if main else _watched(seconds):
        yield


@contextmanager
def _alarmed(seconds: float) -> Iterator[None]:
    outer = signal.getitimer(signal.ITIMER_REAL)[0]
    began = monotonic()
    before = signal.signal(signal.SIGALRM, _end_here)
    signal.setitimer(signal.ITIMER_REAL, min(seconds, outer or seconds))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before or signal.SIG_DFL)
        if outer:
            signal.setitimer(signal.ITIMER_REAL, max(outer + began - monotonic(), _AT_ONCE))


def _end_here(*_: object) -> NoReturn:
    raise TookTooLong


@dataclass(frozen=True, eq=False, slots=True)
class _Task:
    thread: int
    until: float  # monotonic seconds


_tasks: set[_Task] = set()
_watcher: threading.Thread | None = None


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
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
    import ctypes  # half a megabyte, and hardly ever needed

    error = ctypes.py_object(TookTooLong)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)
