"""What staff text about the rota: shown, swapped, a test page answered; everything else is not."""

import pytest

from flows.understand.duty_words import DutyWord, read_duty, two_digits

NOW = """oncall|ONCALL|on call|On-call?|who's on call|who is on call?|rota|the rota|garde|GARDE
|garde?|de garde|la garde|qui est de garde?|Qui garde|liste de garde|gardes"""


@pytest.mark.parametrize("text", [text.strip() for text in NOW.split("|")])
def test_who_is_on_call_is_the_whole_message(text: str) -> None:
    assert read_duty(text) == DutyWord("now")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SWAP", ""),
        ("swap.", ""),
        ("Swap Jean", "jean"),
        ("swap sat", "sat"),
        ("SWOP jean sat", "jean sat"),
        ("ÉCHANGE", ""),
        ("Échange Jean samedi!", "jean samedi"),
        ("echanger avec inès", "avec ines"),
        ("swap: jean", "jean"),
    ],
)
def test_a_swap_begins_with_its_word(text: str, words: str) -> None:
    assert read_duty(text) == DutyWord("swap", words)


@pytest.mark.parametrize(
    "text",
    [
        "i'm on call tonight",
        "who is on call for ana",
        "garder les enfants",
        "je garde mon fils",
        "can we swap",
        "swapped already",
        "échangeable",
        "142 swap",
        "call",
        "",
    ],
)
def test_other_words_are_not_about_the_rota(text: str) -> None:
    assert read_duty(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("57", 57),
        (" 57. ", 57),
        ("test 57", 57),
        ("57 ok", 57),
        ("5", None),
        ("157", None),
        ("57 58", None),
        ("5 7", None),
        ("no number", None),
        ("", None),
    ],
)
def test_a_test_page_is_answered_with_two_digits(text: str, number: int | None) -> None:
    assert two_digits(text) == number
