"""What somebody was sent and what is planned for them, held against `flows.burden`."""

from datetime import datetime, timedelta

from bot.store import due, outgoing
from bot.turn.stage import Stage
from flows.burden import DAYS, STARTED, Reader, Started, needs_room
from flows.burden import next_free_day as free_day
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Kind


def next_free_day(stage: Stage, kind: Kind) -> datetime | None:
    """Tomorrow at 9:00 local when there is no room today; None when there is room."""
    if not needs_room(stage.person.role, kind):
        return None
    week = timedelta(days=DAYS)
    said = outgoing.started(stage.tx, stage.person.id, sorted(STARTED), stage.now - week)
    ahead = due.waiting_for(stage.tx, stage.person.id, stage.now + week)
    planned = [
        Started(max(at, stage.now), CATALOGUE[job].kind) for at, job in ahead if job in CATALOGUE
    ]
    return free_day(
        kind,
        [Started(at or stage.now, each) for at, each in said],
        # What a change says is not planned: it comes of itself.
        [one for one in planned if one.kind != "change"],
        stage.now,
        Reader(stage.person.role, stage.person.zone),
    )
