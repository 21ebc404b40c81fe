"""What became of texts: accepted, refused, in doubt, and the carrier's later words for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, bindparam, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from bot.database import Transaction
from bot.store.outgoing import CRISIS, IS_LIVE, LIVE, outgoing
from bot.store.upserts import Upsert
from bot.tables import metadata

parked_status = metadata.tables["parked_status"]

# Statuses of the carrier for texts and calls, by rank; they never regress. Final from 4 on.
RANKS = {
    "accepted": 0,
    "scheduled": 0,
    "queued": 1,
    "initiated": 1,
    "sending": 2,
    "ringing": 2,
    "sent": 3,
    "in-progress": 3,
    "completed": 4,
    "busy": 4,
    "no-answer": 4,
    "delivered": 4,
    "undelivered": 4,
    "failed": 4,
    "canceled": 4,
    "read": 5,
}
FINAL = 4  # the rank from which on nothing but "read" follows
ARRIVED = frozenset({"delivered", "read"})
FAILED = frozenset({"undelivered", "failed", "canceled"})

_MINE: tuple[ColumnElement[bool], ...] = (
    outgoing.c.id == bindparam("row_id"),
    outgoing.c.state.in_(LIVE),
)
_ACCEPTED = (
    update(outgoing)
    .where(
        outgoing.c.id == bindparam("row_id"),
        # A text given up as unknown was accepted after all when the carrier says so.
        (outgoing.c.state.in_(LIVE)) | (outgoing.c.error_code == "unknown"),
    )
    .values(
        state="accepted",
        provider_id=bindparam("to_provider_id"),
        status=bindparam("to_status"),
        accepted_at=bindparam("at"),
        lease_until=None,
        lease_owner="",
        error_code="",
    )
    .returning(outgoing.c.id)
)
_ENDED = (
    update(outgoing)
    .where(*_MINE)
    .values(
        state=bindparam("to_state"),
        error_code=bindparam("code"),
        lease_until=None,
        lease_owner="",
    )
    .returning(outgoing.c.id)
)
_RETRY = (
    update(outgoing)
    .where(*_MINE)
    .values(
        state="waiting",
        error_code=bindparam("code"),
        lease_until=bindparam("again_at"),
        lease_owner="",
    )
    .returning(outgoing.c.id)
)
_DOUBT = (
    update(outgoing)
    .where(*_MINE)
    .values(
        state="unknown",
        error_code=bindparam("code"),
        lease_until=bindparam("look_at"),
        lease_owner=bindparam("looked"),
    )
    .returning(outgoing.c.id)
)
# Undelivered and worth another try: it holds nobody back meanwhile, so tried_at is cleared.
_REQUEUE = (
    update(outgoing)
    .where(outgoing.c.id == bindparam("row_id"), outgoing.c.state == "accepted")
    .values(
        state="waiting",
        provider_id=None,
        error_code=bindparam("code"),
        lease_until=bindparam("again_at"),
        tried_at=None,
        accepted_at=None,
    )
)
_STATUS = (
    update(outgoing)
    .where(outgoing.c.id == bindparam("row_id"))
    .values(
        status=bindparam("to_status"),
        error_code=bindparam("code"),
        delivered_at=func.coalesce(
            outgoing.c.delivered_at, bindparam("arrived_at", type_=outgoing.c.delivered_at.type)
        ),
    )
)
_KNOWN_IDS = select(outgoing.c.provider_id).where(
    outgoing.c.provider_id.in_(bindparam("ids", expanding=True))
)
_PARKED_IDS = select(parked_status.c.provider_id).where(
    parked_status.c.provider_id.in_(bindparam("ids", expanding=True)),
    # A failed try of ours, or a callback that names another row.
    (parked_status.c.status.in_(sorted(FAILED)))
    | (parked_status.c.outgoing_id != bindparam("for_row")),
)
_TWIN = (
    select(outgoing.c.id)
    .where(
        IS_LIVE,
        outgoing.c.state.in_(("leased", "unknown")),
        outgoing.c.sent_to == bindparam("to_point"),
        outgoing.c.body_hash == bindparam("hash"),
        outgoing.c.last_tried_at > bindparam("since"),
        outgoing.c.id != bindparam("row_id"),
    )
    .limit(1)
)
_TWINS_BEFORE = select(func.count()).where(
    IS_LIVE,
    outgoing.c.state == "unknown",
    outgoing.c.sent_to == bindparam("to_point"),
    outgoing.c.body_hash == bindparam("hash"),
    outgoing.c.last_tried_at > bindparam("since"),
    outgoing.c.id < bindparam("row_id"),
)
_PARKED = select(
    parked_status.c.provider_id,
    parked_status.c.status,
    parked_status.c.error_code,
    parked_status.c.outgoing_id,
)
_PARKED_BY_ID = _PARKED.where(parked_status.c.provider_id == bindparam("provider_id"))
_PARKED_OF = _PARKED.where(
    parked_status.c.outgoing_id == bindparam("of_row"),
    parked_status.c.status.not_in(sorted(FAILED)),
)
_PARK_VALUES: Mapping[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("provider_id", "status", "error_code", "outgoing_id", "at")
}
_PARK_CHANGES: Mapping[str, BindParameter[Any]] = {
    "status": bindparam("status"),
    "error_code": bindparam("error_code"),
}
_PARK = Upsert(
    lambda insert: (
        insert(parked_status)
        .values(_PARK_VALUES)
        .on_conflict_do_update(index_elements=["provider_id"], set_=_PARK_CHANGES)
    )
)
_UNPARK = delete(parked_status).where(parked_status.c.provider_id == bindparam("of_id"))
_PURGE = delete(parked_status).where(parked_status.c.at < bindparam("before"))
_LATE_PAGES = select(outgoing.c.thread_id).where(
    IS_LIVE,
    outgoing.c.priority == CRISIS,
    outgoing.c.kind == "page",
    outgoing.c.not_before <= bindparam("before"),
)


@dataclass(frozen=True)
class Parked:
    """A status that came for an id we do not (yet) know."""

    provider_id: str
    status: str
    error_code: str = ""
    outgoing_id: int | None = None


def accepted(
    tx: Transaction, row_id: int, provider_id: str, status: str, accepted_at: datetime
) -> bool:
    """The carrier took it; False when somebody else settled the row first."""
    values = {"row_id": row_id, "to_provider_id": provider_id, "to_status": status}
    return tx.execute(_ACCEPTED, values | {"at": accepted_at}).first() is not None


def proved(tx: Transaction, row_id: int, provider_id: str, accepted_at: datetime) -> bool:
    """Evidence says that the carrier took it; False when another row has claimed that evidence."""
    try:
        with tx.connection.begin_nested():
            return accepted(tx, row_id, provider_id, "", accepted_at)
    except IntegrityError:
        return False


def ended(tx: Transaction, row_id: int, state: str, code: str) -> bool:
    """It will not be said: failed, expired, superseded or cancelled, and why."""
    values = {"row_id": row_id, "to_state": state, "code": code}
    return tx.execute(_ENDED, values).first() is not None


def retry(tx: Transaction, row_id: int, code: str, again_at: datetime | None) -> bool:
    """It certainly was not taken and waits until `again_at` (real time)."""
    values = {"row_id": row_id, "code": code, "again_at": again_at}
    return tx.execute(_RETRY, values).first() is not None


def doubt(tx: Transaction, row_id: int, code: str, look_at: datetime, looked: str = "") -> bool:
    """Nobody knows; to be looked up at `look_at` (real time). `looked` is "" before a look."""
    values = {"row_id": row_id, "code": code, "look_at": look_at, "looked": looked}
    return tx.execute(_DOUBT, values).first() is not None


def requeue(tx: Transaction, row_id: int, code: str, again_at: datetime) -> None:
    """It was taken but did not arrive: once more at `again_at` (real time)."""
    tx.execute(_REQUEUE, {"row_id": row_id, "code": code, "again_at": again_at})


def set_status(tx: Transaction, row_id: int, status: str, code: str, at: datetime) -> None:
    """The carrier's newest word for a text, which we heard at this instant."""
    arrived_at = at if status in ARRIVED else None
    values = {"row_id": row_id, "to_status": status, "code": code}
    tx.execute(_STATUS, values | {"arrived_at": arrived_at})


@dataclass(frozen=True)
class Twin:
    """A text in doubt, as others like it are recognised."""

    row_id: int
    sent_to: int | None
    body_hash: str


def has_twin(tx: Transaction, twin: Twin, since: datetime) -> bool:
    """Whether another unsettled text, tried after `since`, says the same to the same number."""
    values = {"row_id": twin.row_id, "to_point": twin.sent_to, "hash": twin.body_hash}
    return tx.execute(_TWIN, values | {"since": since}).first() is not None


def twins_before(tx: Transaction, twin: Twin, since: datetime) -> int:
    """How many older texts in doubt, tried after `since`, say the same to the same number."""
    values = {"row_id": twin.row_id, "to_point": twin.sent_to, "hash": twin.body_hash}
    return int(tx.execute(_TWINS_BEFORE, values | {"since": since}).scalar_one())


def not_ours_yet(tx: Transaction, provider_ids: Sequence[str], row_id: int) -> set[str]:
    """Those ids of the carrier that may be this row's: no row claims them, no callback named
    another one, and they did not end as a failed try."""
    ids = {"ids": list(provider_ids)}
    known = {row[0] for row in tx.execute(_KNOWN_IDS, ids)}
    known |= {row[0] for row in tx.execute(_PARKED_IDS, ids | {"for_row": row_id})}
    return set(provider_ids) - known


def park(tx: Transaction, status: Parked, at: datetime) -> None:
    """Keep a status until its text is known."""
    tx.execute(_PARK.on(tx), dict(vars(status)) | {"at": at})


def parked(tx: Transaction, provider_id: str) -> Parked | None:
    """The status kept for an id."""
    row: Any = tx.execute(_PARKED_BY_ID, {"provider_id": provider_id}).first()
    return None if row is None else Parked(*row)


def unpark(tx: Transaction, provider_id: str) -> None:
    """The status has been applied."""
    tx.execute(_UNPARK, {"of_id": provider_id})


def evidence(tx: Transaction, row_id: int) -> Parked | None:
    """A status that named this row and did not fail: the carrier has taken it."""
    row: Any = tx.execute(_PARKED_OF, {"of_row": row_id}).first()
    return None if row is None else Parked(*row)


def purge_parked(tx: Transaction, before: datetime) -> None:
    """Forget statuses that nobody claimed."""
    tx.execute(_PURGE, {"before": before})


def late_pages(tx: Transaction, before: datetime) -> list[int | None]:
    """Threads whose page should have left before then and has not."""
    return [row[0] for row in tx.execute(_LATE_PAGES, {"before": before})]


def may_follow(status: str, before: str) -> bool:
    """Whether a status may replace the one before it: statuses never regress."""
    if status not in RANKS:
        return False
    if status == "read":
        return before not in FAILED and before != "read"
    return before == "" or RANKS.get(before, -1) < RANKS[status]
