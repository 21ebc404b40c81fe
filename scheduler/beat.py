"""Do what is due. The rows are the memory; nothing here remembers anything."""

import structlog

from bot.database import is_deadlock
from bot.errors import LostRace, SlotTaken
from bot.house import House
from bot.store import due, notices
from bot.turn import wake

log = structlog.get_logger()

RACES = 3  # a person who texts in the same moment comes first
TRIES = 5  # then a row is set aside, and the operator is told


def run_due(house: House, worker: str, limit: int = 50) -> int:
    """Take what is due, oldest first, and do each row in a transaction of its own.

    Returns how many rows were taken. A row whose worker died is taken again after its lease.
    """
    with house.database.write() as tx:
        rows = due.claim(tx, house.clock.now(), house.clock.real(), worker, limit)
    for row in rows:
        _run(house, row)
    return len(rows)


def _run(house: House, row: due.Row) -> None:
    try:
        _wake(house, row)
    except Exception as bug:
        # One row's failure must not hold back the others. It is taken again when its lease ends.
        log.error("due_failed", due=row.id, job=row.job, error=type(bug).__name__)
        if row.tries >= TRIES:
            _set_aside(house, row)


def _wake(house: House, row: due.Row) -> None:
    for _ in range(RACES):
        try:
            with house.database.write() as tx:
                state = wake(tx, row, house)
                if not due.finish(tx, row.id, state, house.clock.now()):
                    # Cancelled, or done by another worker: what we just did must not stand.
                    raise _AlreadyDone
        except (LostRace, SlotTaken):
            continue
        except _AlreadyDone:
            return
        except Exception as ended:
            if not is_deadlock(ended):
                raise
        else:
            log.info("due", due=row.id, job=row.job, state=state)
            return
    raise LostRace


def _set_aside(house: House, row: due.Row) -> None:
    with house.database.write() as tx:
        due.finish(tx, row.id, "failed", house.clock.now())
        notices.add(tx, "due_failed", f"due {row.id} {row.job}", house.clock.real())


class _AlreadyDone(Exception):
    """Somebody else finished this row."""
