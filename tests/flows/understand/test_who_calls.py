"""Questions about how the two come to talk, told from other calls, numbers and links."""

import pytest

from flows.understand.who_calls import beside_who_calls

MEETS = ("Marc", "Julie")


@pytest.mark.parametrize(
    "text",
    [
        "who calls who",
        "whos calling who",
        "who calls",
        "who is supposed to call",
        "so do i call him or does he call me",
        "do i call him",
        "should i call marc",
        "does he call me",
        "is marc calling me",
        "he doesnt have my number does he",
        "does he have my number",
        "whats his number",
        "what number do i call",
        "how does the call work",
        "where is the link",
        "i didnt get the link",
        "is it zoom",
        "c qui qui appelle",
        "c'est qui qui appelle",
        "qui appelle qui",
        "qui call qui",
        "est ce que je dois l'appeler",
        "faut tu que jl'appelle",
        "c'est moi qui l'appelle?",
        "jl'appelle ou y m'appelle",
        "il va tu m'appeler",
        "est-ce qu'il m'appelle",
        "ya tu mon numero",
        "il a pas mon numero hein",
        "c quoi son numero",
        "comment ça marche l'appel",
        "c ou le lien",
        "j'ai pas reçu le lien",
    ],
)
def test_who_calls_is_asked(text: str) -> None:
    assert beside_who_calls(text, MEETS) is not None


@pytest.mark.parametrize(
    "text",
    [
        "can someone call me",
        "call me please",
        "who can i call if im in crisis",
        "i dont know who to call",
        "who is on call",
        "my landlord left a message should i call him",
        "does my po call me",
        "he never called",
        "i lost my phone",
        "i got a new number",
        "whats your number",
        "who is this",
        "should i call 911",
        "what appointment",
        "send me the link for the consent form",
        "what do i call my mentor, sir or his first name",
        "appelez moi",
        "je veux un appel",
        "c quoi le numero du 211",
        "il m'appelle pas",
        "comment tu t'appelles",
        "je m'appelle luc",
        "c ou le cafe",
        "j'vas l'appeler avant",
        "qui jappelle",
        "le lien pour l'inscription",
    ],
)
def test_other_calls_numbers_and_links(text: str) -> None:
    assert beside_who_calls(text, MEETS) is None


@pytest.mark.parametrize(
    ("text", "beside"),
    [("yes but who calls who", "yes but"), ("oui, qui appelle qui", "oui"), ("who calls who", "")],
)
def test_what_stands_beside_it(text: str, beside: str) -> None:
    assert beside_who_calls(text, MEETS) == beside
