"""Hours as people write them, beside a day or alone, read on Wednesday at 14:10."""

import pytest

from flows.understand.normalise import listen
from flows.understand.when.read import read_when
from tests.flows.understand.when.when_written import NOW, when, written

HOURS = [
    ("fri between 3 and 430", ["Fri 27 Nov 15:00-16:30"]),
    ("fri after my shift ends at 4", ["Fri 27 Nov 16:00-24:00"]),
    ("vendredi avant que mon shift commence a 3h", ["Fri 27 Nov 00:00-15:00"]),
    ("earliest i can do is 4 tmrw", ["Thu 26 Nov 16:00-24:00"]),
    ("latest i can do is 2 fri", ["Fri 27 Nov 00:00-14:00"]),
    ("au plus tot 16h demain", ["Thu 26 Nov 16:00-24:00"]),
    ("no more than an hour tmrw at 2", ["Thu 26 Nov 14:00-15:00"]),
    ("i can be there in 30 min", ["Wed 25 Nov 14:40-15:40"]),
    ("jpeux etre la dans 30 min", ["Wed 25 Nov 14:40-15:40"]),
    ("4 30 sharp fri", ["Fri 27 Nov 16:30-17:30"]),
    ("8 tn", ["Wed 25 Nov 20:00-21:00"]),
    ("i can do 4 or 5 on fri", ["Fri 27 Nov 16:00-17:00", "Fri 27 Nov 17:00-18:00"]),
    ("vendredi soir 6h ou 8h", ["Fri 27 Nov 18:00-19:00", "Fri 27 Nov 20:00-21:00"]),
    ("free now til 5", ["Wed 25 Nov 14:10-17:00"]),
    ("tues round 3", ["Tue 1 Dec 15:00-16:00"]),
    ("sat morn early like 9", ["Sat 28 Nov 09:00-10:00"]),
    ("can u do 11 30 on sat", ["Sat 28 Nov 11:30-12:30"]),
    ("can we say 5 tmrw", ["Thu 26 Nov 17:00-18:00"]),
    ("jeudi apres 3h par exemple", ["Thu 26 Nov 15:00-24:00"]),
    ("demain avant mon shift de 3h", ["Thu 26 Nov 00:00-15:00"]),
    ("can we make it 430", ["Wed 25 Nov 16:30-17:30"]),
    ("lets do 6 on thurs", ["Thu 26 Nov 18:00-19:00"]),
    ("sat bw 10 and 2", ["Sat 28 Nov 10:00-14:00"]),
    ("this aft", ["Wed 25 Nov 12:00-17:00"]),
    ("any day after 3", ["Wed 25 Nov 15:00-24:00"]),
    ("tonight 1 after", ["Thu 26 Nov 01:00-02:00"]),
    ("sun like 2", ["Sun 29 Nov 14:00-15:00"]),
    ("tmrw say 4", ["Thu 26 Nov 16:00-17:00"]),
    ("vendredi genre 3h", ["Fri 27 Nov 15:00-16:00"]),
    ("tuesday 9 2 5 i work", ["not Tue 1 Dec 09:00-17:00"]),
    ("tmrw 3", ["Thu 26 Nov 15:00-16:00"]),
    ("tmrw at 330", ["Thu 26 Nov 15:30-16:30"]),
    ("630pm tmrw", ["Thu 26 Nov 18:30-19:30"]),
    ("6:30 tmrw", ["Thu 26 Nov 18:30-19:30"]),
    ("sat 17h30", ["Sat 28 Nov 17:30-18:30"]),
    ("sat 18 h", ["Sat 28 Nov 18:00-19:00"]),
    ("tmrw 8 in the morning", ["Thu 26 Nov 08:00-09:00"]),
    ("tmrw at 7 in the morning", ["Thu 26 Nov 07:00-08:00"]),
    ("half past 2 fri", ["Fri 27 Nov 14:30-15:30"]),
    ("quarter to 5 fri", ["Fri 27 Nov 16:45-17:45"]),
    ("ten past 3 fri", ["Fri 27 Nov 15:10-16:10"]),
    ("five minutes to eight fri", ["Fri 27 Nov 19:55-20:55"]),
    ("fri half three", ["Fri 27 Nov 15:30-16:30"]),
    ("fri 6ish", ["Fri 27 Nov 18:00-19:00"]),
    ("fri seven thirty", ["Fri 27 Nov 19:30-20:30"]),
    ("fri at noon", ["Fri 27 Nov 12:00-13:00"]),
    ("fri at midnight", ["Sat 28 Nov 00:00-01:00"]),
    ("fri 3 p . m .", ["Fri 27 Nov 15:00-16:00"]),
    ("fri 8.10 pm", ["Fri 27 Nov 20:10-21:10"]),
    ("tonite", ["Wed 25 Nov 17:00-21:00"]),
    ("tonight 7", ["Wed 25 Nov 19:00-20:00"]),
    ("tonight at 11", ["Wed 25 Nov 23:00-24:00"]),
    ("this aft 3", ["Wed 25 Nov 15:00-16:00"]),
    ("fri morn", ["Fri 27 Nov 08:00-12:00"]),
    ("fri arvo", ["Fri 27 Nov 12:00-17:00"]),
    ("fri nite", ["Fri 27 Nov 17:00-21:00"]),
    ("early fri morning", ["Fri 27 Nov 08:00-10:00"]),
    ("late afternoon fri", ["Fri 27 Nov 15:00-17:00"]),
    ("midmorning fri", ["Fri 27 Nov 10:00-11:00"]),
    ("fri lunch", ["Fri 27 Nov 12:00-13:00"]),
    ("fri 9-5", ["Fri 27 Nov 09:00-17:00"]),
    ("fri 7-3", ["Fri 27 Nov 07:00-15:00"]),
    ("fri 5 to 6", ["Fri 27 Nov 17:00-18:00"]),
    ("fri 11-4", ["Fri 27 Nov 11:00-16:00"]),
    ("fri 3-5pm", ["Fri 27 Nov 15:00-17:00"]),
    ("fri 11 to 3pm", ["Fri 27 Nov 11:00-15:00"]),
    ("2-4 fri", ["Fri 27 Nov 14:00-16:00"]),
    ("btwn 1 n 3 fri", ["Fri 27 Nov 13:00-15:00"]),
    ("from 9am to noon fri", ["Fri 27 Nov 09:00-12:00"]),
    ("fri 11pm-2", ["Fri 27 Nov 23:00-26:00"]),
    ("fri after 6", ["Fri 27 Nov 18:00-24:00"]),
    ("fri b4 noon", ["Fri 27 Nov 00:00-12:00"]),
    ("fri until 5", ["Fri 27 Nov 00:00-17:00"]),
    ("fri morning after 9", ["Fri 27 Nov 09:00-12:00"]),
    ("fri after 2 but before 4", ["Fri 27 Nov 14:00-16:00"]),
    ("fri 3pm or later", ["Fri 27 Nov 15:00-24:00"]),
    ("fri after lunch", ["Fri 27 Nov 12:00-17:00"]),
    ("fri after work", ["Fri 27 Nov 17:00-24:00"]),
    ("in 20 minutes", ["Wed 25 Nov 14:30-15:30"]),
    ("in an hour and a half", ["Wed 25 Nov 15:40-16:40"]),
    ("in 1/4 hour", ["Wed 25 Nov 14:25-15:25"]),
    ("3 hours from now", ["Wed 25 Nov 17:10-18:10"]),
    ("vendredi 5h moins quart", ["Fri 27 Nov 16:45-17:45"]),
    ("vendredi 2h et demie", ["Fri 27 Nov 14:30-15:30"]),
    ("vendredi sept heures et dix", ["Fri 27 Nov 19:10-20:10"]),
    ("vendredi midi et quart", ["Fri 27 Nov 12:15-13:15"]),
    ("vendredi onze heures trois quarts", ["Fri 27 Nov 11:45-12:45"]),
    ("vendredi à quinze heures trente", ["Fri 27 Nov 15:30-16:30"]),
    ("vendredi 8h du soir", ["Fri 27 Nov 20:00-21:00"]),
    ("vendredi de 10 à midi", ["Fri 27 Nov 10:00-12:00"]),
    ("vendredi entre 13h et 15h", ["Fri 27 Nov 13:00-15:00"]),
    ("vendredi apres 6h", ["Fri 27 Nov 18:00-24:00"]),
    ("vendredi avant 10h", ["Fri 27 Nov 00:00-10:00"]),
    ("vendredi en fin de matinée", ["Fri 27 Nov 10:00-12:00"]),
    ("vendredi apres diner", ["Fri 27 Nov 12:00-17:00"]),
    ("vendredi 23h a 2h", ["Fri 27 Nov 23:00-26:00"]),
    ("dans une demi-heure", ["Wed 25 Nov 14:40-15:40"]),
    ("dans un quart d'heure", ["Wed 25 Nov 14:25-15:25"]),
    ("a soir 7h", ["Wed 25 Nov 19:00-20:00"]),
    ("demain a soir", ["Thu 26 Nov 17:00-21:00"]),
]


@pytest.mark.parametrize(("text", "windows"), HOURS)
def test_hours_are_read(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows
    assert written(when(text, "fr").windows) == windows


OPEN_ENDS = [
    ("by friday 5pm", "Wed 25 Nov 00:00-65:00"),
    ("from monday at 9", "Mon 30 Nov 09:00-336:00"),
    ("cant until friday at 5", "not Wed 25 Nov 00:00-65:00"),
    ("cant until friday", "not Wed 25 Nov +2"),
    ("cant until january", "not Wed 25 Nov +37"),
    ("pas dispo jusqu'en janvier", "not Wed 25 Nov +37"),
]


@pytest.mark.parametrize(("text", "window"), OPEN_ENDS)
def test_an_hour_said_with_an_open_end_ends_or_begins_all_of_it(text: str, window: str) -> None:
    assert written(when(text).windows) == [window]


def test_hours_that_are_over_are_of_tomorrow() -> None:
    assert written(when("at 3").windows) == ["Wed 25 Nov 15:00-16:00"]
    assert written(when("at 2").windows) == ["Thu 26 Nov 14:00-15:00"]


def test_tonight_said_after_midnight_is_the_night_that_runs() -> None:
    small_hours = NOW.replace(hour=0, minute=30)
    [window] = read_when(listen("tonight around 3"), small_hours, "en").windows
    assert written([window]) == ["Wed 25 Nov 03:00-04:00"]
    assert written(when("tonight around 3").windows) == ["Thu 26 Nov 03:00-04:00"]
