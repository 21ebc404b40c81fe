"""The rows of a month's database as facts for its reckoning, and its figures."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from bot.database import Database, Transaction
from bot.store import sessions
from bot.tables import metadata
from flows.engine.catalogue import CATALOGUE
from flows.texts.tables import SPOKEN_KEYS
from tests.prove.diary import TOLD_OF_START
from tests.prove.reckoning import Books, Job, Matter, Session, Text, Wanted
from tests.standin import Ledger
from tests.standin.faults import STOPPED

TABLE = metadata.tables
outgoing, thread, due, need = (TABLE[name] for name in ("outgoing", "thread", "due", "need"))
group, invitation, apart = (TABLE[name] for name in ("group_session", "group_invitation", "apart"))
meeting, person, event = TABLE["meeting"], TABLE["person"], TABLE["thread_event"]

# Asked at each moment of a month.
_INVITED = select(invitation.c.group_id, invitation.c.person_id, invitation.c.state)
_SEATS = select(group.c.id, group.c.seats)
_APART = select(apart.c.one_id, apart.c.other_id)


@dataclass(frozen=True)
class Figures:
    """What a month came to."""

    levels: Counter[str]
    needs_closed: int
    needs: int
    days_to_close: float
    kept: float
    delivered: float
    jobs_late: timedelta


def books(database: Database, now: datetime, ledger: Ledger) -> Books:
    """Everything that stands in the books."""
    with database.read() as tx:
        return Books(
            now=now,
            matters=_matters(tx),
            needs=_needs(tx),
            jobs=[Job(row["id"], row["at"], row["state"]) for row in _rows(tx, due)],
            texts=[
                Text(
                    row["id"],
                    max(row["not_before"], row["lease_until"] or row["not_before"]),
                    row["state"],
                    row["status"],
                    row["key"] in SPOKEN_KEYS,
                )
                for row in _rows(tx, outgoing)
            ],
            tried_blocked=_tried_blocked(tx, ledger),
            unreadable=_unreadable(tx),
        )


def sessions_of_groups(tx: Transaction) -> list[Session]:
    """Every group session as it stands now."""
    people: dict[int, list[tuple[int, str]]] = {}
    for group_id, person_id, state in tx.execute(_INVITED):
        people.setdefault(group_id, []).append((person_id, state))
    return [
        Session(group_id, seats, tuple(people.get(group_id, ())))
        for group_id, seats in tx.execute(_SEATS)
    ]


def kept_apart(tx: Transaction) -> list[tuple[int, int]]:
    """Who may not be in one group."""
    return [(one, other) for one, other in tx.execute(_APART)]


def figures(database: Database) -> Figures:
    """The month in numbers."""
    with database.read() as tx:
        matters, wanted = _rows(tx, thread), _rows(tx, need)
        texts, jobs, met = _rows(tx, outgoing), _rows(tx, due), _rows(tx, meeting)
    closed = [row for row in wanted if row["closed_at"]]
    days = [(row["closed_at"] - row["said_at"]) / timedelta(days=1) for row in closed]
    states = Counter(row["state"] for row in met)
    held, ended = states["held"], states["held"] + states["missed"]
    taken = [row for row in texts if row["state"] == "accepted"]
    arrived = sum(row["status"] in ("delivered", "read") for row in taken)
    done = [row["done_at"] - row["at"] for row in jobs if row["state"] == "done"]
    return Figures(
        levels=Counter(row["level"] for row in matters),
        needs_closed=len(closed),
        needs=len(wanted),
        days_to_close=sum(days) / len(days) if days else 0.0,
        kept=held / ended if ended else 0.0,
        delivered=arrived / len(taken) if taken else 0.0,
        jobs_late=max(done, default=timedelta()),
    )


def _matters(tx: Transaction) -> list[Matter]:
    about = outgoing.c.thread_id.is_not(None)
    to_staff = outgoing.outerjoin(person, person.c.id == outgoing.c.person_id)
    looked = select(outgoing.c.thread_id, outgoing.c.kind, person.c.role).select_from(to_staff)
    rows = tx.execute(looked.where(about)).all()
    told = {row.thread_id for row in rows if row.role == "coordinator"}
    paged = {row.thread_id for row in rows if row.kind == "page"}
    needs = set(tx.execute(select(need.c.thread_id).where(need.c.state != "closed")).scalars())
    return [
        Matter(
            row["id"],
            row["level"],
            row["opened_at"],
            _closed(row),
            told=row["id"] in told,
            paged=row["id"] in paged,
            is_need=row["id"] in needs,
        )
        for row in _rows(tx, thread)
    ]


def _needs(tx: Transaction) -> list[Wanted]:
    back = select(event.c.thread_id, func.max(event.c.at)).where(event.c.what == "came_back")
    ends = tx.execute(back.group_by(event.c.thread_id)).all()
    again: dict[int, datetime] = {row[0]: row[1] for row in ends}
    return [
        Wanted(
            row["id"],
            again.get(row["thread_id"], row["said_at"]),
            row["owner_id"],
            row["due_at"],
            _closed(row),
        )
        for row in _rows(tx, need)
    ]


def _tried_blocked(tx: Transaction, ledger: Ledger) -> list[int]:
    """Texts that the carrier refused for a STOP that we had heard."""
    refused = {one.row for one in ledger.faults if one.kind == STOPPED and one.row is not None}
    rows = tx.execute(select(outgoing.c.id, outgoing.c.key).where(outgoing.c.id.in_(refused)))
    return [row.id for row in rows if row.key != TOLD_OF_START]


def _unreadable(tx: Transaction) -> list[int]:
    """People whose conversation cannot go on."""
    bad: list[int] = []
    for person_id in tx.execute(select(person.c.id)).scalars().all():
        try:
            session, _ = sessions.load(tx, person_id)
        except ValueError:
            bad.append(person_id)
        else:
            if session.step and session.step not in CATALOGUE:
                bad.append(person_id)
    return bad


def _closed(row: Any) -> bool:
    return row["state"] == "closed"


def _rows(tx: Transaction, table: Any) -> Sequence[Any]:
    return tx.execute(select(table).order_by(table.c.id)).mappings().all()
