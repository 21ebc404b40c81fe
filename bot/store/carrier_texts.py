"""Texts whose words lie at the carrier, until they are blanked there: tried again, and counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, literal, select, update

from bot.database import Transaction, locked_once
from bot.store.deliveries import FINAL, RANKS
from bot.store.upserts import inserting
from bot.tables import metadata
from flows.texts.tables import SPOKEN_KEYS

carrier_text = metadata.tables["carrier_text"]
heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]
point = metadata.tables["point"]

AT_THE_CARRIER = ("sms", "whatsapp", "messenger")
ENDED = tuple(status for status, rank in RANKS.items() if rank >= FINAL)
SETTLED = timedelta(minutes=5)  # by then a text that came in is heard, screened and kept
NEVER_SETTLED = timedelta(days=3)  # no carrier reports a status later than that
LEASE = timedelta(minutes=10)
GIVEN_UP = timedelta(days=30)
KEPT = timedelta(days=31)

_NAMES = ("provider_id", "heard_id", "since", "at", "blanked")
_NEXT = (
    select(carrier_text.c.id)
    .where(carrier_text.c.done_at.is_(None), carrier_text.c.at <= bindparam("now"))
    .order_by(carrier_text.c.at, carrier_text.c.id)
    .limit(bindparam("limit"))
)
_LEASED = {"at": bindparam("again", type_=carrier_text.c.at.type)}
_FOUND = (carrier_text.c.id, carrier_text.c.provider_id, carrier_text.c.since)
_CLAIM_SQLITE = (
    update(carrier_text)
    .where(carrier_text.c.id.in_(_NEXT.scalar_subquery()))
    .values(_LEASED)
    .returning(*_FOUND)
)
_CLAIM_POSTGRES = (
    update(carrier_text)
    .where(carrier_text.c.id.in_(locked_once(_NEXT.with_for_update(skip_locked=True))))
    .values(_LEASED)
    .returning(*_FOUND)
)


@dataclass(frozen=True)
class Waiting:
    """A text to blank; `since` (aware UTC) is when it came to be final."""

    id: int
    provider_id: str
    since: datetime


@dataclass(frozen=True)
class Counts:
    """Of the last month: how many were blanked, still wait, and were given up."""

    blanked: int
    waiting: int
    given_up: int


def add(tx: Transaction, provider_id: str, now: datetime) -> None:
    """A text of ours has come to its end at the carrier."""
    insert = inserting(tx)
    row = {"provider_id": provider_id, "since": now, "at": now, "blanked": False}
    tx.execute(insert(carrier_text).values(row).on_conflict_do_nothing())


def collect_heard(tx: Transaction, now: datetime, limit: int = 500) -> int:
    """Note texts that came in since the last look; how many."""
    newest = select(func.coalesce(func.max(carrier_text.c.heard_id), 0)).scalar_subquery()
    came = (
        select(heard.c.provider_id, heard.c.id, *_instants(now), literal(False))
        .join(point, point.c.id == heard.c.point_id)
        .where(
            heard.c.id > newest,
            heard.c.heard_at < now - SETTLED,
            point.c.channel.in_(AT_THE_CARRIER),
        )
        .order_by(heard.c.id)
        .limit(limit)
    )
    return _insert(tx, came)


def collect_unsettled(tx: Transaction, now: datetime) -> int:
    """Note texts of ours that were handed over days ago and of which nothing final was heard."""
    silent = select(outgoing.c.provider_id, literal(None), *_instants(now), literal(False)).where(
        outgoing.c.state == "accepted",
        outgoing.c.provider_id.is_not(None),
        outgoing.c.accepted_at.between(now - NEVER_SETTLED * 2, now - NEVER_SETTLED),
        outgoing.c.status.not_in(ENDED),
        outgoing.c.key.not_in(sorted(SPOKEN_KEYS)),
        outgoing.c.sent_to.in_(select(point.c.id).where(point.c.channel.in_(AT_THE_CARRIER))),
    )
    return _insert(tx, silent)


def claim(tx: Transaction, now: datetime, limit: int) -> list[Waiting]:
    """Take texts to blank for ten minutes; nobody else takes them meanwhile."""
    statement = _CLAIM_SQLITE if tx.is_sqlite else _CLAIM_POSTGRES
    rows = tx.execute(statement, {"now": now, "limit": limit, "again": now + LEASE}).all()
    return [Waiting(*tuple(row)) for row in rows]


def done(tx: Transaction, ids: Sequence[int], now: datetime) -> None:
    """Their words are gone at the carrier."""
    these = carrier_text.c.id.in_(ids)
    tx.execute(update(carrier_text).where(these).values(done_at=now, blanked=True))


def later(tx: Transaction, failed: Waiting, now: datetime) -> bool:
    """Try again when as much time again has passed; False after a month: it is given up."""
    age = now - failed.since
    this = update(carrier_text).where(carrier_text.c.id == failed.id)
    if age >= GIVEN_UP:
        tx.execute(this.values(done_at=now))
        return False
    tx.execute(this.values(at=now + max(age, LEASE)))
    return True


def prune(tx: Transaction, now: datetime) -> None:
    """Forget what was done a month ago; the newest text heard stays, the next look begins there."""
    newest = select(func.coalesce(func.max(carrier_text.c.heard_id), 0)).scalar_subquery()
    tx.execute(
        delete(carrier_text).where(
            carrier_text.c.done_at < now - KEPT,
            func.coalesce(carrier_text.c.heard_id, -1) != newest,
        )
    )


def counts(tx: Transaction) -> Counts:
    """How it goes."""
    by = select(carrier_text.c.done_at.is_not(None), carrier_text.c.blanked, func.count())
    rows: Any = tx.execute(by.group_by(carrier_text.c.done_at.is_not(None), carrier_text.c.blanked))
    found = {(bool(ended), bool(blanked)): int(count) for ended, blanked, count in rows}
    return Counts(
        found.get((True, True), 0), found.get((False, False), 0), found.get((True, False), 0)
    )


def _instants(now: datetime) -> tuple[Any, Any]:
    at = literal(now, type_=carrier_text.c.at.type)
    return at.label("since"), at.label("at")


def _insert(tx: Transaction, rows: Any) -> int:
    insert = inserting(tx)
    statement = insert(carrier_text).from_select(_NAMES, rows).on_conflict_do_nothing()
    return int(tx.execute(statement).rowcount)
