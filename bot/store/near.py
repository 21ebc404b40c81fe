"""Whether a meeting is so near that a change of it is told at once, quiet or not."""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store import changes, groups, meetings

SOON = timedelta(hours=12)  # domain, "Defaults"


def is_near(tx: Transaction, about: str, now: datetime) -> bool:
    """Whether what a text is about starts within 12 hours, or did before it was changed.

    One that is under way counts, one that is over does not: that can wait for the morning. Only
    meetings ("meeting:7") and group sessions ("group:7") are ever near.
    """
    what, _, number = about.partition(":")
    match what:
        case "meeting":
            return _meeting_is_near(tx, int(number), now)
        case "group":
            return _group_is_near(tx, int(number), now)
        case _:
            return False


def _meeting_is_near(tx: Transaction, meeting_id: int, now: datetime) -> bool:
    meeting = meetings.get(tx, meeting_id)
    if meeting is None:
        return False
    if _is_soon(meeting.starts_at, meeting.minutes, now):
        return True
    # Moved at night from tomorrow at eight to next week: they must not get up for it.
    before = changes.starts_before(tx, meeting.id, now - SOON)
    return any(now < start < now + SOON for start in before)


def _group_is_near(tx: Transaction, group_id: int, now: datetime) -> bool:
    found = groups.get(tx, group_id)
    return found is not None and _is_soon(found.facts.starts_at, found.facts.minutes, now)


def _is_soon(start: datetime, minutes: int, now: datetime) -> bool:
    return start < now + SOON and now < start + timedelta(minutes=minutes)
