"""Whatever raises after a text came in: the alert, or the hand-over, exists all the same."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from functools import partial
from typing import Any, get_args

import pytest
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.store import sessions
from bot.turn import Result, hear, hearing
from flows.engine import hear as engine
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Effect
from flows.engine.session import Session
from flows.engine.steps import Turn, end
from tests.build import NOW, SENDER, Cast
from tests.talks.rehearsal import TurnedClock

RED = "im going to kill myself tonight"
PLAIN = "1"


class Bug(Exception):
    """Our own mistake."""


def fail(*_args: object, **_kwargs: object) -> Any:
    raise Bug


@pytest.fixture
def house(database: Database, programme: Cast) -> House:
    """A house with a small programme on each engine."""
    return House(database, TurnedClock(), Settings(_env_file=None))


def say(house: House, words: str, sid: str = "SM1") -> Result:
    """Ana texts."""
    return hear(house, Inbound("sms", "+15145550123", SENDER, words, sid, NOW))


def put_into(house: House, person_id: int, step: str) -> None:
    """Somebody's conversation waits at a step."""
    with house.database.write() as tx:
        version = CATALOGUE[step].version
        asked = Session(step=step, version=version, asked_at=NOW.replace(hour=10))
        assert sessions.save(tx, person_id, asked, 0)


def rows(house: House, query: str) -> list[tuple[object, ...]]:
    with house.database.read() as tx:
        return [tuple(row) for row in tx.execute(sql(query))]


def assert_alerted(house: House, result: Result) -> None:
    """The text is kept, the alert is open, its page and its safety text are queued."""
    assert result.heard
    assert result.alert_thread_id is not None
    assert rows(house, "SELECT count(*) FROM heard") == [(1,)]
    assert rows(house, "SELECT level, state FROM thread WHERE level = 'red'") == [("red", "open")]
    keys = {
        key for (key,) in rows(house, "SELECT key FROM outgoing WHERE kind IN ('page','crisis')")
    }
    assert {"staff.page", "safety.check"} <= keys


def assert_handed_over(house: House, result: Result) -> None:
    """The text is kept, a human has a number for it, and the person is told that it came in."""
    assert result.heard
    assert rows(house, "SELECT count(*) FROM heard") == [(1,)]
    assert rows(house, "SELECT level, reason FROM thread") == [("handover", "broken")]
    keys = {key for (key,) in rows(house, "SELECT key FROM outgoing")}
    assert {"staff.waiting", "unknown.heard"} <= keys


@pytest.mark.parametrize("step", sorted(CATALOGUE))
@pytest.mark.parametrize("words", [RED, PLAIN])
def test_a_step_that_raises(
    house: House, programme: Cast, monkeypatch: pytest.MonkeyPatch, step: str, words: str
) -> None:
    broken: Mapping[str, Any] = {
        **CATALOGUE,
        step: replace(CATALOGUE[step], run=fail, question=CATALOGUE[step].question or "yes_no"),
    }
    monkeypatch.setattr(hearing.engine, "hear", partial(engine.hear, catalogue=broken))
    put_into(house, programme.ana.id, step)
    result = say(house, words)
    if words == RED:
        assert_alerted(house, result)
    else:
        assert_handed_over(house, result)


@pytest.mark.parametrize("effect", get_args(Effect), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("words", [RED, PLAIN])
def test_an_effect_that_raises(
    house: House, programme: Cast, monkeypatch: pytest.MonkeyPatch, effect: type, words: str
) -> None:
    asked = object.__new__(effect)  # no field of it can be read: applying it raises

    def run(*_args: object) -> Turn:
        return end(asked)

    broken = {**CATALOGUE, "lost.ask": replace(CATALOGUE["lost.ask"], run=run)}
    heard = partial(engine.hear, catalogue=broken)
    also = (asked,)

    def with_effect(*args: Any, **kwargs: Any) -> Any:
        outcome = heard(*args, **kwargs)
        return replace(outcome, effects=outcome.effects + also)

    monkeypatch.setattr(hearing.engine, "hear", with_effect)
    result = say(house, words)
    if all(field.default is not MISSING for field in fields(effect)):  # nothing can be missing
        assert result.heard
        return
    if words == RED:
        assert_alerted(house, result)
    else:
        assert_handed_over(house, result)


@pytest.mark.parametrize("words", [RED, PLAIN])
@pytest.mark.parametrize("part", ["understand", "keyword", "read_staff"])
def test_understanding_that_raises(
    house: House,
    programme: Cast,
    monkeypatch: pytest.MonkeyPatch,
    part: str,
    words: str,
) -> None:
    for module in ("flows.engine.hear", "flows.engine.read"):
        monkeypatch.setattr(f"{module}.{part}", fail, raising=False)
    put_into(house, programme.ana.id, "lost.ask")
    result = say(house, words)
    if words == RED:
        assert_alerted(house, result)
    elif part != "read_staff":
        assert_handed_over(house, result)
    else:
        assert result.heard


@pytest.mark.parametrize("words", [RED, PLAIN])
def test_screening_that_raises_is_orange_tonight_and_the_operator_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr("bot.turn.arrival.screen", fail)
    result = say(house, words)
    assert result.alert_thread_id is not None
    assert rows(house, "SELECT level, rules FROM thread") == [
        ("orange_tonight", "screening-failed")
    ]
    assert rows(house, "SELECT what FROM operator_notice") == [("screening_failed",)]
    assert rows(house, "SELECT kind FROM outgoing WHERE kind = 'page'") == [("page",)]


@pytest.mark.parametrize("words", [RED, PLAIN])
def test_a_repeat_after_a_bug_changes_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(hearing.engine, "hear", fail)
    assert say(house, words).heard
    before = rows(house, "SELECT id, key FROM outgoing")
    assert not say(house, words).heard
    assert rows(house, "SELECT id, key FROM outgoing") == before
    assert rows(house, "SELECT count(*) FROM thread") == [(1,)]


def test_the_operator_hears_of_a_turn_that_failed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing.engine, "hear", fail)
    say(house, PLAIN)
    assert rows(house, "SELECT what FROM operator_notice") == [("turn_failed",)]
