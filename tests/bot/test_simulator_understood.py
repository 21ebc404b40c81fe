"""What a turn made of times, as the demo's inspector says it: in words, in both languages."""

import pytest

from bot.simulator.understood import fits_said, is_telling
from bot.simulator.words import FITS

NAMES = ("Ana", "Marc")


@pytest.mark.parametrize(
    ("line", "english", "french"),
    [
        ("hours", "inside the hours of both", "dans les heures des deux"),
        ("asked", "inside what was asked for", "dans ce qui était demandé"),
        (
            "after 0 15:30 travel 30 spare 0",
            "Ana: free from 3:30 pm, 30 min to get there, 0 min to spare",
            "Ana: libre dès 15 h 30, 30 min de trajet, 0 min de marge",
        ),
        (
            "before 1 21:00 travel 30 spare 25",
            "Marc: 30 min to get back by 9 pm, 25 min to spare",
            "Marc: 30 min de trajet pour 21 h, 25 min de marge",
        ),
        (
            "before 1 21:00 travel 0 spare 25",
            "Marc: 25 min to spare before 9 pm",
            "Marc: 25 min de marge avant 21 h",
        ),
        (
            "pass 0 120 spare 0",
            "Ana: may be out 120 min, 0 min to spare",
            "Ana: peut sortir 120 min, 0 min de marge",
        ),
        ("good 1", "a time Marc likes", "un moment que Marc préfère"),
        ("holiday canada day", "on a public holiday: Canada Day", "un jour férié: Canada Day"),
    ],
)
def test_why_a_time_fits_is_said_in_words(line: str, english: str, french: str) -> None:
    assert fits_said(line, NAMES) == (english, french)


def test_every_reason_has_words_in_both_languages() -> None:
    assert all(word.strip() for both in FITS.values() for word in both)


@pytest.mark.parametrize(
    ("line", "telling"),
    [
        ("hours", True),
        ("pass 0 120 spare 600", True),
        ("after 0 06:00 travel 30 spare 120", True),
        ("after 0 06:00 travel 30 spare 121", False),
        ("before 1 23:00 travel 0 spare 500", False),
    ],
)
def test_what_leaves_hours_to_spare_says_nothing_about_a_time(line: str, telling: bool) -> None:
    assert is_telling(line) is telling
