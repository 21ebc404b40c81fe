"""A call to set up and another place to look for are somebody's, with a time, until it is done."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.store import mornings, people
from bot.turn import hear
from bot.turn.bookings import replan
from flows.engine.facts import Format
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, book

ANA, MARC, ROSA, PAUL = "+15145550123", "+15145550125", "+15145550120", "+15145550121"
WEDNESDAY = datetime(2026, 11, 25, 18, 30)  # noqa: DTZ001 - wall time in Montreal
CALL, PLACE = "a call to set up for two people", "asks for another place"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def meet(office: Office, cast: Cast, wall: datetime = WEDNESDAY, by: Format = "in_person") -> None:
    """Ana and Marc meet then."""
    with office.house.database.write() as tx:
        replan(tx, book(tx, cast.ana_and_marc, wall, format=by), office.clock.now())


def text_from(office: Office, address: str, text: str) -> None:
    office.clock.forward(seconds=7)
    at = office.clock.now()
    hear(office.house, Inbound("sms", address, SENDER, text, f"SM{address[-2:]}{at:%d%H%M%S}", at))


def told(office: Office, who: str) -> list[str]:
    """What has left for a number by now."""
    return [words for to, words in texts(office) if to == who]


def test_staff_hear_in_their_hours_before_when(office: Office, programme: Cast) -> None:
    meet(office, programme, by="phone")
    office.clock.forward(hours=9)
    text_from(office, ANA, "who calls who")
    assert told(office, ROSA) == []
    office.clock.at = NOW + timedelta(hours=23, minutes=1)
    assert told(office, ROSA)[-1] == (
        f"Le Relais: 120, {CALL}, before Wed 25 Nov 6:30 pm. Reply 120 to read it."
    )


def test_before_work_begins_again_it_is_for_whoever_is_on_call_too(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, coordinator_id=programme.paul.id)
    meet(office, programme, wall=NOW.replace(tzinfo=None, hour=20), by="phone")
    office.clock.forward(hours=7, minutes=30)
    text_from(office, ANA, "do i call him or does he call me")
    left = [to for to, words in texts(office) if CALL in words]
    assert sorted(left) == [ROSA, PAUL]


def test_it_is_named_with_its_time_in_the_inbox(office: Office, programme: Cast) -> None:
    meet(office, programme)
    text_from(office, ANA, "can we meet somewhere else")
    [promise] = json.loads(said(office.house, "inbox", "--json"))["promises"]
    assert promise == {"number": 120, "what": PLACE, "due": "2026-11-25 18:30", "late": False}


def test_who_has_not_closed_it_hears_once_more_three_hours_before(
    office: Office, programme: Cast
) -> None:
    meet(office, programme, by="phone")
    text_from(office, ANA, "who calls who")
    text_from(office, ROSA, "120")
    texts(office)
    office.clock.at = NOW + timedelta(days=2, hours=5, minutes=20)
    assert not any("still open" in words for words in told(office, ROSA))
    office.clock.forward(minutes=15)
    assert any("still open" in words for words in told(office, ROSA))


def test_who_has_closed_it_hears_no_more(office: Office, programme: Cast) -> None:
    meet(office, programme, by="phone")
    text_from(office, ANA, "who calls who")
    text_from(office, ROSA, "120 done")
    texts(office)
    office.clock.at = NOW + timedelta(days=2, hours=6)
    assert not any("120" in words for words in told(office, ROSA))


@pytest.mark.parametrize(
    ("saw_to", "left"), [(("120", "120 ok"), 0), (("120",), 1), ((), 1)], ids=str
)
def test_when_it_begins_it_is_over_where_somebody_was_in_contact(
    office: Office, programme: Cast, saw_to: tuple[str, ...], left: int
) -> None:
    meet(office, programme, by="phone")
    text_from(office, ANA, "who calls who")
    for body in saw_to:
        text_from(office, ROSA, body)
    office.clock.at = NOW + timedelta(days=2, hours=8, minutes=20)
    texts(office)
    assert len(json.loads(said(office.house, "inbox", "--json"))["promises"]) == 1
    office.clock.forward(minutes=15)
    texts(office)
    office.clock.at = NOW + timedelta(days=6)
    with office.house.database.read() as tx:
        morning = mornings.of_staff(
            tx, programme.site.facts, programme.rosa.facts, office.clock.now()
        )
    assert [one.number for one in morning.waiting] == [120] * left


def test_the_same_call_is_one_matter_whoever_of_the_two_asks(
    office: Office, programme: Cast
) -> None:
    meet(office, programme, by="phone")
    text_from(office, ANA, "who calls who")
    text_from(office, MARC, "do i call her")
    assert len(json.loads(said(office.house, "inbox", "--json"))["promises"]) == 1


def test_what_nobody_has_taken_goes_with_the_meeting_and_comes_back_with_it(
    office: Office, programme: Cast
) -> None:
    meet(office, programme)
    text_from(office, ANA, "can we meet somewhere else")
    text_from(office, ANA, "cancel my meeting")
    assert json.loads(said(office.house, "inbox", "--json"))["promises"] == []
    text_from(office, ANA, "undo")
    [promise] = json.loads(said(office.house, "inbox", "--json"))["promises"]
    assert (promise["number"], promise["what"]) == (120, PLACE)


def test_staff_who_move_the_meeting_themselves_read_its_new_time(
    office: Office, programme: Cast
) -> None:
    meet(office, programme, by="phone")
    text_from(office, ANA, "who calls who")
    texts(office)
    said(office.house, "meeting", "move", "1", "2026-11-26 17:00")
    assert any(f"{CALL}, before Thu 26 Nov 5 pm" in words for words in told(office, ROSA))
