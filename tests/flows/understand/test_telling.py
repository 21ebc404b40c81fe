"""Times that are only told of are no times to meet; whoever says when they can is heard."""

import json
from datetime import UTC, datetime

import pytest

from flows.understand import Question, Reading, understand
from flows.understand.telling import FEWEST
from tests.corpus import HERE

NOW = datetime(2026, 11, 24, 17, tzinfo=UTC)
SEEN = {"en": 0.9, "fr": 0.9}  # of what was learned from: a table can hold it


def read(text: str, language: str, kind: str = "free") -> Reading:
    return understand(text, Question(kind), NOW, "America/Toronto", language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("gas was 1.79 this morning can you believe it", "en"),
        ("the 6 49 was up to 22 million last week", "en"),
        ("they turned the clocks back sunday and the stove is still wrong", "en"),
        ("la soupe populaire sert de 11 a 1", "fr"),
        ("wow deja le mois de mai", "fr"),
        ("le canadien a perdu 4 a 1 samedi", "fr"),
    ],
)
def test_a_time_only_told_of_is_none(text: str, language: str) -> None:
    reading = read(text, language)
    assert not reading.windows
    assert not reading.standing
    assert reading.meaning in ("none", "unclear")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sunday", "en"),
        ("monday morning", "en"),
        ("my kid has a game sat at 10 so no", "en"),
        ("the bus stops running at 7 so before 6", "en"),
        ("i work nights so after 2 is best", "en"),
        ("sorry never seen ur msg my phone was dead all day. thurs at 1 is fine", "en"),
        ("dimanche", "fr"),
        ("ma fille a une game samedi matin faque jpeux pas", "fr"),
        ("jtravaille de nuit faque apres 2h", "fr"),
        ("mardi 10h chez le dentiste", "fr"),
        # a day with its hour
        ("thu noon at the timmies by the bridge", "en"),
        ("2h30 sam au mcdo de la rue st joseph", "fr"),
        # what comes round is read back, so in doubt it is heard
        ("eye clinic every monday at 8:45 in the morning", "en"),
        ("im never free on a tuesday", "en"),
        ("ma methadone a la clinique 8h chaque matin", "fr"),
    ],
)
def test_whoever_says_when_is_heard(text: str, language: str) -> None:
    reading = read(text, language)
    assert reading.windows or reading.standing


def test_a_time_that_was_asked_about_is_always_read() -> None:
    told = "wow deja le mois de mai"
    assert not read(told, "fr").windows
    assert read(told, "fr", "confirm_meeting").windows


@pytest.mark.parametrize("language", ["en", "fr"])
def test_most_texts_that_it_learned_from_are_told_apart(language: str) -> None:
    right = total = 0
    with (HERE / f"told_{language}.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if not row["own"] or len(row["text"].split()) < FEWEST:
                continue
            reading = understand(row["text"], None, NOW, "America/Toronto", language)
            asked = read(row["text"], language, "confirm_meeting")
            if asked.windows or asked.standing:
                total += 1
                right += bool(reading.windows or reading.standing)
    assert total > 400
    assert right / total >= SEEN[language]
