"""Times said in an order or with words of their own: days told in a row, meals, "2 weeks today"."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ: list[tuple[str, list[str]]] = [
    ("gimme til 4 then im free", ["Wed 25 Nov 16:00-24:00"]),
    ("give me til 2 tmrw then i can meet", ["Thu 26 Nov 14:00-24:00"]),
    ("gimmie till noon sat then im all yours", ["Sat 28 Nov 12:00-24:00"]),
    ("gimme til mon then im good", ["Mon 30 Nov +14"]),
    ("gimme til 6", ["Wed 25 Nov 18:00-24:00"]),
    ("gimme till sunday", []),
    ("give me til tues to think", []),
    ("gimme 20 min", []),
    ("sat after mass, 11", ["Sat 28 Nov 11:00-12:00"]),
    ("thurs after work, 430", ["Thu 26 Nov 16:30-17:30"]),
    ("tmrw after class, 3", ["Thu 26 Nov 15:00-16:00"]),
    ("fri after work, 4 of us", ["Fri 27 Nov 17:00-24:00"]),
    ("mon after court, 2 or 3", ["Mon 30 Nov 14:00-15:00", "Mon 30 Nov 15:00-16:00"]),
    ("sun supper is at 5 so come at 6", ["Sun 29 Nov 18:00-19:00"]),
    ("dinner is at 5 fri, so 7", ["Fri 27 Nov 19:00-20:00"]),
    ("we eat at 12 sat so 1", ["Sat 28 Nov 13:00-14:00"]),
    ("lunch at 12 sat?", ["Sat 28 Nov 12:00-13:00"]),
    (
        "fri i work 8 to 4, evenings are good",
        ["not Fri 27 Nov 08:00-16:00", "Fri 27 Nov 17:00-21:00"],
    ),
    (
        "vendredi jtravaille de 8 a 4, le soir cest bon",
        ["not Fri 27 Nov 08:00-16:00", "Fri 27 Nov 17:00-21:00"],
    ),
    (
        "demain jtravaille de 8 a 4, le soir cest ok",
        ["not Thu 26 Nov 08:00-16:00", "Thu 26 Nov 17:00-21:00"],
    ),
    ("a soir chu trop brulé, demain", ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov"]),
    ("fri no. sat no. sun yes", ["not Fri 27 Nov", "not Sat 28 Nov", "Sun 29 Nov"]),
    ("sat cuz fri i work", ["Sat 28 Nov", "not Fri 27 Nov"]),
    ("samedi parce que vendredi jtravaille", ["Sat 28 Nov", "not Fri 27 Nov"]),
    ("can we do mon cuz sun is church", ["Mon 30 Nov", "not Sun 29 Nov"]),
    ("cant sat cuz fri i work late", ["not Sat 28 Nov", "not Fri 27 Nov"]),
    ("fri cuz i work", ["not Fri 27 Nov"]),
    ("mon work 8-4 tues 9-5", ["not Mon 30 Nov 08:00-16:00", "not Tue 1 Dec 09:00-17:00"]),
    ("mon work 8-4, tues 9-5", ["not Mon 30 Nov 08:00-16:00", "not Tue 1 Dec 09:00-17:00"]),
    ("mon work 8-4 tues free", ["not Mon 30 Nov 08:00-16:00", "Tue 1 Dec"]),
    ("mon im working 8-4 fri is good", ["not Mon 30 Nov 08:00-16:00", "Fri 27 Nov"]),
    ("fri court at 10 sat 2pm?", ["not Fri 27 Nov 10:00-11:00", "Sat 28 Nov 14:00-15:00"]),
    ("mon work 8-4, tues 2-3 works", ["not Mon 30 Nov 08:00-16:00", "Tue 1 Dec 14:00-15:00"]),
    ("thurs busy til 3 fri anytime", ["not Thu 26 Nov 00:00-15:00", "Fri 27 Nov"]),
    ("mon dentist 10am tues 3 works", ["not Mon 30 Nov 10:00-11:00", "Tue 1 Dec 15:00-16:00"]),
    ("3 wks today", ["Wed 16 Dec"]),
    ("2 weeks tmrw at 3", ["Thu 10 Dec 15:00-16:00"]),
    ("week today", ["Wed 2 Dec"]),
    ("how bout 2 weeks tomorrow", ["Thu 10 Dec"]),
    ("been 3 weeks today", []),
    ("3 weeks sober today", []),
    ("2 weeks today!!", []),
    ("thurs or fri, not fussed", ["Thu 26 Nov", "Fri 27 Nov"]),
    ("sat or sun, im not picky", ["Sat 28 Nov", "Sun 29 Nov"]),
    ("mon or tues, no matter", ["Mon 30 Nov", "Tue 1 Dec"]),
    ("cant do fri no matter what", ["not Fri 27 Nov"]),
    ("not bothered with friday", ["not Fri 27 Nov"]),
    ("may long im away", ["not Sat 22 May 2027 +3"]),
    ("aug long im at camp", ["not Sat 31 Jul 2027 +3"]),
    ("leap day 3pm", ["Tue 29 Feb 2028 15:00-16:00"]),
    ("sat aftnoon", ["Sat 28 Nov 12:00-17:00"]),
    ("tomor n fri im out", ["not Thu 26 Nov", "not Fri 27 Nov"]),
    ("wedsday 5", ["Wed 2 Dec 17:00-18:00"]),
    ("fri 1130 after me dentist", ["Fri 27 Nov 11:30-12:30"]),
    ("after me shift mon 4", ["Mon 30 Nov 16:00-17:00"]),
    ("fri 1 at the court house", ["Fri 27 Nov 13:00-14:00"]),
    ("sat 2 at the food court", ["Sat 28 Nov 14:00-15:00"]),
    ("got court fri 1 at the court house", ["not Fri 27 Nov 13:00-14:00"]),
    ("sun is my moms party cant", ["not Sun 29 Nov"]),
    ("sun is a no", ["not Sun 29 Nov"]),
    ("the garage closes at 6", []),
    ("court at 10 mon, 2 is fine", ["not Mon 30 Nov 10:00-11:00", "Mon 30 Nov 14:00-15:00"]),
    (
        "at 2 fri im at the clinic but 330 works",
        ["not Fri 27 Nov 14:00-15:00", "Fri 27 Nov 15:30-16:30"],
    ),
    ("i work til 3 thurs but 4 is good", ["not Thu 26 Nov 00:00-15:00", "Thu 26 Nov 16:00-17:00"]),
    ("dentist at 3 fri, 430 id be ok", ["not Fri 27 Nov 15:00-16:00", "Fri 27 Nov 16:30-17:30"]),
    ("apt 430 is good", []),
    ("tu th works", ["Tue 1 Dec", "Thu 26 Nov"]),
    ("tu sa que jpeux", []),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_times_in_an_order_of_their_own_are_read(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows


SHORT = [
    ("work tu w th 9-5", [1, 2, 3]),
    ("physio tu th sa 8-12", [1, 3, 5]),
    ("gym mo we fr 6-8", [0, 2, 4]),
    ("work m tu w 7-3", [0, 1, 2]),
    ("work m w f 7-3", [0, 2, 4]),
]


@pytest.mark.parametrize(("text", "days"), SHORT)
def test_days_by_their_first_letters_come_round(text: str, days: list[int]) -> None:
    assert [sorted(each.days) for each in when(text).standing] == [days]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("i work mon-fri 9 to 5, evenings are good", (9, 17)),
        ("every wed i work 8 to 4, evenings are ok", (8, 16)),
        ("jtravaille de 8 a 4, le soir cest bon", (8, 16)),
    ],
)
def test_evenings_behind_the_hours_of_work_are_free(text: str, taken: tuple[int, int]) -> None:
    work, evenings = when(text).standing
    assert (work.busy, work.start // 60, work.end // 60) == (True, *taken)
    assert (evenings.busy, evenings.start // 60, evenings.end // 60) == (False, 17, 21)
