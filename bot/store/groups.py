"""Group sessions: when and where, who leads them, how many seats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.errors import LostRace
from bot.store import people
from bot.store.hours import instant_of
from bot.tables import metadata
from flows.engine.group_facts import Group, GroupState

session = metadata.tables["group_session"]
venue = metadata.tables["venue"]

_COLUMNS = (
    session.c.id,
    session.c.rev,
    session.c.leader_id,
    session.c.starts_at,
    session.c.minutes,
    session.c.zone,
    venue.c.name,
    session.c.seats,
    session.c.food,
    session.c.state,
    session.c.programme_id,
    session.c.venue_id,
)
_FACTS = 10  # so many columns are what steps see
_SELECT = select(*_COLUMNS).join(venue, venue.c.id == session.c.venue_id)
_BY_ID = _SELECT.where(session.c.id == bindparam("group_id"))
_SINCE = _SELECT.where(
    session.c.programme_id == bindparam("programme_id"), session.c.starts_at > bindparam("since")
).order_by(session.c.starts_at, session.c.id)
_INSERT = insert(session).returning(session.c.id)
_CHANGE = (
    update(session)
    .where(session.c.id == bindparam("group_id"), session.c.rev == bindparam("known_rev"))
    .values(rev=session.c.rev + 1)
    .returning(session.c.id)
)
_STATE = update(session).where(session.c.id == bindparam("group_id"))
_LOCK = select(session.c.id).where(session.c.id == bindparam("group_id")).with_for_update()
_REV = select(session.c.rev).where(session.c.id == bindparam("group_id"))


@dataclass(frozen=True)
class Plan:
    """A session to announce: wall time in the zone of its place, a leader, seats."""

    programme_id: int
    venue_id: int
    leader_id: int
    wall: datetime
    zone: str
    minutes: int
    seats: int
    food: bool = False


@dataclass(frozen=True)
class Session:
    """A session as the shell knows it: `facts` for the steps, and where it belongs."""

    facts: Group
    programme_id: int
    venue_id: int


class Changes(TypedDict, total=False):
    """What may change about a session."""

    starts_wall: datetime
    starts_at: datetime
    zone: str
    venue_id: int
    leader_id: int
    seats: int
    state: GroupState


def add(tx: Transaction, plan: Plan, now: datetime) -> Session:
    """Store a session; nobody is invited yet."""
    values = {
        "rev": 1,
        "programme_id": plan.programme_id,
        "venue_id": plan.venue_id,
        "leader_id": plan.leader_id,
        "starts_wall": plan.wall,
        "zone": plan.zone,
        "starts_at": instant_of(plan.wall, plan.zone),
        "minutes": plan.minutes,
        "seats": plan.seats,
        "food": plan.food,
        "state": "planned",
        "made_at": now,
    }
    return known(tx, int(tx.execute(_INSERT, values).scalar_one()))


def get(tx: Transaction, group_id: int) -> Session | None:
    """One session, whatever its state."""
    row = tx.execute(_BY_ID, {"group_id": group_id}).first()
    return None if row is None else _session(tx, row)


def known(tx: Transaction, group_id: int) -> Session:
    """The same for one that is there.

    Raises:
        LookupError: it is not.
    """
    found = get(tx, group_id)
    if found is None:
        raise LookupError("There is no such group session.")
    return found


def since(tx: Transaction, programme_id: int, at: datetime) -> list[Session]:
    """Every session of a programme that starts after an instant (aware UTC), soonest first."""
    rows = tx.execute(_SINCE, {"programme_id": programme_id, "since": at}).all()
    return [_session(tx, row) for row in rows]


def change(tx: Transaction, group: Group, **changes: Unpack[Changes]) -> Session:
    """Change a session that still is as it was read; what depends on it is of another rev then.

    Raises:
        LostRace: somebody else has changed it.
    """
    here = {"group_id": group.id, "known_rev": group.rev}
    if tx.execute(_CHANGE.values(**changes), here).first() is None:
        raise LostRace
    return known(tx, group.id)


def held(tx: Transaction, group_id: int) -> None:
    """It has taken place; nothing that waits depends on that."""
    tx.execute(_STATE.values(state="held"), {"group_id": group_id})


def lock(tx: Transaction, group_id: int) -> None:
    """Nobody else takes a seat of this session until this transaction ends.

    PostgreSQL locks its row; on SQLite a writer is alone already.
    """
    if not tx.is_sqlite:
        tx.execute(_LOCK, {"group_id": group_id}).all()


def rev_of(tx: Transaction, group_id: int) -> int | None:
    """The present rev of a session."""
    found: int | None = tx.execute(_REV, {"group_id": group_id}).scalar()
    return found


def _session(tx: Transaction, row: Sequence[Any]) -> Session:
    fields = list(row[:_FACTS])
    fields[2] = people.known(tx, fields[2]).facts
    return Session(Group(*fields), *row[_FACTS:])
