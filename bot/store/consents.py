"""Who agreed to our texts, when, how and on which words. Rows are added, never changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam, insert, select

from bot.database import Transaction
from bot.store import people
from bot.tables import metadata

consent = metadata.tables["consent"]

_FIELDS = ("person_id", "given", "at", "how", "wording", "language", "point_id", "by_id")
_INSERT = insert(consent)
_LAST = (
    select(*(consent.c[name] for name in _FIELDS))
    .where(consent.c.person_id == bindparam("person_id"))
    .order_by(consent.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True)
class Record:
    """A yes or a no. `at` is aware UTC; `how`: they texted it, or told `by_id` of staff.

    `wording` is the version of the words they agreed to, in `language`; `point_id` the number.
    """

    person_id: int
    given: bool
    at: datetime
    how: Literal["text", "staff"]
    wording: str
    language: str
    point_id: int | None = None
    by_id: int | None = None


def record(tx: Transaction, said: Record) -> None:
    """Keep what somebody said, and go by it from now on."""
    tx.execute(_INSERT, {name: getattr(said, name) for name in _FIELDS})
    people.change(tx, said.person_id, consent="yes" if said.given else "no")


def last(tx: Transaction, person_id: int) -> Record | None:
    """What somebody said last; None when they were never asked, or have not answered."""
    row = tx.execute(_LAST, {"person_id": person_id}).first()
    return None if row is None else Record(*tuple(row))
