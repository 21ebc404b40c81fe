"""What fills a day by its own words, and what only stands beside an offer."""

import json
from pathlib import Path

import pytest

from flows.understand.reading import Standing
from tests.flows.understand.when.when_written import when, written

FILLED = [
    ("en", "singin at a funeral wed", ["not Wed 2 Dec"]),
    ("en", "volleyball finals wed 7pm im setter", ["not Wed 2 Dec 19:00-20:00"]),
    ("fr", "faut jmene les filles au bain mercredi 18h", ["not Wed 2 Dec 18:00-19:00"]),
    ("fr", "jcoule du beton mercredi toute la journee", ["not Wed 2 Dec"]),
    ("fr", "samedi jfume un brisket pour la gang du beau frere", ["not Sat 28 Nov"]),
    ("en", "sat at the rink on king", ["Sat 28 Nov"]),
    ("en", "walk with me to my meeting thurs at 5", ["Thu 26 Nov 17:00-18:00"]),
    ("en", "i was thinking fri at 3", ["Fri 27 Nov 15:00-16:00"]),
    ("en", "my evening pass is for wednesday", ["Wed 2 Dec 17:00-21:00"]),
    ("fr", "ma mere garde les petits mardi soir", ["Tue 1 Dec 17:00-21:00"]),
    ("fr", "samedi chu a la maison", ["Sat 28 Nov"]),
    ("fr", "vendredi jtattends au coin de jean talon", ["Fri 27 Nov"]),
    ("fr", "apporte ton linge lundi, jai un lavage a faire", ["Mon 30 Nov"]),
    ("fr", "mardi soir viens avec moi au meeting", ["Tue 1 Dec 17:00-21:00"]),
]
MORE = [
    ("en", "can we say fri 3 insted of thurs", ["Fri 27 Nov 15:00-16:00", "not Thu 26 Nov"]),
    ("en", "mon tues r bad", ["not Mon 30 Nov", "not Tue 1 Dec"]),
    ("en", "day pass thurs, back by 8", ["Thu 26 Nov 00:00-20:00"]),
    ("en", "boss wed his gf", []),
    (
        "fr",
        "dimanche jramene mon gars chez sa mere a 17h, apres ca jsuis libre",
        ["not Sun 29 Nov 17:00-18:00", "Sun 29 Nov 18:00-24:00"],
    ),
    ("fr", "demain jai ma pass a partir de 13h", ["Thu 26 Nov 13:00-24:00"]),
    ("fr", "jai une pass de 4h mardi, 11h a 15h", ["Tue 1 Dec 11:00-15:00"]),
    ("fr", "a soir 18h45 si jai mon ok du staff", ["Wed 25 Nov 18:45-19:45"]),
    (
        "fr",
        "ma garde commence mercredi a 16h donc avant stp",
        ["Wed 2 Dec 00:00-16:00", "not Wed 2 Dec 16:00-17:00"],
    ),
    (
        "fr",
        "jvois mon agente vendredi 10h apres jsuis a toi",
        ["not Fri 27 Nov 10:00-11:00", "Fri 27 Nov 11:00-24:00"],
    ),
    ("fr", "lundi mais pas avant 10h jsors de nuit", ["Mon 30 Nov 10:00-24:00"]),
    ("fr", "mercredi 7h du mat avant louvrage", ["Wed 2 Dec 07:00-08:00"]),
    ("fr", "jeudi 16h, a la sortie de mon quart", ["Thu 26 Nov 16:00-17:00"]),
    ("fr", "mercredi je recupere mon fils a lecole a 15h20", ["not Wed 2 Dec 15:20-16:20"]),
    ("fr", "on se voit tantot a 8h30", ["Wed 25 Nov 20:30-21:30"]),
    ("en", "cant 2nite workin a double", ["not Wed 25 Nov 17:00-21:00"]),
    ("en", "2nite aft 8 kids in bed", ["Wed 25 Nov 20:00-24:00"]),
    (
        "en",
        "mon got dentist at 930, after that im ok",
        ["not Mon 30 Nov 09:30-10:30", "Mon 30 Nov 10:30-24:00"],
    ),
    (
        "en",
        "sun mornin no i sing at church, afternoon yea",
        ["not Sun 29 Nov 08:00-12:00", "Sun 29 Nov 12:00-17:00"],
    ),
    ("en", "wed in 2019, divorced now", []),
    ("fr", "le 24 jtravaille, le 23 ca irait", ["not Thu 24 Dec", "Wed 23 Dec"]),
    ("fr", "demain pas avant 10 jai mon suboxone", ["Thu 26 Nov 10:00-24:00"]),
    ("fr", "le 18 sa te va tu", ["Fri 18 Dec"]),
    (
        "fr",
        "jai rv chez le dentiste mardi 13h15 fack mardi matin ou mercredi",
        ["not Tue 1 Dec 13:15-14:15", "Tue 1 Dec 08:00-12:00", "Wed 2 Dec"],
    ),
    ("fr", "le 30 tout lavant midi", ["Mon 30 Nov 08:00-12:00"]),
    ("fr", "jlivre vendredi 11 a 8", ["not Fri 27 Nov 11:00-20:00"]),
    ("fr", "jprends vendredi a 3", ["Fri 27 Nov 15:00-16:00"]),
    ("fr", "demain jai des livraisons tte la journee", ["not Thu 26 Nov"]),
    ("fr", "jeudi sur mon break, de midi a midi et demi", ["Thu 26 Nov 12:00-12:30"]),
    ("en", "detox intake mon 8 am cant miss it", ["not Mon 30 Nov 08:00-09:00"]),
    ("en", "fri 2 wont miss it", ["Fri 27 Nov 14:00-15:00"]),
    ("fr", "pas apres 4h mercredi, jai les enfants", ["Wed 2 Dec 00:00-16:00"]),
]
WEEKS = [
    (
        "fr",
        "jamais le dimanche matin svp jvais a leglise",
        Standing(frozenset((6,)), 480, 720, "other", busy=True),
    ),
    (
        "fr",
        "jdors de 8h a 15h tous les jours appelez pas",
        Standing(frozenset(range(7)), 480, 900, "other", busy=True),
    ),
    (
        "fr",
        "jeu ven sam jrentre 9 a 5",
        Standing(frozenset((3, 4, 5)), 540, 1020, "work", busy=True),
    ),
    (
        "en",
        "night shift every thur fri sat at the mine",
        Standing(frozenset((3, 4, 5)), 1380, 420, "work", busy=True),
    ),
    (
        "en",
        "im on night shift tues thru sat",
        Standing(frozenset(range(1, 6)), 1380, 420, "work", busy=True),
    ),
    (
        "en",
        "residents mtg mondays at 7pm, cant skip",
        Standing(frozenset((0,)), 1140, 1200, "other", busy=True),
    ),
    (
        "en",
        "mop offices 6-10pm 7 days a wk",
        Standing(frozenset(range(7)), 1080, 1320, "work", busy=True),
    ),
    (
        "en",
        "snow crew weekdays 3am-11am",
        Standing(frozenset(range(5)), 180, 660, "work", busy=True),
    ),
    ("en", "paper route 5-7am daily", Standing(frozenset(range(7)), 300, 420, "work", busy=True)),
    ("en", "never up before 1pm", Standing(frozenset(range(7)), 0, 780, "other", busy=True)),
    ("en", "im never free on a tuesday", Standing(frozenset((1,)), 0, 1440, "other", busy=True)),
    ("en", "free any thurs after 3", Standing(frozenset((3,)), 900, 1440, "other", busy=False)),
    (
        "en",
        "i dont do evenings, my eyes are bad after dark",
        Standing(frozenset(range(7)), 1020, 1260, "other", busy=True),
    ),
    (
        "en",
        "in the house by 930 sun to thurs thats the rule",
        Standing(frozenset((0, 1, 2, 3, 6)), 1290, 360, "curfew", busy=True),
    ),
    (
        "en",
        "gr 12 class every mon n wed nite 6 to 9",
        Standing(frozenset((0, 2)), 1080, 1260, "class", busy=True),
    ),
    ("en", "sundays r 4 my kids always", Standing(frozenset((6,)), 0, 1440, "other", busy=True)),
    (
        "fr",
        "mercredi 10h chaque semaine faut jme presente au poste",
        Standing(frozenset((2,)), 600, 660, "callin", busy=True),
    ),
    (
        "en",
        "school drop off 815 every weekday",
        Standing(frozenset(range(5)), 495, 555, "other", busy=True),
    ),
    (
        "en",
        "mornin chores sat morns always",
        Standing(frozenset((5,)), 480, 720, "other", busy=True),
    ),
]


@pytest.mark.parametrize(("lang", "text", "windows"), [*FILLED, *MORE])
def test_what_was_meant_is_read(lang: str, text: str, windows: list[str]) -> None:
    read = when(text, lang)
    assert (written(read.windows), read.standing) == (windows, ())


@pytest.mark.parametrize(("lang", "text", "standing"), WEEKS)
def test_what_comes_round_is_no_coming_day(lang: str, text: str, standing: Standing) -> None:
    assert when(text, lang).standing == (standing,)


@pytest.mark.parametrize(("lang", "heard", "lost"), [("en", 0.50, 0.11), ("fr", 0.40, 0.11)])
def test_of_a_thousand_invented_texts_it_hears_so_many(
    lang: str, heard: float, lost: float
) -> None:
    """Half fill their day in words that no list holds, half offer it in the same words."""
    file = Path(__file__).parents[3] / f"corpus/filled_{lang}.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    taken = {True: 0, False: 0}
    for row in rows:
        read = when(row["text"], lang)
        busy = [window.busy for window in read.windows] + [each.busy for each in read.standing]
        taken[row["busy"]] += any(busy)
    filled = sum(row["busy"] for row in rows)
    assert taken[True] / filled >= heard
    assert taken[False] / (len(rows) - filled) <= lost


TWO = [
    (
        "nites sun-wed 11 to 7, asleep 8-3 mon-thu",
        Standing(frozenset((0, 1, 2, 6)), 1380, 420, "work", busy=True),
        Standing(frozenset(range(4)), 480, 900, "other", busy=True),
    ),
    (
        "sawmill mon-fri 6am-2pm, wkends off",
        Standing(frozenset(range(5)), 360, 840, "work", busy=True),
        Standing(frozenset((5, 6)), 0, 1440, "work", busy=False),
    ),
    (
        "curfew 9 but sat its 10:30",
        Standing(frozenset((0, 1, 2, 3, 4, 6)), 1260, 360, "curfew", busy=True),
        Standing(frozenset((5,)), 1350, 360, "curfew", busy=True),
    ),
]


@pytest.mark.parametrize(("text", "one", "other"), TWO)
def test_two_things_of_one_week_stand_apart(text: str, one: Standing, other: Standing) -> None:
    assert when(text).standing == (one, other)
