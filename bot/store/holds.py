"""Times kept for somebody who was offered them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert

from bot.database import Transaction
from bot.store.calendars import travel_for
from bot.tables import metadata
from flows.engine.facts import Meeting

hold = metadata.tables["hold"]

LIFE = timedelta(hours=12)  # domain, "Defaults": hold on an offered time 12 h

_INSERT = insert(hold)
_RELEASE = delete(hold).where(hold.c.owner_id == bindparam("of_owner"))
_EXPIRED = delete(hold).where(hold.c.expires_at <= bindparam("now"))


def keep(
    tx: Transaction, of: Meeting, starts: Sequence[datetime], owner_id: int, now: datetime
) -> None:
    """Keep starts (aware UTC) 12 h for whom they were offered to, instead of any kept before."""
    release(tx, owner_id)
    for start in starts:
        values = {
            "owner_id": owner_id,
            "mentee_id": of.mentee.id,
            "mentor_id": of.mentor.id,
            "starts_at": start,
            "ends_at": start + timedelta(minutes=of.minutes),
            "travel": travel_for(of.format),
            "expires_at": now + LIFE,
        }
        tx.execute(_INSERT, values)


def release(tx: Transaction, owner_id: int) -> None:
    """Let go of everything that was kept for somebody."""
    tx.execute(_RELEASE, {"of_owner": owner_id})


def drop_expired(tx: Transaction, now: datetime) -> int:
    """Forget what has run out and is in nobody's way any more; says how many."""
    return tx.execute(_EXPIRED, {"now": now}).rowcount
