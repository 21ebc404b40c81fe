"""A thread that is given to the next person: alerts page at once, the rest keeps to hours."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.alerts import waiting, work
from bot.alerts.scene import Scene
from bot.database import Database
from bot.store import new_threads, threads
from bot.tables import metadata
from tests.build import NOW, Cast

MIDNIGHT = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)  # 00:00 in Toronto
OPENING = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)  # 9:00
outgoing = metadata.tables["outgoing"]
due = metadata.tables["due"]


def texts_to_paul(database: Database, programme: Cast) -> list[tuple[str, datetime]]:
    with database.read() as tx:
        mine = select(outgoing).where(outgoing.c.person_id == programme.paul.id)
        return [(row["key"], row["not_before"]) for row in tx.execute(mine).mappings()]


def test_a_hand_over_that_is_passed_on_at_night_waits_for_the_morning(
    database: Database, programme: Cast
) -> None:
    scene = Scene(programme.site.facts, programme.ana.facts, None, NOW)
    with database.write() as tx:
        thread = waiting.hand_over(tx, scene, "asked")
        work.pass_on(tx, thread, programme.rosa.facts, MIDNIGHT)
        passed = threads.get(tx, thread.id)
        again = tx.execute(select(due.c.at).where(due.c.state == "waiting")).scalars().all()
    assert passed.owner_id == programme.paul.id
    assert texts_to_paul(database, programme) == [("staff.waiting", OPENING)]
    assert again == [OPENING + timedelta(days=1)]


def test_an_alert_that_is_passed_on_at_night_pages_at_once(
    database: Database, programme: Cast
) -> None:
    new = new_threads.New(
        programme_id=programme.site.id, level="red", at=MIDNIGHT, category="intent"
    )
    with database.write() as tx:
        thread = new_threads.open_thread(tx, new)
        work.pass_on(tx, thread, programme.rosa.facts, MIDNIGHT)
    assert texts_to_paul(database, programme) == [("staff.page", MIDNIGHT)]
