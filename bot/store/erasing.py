"""Erase somebody: see `bot.store.fates` for what becomes of each row. Counts are all that is told.

Their numbers are forgotten apart: the last text still has to leave. A stop stays as a keyed hash.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.database import Transaction
from bot.store.fates import FATES, OF_THE_PERSON, Blank, Gone
from bot.store.outgoing import LIVE
from bot.tables import metadata

person = metadata.tables["person"]
point = metadata.tables["point"]
link = metadata.tables["person_point"]
thread = metadata.tables["thread"]
outgoing = metadata.tables["outgoing"]
heard = metadata.tables["heard"]
pair = metadata.tables["pair"]

EACH = 500  # ids in one statement

_LEFT = select(person.c.id).where(
    person.c.left_at < bindparam("before"), person.c.erased_at.is_(None)
)
_ALARMED = exists().where(
    thread.c.person_id == person.c.id,
    thread.c.state != "closed",
    thread.c.level.in_(("red", "orange_tonight", "orange_today")),
)
_GONE_LONG = _LEFT.where(~_ALARMED).order_by(person.c.id).limit(bindparam("limit"))
_POINTS = select(link.c.point_id).where(link.c.person_id == bindparam("person_id"))
_SHARED = select(link.c.point_id).where(
    link.c.point_id.in_(bindparam("points", expanding=True)),
    link.c.person_id != bindparam("person_id"),
)
_STILL_NEEDED = or_(
    exists().where(link.c.point_id == point.c.id),
    exists().where(
        or_(outgoing.c.point_id == point.c.id, outgoing.c.sent_to == point.c.id),
        outgoing.c.state.in_(LIVE),
    ),
)
_FORGET = update(point).where(
    point.c.id == bindparam("of_point"), point.c.address != "", ~_STILL_NEEDED
)
_SILENCED = or_(point.c.opted_out_at.is_not(None), point.c.carrier_blocked_at.is_not(None))


@dataclass(frozen=True)
class Whose:
    """Somebody to erase: their threads, and the numbers that nobody else has."""

    person_id: int
    points: tuple[int, ...]
    threads: tuple[int, ...]


def whose(tx: Transaction, person_id: int) -> Whose:
    """What belongs to somebody alone."""
    points = list(tx.execute(_POINTS, {"person_id": person_id}).scalars())
    shared = set(tx.execute(_SHARED, {"points": points, "person_id": person_id}).scalars())
    theirs = select(thread.c.id).where(thread.c.person_id == person_id)
    own = tuple(one for one in points if one not in shared)
    return Whose(person_id, own, tuple(tx.execute(theirs).scalars()))


def gone_since(tx: Transaction, before: datetime, limit: int) -> list[int]:
    """Who left before then and is not erased yet; nobody with an open alert."""
    return list(tx.execute(_GONE_LONG, {"before": before, "limit": limit}).scalars())


def counts(tx: Transaction, of: Whose) -> dict[str, int]:
    """How many rows of each table would be deleted or emptied."""
    touched: dict[Table, list[ColumnElement[bool]]] = {}
    for table, rows, fate in _touched(of):
        if isinstance(fate, Blank):
            rows = rows & or_(*(table.c[name] != "" for name in fate.columns))
        touched.setdefault(table, []).append(rows)
    found = {
        table.name: int(
            tx.execute(select(func.count()).select_from(table).where(or_(*rows))).scalar_one()
        )
        for table, rows in touched.items()
    }
    return {name: count for name, count in found.items() if count}


def erase(tx: Transaction, of: Whose, now: datetime) -> None:
    """Do it; the person's row stays, without a name, so that counts stay true."""
    for table, rows, fate in _touched(of):
        match fate:
            case Gone():
                tx.execute(delete(table).where(rows))
            case Blank(columns):
                tx.execute(update(table).where(rows).values(dict.fromkeys(columns, "")))
    values = {**OF_THE_PERSON, "erased_at": now}
    tx.execute(
        update(person)
        .where(person.c.id == of.person_id)
        .values(values | {"left_at": func.coalesce(person.c.left_at, now)})
    )


def naming(tx: Transaction, of: Whose, first_name: str) -> list[int]:
    """Texts to others that say the first name: to those they met, and to staff."""
    others = select(person.c.id).where(
        or_(
            person.c.role == "coordinator",
            person.c.id.in_(_met(of.person_id, pair.c.mentor_id, pair.c.mentee_id)),
            person.c.id.in_(_met(of.person_id, pair.c.mentee_id, pair.c.mentor_id)),
        ),
        person.c.id != of.person_id,
    )
    said = select(outgoing.c.id, outgoing.c.body, outgoing.c["values"]).where(
        outgoing.c.person_id.in_(others),
        outgoing.c.state.not_in(LIVE),
        or_(outgoing.c.body != "", outgoing.c["values"] != ""),
    )
    name = first_name.casefold()
    rows: list[Any] = list(tx.execute(said))
    return [
        int(row_id)
        for row_id, *sealed in rows
        if any(name in tx.cipher.open(words).casefold() for words in sealed)
    ]


def blank_texts(tx: Transaction, ids: Sequence[int]) -> None:
    """Texts to others lose their words, too."""
    for start in range(0, len(ids), EACH):
        some = outgoing.c.id.in_(ids[start : start + EACH])
        tx.execute(update(outgoing).where(some).values({"body": "", "values": "", "body_hash": ""}))


def forget_number(tx: Transaction, point_id: int) -> bool:
    """Forget an address that is nobody's; False while a text to it has not left.

    A stop and a block stay, under the keyed hash alone: whoever asked for no texts gets none.
    """
    row: Any = tx.execute(
        select(_STILL_NEEDED, _SILENCED).where(point.c.id == point_id)
    ).one_or_none()
    if row is None or row[0]:
        return row is None
    index: Mapping[str, str] = {} if row[1] else {"address_index": f"gone:{point_id}"}
    tx.execute(_FORGET.values({"address": "", **index}), {"of_point": point_id})
    return True


def _met(person_id: int, who: ColumnElement[Any], by: ColumnElement[Any]) -> Select[Any]:
    return select(who).where(by == person_id)


def _touched(of: Whose) -> Iterator[tuple[Table, ColumnElement[bool], Gone | Blank]]:
    """Each table with the rows of theirs, those that depend on others first."""
    for table in reversed(metadata.sorted_tables):
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name):
            fate = FATES.get(f"{table.name}.{key.parent.name}")
            if not isinstance(fate, Gone | Blank):
                continue
            column = table.c[key.parent.name]
            ids = {person: (of.person_id,), thread: of.threads, point: of.points}
            rows = column.in_(ids[key.column.table])
            if table is outgoing:
                rows = rows & outgoing.c.state.not_in(LIVE)  # it goes first, or is cancelled
            yield table, rows, fate
