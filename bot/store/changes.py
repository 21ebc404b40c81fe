"""Meetings that change: moved, in another form, called off, taken back; and their history."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Row, bindparam, insert, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.database import Transaction
from bot.errors import LostRace, SlotTaken
from bot.store import calendars, hours, meetings
from bot.store.calendars import OFF, UNDO, Search
from bot.store.meetings import COLUMNS, SOURCE, meeting
from bot.tables import metadata
from flows.engine.facts import Change, Format, Meeting

change = metadata.tables["meeting_change"]

Off = Literal["declined", "cancelled"]

# What is kept of a change.
_KEPT = (
    "meeting_id",
    "person_id",
    "rev_after",
    "was_wall",
    "was_zone",
    "was_state",
    "was_format",
    "made_at",
)
_REMEMBER = insert(change).from_select(
    _KEPT,
    select(
        meeting.c.id,
        bindparam("by", type_=change.c.person_id.type),
        meeting.c.rev + 1,
        meeting.c.starts_wall,
        meeting.c.zone,
        meeting.c.state,
        meeting.c.format,
        bindparam("now", type_=change.c.made_at.type),
    ).where(meeting.c.id == bindparam("row_id"), meeting.c.rev == bindparam("at_rev")),
)
# A new meeting has no earlier state: taken back, it is off.
_REMEMBER_NEW = insert(change).from_select(
    _KEPT,
    select(
        meeting.c.id,
        bindparam("by", type_=change.c.person_id.type),
        meeting.c.rev,
        meeting.c.starts_wall,
        meeting.c.zone,
        bindparam("off", type_=change.c.was_state.type),
        meeting.c.format,
        bindparam("now", type_=change.c.made_at.type),
    ).where(meeting.c.id == bindparam("row_id")),
)
# Two changes of one turn are one step back: what was before the first is already remembered.
_SAME_TURN = (
    update(change)
    .where(
        change.c.meeting_id == bindparam("row_id"),
        change.c.rev_after == bindparam("at_rev"),
        change.c.person_id.is_not_distinct_from(bindparam("by", type_=change.c.person_id.type)),
        change.c.made_at == bindparam("now"),
    )
    .values(rev_after=change.c.rev_after + 1)
    .returning(change.c.id)
)
_CHANGE = (
    update(meeting)
    .where(meeting.c.id == bindparam("row_id"), meeting.c.rev == bindparam("at_rev"))
    .values(rev=meeting.c.rev + 1)
)
_MOVE = _CHANGE.values(
    starts_wall=bindparam("wall"),
    starts_at=bindparam("start"),
    state="planned",
    outcome="",
    confirmed_at=bindparam("agreed_at"),
).returning(meeting.c.id)
_FORMAT = _CHANGE.values(
    format=bindparam("to_format"), state="confirmed", confirmed_at=bindparam("now")
).returning(meeting.c.id)
_HAND_OVER = _CHANGE.values(
    pair_id=bindparam("to_pair"), mentor_id=bindparam("to_mentor"), state="planned"
).returning(meeting.c.id)
_OFF = _CHANGE.values(state=bindparam("to_state")).returning(meeting.c.id)
_BACK = _CHANGE.values(
    starts_wall=bindparam("wall"),
    zone=bindparam("to_zone"),
    starts_at=bindparam("start"),
    state=bindparam("to_state"),
    format=bindparam("to_format"),
    confirmed_at=bindparam("confirmed"),
).returning(meeting.c.id)
_DERIVED = _CHANGE.values(starts_at=bindparam("start")).returning(meeting.c.id)

# Only the last change of a meeting can be taken back: nobody else has changed it since.
_LIVE = (
    select(*COLUMNS, change)
    .select_from(SOURCE.join(change, change.c.meeting_id == meeting.c.id))
    .where(change.c.undone_at.is_(None), change.c.rev_after == meeting.c.rev)
)
_BY_ID = _LIVE.where(change.c.id == bindparam("change_id"))
_LAST = (
    _LIVE.where(change.c.person_id == bindparam("person_id"))
    .order_by(change.c.made_at.desc(), change.c.id.desc())
    .limit(1)
)
_MADE_WITH = _LIVE.where(
    change.c.person_id == bindparam("person_id"),
    change.c.made_at == bindparam("at", type_=change.c.made_at.type),
    change.c.id != bindparam("not_this"),
)
_UNDONE = update(change).where(change.c.id == bindparam("row_id")).values(undone_at=bindparam("at"))
_WAS = select(change.c.was_wall, change.c.was_zone).where(
    change.c.meeting_id == bindparam("of_meeting"), change.c.made_at > bindparam("since")
)
_AHEAD = select(
    meeting.c.id, meeting.c.rev, meeting.c.starts_wall, meeting.c.zone, meeting.c.starts_at
).where(meeting.c.starts_at > bindparam("since"), meeting.c.state.not_in(OFF))


def remember_booking(tx: Transaction, booked: Meeting, by: int | None, now: datetime) -> None:
    """A meeting that somebody has just booked can be taken back; it is off then."""
    values = {"row_id": booked.id, "by": by, "off": "cancelled", "now": now}
    tx.execute(_REMEMBER_NEW, values)


def move(
    tx: Transaction, agreed: Meeting, start: datetime, by: int | None, now: datetime
) -> Meeting:
    """Move a meeting to `start` (aware UTC); it has to be confirmed again.

    Two who pick one time at once: the first gets it, and the old time stays kept for `by` (None:
    staff) as long as UNDO may bring it back.

    Raises:
        SlotTaken: the time does not fit both people any more.
        LostRace: the meeting was changed since it was read.
    """
    meetings.lock(tx, agreed)
    search = Search((agreed.mentee, agreed.mentor), by or agreed.mentee.id, now, agreed.id)
    meetings.require_free(tx, search, agreed, [start])
    return move_as_agreed(tx, agreed, start, by, now)


def move_as_agreed(
    tx: Transaction, agreed: Meeting, start: datetime, by: int | None, now: datetime
) -> Meeting:
    """Move a meeting to `start` (aware UTC) without looking whether it fits anybody's hours.

    Raises:
        LostRace: the meeting was changed since it was read.
    """
    wall = hours.wall_of(start, agreed.zone)
    _remember(tx, agreed, by, now)
    new = {
        "wall": wall,
        "start": hours.instant_of(wall, agreed.zone),
        # Who picks a time has agreed to it, even if the question of the day before stays open.
        "agreed_at": now if by == agreed.mentee.id else None,
    }
    return _set(tx, _MOVE, agreed, new)


def change_format(
    tx: Transaction, agreed: Meeting, format: Format, by: int | None, now: datetime
) -> Meeting:
    """The same meeting by phone, by video or in person; it needs confirming no more.

    Raises:
        LostRace: the meeting was changed since it was read.
    """
    _remember(tx, agreed, by, now)
    return _set(tx, _FORMAT, agreed, {"to_format": format, "now": now})


def hand_over(tx: Transaction, agreed: Meeting, pair_id: int, mentor_id: int) -> Meeting:
    """The same meeting with somebody else, of another pair. UNDO does not reach it.

    Raises:
        LostRace: the meeting was changed since it was read.
    """
    return _set(tx, _HAND_OVER, agreed, {"to_pair": pair_id, "to_mentor": mentor_id})


def call_off(
    tx: Transaction,
    agreed: Meeting,
    state: Off,
    by: int | None,
    now: datetime,
) -> Meeting:
    """The meeting is off: declined by one of the two, or cancelled by staff.

    Raises:
        LostRace: the meeting was changed since it was read.
    """
    _remember(tx, agreed, by, now)
    return _set(tx, _OFF, agreed, {"to_state": state})


def last_of(tx: Transaction, person_id: int) -> Change | None:
    """The newest change that somebody made and that can still be taken back, however old."""
    row = tx.execute(_LAST, {"person_id": person_id}).first()
    return None if row is None else _change(row, meetings.read(tx, row))


def made_with(tx: Transaction, change: Change, by: int) -> Change | None:
    """What the same answer changed of another meeting, if it did and nobody has since."""
    where = {"person_id": by, "at": change.made_at, "not_this": change.id}
    row = tx.execute(_MADE_WITH, where).first()
    return None if row is None else _change(row, meetings.read(tx, row))


def starts_before(tx: Transaction, meeting_id: int, since: datetime) -> list[datetime]:
    """The starts (aware UTC) that a meeting had before each change made after `since`."""
    rows = tx.execute(_WAS, {"of_meeting": meeting_id, "since": since})
    return [hours.instant_of(row.was_wall, row.was_zone) for row in rows]


def is_late(tx: Transaction, change: Change, by: int, now: datetime) -> bool:
    """Whether something else stands, or is kept for others, at the time before a change of theirs.

    `by` is who made the change: what is kept for them is not in the way.
    """
    before = change.meeting
    if before.state in OFF:
        return False
    # Whoever made the change may have put another meeting of theirs there meanwhile.
    search = Search((before.mentee, before.mentor), by, now, before.id)
    return not calendars.not_taken(tx, search, before, before.starts_at)


def undo(tx: Transaction, change_id: int, now: datetime) -> Meeting:
    """The meeting is again as it was before that change; whether it is too long ago is not asked.

    Raises:
        SlotTaken: something else is at the time it was.
        LostRace: the meeting was changed since, or the change was taken back already.
    """
    row = tx.execute(_BY_ID, {"change_id": change_id}).first()
    if row is None:
        raise LostRace
    found = _change(row, meetings.read(tx, row))
    meetings.lock(tx, found.meeting)
    if is_late(tx, found, row.person_id, now):
        raise SlotTaken((found.meeting.mentee.id, found.meeting.mentor.id))
    back = _set(
        tx,
        _BACK,
        meetings.read(tx, row),
        {
            "wall": row.was_wall,
            "to_zone": row.was_zone,
            "start": hours.instant_of(row.was_wall, row.was_zone),
            "to_state": row.was_state,
            "to_format": row.was_format,
            "confirmed": now if row.was_state == "confirmed" else None,
        },
    )
    tx.execute(_UNDONE, {"row_id": change_id, "at": now})
    return back


def rederive(tx: Transaction, now: datetime) -> list[Meeting]:
    """Derive the instants of meetings ahead again: the zone data may have changed.

    Returns those that moved; their due rows have to be planned anew under the new revision.
    """
    moved: list[Meeting] = []
    for row in tx.execute(_AHEAD, {"since": now - timedelta(days=1)}).all():
        start = hours.instant_of(row.starts_wall, row.zone)
        if start != row.starts_at:
            where = {"row_id": row.id, "at_rev": row.rev, "start": start}
            if tx.execute(_DERIVED, where).first() is not None:
                moved.append(meetings.known(tx, row.id))
    return moved


def _change(row: Row[Any], current: Meeting) -> Change:
    before = replace(
        current,
        rev=row.rev_after - 1,
        starts_at=hours.instant_of(row.was_wall, row.was_zone),
        zone=row.was_zone,
        format=row.was_format,
        state=row.was_state,
    )
    return Change(row[len(COLUMNS)], before, row.made_at, row.made_at + UNDO)


def _remember(tx: Transaction, agreed: Meeting, by: int | None, now: datetime) -> None:
    values = {"row_id": agreed.id, "at_rev": agreed.rev, "by": by, "now": now}
    if tx.execute(_SAME_TURN, values).first() is None:
        tx.execute(_REMEMBER, values)


def _set(
    tx: Transaction, statement: ReturningUpdate[Any], of: Meeting, new: Mapping[str, object]
) -> Meeting:
    where = {"row_id": of.id, "at_rev": of.rev}
    if tx.execute(statement, {**new, **where}).first() is None:
        raise LostRace
    return meetings.known(tx, of.id)
