"""Words that make an alarm red: they only raise, only what may be far or near, and can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.screen import BUILT_IN, Tables, screen
from flows.screen.grave import GRAVE, OPEN, grave
from flows.screen.grave_words import POINTS
from flows.screen.normalise import tokens
from flows.screen.own import built_in
from tests.corpus import texts

WITHOUT = Tables(BUILT_IN.screens, frozenset({GRAVE}), BUILT_IN.hash)
NAMES = ("crisis_en", "crisis_fr", "ordinary_en", "ordinary_fr")
KEPT = [row for name in ("kept_en", "kept_fr") for row in texts(name)]


@given(text=st.sampled_from([row.text for name in NAMES for row in texts(name)]))
def test_they_only_raise_an_orange_alarm_that_may_be_far_or_near(text: str) -> None:
    alone, with_them = screen(text, (), WITHOUT), screen(text)
    if GRAVE not in with_them.rules:
        assert with_them == alone
        return
    assert (alone.level, with_them.level, with_them.when) == ("orange", "red", "")
    assert alone.category in OPEN
    assert (with_them.category, with_them.rules[:-1]) == (alone.category, alone.rules)
    start, end = with_them.spans[-1]
    assert 0 <= start < end <= len(text), "the gravest word is shown"


@given(text=st.text(max_size=1600))
def test_any_text_is_weighed(text: str) -> None:
    typed = tokens(text)
    assert set(grave(typed)) <= set(typed)


@pytest.mark.parametrize(
    ("plain", "with_means"),
    [
        ("i cant do this no more its all too much", "i cant do this no more its all too much rope"),
        ("chu pu capable ca donne pu rien tout ca", "chu pu capable ca donne pu rien la corde"),
    ],
)
def test_a_means_beside_despair_makes_it_red(plain: str, with_means: str) -> None:
    assert screen(plain).level == "orange"
    assert (screen(with_means).level, GRAVE in screen(with_means).rules) == ("red", True)


@pytest.mark.parametrize(
    "text",
    [
        "i relapsed last night my arms are bruised and my throat hurts",
        "chu perdu ma job pis jai mal a gorge pis aux bras",
    ],
)
def test_what_a_rule_has_understood_keeps_its_level(text: str) -> None:
    assert screen(text).level != "red"


@pytest.mark.parametrize(
    "text",
    [
        "my arms hurt from the gym and my throat is dry",
        "les bras me font mal du gym pis jai la gorge seche",
        "the blade on the saw is done, bring your belt and gloves",
        "la lame de la scie est finie amene ta ceinture pis tes gants",
    ],
)
def test_where_nobody_raised_an_alarm_they_say_nothing(text: str) -> None:
    assert screen(text).level == "none"


@pytest.mark.parametrize(
    "text",
    [
        "have a good time tonight, ill call you later cause im down and a bit lonely without you",
        "bonne soiree, jte rappelle tantot, jai besoin de parler à quelqu'un de la fin de semaine",
    ],
)
def test_a_small_word_in_a_gentle_text_does_not_decide(text: str) -> None:
    assert screen(text).level != "red"


def test_one_word_of_few_does_not_decide() -> None:
    assert screen("i want to end it").level == "orange"


def test_a_word_has_points_once_and_every_one_can_be_read() -> None:
    words = [word for row in POINTS.values() for word in row.split()]
    assert len(words) == len(set(words))
    assert all(0 < len(word) <= 24 for word in words)
    assert 0 not in POINTS


def test_they_tell_red_from_orange_in_texts_that_taught_nothing() -> None:
    """Of invented texts that no word had its points from: raised rightly, and too high."""
    open_ones = [
        (row.level, screen(row.text).level)
        for row in KEPT
        if (found := screen(row.text, (), WITHOUT)).level == "orange" and found.category in OPEN
    ]
    red = [now for was, now in open_ones if was == "red"]
    orange = [now for was, now in open_ones if was == "orange"]
    assert red.count("red") / len(red) >= 0.75
    assert orange.count("red") / len(orange) <= 0.3


def test_a_programme_may_switch_them_off_with_a_second_person() -> None:
    assert built_in(GRAVE).level == "red", "what is red needs two people"
