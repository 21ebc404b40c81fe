"""Days that are counted, counts nobody knows, and weeks said behind the hours of their day."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("family day", ["Mon 15 Feb 2027"]),
    (
        "every tuesday in december",
        ["Tue 1 Dec", "Tue 8 Dec", "Tue 15 Dec", "Tue 22 Dec", "Tue 29 Dec"],
    ),
    (
        "les mardis de janvier",
        ["Tue 5 Jan 2027", "Tue 12 Jan 2027", "Tue 19 Jan 2027", "Tue 26 Jan 2027"],
    ),
    ("the week following boxing day", ["Mon 28 Dec +7"]),
    ("la semaine suivant noel", ["Mon 28 Dec +7"]),
    ("halfway through january", ["Sun 10 Jan 2027 +11"]),
    ("tomorrow week", ["Thu 3 Dec"]),
    ("at 20 to 7 in the evening", ["Wed 25 Nov 18:40-19:40"]),
    ("pas loin de midi vendredi", ["Fri 27 Nov 12:00-13:00"]),
    ("the weekend after this one", ["Sat 5 Dec +2"]),
    ("la fin de semaine apres celle la", ["Sat 5 Dec +2"]),
    ("dec 3rd in the am", ["Thu 3 Dec 08:00-12:00"]),
    ("tues afternoon two weeks from now", ["Tue 8 Dec 12:00-17:00"]),
    ("mardi apres midi dans deux semaines", ["Tue 8 Dec 12:00-17:00"]),
    ("thurs night next week", ["Thu 3 Dec 17:00-21:00"]),
    ("jeudi soir la semaine prochaine", ["Thu 3 Dec 17:00-21:00"]),
    ("fri at 6 next week", ["Fri 4 Dec 18:00-19:00"]),
    ("vendredi 18h semaine prochaine", ["Fri 4 Dec 18:00-19:00"]),
    ("in two weeks tuesday", ["Tue 8 Dec"]),
    ("dans deux semaines mardi", ["Tue 8 Dec"]),
    ("two weeks tuesday", ["Tue 15 Dec"]),
    ("first tuesday next month", ["Tue 1 Dec"]),
    ("le premier jeudi du mois prochain", ["Thu 3 Dec"]),
    ("second to last friday of december", ["Fri 18 Dec"]),
    ("l'avant dernier vendredi de decembre", ["Fri 18 Dec"]),
    ("2nd last day of december", ["Wed 30 Dec"]),
    ("l'avant dernier jour de decembre", ["Wed 30 Dec"]),
    ("the first business day of december", ["Tue 1 Dec"]),
    ("dans trois jours ouvrables", ["Mon 30 Nov"]),
    ("second half of next week", ["Thu 3 Dec +4"]),
    ("la deuxieme moitie de la semaine prochaine", ["Thu 3 Dec +4"]),
    ("a couple thursdays from now", ["Thu 3 Dec"]),
    ("dans une couple de jeudis", ["Thu 3 Dec"]),
    ("the morning after boxing day", ["Sun 27 Dec 08:00-12:00"]),
    ("le soir avant noel", ["Thu 24 Dec 17:00-21:00"]),
    ("after the long weekend", ["Mon 30 Nov +14"]),
    ("la fin de semaine du 12-13", ["Sat 12 Dec +2"]),
    ("7 or 8pm tonight", ["Wed 25 Nov 19:00-20:00", "Wed 25 Nov 20:00-21:00"]),
    ("11 or 1pm thurs", ["Thu 26 Nov 11:00-12:00", "Thu 26 Nov 13:00-14:00"]),
    ("aujourdhui 6 ou 7h", ["Wed 25 Nov 18:00-19:00", "Wed 25 Nov 19:00-20:00"]),
    ("today at 9", ["Wed 25 Nov 21:00-22:00"]),
    ("2 15 on the 4th", ["Fri 4 Dec 14:15-15:15"]),
    ("le 4 ou le 5 un ou lautre", ["Fri 4 Dec", "Sat 5 Dec"]),
    ("a table for four thurs", ["Thu 26 Nov"]),
]
UNKNOWN = [
    "sometime in the new year",
    "two fridays ago",
    "il y a deux vendredis",
    "a week ago monday",
    "vendredi il y a une semaine",
    "the monday before last",
    "le lundi d'avant",
    "5 days into december",
    "four thursday at noon",
    "over the christmas break",
    "pendant le conge de noel",
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_what_is_counted_is_that_day(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_day_that_lies_behind_or_is_counted_otherwise_is_none(text: str) -> None:
    assert when(text).windows == ()
