"""Test pages: when they are due each week, who was asked, and who answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, or_, select, update

from bot.database import Transaction
from bot.store import due, programmes
from bot.tables import metadata
from flows.calendar.rota import next_weekly

drill = metadata.tables["drill"]
programme = metadata.tables["programme"]

JOB = "alerts.drill"
ANSWERED_WITHIN = timedelta(hours=24)  # later the number says nothing about this page
_LOWEST, _MANY, _STEP = 20, 80, 37  # two digits: no option, no alert's number

_FIELDS = (
    "id",
    "programme_id",
    "begun_at",
    "first_id",
    "backup_id",
    "told_at",
    "answered_by",
    "answered_at",
)
_COLUMNS = [drill.c[name] for name in _FIELDS]
_WHEN = select(programme.c.drill_day, programme.c.drill_at, programme.c.zone).where(
    programme.c.id == bindparam("programme_id")
)
_BY_ID = select(*_COLUMNS).where(drill.c.id == bindparam("drill_id"))
_LATEST = (
    select(*_COLUMNS)
    .where(drill.c.programme_id == bindparam("programme_id"))
    .order_by(drill.c.id.desc())
    .limit(bindparam("count"))
)
_OPEN_FOR = (
    select(*_COLUMNS)
    .where(
        drill.c.programme_id == bindparam("programme_id"),
        drill.c.begun_at > bindparam("since"),
        drill.c.answered_at.is_(None),
        or_(
            drill.c.first_id == bindparam("person_id"), drill.c.backup_id == bindparam("person_id")
        ),
    )
    .order_by(drill.c.id.desc())
    .limit(1)
)
_PLANNED = (
    select(due.due.c.id)
    .where(
        due.due.c.about == bindparam("about"),
        due.due.c.job == JOB,
        due.due.c.state == "waiting",
    )
    .limit(1)
)


@dataclass(frozen=True)
class Row:
    """A test page. Who was not asked, or has not answered, is None."""

    id: int
    programme_id: int
    begun_at: datetime
    first_id: int | None
    backup_id: int | None
    told_at: datetime | None
    answered_by: int | None
    answered_at: datetime | None

    @property
    def number(self) -> int:
        """What answers it: two digits, another one than the last time."""
        return _LOWEST + self.id * _STEP % _MANY


def begin(tx: Transaction, programme_id: int, first_id: int | None, now: datetime) -> Row:
    """A test page that goes out now, to whoever is on call."""
    values = {"programme_id": programme_id, "first_id": first_id, "begun_at": now}
    row_id = tx.execute(insert(drill).values(values).returning(drill.c.id)).scalar_one()
    return get(tx, int(row_id))


def get(tx: Transaction, drill_id: int) -> Row:
    """One test page."""
    return _row(tx.execute(_BY_ID, {"drill_id": drill_id}).one())


def change(tx: Transaction, drill_id: int, **values: object) -> None:
    """Set columns of a test page."""
    tx.execute(update(drill).where(drill.c.id == drill_id).values(**values))


def latest(tx: Transaction, programme_id: int, count: int = 1) -> list[Row]:
    """The last test pages of a programme, newest first."""
    rows = tx.execute(_LATEST, {"programme_id": programme_id, "count": count})
    return [_row(row) for row in rows]


def open_for(tx: Transaction, programme_id: int, person_id: int, now: datetime) -> Row | None:
    """The test page that somebody was asked to answer and nobody has answered."""
    since = now - ANSWERED_WITHIN
    which = {"programme_id": programme_id, "person_id": person_id, "since": since}
    row = tx.execute(_OPEN_FOR, which).first()
    return None if row is None else _row(row)


def when(tx: Transaction, programme_id: int) -> tuple[int, time]:
    """Weekday (Monday is 0) and time of the test page, by the programme's clock."""
    row = tx.execute(_WHEN, {"programme_id": programme_id}).one()
    return row.drill_day, row.drill_at


def set_when(tx: Transaction, programme_id: int, day: int, at: time, now: datetime) -> None:
    """Another weekday and time from now on."""
    changed = update(programme).where(programme.c.id == programme_id)
    tx.execute(changed.values(drill_day=day, drill_at=at))
    due.supersede(tx, about(programme_id))
    plan(tx, programme_id, now)


def plan(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Plan the next test page, unless it is planned."""
    which = {"about": about(programme_id)}
    if tx.execute(_PLANNED, which).first() is None:
        plan_next(tx, programme_id, now)


def plan_next(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Plan the test page of the next time, beside the one that is going out."""
    row = tx.execute(_WHEN, {"programme_id": programme_id}).one()
    at = next_weekly(now, row.drill_day, row.drill_at, row.zone)
    notes = {"programme": programme_id}
    due.plan(tx, [due.Plan(at=at, job=JOB, notes=notes, about=about(programme_id))])


def plan_missing(tx: Transaction, now: datetime) -> None:
    """The same for every programme: a new one, or one whose row was lost."""
    for site in programmes.all_sites(tx):
        plan(tx, site.id, now)


def about(programme_id: int) -> str:
    """What the due rows of a programme's test pages are about."""
    return f"drills:{programme_id}"


def _row(found: Sequence[Any]) -> Row:
    return Row(*found)
