"""Pairs: which mentor meets which mentee."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from sqlalchemy import and_, bindparam, exists, insert, or_, select, update

from bot.database import Transaction
from bot.tables import metadata

pair = metadata.tables["pair"]
meeting = metadata.tables["meeting"]
change = metadata.tables["meeting_change"]

_FIELDS = ("id", "programme_id", "mentee_id", "mentor_id", "active", "backup_id")
_COLUMNS = [pair.c[name] for name in _FIELDS]
_INSERT = insert(pair).returning(pair.c.id)
_END = update(pair).where(pair.c.id == bindparam("row_id")).values(active=False)
_BACKUP = update(pair).where(pair.c.id == bindparam("row_id")).values(backup_id=bindparam("backup"))
_BY_ID = select(*_COLUMNS).where(pair.c.id == bindparam("pair_id"))
_BACKUP_FOR = (
    select(pair.c.backup_id)
    .join(meeting, meeting.c.pair_id == pair.c.id)
    .where(meeting.c.id == bindparam("meeting_id"))
)
_MENTOR_FOR = (
    select(pair.c.mentor_id)
    .join(meeting, meeting.c.pair_id == pair.c.id)
    .where(meeting.c.id == bindparam("meeting_id"))
)
_HELD = (
    select(meeting.c.id)
    .where(meeting.c.mentee_id == bindparam("mentee_id"), meeting.c.state == "held")
    .limit(1)
)
_OF_PERSON = (
    select(*_COLUMNS)
    .where(
        or_(pair.c.mentee_id == bindparam("person_id"), pair.c.mentor_id == bindparam("person_id")),
        pair.c.active,
    )
    .order_by(pair.c.id)
)
_OF_PROGRAMME = (
    select(*_COLUMNS)
    .where(pair.c.programme_id == bindparam("programme_id"), pair.c.active)
    .order_by(pair.c.id)
)


_this = meeting.alias("this_meeting")
# Called off by the mentee themselves: what a mentor or staff called off is not theirs.
_by_mentee = exists().where(
    change.c.meeting_id == meeting.c.id,
    change.c.rev_after == meeting.c.rev,
    change.c.person_id == meeting.c.mentee_id,
)
_LAST_IN_PERSON = (
    select(
        or_(meeting.c.state == "missed", and_(meeting.c.state == "declined", _by_mentee)).label(
            "slipped"
        )
    )
    .join(_this, _this.c.pair_id == meeting.c.pair_id)
    .where(
        _this.c.id == bindparam("meeting_id"),
        meeting.c.starts_at <= _this.c.starts_at,
        meeting.c.format == "in_person",
        meeting.c.state != "cancelled",
    )
    .order_by(meeting.c.starts_at.desc(), meeting.c.id.desc())
    .limit(5)
)


@dataclass(frozen=True)
class Pair:
    """A mentor and a mentee who meet. `backup_id` meets the mentee when the mentor cannot."""

    id: int
    programme_id: int
    mentee_id: int
    mentor_id: int
    active: bool = True
    backup_id: int | None = None


def add(tx: Transaction, programme_id: int, mentee_id: int, mentor_id: int) -> Pair:
    """Match a mentor with a mentee."""
    values = {"programme_id": programme_id, "mentee_id": mentee_id, "mentor_id": mentor_id}
    row_id = int(tx.execute(_INSERT, values).scalar_one())
    return Pair(row_id, programme_id, mentee_id, mentor_id)


def end(tx: Transaction, pair_id: int) -> None:
    """The two meet no more."""
    tx.execute(_END, {"row_id": pair_id})


def set_backup(tx: Transaction, pair_id: int, backup_id: int | None) -> None:
    """Who meets the mentee when the mentor cannot; None: nobody."""
    tx.execute(_BACKUP, {"row_id": pair_id, "backup": backup_id})


def backup_for(tx: Transaction, meeting_id: int) -> int | None:
    """Who meets the mentee of a meeting when the mentor cannot; None: nobody is named."""
    found: int | None = tx.execute(_BACKUP_FOR, {"meeting_id": meeting_id}).scalar()
    return found


def mentor_for(tx: Transaction, meeting_id: int) -> int | None:
    """The mentor of the pair that a meeting is of, also where somebody stands in."""
    found: int | None = tx.execute(_MENTOR_FOR, {"meeting_id": meeting_id}).scalar()
    return found


def have_met(tx: Transaction, mentee_id: int) -> bool:
    """Whether a meeting of a mentee has taken place, with whomever."""
    return tx.execute(_HELD, {"mentee_id": mentee_id}).first() is not None


def slipped(tx: Transaction, meeting_id: int) -> int:
    """How many of a pair's last meetings in person have slipped in a row, this one the last.

    The mentee missed them or called them off; more than five are not counted.
    """
    slips = tx.execute(_LAST_IN_PERSON, {"meeting_id": meeting_id}).scalars()
    return len(list(takewhile(bool, slips)))


def mentor_of(tx: Transaction, mentee_id: int) -> int | None:
    """Whom a mentee meets now, the first where there are several."""
    mine = (one for one in of_person(tx, mentee_id) if one.active and one.mentee_id == mentee_id)
    return next((one.mentor_id for one in mine), None)


def get(tx: Transaction, pair_id: int) -> Pair | None:
    """One pair, whether they still meet or not."""
    row = tx.execute(_BY_ID, {"pair_id": pair_id}).first()
    return None if row is None else _pair(row)


def of_person(tx: Transaction, person_id: int) -> list[Pair]:
    """The active pairs that somebody belongs to."""
    return [_pair(row) for row in tx.execute(_OF_PERSON, {"person_id": person_id})]


def of_programme(tx: Transaction, programme_id: int) -> list[Pair]:
    """Every active pair of a programme."""
    return [_pair(row) for row in tx.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def _pair(row: Sequence[Any]) -> Pair:
    return Pair(*row)
