"""Who was last well, and how far a job has come."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, select

from bot.database import Transaction
from bot.store.upserts import Upsert
from bot.tables import metadata

heartbeat = metadata.tables["heartbeat"]

SCHEDULER = "scheduler"
RECONCILED = "reconciled"

_AT = select(heartbeat.c.at).where(heartbeat.c.name == bindparam("of_name"))
_VALUES: Mapping[str, BindParameter[object]] = {"name": bindparam("name"), "at": bindparam("at")}
_BEAT = Upsert(
    lambda insert: (
        insert(heartbeat)
        .values(_VALUES)
        .on_conflict_do_update(index_elements=["name"], set_={"at": bindparam("at")})
    )
)


def beat(tx: Transaction, name: str, at: datetime) -> None:
    """This one is well at this instant (aware UTC, real time)."""
    tx.execute(_BEAT.on(tx), {"name": name, "at": at})


def last(tx: Transaction, name: str) -> datetime | None:
    """When this one was last well; None if it never was."""
    found: datetime | None = tx.execute(_AT, {"of_name": name}).scalar()
    return found
