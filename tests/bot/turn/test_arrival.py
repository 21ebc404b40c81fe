"""Whose text it is, when it came to a number that is no programme's own."""

from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.store import people, programmes
from bot.turn import hear
from tests.build import NOW, SENDER, Cast, site_of
from tests.talks.rehearsal import TurnedClock

PAGES = "+15145550190"
TEXT = Inbound("sms", "+15145550120", PAGES, "menu", "SM1", NOW)


@pytest.fixture
def house(database: Database, programme: Cast) -> House:
    settings = Settings(_env_file=None, checkin_page_sender=PAGES)
    return House(database, TurnedClock(), settings)


def rows(house: House, query: str) -> list[tuple[object, ...]]:
    with house.database.read() as tx:
        return [tuple(row) for row in tx.execute(sql(query))]


def test_staff_answer_the_sender_of_pages_in_their_own_programme(
    house: House, programme: Cast
) -> None:
    with house.database.write() as tx:
        other = replace(site_of("+15145550101"), facts=replace(site_of().facts, name="Autre"))
        programmes.add(tx, other)
    assert hear(house, TEXT).heard
    assert rows(house, "SELECT person_id FROM heard") == [(programme.rosa.id,)]
    assert rows(house, "SELECT what FROM operator_notice") == []


def test_a_text_to_an_unknown_number_is_heard_and_the_operator_is_told(house: House) -> None:
    assert hear(house, replace(TEXT, to="+15145550191")).heard
    assert rows(house, "SELECT count(*) FROM heard") == [(1,)]
    assert rows(house, "SELECT what FROM operator_notice") == [("unknown_sender_number",)]


def test_a_crisis_from_a_number_that_is_nobodys_alerts_at_once(house: House) -> None:
    stranger = replace(TEXT, address="+15145550177", text="i want to kill myself")
    assert hear(house, stranger).alert_thread_id is not None
    keys = {key for (key,) in rows(house, "SELECT key FROM outgoing")}
    assert {"staff.page", "safety.check"} <= keys


def test_a_nine_from_a_number_that_is_nobodys_pages_everyone(house: House) -> None:
    stranger = replace(TEXT, address="+15145550177", text="i want to kill myself")
    hear(house, stranger)
    hear(house, replace(stranger, text="9", provider_id="SM2"))
    assert rows(house, "SELECT safety FROM thread") == [("not_safe",)]
    assert len(rows(house, "SELECT id FROM outgoing WHERE kind = 'page'")) > 1


def test_a_phone_that_is_read_by_others_gets_nothing_even_if_nobody_knows_it(house: House) -> None:
    hear(house, replace(TEXT, address="+15145550177", text="dont text back he reads my phone"))
    stranger = "SELECT key FROM outgoing WHERE point_id IS NOT NULL AND person_id IS NULL"
    assert rows(house, stranger) == []
    assert rows(house, "SELECT do_not_text FROM thread") in ([(1,)], [(True,)])


@pytest.mark.parametrize("words", ["when", "menu", "1", "cant make it thursday", "jpeux pas jeudi"])
def test_a_phone_that_others_see_reads_only_please_call(
    house: House, programme: Cast, words: str
) -> None:
    with house.database.write() as tx:
        people.change(tx, programme.ana.id, shared_phone=True)
    hear(house, replace(TEXT, address="+15145550123", to=SENDER, text=words))
    every = rows(house, "SELECT key, opens_question, person_id FROM outgoing")
    said = [(key, opens) for key, opens, person in every if person == programme.ana.id]
    assert {key for key, _ in said} == {"unknown.please_call"}
    assert not any(opens for _, opens in said)
