"""What is set against another day is taken then, thumbs slip, and a limit is of the day named."""

import pytest

from flows.understand.reading import Standing
from tests.flows.understand.when.when_written import when, written

CONTRASTS = [
    (
        "en",
        "gym w my nephew mon nite but tues nite im around",
        ["not Mon 30 Nov 17:00-21:00", "Tue 1 Dec 17:00-21:00"],
    ),
    (
        "en",
        "cards at the seniors hall tues aft so tues morn",
        ["not Tue 1 Dec 12:00-17:00", "Tue 1 Dec 08:00-12:00"],
    ),
    ("en", "car show is sat, sunday instead", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("fr", "la fete du petit est mercredi, jeudi plutot", ["not Wed 2 Dec", "Thu 26 Nov"]),
    (
        "fr",
        "les gars ont un tournoi samedi matin, dimanche plutot",
        ["not Sat 28 Nov 08:00-12:00", "Sun 29 Nov"],
    ),
    (
        "en",
        "seein my worker thurs at 1. free after 3",
        ["not Thu 26 Nov 13:00-14:00", "Thu 26 Nov 15:00-24:00"],
    ),
    (
        "en",
        "ultrasound w my girl tues at 10, free by noon",
        ["not Tue 1 Dec 10:00-11:00", "Tue 1 Dec 12:00-24:00"],
    ),
    (
        "en",
        "friday my prayer is 1 oclock, after 2:30 is ok",
        ["not Fri 27 Nov 13:00-14:00", "Fri 27 Nov 14:30-24:00"],
    ),
    ("en", "mon 2pm ok but tues is better", ["Mon 30 Nov 14:00-15:00", "Tue 1 Dec"]),
    ("en", "we could do mon but tues is better", ["Mon 30 Nov", "Tue 1 Dec"]),
    ("en", "coffee mon but call me first", ["Mon 30 Nov"]),
    ("fr", "on se voit lundi mais mardi jpeux aussi", ["Mon 30 Nov", "Tue 1 Dec"]),
]
SLIPS = [
    ("en", "u still on 4 wed at 2", ["Wed 2 Dec 14:00-15:00"]),
    ("en", "mon btwn 10 an 12", ["Mon 30 Nov 10:00-12:00"]),
    ("en", "my po moved me to 10 tues", ["not Tue 1 Dec 10:00-11:00"]),
    ("en", "thursday works, 1030", ["Thu 26 Nov 10:30-11:30"]),
    (
        "en",
        "fri nite im at bingo. sat then, 11",
        ["not Fri 27 Nov 17:00-21:00", "Sat 28 Nov 11:00-12:00"],
    ),
    ("en", "tmrw i finish at 3. 4 good?", ["not Thu 26 Nov 00:00-15:00", "Thu 26 Nov 16:00-17:00"]),
    (
        "en",
        "i work until 6:30 tomorrow, so 7 would suit me best",
        ["not Thu 26 Nov 00:00-18:30", "Thu 26 Nov 19:00-20:00"],
    ),
    ("en", "4 is too early today, 5 ok?", ["not Wed 25 Nov 16:00-17:00", "Wed 25 Nov 17:00-18:00"]),
    ("en", "not this wknd. next 1", ["not Sat 28 Nov +2", "Sat 5 Dec +2"]),
    ("en", "works for me fri, same time 3", ["Fri 27 Nov 15:00-16:00"]),
    ("en", "not the 25th dear, the 28th", ["not Wed 25 Nov", "Sat 28 Nov"]),
    ("en", "night shift tmrw 11 to 7", ["not Thu 26 Nov 23:00-31:00"]),
    ("en", "i got night shift wed 11pm to 7am", ["not Wed 2 Dec 23:00-31:00"]),
    ("en", "whole wk of the 7th is good", ["Mon 7 Dec +7"]),
    ("en", "tues 6:15 when im done class", ["Tue 1 Dec 18:15-19:15"]),
    ("en", "wide open, just not sunday ok", ["not Sun 29 Nov"]),
    ("en", "i get off at 3 mon see u after", ["not Mon 30 Nov 00:00-15:00"]),
    ("en", "next sat same as today, 1 oclock", ["Sat 5 Dec 13:00-14:00"]),
    ("en", "quater past 1 tmr", ["Thu 26 Nov 13:15-14:15"]),
    ("fr", "vendredi chui de soir 3 a 11", ["not Fri 27 Nov 15:00-23:00"]),
    (
        "fr",
        "jfini a 3h vendredi jpeux etre la pour 4",
        ["not Fri 27 Nov 00:00-15:00", "Fri 27 Nov 16:00-17:00"],
    ),
    ("fr", "demain a place d'auj", ["Thu 26 Nov", "not Wed 25 Nov"]),
    ("fr", "jeudi max 11h", ["Thu 26 Nov 00:00-11:00"]),
    ("fr", "mardi 8 vous conviendrait, vers 13h30", ["Tue 8 Dec 13:30-14:30"]),
    ("fr", "jpourrais d'main apres quatre heures", ["Thu 26 Nov 16:00-24:00"]),
    ("en", "sat by the river thinkin", []),
    ("en", "my buddy sat with me in the hosp", []),
    ("en", "i wed her in 1998", []),
    ("en", "my girl is 4 goin on 30", []),
    ("fr", "le film dure 2h15", []),
    ("fr", "soulier 10 et demi", []),
    ("fr", "fait 1h que jattends", []),
]
DAYS = [
    (
        "en",
        "sat but i gotta be back at the house by 4",
        ["not Sat 28 Nov 16:00-24:00", "Sat 28 Nov"],
    ),
    ("en", "sat is ok but i have to be home by 6", ["not Sat 28 Nov 18:00-24:00", "Sat 28 Nov"]),
    ("en", "tmrw but i gotta be back by 4", ["not Thu 26 Nov 16:00-24:00", "Thu 26 Nov"]),
    ("fr", "samedi mais jdois etre rentre pour 4h", ["not Sat 28 Nov 16:00-24:00", "Sat 28 Nov"]),
    ("fr", "samedi mais pas le soir", ["Sat 28 Nov", "not Sat 28 Nov 17:00-21:00"]),
    ("fr", "samedi mais po le soir", ["Sat 28 Nov", "not Sat 28 Nov 17:00-21:00"]),
    ("en", "wednesday, but i must leave by 4", ["Wed 2 Dec", "not Wed 2 Dec 16:00-24:00"]),
    ("en", "day off wed", ["Wed 2 Dec"]),
    (
        "en",
        "cant do mornings thurs or fri",
        ["not Thu 26 Nov 08:00-12:00", "not Fri 27 Nov 08:00-12:00"],
    ),
    (
        "en",
        "got a shift 3-11 thurs n fri",
        ["not Thu 26 Nov 15:00-23:00", "not Fri 27 Nov 15:00-23:00"],
    ),
    (
        "en",
        "have to be in court wed at 930, thurs any time",
        ["not Wed 2 Dec 09:30-10:30", "Thu 26 Nov"],
    ),
    (
        "fr",
        "samedi soir jtravaille 5 a 11, dim chu lousse",
        ["not Sat 28 Nov 17:00-21:00", "Sun 29 Nov"],
    ),
    ("fr", "jai la fete du petit mercredi", ["not Wed 2 Dec"]),
    ("fr", "ce mercredi jai latelier des parents 6 a 8", ["not Wed 25 Nov 18:00-20:00"]),
    ("fr", "a soir jsoupe chez mon oncle", ["not Wed 25 Nov 17:00-21:00"]),
    ("fr", "jai scan lundi a 7h30 du mat", ["not Mon 30 Nov 07:30-08:30"]),
    ("fr", "jai le droit de sortir samedi", ["Sat 28 Nov"]),
    ("en", "fri im up at stoney all day", ["not Fri 27 Nov"]),
    ("en", "thurs morn i sleep", ["not Thu 26 Nov 08:00-12:00"]),
    (
        "fr",
        "Lundi matin je vois le médecin à 8 h 45. En après-midi je suis disponible.",
        ["not Mon 30 Nov 08:45-09:45", "Mon 30 Nov 12:00-17:00"],
    ),
    (
        "fr",
        "demain soir chu pris mais en journee ca va",
        ["not Thu 26 Nov 17:00-21:00", "Thu 26 Nov 09:00-17:00"],
    ),
    ("en", "tues wont work but the day after will", ["not Tue 1 Dec", "Wed 2 Dec"]),
]
WEEKS = [
    ("en", "thursdays r my day off", Standing(frozenset((3,)), 0, 1440, "work", busy=False)),
    ("en", "mondays im always at my moms", Standing(frozenset((0,)), 0, 1440, "other", busy=True)),
    ("en", "sundays r always open", Standing(frozenset((6,)), 0, 1440, "other", busy=False)),
    ("fr", "jai jamais rien le dimanche", Standing(frozenset((6,)), 0, 1440, "other", busy=False)),
]


@pytest.mark.parametrize(("lang", "text", "windows"), [*CONTRASTS, *SLIPS, *DAYS])
def test_what_was_meant_is_read(lang: str, text: str, windows: list[str]) -> None:
    read = when(text, lang)
    assert (written(read.windows), read.standing) == (windows, ())


@pytest.mark.parametrize(("lang", "text", "standing"), WEEKS)
def test_what_comes_round_is_no_coming_day(lang: str, text: str, standing: Standing) -> None:
    assert when(text, lang).standing == (standing,)
