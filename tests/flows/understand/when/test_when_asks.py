"""Where people really mean different times both are kept, and nowhere else."""

import pytest

from tests.flows.understand.when.when_written import when, written

ASKED = [
    ("samedi pas dimanche ok?", ["Sat 28 Nov", "not Sun 29 Nov"], ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("sat not sun ok", ["Sat 28 Nov", "not Sun 29 Nov"], ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("within 3 days", ["Wed 25 Nov +3"], ["Sat 28 Nov"]),
    ("within an hour", ["Wed 25 Nov 14:10-15:10"], ["Wed 25 Nov 15:10-16:10"]),
    ("thanksgiving", ["Mon 11 Oct 2027"], ["Thu 26 Nov"]),
    ("fete du travail", ["Mon 6 Sep 2027"], ["Sat 1 May 2027"]),
    ("next friday", ["Fri 4 Dec"], ["Fri 27 Nov"]),
    ("vendredi prochain", ["Fri 4 Dec"], ["Fri 27 Nov"]),
    ("next weekend", ["Sat 5 Dec +2"], ["Sat 28 Nov +2"]),
    ("wed at 4", ["Wed 2 Dec 16:00-17:00"], ["Wed 25 Nov 16:00-17:00"]),
    ("4/12", ["Mon 12 Apr 2027"], ["Fri 4 Dec"]),
    ("mon 8", ["Mon 30 Nov 08:00-09:00"], ["Mon 30 Nov 20:00-21:00"]),
    ("fri after 8", ["Fri 27 Nov 08:00-24:00"], ["Fri 27 Nov 20:00-24:00"]),
    ("work till 9 fri", ["not Fri 27 Nov 00:00-09:00"], ["not Fri 27 Nov 00:00-21:00"]),
    ("work till 12 fri", ["not Fri 27 Nov 00:00-12:00"], ["not Fri 27 Nov"]),
]
CLEAR = [
    "this friday",
    "next monday",
    "friday next week",
    "wed at 1",  # over for today
    "not wed",
    "mon or wed",
    "12/9",
    "25/12",
    "mon 9",
    "mon 8am",
    "mon 8 in the morning",
    "lundi 8h",
    "after 6",
    "before 9",
    "lundi prochain",
    # One way to read these holds all of the other: there is nothing to choose between.
    "sat at 8 or sat at 8pm",
    "fri or next fri",
    "next tuesday or tuesday",
]


@pytest.mark.parametrize(("text", "first", "other"), ASKED)
def test_two_readings_are_kept(text: str, first: list[str], other: list[str]) -> None:
    found = when(text)
    assert written(found.windows) == first
    assert [written(reading) for reading in found.readings] == [other]


@pytest.mark.parametrize("text", CLEAR)
def test_nothing_is_asked_where_it_is_clear(text: str) -> None:
    found = when(text)
    assert found.windows
    assert found.readings == ()


def test_figures_in_french_are_the_day_first() -> None:
    found = when("le 4/12", "fr")
    assert written(found.windows) == ["Fri 4 Dec"]
    assert found.readings == ()
