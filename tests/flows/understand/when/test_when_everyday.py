"""Refusals behind their day, hours of a day told of before, and days that nobody proposes."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("what about sun after church like 1", ["Sun 29 Nov 13:00-14:00"]),
    ("dimanche apres la messe vers 1h", ["Sun 29 Nov 13:00-14:00"]),
    ("i get off at 5 tmrw so 6?", ["not Thu 26 Nov 00:00-17:00", "Thu 26 Nov 18:00-19:00"]),
    ("jfinis a 5h demain faque 6h?", ["not Thu 26 Nov 00:00-17:00", "Thu 26 Nov 18:00-19:00"]),
    ("not this sat next sat", ["not Sat 28 Nov", "Sat 5 Dec"]),
    ("tonight works if its after 8", ["Wed 25 Nov 20:00-24:00"]),
    ("a soir ok si cest apres 8h", ["Wed 25 Nov 20:00-24:00"]),
    ("either 2 or 4 on sat", ["Sat 28 Nov 14:00-15:00", "Sat 28 Nov 16:00-17:00"]),
    ("8pm thurs if thats not too late", ["Thu 26 Nov 20:00-21:00"]),
    ("20h jeudi si cest pas trop tard", ["Thu 26 Nov 20:00-21:00"]),
    ("fri dont work for me sat dont either", ["not Fri 27 Nov", "not Sat 28 Nov"]),
    ("vendredi ca adonne pas samedi non plus", ["not Fri 27 Nov", "not Sat 28 Nov"]),
    ("samedi cest pas bon ma mere vient", ["not Sat 28 Nov"]),
    (
        "sorry boss i got called in for fri. mon or tues after 4 would be good tho",
        ["not Fri 27 Nov", "Mon 30 Nov 16:00-24:00", "Tue 1 Dec 16:00-24:00"],
    ),
    ("ils mont calle pour vendredi. lundi ca irait", ["not Fri 27 Nov", "Mon 30 Nov"]),
    ("can we make it 2 instead of 1 on sat", ["Sat 28 Nov 14:00-15:00"]),
    ("sat except 2 to 4", ["Sat 28 Nov", "not Sat 28 Nov 14:00-16:00"]),
    ("samedi sauf de 2h a 4h", ["Sat 28 Nov", "not Sat 28 Nov 14:00-16:00"]),
    ("the 1st n the 2nd r no good but the 3rd is", ["not Tue 1 Dec", "not Wed 2 Dec", "Thu 3 Dec"]),
    ("how does the morning of the 2nd sound", ["Wed 2 Dec 08:00-12:00"]),
    ("saturday the 5th is better then the 28th", ["Sat 5 Dec", "not Sat 28 Nov"]),
    ("my shift ends at 11 pm tmrw", ["not Thu 26 Nov 00:00-23:00"]),
    (
        "jpeux pas demain les kids sont malades vendredi 1h?",
        ["not Thu 26 Nov", "Fri 27 Nov 13:00-14:00"],
    ),
    ("not feb 20 but the 30th", ["not Sat 20 Feb 2027", "Mon 30 Nov"]),
    ("cant wed, dec 1 at 5?", ["not Wed 2 Dec", "Tue 1 Dec 17:00-18:00"]),
    ("noel non mais le 26 oui", ["not Fri 25 Dec", "Sat 26 Dec"]),
    ("saute jeudi", ["not Thu 26 Nov"]),
    ("lundi chu sur un chantier", ["not Mon 30 Nov"]),
    ("ya 6 on sun", ["Sun 29 Nov 18:00-19:00"]),
    ("tmrws no good", ["not Thu 26 Nov"]),
    ("did u get my msg from mon", []),
    ("tas tu eu mon message de lundi", []),
    ("pas dormi de la nuit", []),
    ("le lendemain jetais correct", []),
    ("halloween was fun", []),
    ("i get paid friday", []),
    ("rent is due the 1st", []),
    ("le loyer est du le 1er", []),
    ("they close at 5", []),
    ("y ferment a 5h", []),
    ("the 3rd guy this month", []),
    ("le 3e gars ce mois ci", []),
    ("i started the job on monday its good", []),
    ("y est mort en mai", []),
    ("ca prend 2 bus pis 1h pour me rendre", []),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_the_windows_are_those_that_people_mean(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows
