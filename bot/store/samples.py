"""Texts drawn to be read blind: row ids, who read them, what they answered. No words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import BindParameter, and_, bindparam, func, or_, select, update

from bot.database import Transaction
from bot.store.heard import OF_NO_STAFF, heard, person, point
from bot.store.upserts import Upsert
from bot.tables import metadata

sampled = metadata.tables["sampled_text"]

Answer = Literal["yes", "no", "skip"]

_UNFLAGGED = (
    select(heard.c.id)
    .select_from(
        heard.join(point, point.c.id == heard.c.point_id).outerjoin(
            person, person.c.id == heard.c.person_id
        )
    )
    .where(
        point.c.programme_id == bindparam("programme_id"),
        heard.c.level == "none",
        heard.c.received_at >= bindparam("begins"),
        heard.c.received_at < bindparam("ends"),
        OF_NO_STAFF,
    )
    .order_by(heard.c.id)
)
_OF_WEEK = (
    sampled.c.programme_id == bindparam("programme_id"),
    sampled.c.week == bindparam("week"),
)
_DRAWN = select(func.count()).where(*_OF_WEEK)
_LEFT = select(func.count()).where(*_OF_WEEK, sampled.c.answer == "")
_VALUES: Mapping[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("programme_id", "week", "place", "heard_id", "answer")
}
_DRAW = Upsert(lambda insert: insert(sampled).values(_VALUES).on_conflict_do_nothing())
# What one coordinator was not sure of another may answer.
_OPEN = or_(
    sampled.c.answer == "",
    and_(sampled.c.answer == "skip", sampled.c.reader_id != bindparam("reader")),
)
_NEXT = (
    select(sampled.c.id, sampled.c.place, sampled.c.heard_id)
    .where(*_OF_WEEK, _OPEN, sampled.c.place > bindparam("after"))
    .order_by(sampled.c.place)
    .limit(1)
)
_READ = (
    update(sampled)
    .where(sampled.c.id == bindparam("row_id"), sampled.c.answer.in_(("", "skip")))
    .values(reader_id=bindparam("by"), read_at=bindparam("at"), answer="")
)
_ANSWER = (
    update(sampled)
    .where(sampled.c.id == bindparam("row_id"), sampled.c.answer == "")
    .values(answer=bindparam("said"), answered_at=bindparam("at"), reader_id=bindparam("by"))
    .returning(sampled.c.id)
)
_OPENED = (
    update(sampled).where(sampled.c.id == bindparam("row_id")).values(thread_id=bindparam("to"))
)
_COUNTS = (
    select(sampled.c.week, sampled.c.answer, func.count())
    .where(sampled.c.programme_id == bindparam("programme_id"))
    .group_by(sampled.c.week, sampled.c.answer)
    .order_by(sampled.c.week)
)


@dataclass(frozen=True)
class Text:
    """A text of the sample: its row, its place in the week's order, the row of the text."""

    id: int
    place: int
    heard_id: int


@dataclass(frozen=True)
class Week:
    """What came of a week's sample."""

    week: date
    yes: int = 0
    no: int = 0
    skipped: int = 0
    unread: int = 0


def unflagged(tx: Transaction, programme_id: int, begins: datetime, ends: datetime) -> list[int]:
    """Texts of a programme's people received in `[begins, ends)` that alarmed nobody, by row."""
    where = {"programme_id": programme_id, "begins": begins, "ends": ends}
    return [int(row.id) for row in tx.execute(_UNFLAGGED, where)]


def drawn(tx: Transaction, programme_id: int, week: date) -> int:
    """How many texts were drawn for a week; 0 before."""
    return int(tx.execute(_DRAWN, {"programme_id": programme_id, "week": week}).scalar_one())


def left(tx: Transaction, programme_id: int, week: date) -> int:
    """How many texts of a week nobody has answered."""
    return int(tx.execute(_LEFT, {"programme_id": programme_id, "week": week}).scalar_one())


def draw(tx: Transaction, programme_id: int, week: date, heard_ids: Sequence[int]) -> None:
    """Keep what was drawn for a week, in this order. Two at once draw the same."""
    statement = _DRAW.on(tx)
    for place, heard_id in enumerate(heard_ids, start=1):
        values = {"programme_id": programme_id, "week": week, "place": place}
        tx.execute(statement, values | {"heard_id": heard_id, "answer": ""})


def following(
    tx: Transaction, programme_id: int, week: date, reader_id: int, after: int
) -> Text | None:
    """The next text that this reader may answer, behind a place; None at the end."""
    where = {"programme_id": programme_id, "week": week, "reader": reader_id, "after": after}
    row = tx.execute(_NEXT, where).first()
    return None if row is None else Text(row.id, row.place, row.heard_id)


def read(tx: Transaction, text: Text, reader_id: int, at: datetime) -> None:
    """Somebody is shown the words."""
    tx.execute(_READ, {"row_id": text.id, "by": reader_id, "at": at})


def answer(tx: Transaction, text: Text, said: Answer, reader_id: int, at: datetime) -> bool:
    """What they say of it; False when somebody else has answered meanwhile."""
    values = {"row_id": text.id, "said": said, "by": reader_id, "at": at}
    return tx.execute(_ANSWER, values).first() is not None


def opened(tx: Transaction, text: Text, thread_id: int) -> None:
    """The matter that a missed text has opened."""
    tx.execute(_OPENED, {"row_id": text.id, "to": thread_id})


def weeks(tx: Transaction, programme_id: int) -> list[Week]:
    """What came of every week's sample, oldest first."""
    found: dict[date, dict[str, int]] = {}
    rows: Sequence[Any] = tx.execute(_COUNTS, {"programme_id": programme_id}).all()
    for week, said, count in rows:
        found.setdefault(week, {})[said] = int(count)
    return [
        Week(week, of.get("yes", 0), of.get("no", 0), of.get("skip", 0), of.get("", 0))
        for week, of in found.items()
    ]
