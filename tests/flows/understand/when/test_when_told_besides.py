"""Offices, ends of sentences, money and weather have their times; nobody proposes them."""

import pytest

from tests.flows.understand.when.when_written import when, written

TOLD = [
    # who of an office is there, and when
    ("my PO is on holidays til monday", "en", []),
    ("my worker is off mon", "en", []),
    ("my worker is off mon so i can do then", "en", ["Mon 30 Nov"]),
    ("the doctor is in on tues", "en", []),
    ("the doctor is at 3 on tues", "en", ["not Tue 1 Dec 15:00-16:00"]),
    ("my parole officer is sick til wed", "en", []),
    ("my lawyer is in court til 4", "en", []),
    ("my lawyer is in court fri at 9", "en", ["not Fri 27 Nov 09:00-10:00"]),
    ("my po doesnt work mondays", "en", []),
    ("my girl is away til sunday", "en", []),
    ("my girl is away til sunday so i cant", "en", ["not Wed 25 Nov +4"]),
    ("im away til sunday", "en", ["not Wed 25 Nov +4"]),
    ("la secretaire est la juste de 9 a 4", "fr", []),
    ("mon agent est en vacances jusqua lundi", "fr", []),
    ("mon avocat est en cour jusqua 4h", "fr", []),
    # when a sentence ends
    ("my parole ends in march 2027", "en", []),
    ("my lease is up end of march", "en", []),
    ("my probation appt ends at 4 thurs", "en", ["not Thu 26 Nov 00:00-16:00"]),
    ("ma probation fini juste en 2029", "fr", []),
    ("ma peine finit le 12 mars", "fr", []),
    ("ma probation cest jeudi 9h", "fr", ["not Thu 26 Nov 09:00-10:00"]),
    # what came, and what was this morning
    ("got ur msg at 5 this mornin", "en", []),
    ("got ur msg fri works", "en", ["Fri 27 Nov"]),
    ("you txted me sat", "en", []),
    ("my appt was at 9 this morning", "en", []),
    ("the deadline was this morning", "en", ["Wed 25 Nov 08:00-12:00"]),
    ("the meeting was good today", "en", []),
    ("the meeting was moved to today", "en", ["Wed 25 Nov"]),
    ("lunch was good thx", "en", []),
    ("lunch was good, fri again?", "en", ["Fri 27 Nov"]),
    ("ma cour etait a 9h a matin, c fait", "fr", []),
    # money, weather, milestones
    ("my ei comes in on the 15th", "en", []),
    ("i can come when my cheque comes on the 27th", "en", ["Fri 27 Nov"]),
    ("its supposed to snow fri", "en", []),
    ("rain or shine fri", "en", ["Fri 27 Nov"]),
    ("if it snows fri i cant", "en", ["not Fri 27 Nov"]),
    ("my 1 yr is on fri", "en", []),
    ("couldnt sleep til 5", "en", []),
    ("mon cheque rentre le 1er", "fr", []),
    ("la neige est pour samedi", "fr", []),
]

LIKENESSES = [
    ("sat on the wrong bus", "en", []),
    ("sat down beside a guy", "en", []),
    ("sat on the phone is ok", "en", ["Sat 28 Nov"]),
    ("sat in the aft", "en", ["Sat 28 Nov 12:00-17:00"]),
    ("wed get along i think", "en", []),
    ("wed get off at 5", "en", ["not Wed 2 Dec 00:00-17:00"]),
    ("i live on 5th and main", "en", []),
    ("on the 5th and 6th", "en", ["Sat 5 Dec", "Sun 6 Dec"]),
    ("did u see the game last sat 4-1", "en", []),
    ("my room is the 4th", "en", []),
    ("ever seen 9 to 5", "en", []),
    ("mon app cest le 8, sonne 2 coups", "fr", []),
    ("mon rdv cest le 8", "fr", ["not Tue 8 Dec"]),
    ("as tu vu la game samedi passe 4 a 1", "fr", []),
    ("le marche est ferme lundi", "fr", []),
    ("jeudi ca marche", "fr", ["Thu 26 Nov"]),
]


@pytest.mark.parametrize(("text", "lang", "windows"), [*TOLD, *LIKENESSES])
def test_what_is_only_told_is_no_time_to_meet(text: str, lang: str, windows: list[str]) -> None:
    assert written(when(text, lang).windows) == windows
