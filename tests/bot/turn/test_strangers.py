"""Texts from numbers that are nobody's for sure: stop and start, one neutral text, a human."""

from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.store import people, points
from bot.turn import hear
from tests.build import NOW, SENDER, Cast
from tests.talks.rehearsal import TurnedClock

STRANGER = "+15145550177"
ANA = "+15145550123"


@pytest.fixture
def house(database: Database, programme: Cast) -> House:
    return House(database, TurnedClock(), Settings(_env_file=None))


def say(house: House, *texts: str, address: str = STRANGER, opt_out: str = "") -> list[str]:
    """Texts of a number, one after the other; the keys of what is said to it, in order."""
    begun = house.database
    with begun.read() as tx:
        before = tx.execute(sql("SELECT count(*) FROM heard")).scalar_one()
    for index, words in enumerate(texts):
        inbound = Inbound("sms", address, SENDER, words, f"SM{before}-{index}", NOW)
        hear(house, replace(inbound, opt_out=opt_out))
    return [key for key, _ in said(house)]


def said(house: House) -> list[tuple[str, str]]:
    """Key and language of every text to a number that is nobody's."""
    query = "SELECT key, language FROM outgoing WHERE person_id IS NULL ORDER BY id"
    with house.database.read() as tx:
        return [(row[0], row[1]) for row in tx.execute(sql(query))]


def threads_of(house: House) -> list[tuple[str, str]]:
    with house.database.read() as tx:
        rows = tx.execute(sql("SELECT level, reason FROM thread ORDER BY id"))
        return [(row[0], row[1]) for row in rows]


def point_of(house: House, address: str = STRANGER) -> points.Point:
    with house.database.read() as tx:
        found = points.find(tx, 1, "sms", address)
    assert found is not None
    return found


def share(house: House, programme: Cast) -> None:
    """Luc uses Ana's number as well."""
    with house.database.write() as tx:
        point = points.find(tx, programme.ana.programme_id, "sms", ANA)
        assert point is not None
        points.link_to(tx, programme.luc.id, point.id, "active", NOW)


def test_a_number_we_do_not_know_gets_one_text_and_a_human(house: House) -> None:
    assert say(house, "hi its ana new phone", "i cant make it tonight") == ["unknown.neutral"]
    assert threads_of(house) == [("handover", "unknown_number")]
    with house.database.read() as tx:
        read = tx.execute(sql("SELECT count(*) FROM heard WHERE thread_id IS NOT NULL"))
        assert read.scalar_one() == 2


def test_a_number_of_two_people_is_not_told_that_we_do_not_know_it(
    house: House, programme: Cast
) -> None:
    share(house, programme)
    assert say(house, "menu", address=ANA) == ["number.who"]
    assert threads_of(house) == [("yellow", "who_is_it")]


@pytest.mark.parametrize("words", ["its luc", "luc", "c'est Luc!"])
def test_the_other_of_two_people_says_that_it_is_them(
    house: House, programme: Cast, words: str
) -> None:
    share(house, programme)
    keys = say(house, "menu", "ana", words, address=ANA)
    assert keys == ["number.who", "number.heard", "number.heard"]
    assert [language for _, language in said(house)][1:] == ["en", "fr"]


def test_danger_on_a_phone_that_two_people_read_is_answered_neutrally(
    house: House, programme: Cast
) -> None:
    share(house, programme)
    with house.database.write() as tx:
        for member in (programme.ana, programme.luc):
            people.change(tx, member.id, shared_phone=True)
    assert say(house, "i want to kill myself", address=ANA) == ["safety.neutral"]
    assert [level for level, _ in threads_of(house)] == ["red"]


@pytest.mark.parametrize("words", ["ARRET", "arrêt", "STOP PLEASE", "stop txting me"])
def test_a_wish_to_stop_counts_whoever_has_it(house: House, words: str) -> None:
    assert say(house, words, "hello") == ["rights.stopped"]
    assert point_of(house).opted_out_at is not None


@pytest.mark.parametrize(("words", "opt_out"), [("STOP", ""), ("stop", "STOP")])
def test_the_carriers_block_is_believed_and_nothing_is_said(
    house: House, words: str, opt_out: str
) -> None:
    assert say(house, words, opt_out=opt_out) == []
    assert point_of(house).carrier_blocked_at is not None


def test_a_number_of_two_people_that_stops_is_seen_by_a_human(
    house: House, programme: Cast
) -> None:
    share(house, programme)
    assert say(house, "ARRET", address=ANA) == ["rights.stopped"]
    assert threads_of(house) == [("yellow", "opted_out")]


@pytest.mark.parametrize(("out", "back"), [("ARRET", "DEBUT"), ("STOP", "START"), ("STOP", "YES")])
def test_whoever_starts_again_is_answered_again(house: House, out: str, back: str) -> None:
    say(house, out)
    assert say(house, back)[-1] == "unknown.neutral"
    assert point_of(house).opted_out_at is None
    assert point_of(house).carrier_blocked_at is None


def test_a_stop_inside_a_crisis_text_is_kept_and_the_alert_stands(house: House) -> None:
    say(house, "STOP i want to kill myself", opt_out="STOP")
    assert point_of(house).carrier_blocked_at is not None
    assert [level for level, _ in threads_of(house)] == ["red"]


@pytest.mark.parametrize(
    ("words", "key", "language"),
    [
        ("je veux mourir", "safety.check", "fr"),
        ("i want to kill myself", "safety.check", "en"),
        ("bonjour c'est moi", "unknown.neutral", "fr"),
        ("1", "unknown.neutral", ""),
    ],
)
def test_who_we_do_not_know_is_answered_in_the_language_they_write(
    house: House, words: str, key: str, language: str
) -> None:
    say(house, words)
    assert said(house) == [(key, language)]


def test_the_language_is_that_of_the_latest_words(house: House) -> None:
    say(house, "hello is this the right number please", "ARRET, merci")
    assert [language for _, language in said(house)] == ["en", "fr"]


def test_an_answer_of_one_digit_stays_in_the_language_of_the_alert(house: House) -> None:
    say(house, "je veux mourir", "9")
    assert said(house)[-1] == ("safety.not_safe", "fr")


def test_a_stranger_hears_that_the_team_has_their_alert_without_a_name(house: House) -> None:
    say(house, "je veux mourir")
    hear(house, Inbound("sms", "+15145550120", SENDER, "120", "SMT", NOW))
    assert ("safety.acked_neutral", "fr") in said(house)
