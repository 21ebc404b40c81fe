"""Numbers and addresses: found by a keyed index, linked with people, blocked or opted out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import BindParameter, bindparam, insert, select, update

from bot.database import Transaction
from bot.store import people
from bot.store.people import Member
from bot.store.upserts import Upsert
from bot.tables import metadata

point = metadata.tables["point"]
link = metadata.tables["person_point"]

Status = Literal["active", "unverified", "retired", "suspect"]

_FACTS = (
    "id",
    "programme_id",
    "channel",
    "carrier_blocked_at",
    "opted_out_at",
    "bad_at",
    "hard_failed_at",
    "last_heard_at",
)
COLUMNS = [*(point.c[name] for name in _FACTS), point.c.address]
_BY_ID = select(*COLUMNS).where(point.c.id == bindparam("point_id"))
_BY_ADDRESS = select(*COLUMNS).where(
    point.c.programme_id == bindparam("programme_id"),
    point.c.channel == bindparam("channel"),
    point.c.address_index == bindparam("address_index"),
)
_NEW: Mapping[str, BindParameter[object]] = {
    name: bindparam(name)
    for name in ("programme_id", "channel", "address", "address_index", "created_at")
}
_INSERT = Upsert(
    lambda insert: insert(point).values(_NEW).on_conflict_do_nothing().returning(*COLUMNS)
)
_USERS = (
    select(link.c.status, link.c.since, *people.COLUMNS)
    .join(people.person, people.person.c.id == link.c.person_id)
    .where(link.c.point_id == bindparam("point_id"), people.person.c.active)
    .order_by(people.person.c.id)
)
_OF_PERSON = (
    select(link.c.status, link.c.since, *COLUMNS)
    .join(point, point.c.id == link.c.point_id)
    .where(link.c.person_id == bindparam("person_id"))
    .order_by(link.c.since.desc(), point.c.id.desc())
)
_TO_REACH = (
    select(*COLUMNS)
    .join(link, point.c.id == link.c.point_id)
    .where(
        link.c.person_id == bindparam("person_id"),
        link.c.status == "active",
        point.c.bad_at.is_(None),
    )
    .order_by(link.c.since.desc(), point.c.id.desc())
    .limit(1)
)
_LINK = insert(link)
_RELINK = (
    update(link)
    .where(link.c.person_id == bindparam("of_person"), link.c.point_id == bindparam("of_point"))
    .values(status=bindparam("to_status"), since=bindparam("from_now"))
    .returning(link.c.point_id)
)
_SUSPECT = (
    update(link)
    .where(link.c.point_id == bindparam("of_point"), link.c.status == "active")
    .values(status="suspect")
)
_CHANGE = update(point).where(point.c.id == bindparam("row_id"))
_HEARD = _CHANGE.values(last_heard_at=bindparam("at"), hard_failed_at=None, bad_at=None)


@dataclass(frozen=True)
class Point:
    """One address on one channel. `address` is plain here (E.164 for phones), sealed in its column.

    The instants (aware UTC) say since when: the carrier blocks it, its owner opted out, the
    carrier knows no such number, it failed hard; and when it was last heard.
    """

    id: int
    programme_id: int
    channel: str
    carrier_blocked_at: datetime | None
    opted_out_at: datetime | None
    bad_at: datetime | None
    hard_failed_at: datetime | None
    last_heard_at: datetime | None
    address: str

    @property
    def is_silenced(self) -> bool:
        """Whether nothing may be sent: blocked by the carrier, or opted out with us."""
        return self.carrier_blocked_at is not None or self.opted_out_at is not None


@dataclass(frozen=True)
class User:
    """Somebody who uses a point; only an active link is verified."""

    member: Member
    status: Status
    since: datetime


@dataclass(frozen=True)
class Linked:
    """A point that somebody uses."""

    point: Point
    status: Status
    since: datetime


def find_or_add(
    tx: Transaction, programme_id: int, channel: str, address: str, now: datetime
) -> Point:
    """The point with this address, new if it was never seen. Two at once get the same one."""
    where = {
        "programme_id": programme_id,
        "channel": channel,
        "address_index": tx.cipher.index(address),
    }
    row = tx.execute(_BY_ADDRESS, where).first()
    if row is None:
        statement = _INSERT.on(tx)
        new = where | {"address": tx.cipher.seal(address), "created_at": now}
        row = tx.execute(statement, new).first() or tx.execute(_BY_ADDRESS, where).one()
    if row.address == "":
        # Forgotten, but for a stop that its hash still knows: it is spoken of anew.
        tx.execute(_CHANGE, {"row_id": row.id, "address": tx.cipher.seal(address)})
    return read(row, address)


def find(tx: Transaction, programme_id: int, channel: str, address: str) -> Point | None:
    """The point with this address, if it was ever seen."""
    where = {
        "programme_id": programme_id,
        "channel": channel,
        "address_index": tx.cipher.index(address),
    }
    row = tx.execute(_BY_ADDRESS, where).first()
    return None if row is None else read(row, address)


def get(tx: Transaction, point_id: int) -> Point | None:
    """One point."""
    row = tx.execute(_BY_ID, {"point_id": point_id}).first()
    return None if row is None else read(row, tx.cipher.open(row[-1]))


def users(tx: Transaction, point_id: int) -> list[User]:
    """Everybody active in the programme who was ever linked with a point."""
    rows = tx.execute(_USERS, {"point_id": point_id})
    return [User(people.member(tx, tuple(row)[2:]), row.status, row.since) for row in rows]


def of_person(tx: Transaction, person_id: int) -> list[Linked]:
    """Every point of a person, the newest link first."""
    rows = tx.execute(_OF_PERSON, {"person_id": person_id})
    return [
        Linked(read(tuple(row)[2:], tx.cipher.open(row.address)), row.status, row.since)
        for row in rows
    ]


def to_reach(tx: Transaction, person_id: int) -> Point | None:
    """Where the bot may start to text somebody: their newest active point that is not bad.

    It may be silenced: somebody who texted STOP is not written to at an older number instead.
    """
    row = tx.execute(_TO_REACH, {"person_id": person_id}).first()
    return None if row is None else read(row, tx.cipher.open(row[-1]))


def link_to(tx: Transaction, person_id: int, point_id: int, status: Status, now: datetime) -> None:
    """Link a person with a point, or change the link they have."""
    again = {
        "of_person": person_id,
        "of_point": point_id,
        "to_status": status,
        "from_now": now,
    }
    if tx.execute(_RELINK, again).first() is None:
        new = {"person_id": person_id, "point_id": point_id, "status": status, "since": now}
        tx.execute(_LINK, new)


def heard(tx: Transaction, point_id: int, at: datetime) -> None:
    """A text came from this point: it lives, whatever failed before."""
    tx.execute(_HEARD, {"row_id": point_id, "at": at})


def opt_out(tx: Transaction, point_id: int, at: datetime) -> None:
    """Its owner wants no more texts: our own rule."""
    tx.execute(_CHANGE, {"row_id": point_id, "opted_out_at": at})


def opt_in(tx: Transaction, point_id: int) -> None:
    """Its owner wants texts again. A carrier block stays: only the carrier's own word lifts it."""
    tx.execute(_CHANGE, {"row_id": point_id, "opted_out_at": None})


def block(tx: Transaction, point_id: int, at: datetime) -> None:
    """The carrier blocks everything to this number."""
    tx.execute(_CHANGE, {"row_id": point_id, "carrier_blocked_at": at})


def unblock(tx: Transaction, point_id: int) -> None:
    """The carrier delivers to this number again; its owner asked for it, so we do too."""
    tx.execute(_CHANGE, {"row_id": point_id, "carrier_blocked_at": None, "opted_out_at": None})


def mark_bad(tx: Transaction, point_id: int, at: datetime) -> None:
    """The carrier knows no such number; everybody's link to it becomes suspect."""
    tx.execute(_CHANGE, {"row_id": point_id, "bad_at": at})
    tx.execute(_SUSPECT, {"of_point": point_id})


def failed_hard(tx: Transaction, known: Point, at: datetime) -> bool:
    """Note a hard failure; True when it is the second, in another week, and links become suspect.

    Two hard failures in different weeks make a number stale (domain, "Phones"); weeks are ISO
    weeks of UTC.
    """
    tx.execute(_CHANGE, {"row_id": known.id, "hard_failed_at": at})
    before = known.hard_failed_at
    if before is None or before.isocalendar()[:2] == at.isocalendar()[:2]:
        return False
    tx.execute(_SUSPECT, {"of_point": known.id})
    return True


def read(row: Sequence[Any], address: str) -> Point:
    """A point from the columns `COLUMNS` of a row, and its address in plain."""
    return Point(**dict(zip(_FACTS, row, strict=False)), address=address)
