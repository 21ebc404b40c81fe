"""The first talk: nothing personal before a yes, three tries, one question after the other."""

import hashlib
from dataclasses import replace

import pytest

from flows import welcome
from flows.engine.effects import Ask, Consent, Later, Say, SharedPhone, Show
from flows.engine.events import Enter, FreeWords, No, Yes
from flows.engine.hear import hear
from flows.engine.hearing import Heard
from flows.engine.session import Session
from flows.engine.steps import End, Go, Stay
from flows.engine.take_turn import enter
from flows.screen import screen
from flows.texts.tables import FIRST_KEYS
from flows.texts.welcome import TEXTS
from flows.understand import Question, understand
from tests.fakes import ANA, NOW, ZONE, facts_for

NEW = replace(ANA, consent="open")
# What somebody agrees to. Other words need a version of their own in `flows.welcome`.
AGREED_ON = ("welcome.ask", "welcome.ask.again", "welcome.second", "welcome.third", "welcome.first")
DIGESTS = {"2026-11": "85e5be9d345ced36"}


def test_the_words_that_are_agreed_to_have_a_version() -> None:
    words = "\n".join(f"{TEXTS[key].en}\n{TEXTS[key].fr}" for key in AGREED_ON)
    assert hashlib.sha256(words.encode()).hexdigest()[:16] == DIGESTS[welcome.WORDING]


def test_each_try_is_in_other_words_and_plans_the_next() -> None:
    keys = []
    for tried in range(3):
        turn = welcome.ask(facts_for(NEW), {"tried": tried}, Enter())
        asked, later = turn.effects
        assert isinstance(asked, Ask)
        assert isinstance(later, Later)
        assert later.notes == {"tried": tried + 1}
        assert asked.until == later.at
        keys.append(asked.key)
    assert len(set(keys)) == 3
    assert welcome.ask(facts_for(NEW), {"tried": 3}, Enter()).effects == (Show("silent"),)


@pytest.mark.parametrize("consent", ["yes", "no"])
def test_who_has_answered_is_not_asked_again(consent: str) -> None:
    answered = replace(ANA, consent=consent)  # type: ignore[arg-type]
    assert welcome.ask(facts_for(answered), {"tried": 1}, Enter()).effects == ()


def test_a_no_is_kept_answered_once_and_shown() -> None:
    turn = welcome.ask(facts_for(NEW), {}, No())
    assert turn.way == End()
    assert turn.effects == (
        Consent(False, welcome.WORDING),
        Show("no_consent"),
        Say("welcome.declined"),
    )


def test_a_yes_is_kept_with_its_wording() -> None:
    turn = welcome.ask(facts_for(NEW), {}, Yes())
    assert turn.way == Go("welcome.language")
    assert turn.effects == (Consent(True, welcome.WORDING),)


def test_a_shared_phone_ends_the_questions() -> None:
    turn = welcome.phone(facts_for(NEW), {}, Yes())
    assert turn.way == End()
    assert SharedPhone(True) in turn.effects


def test_a_question_is_asked_again_in_its_own_digits() -> None:
    turn = welcome.pace(facts_for(NEW), {}, FreeWords("blorp"))
    assert isinstance(turn.way, Stay)


@pytest.mark.parametrize(
    "text",
    [
        "1", "yes", "Yes please", "ok", "oui svp", "sure why not", "cest correct", "yes thats fine",
    ],
)  # fmt: skip
def test_a_plain_yes_is_consent(text: str) -> None:
    assert understand(text, Question("welcome"), NOW, ZONE).meaning == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "ok?", "c'est quand mon rendez-vous?", "I'm good", "ca va", "my sister said yes",
        "are you sure?", "oui mais non", "who is this", "allo",
    ],
)  # fmt: skip
def test_what_may_be_no_yes_is_no_consent(text: str) -> None:
    assert understand(text, Question("welcome"), NOW, ZONE, "fr").meaning != "yes"


@pytest.mark.parametrize(
    "text",
    [
        "menu", "when", "when is my meeting?", "hours", "undo", "cant wed", "blorp zang",
        "i work mon-fri 7-3", "stop", "who", "person", "i need a bus ticket",
        "thanks", "1", "pause",
    ],
)  # fmt: skip
@pytest.mark.parametrize("consent", ["open", "no"])
@pytest.mark.parametrize("asked", [True, False])
def test_whatever_they_write_nothing_personal_is_said_before_a_yes(
    text: str, consent: str, asked: bool
) -> None:
    person = replace(ANA, consent=consent)  # type: ignore[arg-type]
    facts = facts_for(person)
    session = Session()
    if asked and consent == "open":
        opened = enter(session, facts, "welcome.ask").session
        session = replace(opened, asked_at=NOW)
    heard = Heard(text, NOW.replace(minute=30), screen(text, []))
    said = [e.key for e in hear(session, facts, heard).effects if isinstance(e, Say | Ask)]
    assert all(key in FIRST_KEYS for key in said), said
