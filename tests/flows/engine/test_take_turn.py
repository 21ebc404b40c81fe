"""Steps are run until one waits; questions open, close, are replaced, parked and asked again."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from flows.engine import upgrades
from flows.engine.effects import Ask, Confirm, Kind, Say
from flows.engine.events import AskAgain, Enter, Event, FreeWords, Yes
from flows.engine.facts import Facts, Level, Thread
from flows.engine.session import Session
from flows.engine.steps import Notes, Step, Turn, end, go, stay
from flows.engine.take_turn import (
    MAX_HOPS,
    Hop,
    TooManyHops,
    enter,
    parked,
    parked_for_alert,
    start,
    take_turn,
    unparked,
)
from flows.engine.upgrades import BrokenSession
from tests.fakes import ANA, NOW, facts_for

FACTS = facts_for(ANA)
SOON = NOW + timedelta(hours=5)


def ask_red(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Red?"""
    match event:
        case Enter():
            return stay(Ask("red", until=SOON), meeting=7)
        case Yes():
            return end(Confirm(7))
        case _:
            return stay(Ask("red.again"))


def ask_blue(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Blue?"""
    return stay(Ask("blue")) if event == Enter() else go("say")


def say(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Just so they know."""
    return end(Say("hello"))


def round_and_round(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Never?"""
    return go("round")


def down(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How far down?"""
    left = notes["left"]
    assert isinstance(left, int)
    return go("down", left=left - 1) if left else end(Say("bottom"))


def newer(version: int, notes: Notes) -> Notes:
    return {"meeting": notes["meeting_id"]}


STEPS = {
    "red": Step(ask_red, "yes_no"),
    "blue": Step(ask_blue, "yes_no"),
    "urgent": Step(ask_blue, "yes_no", urgent=True),
    "say": Step(say),
    "urgent_say": Step(say, urgent=True),
    "round": Step(round_and_round),
    "down": Step(down),
    "versioned": Step(ask_red, "yes_no", version=2, upgrade=newer),
    "handover.back": Step(say, urgent=True),
    "safety.check": Step(ask_blue, "safe", urgent=True),
}
RED = Session("red", {"meeting": 7}, asked_at=NOW, closes_at=SOON)


def test_a_step_waits_with_its_notes_until_its_question_closes() -> None:
    outcome = enter(Session(), FACTS, "red", catalogue=STEPS)
    assert outcome.session == Session("red", {"meeting": 7}, closes_at=SOON)
    assert outcome.effects == (Ask("red", until=SOON),)
    assert outcome.path == (Hop("red", Enter()),)


def test_a_question_lives_72_hours_at_most() -> None:
    outcome = enter(Session(), FACTS, "blue", catalogue=STEPS)
    assert outcome.session.closes_at == NOW + timedelta(hours=72)


def test_an_answer_closes_the_question() -> None:
    outcome = take_turn(RED, FACTS, Yes(), STEPS)
    assert outcome.session == Session()
    assert outcome.effects == (Confirm(7),)


def test_a_hop_is_entered_with_its_own_notes_alone() -> None:
    blue = Session("blue", {"old": 1}, closes_at=SOON)
    outcome = take_turn(blue, FACTS, Yes(), STEPS)
    assert outcome.path == (Hop("blue", Yes()), Hop("say", Enter()))
    assert outcome.session == Session()


def test_a_reprompt_keeps_the_first_asking() -> None:
    outcome = take_turn(RED, FACTS, FreeWords("?"), STEPS)
    assert outcome.session.asked_at == NOW
    assert outcome.reprompts


@pytest.mark.parametrize("hops", [0, 1, MAX_HOPS])
def test_ten_hops_are_allowed(hops: int) -> None:
    outcome = enter(Session(), FACTS, "down", {"left": hops}, STEPS)
    assert outcome.effects == (Say("bottom"),)


@pytest.mark.parametrize(("step", "notes"), [("round", {}), ("down", {"left": MAX_HOPS + 1})])
def test_more_hops_are_a_loop(step: str, notes: Notes) -> None:
    with pytest.raises(TooManyHops):
        enter(Session(), FACTS, step, notes, STEPS)


# Old sessions


@pytest.mark.parametrize(
    "session",
    [
        Session("gone", {}),
        Session("red", {"meeting": 7}, version=9),
        Session("versioned", {"nothing": 1}, version=1),
        Session("down", {}),
    ],
)
def test_what_cannot_be_read_is_a_broken_session(session: Session) -> None:
    with pytest.raises(BrokenSession):
        take_turn(session, FACTS, Yes(), STEPS)


def test_old_notes_are_brought_up_to_date() -> None:
    session = Session("versioned", {"meeting_id": 7}, version=1)
    outcome = take_turn(session, FACTS, FreeWords("?"), STEPS)
    assert outcome.session.notes == {"meeting": 7}
    assert outcome.session.version == 2


def test_a_renamed_step_is_still_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "ALIASES", {"crimson": "red"})
    outcome = take_turn(replace(RED, step="crimson"), FACTS, FreeWords("?"), STEPS)
    assert outcome.session.step == "red"
    assert enter(Session(), FACTS, "crimson", catalogue=STEPS).session.step == "red"


# What we start while a question is open


def test_a_question_waits_for_the_open_one() -> None:
    outcome = start(RED, FACTS, "blue", {"meeting": 8}, STEPS)
    assert outcome.postponed
    assert outcome.session == RED
    assert outcome.effects == ()


@pytest.mark.parametrize(
    ("session", "now"),
    [(Session(), NOW), (RED, SOON), (RED, SOON + timedelta(days=9))],
)
def test_a_question_is_asked_when_none_is_open(session: Session, now: datetime) -> None:
    outcome = start(session, facts_for(ANA, now), "blue", {"meeting": 8}, STEPS)
    assert not outcome.postponed
    assert outcome.session.step == "blue"
    assert outcome.session.replaced_at is None


def test_an_urgent_question_closes_the_open_one() -> None:
    outcome = start(RED, FACTS, "urgent", {"meeting": 8}, STEPS)
    assert outcome.session.step == "urgent"
    assert outcome.session.replaced_at == NOW
    assert outcome.session.asked_at is None


@pytest.mark.parametrize(
    ("standing", "coming", "minutes", "waits"),
    [
        ("answer", "reminder", 31, False),
        ("answer", "follow_up", 31, False),
        ("report", "reminder", 31, False),
        ("follow_up", "reminder", 31, False),
        ("answer", "reminder", 29, True),
        ("reminder", "reminder", 31, False),
        ("reminder", "reminder", 29, True),
        ("report", "report", 600, True),
        ("report", "report", 1201, False),
        ("answer", "answer", 2000, True),
        ("reminder", "report", 600, True),
        ("follow_up", "report", 600, True),
    ],
)
def test_a_reminder_does_not_wait_behind_what_was_left_lying(
    standing: Kind, coming: Kind, minutes: int, *, waits: bool
) -> None:
    steps = {"red": Step(ask_red, "yes_no", kind=standing), "new": Step(ask_blue, kind=coming)}
    lying = replace(RED, asked_at=NOW - timedelta(minutes=minutes))
    outcome = start(lying, FACTS, "new", {"meeting": 8}, steps)
    assert outcome.postponed is waits
    assert outcome.session.replaced_at == (None if waits else NOW)


@pytest.mark.parametrize(
    ("kind", "waits"),
    [("check_in", True), ("invitation", True), ("reminder", False), ("follow_up", False)],
)
def test_nobody_is_asked_how_they_are_or_invited_while_a_human_answers(
    kind: Kind, *, waits: bool
) -> None:
    steps = {"new": Step(ask_blue, kind=kind)}
    handed = Thread(142, "handover", "taken", ANA.id, "Ana", 9, "Rosa", NOW)
    outcome = start(Session(), facts_for(ANA, threads=(handed,)), "new", {"meeting": 8}, steps)
    assert outcome.postponed is waits


def test_the_same_question_may_be_asked_once_more() -> None:
    outcome = start(RED, FACTS, "red", {"meeting": 7}, STEPS)
    assert not outcome.postponed
    assert outcome.session.replaced_at is None


def test_a_text_that_asks_nothing_leaves_the_question_open() -> None:
    outcome = start(RED, FACTS, "say", {"meeting": 7}, STEPS)
    assert outcome.effects == (Say("hello"),)
    assert outcome.session == RED


@pytest.mark.parametrize(("meeting", "kept"), [(7, False), (8, True)])
def test_an_urgent_text_closes_a_question_about_the_same_meeting(meeting: int, kept: bool) -> None:
    outcome = start(RED, FACTS, "urgent_say", {"meeting": meeting}, STEPS)
    assert outcome.session == (RED if kept else Session())


@pytest.mark.parametrize(
    ("level", "watched", "step", "waits"),
    [
        ("red", False, "urgent", True),
        ("orange_today", False, "blue", True),
        ("red", False, "urgent_say", False),
        ("red", True, "urgent_say", True),
        ("handover", False, "blue", False),
        ("handover", True, "say", True),
    ],
)
def test_in_an_alert_we_ask_nothing_and_to_a_watched_phone_we_say_nothing(
    level: Level, step: str, *, watched: bool, waits: bool
) -> None:
    thread = Thread(142, level, "taken", ANA.id, "Ana", 1, "Rosa", NOW, do_not_text=watched)
    facts = facts_for(ANA, threads=(thread,))
    outcome = start(Session(), facts, step, {"meeting": 7}, STEPS)
    assert outcome.postponed is waits
    assert (outcome.effects == ()) is waits


# Parked and given back


def test_parking_and_unparking_is_as_if_nothing_had_come_between() -> None:
    aside = parked(RED, NOW)
    assert aside.step == ""
    assert not aside.is_open(NOW)
    assert unparked(aside) == RED


def test_only_an_open_question_is_parked_and_never_the_safety_question() -> None:
    safety = Session("safety.check", closes_at=SOON)
    assert parked(RED, SOON).parked is None
    assert parked(safety, NOW).parked is None


def test_a_second_alert_keeps_what_the_first_parked() -> None:
    assert parked(parked(RED, NOW), NOW).parked == parked(RED, NOW).parked


def test_a_thread_given_back_asks_the_parked_question_again() -> None:
    outcome = start(parked(RED, NOW), FACTS, "handover.back", catalogue=STEPS)
    assert outcome.effects == (Say("hello"), Ask("red"))
    assert outcome.path[-1] == Hop("red", AskAgain())
    assert (outcome.session.step, outcome.session.parked) == ("red", None)


def test_a_good_week_is_not_asked_about_once_there_was_an_alert() -> None:
    good = replace(RED, step="checkin.high")
    assert parked_for_alert(good, NOW).parked is None
    assert parked(good, NOW).parked is not None
    assert parked_for_alert(RED, NOW) == parked(RED, NOW)


def test_a_parked_question_that_has_closed_is_not_asked_again() -> None:
    facts = facts_for(ANA, SOON)
    outcome = start(parked(RED, NOW), facts, "handover.back", catalogue=STEPS)
    assert outcome.effects == (Say("hello"),)
    assert outcome.session == Session()


def test_giving_back_closes_the_safety_question() -> None:
    asked = replace(parked(RED, NOW), step="safety.check", closes_at=SOON)
    outcome = start(asked, FACTS, "handover.back", catalogue=STEPS)
    assert outcome.session.step == "red"


def test_what_they_opened_themselves_meanwhile_goes_before_the_parked_question() -> None:
    asked = replace(parked(RED, NOW), step="blue", closes_at=SOON)
    outcome = start(asked, FACTS, "handover.back", catalogue=STEPS)
    assert outcome.session == replace(asked, parked=None)
    assert outcome.effects == (Say("hello"),)
