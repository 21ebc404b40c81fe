"""Who is invited to a group session and how they stand to it; who may not be there together."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.database import Transaction
from bot.tables import metadata
from flows.engine.group_facts import AMONG, SEATED, Stands

invitation = metadata.tables["group_invitation"]
session = metadata.tables["group_session"]
apart = metadata.tables["apart"]
person = metadata.tables["person"]

_STANDS = select(invitation.c.state).where(
    invitation.c.group_id == bindparam("group_id"),
    invitation.c.person_id == bindparam("person_id"),
)
_INSERT = insert(invitation)
_CHANGE = (
    update(invitation)
    .where(
        invitation.c.group_id == bindparam("of_group"),
        invitation.c.person_id == bindparam("of_person"),
    )
    .values(state=bindparam("to_state"), since=bindparam("at"))
)
_OF_GROUP = (
    select(invitation.c.person_id, invitation.c.state)
    .where(
        invitation.c.group_id == bindparam("group_id"),
        invitation.c.state.in_(bindparam("states", expanding=True)),
    )
    .order_by(invitation.c.since, invitation.c.id)
)
_SEATED = select(func.count()).where(
    invitation.c.group_id == bindparam("group_id"),
    invitation.c.state.in_(SEATED),
    invitation.c.person_id != bindparam("person_id"),
)
_OWN = (
    select(invitation.c.group_id)
    .join(session, session.c.id == invitation.c.group_id)
    .where(
        invitation.c.person_id == bindparam("person_id"),
        invitation.c.state.in_(bindparam("states", expanding=True)),
        session.c.state == "planned",
        session.c.starts_at > bindparam("now"),
    )
    .order_by(session.c.starts_at, session.c.id)
)
_KEEP = insert(apart)
_DROP = delete(apart).where(
    apart.c.one_id == bindparam("one"), apart.c.other_id == bindparam("other")
)
_IS_KEPT = select(apart.c.id).where(
    apart.c.one_id == bindparam("one"), apart.c.other_id == bindparam("other")
)
_AS_ONE = select(apart.c.other_id).where(apart.c.one_id == bindparam("person_id"))
_AS_OTHER = select(apart.c.one_id).where(apart.c.other_id == bindparam("person_id"))
_ASKS_FIRST = select(person.c.ask_before_groups).where(person.c.id == bindparam("person_id"))


def stands(tx: Transaction, group_id: int, person_id: int) -> Stands:
    """How somebody stands to a session; empty when they were never asked."""
    found = tx.execute(_STANDS, {"group_id": group_id, "person_id": person_id}).scalar()
    state: Stands = found or ""
    return state


def put(tx: Transaction, group_id: int, person_id: int, state: Stands, now: datetime) -> None:
    """How somebody stands to a session from now on."""
    here = {"of_group": group_id, "of_person": person_id, "to_state": state, "at": now}
    if tx.execute(_CHANGE, here).rowcount == 0:
        row = {"group_id": group_id, "person_id": person_id, "state": state, "since": now}
        tx.execute(_INSERT, row)


def of_group(tx: Transaction, group_id: int, states: Sequence[Stands]) -> list[tuple[int, Stands]]:
    """Person and state of everybody who stands so to a session, longest so first."""
    rows = tx.execute(_OF_GROUP, {"group_id": group_id, "states": list(states)})
    return [(row.person_id, row.state) for row in rows]


def seated(tx: Transaction, group_id: int, without: int = 0) -> int:
    """How many seats of a session are taken or kept, somebody's own left out."""
    here = {"group_id": group_id, "person_id": without}
    return int(tx.execute(_SEATED, here).scalar_one())


def own(
    tx: Transaction, person_id: int, now: datetime, states: Sequence[Stands] = AMONG
) -> list[int]:
    """The sessions ahead that somebody is among or waits for, or stands to so; soonest first."""
    here = {"person_id": person_id, "now": now, "states": list(states)}
    return list(tx.execute(_OWN, here).scalars())


def keep_apart(tx: Transaction, one: int, other: int, *, together: bool = False) -> None:
    """Two people are never invited to one session; `together` takes that back."""
    two = {"one": min(one, other), "other": max(one, other)}
    if together:
        tx.execute(_DROP, two)
    elif tx.execute(_IS_KEPT, two).first() is None:
        tx.execute(_KEEP, {"one_id": two["one"], "other_id": two["other"]})


def kept_from(tx: Transaction, person_id: int) -> frozenset[int]:
    """Everybody who may not be in a session with somebody."""
    here = {"person_id": person_id}
    return frozenset((*tx.execute(_AS_ONE, here).scalars(), *tx.execute(_AS_OTHER, here).scalars()))


def may_be_among(tx: Transaction, group_id: int, person_id: int) -> bool:
    """Whether nobody is invited to a session whom this person is kept from."""
    among = {one for one, _ in of_group(tx, group_id, AMONG)}
    return not (kept_from(tx, person_id) & among)


def is_asked_first(tx: Transaction, person_id: int) -> bool:
    """Whether their coordinator talks to them before they are invited to any session."""
    return bool(tx.execute(_ASKS_FIRST, {"person_id": person_id}).scalar())
