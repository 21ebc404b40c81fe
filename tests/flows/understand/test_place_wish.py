"""Another place to meet, told from places to live, to be and to go to."""

import pytest

from flows.understand.place_wish import beside_another_place

PLACE = "Café Nord"


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("can we meet somewhere else", ""),
        ("can we meet at the library instead of the cafe", ""),
        ("yes but not the cafe, somewhere closer to my place", "yes but"),
        ("somewhere else, thurs?", "thurs"),
        ("can we do it at the library", ""),
        ("the cafe is too far", ""),
        ("cafe nord is too far for me", ""),
        ("could we go to a different place", ""),
        ("is it possible to meet at a different spot", ""),
        ("the cafe is too loud", ""),
        ("can we meet at my place", ""),
        ("im not allowed at the cafe", "im"),
        ("on peut tu se voir a une autre place", ""),
        ("on peut se voir ailleurs", ""),
        ("c trop loin le cafe", ""),
        ("le cafe est trop loin", ""),
        ("oui mais pas au cafe", "oui mais"),
        ("ailleurs, jeudi?", "jeudi"),
        ("un endroit plus proche de chez nous", ""),
        ("on pourrait tu se rencontrer à la bibliothèque", ""),
        ("on peut tu changer de place", ""),
        ("chu barré du café", "je suis"),
        ("le café c loin", ""),
        ("yes but can we do it somewhere quieter", "yes but"),
        ("i cant go to the cafe my ex works there", "i my ex works there"),
        ("can we meet thurs somewhere else", "can we meet thurs"),
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_another_place_is_asked_for(text: str, beside: str, asked: bool) -> None:
    assert beside_another_place(text, PLACE, asked=asked) == beside


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("its too far", ""),
        ("c trop loin pour moi", ""),
        ("another place", ""),
        ("1 but not the cafe", "1 but"),
        ("not the library", ""),
        ("plus proche", ""),
        ("ok but not there", "ok but"),
        ("oui mais pas là", "oui mais"),
        ("my po says no cafe nord", "my po says"),
    ],
)
def test_beside_a_question_about_the_meeting_less_says_it(text: str, beside: str) -> None:
    assert beside_another_place(text, PLACE, asked=True) == beside


@pytest.mark.parametrize("text", ["its too far", "c trop loin pour moi", "not the library"])
def test_out_of_the_blue_it_may_be_about_anything(text: str) -> None:
    assert beside_another_place(text, PLACE, asked=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "i need another place to stay",
        "looking for somewhere else to live",
        "i have to be somewhere else wednesday",
        "im somewhere else right now",
        "can we meet at the cafe",
        "im not there yet",
        "jserai pas là",
        "can we meet thursday instead",
        "i work at the mall",
        "im at the library",
        "see you at the cafe",
        "where is the cafe",
        "i moved to another place",
        "how far is the cafe",
        "dying to see ur new place",
        "its not near me",
        "its too late",
        "jeudi à la place",
        "jai pas de place a soir",
        "y a pas de place pour moi",
        "jcherche une autre place pour rester",
        "je suis ailleurs",
        "ou est la pharmacie la plus proche",
        "va voir ailleurs",
        "oublie pas le cafe, jserai la",
        "je peux aller au restaurant samedi",
        "c trop tard",
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_no_other_place_to_meet(text: str, asked: bool) -> None:
    assert beside_another_place(text, PLACE, asked=asked) is None
