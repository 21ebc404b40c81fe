"""A refusal of the meeting itself, and of the times that were offered for it."""

import pytest

from flows.understand.cannot_come import cannot_come


@pytest.mark.parametrize(
    "text",
    [
        "actually i cant make it at all so sorry",
        "i can't come",
        "cant make it after all",
        "wont be able to make it",
        "i wont be there",
        "sorry not coming",
        "not gonna make it",
        "i have to cancel",
        "need to cancel, sorry",
        "please cancel it",
        "dont think i can make it",
        "i cant anymore",
        "jpeux pas venir",
        "je ne peux pas venir",
        "jserai pas la",
        "finalement jpourrai pas pantoute désolée",
        "chus pas capable de venir",
        "jviens pas finalement",
        "faut que j'annule",
        "faut que je cancelle",
        "jpeux pu y aller",
        "je peux pas du tout",
    ],
)
def test_it_is_the_meeting(text: str) -> None:
    assert cannot_come(text)


@pytest.mark.parametrize(
    "text",
    [
        "i cant make any of those",
        "cant come any of these days",
        "none of those work",
        "neither works, i cant come then, those are work days",
        "no",
        "i cant",
        "friday after 5?",
        "i can come friday",
        "im coming",
        "cant wait",
        "aucun me convient",
        "jpeux pas aucun",
        "jpeux pas venir ces jours-la",
        "aucune de ces heures-la, jpourrai pas venir",
        "jpeux venir vendredi",
        "jpeux pas",
        "on annule pas hein",
    ],
)
def test_it_is_not(text: str) -> None:
    assert not cannot_come(text)
