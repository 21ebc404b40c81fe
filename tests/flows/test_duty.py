"""The rota by text, on the pure engine: who may ask, who is asked, and what counts as an answer."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from flows.calendar.rota import OnCall, Override, Rota, Rotation, Turn, moment_of, wall_span
from flows.calendar.swaps import Asked
from flows.engine.effects import AnswerSwap, Ask, AskSwap, DrillAnswered, Say, Tell
from flows.engine.facts import Person, Thread
from flows.texts.render import render
from flows.texts.values import Post, Team, When
from tests.fakes import ANA, EVERYBODY, LUC, MARC, NOW, PAUL, ROSA, ZONE
from tests.flows.talk import Talk, done, said, values_of

INES = Person(7, "coordinator", "Inès", "en", ZONE)
WEEKS = (OnCall(ROSA.id, PAUL.id), OnCall(PAUL.id, INES.id), OnCall(INES.id, ROSA.id))
DUTIES = Rota(ZONE, (Rotation(date(2026, 11, 23), time(9), WEEKS),))
SATURDAY = Turn(
    "first",
    moment_of(NOW.replace(tzinfo=None, day=28, hour=9), ZONE),
    moment_of(NOW.replace(tzinfo=None, day=29, hour=9), ZONE),
)
SWAP = Asked(
    5,
    ROSA.id,
    PAUL.id,
    SATURDAY,
    replace(
        SATURDAY, start=SATURDAY.start + timedelta(days=7), end=SATURDAY.end + timedelta(days=7)
    ),
)


def talk(person: Person = ROSA, **seen: Any) -> Talk:
    """A talk in a programme where Rosa, Paul and Inès take turns, a week each."""
    return Talk(person, seen={"duties": DUTIES, "people": (*EVERYBODY, INES)} | seen)


def asked(**seen: Any) -> Talk:
    """Paul has been asked to take Rosa's Saturday."""
    paul = talk(PAUL, asked=(SWAP,), **seen)
    effects = paul.starts("duty.asked", swap=SWAP.id)
    assert said(effects)[-1] == "duty.asked"
    return paul


def test_who_is_on_call_is_said_until_when_and_who_is_next() -> None:
    effects = talk().hears("oncall")
    assert said(effects) == ["duty.now"]
    assert values_of(effects, "duty.now") == {
        "team": Team("Rosa", "Paul"),
        "when": When(moment_of(NOW.replace(tzinfo=None, day=30, hour=9), ZONE), ZONE),
        "next_team": Team("Paul", "Inès"),
    }


@pytest.mark.parametrize(
    ("team", "en", "fr"),
    [
        (Team("Rosa", "Paul"), "Rosa (backup Paul)", "Rosa (relève Paul)"),
        (Team("Rosa"), "Rosa", "Rosa"),
        (Team("", "Paul"), "nobody (backup Paul)", "personne (relève Paul)"),
        (Team(""), "nobody", "personne"),
    ],
)
def test_a_place_that_is_empty_is_said_to_be_so(team: Team, en: str, fr: str) -> None:
    assert render("duty.now_on", "en", {"team": team}).startswith(f"On call now: {en}.")
    assert render("duty.now_on", "fr", {"team": team}).startswith(f"De garde: {fr}.")


@pytest.mark.parametrize("person", [ANA, LUC, MARC])
@pytest.mark.parametrize("text", ["oncall", "GARDE", "swap", "swap paul sat", "57"])
def test_from_anybody_else_these_are_ordinary_texts(person: Person, text: str) -> None:
    heard = talk(person, test_page=57).hears(text)
    assert not any(key.startswith(("duty.", "drill.")) for key in said(heard))
    assert not any(isinstance(e, AskSwap | DrillAnswered) for e in heard)


@pytest.mark.parametrize("text", ["oncall", "swap", "57"])
def test_an_unverified_phone_of_staff_is_ordinary_too(text: str) -> None:
    heard = talk(test_page=57).hears(text, staff_words_allowed=False)
    assert not any(key.startswith(("duty.", "drill.")) for key in said(heard))


@pytest.mark.parametrize("text", ["oncall", "swap", "57"])
def test_a_machine_that_repeats_itself_is_not_answered(text: str) -> None:
    assert said(talk(test_page=57).hears(text, loop_guarded=True)) == []


@pytest.mark.parametrize(
    ("text", "colleague"),
    [("swap sat", PAUL), ("SWAP Inès sat", INES), ("échange samedi avec Ines svp", INES)],
)
def test_a_day_goes_to_who_is_named_or_else_to_the_next(text: str, colleague: Person) -> None:
    effects = talk().hears(text)
    assert said(effects) == ["duty.asking", "duty.places"]
    [question] = done(effects)
    assert isinstance(question, AskSwap)
    assert question.colleague_id == colleague.id
    assert (question.start, question.end) == (SATURDAY.start, SATURDAY.end)
    weeks = 1 if colleague is PAUL else 2
    assert question.back_start == SATURDAY.start + timedelta(weeks=weeks)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("swap rosa", "duty.whom"),
        ("swap jean", "duty.whom"),
        ("swap sat at 5", "duty.whom"),
        ("swap next week", "duty.no_turn"),
        ("swap paul yesterday", "duty.whom"),
    ],
)
def test_what_cannot_be_swapped_is_said(text: str, key: str) -> None:
    effects = talk().hears(text)
    assert (said(effects), done(effects)) == ([key], [])


def test_the_same_colleague_is_not_asked_twice_for_the_same_time() -> None:
    rosa = talk(asked=(SWAP,))
    assert said(rosa.hears("swap paul sat")) == ["duty.asked_before"]
    assert said(rosa.hears("swap paul sun")) == ["duty.asking", "duty.places"]
    assert said(rosa.hears("swap ines sat"))[0] == "duty.asking"


def test_who_is_asked_about_a_day_is_not_said_to_be_asked_about_the_week() -> None:
    (said_so,) = talk(asked=(SWAP,)).hears("swap paul")
    assert isinstance(said_so, Say)
    assert said_so.key == "duty.asked_other"
    assert said_so.values["t1"] == When(SATURDAY.start, ZONE)


@pytest.mark.parametrize("text", ["1", "yes", "oui", "ok", "sure i can do it", "oui je peux"])
def test_a_yes_changes_the_rota_and_the_asker_hears(text: str) -> None:
    effects = asked().later(minutes=5).hears(text)
    assert said(effects) == ["duty.agreed", "duty.places"]
    answer, *told = done(effects)
    assert answer == AnswerSwap(SWAP.id, True)
    assert [(one.person_id, one.key, one.kind) for one in told if isinstance(one, Tell)] == [
        (ROSA.id, "duty.said_yes", "answer"),
        (ROSA.id, "duty.places", "answer"),
    ]


def test_who_would_still_be_on_call_hears_at_which_place_before_and_after_the_yes() -> None:
    asking = talk().hears("swap sat")
    assert values_of(asking, "duty.asking")["post"] == Post("first")
    agreed = asked().later(minutes=5).hears("1")
    for effects in (asking, agreed):
        assert values_of(effects, "duty.places") == {
            "t1": When(SATURDAY.start, ZONE),
            "t2": When(SATURDAY.end, ZONE),
            "team": Team("Paul", "Rosa"),
        }


@pytest.mark.parametrize(("text", "key"), [("swap", "duty.first_then"), ("swap rosa", "")])
def test_who_gives_a_backup_turn_away_is_put_first_only_if_they_ask_for_it(
    text: str, key: str
) -> None:
    always = Rota(ZONE, (Rotation(date(2026, 11, 23), time(9), (OnCall(ROSA.id, PAUL.id),)),))
    effects = talk(PAUL, duties=always).hears(text)
    if key:
        assert (said(effects), done(effects)) == ([key], [])
        return
    assert said(effects) == ["duty.asking_only", "duty.places"]
    assert values_of(effects, "duty.asking_only")["post"] == Post("backup")
    assert values_of(effects, "duty.places")["team"] == Team("Paul", "Rosa")


@pytest.mark.parametrize("text", ["2", "no", "non", "sorry i cant", "non je peux pas"])
def test_a_no_changes_nothing_and_the_asker_hears(text: str) -> None:
    effects = asked().later(minutes=5).hears(text)
    assert said(effects) == ["duty.refused"]
    answer, told = done(effects)
    assert answer == AnswerSwap(SWAP.id, False)
    assert isinstance(told, Tell)
    assert told.key == "duty.said_no"


def test_other_words_are_no_answer_and_never_a_hand_over() -> None:
    paul = asked()
    for text in ("hm", "3", "what week is that", "4", "let me think"):
        effects = paul.hears(text)
        assert (said(effects), done(effects)) == (["duty.yes_or_no"], [])
    assert said(paul.hears("1")) == ["duty.agreed", "duty.places"]


def test_with_a_thread_open_words_without_a_number_are_guessed_for_nothing() -> None:
    thread = Thread(142, "red", "taken", ANA.id, "Ana", PAUL.id, "Paul", NOW)
    paul = asked(threads=(thread,))
    for text in ("let me think", "yes i will call her now"):
        assert said(paul.hears(text)) == ["staff.nothing_sent"]
    assert said(paul.hears("1")) == ["duty.agreed", "duty.places"]


def test_a_question_ends_before_its_turn_begins() -> None:
    paul = asked()
    [question] = [e for e in paul.last.effects if isinstance(e, Ask)]
    assert question.until == SATURDAY.start - timedelta(minutes=30)
    paul.now = SATURDAY.start
    assert done(paul.hears("1")) == []
    assert said(talk(PAUL, asked=(SWAP,)).later(days=6).starts("duty.asked", swap=5)) == []


def test_what_was_answered_is_not_asked_again() -> None:
    answered = replace(SWAP, agreed=True)
    paul = talk(PAUL, asked=(answered,))
    assert said(paul.starts("duty.asked", swap=SWAP.id)) == []
    assert said(talk(asked=(answered,)).starts("duty.unanswered", swap=SWAP.id)) == []
    assert said(talk(asked=(SWAP,)).starts("duty.unanswered", swap=SWAP.id)) == ["duty.no_answer"]


def test_a_rota_that_has_changed_meanwhile_is_not_swapped() -> None:
    begins, ends = wall_span(DUTIES, SATURDAY)
    away = Override("first", INES.id, begins, ends)
    paul = asked(duties=replace(DUTIES, changes=(away,)))
    effects = paul.hears("1")
    assert said(effects) == ["duty.changed"]
    assert done(effects)[0] == AnswerSwap(SWAP.id, False)


def test_a_test_page_is_answered_by_its_number_beside_any_open_question() -> None:
    paul = asked(test_page=57)
    effects = paul.hears("57")
    assert said(effects) == ["drill.answered"]
    assert done(effects) == [DrillAnswered()]
    assert said(paul.hears("2")) == ["duty.refused"]


def test_without_a_test_page_two_digits_are_as_before() -> None:
    assert done(talk().hears("57")) == []
    assert said(talk().hears("57")) == ["staff.none_open"]
