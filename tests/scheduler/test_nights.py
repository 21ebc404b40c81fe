"""Every night forgets what is past its time, in small batches; the carrier's copy is blanked."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text as sql

from bot.alerts.watch import on_settled
from bot.channels import Inbound
from bot.database import Database
from bot.outbox import StatusReport, settle
from bot.store import carrier_texts, heard, history, pairs, people
from bot.turn import hear, retention
from scheduler.beat import run_due
from scheduler.blanking import blank
from scheduler.nightly import tidy
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast

ANA, LUC, ROSA = "+15145550123", "+15145550124", "+15145550120"
CRISIS, RELAPSE, USUAL = "i want to kill myself", "i used again last night", "my boots are blue"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, address: str, text: str) -> str:
    office.clock.forward(seconds=7)
    at = office.clock.now()
    provider_id = f"SM-{address[-2:]}-{at:%d%H%M%S}"
    hear(office.house, Inbound("sms", address, SENDER, text, provider_id, at))
    return provider_id


def words(office: Office) -> list[str]:
    """What people wrote that is still kept."""
    with office.house.database.read() as tx:
        rows = tx.execute(sql("SELECT body FROM heard WHERE body <> '' ORDER BY id")).scalars()
        return [tx.cipher.open(body) for body in rows]


def a_night(office: Office, after: timedelta) -> None:
    """The first night after so much time."""
    office.clock.at = NOW + after
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE due SET state = 'cancelled' WHERE state = 'waiting'"))
        retention.plan_next(tx, office.clock.now())
    office.clock.forward(days=1)
    while run_due(office.house, "worker-1"):
        pass


def close_all(office: Office) -> None:
    """Every alert is over."""
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE thread SET state = 'closed', outcome = 1"))


def test_words_go_after_180_days_and_those_of_a_crisis_after_a_year(office: Office) -> None:
    text_from(office, LUC, USUAL)
    text_from(office, ANA, CRISIS)
    texts(office)
    close_all(office)
    a_night(office, timedelta(days=178))
    assert words(office) == [USUAL, CRISIS]
    a_night(office, timedelta(days=181))
    assert words(office) == [CRISIS]
    a_night(office, timedelta(days=367))
    assert words(office) == []


def test_words_of_a_relapse_go_after_180_days(office: Office) -> None:
    text_from(office, ANA, RELAPSE)
    close_all(office)
    a_night(office, timedelta(days=181))
    assert words(office) == []


def test_notes_of_staff_go_with_the_words_they_stand_beside(office: Office) -> None:
    text_from(office, ANA, RELAPSE)
    text_from(office, ROSA, "120 note: call her sister")
    a_night(office, timedelta(days=181))
    with office.house.database.read() as tx:
        thread_id = int(tx.execute(sql("SELECT min(id) FROM thread")).scalar_one())
        assert history.notes(tx, thread_id) == [""]


def test_facts_of_delivery_go_after_a_year(office: Office) -> None:
    text_from(office, ANA, "menu")
    assert texts(office)
    a_night(office, timedelta(days=366))
    with office.house.database.read() as tx:
        for table in ("outgoing", "heard"):
            assert tx.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one() == 0  # noqa: S608


def test_who_left_a_year_ago_is_erased(office: Office, programme: Cast) -> None:
    said(office.house, "pair", "end", str(programme.ana_and_marc.id))
    said(office.house, "person", "leave", "Ana")
    a_night(office, timedelta(days=360))
    with office.house.database.read() as tx:
        assert people.known(tx, programme.ana.id).facts.first_name == "Ana"
    a_night(office, timedelta(days=366))
    with office.house.database.read() as tx:
        assert people.known(tx, programme.ana.id).facts.first_name == ""
        assert people.known(tx, programme.luc.id).facts.first_name == "Luc"
        gone = tx.execute(sql("SELECT count(*) FROM point WHERE address = ''")).scalar_one()
    assert gone == 1
    assert ANA not in dict(texts(office))


def test_a_night_goes_on_in_small_batches_and_leaves_a_report(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "EACH", 3)
    with office.house.database.write() as tx:
        for number in range(10):
            text = heard.Text(f"SM{number}", 1, None, USUAL, "none", (), NOW, NOW)
            assert heard.claim(tx, text) is not None
    a_night(office, timedelta(days=181))
    assert words(office) == []
    assert json.loads(said(office.house, "retention", "--last", "--json"))["words heard"] == 10
    with office.house.database.read() as tx:
        waiting = tx.execute(
            sql("SELECT at FROM due WHERE state = 'waiting' AND job = 'data.retention'")
        ).scalars()
        assert len(list(waiting)) == 1, "the next night is planned"


def test_a_dry_run_counts_and_forgets_nothing(office: Office) -> None:
    text_from(office, LUC, USUAL)
    office.clock.at = NOW + timedelta(days=181)
    counts = json.loads(said(office.house, "retention", "--dry-run", "--json"))
    assert counts["words heard"] == 1
    assert words(office) == [USUAL]
    counts = json.loads(said(office.house, "retention", "--json").splitlines()[-1])
    assert counts["words heard"] == 1
    assert words(office) == []


def test_a_night_is_planned_once_at_a_quiet_hour(office: Office) -> None:
    tidy(office.house)
    tidy(office.house)
    with office.house.database.read() as tx:
        [at] = tx.execute(
            sql("SELECT at FROM due WHERE job = 'data.retention' AND state = 'waiting'")
        ).scalars()
    assert datetime.fromisoformat(str(at)).hour == retention.AT.hour


# At the carrier


def blanked(office: Office) -> list[str]:
    """What is blanked at the carrier now, in the order of asking."""
    office.channel.blanked.clear()
    blank(office.house, lambda name: office.channel)
    return list(office.channel.blanked)


def provider_of(office: Office, key: str) -> str:
    """The carrier's id of the newest text of a key."""
    with office.house.database.read() as tx:
        query = sql("SELECT max(provider_id) FROM outgoing WHERE key = :key")
        return str(tx.execute(query, {"key": key}).scalar_one())


def test_what_came_in_and_what_was_said_is_blanked_once_it_is_final(office: Office) -> None:
    came = text_from(office, ANA, "menu")
    texts(office)
    sent = provider_of(office, "menu.ask")
    assert blanked(office) == []
    office.clock.forward(minutes=6)
    assert blanked(office) == [came]
    settle(office.house, StatusReport(sent, "sent"), on_settled)
    assert blanked(office) == []
    settle(office.house, StatusReport(sent, "delivered"), on_settled)
    settle(office.house, StatusReport(sent, "delivered"), on_settled)
    assert blanked(office) == [sent]
    assert blanked(office) == []
    assert words(office) == ["menu"], "our own copy stays for its time"


def test_what_the_carrier_did_not_blank_is_tried_again_and_counted(office: Office) -> None:
    text_from(office, ANA, "menu")
    office.clock.forward(minutes=6)
    office.channel.keeps = True
    assert blanked(office) == []
    office.channel.keeps = False
    assert blanked(office) == [], "not at once"
    office.clock.forward(minutes=11)
    assert len(blanked(office)) == 1
    with office.house.database.read() as tx:
        assert carrier_texts.counts(tx) == carrier_texts.Counts(1, 0, 0)


def test_after_a_month_it_is_given_up_and_the_operator_hears(office: Office) -> None:
    text_from(office, ANA, "menu")
    office.channel.keeps = True
    office.clock.forward(minutes=6)
    for _ in range(40):
        blanked(office)
        office.clock.forward(days=1)
    with office.house.database.read() as tx:
        assert carrier_texts.counts(tx) == carrier_texts.Counts(0, 0, 1)
        notices = tx.execute(sql("SELECT what FROM operator_notice")).scalars().all()
    assert "words_at_carrier" in notices


def test_a_text_of_which_nothing_final_was_heard_is_blanked_after_days(
    office: Office, programme: Cast
) -> None:
    text_from(office, ANA, "menu")
    texts(office)
    sent = provider_of(office, "menu.ask")
    with office.house.database.write() as tx:
        pairs.end(tx, programme.ana_and_marc.id)
    blanked(office)
    a_night(office, timedelta(days=4))
    assert sent in blanked(office)


def test_the_demos_phones_have_no_carrier(database: Database, programme: Cast) -> None:
    with office_of(database, checkin_channel="simulator") as demo:
        text_from(demo, ANA, "menu")
        demo.clock.forward(minutes=6)
        assert blanked(demo) == []
