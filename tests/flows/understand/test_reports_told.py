"""A mentor tells in words how it went: what does not say whether they met is asked again."""

from datetime import UTC, datetime

import pytest

from flows.understand import Question, understand

NOW = datetime(2026, 11, 25, 23, tzinfo=UTC)


def _reported(text: str) -> str:
    return understand(text, Question("mentor_report"), NOW, "America/Toronto").meaning


@pytest.mark.parametrize(
    "text",
    [
        "she was 30 min late and i had to leave", "she was 30 min late so i left", "he was late",
        "she came late and we only talked 5 min", "he was late, we only had a few minutes",
        "elle est arrivée 30 min en retard pis j'ai dû partir", "oui mais j'ai dû partir",
        "il est arrivé en retard faque chu parti", "elle est arrivée tard, on a jasé 5 min",
    ],
)  # fmt: skip
def test_late_is_no_report(text: str) -> None:
    assert _reported(text) == "unclear"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("we met, she was a bit late", "held_in_person"),
        ("we met but i had to leave early", "held_in_person"),
        ("she came late but we had coffee", "held_in_person"),
        ("on s'est vus, il est arrivé en retard", "held_in_person"),
        ("on s'est vus mais j'ai dû partir vite", "held_in_person"),
        ("we met for 5 min", "held_in_person"),
        ("we talked", "held_by_phone"),
        ("we talked on the phone, she was late", "held_by_phone"),
        ("i called him", "held_by_phone"),
        ("waited 20 min then left", "not_held"),
        ("she never came", "not_held"),
    ],
)
def test_who_met_has_met(text: str, meaning: str) -> None:
    assert _reported(text) == meaning
