"""Calls that ring for nothing: the alert that they are about has been taken meanwhile."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from bot.database import Transaction
from bot.tables import metadata

outgoing = metadata.tables["outgoing"]
thread = metadata.tables["thread"]

RINGS = ("queued", "initiated", "ringing")  # nobody has answered yet, as far as we were told
RINGS_FOR = timedelta(minutes=1)  # the carrier gives up before

_FOR_NOTHING = (
    select(outgoing.c.provider_id)
    .join(thread, thread.c.id == outgoing.c.thread_id)
    .where(
        thread.c.taken_at > bindparam("since"),
        thread.c.state != "open",
        outgoing.c.key == bindparam("key"),
        outgoing.c.state == "accepted",
        outgoing.c.status.in_(RINGS),
        outgoing.c.accepted_at > bindparam("since"),
        outgoing.c.provider_id.is_not(None),
    )
    .order_by(outgoing.c.id)
)


def for_nothing(tx: Transaction, key: str, now: datetime) -> list[str]:
    """The carrier's ids of calls with this key that still ring although their alert is taken."""
    since = now - RINGS_FOR
    return list(tx.execute(_FOR_NOTHING, {"key": key, "since": since}).scalars())
