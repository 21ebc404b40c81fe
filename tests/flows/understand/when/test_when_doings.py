"""What somebody will be doing then takes the time, whatever it is called."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("im helping my mom move sat, sun ok?", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("taking my dog to the vet fri at 2", ["not Fri 27 Nov 14:00-15:00"]),
    ("paintin my place all day tmrw. sat is good", ["not Thu 26 Nov", "Sat 28 Nov"]),
    ("i got a job interview fri at 9", ["not Fri 27 Nov 09:00-10:00"]),
    ("i have to help my brother sat", ["not Sat 28 Nov"]),
    ("i have soccer mon nite but tues is fine", ["not Mon 30 Nov 17:00-21:00", "Tue 1 Dec"]),
    ("gig sat so sun", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("coming sat at 2", ["Sat 28 Nov 14:00-15:00"]),
    ("thinking sat", ["Sat 28 Nov"]),
    ("i have sat off", ["Sat 28 Nov"]),
    ("i have time fri", ["Fri 27 Nov"]),
    ("i have no plans fri", ["Fri 27 Nov"]),
    ("i have to see you fri", ["Fri 27 Nov"]),
    ("i have a pass sun 1 to 5", ["Sun 29 Nov 13:00-17:00"]),
    ("i finish fri at 3", ["not Fri 27 Nov 00:00-15:00"]),
    ("id rather sun than sat", ["Sun 29 Nov", "not Sat 28 Nov"]),
    ("sat or nah? like 4", ["Sat 28 Nov 16:00-17:00"]),
    ("hows the 8th lookin? around noon", ["Tue 8 Dec 12:00-13:00"]),
    ("need to move thurs to mon", ["Mon 30 Nov"]),
    ("whats 4 supper", []),
    ("burgers for lunch", []),
    ("30 days clean today", []),
    ("boots are size 9 to 11", []),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_what_fills_the_time_is_told_from_what_is_offered(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows
    assert not when(text).standing


def test_the_hours_after_a_day_off_are_those_of_the_next_day() -> None:
    found = when("mon 7-3 tue off wed 3-11").standing + when("mon 7-3 tue off wed 3-11").windows
    assert not any(getattr(each, "days", frozenset()) == {0, 1, 2} for each in found)
