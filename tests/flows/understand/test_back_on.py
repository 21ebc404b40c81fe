"""The day on which somebody says that they are back."""

from datetime import date, datetime

import pytest

from flows.understand.back_on import back_on, is_away, is_bare

NOW = datetime.fromisoformat("2026-11-23 10:00")  # a Monday, their own wall time
MONDAY, FOURTEENTH = date(2026, 11, 30), date(2026, 12, 14)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("back on the 14th", FOURTEENTH),
        ("ill be back dec 14", FOURTEENTH),
        ("sorry im back on monday", MONDAY),
        ("back home next week", MONDAY),
        ("back in 2 weeks", date(2026, 12, 7)),
        ("de retour le 14", FOURTEENTH),
        ("retour le 14 décembre", FOURTEENTH),
        ("je reviens lundi", MONDAY),
        ("jreviens dans 2 semaines", date(2026, 12, 7)),
        ("chu de retour après noël", date(2026, 12, 26)),
    ],
)
def test_nothing_but_when_they_are_back(text: str, day: date) -> None:
    found = back_on(text, NOW)
    assert found is not None and found[0] == day and is_bare(found[1])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("im away, back on the 14th", FOURTEENTH),
        ("im going away tomorrow back on monday", MONDAY),
        ("out of town, ill be back dec 14", FOURTEENTH),
        ("not around, back monday", MONDAY),
        ("je pars, de retour le 14", FOURTEENTH),
        ("je pars demain, je reviens lundi", MONDAY),
        ("chu pas là, de retour le 14", FOURTEENTH),
    ],
)
def test_when_they_are_back_beside_an_absence(text: str, day: date) -> None:
    found = back_on(text, NOW)
    assert found is not None and found[0] == day and is_away(found[1])


@pytest.mark.parametrize(
    "text",
    [
        "im back",
        "im back in jail",
        "back in 20 min",
        "back at 5",
        "be right back",
        "call me back monday",
        "marc is back on monday",
        "he said hes back on monday",
        "are you back on monday?",
        "i was back on monday",
        "back to work on monday",
        "my back hurts since monday",
        "il est de retour lundi",
        "vous êtes de retour lundi?",
        "de retour au travail lundi",
        "jreviens dans 5 min",
    ],
)
def test_no_return_of_theirs(text: str) -> None:
    assert back_on(text, NOW) is None


@pytest.mark.parametrize("text", ["i want my stuff back monday", "get my id back on monday"])
def test_something_that_comes_back_is_no_absence(text: str) -> None:
    found = back_on(text, NOW)
    assert found is None or not (is_bare(found[1]) or is_away(found[1]))
