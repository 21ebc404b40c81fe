"""What stands in a mentor's calendar: meetings as they are agreed, and the times of one offer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.database import Transaction
from bot.feed.words import title
from bot.store import feeds
from bot.store.calendars import OFF
from bot.store.feeds import Agreed, Offered, Reader
from flows.engine.facts import Language
from flows.texts.values import Where

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]

# So long a meeting that is over or off stays: a calendar that never heard "cancelled" shows it on.
KEPT = timedelta(days=30)


@dataclass(frozen=True)
class Entry:
    """One entry of a calendar. Instants are aware UTC, to the second.

    `uid` and `sequence` tell a calendar which entry this is and how often it changed.
    """

    uid: str
    sequence: int
    status: Status
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    changed_at: datetime


def entries_of(tx: Transaction, reader: Reader, now: datetime) -> list[Entry]:
    """Everything in somebody's calendar at this instant (aware UTC), soonest first."""
    agreed = feeds.meetings_of(tx, reader.person_id, now - KEPT)
    offered = feeds.offered_of(tx, reader.person_id, now)
    return in_order(
        [
            *(_of_meeting(one, reader.language) for one in agreed),
            *(_of_offer(one, reader.language) for one in offered),
        ]
    )


def in_order(entries: Sequence[Entry]) -> list[Entry]:
    """Soonest first; two of one time always in the same order, so that nothing seems changed."""
    return sorted(entries, key=lambda entry: (entry.starts_at, entry.uid))


def _of_meeting(one: Agreed, language: Language) -> Entry:
    where = Where(one.format, one.place).say(language)
    return Entry(
        uid=one.uid,
        sequence=one.rev,
        # Not yet confirmed is agreed all the same: the mentor should keep the time free.
        status="CANCELLED" if one.state in OFF else "CONFIRMED",
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        title=title("meeting", one.first_name, language),
        place=where[:1].upper() + where[1:],
        changed_at=one.changed_at,
    )


def _of_offer(one: Offered, language: Language) -> Entry:
    return Entry(
        uid=one.uid,
        sequence=0,
        status="TENTATIVE",
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        title=title("offered", one.first_name, language),
        place="",
        changed_at=one.kept_from,
    )
