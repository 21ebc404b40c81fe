"""Leases on texts to be said: which may go now, in whose order, and giving them back.

Programme time (`now`) decides what is due and what has expired; real time (`real`) decides
leases, retries and looks at what is in doubt. For a waiting text `lease_until` is the end of its
back-off, for a leased one the end of its lease, for one in doubt the next look.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal,
    null,
    or_,
    select,
    text,
    update,
)

from bot.database import Transaction, locked_once
from bot.store.outgoing import ANSWER, BULK, CRISIS, IS_LIVE, outgoing

LEASE = timedelta(seconds=60)
# A process that died with a crisis text in hand keeps it no longer than this.
CRISIS_LEASE = timedelta(seconds=15)
ANSWERS_PASS = timedelta(seconds=30)  # design: a row that waits for its retry lets answers pass

_INSTANT = outgoing.c.lease_until.type
earlier = outgoing.alias("earlier")

_EARLIER_LIVE = text("earlier.state IN ('waiting','leased','unknown')")

_RESTED = or_(outgoing.c.lease_until.is_(None), outgoing.c.lease_until <= bindparam("real"))
_DUE = (IS_LIVE, outgoing.c.state == "waiting", outgoing.c.not_before <= bindparam("now"), _RESTED)
_HOLDS_BACK = or_(
    earlier.c.state == "leased",
    and_(
        earlier.c.state == "waiting",
        or_(earlier.c.lease_until.is_(None), earlier.c.lease_until <= bindparam("real")),
    ),
    # Tried and not settled: waiting for its retry, or in doubt.
    and_(
        earlier.c.tried_at.is_not(None),
        or_(earlier.c.priority == BULK, earlier.c.tried_at > bindparam("pass_after")),
    ),
)
_IS_BEHIND = (
    select(earlier.c.id)
    .where(
        _EARLIER_LIVE,
        earlier.c.lane == outgoing.c.lane,
        earlier.c.priority == outgoing.c.priority,
        earlier.c.not_before <= bindparam("now"),
        or_(
            earlier.c.not_before < outgoing.c.not_before,
            and_(earlier.c.not_before == outgoing.c.not_before, earlier.c.id < outgoing.c.id),
        ),
        _HOLDS_BACK,
    )
    .exists()
)
_LEASED = {
    "state": "leased",
    "lease_until": bindparam("lease"),
    "lease_owner": bindparam("worker"),
    "tries": outgoing.c.tries + 1,
    "last_tried_at": bindparam("real"),
    # The first try: answers wait from here.
    "tried_at": func.coalesce(
        outgoing.c.tried_at, bindparam("real", type_=outgoing.c.tried_at.type)
    ),
}


def _next(*conditions: ColumnElement[bool]) -> Select[tuple[int]]:
    return (
        select(outgoing.c.id)
        .where(*_DUE, *conditions)
        .order_by(outgoing.c.not_before, outgoing.c.id)
        .limit(bindparam("limit"))
    )


class _Claim:
    """One claim on both engines."""

    def __init__(self, rows: Select[tuple[int]]) -> None:
        leased = update(outgoing).values(_LEASED).returning(outgoing.c.id)
        self.sqlite = leased.where(outgoing.c.id.in_(rows.scalar_subquery()))
        locked = rows.with_for_update(skip_locked=True, of=outgoing)
        self.postgres = leased.where(outgoing.c.id.in_(locked_once(locked)))


_CRISIS = _Claim(_next(outgoing.c.priority == CRISIS))
_CRISIS_OF_THREAD = _Claim(
    _next(outgoing.c.priority == CRISIS, outgoing.c.thread_id == bindparam("of_thread"))
)
_ORDINARY = _Claim(
    _next(
        outgoing.c.priority == bindparam("of_priority"),
        outgoing.c.programme_id.in_(bindparam("programmes", expanding=True)),
        ~_IS_BEHIND,
    )
)
_LEFT_OF_THREAD = (
    select(outgoing.c.id)
    .where(
        IS_LIVE,
        outgoing.c.thread_id == bindparam("of_thread"),
        outgoing.c.priority == CRISIS,
        outgoing.c.not_before <= bindparam("now"),
    )
    .limit(1)
)
_ANY_DUE = (
    select(outgoing.c.id).where(*_DUE, outgoing.c.priority == bindparam("of_priority")).limit(1)
)
_LOOK = (
    IS_LIVE,
    outgoing.c.state.in_(("leased", "unknown")),
    outgoing.c.lease_until <= bindparam("real"),
)
_ANY_THREAD = -1
_OF_THREAD = or_(
    literal(_ANY_THREAD) == bindparam("of_thread", type_=Integer),
    and_(outgoing.c.priority == CRISIS, outgoing.c.thread_id == bindparam("of_thread")),
)
_ANY_DOUBT = select(outgoing.c.id).where(*_LOOK, _OF_THREAD).limit(1)
_IN_DOUBT = (
    select(outgoing.c.id)
    .where(*_LOOK, _OF_THREAD)
    .order_by(outgoing.c.priority, outgoing.c.id)
    .limit(bindparam("limit"))
)
_TAKE_DOUBT = (
    update(outgoing)
    # The owner stays: empty before the first look, a worker's name when its lease ran out.
    .values(
        state="unknown",
        lease_until=case(
            (outgoing.c.priority == CRISIS, bindparam("crisis_lease", type_=_INSTANT)),
            else_=bindparam("lease", type_=_INSTANT),
        ),
    )
    .returning(outgoing.c.id)
)
_TAKE_DOUBT_SQLITE = _TAKE_DOUBT.where(outgoing.c.id.in_(_IN_DOUBT.scalar_subquery()))
_TAKE_DOUBT_POSTGRES = _TAKE_DOUBT.where(
    outgoing.c.id.in_(locked_once(_IN_DOUBT.with_for_update(skip_locked=True)))
)
_GIVE_BACK = (
    update(outgoing)
    .where(outgoing.c.id == bindparam("row_id"), outgoing.c.state == "leased")
    .values(
        state="waiting",
        lease_until=bindparam("again_at"),
        lease_owner="",
        tries=outgoing.c.tries - 1,
        tried_at=case((outgoing.c.tries > 1, outgoing.c.tried_at), else_=null()),
    )
)
_POSTPONE = (
    update(outgoing)
    .where(outgoing.c.id == bindparam("row_id"), outgoing.c.state == "leased")
    .values(
        state="waiting",
        not_before=bindparam("until"),
        lease_until=None,
        lease_owner="",
        tries=outgoing.c.tries - 1,
        tried_at=None,
    )
)
_EXPIRE = (
    update(outgoing)
    .where(IS_LIVE, outgoing.c.state == "waiting", outgoing.c.expires_at <= bindparam("now"))
    .values(state="expired", error_code="expired")
    .returning(outgoing.c.id)
)


@dataclass(frozen=True)
class Moment:
    """When a worker claims: programme time, real time (both aware UTC), and its own name."""

    now: datetime
    real: datetime
    worker: str


def due_priorities(tx: Transaction, at: Moment) -> set[int]:
    """The priorities in which a text may be due; reads an index entry each."""
    when = {"now": at.now, "real": at.real}
    return {
        priority
        for priority in (CRISIS, ANSWER, BULK)
        if tx.execute(_ANY_DUE, when | {"of_priority": priority}).first()
    }


def any_doubt(tx: Transaction, at: Moment, thread_id: int | None = None) -> bool:
    """Whether a text in doubt may be looked up (a crisis text of a thread, or any)."""
    values = {"real": at.real, "of_thread": thread_id or _ANY_THREAD}
    return tx.execute(_ANY_DOUBT, values).first() is not None


def crisis_left(tx: Transaction, thread_id: int, now: datetime) -> bool:
    """Whether a crisis text of a thread is due and has not left for good."""
    return tx.execute(_LEFT_OF_THREAD, {"of_thread": thread_id, "now": now}).first() is not None


def crisis(tx: Transaction, at: Moment, limit: int, thread_id: int | None = None) -> list[int]:
    """Lease due crisis texts, of one thread or all. They wait for no other row."""
    if thread_id is None:
        return _claim(tx, _CRISIS, at, {"limit": limit})
    return _claim(tx, _CRISIS_OF_THREAD, at, {"limit": limit, "of_thread": thread_id})


def ordinary(
    tx: Transaction, at: Moment, priority: int, programmes: Sequence[int], limit: int
) -> list[int]:
    """Lease due texts of one priority, each the first of its lane; ids in order."""
    return _claim(
        tx, _ORDINARY, at, {"limit": limit, "of_priority": priority, "programmes": list(programmes)}
    )


def in_doubt(tx: Transaction, at: Moment, limit: int, thread_id: int | None = None) -> list[int]:
    """Lease texts whose fate is not known: told so by a channel, or their lease ran out."""
    statement = _TAKE_DOUBT_SQLITE if tx.is_sqlite else _TAKE_DOUBT_POSTGRES
    values = {
        "real": at.real,
        "lease": at.real + LEASE,
        "crisis_lease": at.real + CRISIS_LEASE,
        "limit": limit,
        "of_thread": thread_id or _ANY_THREAD,
    }
    return sorted(row[0] for row in tx.execute(statement, values))


def give_back(tx: Transaction, row_id: int, again_at: datetime | None) -> None:
    """A leased text that was not tried waits again, at the earliest at `again_at` (real time)."""
    tx.execute(_GIVE_BACK, {"row_id": row_id, "again_at": again_at})


def postpone(tx: Transaction, row_id: int, until: datetime) -> None:
    """A leased text that was not tried waits until then (programme time)."""
    tx.execute(_POSTPONE, {"row_id": row_id, "until": until})


def expire(tx: Transaction, now: datetime) -> list[int]:
    """Mark every waiting text that is worth nothing any more; their ids."""
    return [row[0] for row in tx.execute(_EXPIRE, {"now": now})]


def _claim(tx: Transaction, claim: _Claim, at: Moment, more: dict[str, object]) -> list[int]:
    lease = LEASE if claim is _ORDINARY else CRISIS_LEASE
    values = {"now": at.now, "real": at.real, "lease": at.real + lease, "worker": at.worker}
    statement = claim.sqlite if tx.is_sqlite else claim.postgres
    passing = {"pass_after": at.real - ANSWERS_PASS} if claim is _ORDINARY else {}
    return sorted(row[0] for row in tx.execute(statement, values | passing | more))
