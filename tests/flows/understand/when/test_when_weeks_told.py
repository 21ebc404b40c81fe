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
    # beside one's own matters
    ("push it to 5 ill be comin straight from work", "en", ["Wed 25 Nov 17:00-18:00"]),
    ("thurs after my appt at 1", "en", ["Thu 26 Nov 13:00-24:00"]),
    ("before my meeting at 1 thurs", "en", ["Thu 26 Nov 00:00-13:00"]),
    ("after my dentist at 10 fri", "en", ["Fri 27 Nov 10:00-24:00"]),
    ("fri after church at 1", "en", ["Fri 27 Nov 13:00-14:00"]),
    ("jpourrais jeudi si cest apres mon rdv de 1h", "fr", ["Thu 26 Nov 13:00-24:00"]),
    ("lunch hour 1130 to 12", "en", ["Thu 26 Nov 11:30-12:00"]),
    ("jpeux juste sur mon heure de diner 11h30 a 12h", "fr", ["Thu 26 Nov 11:30-12:00"]),
    (
        "theyre making me stay late all week so no evenings",
        "en",
        ["not Mon 23 Nov +7", "not Wed 25 Nov 17:00-21:00"],
    ),
    # all such days of a month
    (
        "aucun mardi en janvier",
        "fr",
        [f"not Tue {day} Jan 2027" for day in (5, 12, 19, 26)],
    ),
    ("any thurs in jan", "en", [f"Thu {day} Jan 2027" for day in (7, 14, 21, 28)]),
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
        ("splitshift evry wkday 6-10am then 3-7pm", "en", "busy mon-fri 6-10; busy mon-fri 15-19"),
        ("hotel laundry satsun 8am-4pm each wk", "en", "busy sat,sun 8-16"),
        ("never saturdays its our sabbath", "en", "busy sat 0-24"),
        ("evenins r always bad", "en", "busy daily 17-21"),
        ("always home by 8", "en", "home daily 20-6"),
        ("toujours rentre pour 20h", "fr", "home daily 20-6"),
        ("de nuit dim a mer 23h 7h", "fr", "busy sun-wed 23-7"),
        ("gestion de colere le lundi 18h pour une heure", "fr", "busy mon 18-19"),
        ("7 jours semaine 5h a 13h", "fr", "busy daily 5-13"),
        ("curfews at 7 now cuz of winter hrs", "en", "home daily 19-6"),
        ("mon couvre feu est rendu a 7h a cause de lhiver", "fr", "home daily 19-6"),
        ("curfew is 10 until further notice", "en", "home daily 22-6"),
        ("im at the church sundays 9 to 12", "en", "busy sun 9-12"),
    ],
)
def test_what_comes_round_still_does(text: str, lang: str, week: str) -> None:
    assert {row(each) for each in when(text, lang).standing} == meant(week)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("fri mornin or sat mornin no afternoons", "en"),
        ("vendredi matin ou samedi matin pas les apres midi", "fr"),
    ],
)
def test_parts_that_never_suit_stand_beside_what_is_proposed(text: str, lang: str) -> None:
    read = when(text, lang)
    assert written(read.windows) == ["Fri 27 Nov 08:00-12:00", "Sat 28 Nov 08:00-12:00"]
    assert {row(each) for each in read.standing} == meant("busy daily 12-17")
