"""Meetings that change, and the reminders that change with them, in the same transaction."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.alerts import arranging
from bot.database import Transaction
from bot.store import changes, due, holds, meetings, outgoing, pairs, people
from bot.turn.stage import Stage
from flows.engine import effects as e
from flows.engine.facts import Format, Meeting
from flows.plans import plan as reminders

MeetingEffect = (
    e.Confirm | e.Move | e.ChangeFormat | e.CallOff | e.Book | e.Undo | e.ReleaseHolds | e.Report
)


def change(stage: Stage, effect: MeetingEffect) -> None:
    """Apply an effect on a meeting.

    Raises:
        SlotTaken: the time does not fit any more.
        LostRace: somebody else changed the meeting after the steps had looked at it.
    """
    tx, by, now = stage.tx, stage.person.id, stage.now
    match effect:
        case e.Confirm(meeting_id):
            meetings.confirm(tx, stage.meeting(meeting_id), now)
        case e.Move(meeting_id, start, form):
            agreed = stage.meeting(meeting_id)
            agreed = replace(agreed, format=form or agreed.format)
            _changed(stage, changes.move(tx, agreed, start, by, now))
        case e.ChangeFormat(meeting_id, form):
            agreed = stage.meeting(meeting_id)
            _changed(stage, changes.change_format(tx, agreed, form, by, now))
        case e.CallOff(meeting_id, declined):
            off: changes.Off = "declined" if declined else "cancelled"
            _changed(stage, changes.call_off(tx, stage.meeting(meeting_id), off, by, now))
        case e.Book():
            _book(stage, effect)
        case e.Undo(change_id):
            _undo(stage, change_id)
        case e.ReleaseHolds():
            holds.release(tx, by)
        case e.Report(meeting_id, outcome):
            meetings.report(tx, meeting_id, outcome)
        case _:
            assert_never(effect)


def hold(stage: Stage, effect: e.Hold, closes: datetime | None) -> None:
    """Keep what is offered, until its question closes by itself if that is soon.

    Raises:
        SlotTaken: one of the times does not fit any more.
    """
    like = stage.meeting(effect.meeting_id)
    like = _with(stage, like, effect.format, effect.mentor_id)
    offer = holds.Offer(like, effect.starts, stage.person.id, closes)
    holds.keep(stage.tx, offer, stage.now)


def _book(stage: Stage, effect: e.Book) -> None:
    """A new meeting of the pair: with its mentor, or with whoever stands in this time."""
    tx, by, now = stage.tx, stage.person.id, stage.now
    like = stage.meeting(effect.like_meeting_id)
    mentor_id = effect.mentor_id or pairs.mentor_for(tx, like.id)
    like = _with(stage, like, effect.format, mentor_id)
    booked = meetings.book_like(tx, like, effect.start, by, now)
    changes.remember_booking(tx, booked, by, now)
    _changed(stage, booked)


def _with(stage: Stage, like: Meeting, form: Format | None, mentor_id: int | None) -> Meeting:
    """A meeting like this one, in another form or with another mentor."""
    if mentor_id is not None and mentor_id != like.mentor.id:
        like = replace(like, mentor=people.known(stage.tx, mentor_id).facts)
    return replace(like, format=form or like.format)


def _undo(stage: Stage, change_id: int) -> None:
    undone = changes.undo(stage.tx, change_id, stage.now)
    _changed(stage, undone)
    arranging.taken_back(stage.tx, undone, stage.now)


def _changed(stage: Stage, meeting: Meeting) -> None:
    stage.changed(meeting)
    replan(stage.tx, meeting, stage.now)


def replan(tx: Transaction, meeting: Meeting, now: datetime) -> None:
    """What was planned for the meeting as it was is superseded; its reminders are planned anew."""
    about = f"meeting:{meeting.id}"
    due.supersede(tx, about)
    outgoing.supersede(tx, about, meeting.rev)
    arranging.changed(tx, meeting, now)
    if meeting.state in ("planned", "confirmed"):
        due.plan(tx, [plan_of(later) for later in reminders(meeting, now)])


def plan_of(later: e.Later) -> due.Plan:
    """A step for later as a due row."""
    return due.Plan(
        at=later.at,
        job=later.step,
        person_id=later.person_id,
        notes=later.notes,
        about=later.about.what if later.about else "",
        about_rev=later.about.rev if later.about else 0,
        valid_until=later.until,
    )
