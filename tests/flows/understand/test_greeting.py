"""A greeting waits for an answer, an "ok" at the end of a talk does not."""

import pytest

from flows.understand.greeting import greets


@pytest.mark.parametrize("text", ["hello", "Hi there!", "allo", "Allô?", "bonjour", "good morning"])
def test_it_greets(text: str) -> None:
    assert greets(text)


@pytest.mark.parametrize("text", ["ok", "merci", "thanks", "bonne journee", "good night", ""])
def test_it_does_not(text: str) -> None:
    assert not greets(text)
