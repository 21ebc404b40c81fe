"""Two texts that fall due in one moment are two texts of that day."""

from datetime import UTC, datetime

from sqlalchemy import select

from bot.database import Database
from bot.house import House
from bot.store import due
from bot.tables import metadata
from scheduler.beat import run_due
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, Cast, book

TOMORROW_AT_9 = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
MEETINGS = ("2026-11-24 10:00", "2026-11-24 16:00")


def test_a_second_reminder_of_the_same_moment_waits_for_the_next_day(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        for wall in MEETINGS:
            meeting = book(tx, programme.ana_and_marc, datetime.fromisoformat(wall))
            plan = due.Plan(
                at=NOW,
                job="meeting.confirm",
                person_id=programme.ana.id,
                notes={"meeting": meeting.id},
                about=f"meeting:{meeting.id}",
                about_rev=meeting.rev,
            )
            due.plan(tx, [plan])
    run_due(House(database, TurnableClock(), settings_of()), "worker-1")
    outgoing, table = metadata.tables["outgoing"], metadata.tables["due"]
    with database.read() as tx:
        reminders = tx.execute(select(outgoing.c.id).where(outgoing.c.kind == "reminder")).all()
        waiting = tx.execute(select(table.c.at).where(table.c.state == "waiting")).scalars().all()
    assert len(reminders) == 1
    assert waiting == [TOMORROW_AT_9]
