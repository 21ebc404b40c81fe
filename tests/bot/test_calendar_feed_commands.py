"""The secret address of a mentor's calendar is made, replaced and closed by command."""

import re
from collections.abc import Iterator

import pytest

from bot.app import create_app
from bot.database import Database
from tests.bot.commands import call, refusal, said
from tests.bot.letters import Office, office_of
from tests.build import Cast

ADDRESS = re.compile(r"https://bot\.example\.ca/calendar/([\w-]{32})\.ics\n")


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as open_office:
        yield open_office


def status(office: Office, address: str) -> int:
    path = address.strip().removeprefix("https://bot.example.ca")
    return create_app(office.house).test_client().get(path).status_code


def test_an_address_is_printed_alone_and_once(office: Office) -> None:
    result = call(office.house, "calendar", "link", "marc")
    assert ADDRESS.fullmatch(result.stdout)
    assert "Only Marc should have it" in result.stderr
    assert status(office, result.stdout) == 200
    listed = said(office.house, "calendar", "list")
    assert listed == "MENTOR  SINCE\nMarc    2026-11-23 15:00 UTC\n"


def test_a_new_address_closes_the_old_one(office: Office) -> None:
    old, new = (said(office.house, "calendar", "link", "marc") for _ in range(2))
    assert old != new
    assert (status(office, old), status(office, new)) == (404, 200)


def test_a_revoked_address_is_closed(office: Office) -> None:
    address = said(office.house, "calendar", "link", "MARC")
    said(office.house, "calendar", "link", "julie")
    answer = said(office.house, "calendar", "revoke", "marc")
    assert answer == "The calendar address of Marc no longer works.\n"
    assert status(office, address) == 404
    assert "Marc" not in said(office.house, "calendar", "list")
    assert refusal(office.house, "calendar", "revoke", "marc") == "Marc has no calendar address."


@pytest.mark.parametrize("who", ["ana", "rosa"])
def test_only_mentors_have_calendars(office: Office, who: str) -> None:
    assert refusal(office.house, "calendar", "link", who) == "Calendars are for mentors."


def test_nobody_is_guessed(office: Office) -> None:
    assert "nobody" in refusal(office.house, "calendar", "link", "zoe")
    assert said(office.house, "calendar", "list") == "None.\n"
