"""What is kept about somebody is shown to them, or erased; the request is closed and they hear."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.database import Database
from bot.store import erasing, hours, pairs, people, points
from bot.store.fates import FATES, Blank, Gone
from bot.tables import metadata
from bot.turn import hear
from flows.calendar.busy import Busy
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, book, number_of

ANA, LUC, MARC, ROSA, INES = (f"+1514555012{n}" for n in (3, 4, 5, 0, 2))
SECRET = "my boots are blue"
WALL = datetime.fromisoformat("2026-11-20T18:30")


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, address: str, text: str) -> None:
    office.clock.forward(seconds=7)
    at = office.clock.now()
    hear(
        office.house, Inbound("sms", address, SENDER, text, f"SM-{address[-2:]}-{at:%d%H%M%S}", at)
    )


def lived_in(office: Office, cast: Cast) -> None:
    """Ana has texted, met Marc and told her hours; then the pair ended."""
    text_from(office, ANA, "menu")
    text_from(office, ANA, SECRET)
    with office.house.database.write() as tx:
        book(tx, cast.ana_and_marc, WALL)
        hours.add_busy(tx, cast.ana.id, Busy("home_by", WALL))
    texts(office)
    said(office.house, "pair", "end", str(cast.ana_and_marc.id))


def every_word(office: Office) -> str:
    """Everything in the database, with whatever is sealed opened."""
    with office.house.database.read() as tx:
        cells = [
            cell
            for table in metadata.sorted_tables
            for row in tx.execute(select(table))
            for cell in row
            if isinstance(cell, str)
        ]
        opened = [tx.cipher.open(cell) if cell.startswith("gAAAA") else cell for cell in cells]
    return "\n".join(opened)


def test_a_request_is_named_with_its_day_in_the_inbox(office: Office) -> None:
    text_from(office, ANA, "forget")
    assert "120: asks to be erased, due 2026-12-23." in said(office.house, "inbox")
    [promise] = json.loads(said(office.house, "inbox", "--json"))["promises"]
    assert promise == {
        "number": 120,
        "what": "asks to be erased",
        "due": "2026-12-23",
        "late": False,
    }
    office.clock.forward(days=31)
    assert "120: asks to be erased, was due 2026-12-23." in said(office.house, "inbox")


def test_who_is_told_of_a_request_that_is_not_done(office: Office) -> None:
    text_from(office, ANA, "mydata")
    texts(office)
    told = []
    for _ in range(32):
        office.clock.forward(days=1)
        told += [(to, (office.clock.now() - NOW).days) for to, _ in texts(office)]
    assert told == [(ROSA, 21), (ROSA, 28), (INES, 30)]


def test_a_request_that_is_done_reminds_nobody(office: Office) -> None:
    text_from(office, ANA, "mydata")
    text_from(office, ROSA, "120 done")
    texts(office)
    office.clock.forward(days=40)
    assert texts(office) == []


def test_an_export_holds_everything_of_theirs_and_closes_the_request(
    office: Office, programme: Cast
) -> None:
    lived_in(office, programme)
    text_from(office, ANA, "mydata")
    texts(office)
    body = json.loads(said(office.house, "person", "export", "Ana", "--as", "Rosa"))
    assert body["person"]["first_name"] == "Ana"
    assert body["numbers"][0]["address"] == ANA
    assert SECRET in [text["words"] for text in body["texts"] if text["by"] == "you"]
    assert [text["words"] for text in body["texts"] if text["by"] == "us"]
    assert body["busy_entry"][0]["behaviour"] == "home_by"
    assert body["meeting"][0]["mentor_id"] == "Marc"
    assert body["pair"][0]["mentee_id"] == "you"
    assert "Luc" not in json.dumps(body)
    [(to, told)] = texts(office)
    assert to == ANA
    assert told.startswith("What we keep about you is ready. Rosa can")
    assert json.loads(said(office.house, "inbox", "--json"))["promises"] == []


def test_an_export_holds_the_words_of_a_relapse(office: Office) -> None:
    words = "i used again last night"
    text_from(office, ANA, words)
    body = json.loads(said(office.house, "person", "export", "Ana", "--as", "Rosa"))
    assert body["thread"][0]["category"] == "relapse"
    assert words in [text["words"] for text in body["texts"]]


def test_an_export_without_a_request_texts_nobody(office: Office) -> None:
    said(office.house, "person", "export", "Ana", "--as", "Rosa")
    assert texts(office) == []


def test_only_a_coordinator_exports_or_erases(office: Office) -> None:
    for what in ("export", "erase"):
        assert "Only a coordinator" in refusal(office.house, "person", what, "Ana", "--as", "Marc")


def test_erasing_shows_what_goes_and_does_nothing_without_a_yes(
    office: Office, programme: Cast
) -> None:
    lived_in(office, programme)
    shown = said(office.house, "person", "erase", "Ana", "--as", "Rosa")
    assert "busy entry" in shown
    assert "A last text tells them." in shown
    assert shown.endswith("Nothing is erased yet: add --yes. It cannot be taken back.\n")
    assert SECRET in every_word(office)


def test_who_is_erased_is_nowhere_any_more_and_hears_it_once(
    office: Office, programme: Cast
) -> None:
    lived_in(office, programme)
    text_from(office, ANA, "forget")
    texts(office)
    assert "Closed: 120." in said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    [(to, told)] = texts(office)
    assert (to, told[:33]) == (ANA, "Le Relais: it is done, as you ask")
    office.clock.forward(days=2)
    assert texts(office) == []
    words = every_word(office)
    for gone in ("Ana", ANA, SECRET):
        assert gone not in words
    assert refusal(office.house, "person", "show", str(programme.ana.id))
    with office.house.database.read() as tx:
        found = people.known(tx, programme.ana.id)
        row = tx.execute(sql("SELECT count(*) FROM meeting WHERE state <> ''")).scalar_one()
    assert (found.active, found.facts.first_name, row) == (False, "", 1)


def test_what_is_about_others_stays(office: Office, programme: Cast) -> None:
    lived_in(office, programme)
    text_from(office, LUC, "bonjour, mes bottes sont vertes")
    said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    assert "mes bottes sont vertes" in every_word(office)
    assert "Julie" in every_word(office)


def test_a_number_that_two_share_stays_with_the_other(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        pairs.end(tx, programme.ana_and_marc.id)
        number_of(tx, programme.luc, ANA)
    said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    texts(office)
    office.clock.forward(days=2)
    texts(office)
    with office.house.database.read() as tx:
        assert ANA in [one.point.address for one in points.of_person(tx, programme.luc.id)]


def test_a_stop_is_remembered_by_its_hash_alone(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        pairs.end(tx, programme.ana_and_marc.id)
    text_from(office, ANA, "arret")
    texts(office)
    shown = said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    assert "No text can tell them: say it." in shown
    assert texts(office) == []
    assert ANA not in every_word(office)
    text_from(office, ANA, "hello who is this")
    assert ANA not in dict(texts(office))
    with office.house.database.read() as tx:
        found = points.find(tx, programme.site.id, "sms", ANA)
        assert found is not None
        assert found.is_silenced
        known = points.get(tx, found.id)
        assert known is not None
        assert known.address == ANA, "who writes again can be called again"


def test_a_forgotten_number_that_writes_again_is_a_new_one(office: Office, programme: Cast) -> None:
    lived_in(office, programme)
    said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    texts(office)
    office.clock.forward(days=2)
    texts(office)
    text_from(office, ANA, "hello")
    told = dict(texts(office))[ANA]
    assert "We don't know this number yet" in told


def test_nobody_is_erased_while_an_alert_is_open_or_they_still_meet(
    office: Office, programme: Cast
) -> None:
    meets = refusal(office.house, "person", "erase", "Ana", "--as", "Rosa")
    assert meets == f"They still meet somebody: end pair {programme.ana_and_marc.id} first."
    text_from(office, ANA, "i want to kill myself")
    alarmed = refusal(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    assert alarmed == "Alert 120 about them is open: close it first."


def test_staff_leave_before_they_are_erased(office: Office) -> None:
    wrong = refusal(office.house, "person", "erase", "Paul", "--as", "Rosa")
    assert wrong == "A coordinator has to leave first: checkin person leave."


def test_who_leaves_is_dated_and_can_still_be_exported(office: Office, programme: Cast) -> None:
    assert "end pair" in refusal(office.house, "person", "leave", "Ana")
    said(office.house, "pair", "end", str(programme.ana_and_marc.id))
    assert "has left" in said(office.house, "person", "leave", "Ana")
    with office.house.database.read() as tx:
        left = tx.execute(sql("SELECT count(*) FROM person WHERE left_at IS NOT NULL"))
        assert left.scalar_one() == 1
    body = json.loads(said(office.house, "person", "export", "Ana", "--as", "Rosa"))
    assert body["person"]["first_name"] == "Ana"


def test_nothing_of_somebody_erased_is_left_to_go_or_to_blank(
    office: Office, programme: Cast
) -> None:
    lived_in(office, programme)
    with office.house.database.read() as tx:
        whose = erasing.whose(tx, programme.ana.id)
    said(office.house, "person", "erase", "Ana", "--as", "Rosa", "--yes")
    with office.house.database.read() as tx:
        assert erasing.counts(tx, whose) == {}
        assert _left(tx, programme.ana.id) == []


def _left(tx: Any, person_id: int) -> list[str]:
    """Rows that name somebody and should be gone, or say something and should say nothing."""
    found = []
    for named, fate in FATES.items():
        table, column = metadata.tables[named.split(".")[0]], named.split(".")[1]
        (key,) = table.c[column].foreign_keys
        if key.column.table.name != "person":
            continue
        rows = list(tx.execute(select(table).where(table.c[column] == person_id)).mappings())
        if isinstance(fate, Gone) and rows:
            found.append(named)
        if isinstance(fate, Blank) and any(row[name] for row in rows for name in fate.columns):
            found.append(named)
    return found


def test_who_left_long_ago_is_found_to_be_erased(office: Office, programme: Cast) -> None:
    said(office.house, "pair", "end", str(programme.ana_and_marc.id))
    said(office.house, "person", "leave", "Ana")
    with office.house.database.read() as tx:
        now = office.clock.now()
        assert erasing.gone_since(tx, now, 10) == []
        assert erasing.gone_since(tx, now + timedelta(days=1), 10) == [programme.ana.id]
