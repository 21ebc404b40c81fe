"""What no phrase knows is weighed: a meaning is guessed where it is likely, and nothing else."""

import json
from datetime import UTC, datetime

import pytest

from flows.understand import Question, Reading, understand
from flows.understand.likely import MOST, likely
from flows.understand.normalise import listen
from tests.corpus import HERE

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
        (MEETING, "dis a marc de faire couler le cafe", "yes"),
        (NEEDS, "the cupboards are bare", "need:food"),
        (NEEDS, "le frigidaire est vide", "need:food"),
        (OFFER, "you have my permission", "yes"),
        (OFFER, "vous avez ma permission", "yes"),
    ],
)
def test_it_is_weighed(kind: str, text: str, meaning: str) -> None:
    guess = likely(listen(text).words, kind)
    assert guess is not None
    assert guess.meaning == meaning
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(
    "kind", ["welcome", "safe", "shared_phone", "checkin_high", "call_confirm"]
)
@pytest.mark.parametrize(
    "text", ["you have my permission", "gardez moi une chaise proche", "il see him"]
)
def test_what_must_be_said_plainly_is_never_guessed(kind: str, text: str) -> None:
    assert likely(listen(text).words, kind) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "to",
        "de",
        "2 or so",
        "1 ou 2",
        "leafs lost again lol",
        "y fait frette en masse",
        "x " * MOST,
    ],
)
def test_what_says_too_little_or_nothing_is_not_guessed(text: str) -> None:
    assert likely(listen(text).words, MEETING) is None


@pytest.mark.parametrize(
    "text", ["yes but not with him", "oui dans tes reves", "like hell ill be there"]
)
def test_a_yes_beside_something_else_is_not_guessed_over_it(text: str) -> None:
    assert read(text, MEETING).meaning != "yes"


def test_nobodys_texts_end_on_a_guess() -> None:
    rows = _kept("en") + _kept("fr")
    for row in rows:
        guess = likely(listen(row["text"]).words, row["question"])
        reading = read(row["text"], row["question"], row["lang"])
        if guess is not None and guess.meaning == "stop" and reading.confidence < 1:
            assert reading.meaning != "stop"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_answers_that_nothing_was_learned_from_are_understood(language: str) -> None:
    rows = _kept(language)
    right = sum(
        _same(read(row["text"], row["question"], language).meaning)
        in {_same(meaning) for meaning in (row["meaning"], *row.get("accept", ()))}
        for row in rows
    )
    assert right / len(rows) >= KEPT_RIGHT[language]


def _kept(language: str) -> list[dict[str, str]]:
    lines = (HERE / f"kept_replies_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if row["question"] in LEARNED]


def _same(meaning: str) -> str:
    return "none" if meaning == "thanks" else meaning
