"""A session that any release has saved still takes a turn: a deploy loses nobody's conversation."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.calendar.rota import Turn
from flows.calendar.swaps import Asked
from flows.engine.catalogue import CATALOGUE
from flows.engine.facts import Facts, Person, Thread
from flows.engine.group_facts import Stands
from flows.engine.hear import Heard, hear
from flows.engine.session import Session, load
from flows.engine.take_turn import Outcome, start
from flows.screen import Screening
from tests.fakes import ANA, GROUP, MARC, MEETING, PAUL, ROSA, FakeGroups, facts_for
from tests.talks.keep_sessions import PARKED, RELEASE, SESSIONS, keep

SAVED = sorted(SESSIONS.glob("*/*.json"))
STANDS: dict[str, Stands] = {"group.invite": "invited", "group.seat": "offered"}
CALM = Screening(
    level="none", when="", category="", rules=(), spans=(), do_not_text=False, tables_hash=""
)
ASK = tuple(name for name, step in CATALOGUE.items() if step.question)


def _name(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def _now(session: Session) -> datetime:
    closes_at = session.parked.closes_at if session.parked else session.closes_at
    assert closes_at is not None
    return session.asked_at + timedelta(minutes=5) if session.asked_at else closes_at


def _person(step: str) -> Person:
    if step == "group.who_came":
        return MARC
    return {"mentor": MARC, "coordinator": ROSA, "duty": PAUL}.get(step.partition(".")[0], ANA)


def _facts(session: Session, step: str) -> Facts:
    notes = session.parked.notes if session.parked else session.notes
    now, person = _now(session) - timedelta(minutes=1), _person(step)
    meeting = replace(MEETING, id=notes.get("meeting", 7), starts_at=now + timedelta(days=1))
    number = notes.get("number", 120)
    assert isinstance(number, int)
    thread = Thread(number, "red", "taken", ANA.id, "Ana", person.id, "Rosa", now)
    turn = Turn("first", now + timedelta(days=1), now + timedelta(days=2))
    swap = Asked(notes.get("swap", 1), ROSA.id, PAUL.id, turn)
    asked: dict[str, Any] = {"asked": (swap,) if step.startswith("duty.") else ()}
    if step.startswith("group."):
        group = replace(GROUP, id=notes["group"], rev=notes.get("rev", 1), starts_at=turn.start)
        states = {group.id: STANDS.get(step, "yes")}
        asked["gathered"] = FakeGroups((group,), states, seated=(ANA,))
    return facts_for(person, now, all_meetings=(meeting,), threads=(thread,), **asked)


def _hears(session: Session, text: str) -> Outcome:
    facts = _facts(session, session.step)
    thread = facts.views.thread(120) if session.step == "safety.check" else None
    return hear(session, facts, Heard(text, facts.now, CALM, in_thread=thread))


@pytest.mark.parametrize("file", SAVED, ids=_name)
def test_a_saved_session_still_takes_a_turn(file: Path) -> None:
    session = load(file.read_text(encoding="utf-8"))
    if file.stem == PARKED:
        assert session.parked is not None
        outcome = start(session, _facts(session, session.parked.step), "handover.back")
        assert outcome.effects
        return
    # Raises BrokenSession when the step or its notes cannot be read any more.
    outcomes = [_hears(session, text) for text in ("9", "1", "hm what", "yes", "thursday at 5")]
    assert any(outcome.effects for outcome in outcomes)


def test_every_question_of_this_release_has_a_saved_session() -> None:
    kept = {file.stem for file in SAVED if file.parent.name == RELEASE}
    assert {*ASK, PARKED} - kept == set(), "Run: python -m tests.talks.keep_sessions"


def test_what_was_kept_is_never_written_over(tmp_path: Path) -> None:
    first, second = Session(step="menu.ask"), Session(step="menu.ask", misses=1)
    assert len(keep(tmp_path, iter([("menu.ask", first)]))) == 1
    assert keep(tmp_path, iter([("menu.ask", second)])) == []
    assert load((tmp_path / "menu.ask.json").read_text(encoding="utf-8")) == first
