"""What says how it is, after "it is a hard week", is no answer to what would help."""

import pytest

from flows.understand.mood import beside_not_well, says_low


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


@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "ca va pas fort", "Ça va pas ben mais chu correct", "ça va pas super", "ca va po fort",
        "ca va vraiment pas bien", "allo, ca va pas si bien que ca", "jvais pas ben aujourdhui",
        "je vais pas bien", "chu pas ben", "jme sens pas ben", "ca va mal", "ca file pas fort",
        "not doing so good today", "it's not going well", "im not great", "not feeling good",
        "ca va pas fort fort ces temps ci",
    ],
)  # fmt: skip
def test_it_says_that_they_are_not_well(text: str, asked: bool) -> None:
    assert beside_not_well(text, asked) is not None


@pytest.mark.parametrize(
    "text",
    ["ca va pas mercredi", "ca va pas a 18h", "ca va pas pour demain", "ca va pas le faire",
     "ca va pas etre possible", "ca va pas marcher", "non", "ca va bien", "ca va", "pas bien loin",
     "i'm not good for thursday", "jvais pas bien tard", "it's good", "im good", "pas fort",
     "ca va pas bien avec mes heures", "not good", "luc va pas bien"],
)  # fmt: skip
def test_it_says_something_else(text: str) -> None:
    assert beside_not_well(text, asked=False) is None


def test_a_bare_ca_va_pas_is_about_what_was_asked() -> None:
    assert beside_not_well("sa va pas", asked=False) == ""
    assert beside_not_well("sa va pas", asked=True) is None


def test_what_stands_beside_it_is_read_apart() -> None:
    assert beside_not_well("ca va pas fort pis jpeux pas venir", asked=True) == "jpeux pas venir"
