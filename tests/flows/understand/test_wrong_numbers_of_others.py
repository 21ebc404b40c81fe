"""A wrong number that they were given or called is theirs to tell of, and silences no phone."""

from datetime import UTC, datetime

import pytest

from flows.understand import understand

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)

NOT_THEIRS_TO_LOSE = [
    ("en", "marc gave me the wrong number"),
    ("en", "i called but marc gave me the wrong number"),
    ("en", "the clinic gave me the wrong number"),
    ("en", "rosa sent me a wrong number"),
    ("en", "number rosa gave me is a wrong number"),
    ("en", "i think i have the wrong number for marc"),
    ("en", "marc has the wrong number for me"),
    ("en", "wrong number at the clinic i called"),
    ("en", "it was a wrong number when i called housing"),
    ("en", "i called the food bank and it says wrong number"),
    ("en", "i keep getting wrong number calls"),
    ("en", "i texted the wrong person"),
    ("en", "i was with the wrong person"),
    ("en", "im not myself today"),
    ("fr", "chu pas moi meme aujourdhui"),
    ("fr", "chu pas moi-même aujourd'hui"),
    ("fr", "jsuis pu vraiment moi meme ces temps ci"),
    ("fr", "marc ma donne le mauvais numero"),
    ("fr", "julie m'a donné le mauvais numéro"),
    ("fr", "vous mavez donne un mauvais numero"),
    ("fr", "tu mas donne le mauvais numero pour la clinique"),
    ("fr", "jai le mauvais numero de julie"),
    ("fr", "jai pogne un mauvais numero"),
    ("fr", "jai appele la clinique pis cest un mauvais numero"),
    ("fr", "mauvais numero pour la banque alimentaire"),
    ("fr", "jai texte la mauvaise personne"),
    ("fr", "qui appelle qui"),
    ("fr", "c'est qui qui appelle en premier"),
    ("en", "my new number"),
    ("en", "i got a new number"),
    ("en", "my mom got a new number"),
    ("en", "they gave me a new number"),
    ("en", "has she got a new number?"),
    ("fr", "jai changé de numero"),
    ("fr", "ya un nouveau numero pour la banque alimentaire"),
    ("fr", "y'a tu changé de numero julie"),
]
WRONG = [
    ("en", "wrong number"),
    ("en", "you have the wrong number"),
    ("en", "wrong number, i just got this phone"),
    ("en", "i tried to tell you its the wrong number"),
    ("en", "i was asked who i am, wrong person"),
    ("en", "someone gave you the wrong number"),
    ("en", "ana gave you the wrong number"),
    ("en", "i got a text from you, wrong number"),
    ("en", "you texted the wrong person"),
    ("fr", "mauvais numero"),
    ("fr", "vous avez le mauvais numero"),
    ("fr", "jai recu votre texto, mauvais numero"),
    ("fr", "on vous a donne le mauvais numero"),
    ("fr", "elle vous a donne un mauvais numero"),
    ("fr", "vous m'avez envoyé un texto mauvais numéro"),
    ("fr", "jappelle pour vous dire que cest un mauvais numero"),
    ("fr", "vous mavez texte mauvais numero"),
    ("fr", "cest pas moi, mauvais numero"),
    ("fr", "mauvais numero pour la dame"),
    ("en", "she got a new number"),
    ("en", "sorry he changed his number"),
    ("en", "shes got a different phone number now"),
    ("fr", "y'a changé de numero"),
    ("fr", "elle a un nouveau numéro"),
    ("fr", "non il a changé de cell"),
]


@pytest.mark.parametrize(("language", "text"), NOT_THEIRS_TO_LOSE)
def test_a_number_that_they_were_given_or_called_is_not_their_own(language: str, text: str) -> None:
    assert meaning(language, text) != "wrong_person"


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_a_phone_that_is_somebody_elses_is_heard(language: str, text: str) -> None:
    assert meaning(language, text) == "wrong_person"


def meaning(language: str, text: str) -> str:
    spoken = "fr" if language == "fr" else "en"
    return understand(text, None, NOW, "America/Toronto", spoken).meaning
