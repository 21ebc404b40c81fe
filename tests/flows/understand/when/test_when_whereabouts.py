"""Where to meet and where others are: names of places that take nobody's time there."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("mardi 17h devant le cegep", ["Tue 1 Dec 17:00-18:00"]),
    ("demain 9h30 derriere la clinique", ["Thu 26 Nov 09:30-10:30"]),
    ("samedi midi a cote de l'eglise", ["Sat 28 Nov 12:00-13:00"]),
    ("vendredi 15h dans le stationnement de l'hopital", ["Fri 27 Nov 15:00-16:00"]),
    ("lundi soir 6h30 au sous-sol de la mosquee", ["Mon 30 Nov 18:30-19:30"]),
    ("a soir 7h en face de la maison de transition", ["Wed 25 Nov 19:00-20:00"]),
    ("lundi 13h a l'entree de l'ecole", ["Mon 30 Nov 13:00-14:00"]),
    ("mardi midi a la biblio du cegep", ["Tue 1 Dec 12:00-13:00"]),
    ("fri 4pm outside the courthouse", ["Fri 27 Nov 16:00-17:00"]),
    ("mon 2pm next to the school", ["Mon 30 Nov 14:00-15:00"]),
    # What takes the time is said otherwise.
    ("jpasse devant la cour lundi 9h", ["not Mon 30 Nov 09:00-10:00"]),
    ("jtravaille vendredi 15h a 23h devant la clinique", ["not Fri 27 Nov 15:00-23:00"]),
    ("mardi 10h a la cour", ["not Tue 1 Dec 10:00-11:00"]),
    ("i got a lot of work thurs", ["not Thu 26 Nov"]),
    # Where others are leaves oneself free.
    ("mardi matin les petits sont a l'ecole on peut jaser", ["Tue 1 Dec 08:00-12:00"]),
    ("lundi 10h pendant que ma fille est a la garderie", ["Mon 30 Nov 10:00-11:00"]),
    ("thurs morning, the kids are at school so that works", ["Thu 26 Nov 08:00-12:00"]),
    ("jeudi jpeux pas mon gars est a l'ecole", ["not Thu 26 Nov"]),
]
SILENT = ["mes flos sont a l'ecole lundi", "my son is in school til 3 fri"]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_a_place_beside_a_time_takes_nothing(text: str, windows: list[str]) -> None:
    read = when(text, "fr")
    assert written(read.windows) == windows
    assert read.standing == ()


@pytest.mark.parametrize("text", SILENT)
def test_where_others_are_is_no_time_to_meet(text: str) -> None:
    assert when(text, "fr").windows == ()


def test_a_class_of_ones_own_beside_a_place_still_comes_round() -> None:
    assert when("jai mon cours mardi 18h a 21h a cote du cegep", "fr").standing
