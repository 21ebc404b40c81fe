"""A no to one's own question, one day said twice, hours asked for beside what is taken."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    # The no is to the day that was asked for, and what follows is offered.
    ("mercredi? non samedi", ["not Wed 2 Dec", "Sat 28 Nov"]),
    ("t'es libre mardi? nan vendredi 10h", ["not Tue 1 Dec", "Fri 27 Nov 10:00-11:00"]),
    ("dim? oh ben non", ["not Sun 29 Nov"]),
    ("sat? nah sun", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("le 4? non le 5", ["not Fri 4 Dec", "Sat 5 Dec"]),
    ("lundi 9h? non 10h", ["not Mon 30 Nov 09:00-10:00", "Mon 30 Nov 10:00-11:00"]),
    ("dispo mardi? pas pire", ["Tue 1 Dec"]),
    ("vendredi? ca marche pas. lundi oui", ["not Fri 27 Nov", "Mon 30 Nov"]),
    ("samedi? jtravaille", ["not Sat 28 Nov"]),
    ("sun? im busy", ["not Sun 29 Nov"]),
    ("sun? im not working", ["Sun 29 Nov"]),
    ("mardi? pas pris", ["Tue 1 Dec"]),
    ("lundi? nan ca me va", ["Mon 30 Nov"]),
    ("on se voit mardi? a la clinique", ["Tue 1 Dec"]),
    # A day said twice is as it was decided.
    ("jeudi? jeudi jpourrai pas", ["not Thu 26 Nov"]),
    ("le 25 ca va pas c'est noel", ["not Fri 25 Dec"]),
    # Another hour than that of what is taken.
    ("physio mardi 13h, 15h?", ["not Tue 1 Dec 13:00-14:00", "Tue 1 Dec 15:00-16:00"]),
    (
        "jtravaille demain 7h-15h, on se voit a 16h?",
        ["not Thu 26 Nov 07:00-15:00", "Thu 26 Nov 16:00-17:00"],
    ),
    ("mardi passe 13h, avant ca chu en classe", ["Tue 1 Dec 13:00-24:00"]),
    ("vendredi a 17h apres l'ecole de ma fille", ["Fri 27 Nov 17:00-18:00"]),
    ("mardi 9h ou apres la job", ["Tue 1 Dec 09:00-10:00", "Tue 1 Dec 17:00-24:00"]),
    # What is called off takes the day no more.
    ("mon medecin mardi est annule", ["Tue 1 Dec"]),
    ("ma cour de lundi est annulee", ["Mon 30 Nov"]),
    ("my physio tues got cancelled", ["Tue 1 Dec"]),
    ("mardi est annule", ["not Tue 1 Dec"]),
    ("mon rdv mardi est annule, mercredi?", ["Wed 2 Dec"]),
]
SILENT = ["mon rdv mardi est annule", "my appt fri is cancelled"]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_what_the_no_or_the_hour_belongs_to_is_read(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_a_meeting_called_off_may_be_ours(text: str) -> None:
    assert when(text, "fr").windows == ()
