"""What still belongs to staff who are gone: people they looked after, open matters, needs."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from bot.database import Transaction
from bot.store.needs import OPEN
from bot.tables import metadata

person = metadata.tables["person"]
thread = metadata.tables["thread"]
need = metadata.tables["need"]
owner = person.alias("owner")

_GONE = select(owner.c.id).where(
    owner.c.programme_id == bindparam("programme_id"),
    owner.c.role == "coordinator",
    ~owner.c.active,
)
_PEOPLE = (
    select(person.c.coordinator_id, person.c.id)
    .where(person.c.active, person.c.coordinator_id.in_(_GONE))
    .order_by(person.c.id)
)
_THREADS = (
    select(thread.c.owner_id, thread.c.id)
    .where(thread.c.state != "closed", thread.c.owner_id.in_(_GONE))
    .order_by(thread.c.id)
)
_NEEDS = (
    select(need.c.owner_id, need.c.id)
    .where(need.c.state.in_(OPEN), need.c.owner_id.in_(_GONE))
    .order_by(need.c.id)
)
_LOOKED_AFTER = update(person).where(person.c.id.in_(bindparam("ids", expanding=True)))
_OWNED = update(need).where(need.c.id.in_(bindparam("ids", expanding=True)))


@dataclass(frozen=True)
class Left:
    """What one who is gone left behind, by id."""

    staff_id: int
    people: tuple[int, ...]
    threads: tuple[int, ...]
    needs: tuple[int, ...]


def of_programme(tx: Transaction, programme_id: int) -> list[Left]:
    """Everybody of staff who is gone and to whom something still belongs."""
    where = {"programme_id": programme_id}
    found = [
        [tuple(row) for row in tx.execute(each, where)] for each in (_PEOPLE, _THREADS, _NEEDS)
    ]
    gone = sorted({staff_id for rows in found for staff_id, _ in rows})
    return [
        Left(staff_id, *(tuple(id for whose, id in rows if whose == staff_id) for rows in found))
        for staff_id in gone
    ]


def look_after(tx: Transaction, ids: tuple[int, ...], staff_id: int | None) -> None:
    """Somebody else looks after these people now, or nobody."""
    tx.execute(_LOOKED_AFTER.values(coordinator_id=staff_id), {"ids": list(ids)})


def own_needs(tx: Transaction, ids: tuple[int, ...], staff_id: int | None) -> None:
    """These needs are somebody else's now; their days stay."""
    tx.execute(_OWNED.values(owner_id=staff_id), {"ids": list(ids)})
