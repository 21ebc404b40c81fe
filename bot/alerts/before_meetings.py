"""What has to be done before a meeting begins: who hears of it, until when, and once more.

A call to set up, or another place to look for. Which meeting it is stands in the thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.speaking import Line
from bot.store import due, meetings, threads
from flows.engine.facts import Format, Meeting, Programme
from flows.escalation import first_page_at
from flows.hours_open import next_opening, open_until
from flows.pair import SOON, STANDING
from flows.texts.values import Number, What, When

JOB = "alerts.before_meeting"
TOLD, STILL_OPEN, OFF = "staff.before", "staff.before_still_open", "staff.before_off"
FORMS: Mapping[str, Format] = {"phone_meeting": "phone", "video_meeting": "video"}
IN_TIME = timedelta(hours=2)  # before it begins there is still time to reach both
LEFT = timedelta(hours=1)  # of the working day, when they are reminded
AT_LEAST = timedelta(minutes=30)  # after the first text


@dataclass(frozen=True)
class News:
    """A line for whoever has the matter; `at_once`: work begins too late for it."""

    line: Line
    at_once: bool


def standing(tx: Transaction, thread: threads.Row, now: datetime) -> Meeting | None:
    """The meeting before which it has to be done, if it is still to be done for it."""
    meeting = meetings.get(tx, thread.meeting_id) if thread.meeting_id is not None else None
    if meeting is None or meeting.state not in STANDING or meeting.starts_at <= now:
        return None
    form = FORMS.get(thread.matter, "in_person")
    return meeting if meeting.format == form else None


def first_line(programme: Programme, thread: threads.Row, meeting: Meeting, now: datetime) -> News:
    """What it is, and before when: in working hours, or at once by day where that is too late."""
    at, starts = next_opening(programme, now), meeting.starts_at
    at_once = at > max(starts - IN_TIME, now)
    if at_once:
        by_day = first_page_at("orange_today", now, programme.zone)
        at = by_day if by_day <= starts - IN_TIME else now
    line = Line(
        TOLD,
        _values(programme, thread, meeting),
        "change",
        not_before=at,
        expires=starts,
        thread_id=thread.id,
    )
    return News(line, at_once)


def still_open(programme: Programme, thread: threads.Row, meeting: Meeting) -> Line:
    """It begins soon, and the matter is not closed."""
    values = _values(programme, thread, meeting)
    return Line(STILL_OPEN, values, "change", expires=meeting.starts_at, thread_id=thread.id)


def plan(
    tx: Transaction, programme: Programme, thread: threads.Row, meeting: Meeting, now: datetime
) -> None:
    """When it is looked at once more: three hours before, or when the day's work ends before.

    And when it begins.
    """
    due.cancel_of_thread(tx, thread.id, JOB)
    starts = meeting.starts_at
    at = open_until(programme, starts - SOON, LEFT)
    if at >= now + AT_LEAST:
        due.plan(tx, [due.Plan(at, JOB, thread_id=thread.id, valid_until=starts)])
    due.plan(tx, [due.Plan(starts, JOB, thread_id=thread.id)])


def _values(programme: Programme, thread: threads.Row, meeting: Meeting) -> dict[str, object]:
    return {
        "n": Number(thread.number),
        "what": What(thread.matter),
        "when": When(meeting.starts_at, programme.zone),
    }
