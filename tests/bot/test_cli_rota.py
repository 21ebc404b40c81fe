"""The rota by command: weeks, overrides, swaps, gaps, the test page; each error one sentence."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.database import Database
from bot.store import gaps, points, rota
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

ROSA, PAUL, INES = "+15145550120", "+15145550121", "+15145550122"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme, on Monday 23 November 2026 at 10:00 in Montreal."""
    with office_of(database) as open_office:
        yield open_office


def view(office: Office, *words: str) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(said(office.house, "rota", "show", "--json", *words))
    return shown


def shifts(office: Office, *words: str) -> list[tuple[str, str, str]]:
    return [(s["begins"], s["first"], s["backup"]) for s in view(office, *words)["shifts"]]


def on_call(office: Office, programme: Cast, **after: float) -> list[str]:
    with office.house.database.read() as tx:
        found = rota.on_duty(tx, programme.site.id, NOW + timedelta(**after))
    return [person.first_name for person in found]


def test_the_rota_is_shown_with_who_is_on_call_now(office: Office) -> None:
    lines = said(office.house, "rota", "show", "--weeks", "2").splitlines()
    assert lines[0] == "Now: Rosa, backup Paul, to Mon 2026-12-07 10:00."
    assert [line.split() for line in lines[1:4]] == [
        ["FROM", "UNTIL", "FIRST", "BACKUP"],
        ["Mon", "2026-11-23", "10:00", "Mon", "2026-11-30", "09:00", "Rosa", "Paul"],
        ["Mon", "2026-11-30", "09:00", "Mon", "2026-12-07", "09:00", "Rosa", "Paul"],
    ]
    assert lines[-1] == "Test page: every tue 10:00, next Tue 2026-11-24 10:00."


def test_weeks_that_are_set_hold_at_once(office: Office, programme: Cast) -> None:
    said(office.house, "rota", "set", "paul/rosa", "Ines/Paul", "nobody/rosa")
    assert shifts(office, "--weeks", "3")[:3] == [
        ("Mon 2026-11-23 10:00", "Paul", "Rosa"),
        ("Mon 2026-11-30 09:00", "Inès", "Paul"),
        ("Mon 2026-12-07 09:00", "", "Rosa"),
    ]
    assert on_call(office, programme) == ["Paul", "Rosa", "Inès"]


def test_weeks_can_begin_later_on_another_day_and_hour(office: Office, programme: Cast) -> None:
    said(office.house, "rota", "set", "paul/rosa", "--from", "2026-12-04 17:30")
    assert shifts(office, "--weeks", "2") == [
        ("Mon 2026-11-23 10:00", "Rosa", "Paul"),
        ("Mon 2026-11-30 09:00", "Rosa", "Paul"),
        ("Fri 2026-12-04 17:30", "Paul", "Rosa"),
    ]


def test_somebody_stands_in_and_is_told_and_it_can_be_taken_back(
    office: Office, programme: Cast
) -> None:
    done = said(office.house, "rota", "override", "ines", "2026-11-26 17:00", "2026-11-27 8:00")
    assert done == "Override 1: Inès is first from 2026-11-26 17:00 to 2026-11-27 08:00.\n"
    assert texts(office) == [
        (
            INES,
            "Le Relais: vous etes de garde du jeu 26 nov 17 h au ven 27 nov 8 h. Une erreur?"
            " Appelez le 514-555-0100.",
        )
    ]
    assert on_call(office, programme, days=3, hours=8)[0] == "Inès"
    [shown] = view(office)["overrides"]
    assert (shown["number"], shown["who"], shown["place"]) == (1, "Inès", "first")
    assert said(office.house, "rota", "drop", "1") == "Override 1 is gone.\n"
    assert on_call(office, programme, days=3, hours=8)[0] == "Rosa"


def test_dates_alone_are_whole_days(office: Office, programme: Cast) -> None:
    said(office.house, "rota", "override", "ines", "2026-12-24", "2026-12-25", "--backup")
    [shown] = view(office)["overrides"]
    assert (shown["begins"], shown["ends"]) == ("2026-12-24 00:00", "2026-12-26 00:00")
    assert shown["place"] == "backup"


def test_a_swap_that_was_agreed_elsewhere_tells_both(office: Office, programme: Cast) -> None:
    said(office.house, "rota", "set", "rosa/ines", "paul/ines")
    lines = said(office.house, "rota", "swap", "rosa", "paul", "--on", "2026-11-28").splitlines()
    assert lines == [
        "Paul: first, Sat 2026-11-28 09:00 to Sun 2026-11-29 09:00.",
        "Rosa: first, Sat 2026-12-05 09:00 to Sun 2026-12-06 09:00.",
    ]
    assert [to for to, _ in texts(office)] == [PAUL, ROSA]
    assert on_call(office, programme, days=5)[0] == "Paul"
    assert on_call(office, programme, days=12)[0] == "Rosa"


def test_a_swap_with_somebody_who_has_no_turn_says_so(office: Office) -> None:
    lines = said(office.house, "rota", "swap", "rosa", "ines").splitlines()
    assert lines == [
        "Inès: first, Mon 2026-11-23 11:00 to Mon 2026-11-30 09:00.",
        "Inès has no turn to give in return.",
    ]


def test_gaps_are_shown_where_a_place_is_empty_or_cannot_be_texted(
    office: Office, programme: Cast
) -> None:
    assert said(office.house, "rota", "gaps") == "None.\n"
    said(office.house, "rota", "set", "rosa/paul", "/paul")
    with office.house.database.write() as tx:
        [paul] = points.of_person(tx, programme.paul.id)
        points.block(tx, paul.point.id, NOW)
    found = json.loads(said(office.house, "rota", "gaps", "--weeks", "2", "--json"))
    assert [(g["begins"], g["first"], g["backup"]) for g in found][:2] == [
        ("Mon 2026-11-23 10:00", "Rosa", ""),
        ("Mon 2026-11-30 09:00", "", ""),
    ]


def test_who_leaves_leaves_the_rota_and_managers_are_told_at_once(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        gaps.plan(tx, programme.site.id, NOW)
    said(office.house, "rota", "set", "rosa/paul", "paul/rosa")
    lines = said(office.house, "person", "leave", "rosa").splitlines()
    assert lines[:2] == [
        "Nobody is first on call from Mon 2026-11-23 10:00 to Mon 2026-11-30 09:00.",
        "Nobody is the backup from Mon 2026-11-30 09:00 to Mon 2026-12-07 09:00.",
    ]
    [text] = [text for to, text in texts(office) if to == INES]
    assert text.startswith("Le Relais: départ de Rosa. Personne de garde du lun 23 nov 10 h au")
    assert "4 semaines: 5." in text
    assert shifts(office, "--weeks", "2")[0] == ("Mon 2026-11-23 10:00", "", "Paul")
    assert on_call(office, programme) == ["Paul", "Inès"]
    office.clock.forward(days=1)
    assert any("personne n'est de garde" in text for to, text in texts(office) if to == INES)


def test_a_coordinator_who_had_no_turn_leaves_quietly(office: Office) -> None:
    lines = said(office.house, "person", "change", "ines", "--leave").splitlines()
    assert not any("Nobody is" in line for line in lines)
    assert texts(office) == []


def test_who_leaves_at_night_is_told_of_when_work_begins(office: Office) -> None:
    said(office.house, "rota", "set", "paul/rosa", "rosa/paul", "--from", "2026-11-23 09:00")
    office.clock.forward(hours=13)
    texts(office)
    said(office.house, "person", "leave", "rosa")
    assert [text for _, text in texts(office) if "Rosa" in text] == []
    office.clock.forward(hours=11)
    assert any(to == INES and "Rosa" in text for to, text in texts(office))


def test_the_weekday_and_hour_of_the_test_page_can_be_changed(office: Office) -> None:
    done = said(office.house, "rota", "test", "--every", "thu 14:30")
    assert done == "Test pages go out every thu at 14:30.\n"
    assert view(office)["next_test"] == "Thu 2026-11-26 14:30"
    office.clock.forward(days=3, hours=4)
    assert texts(office) == []
    office.clock.forward(minutes=30)
    [(to, text)] = texts(office)
    assert to == ROSA
    assert text.startswith("Le Relais TEST PAGE: do our pages reach you? Reply ")


REFUSED = [
    (["set", "zoe/paul"], "There is nobody of that name or number in the programme."),
    (["set", "ana/paul"], "Only coordinators can be on call."),
    (["set", "rosa/rosa"], "Nobody is their own backup."),
    (["set", "rosa/paul", "--from", "soon"], "Write dates like 2026-12-01."),
    (["override", "marc", "2026-12-24", "2026-12-25"], "Only coordinators can be on call."),
    (["override", "ines", "2026-12-25", "2026-12-23"], "It ends after it begins."),
    (["override", "ines", "2026-11-01", "2026-11-02"], "That time is past."),
    (["override", "ines", "2026-12-25 25:00", "2026-12-26"], "Write times of day like 7:00"),
    (["drop", "7"], "There is no override of that number."),
    (["swap", "rosa", "rosa"], "Nobody swaps with themselves."),
    (["swap", "ines", "rosa"], "There is no turn of theirs to give away then."),
    (["swap", "rosa", "ana"], "Only coordinators can be on call."),
    (["show", "--weeks", "0"], "Weeks are 1 to 52."),
    (["gaps", "--weeks", "99"], "Weeks are 1 to 52."),
    (["test", "--every", "tuesday"], "Write a weekday and a time: tue 10:00."),
    (["test", "--every", "someday 10:00"], "Write"),
]


@pytest.mark.parametrize(("words", "sentence"), REFUSED)
def test_what_cannot_be_is_one_sentence(office: Office, words: list[str], sentence: str) -> None:
    told = refusal(office.house, "rota", *words)
    assert sentence in told
    assert "\n" not in told


def test_one_place_in_every_week_is_not_for_a_rota_of_several(office: Office) -> None:
    said(office.house, "rota", "set", "rosa/paul", "paul/rosa")
    told = refusal(office.house, "person", "change", "ines", "--duty", "first")
    assert told == "The rota has several weeks: use checkin rota set."
