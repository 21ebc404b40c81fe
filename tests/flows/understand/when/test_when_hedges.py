"""Doubt refuses no time, the day of a reason is the day of what follows, a shift may last 12 h."""

import pytest

from flows.understand.reading import Standing
from tests.flows.understand.when.when_written import when, written

HEDGES = [
    ("en", "dec 12 or 13, not sure", ["Sat 12 Dec", "Sun 13 Dec"]),
    ("en", "fri at 5 not sure yet", ["Fri 27 Nov 17:00-18:00"]),
    ("en", "not sure about fri", ["not Fri 27 Nov"]),
    ("fr", "vendredi pas sur", ["Fri 27 Nov"]),
    ("en", "fri i have a job interview at 9:15 so not then", ["not Fri 27 Nov 09:15-10:15"]),
    ("en", "i was there at 2 no one came", []),
    ("en", "fri no one can watch my kid", ["not Fri 27 Nov"]),
]
REASONS = [
    ("en", "kids r in school tmrw so im good till 3", ["Thu 26 Nov 00:00-15:00"]),
    ("en", "my kid has the dentist tues so after 3 works", ["Tue 1 Dec 15:00-24:00"]),
    ("en", "my sister needs the car till 3 mon so 4 that day", ["Mon 30 Nov 16:00-17:00"]),
    ("en", "boss is off thurs so i can do 10", ["Thu 26 Nov 10:00-11:00"]),
    ("fr", "ma blonde travaille jeudi fac 18h jpeux", ["Thu 26 Nov 18:00-19:00"]),
    ("fr", "mon frere a besoin du char lundi fac apres 4", ["Mon 30 Nov 16:00-24:00"]),
    ("fr", "la garderie ferme vendredi fac jpeux pas avant 5h", ["not Fri 27 Nov 00:00-17:00"]),
    # but
    ("en", "my brother works sat so he cant drive me", []),
    ("fr", "mon coloc fini de travailler a 7h", []),
]
HOURS = [
    ("en", "thurs i can do 10", ["Thu 26 Nov 10:00-11:00"]),
    ("en", "tues no, i can do 2", ["not Tue 1 Dec"]),
    ("en", "fri 4 that day", ["Fri 27 Nov 16:00-17:00"]),
    ("fr", "lundi 4h ce jour la", ["Mon 30 Nov 16:00-17:00"]),
    ("fr", "ven ok ap 1h", ["Fri 27 Nov 13:00-24:00"]),
    ("fr", "ven 4 au matin", ["Fri 4 Dec 08:00-12:00"]),
    ("en", "my worker has me at 10 fri", ["not Fri 27 Nov 10:00-11:00"]),
    ("en", "they got me 9 to 5 sat", ["not Sat 28 Nov 09:00-17:00"]),
    ("en", "tues 1st im out, 2nd is k", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("en", "working all wkend", ["not Sat 28 Nov +2"]),
    ("fr", "quart de 12h lundi 7 a 7", ["not Mon 30 Nov 07:00-19:00"]),
    (
        "fr",
        "lundi 30 mon agente a 2h, apres 3h chu correct",
        ["not Mon 30 Nov 14:00-15:00", "Mon 30 Nov 15:00-24:00"],
    ),
]
AFTERWARDS = [
    (
        "fr",
        "vendredi jtravaille jusqua 5h, apres chu la",
        ["Fri 27 Nov 17:00-24:00", "not Fri 27 Nov 00:00-17:00"],
    ),
    (
        "fr",
        "jfinis mon cours a 15h15 demain pi jsui libre",
        ["Thu 26 Nov 15:15-24:00", "not Thu 26 Nov 00:00-15:15"],
    ),
    (
        "fr",
        "mardi jai une evaluation de 9h a midi, je suis disponible ensuite",
        ["Tue 1 Dec 12:00-24:00", "not Tue 1 Dec 09:00-12:00"],
    ),
    ("fr", "jusqua 7 apres chu oblige de rentrer", ["Wed 25 Nov 00:00-19:00"]),
    ("fr", "mardi am, pas pm", ["Tue 1 Dec 08:00-12:00", "not Tue 1 Dec 12:00-17:00"]),
    ("en", "tmrw at 430 once im done", ["Thu 26 Nov 16:30-17:30"]),
    ("en", "store opens at 9 fri i can be there 915", ["Fri 27 Nov 09:15-10:15"]),
    ("en", "i do 7 to 3 fri", ["not Fri 27 Nov 07:00-15:00"]),
    ("en", "i can do 7 to 3 fri", ["Fri 27 Nov 07:00-15:00"]),
    ("fr", "jai un meeting avec mon avocate vendredi a 11", ["not Fri 27 Nov 11:00-12:00"]),
    ("fr", "lundi a 14", ["Mon 30 Nov 14:00-15:00"]),
    ("fr", "cet aprem ca va pas etre possible", ["not Wed 25 Nov 12:00-17:00"]),
    ("fr", "pas la fin de semaine, lundi 10h", ["not Sat 28 Nov +2", "Mon 30 Nov 10:00-11:00"]),
    ("en", "sat morning, not evenings", ["Sat 28 Nov 08:00-12:00"]),
    ("en", "my sister works till 8 she cant drive me", []),
    ("en", "not b4 noon sat im a late riser", ["not Sat 28 Nov 00:00-12:00"]),
    ("fr", "pas avant 10h demain svp jdors", ["not Thu 26 Nov 00:00-10:00"]),
    ("fr", "mardi prochain 18 h", ["Tue 1 Dec 18:00-19:00"]),
    ("fr", "jedi apre midi", ["Thu 26 Nov 12:00-17:00"]),
    ("fr", "aujourdhui pu capable, demain peut-etre", ["not Wed 25 Nov", "Thu 26 Nov"]),
    ("fr", "jrentre travailler demain pis dimanche", ["not Thu 26 Nov", "not Sun 29 Nov"]),
    (
        "fr",
        "a soir chu mort, demain soir mieux",
        ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov 17:00-21:00"],
    ),
    ("en", "got my 1st pay today", ["Wed 25 Nov"]),
    ("en", "wed aft 2 to 4", ["Wed 2 Dec 14:00-16:00"]),
    (
        "en",
        "busy tues 8 to 4, fri 1 to 4",
        ["not Tue 1 Dec 08:00-16:00", "not Fri 27 Nov 13:00-16:00"],
    ),
    (
        "en",
        "grandkids here til 5 sat. after that ok",
        ["not Sat 28 Nov 00:00-17:00", "Sat 28 Nov 17:00-24:00"],
    ),
    ("en", "mon i got the welfare office 1030 to 12", ["not Mon 30 Nov 10:30-12:00"]),
    ("en", "mon nite i clean offices 6 to 10 cant", ["not Mon 30 Nov 18:00-22:00"]),
    ("en", "sleepin all day fri after nites. sat instead?", ["not Fri 27 Nov", "Sat 28 Nov"]),
    ("fr", "lundi cest ferie mais moi jsuis libre", ["Mon 30 Nov"]),
    ("en", "mornin dear how r u", []),
    ("fr", "ca fait 1h que jattend", []),
]
EVERY_DAY, WEEKEND = frozenset(range(7)), frozenset((5, 6))
WEEKS = [
    ("en", "i work 7 to 7", Standing(EVERY_DAY, 420, 1140, "work")),
    ("en", "weekends i do 12 hr shifts 8 to 8", Standing(WEEKEND, 480, 1200, "work")),
    ("en", "i do 7 to 7 nights", Standing(EVERY_DAY, 1140, 420, "work")),
    ("fr", "chu de nuit 7 a 7", Standing(EVERY_DAY, 1140, 420, "work")),
    ("fr", "jtravaille de nuit", Standing(EVERY_DAY, 1380, 420, "work")),
    ("en", "i sleep days 9 to 3 cuz of the nite shift", Standing(EVERY_DAY, 540, 900, "other")),
    ("fr", "jdors de 9h a 15h", Standing(EVERY_DAY, 540, 900, "other")),
    ("en", "weekends i got my boys, every one of them", Standing(WEEKEND, 0, 1440, "other")),
    ("fr", "jpointe au poste tous les lundis 9h", Standing(frozenset((0,)), 540, 600, "callin")),
]


@pytest.mark.parametrize(("lang", "text", "windows"), [*HEDGES, *REASONS, *HOURS, *AFTERWARDS])
def test_what_was_meant_is_read(lang: str, text: str, windows: list[str]) -> None:
    assert written(when(text, lang).windows) == windows


@pytest.mark.parametrize(("lang", "text", "standing"), WEEKS)
def test_shifts_of_twelve_hours_and_the_sleep_after_them(
    lang: str, text: str, standing: Standing
) -> None:
    assert when(text, lang).standing == (standing,)


@pytest.mark.parametrize("text", ["habs were down 3 3 last nite", "game ended 2-2 last night"])
def test_a_score_is_no_shift(text: str) -> None:
    assert when(text).windows == when(text).standing == ()
