"""Courtesy around an answer changes nothing: greeting, name, thanks, fillers, laughter."""

import pytest

from flows.understand.courtesy import core_of
from tests.corpus import Answer, answers
from tests.flows.understand.asking import read

BEFORE = {
    "en": (
        "hey ",
        "yo ",
        "ok ",
        "um ",
        "sorry ",
        "good morning, ",
        "hello there, ",
        "hi its ana, ",
    ),
    "fr": ("salut ", "bonjour ", "ok ", "ben ", "euh ", "dsl ", "ah ", "bonjour c'est ana, "),
}
BEHIND = {
    "en": (" please", " thx", ". thank you", " bro", " tho", " ok", " k", ", have a good day"),
    "fr": (" svp", " merci", " dsl", " hein", " ok", " par exemple", ", bonne journee"),
}
SHORT = 4  # words
STAY = 0.97  # of all; the rest are double meanings such as "ok" beside a no of one letter
EVERY = 5  # of the answers


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("euh nickel", "nickel"),
        ("good morning, thurs", "thurs"),
        ("unsubscribe have a good day", "unsubscribe"),
        ("hey its ana, cant make it sorry", "cant make it"),
        ("ok merci", "merci"),
        ("thursday", ""),
        ("thanks a bunch", ""),
        ("thanks a lot, sat", "sat"),
        ("tks for the help w the forms", ""),
        ("thanks for asking but no", "but no"),
    ],
)
def test_courtesy_is_taken_off(text: str, core: str) -> None:
    assert core_of(text) == core


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_answer_means_the_same_with_courtesy_around_it(language: str) -> None:
    around = [(before, "") for before in BEFORE[language]]
    around += [("", behind) for behind in BEHIND[language]]
    cores = [one for one in _short(language) if _meaning(one.text, one) == one.meaning]
    said = [
        (one, before + one.text.rstrip(".!") + behind) for one in cores for before, behind in around
    ]
    changed = [text for one, text in said if _meaning(text, one) != one.meaning]
    assert len(cores) > 100
    assert len(changed) <= (1 - STAY) * len(said), changed[:20]


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        ("confirm_meeting", "ok 4. sry marc", "no"),
        ("confirm_meeting", "ok can he do sunday", "later_time"),
        ("confirm_meeting", "hey 1", "yes"),
        ("confirm_meeting", "euh 2", "later_time"),
        ("yes_no", "ok no need", "no"),
        ("free", "desabonner, bonne journee", "stop"),
        ("free", "good morning unsubscribe", "stop"),
        ("free", "STOP haha", "none"),
        ("free", "tks for the help w the forms bro", "thanks"),
        # What nobody takes back is said plainly, and nothing else around it.
        ("call_confirm", "um 1", "unclear"),
        ("relay_confirm", "um 1", "unclear"),
    ],
)
def test_what_is_within(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


def _short(language: str) -> list[Answer]:
    rows = [one for one in answers(f"replies_{language}") if one.meaning not in ("none", "thanks")]
    short = [one for one in rows if len(one.text.split()) <= SHORT and one.meaning != "unclear"]
    return short[::EVERY]


def _meaning(text: str, asked: Answer) -> str:
    return read(text, asked.question).meaning
