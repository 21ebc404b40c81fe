"""What is due when. Rows are written and cancelled with what they belong to."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, or_, select, update

from bot.database import Transaction, locked_once
from bot.tables import metadata

due = metadata.tables["due"]

LEASE = timedelta(seconds=60)

_INSERT = insert(due).values(
    at=bindparam("at"),
    job=bindparam("job"),
    person_id=bindparam("person_id"),
    thread_id=bindparam("thread_id"),
    notes=bindparam("notes"),
    about=bindparam("about"),
    about_rev=bindparam("about_rev"),
    valid_until=bindparam("valid_until"),
    state="waiting",
    tries=0,
    lease_owner="",
)
_FREE = and_(
    due.c.state == "waiting",
    due.c.at <= bindparam("now"),
    or_(due.c.lease_until.is_(None), due.c.lease_until < bindparam("real")),
)
_FIELDS = (
    "id",
    "at",
    "job",
    "person_id",
    "thread_id",
    "notes",
    "about",
    "about_rev",
    "valid_until",
    "tries",
)
_COLUMNS = [due.c[name] for name in _FIELDS]
_NEXT = select(due.c.id).where(_FREE).order_by(due.c.at, due.c.id).limit(bindparam("limit"))
_LEASED = {
    "lease_until": bindparam("lease"),
    "lease_owner": bindparam("worker"),
    "tries": due.c.tries + 1,
}
_CLAIM_SQLITE = (
    update(due).where(due.c.id.in_(_NEXT.scalar_subquery())).values(_LEASED).returning(*_COLUMNS)
)
_CLAIM_POSTGRES = (
    update(due)
    .where(due.c.id.in_(locked_once(_NEXT.with_for_update(skip_locked=True))))
    .values(_LEASED)
    .returning(*_COLUMNS)
)
# Finishing belongs to the transaction that did the work: done twice is done by nobody.
_FINISH = (
    update(due)
    .where(due.c.id == bindparam("row_id"), due.c.state == "waiting")
    .values(state=bindparam("to_state"), done_at=bindparam("now"))
    .returning(due.c.id)
)
_SUPERSEDE = (
    update(due)
    .where(due.c.about == bindparam("what"), due.c.state == "waiting")
    .values(state="superseded")
)
_OF_THREAD = (
    update(due)
    .where(
        due.c.thread_id == bindparam("of_thread"),
        due.c.job == bindparam("of_job"),
        due.c.state == "waiting",
    )
    .values(state="cancelled")
)
_WAITING_FOR = select(due.c.at, due.c.job).where(
    due.c.person_id == bindparam("of_person"),
    due.c.state == "waiting",
    due.c.at < bindparam("until"),
)
_OF_PERSON = (
    update(due)
    .where(
        due.c.person_id == bindparam("of_person"),
        due.c.job.in_(bindparam("of_jobs", expanding=True)),
        due.c.state == "waiting",
    )
    .values(state="cancelled")
)
_PLANNED = (
    select(due.c.id)
    .where(
        due.c.about == bindparam("what"),
        due.c.job == bindparam("of_job"),
        due.c.state == "waiting",
    )
    .limit(1)
)
_NEXT_AT = select(func.min(due.c.at)).where(due.c.state == "waiting")


@dataclass(frozen=True)
class Plan:
    """A row to write. `at` and `valid_until` are aware UTC."""

    at: datetime
    job: str
    person_id: int | None = None
    thread_id: int | None = None
    notes: Mapping[str, object] = field(default_factory=dict)
    about: str = ""
    about_rev: int = 0
    valid_until: datetime | None = None


@dataclass(frozen=True)
class Row:
    """A row that fell due and is leased to a worker."""

    id: int
    at: datetime
    job: str
    person_id: int | None
    thread_id: int | None
    notes: Mapping[str, object]
    about: str
    about_rev: int
    valid_until: datetime | None
    tries: int


def plan(tx: Transaction, plans: Sequence[Plan]) -> None:
    """Write rows."""
    rows = [
        {name: getattr(new, name) for name in Plan.__dataclass_fields__}
        | {"notes": json.dumps(dict(new.notes))}
        for new in plans
    ]
    if rows:
        tx.connection.execute(_INSERT, rows)


def claim(
    tx: Transaction, now: datetime, real: datetime, worker: str, limit: int = 50
) -> list[Row]:
    """Lease rows that are due at `now` to a worker until `real` + 60 s, oldest first."""
    statement = _CLAIM_SQLITE if tx.is_sqlite else _CLAIM_POSTGRES
    rows = tx.execute(
        statement,
        {"now": now, "real": real, "lease": real + LEASE, "worker": worker, "limit": limit},
    ).all()
    found = [_row(row) for row in rows]
    return sorted(found, key=lambda row: (row.at, row.id))


def finish(tx: Transaction, row_id: int, state: str, now: datetime) -> bool:
    """Mark a row done, expired or superseded; False when somebody else already did."""
    done = tx.execute(_FINISH, {"row_id": row_id, "to_state": state, "now": now}).first()
    return done is not None


def supersede(tx: Transaction, about: str) -> None:
    """What it was about has changed: whoever changed it writes new rows."""
    tx.execute(_SUPERSEDE, {"what": about})


def cancel_of_thread(tx: Transaction, thread_id: int, job: str) -> None:
    """A job of a thread is not needed any more."""
    tx.execute(_OF_THREAD, {"of_thread": thread_id, "of_job": job})


def waiting_for(tx: Transaction, person_id: int, until: datetime) -> list[tuple[datetime, str]]:
    """What is planned for somebody before `until`, due already or not: when, and which job."""
    values = {"of_person": person_id, "until": until}
    return [(row.at, row.job) for row in tx.execute(_WAITING_FOR, values)]


def cancel_of_person(tx: Transaction, person_id: int, jobs: Sequence[str]) -> None:
    """These jobs of a person are not needed any more, or will be planned anew."""
    tx.execute(_OF_PERSON, {"of_person": person_id, "of_jobs": list(jobs)})


def is_planned(tx: Transaction, job: str, about: str) -> bool:
    """Whether a row of this job waits already."""
    return tx.execute(_PLANNED, {"what": about, "of_job": job}).first() is not None


def next_at(tx: Transaction) -> datetime | None:
    """When the next waiting row falls due."""
    found: datetime | None = tx.execute(_NEXT_AT).scalar()
    return found


def _row(found: Sequence[Any]) -> Row:
    fields = dict(zip(_FIELDS, found, strict=True))
    return Row(**fields | {"notes": json.loads(fields["notes"])})
