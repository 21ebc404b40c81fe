"""Staff book, move and cancel meetings themselves; both people are told in the same transaction.

What staff do is nobody's turn: it is remembered without a person, and UNDO does not reach it.
"""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.errors import CheckinError, Refused
from bot.store import calendars, changes, hours, meetings, people, programmes
from bot.store.calendars import FURTHEST
from bot.store.meetings import Booking
from bot.turn import bookings
from bot.turn.apply import apply
from bot.turn.quiet import not_before
from bot.turn.stage import Stage
from flows.engine.effects import Later, Tell
from flows.engine.facts import Meeting
from flows.pair import STANDING, about, of_mentee, of_mentor


class DoesNotFit(CheckinError):
    """That time does not fit what both people have said of their time."""


def book(tx: Transaction, booking: Booking, now: datetime, *, anyway: bool = False) -> Meeting:
    """Book a meeting; both hear of it, in quiet hours only if it starts within 12 h.

    Raises:
        Refused: it is past or over a year away, or one of the two has another meeting then.
        DoesNotFit: it does not fit both people, unless they agreed to it `anyway`.
    """
    start = _start(booking.wall, booking.zone, now)
    booked = meetings.book(tx, booking, now)
    meetings.lock(tx, booked)
    _require_no_other(tx, booked, start, now)
    if not anyway:
        _require_fit(tx, booked, start, now)
    bookings.replan(tx, booked, now)
    values, until = of_mentee(booked), booked.starts_at
    told = Tell(booked.mentee.id, "meeting.booked", values, about=about(booked), expires=until)
    apply(_stage(tx, booked, now), (told, _told_mentor(booked, "mentor.told_moved")))
    return booked


def move(
    tx: Transaction, agreed: Meeting, wall: datetime, now: datetime, *, anyway: bool = False
) -> Meeting:
    """Move a meeting to a wall time in its own zone: the mentee is asked, the mentor told.

    Raises:
        Refused: it has begun or is off already, the new time is past or over a year away, or
            one of the two has another meeting then.
        DoesNotFit: the new time does not fit both people, unless they agreed to it `anyway`.
        LostRace: the meeting was changed since it was read.
    """
    _require_standing(agreed, now)
    start = _start(wall, agreed.zone, now)
    if start == agreed.starts_at:
        raise Refused("The meeting is at that time already.")
    meetings.lock(tx, agreed)
    _require_no_other(tx, agreed, start, now)
    if not anyway:
        _require_fit(tx, agreed, start, now)
    moved = changes.move_as_agreed(tx, agreed, start, None, now)
    bookings.replan(tx, moved, now)
    asked = _enter(moved, "meeting.changed", now)
    apply(_stage(tx, moved, now), (asked, _told_mentor(moved, "mentor.told_moved")))
    return moved


def cancel(tx: Transaction, agreed: Meeting, now: datetime) -> Meeting:
    """Call a meeting off: both are told, and reminders of it are dropped.

    Raises:
        Refused: it has begun or is off already.
        LostRace: the meeting was changed since it was read.
    """
    _require_standing(agreed, now)
    off = changes.call_off(tx, agreed, "cancelled", None, now)
    bookings.replan(tx, off, now)
    stage = _stage(tx, off, now)
    # The step asks nothing, so that its due row itself has to wait for quiet hours to end.
    at = not_before(stage, off.mentee, Tell(off.mentee.id, "meeting.cancelled", about=about(off)))
    told = (_enter(off, "meeting.cancelled", at), _told_mentor(off, "mentor.told_cancelled"))
    apply(stage, told)
    return off


def _start(wall: datetime, zone: str, now: datetime) -> datetime:
    """The instant that staff mean by a wall time, if a meeting can start then."""
    start = hours.instant_of(wall, zone)
    if hours.wall_of(start, zone) != wall:
        raise Refused("The clocks go forward then: there is no such time on that day.")
    if start <= now:
        raise Refused("That time is past.")
    if start > now + FURTHEST:
        raise Refused("That is more than a year away.")
    return start


def _require_standing(agreed: Meeting, now: datetime) -> None:
    if agreed.state not in STANDING:
        raise Refused(f"This meeting is {agreed.state}.")
    if agreed.starts_at <= now:
        raise Refused("This meeting has begun.")


def _require_no_other(tx: Transaction, like: Meeting, start: datetime, now: datetime) -> None:
    """Nobody can be at two meetings, whatever was agreed."""
    end = start + timedelta(minutes=like.minutes)
    for person in (like.mentee, like.mentor):
        for other in meetings.upcoming(tx, person.id, now):
            ends = other.starts_at + timedelta(minutes=other.minutes)
            if other.id != like.id and other.starts_at < end and start < ends:
                raise Refused(f"Meeting {other.id} is at that time.")


def _require_fit(tx: Transaction, like: Meeting, start: datetime, now: datetime) -> None:
    if not calendars.still_fits(tx, like, start, now):
        raise DoesNotFit


def _enter(meeting: Meeting, step: str, at: datetime) -> Later:
    """A step of the mentee's about this meeting; what was asked about it before is closed."""
    notes = {"meeting": meeting.id}
    return Later(meeting.mentee.id, step, at, notes, about(meeting), meeting.starts_at)


def _told_mentor(meeting: Meeting, key: str) -> Tell:
    until = meeting.starts_at
    return Tell(meeting.mentor.id, key, of_mentor(meeting), about=about(meeting), expires=until)


def _stage(tx: Transaction, meeting: Meeting, now: datetime) -> Stage:
    member = people.known(tx, meeting.mentee.id)
    programme = programmes.known(tx, member.programme_id).facts
    return Stage(tx, programme, member.facts, None, now, "change")
