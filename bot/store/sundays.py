"""Who agreed to be asked for the hours of the week, and when they are asked next: one row each."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from bot.database import Transaction
from bot.store import due
from bot.tables import metadata
from flows.sundays import next_sunday

JOB = "hours.week"

person = metadata.tables["person"]

_PLANNED = (
    select(due.due.c.id)
    .where(
        due.due.c.person_id == person.c.id,
        due.due.c.job == JOB,
        due.due.c.state == "waiting",
    )
    .exists()
)
_UNPLANNED = select(person.c.id, person.c.zone).where(
    person.c.asks_hours.is_(True), person.c.active.is_(True), ~_PLANNED
)
_ONE_UNPLANNED = _UNPLANNED.where(person.c.id == bindparam("one"))


def plan(tx: Transaction, person_id: int, now: datetime) -> None:
    """Ask somebody who agreed on the coming Sunday, unless that is planned already."""
    _plan(tx, tx.execute(_ONE_UNPLANNED, {"one": person_id}).all(), now)


def plan_missing(tx: Transaction, now: datetime) -> None:
    """The same for everybody who agreed: at the desk, by command, or before their row was lost."""
    _plan(tx, tx.execute(_UNPLANNED).all(), now)


def _plan(tx: Transaction, people: Iterable[Any], now: datetime) -> None:
    rows = [due.Plan(next_sunday(now, one.zone), JOB, one.id) for one in people]
    due.plan(tx, rows)
