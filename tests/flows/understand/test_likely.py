"""All words of an answer are weighed: a meaning is taken where it is likely, and nothing else."""

from datetime import UTC, datetime

import pytest

from flows.understand import Question, Reading, understand
from flows.understand import likely as weighing
from flows.understand.likely import FEWEST, MOST
from tests.corpus import answers

NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)
LEARNED = ("confirm_meeting", "yes_no", "needs_menu", "free")
KEPT_RIGHT = {"en": 0.93, "fr": 0.92}
MEETING, GROUP, OFFER, NEEDS, FREE = (
    "confirm_meeting",
    "group_invite",
    "yes_no",
    "needs_menu",
    "free",
)


def read(text: str, kind: str, language: str = "en") -> Reading:
    return understand(text, Question(kind), NOW, "America/Toronto", language)


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        (MEETING, "gardez moi une chaise proche du radiateur", "yes"),
        (MEETING, "see him there then, my alarm is set", "yes"),
        (MEETING, "y va boire son cafe tout seul", "no"),
        (MEETING, "can a real somebody call me", "person"),
        (MEETING, "dis a marc de garder ma chaise", "yes"),
        (NEEDS, "the cupboards are bare", "need:food"),
        (NEEDS, "le frigo sonne creux", "need:food"),
        (OFFER, "you have my permission", "yes"),
        (OFFER, "vous avez ma permission", "yes"),
    ],
)
def test_it_is_weighed(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(
    "kind", ["welcome", "safe", "shared_phone", "checkin_high", "call_confirm"]
)
@pytest.mark.parametrize(
    "text", ["you have my permission", "gardez moi une chaise proche", "il see him"]
)
def test_what_must_be_said_plainly_is_never_guessed(
    kind: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weighing, "likely", lambda *heard: pytest.fail("it was weighed"))
    read(text, kind)


@pytest.mark.parametrize("text", ["", "to", "de", "2 or so", "1 ou 2", "x " * (MOST + 1)])
def test_what_says_too_little_or_too_much_is_not_weighed(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weighing, "likely", lambda *heard: pytest.fail("it was weighed"))
    read(text, MEETING)


@pytest.mark.parametrize("text", ["leafs lost again lol", "y fait frette en masse"])
def test_what_says_nothing_is_not_guessed(text: str) -> None:
    assert read(text, MEETING).meaning in ("none", "unclear")


@pytest.mark.parametrize(
    "text", ["yes but not with him", "oui dans tes reves", "like hell ill be there"]
)
def test_a_yes_beside_something_else_is_not_guessed_over_it(text: str) -> None:
    assert read(text, MEETING).meaning != "yes"


def test_nobodys_texts_end_on_a_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    sure = {"stop": 0.99, "none": 0.005, "unclear": 0.005}
    monkeypatch.setattr(weighing, "likely", lambda *heard: sure)
    reading = read("blorp zang fribble", FREE)
    assert reading.meaning != "stop"
    assert "stop" in reading.also


@pytest.mark.parametrize("language", ["en", "fr"])
def test_answers_that_nothing_was_learned_from_are_understood(language: str) -> None:
    rows = [one for one in answers(f"kept_replies_{language}") if one.question in LEARNED]
    right = sum(
        _same(read(one.text, one.question, language).meaning)
        in {_same(meaning) for meaning in (one.meaning, *one.accept)}
        for one in rows
    )
    assert right / len(rows) >= KEPT_RIGHT[language]


def _same(meaning: str) -> str:
    return "none" if meaning == "thanks" else meaning


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_answer_is_measured_that_was_learned_from(language: str) -> None:
    learned, kept = _longer(f"replies_{language}"), _longer(f"kept_replies_{language}")
    assert kept
    assert learned.isdisjoint(kept)


def _longer(name: str) -> set[tuple[str, str]]:
    """Every answer of some words: "yep" and "#1" everybody writes."""
    return {
        (one.text.casefold(), one.question)
        for one in answers(name)
        if len(one.text.split()) >= FEWEST
    }


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        (MEETING, "dont count me in", "no"),
        (MEETING, "comptez moi pas dedans", "no"),
        (MEETING, "wouldnt miss it if you paid me", "yes"),
        (FREE, "wrong guy, i bought this phone last week", "wrong_person"),
        (FREE, "late on my rent", "none"),
        (FREE, "en retard dans mon loyer", "none"),
    ],
)
def test_what_phrases_read_is_weighed_with_the_rest(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning in (meaning, "unclear")


@pytest.mark.parametrize(
    ("text", "kind", "meaning"),
    [
        ("stop texting me", MEETING, "stop"),
        ("arretez de mecrire", FREE, "stop"),
        ("i work mon-fri 7-3", FREE, "hours"),
        ("cant sat, sunday at 2?", FREE, "later_time"),
    ],
)
def test_what_was_said_plainly_is_not_outvoted(
    text: str, kind: str, meaning: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure = {"none": 0.98, "unclear": 0.01, meaning: 0.01}
    monkeypatch.setattr(weighing, "likely", lambda *heard: sure)
    assert read(text, kind).meaning == meaning
