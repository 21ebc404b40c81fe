"""The code that a coordinator says to somebody by voice: kept hashed, tried a few times only."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.database import Transaction
from bot.store import people
from bot.store.people import Member
from bot.tables import metadata

code = metadata.tables["spoken_code"]
attempt = metadata.tables["code_attempt"]

_FORGET = delete(code).where(code.c.person_id == bindparam("of_person"))
_KEEP = insert(code)
_RENAME = (
    update(code)
    .where(code.c.person_id == bindparam("of_person"))
    .values(name_index=bindparam("index"))
)
_NAMED = (
    select(code.c.code_hash, code.c.set_at, *people.COLUMNS)
    .join(people.person, people.person.c.id == code.c.person_id)
    .where(
        people.person.c.programme_id == bindparam("programme_id"),
        people.person.c.active,
        code.c.name_index.in_(bindparam("names", expanding=True)),
    )
    .order_by(code.c.person_id)
)
_TRY = insert(attempt)
_AT_POINT = select(func.count(attempt.c.at.distinct())).where(
    attempt.c.point_id == bindparam("point_id"),
    attempt.c.at >= bindparam("since"),
    attempt.c.right.is_(False),
)
_AT_PERSON = select(func.count()).where(
    attempt.c.person_id == bindparam("person_id"),
    attempt.c.at > bindparam("since"),
    attempt.c.right.is_(False),
)


@dataclass(frozen=True)
class Named:
    """Somebody with a code whose name was written; `fits`: so was their code."""

    member: Member
    fits: bool
    set_at: datetime


def keep(tx: Transaction, someone: Member, name: str, digits: str, now: datetime) -> None:
    """A new code in place of the one they had; `name` is their first name as it is compared."""
    tx.execute(_FORGET, {"of_person": someone.id})
    row = {
        "person_id": someone.id,
        "code_hash": _hash(tx, someone.id, digits),
        "name_index": _index(tx, name),
        "set_at": now,
    }
    tx.execute(_KEEP, row)


def rename(tx: Transaction, person_id: int, name: str) -> None:
    """They go by another first name; the code stays."""
    tx.execute(_RENAME, {"of_person": person_id, "index": _index(tx, name)})


def named(
    tx: Transaction, programme_id: int, names: Collection[str], digits: str
) -> Sequence[Named]:
    """Everybody with a code who goes by one of these names, as they are compared."""
    where = {"programme_id": programme_id, "names": [_index(tx, name) for name in names]}
    return [
        Named(
            people.member(tx, tuple(row)[2:]),
            _hash(tx, row.id, digits) == row.code_hash,
            row.set_at,
        )
        for row in tx.execute(_NAMED, where)
    ]


def tried(tx: Transaction, point_id: int, person_id: int | None, at: datetime, right: bool) -> None:
    """Remember a try from a number, for the person who was named."""
    row = {"point_id": point_id, "person_id": person_id, "at": at, "right": right}
    tx.execute(_TRY, row)


def wrong_from(tx: Transaction, point_id: int, since: datetime) -> int:
    """How often this number was wrong since then."""
    return int(tx.execute(_AT_POINT, {"point_id": point_id, "since": since}).scalar_one())


def wrong_for(tx: Transaction, person_id: int, since: datetime) -> int:
    """How often somebody's code was guessed wrong since then, from whatever numbers."""
    return int(tx.execute(_AT_PERSON, {"person_id": person_id, "since": since}).scalar_one())


def _hash(tx: Transaction, person_id: int, digits: str) -> str:
    # Four digits are guessed in no time from a plain hash: this one needs the index key.
    return tx.cipher.index(f"code:{person_id}:{digits}")


def _index(tx: Transaction, name: str) -> str:
    return tx.cipher.index(f"name:{name}")
