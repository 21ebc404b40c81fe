"""Each step, each event that it handles and each effect stands in a talk, in each language."""

from typing import get_args

import pytest

from flows.engine.effects import Effect
from tests.talks.branches import Branch, branches, enters, taken
from tests.talks.conftest import TALKS, Play

LANGUAGES = ("en", "fr")
RENAMED = "the words of this question say the same under another name"
ELSEWHERE = "the rules before the step answer it"
# Branches that no text and no due row leads to, and why: they keep the step whole on its own.
UNREACHED: dict[Branch, str] = {
    Branch("coordinator.relay", "Pick(1)"): RENAMED,  # Choice("send")
    Branch("coordinator.relay", "Yes()"): RENAMED,
    Branch("coordinator.connect", "Pick(1)"): RENAMED,  # Choice("call")
    Branch("coordinator.connect", "Yes()"): RENAMED,
    Branch("meeting.leave", "ByPhone()"): RENAMED,  # "call me" asks for a person here
    Branch("meeting.missed", "No()"): RENAMED,  # Choice("not_now")
    Branch("meeting.same_day", "No()"): RENAMED,  # NotToday
    Branch("meeting.same_day", "Yes()"): RENAMED,  # OnMyWay
    Branch("mentor.remind", "ByPhone()"): RENAMED,  # Choice("call_me")
    Branch("menu.needs", "AskPerson()"): RENAMED,  # Need("person")
    Branch("offer.choose", "No()"): RENAMED,  # the last number
    Branch("offer.choose", "NotToday()"): RENAMED,
    Branch("offer.choose", "Yes()"): RENAMED,  # the only number
    Branch("offer.which", "No()"): RENAMED,  # the last number
    Branch("offer.which", "NotToday()"): RENAMED,
    Branch("hours.said", "_"): ELSEWHERE,  # the door of what was told, and of nothing else
    Branch("meeting.wish", "Yes()"): ELSEWHERE,  # a yes to nothing is no wish
    Branch("meeting.wish", "_"): ELSEWHERE,
    Branch("mentor.wish", "Yes()"): ELSEWHERE,
    Branch("mentor.wish", "_"): ELSEWHERE,
    Branch("safety.check", "Enter()"): ELSEWHERE,  # the safety text has asked it
    Branch("safety.check", "Pick()"): RENAMED,
    Branch("safety.check", "_"): ELSEWHERE,  # a person reads the words of an alert
}


def _reached(language: str, played: Play) -> set[Branch]:
    talks = (played(talk) for talk in TALKS if talk.parent.name == language)
    hops = (hop for talk in talks for thought in talk.thoughts for hop in thought.path)
    return {taken(hop.step, hop.event) for hop in hops}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_and_every_event_that_it_handles_stands_in_a_talk(
    language: str, played: Play
) -> None:
    handled = {*branches(), *enters()} - UNREACHED.keys()
    missing = sorted(map(str, handled - _reached(language, played)))
    assert not missing, "No talk reaches:\n" + "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_to_be_unreachable_is_never_reached(language: str, played: Play) -> None:
    assert sorted(map(str, UNREACHED.keys() & _reached(language, played))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_effect_stands_in_a_talk(language: str, played: Play) -> None:
    talks = (played(talk) for talk in TALKS if talk.parent.name == language)
    seen = {type(e) for talk in talks for thought in talk.thoughts for e in thought.effects}
    assert {effect.__name__ for effect in get_args(Effect)} - {e.__name__ for e in seen} == set()


def test_the_branches_of_a_step_are_read_from_its_code() -> None:
    menu = {str(branch) for branch in branches() if branch.step == "menu.ask"}
    assert {"menu.ask: Enter()", "menu.ask: Choice('need')", "menu.ask: _"} <= menu
    confirm = {branch.pattern for branch in branches() if branch.step == "meeting.confirm"}
    assert {"Yes()", "OnMyWay()", "Late()", "InGroup()", "NotToday()"} <= confirm
