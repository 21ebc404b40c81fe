"""LESS: fewer texts by one word."""

from dataclasses import replace

import pytest

from flows.engine.effects import SetPace
from flows.engine.facts import Pace
from tests.fakes import ANA, MARC
from tests.flows.talk import Talk, done, said


@pytest.mark.parametrize("word", ["LESS", "less texts please", "MOINS", "moins de textos svp"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("weekly", "two_weeks"),
        ("two_weeks", "monthly"),
        ("monthly", "meetings"),
        ("meetings", "meetings"),
    ],
)
def test_one_word_lowers_the_pace(word: str, before: Pace, after: Pace) -> None:
    effects = Talk(person=replace(ANA, pace=before)).hears(word)
    assert done(effects) == [SetPace(after)]
    assert said(effects) == [f"less.{after}"]


def test_a_mentor_hears_that_texts_are_about_meetings() -> None:
    effects = Talk(person=MARC).hears("less")
    assert (said(effects), done(effects)) == (["less.meetings"], [])


def test_less_inside_a_sentence_is_no_wish_for_less() -> None:
    assert not any(isinstance(e, SetPace) for e in Talk().hears("less than an hour works for me"))
