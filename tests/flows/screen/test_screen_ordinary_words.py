"""Ordinary words are read as themselves by both tables, whatever graver word they resemble."""

import pytest

from flows.screen import screen
from flows.screen.language import Screen
from flows.screen.normalise import tokens
from flows.screen.ordinary import ORDINARY
from flows.screen.reading import SCREENS
from flows.screen.spelling import ENDING

# Said alone, these words of hunger, loneliness, drugs and being wanted are to be seen.
MEANT = frozenset({"alone", "empty", "hungry", "lonely", "geler", "recherche"})


@pytest.mark.parametrize("language", SCREENS, ids=lambda one: one.table.language)
def test_an_ordinary_word_is_not_guessed_to_be_another(language: Screen) -> None:
    # A form that the table names is no guess.
    guessed = sorted(ORDINARY - language.spelling.known.keys())
    readings = {word: language.read(tokens(word)).words[1:-1] for word in guessed}
    another = {
        word: read
        for word, read in readings.items()
        if len(read) > 1 or not read[0].startswith(word[:-ENDING])
    }
    assert another == {}
    assert len(guessed) > 1000


def test_an_ordinary_word_alone_pages_nobody() -> None:
    found = {word: screen(word) for word in sorted(ORDINARY - MEANT)}
    assert {word: one.rules for word, one in found.items() if one.level != "none"} == {}


@pytest.mark.parametrize(
    "text",
    (
        "oui pas de problème",
        "renvoyez svp",
        "du poisson et une salade pour souper",
        "le saumon est sur le barbecue",
        "cette semaine ca va bien",
        "ma licence est arrivée par la poste",
    ),
)
def test_plain_answers_with_such_words_page_nobody(text: str) -> None:
    assert screen(text).level == "none"


def test_a_slip_in_a_graver_word_is_still_heard() -> None:
    assert screen("j'ai été licencé hier").category == "job_loss"
