"""French as ten people text it: times beside words of their own lives, and words that are none."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("dm1 soir", ["Thu 26 Nov 17:00-21:00"]),
    ("jeud 10h", ["Thu 26 Nov 10:00-11:00"]),
    ("mardi pas bon mercredi oui", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("samedi impossible dimanche cest correct", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("a soir jpeux plus, demain 10h?", ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov 10:00-11:00"]),
    ("lundi je peux plus mardi ca me va", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("jtravaille plus samedi", ["Sat 28 Nov"]),
    ("jai une passe samedi 10h a 15h", ["Sat 28 Nov 10:00-15:00"]),
    ("le 1er jpasse en cour le 2 sa va", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("jrentre au travail a 15h jeudi", ["not Thu 26 Nov 15:00-24:00"]),
]
SILENT = [
    "jpeux plus tard",
    "cest a 2 heures de route",
    "jen ai pour une heure de char",
    "jai besoin de bottes dhiver",
    "un manteau pour lhiver",
    "mon chat sappelle samedi",
    "le snack sappelle le midi doree",
    "demain est un autre jour",
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_a_time_beside_words_of_every_day_is_read(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_a_word_like_a_time_is_none(text: str) -> None:
    assert when(text, "fr").windows == ()
