"""A signal ends a process, whatever its main thread does at that moment."""

import signal
import threading
from collections.abc import Iterator

import pytest

from bot.stopping import stop_on


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    before = signal.getsignal(signal.SIGUSR1)
    yield stop_on(signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def test_a_signal_sets_the_event(stop: threading.Event) -> None:
    assert not stop.is_set()
    signal.raise_signal(signal.SIGUSR1)
    assert stop.wait(5)


def test_it_comes_while_the_wait_holds_its_lock(stop: threading.Event) -> None:
    lock: threading.Condition = vars(stop)["_cond"]
    with lock:  # what a wait holds while it begins and ends
        signal.raise_signal(signal.SIGUSR1)  # would never come back if the handler took the lock
        assert not stop.is_set()
    assert stop.wait(5)
