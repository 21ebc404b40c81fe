"""What screening must never do, on any text: raise, point outside, be slow, lose a red."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.screen import screen
from flows.screen.reading import SCREENS
from tests.pace import pace

RED = [
    rule.fires for language in SCREENS for rule in language.table.alarms() if rule.level == "red"
]
EXAMPLES = [rule.fires for language in SCREENS for rule in language.table.alarms()]
WORDS = sorted({word for language in SCREENS for word in language.spelling.vocabulary})
RANK = {"none": 0, "orange": 1, "red": 2}

anything = st.text(st.characters(), max_size=400)
mixed = st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(text=anything | mixed, earlier=st.lists(mixed, max_size=3))
def test_any_text_is_screened_and_every_span_lies_inside_it(text: str, earlier: list[str]) -> None:
    found = screen(text, earlier)
    assert len(found.rules) == len(found.spans)
    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    assert (found.level == "none") == (not found.rules) == (found.category == "")


@pytest.mark.parametrize("joke", ["lol", "jk", "mdr", "haha", "lol jk", "😂"])
def test_a_joke_word_never_lowers_a_red(joke: str) -> None:
    assert [red for red in RED if screen(f"{red} {joke}").level != "red"] == []


@settings(max_examples=80, deadline=None)
@given(text=st.sampled_from(EXAMPLES))
def test_case_accents_and_invisible_letters_change_nothing(text: str) -> None:
    level = screen(text).level
    assert screen(text.upper()).level == level
    assert screen(unicodedata.normalize("NFD", text)).level == level
    stripped = "".join(
        c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)
    )
    assert screen(stripped).level == level
    assert screen("\u200b".join(text)).level == level
    assert screen(text.replace("'", "\u2019")).level == level
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    assert screen(wide).level == level


@settings(max_examples=60, deadline=None)
@given(red=st.sampled_from(RED), other=st.sampled_from(["feet are killing me", "mort de rire"]))
def test_an_idiom_in_another_sentence_hides_nothing(red: str, other: str) -> None:
    assert screen(f"{other}. {red}").level == "red"


def test_odd_characters_are_read_without_a_word() -> None:
    for odd in ("\x00", "\ud800", "\u202e", "😂" * 1600, "a" * 1600, "🏳️‍🌈", "\u0301" * 50):
        assert screen(odd).level == "none"
    assert screen("i want\x00 to \u202edie").level == "red"


def slowest(texts: list[str]) -> float:
    """The slowest text's best of eight, in milliseconds of our own time, whatever else runs."""

    def once(text: str) -> float:
        began = time.thread_time()
        screen(text)
        return (time.thread_time() - began) * 1000

    return max(min(once(text) for _ in range(8)) for text in texts)


def test_a_short_text_takes_less_than_a_few_milliseconds() -> None:
    assert slowest(EXAMPLES) < 5


HEAVY = sorted(
    {word for language in SCREENS for word in language.spelling.vocabulary},
    key=lambda word: -sum(len(language._rules.get(word, ())) for language in SCREENS),
)[:150]


@settings(max_examples=40, deadline=None)
@given(
    words=st.lists(st.sampled_from(HEAVY), min_size=1, max_size=12),
    between=st.sampled_from([" ", ", ", ". ", " not ", " i ", " my ", "  "]),
)
def test_no_1600_letters_take_longer_than_ten_milliseconds(words: list[str], between: str) -> None:
    """The heaviest words of the frames, in any order, again and again; the machine's own pace, as a
    plain loop shows it, is taken off."""
    text = (between.join(words) + between) * 1600
    assert slowest([text[:1600]]) < 10 * pace()


def test_no_long_text_is_a_catastrophe() -> None:
    adversarial = [
        "i want to die " * 115,
        "je me " * 260,
        "i not want kill me in the " * 60,
        "not " * 400,
        "k i l l " * 200,
        "m" * 1600,
        "jm" * 800,
        "jbkldvn" * 220,
        "💀" * 1600,
        " ".join(WORDS[::7])[:1600],
    ]
    assert slowest(adversarial) < 10 * pace()


def test_a_row_of_words_that_comes_back_costs_no_more_each_time() -> None:
    assert slowest([("gun gun meds " * 200)[:1600]]) < 10 * pace()
