"""Wishes for no more texts that no phrase knows: heard by what all their words weigh."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.understand import Reading
from flows.understand.no_more import FEWEST, MOST, weigh
from flows.understand.no_more_weights import BIAS, ENOUGH, PERHAPS
from flows.understand.normalise import listen
from tests.corpus import texts
from tests.flows.understand.asking import read

LANGUAGES = ("en", "fr")


@given(st.text(max_size=1600))
def test_any_text_is_weighed(text: str) -> None:
    assert -60 < weigh(listen(text).words) < 60


def test_few_words_and_stories_weigh_nothing() -> None:
    assert weigh(["stop"] * (FEWEST - 1)) == weigh(["stop"] * (MOST + 1)) == BIAS
    assert PERHAPS < ENOUGH


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_taught_it_is_heard(language: str) -> None:
    rows = [(row, read(row.text, "free")) for row in texts(f"kept_no_more_{language}")]
    wants = [reading for row, reading in rows if row.category == "no_more"]
    others = [reading for row, reading in rows if row.category != "no_more"]
    assert sum(map(_is_stop, wants)) >= 0.7 * len(wants)
    assert sum(_is_stop(one) or "stop" in one.also for one in wants) >= 0.8 * len(wants)
    assert sum(map(_is_stop, others)) <= 0.05 * len(others)


@pytest.mark.parametrize(
    "text",
    [
        "textez moi pas en decembre, jvous recris en janvier",
        "ecrivez moi pu avant la fete des rois",
        "lache moi un ti boutte, jreviens apres les fetes",
    ],
)
def test_what_ends_is_a_pause(text: str) -> None:
    assert read(text, "free").meaning == "pause"


@pytest.mark.parametrize(
    "text",
    [
        "arretez de mecrire, je vous rappelle si jai besoin",
        "send no more texts, ill text you if i need something",
        "forget it all, get me off this thing",
    ],
)
def test_who_may_write_again_wants_no_more_texts_all_the_same(text: str) -> None:
    assert read(text, "free").meaning == "stop"


@pytest.mark.parametrize(
    "text",
    [
        "im home and mended so you may write to me again",
        "get my coordinator to message me",
        "this is walter on a different telephone please use it from now on",
        "dis pas non a ca moi",
        "explain this number to me",
    ],
)
def test_what_only_speaks_of_texts_is_no_stop(text: str) -> None:
    assert not _is_stop(read(text, "free"))


def _is_stop(reading: Reading) -> bool:
    return reading.meaning == "stop"
