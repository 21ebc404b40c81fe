"""Calendar feeds: their secret addresses, and what stands in the calendar of one mentor."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from bot.database import Transaction
from bot.store.calendars import OFF
from bot.store.holds import LIFE
from bot.store.meetings import lock_people
from bot.tables import metadata
from flows.engine.facts import Format, Language, MeetingState

feed = metadata.tables["calendar_feed"]
person = metadata.tables["person"]
programme = metadata.tables["programme"]
meeting = metadata.tables["meeting"]
change = metadata.tables["meeting_change"]
venue = metadata.tables["venue"]
hold = metadata.tables["hold"]
mentee = person.alias("mentee")

TOKEN_BYTES = 24  # 192 bits of chance: nobody finds an address by trying
UID_LENGTH = 32
# The digests of tokens, meetings and holds must never be equal to those of anything else.
TOKEN, CALENDAR, MEETING, HOLD = "feed", "feed calendar", "feed meeting", "feed hold"

_INSERT = insert(feed)
_REVOKE = (
    update(feed)
    .where(feed.c.person_id == bindparam("of_person"), feed.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"))
)
_READER = (
    select(person.c.id, person.c.language, programme.c.name)
    .select_from(
        feed.join(person, person.c.id == feed.c.person_id).join(
            programme, programme.c.id == person.c.programme_id
        )
    )
    .where(feed.c.digest == bindparam("digest"), feed.c.revoked_at.is_(None), person.c.active)
)
_LINKED = (
    select(feed.c.person_id, feed.c.created_at)
    .join(person, person.c.id == feed.c.person_id)
    .where(
        person.c.programme_id == bindparam("programme_id"),
        person.c.active,
        feed.c.revoked_at.is_(None),
    )
    .order_by(feed.c.person_id)
)
_MEETINGS = (
    select(
        meeting.c.id,
        meeting.c.rev,
        meeting.c.state,
        meeting.c.format,
        meeting.c.starts_at,
        meeting.c.minutes,
        meeting.c.booked_at,
        venue.c.name.label("place"),
        mentee.c.first_name,
        func.max(change.c.made_at).label("made_at"),
        func.max(change.c.undone_at).label("undone_at"),
    )
    .select_from(
        meeting.join(mentee, mentee.c.id == meeting.c.mentee_id)
        .outerjoin(venue, venue.c.id == meeting.c.venue_id)
        .outerjoin(change, change.c.meeting_id == meeting.c.id)
    )
    .where(meeting.c.mentor_id == bindparam("mentor_id"), meeting.c.starts_at > bindparam("since"))
    .group_by(meeting.c.id, venue.c.name, mentee.c.first_name)
    .order_by(meeting.c.starts_at, meeting.c.id)
)
_HOLDS = (
    select(
        hold.c.id,
        hold.c.owner_id,
        hold.c.starts_at,
        hold.c.ends_at,
        hold.c.expires_at,
        mentee.c.first_name,
    )
    .join(mentee, mentee.c.id == hold.c.mentee_id)
    .where(hold.c.mentor_id == bindparam("mentor_id"), hold.c.expires_at > bindparam("now"))
    .order_by(hold.c.starts_at, hold.c.id)
)


@dataclass(frozen=True)
class Reader:
    """Whose calendar an address shows, and how it is headed. `uid` is the calendar's own."""

    person_id: int
    language: Language
    programme: str
    uid: str


@dataclass(frozen=True)
class Agreed:
    """A meeting of a mentor, called off or over as it may be. Instants are aware UTC.

    `uid` stays the same however often the meeting moves; `rev` grows with every change.
    """

    uid: str
    rev: int
    state: MeetingState
    format: Format
    starts_at: datetime
    ends_at: datetime
    place: str
    first_name: str
    changed_at: datetime


@dataclass(frozen=True)
class Offered:
    """A time of a mentor that is kept for somebody it was offered to. Instants are aware UTC.

    `kept_from` is the same however often it is read; where the question closes early, it lies
    before the moment of the offer.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    first_name: str
    kept_from: datetime


def link(tx: Transaction, person_id: int, now: datetime) -> str:
    """A new secret token for somebody's calendar, of which only a keyed digest is kept.

    The one they had stops working.
    """
    # Two who make one at once would each close only what was there before.
    lock_people(tx, (person_id, person_id))
    revoke(tx, person_id, now)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    digest = _digest(tx, TOKEN, token)
    tx.execute(_INSERT, {"person_id": person_id, "digest": digest, "created_at": now})
    return token


def revoke(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Somebody's address shows nothing any more; False when they had none."""
    return tx.execute(_REVOKE, {"of_person": person_id, "now": now}).rowcount > 0


def linked(tx: Transaction, programme_id: int) -> dict[int, datetime]:
    """Who has an address (by person), and since when (aware UTC)."""
    rows = tx.execute(_LINKED, {"programme_id": programme_id})
    return {row.person_id: row.created_at for row in rows}


def reader(tx: Transaction, token: str) -> Reader | None:
    """Whose calendar a token opens; None for one that is revoked or that nobody was ever given.

    Each costs one digest and one look at the index, so that time tells nothing either.
    """
    row = tx.execute(_READER, {"digest": _digest(tx, TOKEN, token)}).first()
    if row is None:
        return None
    return Reader(row.id, row.language, row.name, _uid(tx, CALENDAR, str(row.id)))


def meetings_of(tx: Transaction, mentor_id: int, since: datetime) -> list[Agreed]:
    """A mentor's meetings from `since` (aware UTC) on; those called off before it are left out."""
    rows = tx.execute(_MEETINGS, {"mentor_id": mentor_id, "since": since})
    found = [_agreed(tx, row) for row in rows]
    return [one for one in found if one.state not in OFF or one.changed_at > since]


def offered_of(tx: Transaction, mentor_id: int, now: datetime) -> list[Offered]:
    """The times kept by the newest offer that a mentor's time is part of; other offers' are not
    shown, or a mentor of several people would see a calendar full of times that will not be."""
    rows = tx.execute(_HOLDS, {"mentor_id": mentor_id, "now": now}).all()
    newest = max(rows, key=lambda row: int(row.id), default=None)
    return [_offered(tx, row) for row in rows if newest and row.owner_id == newest.owner_id]


def _agreed(tx: Transaction, row: Any) -> Agreed:
    changed = (row.booked_at, row.made_at, row.undone_at)
    return Agreed(
        uid=_uid(tx, MEETING, str(row.id)),
        rev=row.rev,
        state=row.state,
        format=row.format,
        starts_at=row.starts_at,
        ends_at=row.starts_at + timedelta(minutes=row.minutes),
        place=row.place or "",
        first_name=tx.cipher.open(row.first_name),
        changed_at=max(at for at in changed if at is not None),
    )


def _offered(tx: Transaction, row: Any) -> Offered:
    # Rows of holds come and go and their numbers come again: what is held says which it is.
    held = f"{row.owner_id} {row.starts_at.isoformat()}"
    return Offered(
        uid=_uid(tx, HOLD, held),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        first_name=tx.cipher.open(row.first_name),
        kept_from=row.expires_at - LIFE,
    )


def _uid(tx: Transaction, kind: str, what: str) -> str:
    """An id that is the same for ever and everywhere unique, and that counts nothing."""
    return _digest(tx, kind, what)[:UID_LENGTH]


def _digest(tx: Transaction, kind: str, text: str) -> str:
    return tx.cipher.index(f"{kind}:{text}")
