"""Shifts of one week and a curfew of one evening are taken times, and come round no more."""

from datetime import datetime

import pytest

from flows.understand.normalise import listen
from flows.understand.when.scan import scan
from flows.understand.when.standing import WeekRead, read_week
from flows.understand.when.statements import is_uneven
from flows.understand.when.week_pieces import week_pieces

WEDNESDAY = datetime.fromisoformat("2026-03-04T09:30")
SUNDAY = datetime.fromisoformat("2026-03-08T17:00")


def read(text: str, now: datetime = WEDNESDAY, lang: str = "en") -> WeekRead:
    return read_week(scan(listen(text), lang), now)


def shown(read: WeekRead) -> list[str]:
    """The windows as "4T15:00-23:00", the day of March first."""
    assert all(window.busy for window in read.windows)
    return [f"{w.start.day}T{w.start:%H:%M}-{w.end:%H:%M}" for w in read.windows]


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("workin 3-11 tmrw", ["5T15:00-23:00"]),
        ("i work 7 to 3 today", ["4T07:00-15:00"]),
        ("my shift is 3-11 this week", [f"{day}T15:00-23:00" for day in (4, 5, 6, 7, 8)]),
        ("this week i work thurs 7-3 fri 3-11", ["5T07:00-15:00", "6T15:00-23:00"]),
        ("my shifts this week thu 7-3 n sat 12-8", ["5T07:00-15:00", "7T12:00-20:00"]),
        ("next week im on nights mon tues 11-7", ["9T23:00-07:00", "10T23:00-07:00"]),
        ("gotta be home by 6 tonight", ["4T18:00-00:00"]),
        ("have to be in by 9 tomorrow", ["5T21:00-00:00"]),
        ("i finish at 4 today", ["4T00:00-16:00"]),
        ("have to be home by 2 sat", ["7T14:00-00:00"]),
    ],
)
def test_english_hours_of_one_week_are_taken(text: str, windows: list[str]) -> None:
    found = read(text)
    assert shown(found) == windows
    assert not found.standing


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("jtravaille demain 8 a 4", ["5T08:00-16:00"]),
        ("mon shift cette semaine cest 3 a 11", [f"{d}T15:00-23:00" for d in (4, 5, 6, 7, 8)]),
        ("cette semaine jtravaille jeu 7-3 ven 3-11", ["5T07:00-15:00", "6T15:00-23:00"]),
        ("la semaine prochaine jtravaille lun mar 23h a 7h", ["9T23:00-07:00", "10T23:00-07:00"]),
        ("faut jrentre a 8h30 a soir", ["4T20:30-00:00"]),
        ("jfinis a 4 demain", ["5T00:00-16:00"]),
        ("faut jsois rentre pour 2h samedi", ["7T14:00-00:00"]),
    ],
)
def test_french_hours_of_one_week_are_taken(text: str, windows: list[str]) -> None:
    found = read(text, lang="fr")
    assert shown(found) == windows
    assert not found.standing


def test_on_a_sunday_this_week_is_the_one_that_begins() -> None:
    found = read("my shifts this week mon 7-3 tue 3-11", SUNDAY)
    assert shown(found) == ["9T07:00-15:00", "10T15:00-23:00"]


@pytest.mark.parametrize("text", ["i work sat", "court mon 9am", "im off tmrw", "free today at 4"])
def test_a_day_without_hours_of_work_is_left_to_the_dates(text: str) -> None:
    assert read(text) == WeekRead()


@pytest.mark.parametrize(
    "text",
    [
        "PO every other tues 10am",
        "my shifts rotate",
        "un mardi sur deux 10h mon agent",
        "first monday of the month i see my po at 9",
    ],
)
def test_what_no_week_holds_is_marked_and_not_guessed(text: str) -> None:
    assert is_uneven(week_pieces(scan(listen(f"{text} mon"))))
    assert not read(f"{text} mon").standing


def test_what_was_read_as_a_week_is_no_time_to_meet() -> None:
    found = read("i work mon-fri 7-3 so sat?")
    tokens = scan(listen("i work mon-fri 7-3 so sat?"))
    left = [token.said for place, token in enumerate(tokens) if place not in found.settled]
    assert left == ["so", "sat", "?"]


def test_a_refused_day_before_the_reason_stays_refused() -> None:
    found = read("cant thurs i work mon-fri 7-3")
    assert len(found.standing) == 1
    assert found.settled.isdisjoint((0, 1))
