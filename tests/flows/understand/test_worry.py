"""A mentor's worry is heard whatever was asked, and nothing else is taken for it."""

import pytest

from flows.understand.worry import is_worried

NAMES = ("Luc", "Ana")


@pytest.mark.parametrize(
    "text",
    [
        "chu inquiète pour Luc", "je suis un peu inquiet", "ça m'inquiète son affaire",
        "Luc va pas bien", "luc allait vraiment mal hier", "il file pas bien ces temps-ci",
        "elle est pas correcte... elle va pas ben fort", "préoccupée par ana",
        "im worried about ana", "a bit worried tbh", "he's not doing well", "Ana isnt ok at all",
        "ana seemed off tonight", "he looked really down", "she filait pas", "y va pas bien",
        "y filait pas", "pas sûr, y va pas ben fort",
        "Ana me fait peur",
        "ana pleurait", "concerned about her", "yes ill be there but im worried about him",
    ],
)  # fmt: skip
def test_a_worry(text: str) -> None:
    assert is_worried(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "no worries", "not worried", "dont worry ill be there", "t'inquiète j'y serai",
        "inquiétez-vous pas", "inquiete toi pas", "pas inquiet", "jeudi ca va pas bien pour moi",
        "y a pas de trouble", "ça y est", "j'y vais pas, ça va pas bien", "y est pas venu",
        "ça va pas", "im not doing well cant come", "je vais pas bien, je peux pas venir",
        "im worried about the weather", "inquiet pour la neige", "worried i'll be late",
        "concerned about parking", "ca va mal avec mon char", "can't make it thursday",
        "he looked good", "she seemed happy", "he sounds great",
        "he is fine", "il va bien", "elle va mieux", "he is not free thursday", "ok",
    ],
)  # fmt: skip
def test_no_worry(text: str) -> None:
    assert not is_worried(text, NAMES)
