"""At night only a change of a meeting that is near may wake somebody."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.database import Database
from bot.store import due
from bot.turn.quiet import is_quiet_now
from bot.turn.stage import Stage
from flows.engine.effects import Kind
from tests.build import Cast, book

NIGHT = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)  # 23:00 in Toronto
MORNING = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "starts", "waits"),
    [
        ("change", "2026-11-24 10:00", False),
        ("change", "2026-11-23 22:30", False),
        ("change", "2026-11-24 11:30", True),
        ("change", "2026-11-23 20:00", True),
        ("reminder", "2026-11-24 10:00", True),
        ("same_day", "2026-11-24 09:30", True),
        ("report", "2026-11-23 20:00", True),
    ],
)
def test_who_is_texted_at_night(
    database: Database, programme: Cast, kind: Kind, starts: str, waits: bool
) -> None:
    with database.write() as tx:
        meeting = book(tx, programme.ana_and_marc, datetime.fromisoformat(starts))
        plan = due.Plan(
            at=NIGHT,
            job="mentor.report",
            person_id=programme.marc.id,
            about=f"meeting:{meeting.id}",
            about_rev=meeting.rev,
        )
        due.plan(tx, [plan])
        (row,) = due.claim(tx, NIGHT, NIGHT + timedelta(hours=9), "worker-1")
        stage = Stage(tx, programme.site.facts, programme.marc.facts, None, NIGHT, kind)
        assert is_quiet_now(stage, row) == (MORNING if waits else None)
