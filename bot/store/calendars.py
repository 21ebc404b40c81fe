"""Two people's time put together: what they stated, other meetings, times held or kept."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, or_, select

from bot.database import Transaction
from bot.store import hours
from bot.tables import metadata
from flows.calendar.slots import Booked, Held, PersonCalendar, Request, fits
from flows.engine.facts import Format, Meeting, Person

meeting = metadata.tables["meeting"]
change = metadata.tables["meeting_change"]
hold = metadata.tables["hold"]

TRAVEL = 30  # minutes each way, in person (domain, "Defaults")
UNDO = timedelta(minutes=10)  # the old time is kept so long (domain, "Conversation rules")
OFF = ("declined", "cancelled")

FURTHEST = timedelta(days=366)  # nobody agrees on a meeting further ahead

# No meeting reaches back further, with its travel.
_LONGEST = timedelta(days=1)

_TWO: tuple[BindParameter[Any], ...] = (bindparam("one"), bindparam("other"))


def _of_two(table: Table) -> ColumnElement[bool]:
    return or_(table.c.mentee_id.in_(_TWO), table.c.mentor_id.in_(_TWO))


_BOOKED = select(
    meeting.c.mentee_id,
    meeting.c.mentor_id,
    meeting.c.starts_at,
    meeting.c.minutes,
    meeting.c.format,
).where(
    _of_two(meeting),
    meeting.c.starts_at > bindparam("since"),
    meeting.c.state.not_in(OFF),
    meeting.c.id != bindparam("moving"),
)
_HELD = select(
    hold.c.mentee_id,
    hold.c.mentor_id,
    hold.c.starts_at,
    hold.c.ends_at,
    hold.c.travel,
    hold.c.expires_at,
).where(
    _of_two(hold),
    hold.c.expires_at > bindparam("now"),
    hold.c.owner_id != bindparam("asker"),
)
# The time a meeting had before it was changed, as long as UNDO may bring it back.
_KEPT = (
    select(
        meeting.c.mentee_id,
        meeting.c.mentor_id,
        change.c.was_wall,
        change.c.was_zone,
        meeting.c.minutes,
        change.c.was_format,
        change.c.made_at,
    )
    .join(meeting, meeting.c.id == change.c.meeting_id)
    .where(
        _of_two(meeting),
        change.c.made_at > bindparam("kept_since"),
        change.c.undone_at.is_(None),
        change.c.was_state.not_in(OFF),
        change.c.rev_after == meeting.c.rev,
        or_(change.c.person_id.is_(None), change.c.person_id != bindparam("asker")),
    )
)


@dataclass(frozen=True)
class Search:
    """Whose time is looked at, by whom and when (aware UTC).

    `moving` is the meeting that may leave its time; it is not in the way. Neither is what is
    held for the one who asks.
    """

    people: tuple[Person, Person]
    asker_id: int
    now: datetime
    moving: int | None = None


def of(tx: Transaction, search: Search) -> list[PersonCalendar]:
    """What is known of two people's time, in their order."""
    first, second = search.people
    here = {
        "one": first.id,
        "other": second.id,
        "asker": search.asker_id,
        "now": search.now,
        "since": search.now - _LONGEST,
        "kept_since": search.now - UNDO,
        "moving": search.moving or 0,
    }
    stated = hours.of_two(tx, first.id, second.id)
    booked = tx.execute(_BOOKED, here).all()
    held = [(row, _held(row)) for row in tx.execute(_HELD, here)]
    held += [(row, _kept(row)) for row in tx.execute(_KEPT, here)]
    return [
        PersonCalendar(
            zone=person.zone,
            weekly=stated[person.id].weekly,
            busy=tuple(entry.busy for entry in stated[person.id].busy),
            booked=tuple(_booked(row) for row in booked if person.id in row[:2]),
            holds=tuple(kept for row, kept in held if person.id in row[:2]),
        )
        for person in search.people
    ]


def request_for(like: Meeting, now: datetime, province: str = "") -> Request:
    """What a meeting like this one needs: its length, its travel, the mentee's clock.

    Public holidays of `province` are offered last; for a plain fit they do not matter.
    """
    return Request(
        now=now,
        zone=like.mentee.zone,
        minutes=like.minutes,
        travel=travel_for(like.format),
        near=like.starts_at,
        province=province,
    )


def still_fits(tx: Transaction, agreed: Meeting, start: datetime, now: datetime) -> bool:
    """Whether a meeting could be at this start, for all that is known of both people now.

    As times are offered, but without the notice and the horizon: it is agreed, or staff say so.
    """
    search = Search((agreed.mentee, agreed.mentor), agreed.mentee.id, now, agreed.id)
    request = replace(request_for(agreed, now), notice=0, horizon_days=FURTHEST.days + 1)
    return fits(of(tx, search), request, start)


def travel_for(format: Format) -> int:
    """Minutes each way: nobody travels to a phone."""
    return TRAVEL if format == "in_person" else 0


def _booked(row: Any) -> Booked:
    return Booked(row.starts_at, row.minutes, travel_for(row.format))


def _held(row: Any) -> Held:
    minutes = int((row.ends_at - row.starts_at).total_seconds() // 60)
    return Held(row.starts_at, minutes, row.travel, row.expires_at)


def _kept(row: Any) -> Held:
    start = hours.instant_of(row.was_wall, row.was_zone)
    return Held(start, row.minutes, travel_for(row.was_format), row.made_at + UNDO)
