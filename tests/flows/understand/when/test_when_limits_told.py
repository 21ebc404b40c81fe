"""Limits told as duties, as what comes first, and what is left of a day that is partly taken."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ: list[tuple[str, list[str]]] = [
    ("mon ok but i gotta be gone by 4", ["Mon 30 Nov 00:00-16:00"]),
    ("thurs, but i have to be done by 2", ["Thu 26 Nov 00:00-14:00"]),
    ("fri once im off at 3", ["Fri 27 Nov 15:00-24:00"]),
    ("today once my class lets out at 4", ["Wed 25 Nov 16:00-24:00"]),
    ("fri evening after seven, please, not earlier", ["Fri 27 Nov 19:00-24:00"]),
    ("thurs b4 my meeting at 1", ["Thu 26 Nov 00:00-13:00"]),
    ("the 28 or 29", ["Sat 28 Nov", "Sun 29 Nov"]),
    ("morning is bad tmrw, can u do 4", ["not Thu 26 Nov 08:00-12:00", "Thu 26 Nov 16:00-17:00"]),
    ("too late tonight, tmrw 1 oclock?", ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov 13:00-14:00"]),
    (
        "im on shift 2-10 tmrw, before that im good",
        ["not Thu 26 Nov 14:00-22:00", "Thu 26 Nov 00:00-14:00"],
    ),
    ("work til 6 tmrw then im free", ["not Thu 26 Nov 00:00-18:00", "Thu 26 Nov 18:00-24:00"]),
    (
        "demain jai mon agent a 1h apres ca c bon",
        ["not Thu 26 Nov 13:00-14:00", "Thu 26 Nov 14:00-24:00"],
    ),
    ("fri im free by 4", ["Fri 27 Nov 16:00-24:00"]),
    ("tmrw is out n so is sunday. mon?", ["not Thu 26 Nov", "not Sun 29 Nov", "Mon 30 Nov"]),
    (
        "dentist at 1 tmrw, after 3 im free",
        ["not Thu 26 Nov 13:00-14:00", "Thu 26 Nov 15:00-24:00"],
    ),
    (
        "jtravaille jusqua 2 demain, apres 3h chu libre",
        ["not Thu 26 Nov 00:00-14:00", "Thu 26 Nov 15:00-24:00"],
    ),
    (
        "work til 2 fri, after 3 im free",
        ["not Fri 27 Nov 00:00-14:00", "Fri 27 Nov 15:00-24:00"],
    ),
    ("any time after 8 tonite the kid is asleep", ["Wed 25 Nov 20:00-24:00"]),
    ("monday im at the food bank from 1", ["not Mon 30 Nov 13:00-24:00"]),
    ("before 9 is too early mon", ["not Mon 30 Nov 00:00-09:00"]),
    (
        "sat at the tims, 8 or 9 in the morning",
        ["Sat 28 Nov 08:00-09:00", "Sat 28 Nov 09:00-10:00"],
    ),
    ("after 5 doesnt work, mon?", ["not Wed 25 Nov 17:00-24:00", "Mon 30 Nov"]),
    ("the 27th round 1", ["Fri 27 Nov 13:00-14:00"]),
    ("boss wants me sat 8-4", ["not Sat 28 Nov 08:00-16:00"]),
    ("mon boss me veut samedi 6h a 14h", ["not Sat 28 Nov 06:00-14:00"]),
    ("demain a la place de vendredi", ["Thu 26 Nov", "not Fri 27 Nov"]),
    ("toute la semaine prochaine chu a trois-rivieres, pas la", ["not Mon 30 Nov +7"]),
    ("le jeudi 26 vous conviendrait, vers 13 h 30", ["Thu 26 Nov 13:30-14:30"]),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_a_limit_is_read(text: str, windows: list[str]) -> None:
    assert sorted(written(when(text).windows)) == sorted(windows)


@pytest.mark.parametrize(
    ("text", "free", "taken"),
    [
        ("free weekdays not weekends", {0, 1, 2, 3, 4}, {5, 6}),
        ("free weekday evenings, never weekends", {0, 1, 2, 3, 4}, {5, 6}),
        ("libre le soir en semaine jamais la fin de semaine", {0, 1, 2, 3, 4}, {5, 6}),
        ("i dont work tuesdays or thursdays", {1, 3}, set()),
    ],
)
def test_what_is_never_free_stands_apart(text: str, free: set[int], taken: set[int]) -> None:
    found = when(text).standing
    assert {day for each in found if not each.busy for day in each.days} == free
    assert {day for each in found if each.busy for day in each.days} == taken
