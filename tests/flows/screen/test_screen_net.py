"""The net beneath the rules: it only raises, explains itself, and learns from invented texts."""

from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.screen import BUILT_IN, Tables, screen
from flows.screen.grave import GRAVE
from flows.screen.lines import screen_line
from flows.screen.net import NET, catch, grams, heaviest, weigh
from flows.screen.net_weights import STEP, THRESHOLD
from flows.screen.normalise import tokens
from tests.corpus import texts

WITH = Tables(BUILT_IN.screens, frozenset({GRAVE}), BUILT_IN.hash)
WITHOUT = Tables(BUILT_IN.screens, frozenset({GRAVE, NET}), BUILT_IN.hash)
NAMES = ("crisis_en", "crisis_fr", "ordinary_en", "ordinary_fr")


@given(text=st.sampled_from([row.text for name in NAMES for row in texts(name)]))
def test_the_net_only_raises_and_only_to_orange(text: str) -> None:
    alone, with_it = screen(text, (), WITHOUT), screen(text, (), WITH)
    if alone.level != "none":
        assert with_it == alone
    assert with_it.level == alone.level or (with_it.level, with_it.when) == ("orange", "tonight")
    assert with_it.do_not_text == alone.do_not_text


@given(text=st.text(max_size=1600))
def test_any_text_is_weighed_and_what_explains_it_lies_inside(text: str) -> None:
    found = catch(tokens(text))
    assert found is None or 0 <= found.span[0] < found.span[1] <= len(text)


def test_a_programme_may_switch_it_off() -> None:
    caught = next(row.text for row in texts("crisis_en") if NET in screen(row.text).rules)
    assert screen(caught, (), WITHOUT).level == "none"


def test_what_weighs_most_is_shown() -> None:
    caught = next(row.text for row in texts("crisis_en") if NET in screen(row.text).rules)
    found, shown = catch(tokens(caught)), heaviest(tokens(caught))
    assert found is not None
    assert all(found.span[0] <= one.start and one.end <= found.span[1] for one in shown)
    assert screen_line({"text": caught})["weighed"] == [one.text for one in shown]


def test_two_halves_that_say_nothing_alone_are_weighed_together_and_told_once() -> None:
    for row in texts("crisis_en"):
        words = row.text.split()
        first, second = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
        alone = screen(first).level == screen(second).level == "none"
        if alone and NET in screen(second, [first]).rules:
            assert screen("ok", [first, second]).level == "none", "it was told when it came"
            return
    pytest.fail("No text of the corpus shows it.")


@pytest.mark.parametrize("name", ["ordinary_en", "ordinary_fr"])
def test_few_ordinary_texts_are_caught(name: str) -> None:
    rows = [row.text for row in texts(name)]
    caught = sum(catch(tokens(text)) is not None for text in rows)
    assert caught <= 0.002 * len(rows)


def test_the_weights_are_as_they_were_rounded() -> None:
    assert STEP == 0.1
    assert 0 < THRESHOLD < 5
    assert weigh(tokens("")) < THRESHOLD


def test_an_answer_or_a_command_in_front_weighs_nothing() -> None:
    words = tokens("i got nobody left to call")
    assert grams(tokens("1 i got nobody left to call")) == grams(words)
    assert grams(tokens("STOP i got nobody left to call")) == grams(words)
    assert grams(tokens("")) == [{crc32(b"<|>")}, {crc32(b"<|>", 1)}, set()]


def test_words_are_weighed_as_the_rules_read_them() -> None:
    assert grams(tokens("jveux partir"))[1] == grams(tokens("je veux partir"))[1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_wants_no_more_texts_is_rarely_taken_for_somebody_in_danger(language: str) -> None:
    wishes = [row.text for row in texts(f"kept_no_more_{language}") if row.category == "no_more"]
    alarmed = sum(screen(wish).level != "none" for wish in wishes)
    assert alarmed <= 0.08 * len(wishes)
