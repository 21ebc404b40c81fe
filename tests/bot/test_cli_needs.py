"""Needs by command and by text: owned, dated, referred, and followed until they worked."""

import json
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.alerts.watch import on_settled
from bot.channels import Inbound
from bot.cli.doctor import of_the_database
from bot.database import Database
from bot.registry.services import FRESH_FOR
from bot.store import letters, needs
from bot.tables import metadata
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

ANA, ROSA, PAUL = "+15145550123", "+15145550120", "+15145550121"
ADD = ("services", "add", "Vestiaire du Nord", "--kinds", "clothes,transport", "--address")
ADD += ("1200 rue Nord, Montréal", "--phone", "514-555-0160", "--hours", "mon-fri 9:00-16:30")
ADD += ("--checked-by", "rosa")


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as open_office:
        yield open_office


def writes(office: Office, address: str, words: str) -> list[tuple[str, str]]:
    """Somebody texts; what leaves because of it."""
    number = f"SM{uuid4().hex}"
    hear(office.house, Inbound("sms", address, "+15145550100", words, number, office.clock.now()))
    return texts(office)


def row(office: Office, number: int = 120) -> needs.Row:
    with office.house.database.read() as tx:
        return next(one for one in needs.every_one(tx, 1) if one.number == number)


def test_a_need_has_an_owner_a_day_and_sealed_words(office: Office) -> None:
    sent = writes(office, ANA, "need boots size 11 please")
    assert [to for to, _ in sent] == [ANA, ROSA]
    noted = row(office)
    assert (noted.kind, noted.state, noted.owner_name) == ("clothes", "open", "Rosa")
    assert noted.due_at == NOW + timedelta(days=1, hours=7)
    table = metadata.tables["need"]
    with office.house.database.read() as tx:
        [(sealed,)] = tx.execute(select(table.c.words)).all()
        assert "boots" not in sealed
        assert needs.words(tx, noted.thread_id) == ["need boots size 11 please"]
    assert "boots" not in said(office.house, "needs", "list")
    assert "> need boots size 11 please" in said(office.house, "needs", "show", "120", "--words")


def test_two_needs_of_one_text_are_two_rows_and_the_same_one_twice_is_one(office: Office) -> None:
    writes(office, ANA, "need boots and a bus pass")
    writes(office, ANA, "i need boots")
    with office.house.database.read() as tx:
        assert [one.kind for one in needs.open_ones(tx, 1)] == ["clothes", "transport"]


def test_the_mentor_never_hears_of_a_need(office: Office) -> None:
    said(office.house, *ADD)
    everything = writes(office, ANA, "need boots and a bus pass")
    for words in ("120", "120 refer 1", "121", "121 done 2"):
        everything += writes(office, ROSA, words)
    office.clock.at += timedelta(days=3)
    everything += texts(office) + writes(office, ANA, "2")
    assert {to for to, _ in everything} == {ANA, ROSA}


def test_who_wants_no_more_texts_gets_no_place_by_text_and_its_finder_calls(
    office: Office,
) -> None:
    said(office.house, *ADD)
    writes(office, ANA, "need boots")
    writes(office, ROSA, "120")
    writes(office, ANA, "please dont text me anymore")
    sent = writes(office, ROSA, "120 refer 1")
    office.clock.at += timedelta(minutes=1)
    sent += texts(office)
    assert [text for to, text in sent if to == ANA] == []
    with office.house.database.write() as tx:
        for row_id, outcome in office.outcomes:
            on_settled(tx, letters.read(tx, [row_id])[0], outcome)
    assert texts(office) == [(ROSA, "120: our texts to this person are blocked. Please call them.")]


def test_a_need_is_taken_referred_and_closed_by_command(office: Office) -> None:
    assert said(office.house, *ADD) == "Service 1: Vestiaire du Nord.\n"
    writes(office, ANA, "need boots")
    assert "120 is Rosa's" in said(office.house, "needs", "take", "120", "--as", "rosa")
    assert "Rosa has it" in refusal(office.house, "needs", "take", "120", "--as", "paul")
    sent = ("needs", "refer", "120", "vestiaire du nord", "--as", "rosa")
    assert said(office.house, *sent) == "120: sent to Vestiaire du Nord; asked in 3 days.\n"
    assert [text for to, text in texts(office) if to == ANA] == [
        "Rosa found this for you (clothes): Vestiaire du Nord, 1200 rue Nord, Montréal,"
        " tel 514-555-0160.",
        "Vestiaire du Nord is open Mon-Fri 9 am-4:30 pm. We'll ask in 3 days if it helped."
        " Not right? Text MENU.",
    ]
    closing = ("needs", "close", "120", "--as", "rosa", "--how", "elsewhere", "--reason")
    assert "with a reason" in refusal(office.house, *closing, " ")
    said(office.house, *closing, "got some from a friend")
    assert (row(office).state, row(office).ended) == ("closed", "elsewhere")
    office.clock.at += timedelta(days=3)
    assert texts(office) == []


def test_an_overdue_need_can_be_asked_for_by_its_owner(office: Office) -> None:
    writes(office, ANA, "need boots")
    rosa = row(office).owner_id
    with office.house.database.read() as tx:
        assert needs.overdue(tx, 1, NOW) == []
        late = NOW + timedelta(days=2)
        assert [one.number for one in needs.overdue(tx, 1, late, rosa)] == [120]
        assert needs.overdue(tx, 1, late, (rosa or 0) + 1) == []
    office.clock.at += timedelta(days=2)
    assert "OVERDUE" in said(office.house, "needs", "list", "--overdue")
    [shown] = json.loads(said(office.house, "needs", "list", "--json"))
    assert shown["overdue"] is True


def test_a_yes_ends_the_need_and_its_number(office: Office) -> None:
    said(office.house, *ADD)
    writes(office, ANA, "need boots")
    writes(office, ROSA, "120")
    writes(office, ROSA, "120 refer 1")
    office.clock.at += timedelta(days=3)
    assert [to for to, _ in texts(office)] == [ANA]
    office.clock.at += timedelta(minutes=2)
    writes(office, ANA, "1")
    assert (row(office).state, row(office).ended) == ("closed", "worked")
    assert writes(office, ROSA, "120") == [(ROSA, "120 is already closed. Nothing was sent.")]


def test_a_referral_without_an_answer_is_late_a_day_after_it_was_asked_about(
    office: Office,
) -> None:
    said(office.house, *ADD)
    writes(office, ANA, "need boots")
    writes(office, ROSA, "120")
    writes(office, ROSA, "120 refer 1")
    referred = office.clock.now()
    office.clock.at = referred + timedelta(days=4) - timedelta(minutes=1)
    assert "OVERDUE" not in said(office.house, "needs", "list")
    office.clock.at = referred + timedelta(days=4, minutes=1)
    assert "OVERDUE" in said(office.house, "needs", "list", "--overdue")


def test_a_pass_changes_the_owner_of_the_need(office: Office) -> None:
    writes(office, ANA, "need boots")
    writes(office, ROSA, "120")
    writes(office, ROSA, "120 pass")
    assert (row(office).state, row(office).owner_name) == ("open", "Paul")


def test_the_directory_says_what_is_old(office: Office) -> None:
    said(office.house, *ADD)
    assert "OLD" not in said(office.house, "services", "list")
    office.clock.at += FRESH_FOR + timedelta(days=1)
    assert "OLD" in said(office.house, "services", "list", "--kind", "clothes")
    found = [one.sentence for one in of_the_database(office.house) if one.verdict == "warn"]
    assert any("not checked for 90 days: Vestiaire du Nord" in one for one in found)
    said(office.house, "services", "check", "1", "--by", "paul")
    assert "OLD" not in said(office.house, "services", "list")


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--kinds", "boots", "Kinds of need are"),
        ("--address", "x" * 49, "An address has 1 to 48 characters."),
        ("--phone", "12", "phone number"),
        ("--hours", "nine to five", "Write hours like"),
        ("--checked-by", "nobody", "nobody of that name"),
        ("--languages", "de", "Languages are"),
        ("--province", "XX", "A province is one of"),
    ],
)
def test_a_service_that_cannot_be_texted_is_refused(
    office: Office, option: str, value: str, sentence: str
) -> None:
    assert sentence in refusal(office.house, *ADD, option, value)
