"""The books of alerts: when each step of one happened, and what became of every page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Subquery, bindparam, case, func, select

from bot.database import Transaction
from bot.store.history import event
from bot.store.outgoing import outgoing
from bot.store.threads import owner, person, thread
from flows.engine.facts import Level, ThreadState

LEVELS: tuple[Level, ...] = ("red", "orange_tonight", "orange_today")

_IN_PERIOD = (
    thread.c.programme_id == bindparam("programme_id"),
    thread.c.level.in_(LEVELS),
    thread.c.opened_at >= bindparam("since"),
    thread.c.opened_at < bindparam("until"),
)


def _first(what: str) -> ColumnElement[Any]:
    return func.min(case((event.c.what == what, event.c.at))).label(what)


def _steps() -> Subquery:
    """The first of each step of a thread: it may have been taken, passed on and taken again."""
    named = [_first(what) for what in ("paged", "taken", "read", "contact")]
    return select(event.c.thread_id, *named).group_by(event.c.thread_id).subquery()


def _pages() -> Subquery:
    """The first page of a thread that the carrier took, and the first that arrived."""
    return (
        select(
            outgoing.c.thread_id,
            func.min(outgoing.c.accepted_at).label("handed"),
            func.min(outgoing.c.delivered_at).label("delivered"),
        )
        .where(outgoing.c.kind == "page")
        .group_by(outgoing.c.thread_id)
        .subquery()
    )


_STEPS, _PAGES = _steps(), _pages()
_ALERTS = (
    select(
        thread.c.id,
        thread.c.number,
        thread.c.level,
        thread.c.category,
        thread.c.rules,
        thread.c.tables_hash,
        thread.c.state,
        thread.c.outcome,
        thread.c.opened_at,
        _STEPS.c.paged,
        _PAGES.c.handed,
        _PAGES.c.delivered,
        _STEPS.c.taken,
        _STEPS.c.read,
        _STEPS.c.contact,
        thread.c.closed_at,
        owner.c.first_name,
    )
    .select_from(
        thread.outerjoin(_STEPS, _STEPS.c.thread_id == thread.c.id)
        .outerjoin(_PAGES, _PAGES.c.thread_id == thread.c.id)
        .outerjoin(owner, owner.c.id == thread.c.owner_id)
    )
    .where(*_IN_PERIOD)
    .order_by(thread.c.opened_at, thread.c.id)
)
_EVENTS = (
    select(event.c.at, event.c.what, event.c.person_id, event.c.words, person.c.first_name)
    .select_from(event.outerjoin(person, person.c.id == event.c.person_id))
    .where(event.c.thread_id == bindparam("thread_id"))
    .order_by(event.c.at, event.c.id)
)
_LETTERS = (
    select(
        outgoing.c.id,
        outgoing.c.key,
        outgoing.c.kind,
        outgoing.c.person_id,
        outgoing.c.state,
        outgoing.c.status,
        outgoing.c.error_code,
        outgoing.c.queued_at,
        outgoing.c.accepted_at,
        outgoing.c.delivered_at,
    )
    .where(outgoing.c.thread_id == bindparam("thread_id"))
    .order_by(outgoing.c.queued_at, outgoing.c.id)
)


@dataclass(frozen=True)
class Alert:
    """One alert without a word of anybody's: instants are aware UTC, None is not yet or never.

    `level` is the highest it had. `paged_at`: the first page was queued; `handed_at`: the carrier
    took one; `delivered_at`: one arrived. `taken_at`, `read_at`, `contact_at`: for the first time.
    `owner` is the first name of the coordinator who has or had it.
    """

    id: int
    number: int
    level: Level
    category: str
    rules: tuple[str, ...]
    tables_hash: str
    state: ThreadState
    outcome: int | None
    opened_at: datetime
    paged_at: datetime | None
    handed_at: datetime | None
    delivered_at: datetime | None
    taken_at: datetime | None
    read_at: datetime | None
    contact_at: datetime | None
    closed_at: datetime | None
    owner: str


@dataclass(frozen=True)
class Event:
    """A line of a thread's history; `words` only of staff (notes, relays)."""

    at: datetime
    what: str
    person_id: int | None
    by: str
    words: str


@dataclass(frozen=True)
class Letter:
    """A text or call that belongs to a thread, and what became of it."""

    id: int
    key: str
    kind: str
    person_id: int | None
    state: str
    status: str
    error_code: str
    queued_at: datetime
    accepted_at: datetime | None
    delivered_at: datetime | None


def alerts(tx: Transaction, programme_id: int, since: datetime, until: datetime) -> list[Alert]:
    """The alerts of a programme that were opened in `[since, until)`, open and closed."""
    rows = tx.execute(_ALERTS, {"programme_id": programme_id, "since": since, "until": until})
    return [_alert(tx, row) for row in rows]


def events(tx: Transaction, thread_id: int) -> list[Event]:
    """A thread's history, oldest first, with the first names of those who did something."""
    return [
        Event(
            row.at,
            row.what,
            row.person_id,
            tx.cipher.open(row.first_name) if row.first_name else "",
            tx.cipher.open(row.words) if row.words else "",
        )
        for row in tx.execute(_EVENTS, {"thread_id": thread_id})
    ]


def letters(tx: Transaction, thread_id: int) -> list[Letter]:
    """Every text and call of a thread, oldest first."""
    rows: Sequence[Any] = tx.execute(_LETTERS, {"thread_id": thread_id}).all()
    return [Letter(*row) for row in rows]


def _alert(tx: Transaction, row: Sequence[Any]) -> Alert:
    *fields, sealed = row
    known = dict(zip(Alert.__dataclass_fields__, fields, strict=False))
    known["rules"] = tuple(rule for rule in known["rules"].split(",") if rule)
    return Alert(**known, owner=tx.cipher.open(sealed) if sealed else "")
