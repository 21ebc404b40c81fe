"""Who came, in numbers, names or a word; what nobody knows is asked again, never guessed."""

import pytest

from flows.understand.who_came import listed, who_came

NAMES = ["Ana", "Luc", "Élise", "Sam"]


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("all", (0, 1, 2, 3)),
        ("Everyone!", (0, 1, 2, 3)),
        ("tous", (0, 1, 2, 3)),
        ("tout le monde", (0, 1, 2, 3)),
        ("none", ()),
        ("Personne", ()),
        ("1 3", (0, 2)),
        ("1,3.", (0, 2)),
        ("1 and 4", (0, 3)),
        ("ana et luc", (0, 1)),
        ("just elise", (2,)),
        ("all but luc", (0, 2, 3)),
        ("tous sauf 1 et 2", (2, 3)),
        ("ana luc pas sam", (0, 1)),
    ],
)
def test_what_is_understood(text: str, came: tuple[int, ...]) -> None:
    assert who_came(text, NAMES) == came


@pytest.mark.parametrize("text", ["", "ok", "5", "ana and bob", "most of them", "9", "all but bob"])
def test_what_is_asked_again(text: str) -> None:
    assert who_came(text, NAMES) is None


def test_two_of_one_name_are_told_apart_by_number() -> None:
    assert who_came("ana", ["Ana", "Ana"]) is None
    assert who_came("2", ["Ana", "Ana"]) == (1,)


def test_nine_is_no_number_of_the_list() -> None:
    names = [f"P{n}" for n in range(10)]
    assert listed(names).endswith("8 P7, 10 P8, 11 P9")
    assert who_came("9", names) is None
    assert who_came("10", names) == (8,)
