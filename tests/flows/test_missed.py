"""After a meeting that did not happen: what would help, did they meet, an apology."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, Report, Say
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    FreeWords,
    No,
    NotToday,
    OtherTime,
    Yes,
)
from flows.engine.facts import Meeting, Wanted
from flows.engine.noted import note_instant
from flows.engine.steps import Turn, end, go, stay
from flows.texts.values import Name
from tests.fakes import ANA, MEETING, NOW, facts_for
from tests.flows.talk import Talk, said

MISSED = replace(MEETING, starts_at=NOW - timedelta(hours=3), state="missed")
YESTERDAYS = replace(MISSED, starts_at=MISSED.starts_at - timedelta(days=1))
WINDOW = Wanted(NOW + timedelta(days=1), NOW + timedelta(days=2))
NOTED = [[note_instant(WINDOW.start), note_instant(WINDOW.end), False]]


def turn(step: str, event: Event, meeting: Meeting = MISSED, **notes: object) -> Turn:
    facts = facts_for(ANA, all_meetings=(meeting,))
    return CATALOGUE[step].run(facts, {"meeting": 7} | notes, event)


def new_time(wanted: list[list[object]] | None = None) -> Turn:
    return go("offer.choose", meeting=7, wanted=wanted or [])


@pytest.mark.parametrize(
    ("event", "want"),
    [
        (OtherTime(), new_time()),
        (OtherTime((WINDOW,)), new_time(NOTED)),
        (NotToday((WINDOW,)), new_time(NOTED)),
        (ByPhone(), go("offer.choose", meeting=7, by="phone")),
        (ByVideo(), go("offer.choose", meeting=7, by="video")),
        (Choice("need"), go("menu.needs")),
        (Choice("not_now"), end(Say("meeting.not_now"))),
        (No(), end(Say("meeting.not_now"))),
    ],
)
def test_every_answer_to_the_missed_text(event: Event, want: Turn) -> None:
    assert turn("meeting.missed", event) == want


@pytest.mark.parametrize(
    ("meeting", "key"), [(MISSED, "meeting.missed"), (YESTERDAYS, "meeting.missed_yesterday")]
)
def test_the_missed_text_says_today_or_yesterday(meeting: Meeting, key: str) -> None:
    assert turn("meeting.missed", Enter(), meeting) == stay(Ask(key))
    for event in (AskAgain(), FreeWords("eh"), Yes()):
        assert turn("meeting.missed", event, meeting) == stay(Ask(f"{key}.again"))


def test_who_was_there_after_all_gets_no_missed_text() -> None:
    assert turn("meeting.missed", Enter(), replace(MISSED, state="held")) == end()


@pytest.mark.parametrize(
    ("meeting", "key"), [(MISSED, "meeting.did_meet"), (YESTERDAYS, "meeting.did_meet_yesterday")]
)
def test_did_they_meet(meeting: Meeting, key: str) -> None:
    name = {"mentor": Name("Marc")}

    def answered(event: Event) -> Turn:
        return turn("meeting.did_meet", event, meeting)

    for event, want in (
        (Enter(), key),
        (AskAgain(), f"{key}.again"),
        (FreeWords(""), f"{key}.again"),
    ):
        [ask] = answered(event).effects
        assert isinstance(ask, Ask)
        assert (ask.key, ask.values["mentor"]) == (want, name["mentor"])
    assert answered(Yes()) == end(Report(7, "held_in_person"), Say("meeting.did_meet_thanks"))
    assert answered(No()) == go("meeting.missed", meeting=7)


def test_an_apology_comes_with_new_times() -> None:
    talk = Talk(seen={"all_meetings": (MISSED,), "starts": (NOW + timedelta(days=2),)})
    assert said(talk.starts("meeting.apology", meeting=7)) == ["offer.sorry_one"]


def test_without_new_times_the_apology_is_said_before_what_becomes_of_it() -> None:
    talk = Talk(seen={"all_meetings": (MISSED,)})
    assert said(talk.starts("meeting.apology", meeting=7)) == [
        "meeting.apology",
        "offer.none_fit",
    ]


@pytest.mark.parametrize("step", ["meeting.missed", "meeting.did_meet", "meeting.apology"])
def test_a_meeting_that_is_gone_is_not_asked_about(step: str) -> None:
    assert CATALOGUE[step].run(facts_for(ANA), {"meeting": 7}, Enter()) == end()
