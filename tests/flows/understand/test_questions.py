"""Every digit of every question, as a bare answer."""

import pytest

from flows.understand import QUESTIONS
from tests.flows.understand.asking import read

DIGITS = [
    (kind, digit, meaning) for kind, options in QUESTIONS.items() for digit, meaning in options
]


@pytest.mark.parametrize(("kind", "digit", "meaning"), DIGITS)
@pytest.mark.parametrize("shape", ["{}", " {}. ", "#{}", "{}!!", "{} svp", "{} please", "({})"])
def test_a_digit_means_what_its_question_says(
    kind: str, digit: int, meaning: str, shape: str
) -> None:
    reading = read(shape.format(digit), kind)
    assert reading.meaning == meaning
    assert reading.short


@pytest.mark.parametrize("kind", [k for k, options in QUESTIONS.items() if options])
def test_a_digit_the_question_does_not_offer_is_unclear(kind: str) -> None:
    offered = {digit for digit, _ in QUESTIONS[kind]}
    for digit in set(range(10)) - offered:
        assert read(str(digit), kind).meaning == "unclear"


def test_a_digit_without_a_question_means_nothing() -> None:
    reading = read("1")
    assert reading.meaning == "unclear"
    assert reading.short


@pytest.mark.parametrize(("kind", "digit", "meaning"), DIGITS)
def test_no_digit_changes_its_meaning_with_the_language(
    kind: str, digit: int, meaning: str
) -> None:
    assert read(str(digit), kind, "fr").meaning == meaning
