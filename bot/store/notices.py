"""Notices to the operator, on a road outside the carrier. Ids and codes only, nothing personal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, or_, select, update

from bot.database import Transaction, locked_once
from bot.tables import metadata

notice = metadata.tables["operator_notice"]

LEASE = timedelta(seconds=60)
QUIET_FOR = timedelta(hours=1)  # the same trouble is told once an hour
LONGEST_WAIT = timedelta(minutes=10)

_SAME = (
    select(notice.c.id)
    .where(
        notice.c.what == bindparam("what"),
        notice.c.detail == bindparam("detail"),
        notice.c.at > bindparam("since"),
    )
    .limit(1)
)
_NEW = insert(notice).values(
    what=bindparam("what"),
    detail=bindparam("detail"),
    state="waiting",
    not_before=bindparam("at"),
    tries=0,
    at=bindparam("at"),
)
_WAITS = (
    notice.c.state == "waiting",
    notice.c.not_before <= bindparam("real"),
    or_(notice.c.lease_until.is_(None), notice.c.lease_until <= bindparam("real")),
)
_ANY = select(notice.c.id).where(*_WAITS).limit(1)
_NEXT = select(notice.c.id).where(*_WAITS).order_by(notice.c.id).limit(bindparam("limit"))
_CLAIM = (
    update(notice)
    .values(lease_until=bindparam("lease"), tries=notice.c.tries + 1)
    .returning(notice.c.id, notice.c.what, notice.c.detail, notice.c.at, notice.c.tries)
)
_CLAIM_SQLITE = _CLAIM.where(notice.c.id.in_(_NEXT.scalar_subquery()))
_CLAIM_POSTGRES = _CLAIM.where(
    notice.c.id.in_(locked_once(_NEXT.with_for_update(skip_locked=True)))
)
_SENT = update(notice).where(notice.c.id == bindparam("row_id")).values(state="sent")
_AGAIN = (
    update(notice)
    .where(notice.c.id == bindparam("row_id"))
    .values(not_before=bindparam("again_at"), lease_until=None)
)


@dataclass(frozen=True)
class Notice:
    """A notice that is leased to be sent. `at` is aware UTC, real time."""

    id: int
    what: str
    detail: str
    at: datetime
    tries: int


def add(tx: Transaction, what: str, detail: str, real: datetime) -> bool:
    """Write a notice, unless the same one was written within the hour; whether it is new."""
    same = {"what": what, "detail": detail}
    if tx.execute(_SAME, same | {"since": real - QUIET_FOR}).first() is not None:
        return False
    tx.execute(_NEW, same | {"at": real})
    return True


def any_waiting(tx: Transaction, real: datetime) -> bool:
    """Whether a notice is to be sent now."""
    return tx.execute(_ANY, {"real": real}).first() is not None


def claim(tx: Transaction, real: datetime, limit: int = 20) -> list[Notice]:
    """Lease the notices that are to be sent now, oldest first."""
    statement = _CLAIM_SQLITE if tx.is_sqlite else _CLAIM_POSTGRES
    values = {"real": real, "lease": real + LEASE, "limit": limit}
    rows: Sequence[Any] = tx.execute(statement, values).all()
    return sorted((Notice(*row) for row in rows), key=lambda found: found.id)


def sent(tx: Transaction, notice_id: int) -> None:
    """It left."""
    tx.execute(_SENT, {"row_id": notice_id})


def failed(tx: Transaction, told: Notice, real: datetime) -> None:
    """It did not leave; it waits twice as long each time, at most ten minutes."""
    wait = min(timedelta(seconds=10) * 2 ** min(told.tries, 8), LONGEST_WAIT)
    tx.execute(_AGAIN, {"row_id": told.id, "again_at": real + wait})
