"""A new thread under the next free number, with why it was opened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, bindparam

from bot.database import Transaction
from bot.store import history, threads
from bot.store.numbers import free_numbers
from bot.store.threads import thread
from bot.store.upserts import Upsert
from flows.engine import facts

_NEW: Mapping[str, BindParameter[object]] = {
    name: bindparam(name)
    for name in (
        "programme_id",
        "number",
        "level",
        "category",
        "reason",
        "state",
        "person_id",
        "point_id",
        "owner_id",
        "do_not_text",
        "rules",
        "spans",
        "tables_hash",
        "safety",
        "opened_at",
        "raised_at",
    )
}
_INSERT = Upsert(
    lambda insert: insert(thread).values(_NEW).on_conflict_do_nothing().returning(thread.c.id)
)


@dataclass(frozen=True)
class New:
    """A thread to open. `rules`, `spans` and `tables_hash` say why screening raised it."""

    programme_id: int
    level: facts.Level
    at: datetime
    category: str = ""
    reason: str = ""
    person_id: int | None = None
    point_id: int | None = None
    owner_id: int | None = None
    do_not_text: bool = False
    rules: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    tables_hash: str = ""
    safety: str = ""


def open_thread(tx: Transaction, new: New) -> threads.Row:
    """Open a thread under the next free number. Two at once never get the same one."""
    statement = _INSERT.on(tx)
    values = {
        "programme_id": new.programme_id,
        "level": new.level,
        "category": new.category,
        "reason": new.reason,
        "state": "open",
        "person_id": new.person_id,
        "point_id": new.point_id,
        "owner_id": new.owner_id,
        "do_not_text": new.do_not_text,
        "rules": ",".join(new.rules),
        "spans": ",".join(f"{start}-{end}" for start, end in new.spans),
        "tables_hash": new.tables_hash,
        "safety": new.safety,
        "opened_at": new.at,
        "raised_at": new.at,
    }
    for number in free_numbers(tx, new.at):
        row = tx.execute(statement, values | {"number": number}).first()
        if row is not None:
            history.log(tx, int(row[0]), history.Entry("opened", new.at))
            return threads.get(tx, int(row[0]))
    raise LookupError("Every number from 120 to 899 is in use by an open thread.")
