"""Who sees the number of a person in a thread, on both engines."""

import pytest

from bot.database import Database, Transaction
from bot.store import new_threads, points
from bot.store.people import Member
from bot.store.views import DatabaseViews
from flows.engine.facts import Level
from tests.build import NOW, Cast

ANAS = "+15145550123"


def number_seen_by(
    tx: Transaction, programme: Cast, staff: Member, level: Level, point_id: int | None
) -> str:
    site = programme.site
    new = new_threads.New(
        programme_id=site.id, level=level, at=NOW, person_id=programme.ana.id, point_id=point_id
    )
    opened = new_threads.open_thread(tx, new)
    seen = DatabaseViews(tx, site.facts, staff.facts, NOW).thread(opened.number)
    assert seen is not None
    return seen.phone


@pytest.mark.parametrize("level", ["red", "orange_tonight", "orange_today"])
def test_in_an_alert_all_staff_see_the_number_heard_from(
    database: Database, programme: Cast, level: Level
) -> None:
    with database.write() as tx:
        other = points.find_or_add(tx, programme.site.id, "sms", "+15145550170", NOW)
        for staff in (programme.rosa, programme.paul):
            assert number_seen_by(tx, programme, staff, level, other.id) == "+15145550170"


@pytest.mark.parametrize("level", ["handover", "yellow"])
def test_otherwise_only_their_own_coordinator_sees_it(
    database: Database, programme: Cast, level: Level
) -> None:
    with database.write() as tx:
        assert number_seen_by(tx, programme, programme.rosa, level, None) == ANAS
        assert number_seen_by(tx, programme, programme.paul, level, None) == ""


def test_a_number_that_is_nobodys_is_for_whoever_takes_it(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        point = points.find_or_add(tx, programme.site.id, "sms", "+15145550170", NOW)
        new = new_threads.New(
            programme_id=programme.site.id, level="handover", at=NOW, point_id=point.id
        )
        opened = new_threads.open_thread(tx, new)
        for staff in (programme.rosa, programme.paul):
            views = DatabaseViews(tx, programme.site.facts, staff.facts, NOW)
            seen = views.thread(opened.number)
            assert seen is not None
            assert seen.phone == "+15145550170"


def test_the_id_of_another_channel_is_no_number_to_call(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        page = points.find_or_add(tx, programme.site.id, "messenger", "1234567890", NOW)
        assert number_seen_by(tx, programme, programme.rosa, "red", page.id) == ""
