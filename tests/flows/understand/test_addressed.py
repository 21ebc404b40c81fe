"""Whom words are for: said with "tell NAME", with a colon or plainly without one."""

import pytest

from flows.understand.addressed import addressed, addressed_plainly, may_be_addressed

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


@pytest.mark.parametrize(
    ("text", "to", "words"),
    [
        ("tell ana im at the back door", 0, "im at the back door"),
        ("Tell Ana that I'm outside", 0, "I'm outside"),
        ("tell luc, im here", 2, "im here"),
        ("can you tell luc im outside", 2, "im outside"),
        ("please tell ana good luck", 0, "good luck"),
        ("let ana know im bringing my brother", 0, "im bringing my brother"),
        ("dis a elise que jsuis a la porte", 1, "jsuis a la porte"),
        ("dis à Élise qu'on se voit là", 1, "on se voit là"),
        ("dites à luc merci", 2, "merci"),
        ("avise luc que jarrive", 2, "jarrive"),
        ("pouvez-vous dire à Luc que chu en avant", 2, "chu en avant"),
    ],
)
def test_words_for_somebody_without_a_colon(text: str, to: int, words: str) -> None:
    assert addressed_plainly(text, NAMES) == (to, words)
    assert may_be_addressed(text)


@pytest.mark.parametrize(
    "text",
    [
        "tell ana to call me",
        "tell ana about the job",
        "tell ana if she wants",
        "tell him im here",
        "tell ana",
        "let ana come",
        "did you tell ana im late",
        "i told ana im late",
        "dis a luc de m'appeler",
        "dis-lui que chu là",
        "tell bob im here",
    ],
)
def test_what_is_not_plain_is_an_ordinary_text(text: str) -> None:
    assert addressed_plainly(text, NAMES) is None
