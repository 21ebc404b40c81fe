"""Whom words are for: said with "tell NAME:", and nothing else counts."""

import pytest

from flows.understand.addressed import addressed

NAMES = ["Ana", "Élise", "Luc"]


@pytest.mark.parametrize(
    ("text", "to", "words"),
    [
        ("tell ana: see you at 6", 0, "see you at 6"),
        ("Tell Ana : see you", 0, "see you"),
        ("please tell luc: bring a coat: it's cold", 2, "bring a coat: it's cold"),
        ("dis a elise: merci", 1, "merci"),
        ("Dis à Élise: merci", 1, "merci"),
        ("dites à luc: à jeudi", 2, "à jeudi"),
        ("TELL ANA:", 0, ""),
    ],
)
def test_words_for_somebody(text: str, to: int, words: str) -> None:
    assert addressed(text, NAMES) == (to, words)


@pytest.mark.parametrize(
    "text",
    ["tell ana i am late", "tell bob: hi", "ana: hi", "i will tell ana: no way", "dis moi: quoi"],
)
def test_everything_else_is_an_ordinary_text(text: str) -> None:
    assert addressed(text, NAMES) is None


def test_of_two_of_one_name_nobody_is_addressed() -> None:
    assert addressed("tell ana: hi", ["Ana", "Ana"]) is None
