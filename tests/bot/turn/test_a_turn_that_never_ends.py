"""A text that cannot be read through holds no process: a human hears it, and a crisis is paged."""

import signal
import threading
from collections.abc import Iterator
from time import monotonic

import pytest

from bot.database import Database
from bot.endless import TookTooLong, within
from bot.house import House
from bot.settings import Settings
from bot.turn import arrival, hearing
from flows.engine import hear as engine
from tests.bot.turn.test_a_bug_loses_no_crisis import (
    PLAIN,
    RED,
    assert_alerted,
    assert_handed_over,
    rows,
    say,
)
from tests.build import Cast
from tests.talks.rehearsal import TurnedClock


def for_ever(*_args: object, **_kwargs: object) -> None:
    while True:
        pass


@pytest.fixture
def house(database: Database, programme: Cast) -> House:
    """A house with a small programme on each engine."""
    return House(database, TurnedClock(), Settings(_env_file=None))


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(hearing, "LONGEST_TURN", 0.2)
    monkeypatch.setattr(arrival, "LONGEST_SCREENING", 0.1)
    yield


def test_a_human_hears_a_text_that_is_never_understood(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "hear", for_ever)
    assert_handed_over(house, say(house, PLAIN))


def test_a_crisis_is_paged_all_the_same(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "hear", for_ever)
    assert_alerted(house, say(house, RED))


def test_what_is_never_screened_through_is_looked_at_tonight(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrival, "screen", for_ever)
    assert say(house, PLAIN).alert_thread_id is not None
    assert rows(house, "SELECT level FROM thread") == [("orange_tonight",)]


def test_what_is_done_in_time_is_left_alone() -> None:
    with within(0.1):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    began = monotonic()
    while monotonic() - began < 0.6:
        pass  # nobody watches this any more


def test_after_an_inner_limit_the_outer_one_goes_on() -> None:
    with pytest.raises(TookTooLong), within(0.3):
        with within(60):
            pass
        for_ever()


def test_the_outer_limit_holds_inside_another() -> None:
    with pytest.raises(TookTooLong), within(0.1), within(60):
        for_ever()


def test_only_the_thread_that_takes_too_long_is_ended() -> None:
    ended: list[str] = []

    def work(name: str, seconds: float) -> None:
        try:
            with within(seconds):
                until = monotonic() + 1.0
                while monotonic() < until:
                    pass
        except TookTooLong:
            ended.append(name)

    threads = [
        threading.Thread(target=work, args=("slow", 0.1)),
        threading.Thread(target=work, args=("quick", 30.0)),
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert ended == ["slow"]
