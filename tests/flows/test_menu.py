"""MENU and WHEN, the eight needs, a break, and a text that nobody understood."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, DoubtNumber, Effect, Pause, Say
from flows.engine.events import (
    AskAgain,
    AskPerson,
    Choice,
    Enter,
    Event,
    FreeWords,
    Need,
    No,
    PauseWish,
    Thanks,
    Yes,
)
from flows.engine.facts import MeetingState, Person
from flows.engine.steps import End, Go, Turn, end, go, stay
from flows.texts.values import Name, When, Where
from tests.fakes import ANA, LUC, MARC, MEETING, NOW, ZONE, facts_for


def turn(step: str, event: Event, person: Person = ANA, **notes: object) -> Turn:
    facts = facts_for(person, all_meetings=(MEETING,))
    return CATALOGUE[step].run(facts, notes, event)


OK = end(Say("meeting.say_ok"))
ANSWERS = [
    ("menu.ask", Enter(), stay(Ask("menu.ask"))),
    ("menu.ask", Choice("when"), go("menu.when")),
    ("menu.ask", Choice("change"), go("menu.change")),
    ("menu.ask", Choice("need"), go("menu.needs")),
    ("menu.ask", AskPerson(), go("handover.ask")),
    ("menu.ask", Choice("pause"), go("menu.pause")),
    ("menu.ask", No(), OK),
    ("menu.ask", AskAgain(), stay(Ask("menu.ask.again"))),
    ("menu.ask", FreeWords("eh"), stay(Ask("menu.ask.again"))),
    ("menu.change", Enter(), go("offer.choose", meeting=7, wanted=None)),
    ("menu.needs", Enter(), stay(Ask("menu.needs"))),
    ("menu.needs", Need("food"), go("menu.need", kinds=["food"], words="")),
    ("menu.needs", AskPerson(), go("handover.ask")),
    ("menu.needs", No(), OK),
    ("menu.needs", AskAgain(), stay(Ask("menu.needs.again"))),
    ("menu.needs", FreeWords("eh"), stay(Ask("menu.needs.again"))),
    ("menu.pause", Enter(), stay(Ask("menu.pause"))),
    ("menu.pause", PauseWish(days=10), go("rights.pause", days=10, until=None)),
    (
        "menu.pause",
        PauseWish(until=date(2026, 12, 1)),
        go("rights.pause", days=None, until="2026-12-01"),
    ),
    ("menu.pause", PauseWish(), stay(Ask("menu.pause.again"))),
    ("menu.pause", No(), OK),
    ("menu.pause", AskAgain(), stay(Ask("menu.pause.again"))),
    ("menu.pause", FreeWords("eh"), stay(Ask("menu.pause.again"))),
    ("lost.ask", Enter(), stay(Ask("lost.ask"))),
    ("lost.ask", Choice("change"), go("menu.change")),
    ("lost.ask", Choice("need"), go("menu.needs")),
    ("lost.ask", AskPerson(), go("handover.ask")),
    ("lost.ask", No(), OK),
    ("lost.ask", AskAgain(), stay(Ask("lost.ask.again"))),
    ("lost.ask", Yes(), stay(Ask("lost.ask.again"))),
    ("lost.chatter", Enter(), OK),
    ("lost.wrong_person", Enter(), end(Say("unknown.neutral"), DoubtNumber())),
]


@pytest.mark.parametrize(("step", "event", "want"), ANSWERS)
def test_every_answer_to_the_menus(step: str, event: Event, want: Turn) -> None:
    assert turn(step, event) == want


def test_the_needs_are_a_mentees_and_a_mentor_talks_to_a_person() -> None:
    assert turn("menu.needs", Enter(), MARC) == go("handover.ask")


@pytest.mark.parametrize(("person", "other"), [(ANA, "Marc"), (MARC, "Ana")])
def test_the_next_meeting_names_the_other_one(person: Person, other: str) -> None:
    values = {
        "mentor": Name(other),
        "when": When(MEETING.starts_at, ZONE),
        "where": Where("in_person", "Cafe Nord"),
    }
    assert turn("menu.when", Enter(), person) == end(Say("menu.when", values))


@pytest.mark.parametrize("state", ["declined", "missed", "held", "cancelled"])
def test_a_new_time_is_found_also_after_the_last_meeting(state: MeetingState) -> None:
    last = replace(MEETING, state=state)
    made = CATALOGUE["menu.change"].run(facts_for(ANA, all_meetings=(last,)), {}, Enter())
    assert made == go("offer.choose", meeting=7, wanted=None)


@pytest.mark.parametrize("step", ["menu.when", "menu.change"])
def test_without_a_meeting_the_menu_says_so(step: str) -> None:
    assert turn(step, Enter(), LUC) == end(Say("menu.no_meeting"))


@pytest.mark.parametrize(
    ("choice", "days"), [("three_days", 3), ("one_week", 7), ("two_weeks", 14)]
)
def test_a_break_of_the_menu_is_a_pause_like_any_other(choice: str, days: int) -> None:
    assert turn("menu.pause", Choice(choice)) == go("rights.pause", days=days)


def test_menu_ends_a_pause() -> None:
    paused = replace(ANA, paused_until=NOW + timedelta(days=3))
    want: tuple[Effect, ...] = (Pause(None), Ask("menu.ask"))
    assert turn("menu.ask", Enter(), paused).effects == want


def test_small_talk_is_never_a_choice() -> None:
    for step in ("menu.ask", "menu.needs", "menu.pause"):
        made = turn(step, Thanks())
        assert not isinstance(made.way, Go | End)
    assert turn("lost.ask", Thanks()) == Turn(End())  # it chooses nothing, and ends without a word
