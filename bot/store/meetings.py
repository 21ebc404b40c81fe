"""Meetings: read as the steps see them, booked, confirmed, reported. Changes have their room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import bindparam, func, insert, literal, or_, select, update

from bot.database import Transaction
from bot.errors import LostRace, SlotTaken
from bot.store import calendars, hours, people
from bot.store.calendars import OFF, Search
from bot.store.pairs import Pair
from bot.tables import metadata
from bot.tables.columns import Instant
from flows.engine.facts import Format, Meeting

meeting = metadata.tables["meeting"]
pair = metadata.tables["pair"]
venue = metadata.tables["venue"]
mentee = people.person.alias("mentee")
mentor = people.person.alias("mentor")
earlier = meeting.alias("earlier")

Outcome = Literal[
    "held_in_person", "held_by_phone", "moved", "they_could_not", "i_could_not", "not_known"
]

# What a report makes of the meeting; the other outcomes leave it as it is.
_STATE_AFTER = {
    "held_in_person": "held",
    "held_by_phone": "held",
    "they_could_not": "missed",
    "i_could_not": "missed",
}
# Longer than any meeting: what began before this is over.
_LONGEST = timedelta(days=1)
NO_END = datetime(9999, 1, 1, tzinfo=UTC)
_BEGINNING = literal(datetime(1970, 1, 1, tzinfo=UTC), Instant)

# Those of the same mentee that began before this one, from the last confirmed one on.
_before = (
    earlier.c.mentee_id == meeting.c.mentee_id,
    earlier.c.starts_at < meeting.c.starts_at,
    # Written out: a list would be put together anew at every execution.
    *(earlier.c.state != off for off in OFF),
)
_last_confirmed = (
    select(func.max(earlier.c.starts_at))
    .where(*_before, earlier.c.confirmed_at.is_not(None))
    .correlate(meeting)
    .scalar_subquery()
)
_unconfirmed = (
    select(func.count())
    .select_from(earlier)
    .where(*_before, earlier.c.starts_at > func.coalesce(_last_confirmed, _BEGINNING))
    .correlate(meeting)
    .scalar_subquery()
)

_OWN = ("id", "rev", "starts_at", "minutes", "zone", "format", "state", "outcome")
COLUMNS = (
    *(meeting.c[name] for name in _OWN),
    venue.c.name,
    _unconfirmed.label("unconfirmed"),
    *people.columns(mentee),
    *people.columns(mentor),
)
SOURCE = (
    meeting.join(mentee, mentee.c.id == meeting.c.mentee_id)
    .join(mentor, mentor.c.id == meeting.c.mentor_id)
    .outerjoin(venue, venue.c.id == meeting.c.venue_id)
)
_MEETINGS = select(*COLUMNS).select_from(SOURCE)
_BY_ID = _MEETINGS.where(meeting.c.id == bindparam("meeting_id"))
_REV = select(meeting.c.rev).where(meeting.c.id == bindparam("meeting_id"))
_UPCOMING = _MEETINGS.where(
    or_(
        meeting.c.mentee_id == bindparam("person_id"), meeting.c.mentor_id == bindparam("person_id")
    ),
    meeting.c.starts_at > bindparam("since"),
    meeting.c.state.not_in(OFF),
).order_by(meeting.c.starts_at, meeting.c.id)
_LATEST = (
    _MEETINGS.where(
        or_(
            meeting.c.mentee_id == bindparam("person_id"),
            meeting.c.mentor_id == bindparam("person_id"),
        ),
        meeting.c.pair_id.in_(select(pair.c.id).where(pair.c.active)),
        meeting.c.starts_at <= bindparam("until"),
    )
    .order_by(meeting.c.starts_at.desc(), meeting.c.id.desc())
    .limit(1)
)
_OF_PROGRAMME = _MEETINGS.where(
    mentee.c.programme_id == bindparam("programme_id"), meeting.c.starts_at > bindparam("since")
).order_by(meeting.c.starts_at, meeting.c.id)
_INSERT = insert(meeting).returning(meeting.c.id)
_INSERT_LIKE = (
    insert(meeting)
    .from_select(
        (
            "pair_id",
            "mentee_id",
            "mentor_id",
            "venue_id",
            "minutes",
            "format",
            "zone",
            "starts_wall",
            "starts_at",
            "booked_at",
            "rev",
            "state",
            "outcome",
            "confirmed_at",
        ),
        select(
            meeting.c.pair_id,
            meeting.c.mentee_id,
            bindparam("mentor_id", type_=meeting.c.mentor_id.type),
            meeting.c.venue_id,
            meeting.c.minutes,
            bindparam("format", type_=meeting.c.format.type),
            meeting.c.zone,
            bindparam("wall", type_=meeting.c.starts_wall.type),
            bindparam("start", type_=Instant),
            bindparam("now", type_=Instant),
            literal(1),
            literal("planned"),
            literal(""),
            bindparam("agreed_at", type_=Instant),
        ).where(meeting.c.id == bindparam("like_id")),
    )
    .returning(meeting.c.id)
)
_CONFIRM = (
    update(meeting)
    .where(
        meeting.c.id == bindparam("row_id"),
        meeting.c.rev == bindparam("at_rev"),
        or_(meeting.c.state == "planned", meeting.c.state == "confirmed"),
    )
    .values(state="confirmed", confirmed_at=bindparam("now"))
    .returning(meeting.c.id)
)
_REPORT = update(meeting).where(meeting.c.id == bindparam("row_id"))
# NO KEY: texts and messages that name these people may still be written meanwhile.
_LOCK = (
    select(people.person.c.id)
    .where(people.person.c.id.in_((bindparam("one"), bindparam("other"))))
    .order_by(people.person.c.id)
    .with_for_update(key_share=True)
)


@dataclass(frozen=True)
class Booking:
    """A meeting to be booked: naive wall time in the zone of the venue, else of the mentee."""

    pair: Pair
    wall: datetime
    zone: str
    minutes: int = 60
    format: Format = "in_person"
    venue_id: int | None = None


def get(tx: Transaction, meeting_id: int) -> Meeting | None:
    """One meeting, whatever its state.

    `unconfirmed_in_a_row` counts the mentee's meetings right before this one that they neither
    confirmed nor gave their time themselves; this one is not among them.
    """
    row = tx.execute(_BY_ID, {"meeting_id": meeting_id}).first()
    return None if row is None else read(tx, row)


def known(tx: Transaction, meeting_id: int) -> Meeting:
    """One meeting that is surely there.

    Raises:
        LookupError: there is none with this id.
    """
    found = get(tx, meeting_id)
    if found is None:
        raise LookupError("There is no such meeting.")
    return found


def rev_of(tx: Transaction, meeting_id: int) -> int | None:
    """How often a meeting has changed, from 1; None when there is no such meeting."""
    found: int | None = tx.execute(_REV, {"meeting_id": meeting_id}).scalar()
    return found


def upcoming(tx: Transaction, person_id: int, now: datetime) -> list[Meeting]:
    """Somebody's meetings that have not ended and are not called off, soonest first."""
    rows = tx.execute(_UPCOMING, {"person_id": person_id, "since": now - _LONGEST})
    found = [read(tx, row) for row in rows]
    return [one for one in found if one.starts_at + timedelta(minutes=one.minutes) > now]


def latest_of(tx: Transaction, person_id: int, until: datetime) -> Meeting | None:
    """Somebody's latest meeting of a pair that still meets, over or off, begun by `until`."""
    row = tx.execute(_LATEST, {"person_id": person_id, "until": until}).first()
    return None if row is None else read(tx, row)


def of_programme(tx: Transaction, programme_id: int, since: datetime) -> list[Meeting]:
    """Every meeting of a programme that starts after `since`, whatever its state."""
    rows = tx.execute(_OF_PROGRAMME, {"programme_id": programme_id, "since": since})
    return [read(tx, row) for row in rows]


def book(tx: Transaction, booking: Booking, now: datetime) -> Meeting:
    """Write a meeting down as people agreed it, without looking whether it fits their hours."""
    values = {
        "pair_id": booking.pair.id,
        "mentee_id": booking.pair.mentee_id,
        "mentor_id": booking.pair.mentor_id,
        "venue_id": booking.venue_id,
        "starts_wall": booking.wall,
        "zone": booking.zone,
        "starts_at": hours.instant_of(booking.wall, booking.zone),
        "minutes": booking.minutes,
        "format": booking.format,
        "booked_at": now,
    }
    return known(tx, int(tx.execute(_INSERT, values).scalar_one()))


def book_like(
    tx: Transaction, like: Meeting, start: datetime, by: int | None, now: datetime
) -> Meeting:
    """Book another meeting of the same pair, place, form and length at `start` (aware UTC).

    With the mentor that `like` names, who may stand in for that of the pair.

    `by` is who picked the time (None: staff); what is held for them is not in the way.

    Raises:
        SlotTaken: the time does not fit both people any more.
    """
    lock(tx, like)
    search = Search((like.mentee, like.mentor), by or like.mentee.id, now)
    require_free(tx, search, like, [start])
    wall = hours.wall_of(start, like.zone)
    values = {
        "like_id": like.id,
        "mentor_id": like.mentor.id,
        "format": like.format,
        "agreed_at": now if by == like.mentee.id else None,
        "wall": wall,
        "start": hours.instant_of(wall, like.zone),
        "now": now,
    }
    return known(tx, int(tx.execute(_INSERT_LIKE, values).scalar_one()))


def confirm(tx: Transaction, agreed: Meeting, now: datetime) -> None:
    """They will come. The revision stays: what is planned around the meeting still holds.

    Raises:
        LostRace: the meeting was changed since it was read.
    """
    where = {"row_id": agreed.id, "at_rev": agreed.rev, "now": now}
    if tx.execute(_CONFIRM, where).first() is None:
        raise LostRace


def report(tx: Transaction, meeting_id: int, outcome: Outcome) -> None:
    """How it went. Held or missed is a state; "moved" and "not known" are only remembered."""
    values: dict[str, object] = {"row_id": meeting_id, "outcome": outcome}
    if outcome in _STATE_AFTER:
        values["state"] = _STATE_AFTER[outcome]
    tx.execute(_REPORT, values)


def lock(tx: Transaction, of: Meeting) -> None:
    """Nobody else books or moves anything of these two people until this transaction ends."""
    lock_people(tx, (of.mentee.id, of.mentor.id))


def lock_people(tx: Transaction, two: tuple[int, int]) -> None:
    """The same by their ids.

    PostgreSQL locks both rows, the lower id first; on SQLite a writer is alone already.
    """
    if not tx.is_sqlite:
        tx.execute(_LOCK, {"one": two[0], "other": two[1]}).all()


def require_free(
    tx: Transaction, search: Search, like: Meeting, starts: Sequence[datetime]
) -> None:
    """Make sure that a meeting like this one may start at each of these (aware UTC).

    Raises:
        SlotTaken: one of them fits one of the two people no more.
    """
    if not calendars.may_start(tx, search, like, starts):
        raise SlotTaken((search.people[0].id, search.people[1].id))


def read(tx: Transaction, row: Sequence[Any]) -> Meeting:
    """A meeting from the columns `COLUMNS` of a row."""
    own = dict(zip(_OWN, row, strict=False))
    place, unconfirmed, *both = row[len(_OWN) :]
    half = len(people.FIELDS)
    return Meeting(
        **own,
        mentee=people.member(tx, both[:half]).facts,
        mentor=people.member(tx, both[half : 2 * half]).facts,
        place=place or "",
        unconfirmed_in_a_row=unconfirmed,
    )
