"""What takes somebody's time by two words or a place, and hours and days beside others."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("fri im stuck at the dentist 9 to 1030, otherwise free", "en", ["not Fri 27 Nov 09:00-10:30"]),
    ("fri busy with the dentist 9 to 10", "en", ["not Fri 27 Nov 09:00-10:00"]),
    ("busy with school fri", "en", ["not Fri 27 Nov"]),
    ("on at the plant 6-2 fri", "en", ["not Fri 27 Nov 06:00-14:00"]),
    ("fri im on 6-2", "en", ["not Fri 27 Nov 06:00-14:00"]),
    ("im free on fri 6-7", "en", ["Fri 27 Nov 18:00-19:00"]),
    ("gotta go to the bank fri at 3", "en", ["not Fri 27 Nov 15:00-16:00"]),
    ("meet at the bank fri at 3", "en", ["Fri 27 Nov 15:00-16:00"]),
    ("can u come to the bank fri 3", "en", ["Fri 27 Nov 15:00-16:00"]),
    ("going to service canada fri 10", "en", ["not Fri 27 Nov 10:00-11:00"]),
    ("vendredi 10h45 jpasse au bs", "fr", ["not Fri 27 Nov 10:45-11:45"]),
    ("vendredi 10h45 jpasse au bureau", "fr", ["Fri 27 Nov 10:45-11:45"]),
    ("jpasse te voir au clsc vendredi 10h", "fr", ["Fri 27 Nov 10:00-11:00"]),
    ("jvas a la banque pis on se voit a 7h", "fr", ["Wed 25 Nov 19:00-20:00"]),
    ("placement wed 730 to 330", "en", ["not Wed 2 Dec 07:30-15:30"]),
    ("gettin a tooth pulled thurs 9", "en", ["not Thu 26 Nov 09:00-10:00"]),
    ("i finish school fri at 4", "en", ["not Fri 27 Nov 00:00-16:00"]),
    ("mon after 2 on account of physio", "en", ["Mon 30 Nov 14:00-24:00"]),
    ("stage mercredi 7h30 a 15h30", "fr", ["not Wed 2 Dec 07:30-15:30"]),
    ("samedi menage chez une dame jusqua 2h", "fr", ["not Sat 28 Nov 00:00-14:00"]),
    ("lundi apres 14h rapport a ma physio", "fr", ["Mon 30 Nov 14:00-24:00"]),
    ("jme fais arracher une dent jeudi 9h", "fr", ["not Thu 26 Nov 09:00-10:00"]),
    ("mer soir pas bon, souper communautaire", "fr", ["not Wed 2 Dec 17:00-21:00"]),
    ("jai ma sortie dimanche de 1h a 5h, jpourrais la", "fr", ["Sun 29 Nov 13:00-17:00"]),
    (
        "exams tues and thurs, can do wed",
        "en",
        ["not Tue 1 Dec", "not Thu 26 Nov", "Wed 2 Dec"],
    ),
    ("chu pris mardi fack jeudi soir", "fr", ["not Tue 1 Dec", "Thu 26 Nov 17:00-21:00"]),
    ("sick tmrw lets move it to mon", "en", ["not Thu 26 Nov", "Mon 30 Nov"]),
    (
        "fri is out. so is sat. sun afternoon?",
        "en",
        ["not Fri 27 Nov", "not Sat 28 Nov", "Sun 29 Nov 12:00-17:00"],
    ),
    ("fri works. so does sat", "en", ["Fri 27 Nov", "Sat 28 Nov"]),
    ("not tmrw, day after in the aft", "en", ["not Thu 26 Nov", "Fri 27 Nov 12:00-17:00"]),
    ("wed works but only after 4", "en", ["Wed 2 Dec 16:00-24:00"]),
    ("thurs after work, i get off at 330", "en", ["Thu 26 Nov 15:30-24:00"]),
    ("next tues not this one", "en", ["Tue 1 Dec"]),
    ("thu noon at the timmies by the bridge", "en", ["Thu 26 Nov 12:00-13:00"]),
    ("malade demain, on remet ca lundi", "fr", ["not Thu 26 Nov", "Mon 30 Nov"]),
    ("chu malade demain on remet ca a lundi", "fr", ["not Thu 26 Nov", "Mon 30 Nov"]),
    ("mercredi marche mais juste apres 4h", "fr", ["Wed 2 Dec 16:00-24:00"]),
    ("jeudi apres mon shift, jfini 15h30", "fr", ["Thu 26 Nov 15:30-24:00"]),
    ("mardi prochain, pas celui la", "fr", ["Tue 1 Dec"]),
    (
        "demain soir jai aa a 19h, avant ca va",
        "fr",
        ["not Thu 26 Nov 19:00-20:00", "Thu 26 Nov 00:00-19:00"],
    ),
    ("15h a place de 14h demain", "fr", ["Thu 26 Nov 15:00-16:00"]),
    ("mercredi jai une entrevue pour une job a 11h", "fr", ["not Wed 2 Dec 11:00-12:00"]),
    ("3 instead of 2 tmrw", "en", ["Thu 26 Nov 15:00-16:00"]),
    ("visit with my daughter sun 10 to noon", "en", ["not Sun 29 Nov 10:00-12:00"]),
    ("no thx not sunday thats family day", "en", ["not Sun 29 Nov"]),
    ("bus gets in at 535 thurs so around 6", "en", ["Thu 26 Nov 18:00-19:00"]),
    ("thurs shift is 7am to 330", "en", ["not Thu 26 Nov 07:00-15:30"]),
    ("thurs 7am to 330", "en", ["Thu 26 Nov 07:00-15:30"]),
    # a day with a verdict of its own
    ("the 17th aint good the 18th is", "en", ["not Thu 17 Dec", "Fri 18 Dec"]),
    ("mon is bad tues is", "en", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("wed or thurs, mon is full", "en", ["Wed 2 Dec", "Thu 26 Nov", "not Mon 30 Nov"]),
    ("merc ou jeu, lun c plein", "fr", ["Wed 2 Dec", "Thu 26 Nov", "not Mon 30 Nov"]),
    ("sat before 11 otherwise im not here", "en", ["Sat 28 Nov 00:00-11:00"]),
    ("avant 11h samedi sinon chu pas la", "fr", ["Sat 28 Nov 00:00-11:00"]),
    ("330 mon is that too early", "en", ["Mon 30 Nov 15:30-16:30"]),
    ("3h30 lundi cest tu trop tot", "fr", ["Mon 30 Nov 15:30-16:30"]),
    ("dimanche passe pas", "fr", ["not Sun 29 Nov"]),
    ("pas la semaine prochaine, jai des examens", "fr", ["not Mon 30 Nov +7"]),
    # hours and days beside others
    ("fri 1 or 230", "en", ["Fri 27 Nov 13:00-14:00", "Fri 27 Nov 14:30-15:30"]),
    ("later today, 530?", "en", ["Wed 25 Nov 17:30-18:30"]),
    ("option 1 or 230", "en", []),
    ("feb 20, 21 either", "en", ["Sat 20 Feb 2027", "Sun 21 Feb 2027"]),
    ("nov 28, 29 both ok", "en", ["Sat 28 Nov", "Sun 29 Nov"]),
    ("feb 20 either", "en", ["Sat 20 Feb 2027"]),
    ("i could swing by round 6 fri", "en", ["Fri 27 Nov 18:00-19:00"]),
    ("round 2 of chemo fri", "en", ["Fri 27 Nov"]),
    ("mon early, 8 ish", "en", ["Mon 30 Nov 08:00-09:00"]),
    ("cant this wk comin", "en", ["not Mon 30 Nov +7"]),
    ("this friday coming", "en", ["Fri 27 Nov"]),
    ("at the clinic tmrw til 1, after im ok", "en", ["not Thu 26 Nov 00:00-13:00"]),
    ("oubli jeudi. lundi soir?", "fr", ["not Thu 26 Nov", "Mon 30 Nov 17:00-21:00"]),
    ("oubli pas jeudi", "fr", ["Thu 26 Nov"]),
    ("mardi 9 a 10 ou ben 1 a 2", "fr", ["Tue 1 Dec 09:00-10:00", "Tue 1 Dec 13:00-14:00"]),
    ("jai 1 heure pour toi lundi matin", "fr", ["Mon 30 Nov 08:00-12:00"]),
    ("jfini a 8h a soir, apres chu ok", "fr", ["not Wed 25 Nov 00:00-20:00"]),
    ("group tmrw 9 to 1130, after im free", "en", ["not Thu 26 Nov 09:00-11:30"]),
    ("jfini lecole vendredi 4h chu libre apres", "fr", ["not Fri 27 Nov 00:00-16:00"]),
    ("jfini a 4 demain, apres jai mon gym", "fr", ["not Thu 26 Nov 00:00-16:00"]),
    ("dimanche oui mais pas le soir", "fr", ["Sun 29 Nov", "not Sun 29 Nov 17:00-21:00"]),
]
# The rest of the day behind what ends is free.
REST = {
    "group tmrw 9 to 1130, after im free": "Thu 26 Nov 11:30-24:00",
    "jfini lecole vendredi 4h chu libre apres": "Fri 27 Nov 16:00-24:00",
    "at the clinic tmrw til 1, after im ok": "Thu 26 Nov 13:00-24:00",
    "jfini a 8h a soir, apres chu ok": "Wed 25 Nov 20:00-24:00",
}

EVERY_DAY = frozenset(range(7))
STANDING = [
    ("i sleep 8 to 3 every day cuz of nights", "en", EVERY_DAY, (480, 900), True),
    ("cant do weekends ever i work em", "en", frozenset((5, 6)), (0, 1440), True),
    ("cant do weekends i work em", "en", frozenset((5, 6)), (0, 1440), True),
    ("sundays yes but not evenings", "en", frozenset((6,)), (1020, 1260), True),
    ("i never have shifts mondays", "en", frozenset((0,)), (0, 1440), False),
    ("je dors de 8 a 2 tous les jours, chu sur les nuits", "fr", EVERY_DAY, (480, 840), True),
    ("chu sur les nuits", "fr", EVERY_DAY, (1380, 420), True),
    ("jai jamais de shift le lundi", "fr", frozenset((0,)), (0, 1440), False),
    ("le samedi jvends au marche de 8 a 5 a toutes les semaines", "fr", {5}, (480, 1020), True),
]


@pytest.mark.parametrize(("text", "lang", "windows"), READ)
def test_what_takes_the_time_is_told_from_what_is_offered(
    text: str, lang: str, windows: list[str]
) -> None:
    rest = [REST[text]] if text in REST else []
    read = when(text, lang)
    assert written(read.windows) == [*windows, *rest]
    assert not read.standing


@pytest.mark.parametrize(("text", "lang", "days", "hours", "busy"), STANDING)
def test_what_comes_round_is_read_with_its_reason(
    text: str, lang: str, days: set[int], hours: tuple[int, int], busy: bool
) -> None:
    found = [(s.days, (s.start, s.end), s.busy) for s in when(text, lang).standing]
    assert found == [(days, hours, busy)]


def test_sleep_of_one_day_does_not_come_round() -> None:
    assert not when("i sleep 8 to 3 today").standing
