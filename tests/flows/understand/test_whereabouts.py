"""Who is there says that the other one is not, or is late: never an answer about themselves."""

import pytest

from flows.understand.whereabouts import said_of_the_other, speaks_of_the_other

NAMES = ("Marc", "Julie", "Ana", "Luc")


@pytest.mark.parametrize(
    "text",
    [
        "marc never showed up", "marc didnt show", "he didnt show up", "no sign of him",
        "im here, no sign of marc", "here, no ana yet", "ana didn't show up", "she never showed",
        "where is he", "where is marc", "wheres marc??", "when is marc coming", "wheres she at",
        "hes not here", "is marc coming", "is she still coming?", "still waiting", "where r u",
        "i'm at the cafe, marc isnt here", "im at the cafe, shes not here yet", "no ana yet",
        "im here where is marc", "nobody is here", "no one showed", "cant see her anywhere",
        "i cant find him", "she is a no show", "did he cancel",
        "hes a no show", "he stood me up", "marc ghosted me lol", "did he forget", "marc not here",
        "waited 30 min he never came", "been waiting 20 min", "marc isnt coming", "where are you",
        "ive been sitting here 20 min and marc is not here", "she hasn't arrived", "where she at",
        "julie est pas venue", "luc est pas venu", "est ou julie", "elle est où", "où est luc",
        "pas de julie encore", "julie s'est pas pointée", "jsuis la, pas de luc",
        "pas d'ana encore",
        "julie est jamais venue", "chu là pis julie est pas là", "il est toujours pas là",
        "yé pas là", "ye où", "ou est-ce qu'elle est", "est-ce que julie s'en vient",
        "il vient-tu?",
        "julie arrive tu", "il arrive pas", "je la vois pas", "jle trouve pas", "j'attends encore",
        "ça fait 20 minutes que j'attends", "aucune nouvelle de luc", "pas de signe d'elle",
        "toujours personne", "t'es où",
        "vous êtes où?", "julie n'est pas arrivée", "elle est rendue où", "il m'a oublié",
        "julie pas là", "je l'ai pas vu", "elle arrive quand", "y'est pas la", "yest pas venu",
        "a s'est pas pointée", "alle est pas là", "a l'est pas arrivée", "a vient pas",
    ],
)  # fmt: skip
def test_they_are_not_there(text: str) -> None:
    assert said_of_the_other(text, NAMES) == "missing"


@pytest.mark.parametrize(
    "text",
    [
        "he hasnt called", "marc did not call me", "he didnt call", "shes not answering",
        "elle m'a pas appelé", "il a pas appelé encore", "il répond pas", "luc appelle pas",
    ],
)  # fmt: skip
def test_they_do_not_call(text: str) -> None:
    assert said_of_the_other(text, NAMES) == "silent"


@pytest.mark.parametrize(
    "text",
    [
        "marc is late", "hes late", "shes late", "he is running late", "ana will be late",
        "marc's gonna be 10 min late", "she is 20 min late", "he said hes running late",
        "julie est en retard", "luc est en retard", "elle va être en retard", "il est en retard",
        "il a du retard", "luc aura 15 minutes de retard", "yé en retard", "elle sera en retard",
    ],
)  # fmt: skip
def test_they_are_late(text: str) -> None:
    assert said_of_the_other(text, NAMES) == "late"


@pytest.mark.parametrize(
    "text",
    [
        "im late", "running late", "ill be late tell marc", "tell him im late", "marc im late",
        "sorry marc, 10 min late", "let her know ill be late", "my bus is late", "the bus is late",
        "my sitter never showed, cant come", "my kid is sick, hes late for school",
        "my ride is late",
        "cant come, she didnt show up to watch the kids", "i cant make it", "i didnt show up sorry",
        "my boss says hes late", "bus never came", "my ride never showed", "i never came sorry",
        "on my way", "im here", "i'm there", "im coming", "waiting for the bus", "late", "not here",
        "im not there yet", "no", "no marc", "no i cant", "is it still on", "where is it",
        "where is the cafe", "where do we meet", "where are you located", "when is it",
        "chu en retard", "je suis en retard", "jvais être en retard dis-le à julie", "en retard",
        "mon bus est en retard", "l'autobus est pas passé", "le bus est en retard", "c'est où",
        "où est le café", "ou est-ce qu'on se voit", "je suis pas là", "jsuis pas encore là",
        "ma gardienne est pas venue", "mon gars est malade, il est en retard", "je viens pas",
        "jpeux pas venir", "j'attends le bus", "il y a du retard dans le métro", "pas encore",
        "jarrive", "je m'en viens", "mon boss est pas là, jpeux pas", "personne", "oui", "non",
        "marc is great", "he is nice", "she was happy to see me", "ana is fine", "il est fin",
        "julie est là", "marc is here", "he came", "elle est venue", "is there coffee there",
        "hes not breathing", "i know where he parks", "if he comes back", "he didnt make it",
        "nobody here by that name", "ya pas de luc ici", "il est où le tipex", "y est tu correct",
        "attends", "si il répond pas", "ma serviette est où", "waiting on housing", "on y va tu",
        "nobody came to the sale", "jconnais pas de marc", "he didnt come home", "c'est pas marc",
        "can't come, another time?", "she cancelled", "marc cancelled", "i waited for the cheque",
        "call me", "i need to see him", "say hi to marc", "dis-lui que j'arrive",
    ],
)  # fmt: skip
def test_nothing_of_the_kind(text: str) -> None:
    assert said_of_the_other(text, NAMES) == ""


@pytest.mark.parametrize(
    "text",
    [
        "marc didnt show last week", "hes always late", "he never showed up last time",
        "ana is always late", "she didnt show up last time", "julie est toujours en retard",
        "luc est pas venu la dernière fois",
    ],
)  # fmt: skip
def test_of_another_day_it_says_nothing_of_this_one(text: str) -> None:
    assert said_of_the_other(text, NAMES) == ""
    assert speaks_of_the_other(text, NAMES)


@pytest.mark.parametrize(
    "text", ["cant tomorrow im late at work", "toujours en retard moi", "no not next time", "yes"]
)
def test_their_own_day_is_their_own(text: str) -> None:
    assert not speaks_of_the_other(text, NAMES)
