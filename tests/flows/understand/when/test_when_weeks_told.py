"""The week said behind what is said of its day, and why somebody has to stay in or to leave."""

import pytest

from tests.flows.understand.when.test_standing_phrases import meant, row
from tests.flows.understand.when.when_written import when, written

READ = [
    # the week of the day
    ("thurs is bad this week", "en", ["not Thu 26 Nov"]),
    ("fri is good this week", "en", ["Fri 27 Nov"]),
    ("thurs works best for me next week", "en", ["Thu 3 Dec"]),
    ("fri works this week or next", "en", ["Fri 27 Nov", "Fri 4 Dec"]),
    ("fri is good this week or mon next week", "en", ["Fri 27 Nov", "Mon 30 Nov"]),
    ("mon tues are good next week", "en", ["Mon 30 Nov", "Tue 1 Dec"]),
    ("wed is my only day off this week", "en", ["Wed 25 Nov"]),
    ("sat is good this weekend", "en", ["Sat 28 Nov"]),
    ("thurs is bad next week is better", "en", ["not Thu 26 Nov", "Mon 30 Nov +7"]),
    ("monday is no good for me next week, tues?", "en", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("jeudi ca marche pas cette semaine", "fr", ["not Thu 26 Nov"]),
    ("mardi je peux la semaine prochaine", "fr", ["Tue 1 Dec"]),
    ("mercredi cest ma seule journee de conge cte semaine", "fr", ["Wed 25 Nov"]),
    ("samedi cest bon cette fin de semaine", "fr", ["Sat 28 Nov"]),
    # another week than the one that is refused
    (
        "next week is crazy, the week after im good",
        "en",
        ["not Mon 30 Nov +7", "Mon 7 Dec +7"],
    ),
    ("first week of dec is bad, after that im good", "en", ["not Mon 30 Nov +7"]),
    ("sun im painting my moms place, ok?", "en", ["Sun 29 Nov"]),
    # who may not go out
    ("im grounded till sunday", "en", ["not Wed 25 Nov +4"]),
    ("house is on lockdown this week", "en", ["not Mon 23 Nov +7"]),
    ("chu consigne a la maison jusqua vendredi", "fr", ["not Wed 25 Nov +2"]),
    ("chu en dedans jusqua dimanche 18h", "fr", ["not Wed 25 Nov 00:00-114:00"]),
    # who has to leave
    ("thurs but gotta go by 7", "en", ["Thu 26 Nov", "not Thu 26 Nov 19:00-24:00"]),
    (
        "thurs but id have to leave by 7 for curfew",
        "en",
        ["Thu 26 Nov", "not Thu 26 Nov 19:00-24:00"],
    ),
    (
        "jeudi mais faudrait jparte a 7h pour mon couvre feu",
        "fr",
        ["Thu 26 Nov", "not Thu 26 Nov 19:00-24:00"],
    ),
    ("fri ok but i need to head out at 6", "en", ["Fri 27 Nov", "not Fri 27 Nov 18:00-24:00"]),
    # church, and the church where people meet
    ("sundays i go to church", "en", ["not Sun 29 Nov"]),
    ("sunday after i go to church", "en", ["Sun 29 Nov"]),
    ("sunday 2 at the church", "en", ["Sun 29 Nov 14:00-15:00"]),
    ("le dimanche jvas a leglise", "fr", ["not Sun 29 Nov"]),
]


@pytest.mark.parametrize(("text", "lang", "windows"), READ)
def test_a_week_is_that_of_its_day(text: str, lang: str, windows: list[str]) -> None:
    read = when(text, lang)
    assert written(read.windows) == windows
    assert not read.standing


@pytest.mark.parametrize(
    ("text", "lang", "week"),
    [
        ("jfais les nuits a partir de dimanche", "fr", "busy daily 23-7"),
        ("jtombe de nuit a partir de dimanche", "fr", "busy daily 23-7"),
        ("i have to leave by 7 for curfew", "en", "home daily 19-6"),
        ("curfew is 10 until further notice", "en", "home daily 22-6"),
        ("im at the church sundays 9 to 12", "en", "busy sun 9-12"),
    ],
)
def test_what_comes_round_still_does(text: str, lang: str, week: str) -> None:
    assert {row(each) for each in when(text, lang).standing} == meant(week)
