"""French: days with and without work, days with one's own people, early hours and dates."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    # Work that is not on a day leaves it free.
    ("jeudi jworke, vendredi jworke pas", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("lundi jtravaille, mardi jtravaille po", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("samedi jbosse pas", ["Sat 28 Nov"]),
    ("jworke samedi", ["not Sat 28 Nov"]),
    ("jworke pas demain jpeux 15h", ["Thu 26 Nov 15:00-16:00"]),
    ("jeudi jai pas de cours", ["Thu 26 Nov"]),
    ("vendredi ya pas douvrage", ["Fri 27 Nov"]),
    ("vendredi pas dshift", ["Fri 27 Nov"]),
    ("vendredi la job est fermee", ["Fri 27 Nov"]),
    ("vendredi la job est fermee faque chu libre", ["Fri 27 Nov"]),
    ("chu pas cedule vendredi", ["Fri 27 Nov"]),
    ("chu cedule vendredi", ["not Fri 27 Nov"]),
    ("mon boss ma pas mis samedi", ["Sat 28 Nov"]),
    ("jai pas les kids samedi", ["Sat 28 Nov"]),
    ("jdois rester a maison jusqua mardi", ["not Wed 25 Nov +6"]),
    ("jdrive lundi", ["not Mon 30 Nov"]),
    # The second day is as the one before it.
    ("jeudi jtravaille, vendredi itou", ["not Thu 26 Nov", "not Fri 27 Nov"]),
    ("jeudi chu pris, vendredi pareil", ["not Thu 26 Nov", "not Fri 27 Nov"]),
    ("jeudi jpeux, vendredi itou", ["Thu 26 Nov", "Fri 27 Nov"]),
    # With one's own people.
    ("samedi jpasse la journee avec ma fille", ["not Sat 28 Nov"]),
    (
        "a soir jpasse la soiree avec mon gars, demain 14h",
        ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov 14:00-15:00"],
    ),
    ("noel chez ma soeur, le 28 13h", ["not Fri 25 Dec", "Mon 28 Dec 13:00-14:00"]),
    ("jpasse noel avec mes kids", ["not Fri 25 Dec"]),
    ("le 24 chu chez mes parents, le 28 13h", ["not Thu 24 Dec", "Mon 28 Dec 13:00-14:00"]),
    ("samedi souper chez ma belle soeur", ["not Sat 28 Nov 17:00-21:00"]),
    ("jpasse te voir mardi 14h", ["Tue 1 Dec 14:00-15:00"]),
    ("jpasse a 4h mardi", ["Tue 1 Dec 16:00-17:00"]),
    ("samedi diner chez nous?", ["Sat 28 Nov 12:00-13:00"]),
    ("chpasse mardi avec ma fille si cest correct", ["Tue 1 Dec"]),
    # Things that begin early, and a meeting in the same place, which does not.
    ("prise de sang demain 7h15", ["not Thu 26 Nov 07:15-08:15"]),
    ("demain jcommence a 6h30", ["not Thu 26 Nov 06:30-24:00"]),
    ("jcommence demain 7h", ["not Thu 26 Nov 07:00-24:00"]),
    ("je commence lundi a 7h", ["not Mon 30 Nov 07:00-24:00"]),
    ("jcommence lundi a 7h pis jfinis a 3h", ["not Mon 30 Nov 07:00-15:00"]),
    ("jcommence a 6h a soir", ["not Wed 25 Nov 18:00-24:00"]),
    ("on se voit a la pharmacie jeudi 7h?", ["Thu 26 Nov 19:00-20:00"]),
    ("jvas a la pharmacie pis on se voit a 7h", ["Wed 25 Nov 19:00-20:00"]),
    # "Le 8 en am" is a date.
    ("le 3 en am", ["Thu 3 Dec 08:00-12:00"]),
    ("chu libre le 3 en am pis le 4 en pm", ["Thu 3 Dec 08:00-12:00", "Fri 4 Dec 12:00-17:00"]),
    ("pas le 3 en am", ["not Thu 3 Dec 08:00-12:00"]),
    ("mardi 15 am", ["Tue 15 Dec 08:00-12:00"]),
    ("du 24 au 3 chu libre", ["Thu 24 Dec +11"]),
    ("jeudi 9 am", ["Thu 26 Nov 09:00-10:00"]),
    # Up to a day, and from an hour on.
    ("pas avant le 3", ["not Wed 25 Nov +8"]),
    ("not before the 3rd", ["not Wed 25 Nov +8"]),
    ("pas avant le 3, mettons le 4 13h", ["not Wed 25 Nov +8", "Fri 4 Dec 13:00-14:00"]),
    ("jeudi pas avant 10h", ["Thu 26 Nov 10:00-24:00"]),
    ("jeudi 5h30 et +", ["Thu 26 Nov 17:30-24:00"]),
    ("jeudi 18h+", ["Thu 26 Nov 18:00-24:00"]),
    ("vendredi 6h30 apres ma job", ["Fri 27 Nov 18:30-19:30"]),
    # A name taken apart, and now.
    ("ven dre di 11h", ["Fri 27 Nov 11:00-12:00"]),
    ("di manche 14h", ["Sun 29 Nov 14:00-15:00"]),
]
SILENT = [
    "quatre trente sous pour une piasse",
    "mon 4 et demi est cher",
    "asteure ca va mieux",
    "asteure mon cell marche",
    "lautobus de larena passe a 7h30",
    "la garderie ferme a 6h",
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_days_of_work_and_family_are_read(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_figures_of_other_things_are_no_time(text: str) -> None:
    assert when(text, "fr").windows == ()


def test_now_is_offered() -> None:
    assert len(when("astheure ca marche pour moi", "fr").windows) == 1
