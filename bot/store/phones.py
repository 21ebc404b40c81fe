"""What simulated phones and the demo's inspector show: texts both ways, and what comes next."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from bot.database import Transaction
from bot.store.outgoing import IS_LIVE
from bot.tables import metadata
from flows.texts.tables import SPOKEN_KEYS

due = metadata.tables["due"]
heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]
thread = metadata.tables["thread"]

RINGS = "\u260e"  # a telephone; the page and the terminal show it before a call

_TYPED = (
    select(heard.c.id, heard.c.body, heard.c.received_at)
    .where(heard.c.point_id == bindparam("of_point"))
    .order_by(heard.c.id.desc())
    .limit(bindparam("limit"))
)
_CAME = (
    select(outgoing.c.id, outgoing.c.body, outgoing.c.accepted_at, outgoing.c.key)
    .where(outgoing.c.sent_to == bindparam("of_point"), outgoing.c.accepted_at.is_not(None))
    .order_by(outgoing.c.accepted_at.desc(), outgoing.c.id.desc())
    .limit(bindparam("limit"))
)
_COMING = (
    select(due.c.at, due.c.job, due.c.person_id, thread.c.number)
    .select_from(due.outerjoin(thread, thread.c.id == due.c.thread_id))
    .where(due.c.state == "waiting")
    .order_by(due.c.at, due.c.id)
    .limit(bindparam("limit"))
)
_QUEUED = (
    select(outgoing.c.not_before, outgoing.c.key, outgoing.c.person_id, outgoing.c.kind)
    .where(IS_LIVE)
    .order_by(outgoing.c.not_before, outgoing.c.id)
    .limit(bindparam("limit"))
)
_LATER_DUE = select(func.min(due.c.at)).where(due.c.state == "waiting", due.c.at > bindparam("now"))
_LATER_TEXT = select(func.min(outgoing.c.not_before)).where(
    IS_LIVE, outgoing.c.state == "waiting", outgoing.c.not_before > bindparam("now")
)


@dataclass(frozen=True)
class Bubble:
    """One text on a phone. `mine`: typed on it, else it came. `key` names it on the page."""

    key: str
    mine: bool
    text: str
    at: datetime


@dataclass(frozen=True)
class Coming:
    """A job that falls due (aware UTC), for a person or for the thread with this number."""

    at: datetime
    job: str
    person_id: int | None
    number: int | None


@dataclass(frozen=True)
class Queued:
    """A text that waits to be said, at the earliest at `at` (aware UTC)."""

    at: datetime
    key: str
    person_id: int | None
    kind: str


def conversation(tx: Transaction, point_id: int, limit: int) -> list[Bubble]:
    """The last texts of a number in both directions, oldest first."""
    which = {"of_point": point_id, "limit": limit}
    texts = [
        Bubble(f"m{row.id}", True, tx.cipher.open(row.body), row.received_at)
        for row in tx.execute(_TYPED, which)
    ]
    texts += [
        Bubble(f"c{row.id}", False, _as_it_came(tx, row), row.accepted_at)
        for row in tx.execute(_CAME, which)
    ]
    return sorted(texts, key=lambda text: (text.at, not text.mine, int(text.key[1:])))[-limit:]


def _as_it_came(tx: Transaction, row: Any) -> str:
    """A text, or what somebody would hear who answered this call."""
    words = tx.cipher.open(row.body)
    return f"{RINGS} {words}" if row.key in SPOKEN_KEYS else words


def coming(tx: Transaction, limit: int) -> list[Coming]:
    """What falls due next, soonest first."""
    return [Coming(*tuple(row)) for row in tx.execute(_COMING, {"limit": limit})]


def queued(tx: Transaction, limit: int) -> list[Queued]:
    """Texts that wait to be said, soonest first."""
    return [Queued(*tuple(row)) for row in tx.execute(_QUEUED, {"limit": limit})]


def next_instant(tx: Transaction, now: datetime) -> datetime | None:
    """The first instant after `now` at which a job falls due or a text may leave."""
    found: list[datetime | None] = [
        tx.execute(statement, {"now": now}).scalar() for statement in (_LATER_DUE, _LATER_TEXT)
    ]
    return min((at for at in found if at is not None), default=None)
