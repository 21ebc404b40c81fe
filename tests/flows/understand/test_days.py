"""Days and hours, read on Wednesday 4 March 2026 at 9:30 in Toronto."""

import pytest

from flows.understand import Window
from tests.flows.understand.asking import read


def _shown(window: Window) -> str:
    busy = "not " if window.busy else ""
    return f"{busy}{window.start:%m-%d %H:%M}/{window.end:%m-%d %H:%M}"


DAYS = [
    ("sat", ["03-07 00:00/03-08 00:00"]),
    ("how about friday", ["03-06 00:00/03-07 00:00"]),
    ("tmrw at 3", ["03-05 15:00/03-05 16:00"]),
    ("tomorrow morning", ["03-05 08:00/03-05 12:00"]),
    ("today after 5", ["03-04 17:00/03-05 00:00"]),
    ("tonight", ["03-04 17:00/03-04 21:00"]),
    ("fri 630pm", ["03-06 18:30/03-06 19:30"]),
    ("fri at 10 or sat at 2", ["03-06 10:00/03-06 11:00", "03-07 14:00/03-07 15:00"]),
    ("mon or tues", ["03-09 00:00/03-10 00:00", "03-10 00:00/03-11 00:00"]),
    ("thurs between 2 and 4", ["03-05 14:00/03-05 16:00"]),
    ("sat before noon", ["03-07 00:00/03-07 12:00"]),
    ("next week", ["03-09 00:00/03-16 00:00"]),
    ("next friday", ["03-13 00:00/03-14 00:00"]),
    ("this weekend", ["03-07 00:00/03-09 00:00"]),
    ("cant thurs", ["not 03-05 00:00/03-06 00:00"]),
    ("not sat but sun ok", ["not 03-07 00:00/03-08 00:00", "03-08 00:00/03-09 00:00"]),
    ("thurs doesnt work, fri?", ["not 03-05 00:00/03-06 00:00", "03-06 00:00/03-07 00:00"]),
    ("i work until 4, after 5 works", ["not 03-04 00:00/03-04 16:00", "03-04 17:00/03-05 00:00"]),
    ("not today, thursday after 5", ["not 03-04 00:00/03-05 00:00", "03-05 17:00/03-06 00:00"]),
    ("not today thursday after 5", ["not 03-04 00:00/03-05 00:00", "03-05 17:00/03-06 00:00"]),
    ("i cant today, fri after 5", ["not 03-04 00:00/03-05 00:00", "03-06 17:00/03-07 00:00"]),
    ("today doesnt work, fri at 2", ["not 03-04 00:00/03-05 00:00", "03-06 14:00/03-06 15:00"]),
    (
        "not today, thurs or fri",
        [
            "not 03-04 00:00/03-05 00:00",
            "03-05 00:00/03-06 00:00",
            "03-06 00:00/03-07 00:00",
        ],
    ),
    (
        "cant today, thurs or fri",
        [
            "not 03-04 00:00/03-05 00:00",
            "not 03-05 00:00/03-06 00:00",
            "not 03-06 00:00/03-07 00:00",
        ],
    ),
    (
        "pas aujourd'hui, jeudi après 17h",
        [
            "not 03-04 00:00/03-05 00:00",
            "03-05 17:00/03-06 00:00",
        ],
    ),
    ("today wed at 2", ["03-04 14:00/03-04 15:00"]),
    ("nothing works thursday", ["not 03-05 00:00/03-06 00:00"]),
    ("nothing works for me thursday", ["not 03-05 00:00/03-06 00:00"]),
    ("rien marche jeudi", ["not 03-05 00:00/03-06 00:00"]),
    ("wensday", ["03-11 00:00/03-12 00:00"]),
    ("thrusday", ["03-05 00:00/03-06 00:00"]),
    ("demain 14h", ["03-05 14:00/03-05 15:00"]),
    ("jeudi apres 18h", ["03-05 18:00/03-06 00:00"]),
    ("vendredi 18 h 30", ["03-06 18:30/03-06 19:30"]),
    ("samedi matin", ["03-07 08:00/03-07 12:00"]),
    ("lundi après-midi", ["03-09 12:00/03-09 17:00"]),
    ("pas jeudi", ["not 03-05 00:00/03-06 00:00"]),
    (
        "jpeux pas mardi mais mercredi oui",
        ["not 03-10 00:00/03-11 00:00", "03-11 00:00/03-12 00:00"],
    ),
    ("la semaine prochaine", ["03-09 00:00/03-16 00:00"]),
    ("vendredi prochain", ["03-13 00:00/03-14 00:00"]),
    ("lundi en huit", ["03-16 00:00/03-17 00:00"]),
    ("mardi de 10 a midi", ["03-10 10:00/03-10 12:00"]),
    ("fin de semaine", ["03-07 00:00/03-09 00:00"]),
    ("a soir", ["03-04 17:00/03-04 21:00"]),
    ("après-demain", ["03-06 00:00/03-07 00:00"]),
]


@pytest.mark.parametrize(("text", "windows"), DAYS)
@pytest.mark.parametrize("kind", [None, "confirm_meeting"])
def test_a_day_is_read(text: str, windows: list[str], kind: str | None) -> None:
    assert [_shown(window) for window in read(text, kind).windows] == windows


@pytest.mark.parametrize(
    "text",
    [
        "mon gars est malade",
        "thanks so much",
        "i have 3 kids",
        "2",
        "someday maybe",
        "le monde est fou",
    ],
)
def test_no_day_is_invented(text: str) -> None:
    assert read(text, "confirm_meeting").windows == ()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("running 20 min late", 20),
        ("be there in 15", 15),
        ("half an hour late", 30),
        ("une demi-heure de retard", 30),
        ("an hour late sorry", 60),
        ("15 minutes de retard", 15),
        ("running late", None),
        ("ten min late", 10),
    ],
)
def test_a_lateness_keeps_its_minutes(text: str, minutes: int | None) -> None:
    reading = read(text, "same_day")
    assert (reading.meaning, reading.minutes) == ("late", minutes)


@pytest.mark.parametrize(
    "text", ["at 2", "2", "230", "around 2:15", "vers 14h", "à 13 h 30", "noon"]
)
def test_the_hour_somebody_leaves_is_read(text: str) -> None:
    reading = read(text, "leave_time")
    assert reading.meaning == "leave_time"
    assert reading.windows[0].start.hour in (12, 13, 14)
