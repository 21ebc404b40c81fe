"""What says how it is, after "it is a hard week", is no answer to what would help."""

import pytest

from flows.understand.mood import says_low


@pytest.mark.parametrize(
    "text",
    [
        "pas fort", "Pas ben fort", "c'est pas facile", "ça va pas bien", "bof", "pas jojo",
        "not great", "not so good", "im not doing well", "not good at all", "it's not easy lately",
    ],
)  # fmt: skip
def test_it_says_how_it_is(text: str) -> None:
    assert says_low(text)


@pytest.mark.parametrize(
    "text",
    ["no", "non", "pas maintenant", "not now", "not really", "pas vraiment", "rien", "3", "nothing",
     "pas pour l'instant", "not today", "great", "bien"],
)  # fmt: skip
def test_it_is_an_answer(text: str) -> None:
    assert not says_low(text)
