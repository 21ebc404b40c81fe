"""A first name in place of "he" or "she"."""

import pytest

from flows.understand.named import as_they
from tests.flows.understand.asking import read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ana couldn't", "they couldnt"),
        ("luc a pas pu", "il a pas pu"),
        ("Élise était malade", "il etait malade"),
        ("he couldnt", "he couldnt"),
        ("banana", "banana"),
    ],
)
def test_a_name_is_one_of_them(text: str, said: str) -> None:
    assert as_they(text, ["Ana", "Luc", "Élise"]) == said


@pytest.mark.parametrize(
    "text",
    ["he couldnt", "she couldn't", "y'a pas pu", "y'est pas venu", "alle a pas pu", "a pas pu"]
    + ["not me", "pas moi", "y'est malade", "elle était malade", "il etait pris au travail"],
)
def test_the_other_one_could_not(text: str) -> None:
    assert read(text, "report_no").meaning == "they_could_not"


@pytest.mark.parametrize("text", ["i couldnt", "j'ai pas pu", "moi", "me"])
def test_the_mentor_could_not(text: str) -> None:
    assert read(text, "report_no").meaning == "i_could_not"
