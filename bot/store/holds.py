"""Times kept for somebody who was offered them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert

from bot.database import Transaction
from bot.store import meetings
from bot.store.calendars import Search, travel_for
from bot.tables import metadata
from flows.engine.facts import Meeting

hold = metadata.tables["hold"]

LIFE = timedelta(hours=12)  # domain, "Defaults": hold on an offered time 12 h

_INSERT = insert(hold)
_RELEASE = delete(hold).where(hold.c.owner_id == bindparam("of_owner"))
_EXPIRED = delete(hold).where(hold.c.expires_at <= bindparam("now"))


@dataclass(frozen=True)
class Offer:
    """Starts (aware UTC) for a meeting like `of`, offered to one of the two.

    `closes` (aware UTC) is when the question that offers them closes by itself.
    """

    of: Meeting
    starts: Sequence[datetime]
    owner_id: int
    closes: datetime | None = None


def keep(tx: Transaction, offer: Offer, now: datetime) -> None:
    """Keep what is offered for 12 h or until its question closes, instead of any kept before.

    Two who are offered times in the same moment are not offered the same: they wait for each
    other, and the second looks again.

    Raises:
        SlotTaken: one of the starts does not fit both people any more.
    """
    of, owner_id = offer.of, offer.owner_id
    meetings.lock(tx, of)
    search = Search((of.mentee, of.mentor), owner_id, now, of.id)
    meetings.require_free(tx, search, of, offer.starts)
    release(tx, owner_id)
    expires = now + LIFE
    for start in offer.starts:
        values = {
            "owner_id": owner_id,
            "mentee_id": of.mentee.id,
            "mentor_id": of.mentor.id,
            "starts_at": start,
            "ends_at": start + timedelta(minutes=of.minutes),
            "travel": travel_for(of.format),
            "expires_at": min(expires, offer.closes or expires),
        }
        tx.execute(_INSERT, values)


def release(tx: Transaction, owner_id: int) -> None:
    """Let go of everything that was kept for somebody."""
    tx.execute(_RELEASE, {"of_owner": owner_id})


def drop_expired(tx: Transaction, now: datetime) -> int:
    """Forget what has run out and is in nobody's way any more; says how many."""
    return tx.execute(_EXPIRED, {"now": now}).rowcount
