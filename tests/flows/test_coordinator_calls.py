"""CALL and APPEL: who may be connected by phone, and when that is asked about first."""

from dataclasses import replace

import pytest

from flows.coordinator import connect, word
from flows.engine.effects import Ask, Connect, Say, Take
from flows.engine.events import AskAgain, Choice, Enter, No
from flows.engine.facts import Thread
from flows.engine.steps import End, Go, Stay
from flows.understand.staff import read_staff
from tests.fakes import ANA, NOW, PAUL, ROSA, facts_for

MINE = Thread(142, "red", "taken", ANA.id, "Ana", ROSA.id, "Rosa", NOW, can_call=True)
CALL = {"word": "call", "number": 142}


def keys(turn) -> list[str]:
    return [effect.key for effect in turn.effects if isinstance(effect, Say | Ask)]


@pytest.mark.parametrize("text", ["142 CALL", "142 call", "142 APPEL", "142 appel.", "#142 Call"])
def test_the_word_alone_is_a_call(text: str) -> None:
    found = read_staff(text)
    assert found is not None
    assert (found.kind, found.number) == ("call", 142)


@pytest.mark.parametrize("text", ["142 call me", "142 I will call", "142 appel manque"])
def test_with_anything_else_it_is_a_text_to_the_person(text: str) -> None:
    found = read_staff(text)
    assert found is not None
    assert found.kind == "relay"


def test_the_owner_is_connected() -> None:
    turn = word(facts_for(ROSA, threads=(MINE,)), CALL, Enter())
    assert turn.effects[0] == Connect(142)
    assert keys(turn) == ["staff.calling_you"]


def test_nobody_else_is() -> None:
    turn = word(facts_for(PAUL, threads=(MINE,)), CALL, Enter())
    assert keys(turn) == ["staff.not_yours"]
    free = replace(MINE, state="open", owner_id=None)
    turn = word(facts_for(PAUL, threads=(free,)), CALL, Enter())
    assert keys(turn) == ["staff.take_first"]


def test_without_a_number_nothing_is_dialled() -> None:
    turn = word(facts_for(ROSA, threads=(replace(MINE, can_call=False),)), CALL, Enter())
    assert keys(turn) == ["staff.no_number"]


def test_where_somebody_else_may_answer_it_is_asked_first() -> None:
    facts = facts_for(ROSA, threads=(replace(MINE, others_answer=True),))
    turn = word(facts, CALL, Enter())
    assert turn.way == Go("coordinator.connect", {"number": 142})
    notes = {"number": 142}
    assert isinstance(connect(facts, notes, Enter()).way, Stay)
    assert keys(connect(facts, notes, AskAgain())) == ["staff.call_confirm.again"]
    assert connect(facts, notes, Choice("call")).effects[0] == Connect(142)
    dropped = connect(facts, notes, No())
    assert (keys(dropped), dropped.way) == (["staff.call_dropped"], End())


def test_a_thread_that_was_passed_on_meanwhile_is_not_called_about() -> None:
    theirs = replace(MINE, owner_id=PAUL.id, owner_name="Paul", others_answer=True)
    facts = facts_for(ROSA, threads=(theirs,))
    turn = connect(facts, {"number": 142}, Choice("call"))
    assert keys(turn) == ["staff.not_yours"]


def test_a_key_in_a_call_takes_it_and_shows_no_words_yet() -> None:
    free = replace(MINE, state="open", owner_id=None)
    notes = {"word": "press", "number": 142}
    turn = word(facts_for(ROSA, threads=(free,)), notes, Enter())
    assert turn.effects[0] == Take(142)
    assert keys(turn) == ["staff.taken_in_call"]
    late = word(facts_for(PAUL, threads=(MINE,)), notes, Enter())
    assert keys(late) == ["staff.already_taken"]
