"""Quiet hours are kept when a text leaves, too: no late worker, no phone that was off wakes you."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.outbox import StatusReport, drain, settle
from bot.store import bulk, changes, people
from bot.store.outgoing import BULK
from bot.turn import hear
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast, book

EVENING = datetime(2026, 11, 24, 1, 45, tzinfo=UTC)  # 20:45 in Toronto
NIGHT = datetime(2026, 11, 24, 2, 10, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 14, tzinfo=UTC)


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as opened:
        opened.clock.at = EVENING
        yield opened


def not_delivered(office: Office, programme: Cast, code: str, **fields: object) -> int:
    row_id = office.queue(person_id=programme.ana.id, not_before=EVENING, **fields)
    drain(office.house, office.post)
    report = StatusReport(office.row(row_id)["provider_id"], "undelivered", code)
    settle(office.house, report, office.post.on_settled)
    return row_id


@pytest.mark.parametrize(
    "kind", ["reminder", "same_day", "follow_up", "invitation", "check_in", "report"]
)
def test_what_was_due_in_the_evening_does_not_leave_at_night(
    office: Office, programme: Cast, kind: str
) -> None:
    row_id = office.queue(person_id=programme.ana.id, kind=kind, priority=BULK, not_before=EVENING)
    office.clock.at = NIGHT
    drain(office.house, office.post)
    row = office.row(row_id)
    assert (row["state"], row["not_before"], row["tries"]) == ("waiting", MORNING, 0)
    office.clock.at = MORNING
    drain(office.house, office.post)
    assert office.row(row_id)["state"] == "accepted"


def test_after_a_night_shift_it_leaves_at_one(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, night_shift=True)
    row_id = office.queue(person_id=programme.ana.id, kind="reminder", not_before=EVENING)
    office.clock.at = MORNING
    drain(office.house, office.post)
    assert office.row(row_id)["not_before"] == MORNING + timedelta(hours=4)


@pytest.mark.parametrize("kind", ["answer", "crisis", "page"])
def test_answers_and_danger_leave_at_night(office: Office, programme: Cast, kind: str) -> None:
    row_id = office.queue(person_id=programme.ana.id, kind=kind, not_before=EVENING)
    office.clock.at = NIGHT
    drain(office.house, office.post)
    assert office.row(row_id)["state"] == "accepted"


@pytest.mark.parametrize(
    ("was", "starts", "leaves"),
    [
        ("2026-11-24 08:00", "2026-11-24 08:00", True),
        ("2026-11-23 20:30", "2026-11-23 20:30", True),
        ("2026-11-24 09:30", "2026-11-24 09:30", False),
        ("2026-11-27 10:00", "2026-11-27 10:00", False),
        ("2026-11-24 08:00", "2026-11-27 10:00", True),
        ("2026-11-27 10:00", "2026-11-29 10:00", False),
    ],
)
def test_only_a_change_of_what_is_near_leaves_at_night(
    office: Office, programme: Cast, was: str, starts: str, leaves: bool
) -> None:
    with office.house.database.write() as tx:
        meeting = book(tx, programme.ana_and_marc, datetime.fromisoformat(was))
        if starts != was:
            to = datetime.fromisoformat(starts).replace(tzinfo=ZoneInfo("America/Toronto"))
            meeting = changes.move(tx, meeting, to, programme.ana.id, EVENING)
    about = {"about": f"meeting:{meeting.id}", "about_rev": meeting.rev}
    row_id = office.queue(person_id=programme.marc.id, kind="change", not_before=EVENING, **about)
    office.clock.at = NIGHT
    drain(office.house, office.post)
    row = office.row(row_id)
    assert row["state"] == ("accepted" if leaves else "waiting")
    assert leaves or row["not_before"] == MORNING


def test_staff_read_their_work_at_any_hour(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.rosa.id, kind="follow_up", not_before=EVENING)
    office.clock.at = NIGHT
    drain(office.house, office.post)
    assert office.row(row_id)["state"] == "accepted"


@pytest.mark.parametrize(
    ("kind", "hours_left", "leaves"),
    [
        ("reminder", 30, "2026-11-24 14:00"),
        ("report", 30, "2026-11-24 14:00"),
        ("change", 30, "2026-11-24 14:00"),
        ("change", 8, "2026-11-24 02:15"),
        ("answer", 30, "2026-11-24 14:00"),
    ],
)
def test_a_phone_that_was_off_is_not_tried_again_at_night(
    office: Office, programme: Cast, kind: str, hours_left: int, leaves: str
) -> None:
    expires = office.clock.now() + timedelta(hours=hours_left)
    row_id = not_delivered(office, programme, "30003", kind=kind, expires_at=expires)
    again = datetime.fromisoformat(leaves).replace(tzinfo=UTC)
    assert office.row(row_id)["lease_until"] == again


def test_who_has_just_written_is_tried_again_at_night(office: Office, programme: Cast) -> None:
    office.clock.at = EVENING + timedelta(minutes=20)
    text = Inbound("sms", "+15145550123", SENDER, "when", "SM1", office.clock.now())
    hear(office.house, text)
    expires = EVENING + timedelta(hours=30)
    row_id = not_delivered(office, programme, "30008", expires_at=expires)
    assert office.row(row_id)["lease_until"] == EVENING + timedelta(minutes=21)


def test_an_answer_that_is_too_old_by_morning_is_for_a_human(
    office: Office, programme: Cast
) -> None:
    expires = EVENING + timedelta(hours=12)
    row_id = not_delivered(office, programme, "30003", expires_at=expires)
    assert office.row(row_id)["status"] == "undelivered"
    assert [(row, outcome.final) for row, outcome in office.outcomes] == [(row_id, True)]


@pytest.mark.parametrize("hour", range(24))
def test_reminders_of_a_benchmark_leave_at_any_hour(hour: int) -> None:
    now = NIGHT.replace(hour=hour)
    assert now.astimezone(ZoneInfo(bulk.awake_zone(now))).hour == 12
