"""What is proposed and what is refused, in one text or several words from each other."""

import pytest

from tests.flows.understand.when.when_written import when, written

ROLES = [
    ("cant tmrw", ["not Thu 26 Nov"]),
    ("cant make it thurs, work till 6, sat ok?", ["not Thu 26 Nov", "Sat 28 Nov"]),
    ("not thursday, friday", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("cant do tues how bout wed", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("i got court mon so tues", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("any time but friday", ["not Fri 27 Nov"]),
    ("anytime except mon or tues", ["not Mon 30 Nov", "not Tue 1 Dec"]),
    ("busy sat but sunday works", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("sat is no good sun is fine", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("thurs doesnt work for me", ["not Thu 26 Nov"]),
    ("tues or thurs, not fri", ["Tue 1 Dec", "Thu 26 Nov", "not Fri 27 Nov"]),
    ("sat no, sun yes", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("cant b there til 7", ["not Wed 25 Nov 00:00-19:00"]),
    ("i cant after 3 on friday", ["not Fri 27 Nov 15:00-24:00"]),
    ("not this week, next week", ["not Mon 23 Nov +7", "Mon 30 Nov +7"]),
    ("today no tmrw yes", ["not Wed 25 Nov", "Thu 26 Nov"]),
    ("got my kids sat so sunday", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("dentist fri at 2, after that im good", ["not Fri 27 Nov 14:00-15:00"]),
    ("i cant mon, tues or thurs", ["not Mon 30 Nov", "not Tue 1 Dec", "not Thu 26 Nov"]),
    ("cant mon, tues, thurs", ["not Mon 30 Nov", "not Tue 1 Dec", "not Thu 26 Nov"]),
    ("cant thurs fri", ["not Thu 26 Nov", "not Fri 27 Nov"]),
    ("neither sat nor sun", ["not Sat 28 Nov", "not Sun 29 Nov"]),
    ("sat? cant", ["not Sat 28 Nov"]),
    ("sat? no. sun? yes", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("instead of fri can we do sat", ["not Fri 27 Nov", "Sat 28 Nov"]),
    ("move it from tues to sat", ["Sat 28 Nov"]),
    ("im off at 5 tmrw", ["not Thu 26 Nov 00:00-17:00"]),
    ("i start at 3 fri", ["not Fri 27 Nov 15:00-24:00"]),
    ("done work at 4 fri", ["not Fri 27 Nov 00:00-16:00"]),
    ("away till monday", ["not Wed 25 Nov +5"]),
    ("out of town this weekend", ["not Sat 28 Nov +2"]),
    ("im away 3 to 7 dec", ["not Thu 3 Dec +5"]),
    ("does sat work", ["Sat 28 Nov"]),
    ("would sat at 2 work", ["Sat 28 Nov 14:00-15:00"]),
    ("why not friday", ["Fri 27 Nov"]),
    ("thursday or friday next week", ["Thu 3 Dec", "Fri 4 Dec"]),
    ("jpeux pas mardi, jeudi apres 18h?", ["not Tue 1 Dec", "Thu 26 Nov 18:00-24:00"]),
    ("pas jeudi ni vendredi", ["not Thu 26 Nov", "not Fri 27 Nov"]),
    ("jeudi ca marche pas, vendredi oui", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("jeudi non vendredi peut-etre", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("nimporte quand sauf lundi", ["not Mon 30 Nov"]),
    ("samedi chu occupe dimanche chu libre", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("jtravaille demain jusqua 4h", ["not Thu 26 Nov 00:00-16:00"]),
    ("demain jfinis a 5", ["not Thu 26 Nov 00:00-17:00"]),
    ("demain jcommence a midi", ["not Thu 26 Nov 12:00-24:00"]),
    ("jai cour mardi a 10h, samedi?", ["not Tue 1 Dec 10:00-11:00", "Sat 28 Nov"]),
    ("la cour est lundi donc mardi", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("jeudi cest pas bon", ["not Thu 26 Nov"]),
    ("aujourdhui non demain oui", ["not Wed 25 Nov", "Thu 26 Nov"]),
    ("au lieu de jeudi vendredi", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("mardi ou jeudi la sem prochaine", ["Tue 1 Dec", "Thu 3 Dec"]),
    ("la semaine prochaine sauf mardi", ["Mon 30 Nov +7", "not Tue 1 Dec"]),
    ("je suis parti du 3 au 7 dec", ["not Thu 3 Dec +5"]),
    ("absent jusqua lundi", ["not Wed 25 Nov +5"]),
    ("mardi? non. samedi? oui", ["not Tue 1 Dec", "Sat 28 Nov"]),
    ("jeudi ou vendredi mais pas samedi", ["Thu 26 Nov", "Fri 27 Nov", "not Sat 28 Nov"]),
    ("dentiste vendredi 2h", ["not Fri 27 Nov 14:00-15:00"]),
]


@pytest.mark.parametrize(("text", "windows"), ROLES)
def test_each_time_has_its_role(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows


def test_the_reasons_name_the_words_and_what_was_taken() -> None:
    assert when("cant thurs, sat at 2?").why == (
        "thurs = Thu 26 Nov, the coming one, refused",
        "sat at 2 = Sat 28 Nov 14:00, the coming one",
    )
