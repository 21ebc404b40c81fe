"""Who is this? is a question; a wrong number is not."""

import pytest

from flows.understand.who_asks import asks_who


@pytest.mark.parametrize(
    "text",
    ["who is this", "Who's this??", "who r u", "sorry who is texting", "c'est qui"],
)
def test_it_asks_who_we_are(text: str) -> None:
    assert asks_who(text)


@pytest.mark.parametrize(
    "text",
    [
        "wrong number",
        "who is this, you have the wrong person",
        "i dont know who you mean",
        "who is ana? not me",
        "mauvais numéro",
        "c'est qui? c'est pas moi",
        "hello",
    ],
)
def test_it_does_not(text: str) -> None:
    assert not asks_who(text)
