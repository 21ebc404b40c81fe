"""Who would rather be called "tu", and who only says it."""

import pytest

from flows.understand.familiar import asks_for_tu


@pytest.mark.parametrize(
    "text",
    [
        "tutoie moi",
        "tutoie-moi svp",
        "tu peux me tutoyer",
        "vous pouvez me tutoyer",
        "dis-moi tu",
        "dites moi tu",
        "tutoyez moi svp",
        "on peut se tutoyer",
        "arrete de me vouvoyer",
        "pas besoin de me vouvoyer",
        "tu peux me dire tu",
        "vous pouvez me dire tu",
        "j'aimerais mieux qu'on se tutoie",
        "arrete de me dire vous",
        "lache le vous",
        "you can call me tu",
        "on peut tu se tutoyer?",
        "tutoyer",
        "est-ce qu'on peut se tutoyer",
        "dis moi tu stp pas vous",
    ],
)
def test_they_would_rather_hear_tu(text: str) -> None:
    assert asks_for_tu(text)


@pytest.mark.parametrize(
    "text",
    [
        "tu",
        "vous",
        "tu viens tu",
        "mon chef me tutoie",
        "je tutoie tout le monde",
        "me tutoyez pas",
        "ne me tutoie pas",
        "dis moi ou",
        "dis moi tu viens quand",
        "vouvoyer",
        "pas tu",
        "arrete de me texter",
        "arretez de m'achaler",
        "vous pouvez me dire",
        "dis-moi",
        "tu peux tu me dire l'heure",
        "arrete de vous inquieter",
        "est ce que tu viens",
    ],
)
def test_nothing_of_it_is_asked(text: str) -> None:
    assert not asks_for_tu(text)
