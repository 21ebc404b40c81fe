"""What staff look at again: alerts that were closed as false, and texts that nothing alarmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import BindParameter, and_, bindparam, or_, select

from bot.database import Transaction
from bot.store.books import LEVELS
from bot.store.heard import heard
from bot.store.samples import sampled
from bot.store.threads import thread
from bot.store.upserts import Upsert
from bot.tables import metadata

verdict = metadata.tables["verdict"]

Kind = Literal["false alarm", "missed"]
Said = Literal["", "right", "wrong", "crisis"]
FALSE_ALARM = 5  # the outcome that staff close with
MISSED = "missed_text"  # the reason of a yellow

_ITEMS = (
    select(
        thread.c.id,
        thread.c.number,
        thread.c.level,
        thread.c.category,
        thread.c.rules,
        thread.c.person_id,
        thread.c.point_id,
        thread.c.opened_at,
        verdict.c.said,
    )
    .select_from(thread.outerjoin(verdict, verdict.c.thread_id == thread.c.id))
    .where(
        thread.c.programme_id == bindparam("programme_id"),
        or_(
            and_(
                thread.c.level.in_(LEVELS),
                thread.c.state == "closed",
                thread.c.outcome == FALSE_ALARM,
            ),
            and_(thread.c.level == "yellow", thread.c.reason == MISSED),
        ),
    )
    .order_by(thread.c.opened_at, thread.c.id)
)
_MISSED_WORDS = (
    select(heard.c.body)
    .join(sampled, sampled.c.heard_id == heard.c.id)
    .where(sampled.c.thread_id == bindparam("thread_id"))
    .order_by(heard.c.id)
)
_VALUES: Mapping[str, BindParameter[Any]] = {
    name: bindparam(name) for name in ("thread_id", "said", "person_id", "at")
}
_ANEW = {name: value for name, value in _VALUES.items() if name != "thread_id"}
_SAY = Upsert(
    lambda insert: (
        insert(verdict)
        .values(_VALUES)
        .on_conflict_do_update(index_elements=["thread_id"], set_=_ANEW)
    )
)


@dataclass(frozen=True)
class Item:
    """A false alarm or a missed text to look at. `said` is empty until staff have marked it."""

    thread_id: int
    number: int
    kind: Kind
    level: str
    category: str
    rules: tuple[str, ...]
    person_id: int | None
    point_id: int | None
    opened_at: datetime
    said: Said


def items(tx: Transaction, programme_id: int) -> list[Item]:
    """Everything a programme has to look at or has looked at, oldest first."""
    return [_item(row) for row in tx.execute(_ITEMS, {"programme_id": programme_id})]


def say(tx: Transaction, item: Item, said: Said, by: int, at: datetime) -> None:
    """What staff say of it; the last word counts."""
    tx.execute(_SAY.on(tx), {"thread_id": item.thread_id, "said": said, "person_id": by, "at": at})


def missed_words(tx: Transaction, thread_id: int) -> list[str]:
    """The texts that a blind reader called a crisis, of the matter they opened."""
    return [tx.cipher.open(row.body) for row in tx.execute(_MISSED_WORDS, {"thread_id": thread_id})]


def _item(row: Any) -> Item:
    return Item(
        row.id,
        row.number,
        "missed" if row.level == "yellow" else "false alarm",
        row.level,
        row.category,
        tuple(rule for rule in row.rules.split(",") if rule),
        row.person_id,
        row.point_id,
        row.opened_at,
        row.said or "",
    )
