"""What nobody covers in the days to come, and when staff are told of it."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from bot.database import Transaction
from bot.store import due, duty, programmes, rota
from flows.calendar.rota import Shift
from flows.calendar.rota import gaps as open_places
from flows.hours_open import next_opening, opening_after

JOB = "alerts.gaps"
AHEAD = timedelta(days=7)

_PLANNED = (
    select(due.due.c.id)
    .where(
        due.due.c.about == bindparam("about"),
        due.due.c.job == JOB,
        due.due.c.state == "waiting",
    )
    .limit(1)
)


def ahead(
    tx: Transaction, programme_id: int, now: datetime, until: datetime | None = None
) -> list[Shift]:
    """Stretches with a place that nobody covers whom a text can reach; of 7 days, if not said."""
    able = frozenset(person.id for person in rota.everyone(tx, programme_id))
    found = duty.read(tx, programme_id, now)
    return open_places(found, able, now, until or now + AHEAD)


def plan(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Plan the next look, when work begins, unless it is planned."""
    about = _about(programme_id)
    if tx.execute(_PLANNED, {"about": about}).first() is None:
        plan_next(tx, programme_id, now)


def plan_next(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Plan the look of the next morning, beside the one of this."""
    programme = programmes.known(tx, programme_id).facts
    opens = next_opening(programme, now)
    at = opens if opens > now else opening_after(programme, now)
    notes = {"programme": programme_id}
    due.plan(tx, [due.Plan(at=at, job=JOB, notes=notes, about=_about(programme_id))])


def plan_missing(tx: Transaction, now: datetime) -> None:
    """The same for every programme."""
    for site in programmes.all_sites(tx):
        plan(tx, site.id, now)


def _about(programme_id: int) -> str:
    return f"gaps:{programme_id}"
