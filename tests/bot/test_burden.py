"""Limits hold where texts fall due; a pause is kept to the hour; the meter counts."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.channels import Inbound
from bot.database import Database
from bot.outbox import StatusReport, drain, settle
from bot.store import due, hours, people
from bot.store.outgoing import ANSWER, BULK
from bot.tables import metadata
from bot.turn import hear
from flows.calendar.busy import Busy
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, book

ANA, MARC = "+15145550123", "+15145550125"
TONIGHT = NOW + timedelta(hours=8)


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as open_office:
        yield open_office


def planned(office: Office, job: str, person_id: int, at: datetime, about: str = "") -> None:
    with office.house.database.write() as tx:
        notes = {"meeting": int(about.partition(":")[2])} if about else {}
        rev = 1 if about else 0
        due.plan(tx, [due.Plan(at, job, person_id, notes=notes, about=about, about_rev=rev)])


def waiting(office: Office, job: str) -> list[datetime]:
    table = metadata.tables["due"]
    with office.house.database.read() as tx:
        mine = select(table.c.at).where(table.c.state == "waiting", table.c.job == job)
        return list(tx.execute(mine).scalars())


def test_a_follow_up_leaves_the_day_to_the_reminder_of_tonight(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
        ahead = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-24 18:30"))
    planned(office, "meeting.confirm", programme.ana.id, TONIGHT, f"meeting:{ahead.id}")
    planned(office, "meeting.missed", programme.ana.id, NOW, f"meeting:{held.id}")
    assert texts(office) == []
    assert waiting(office, "meeting.missed") == [NOW + timedelta(hours=23)]
    office.clock.at = TONIGHT
    assert [to for to, _ in texts(office)] == [ANA]


def test_a_fourth_report_of_a_mentor_waits_for_tomorrow(office: Office, programme: Cast) -> None:
    days = ("2026-11-19 10:00", "2026-11-20 10:00", "2026-11-21 10:00", "2026-11-22 10:00")
    with office.house.database.write() as tx:
        held = [book(tx, programme.ana_and_marc, datetime.fromisoformat(day)) for day in days]
    for meeting in held:
        planned(office, "mentor.report", programme.marc.id, NOW, f"meeting:{meeting.id}")
        told = [text for to, text in texts(office) if to == MARC and "did you" in text]
        assert len(told) == (1 if meeting != held[-1] else 0)
        office.clock.forward(hours=1)
        moved = Inbound("sms", MARC, SENDER, "4", f"SM{meeting.id}", office.clock.at)
        hear(office.house, moved)
    assert NOW + timedelta(hours=23) in waiting(office, "mentor.report")


def test_a_pause_is_kept_to_the_hour_and_then_it_is_asked(office: Office, programme: Cast) -> None:
    until = NOW + timedelta(days=2, hours=1)
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, paused_until=until)
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
    planned(office, "meeting.missed", programme.ana.id, NOW, f"meeting:{held.id}")
    for at in (NOW, NOW + timedelta(days=1), until - timedelta(minutes=1)):
        office.clock.at = at
        assert texts(office) == []
    office.clock.at = until
    assert [to for to, _ in texts(office)] == [ANA]


def test_an_apology_counts_although_it_asks_nothing(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
    for job in ("meeting.apology", "meeting.missed"):
        planned(office, job, programme.ana.id, NOW, f"meeting:{held.id}")
    texts(office)
    assert waiting(office, "meeting.missed") == [NOW + timedelta(hours=23)]


def test_an_apology_and_what_becomes_of_it_count_once(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
        months = (datetime.fromisoformat("2026-11-22"), datetime.fromisoformat("2027-04-01"))
        hours.add_busy(tx, programme.marc.id, Busy("not_free", *months))
    planned(office, "meeting.apology", programme.ana.id, NOW, f"meeting:{held.id}")
    assert len([to for to, _ in texts(office) if to == ANA]) == 2
    office.clock.at += timedelta(minutes=1)
    weeks = json.loads(said(office.house, "person", "burden", "ana", "--json"))
    assert weeks[0]["counted"] == 1


def test_the_meter_counts_texts_and_meetings_of_four_weeks(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
    planned(office, "meeting.missed", programme.ana.id, NOW, f"meeting:{held.id}")
    texts(office)
    office.clock.at += timedelta(minutes=1)
    weeks = json.loads(said(office.house, "person", "burden", "ana", "--json"))
    assert [week["counted"] for week in weeks] == [1, 0, 0, 0]
    assert [week["meetings"] for week in weeks] == [1, 0, 0, 0]
    assert "pace weekly" in said(office.house, "person", "burden", "ana")
    assert json.loads(said(office.house, "person", "burden", "marc", "--json"))[0]["counted"] == 0


def test_a_missed_text_without_room_until_it_is_too_late_is_for_a_person(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        held = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-22 10:00"))
        ahead = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-24 18:30"))
        tonight = NOW + timedelta(hours=9)
        missed = due.Plan(
            NOW,
            "meeting.missed",
            programme.ana.id,
            notes={"meeting": held.id},
            valid_until=tonight,
        )
        due.plan(tx, [missed])
    planned(office, "meeting.confirm", programme.ana.id, TONIGHT, f"meeting:{ahead.id}")
    told = texts(office)
    assert [to for to, _ in told] == ["+15145550120"]
    assert "a missed meeting, no text went" in told[0][1]
    assert waiting(office, "meeting.missed") == []


def test_that_a_meeting_is_off_and_could_not_be_said_in_time_is_for_a_person(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        off = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-23 11:00"))
        late = due.Plan(
            NOW - timedelta(hours=2),
            "meeting.cancelled",
            programme.ana.id,
            notes={"meeting": off.id, "offer": True},
            valid_until=NOW - timedelta(hours=1),
        )
        due.plan(tx, [late])
    told = texts(office)
    assert [to for to, _ in told] == ["+15145550120"]
    assert "a meeting is off, they don't know" in told[0][1]


@pytest.mark.parametrize("before", [2, 3])
def test_what_a_change_has_overtaken_since_it_was_begun_waits_for_tomorrow(
    office: Office, programme: Cast, before: int
) -> None:
    """Another process says the change in the moment in which the report is begun."""
    marc = {"person_id": programme.marc.id, "not_before": NOW}
    for _ in range(before):
        office.queue(kind="change", **marc)
        drain(office.house, office.post)
    report = office.queue(kind="report", priority=BULK, **marc)
    change = office.queue(kind="change", priority=ANSWER, **marc)
    drain(office.house, office.post)
    assert office.row(change)["state"] == "accepted"
    waits = ("waiting", NOW + timedelta(hours=23))
    assert (office.row(report)["state"], office.row(report)["not_before"]) == waits
    office.clock.at = waits[1]
    drain(office.house, office.post)
    assert office.row(report)["state"] == "accepted"


def test_what_was_overtaken_leaves_where_there_is_room(office: Office, programme: Cast) -> None:
    marc = {"person_id": programme.marc.id, "not_before": NOW}
    rows = [office.queue(kind=kind, **marc) for kind in ("change", "report", "change")]
    drain(office.house, office.post)
    assert [office.row(row)["state"] for row in rows] == ["accepted"] * 3


def test_the_second_reminder_of_a_day_waits_where_a_phone_kept_the_first(
    office: Office, programme: Cast
) -> None:
    ana = {"person_id": programme.ana.id, "not_before": NOW, "priority": BULK}
    kept = office.queue(kind="reminder", **ana)
    drain(office.house, office.post)
    office.clock.forward(hours=23)
    report = StatusReport(office.row(kept)["provider_id"], "undelivered", "30003")
    other = office.queue(kind="check_in", **ana | {"not_before": office.clock.at})
    drain(office.house, office.post)
    settle(office.house, report, office.post.on_settled)
    office.clock.forward(minutes=31)
    drain(office.house, office.post)
    assert office.row(other)["state"] == "accepted"
    assert office.row(kept)["state"] == "waiting"
    assert office.row(kept)["not_before"] == NOW + timedelta(hours=47)
