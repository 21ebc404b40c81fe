"""Small groups by command: announced, invited, changed, called off, who came."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast

ROSA, ANA, LUC, MARC = "+15145550120", "+15145550123", "+15145550124", "+15145550125"
THURSDAY = "2026-11-26 18:00"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme with a place, on Monday 23 November 2026 at 10:00 in Montreal."""
    with office_of(database) as open_office:
        said(open_office.house, "venue", "add", "Chez Rita", "--licence", "restaurant")
        yield open_office


def announced(office: Office, at: str = THURSDAY, *more: str) -> str:
    words = ("--venue", "chez rita", "--lead", "marc", "--seats", "2", *more)
    return said(office.house, "group", "add", at, *words)


def states(office: Office, group: str = "1") -> dict[str, str]:
    shown = json.loads(said(office.house, "group", "show", group, "--json"))
    return {row["first_name"]: row["state"] for row in shown}


def answers(office: Office, number: str, text: str) -> None:
    office.house.clock.at += timedelta(minutes=2)
    at = office.house.clock.at
    hear(office.house, Inbound("sms", number, SENDER, text, f"SM{at}{number}", at))


def test_a_session_is_announced_and_its_leader_told(office: Office) -> None:
    assert announced(office) == "Group 1: Thu 26 Nov 6 pm, Chez Rita.\n"
    assert [to for to, _ in texts(office)] == [MARC]
    assert said(office.house, "group", "list").splitlines()[1].split() == [
        *("1", "planned", "Thu", "26", "Nov", "6", "pm"),
        *("Chez", "Rita", "Marc", "2", "0", "0"),
    ]


def test_who_is_asked_before_groups_goes_to_their_coordinator_first(office: Office) -> None:
    announced(office)
    said(office.house, "person", "change", "luc", "--ask-before-groups")
    texts(office)
    lines = said(office.house, "group", "invite", "1", "--everyone").splitlines()
    assert lines == [
        "Ana is invited.",
        "Luc is asked before groups: their coordinator answers a number; or add --talked.",
    ]
    told = dict(texts(office))
    assert set(told) == {ANA, ROSA}
    assert "talk to them first about a group" in told[ROSA]
    assert "Luc" not in told[ROSA]
    done = said(office.house, "group", "invite", "1", "luc", "--talked")
    assert done == "Luc is invited.\n"
    assert [to for to, _ in texts(office)] == [LUC]
    assert states(office) == {"Ana": "invited", "Luc": "invited"}


def test_two_kept_apart_are_never_invited_together_and_nobody_is_told_why(
    office: Office,
) -> None:
    announced(office)
    done = said(office.house, "person", "apart", "luc", "ana")
    assert done == "They are never invited together.\n"
    lines = said(office.house, "group", "invite", "1", "ana", "luc").splitlines()
    assert lines == ["Ana is invited.", "Luc cannot be invited to this one."]
    assert LUC not in [to for to, _ in texts(office)]
    said(office.house, "person", "apart", "ana", "luc", "--together")
    assert said(office.house, "group", "invite", "1", "luc") == "Luc is invited.\n"
    lines = said(office.house, "person", "apart", "ana", "luc").splitlines()
    assert lines[1] == "Group 1 holds both already: talk to one of them."


def test_weekend_sessions_are_announced_by_tuesday(office: Office) -> None:
    announced(office, "2026-11-28 12:00")
    office.house.clock.at = NOW + timedelta(days=2)  # Wednesday
    sentence = "Too late: three hours before, and for a weekend on Tuesday, is the last."
    assert refusal(office.house, "group", "invite", "1", "ana") == sentence
    words = ("--venue", "chez rita", "--lead", "marc")
    assert refusal(office.house, "group", "add", "2026-11-29 12:00", *words) == sentence
    announced(office, "2026-12-05 12:00")


def test_a_mentee_who_has_no_time_is_not_invited_unless_they_agreed(office: Office) -> None:
    said(office.house, "hours", "busy", "ana", "2026-11-26", "17:00-20:00")
    announced(office)
    line = said(office.house, "group", "invite", "1", "ana")
    assert line == "Ana has no time then; if they agreed, add --anyway.\n"
    assert said(office.house, "group", "invite", "1", "ana", "--anyway") == "Ana is invited.\n"
    assert said(office.house, "group", "invite", "1", "ana") == "Ana was asked before.\n"


def test_a_seat_is_time_that_no_meeting_is_offered_in(office: Office) -> None:
    said(office.house, "pair", "list")
    announced(office)
    said(office.house, "group", "invite", "1", "ana")
    texts(office)
    answers(office, ANA, "1")
    assert states(office) == {"Ana": "yes"}
    at_six = ("meeting", "add", "ana", "2026-11-26 18:30", "--by", "phone")
    assert "--anyway" in refusal(office.house, *at_six)


def test_more_seats_go_to_the_list_and_fewer_than_are_taken_are_refused(office: Office) -> None:
    announced(office)
    said(office.house, "group", "change", "1", "--seats", "3")
    said(office.house, "group", "invite", "1", "ana", "luc")
    texts(office)
    answers(office, ANA, "1")
    answers(office, LUC, "1")
    assert refusal(office.house, "group", "change", "1") == (
        "Say what changes: --at, --venue, --lead or --seats."
    )
    said(office.house, "group", "change", "1", "--seats", "2")
    assert "2 to 20 seats" in refusal(office.house, "group", "change", "1", "--seats", "1")


def test_it_is_called_off_once_and_everybody_hears_it(office: Office) -> None:
    announced(office)
    said(office.house, "group", "invite", "1", "ana", "luc")
    texts(office)
    answers(office, ANA, "1")
    texts(office)
    assert said(office.house, "group", "cancel", "1") == "Group 1 is off; everybody is told.\n"
    assert {to for to, _ in texts(office)} == {ANA, LUC, MARC}
    assert refusal(office.house, "group", "cancel", "1") == "This group is cancelled."


def test_the_seat_of_somebody_who_leaves_goes_to_the_list(office: Office) -> None:
    announced(office)
    said(office.house, "group", "invite", "1", "ana", "luc")
    texts(office)
    for number in (ANA, LUC):
        answers(office, number, "1")
    said(office.house, "pair", "end", "1")
    said(office.house, "person", "change", "ana", "--leave")
    assert states(office) == {"Ana": "no", "Luc": "yes"}


def test_who_came_can_be_said_by_command(office: Office) -> None:
    announced(office)
    said(office.house, "group", "invite", "1", "ana", "luc")
    texts(office)
    answers(office, ANA, "1")
    answers(office, LUC, "1")
    assert refusal(office.house, "group", "attend", "1", "ana") == (
        "This group has not taken place."
    )
    office.house.clock.at = NOW + timedelta(days=4)
    assert said(office.house, "group", "attend", "1", "ana") == "Group 1: 1 of 2 came.\n"
    assert states(office) == {"Ana": "attended", "Luc": "absent"}
    assert said(office.house, "group", "attend", "1", "all") == "Group 1: 2 of 2 came.\n"
    assert "only who had said yes" in refusal(office.house, "group", "attend", "1", "marc").lower()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("add", "2026-11-26 18:00", "--venue", "x", "--lead", "marc"), "no such place"),
        (("add", "2026-11-26 18:00", "--venue", "chez rita", "--lead", "ana"), "leads a group"),
        (("add", "2026-11-20 18:00", "--venue", "chez rita", "--lead", "marc"), "over"),
        (("invite", "7", "ana"), "no such group"),
        (("show", "7"), "no such group"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    office: Office, words: tuple[str, ...], sentence: str
) -> None:
    assert sentence in refusal(office.house, "group", *words)
