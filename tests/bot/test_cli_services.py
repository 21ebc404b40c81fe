"""The directory changes, and whoever was sent somewhere before still reads of it as it was."""

import json
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.store import needs, services
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

ANA, ROSA = "+15145550123", "+15145550120"
ADD = ("services", "add", "Vestiaire du Nord", "--kinds", "clothes,transport", "--address")
ADD += ("1200 rue Nord, Montréal", "--phone", "514-555-0160", "--hours", "mon-fri 9:00-16:30")
ADD += ("--checked-by", "rosa")
MOVED = ("services", "change", "vestiaire du nord", "--address", "9 rue Sud", "--checked-by")
MOVED += ("paul",)


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as open_office:
        said(open_office.house, *ADD)
        yield open_office


def writes(office: Office, address: str, words: str) -> list[tuple[str, str]]:
    """Somebody texts; what leaves because of it."""
    number = f"SM{uuid4().hex}"
    hear(office.house, Inbound("sms", address, "+15145550100", words, number, office.clock.now()))
    return texts(office)


def sent_there(office: Office) -> needs.Row:
    """Ana needs boots, and was sent to the first service of the directory."""
    writes(office, ANA, "need boots size 11 please")
    writes(office, ROSA, "120")
    writes(office, ROSA, "120 refer 1")
    return row(office)


def row(office: Office) -> needs.Row:
    with office.house.database.read() as tx:
        [found] = needs.every_one(tx, 1)
    return found


def listed(office: Office) -> list[list[str]]:
    lines = said(office.house, "services", "list").splitlines()[1:]
    return [line.split("  ") for line in lines]


def test_a_service_that_has_moved_is_sent_to_with_its_new_address(office: Office) -> None:
    done = said(office.house, *MOVED)
    assert done == "Service 2: Vestiaire du Nord, in place of 1.\n"
    [line] = said(office.house, "services", "list").splitlines()[1:]
    assert "9 rue Sud" in line
    assert "514-555-0160" in line or "+15145550160" in line
    assert "mon-fri 09:00-16:30" in line
    sent_there(office)  # number 1 is none any more: the directory is named instead
    sent = writes(office, ROSA, "120 refer 2")
    assert any("9 rue Sud" in text for to, text in sent if to == ANA)


def test_whoever_was_sent_there_is_asked_by_the_name_they_know(office: Office) -> None:
    sent_there(office)
    said(office.house, *MOVED, "--name", "Vestiaire du Sud")
    kept = row(office)
    assert (kept.state, kept.service_id) == ("referred", 1)
    texts(office)
    office.clock.at += timedelta(days=3)
    assert any("did Vestiaire du Nord work out?" in text for to, text in texts(office))


def test_the_owner_of_an_open_need_is_told_and_looks_again(office: Office) -> None:
    until = sent_there(office).due_at
    assert "People were sent there: 120." in said(office.house, *MOVED)
    [(to, text)] = texts(office)
    assert to == ROSA
    assert text == (
        "Le Relais: 120 was sent to Vestiaire du Nord, and that has changed. To send what is new,"
        " text 120 REFER."
    )
    assert row(office).due_at < until
    assert "2 = Vestiaire du Nord" in writes(office, ROSA, "120 refer")[0][1]


def test_nobody_is_told_of_what_no_person_was_told(office: Office) -> None:
    sent_there(office)
    done = said(
        office.house, "services", "change", "1", "--kinds", "clothes,work", "--checked-by", "rosa"
    )
    assert "People were sent there" not in done
    assert texts(office) == []


def test_a_service_that_is_removed_is_offered_no_more(office: Office) -> None:
    sent_there(office)
    done = said(office.house, "services", "remove", "1")
    assert done.splitlines() == [
        "Vestiaire du Nord is out of the directory.",
        "People were sent there: 120. Whoever owns these is told.",
    ]
    assert "helps no more" in texts(office)[0][1]
    assert listed(office) == []
    assert "no service for clothes" in writes(office, ROSA, "120 refer 1")[0][1]
    assert row(office).service_id == 1
    assert "Sent to Vestiaire du Nord." in said(office.house, "needs", "show", "120")


def test_what_was_and_what_holds_since_is_shown(office: Office) -> None:
    said(office.house, *MOVED)
    office.clock.at += timedelta(days=1)
    said(office.house, "services", "remove", "2")
    with office.house.database.read() as tx:
        gone = [(one.service.id, one.at, one.replaced_by) for one in services.gone(tx, 1)]
    assert gone == [(2, NOW + timedelta(days=1), None), (1, NOW, 2)]
    rows = json.loads(said(office.house, "services", "history", "--json"))
    assert [line["since"] for line in rows] == ["nothing", "2 Vestiaire du Nord"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["change", "1", "--checked-by", "rosa"], "That changes nothing"),
        (["change", "1", "--phone", "12", "--checked-by", "rosa"], "phone number"),
        (["change", "nowhere", "--area", "x", "--checked-by", "rosa"], "no such service"),
        (["change", "1", "--area", "x", "--checked-by", "nobody"], "nobody of that name"),
        (["remove", "nowhere"], "no such service"),
    ],
)
def test_what_cannot_be_changed_is_refused(office: Office, words: list[str], sentence: str) -> None:
    assert sentence in refusal(office.house, "services", *words)
    assert len(listed(office)) == 1
