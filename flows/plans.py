"""What is planned when a meeting is booked or moved: reminders, silence, the report after it."""

from datetime import datetime, timedelta

from flows.calendar.quiet import (
    day_before_at,
    report_again_at,
    report_at,
    same_day_at,
    silence_at,
)
from flows.engine.effects import Later
from flows.engine.facts import Meeting, Person
from flows.pair import about

# An unanswered report about one mentee must not swallow the one about another.
REPORT_LIFE = timedelta(hours=80)


def plan(meeting: Meeting, booked_at: datetime) -> tuple[Later, ...]:
    """Every step that is due for this meeting, for both people, in order of time.

    `booked_at` (aware UTC) is when it was booked or moved: what was due before is left out.
    All depend on the meeting's revision. Times: `flows.calendar.quiet`.
    """
    mentee, mentor, start = meeting.mentee, meeting.mentor, meeting.starts_at
    planned = [
        _before(meeting, mentor, "mentor.remind", _day_before(meeting, mentor, booked_at)),
        _before(
            meeting,
            mentee,
            "meeting.same_day",
            same_day_at(start, mentee.zone, booked_at, mentee.night_shift),
        ),
        *_asked(meeting, booked_at),
        *_reports(meeting),
    ]
    return tuple(sorted((p for p in planned if p is not None), key=lambda later: later.at))


def _asked(meeting: Meeting, booked_at: datetime) -> tuple[Later | None, ...]:
    """The question of the day before, and its silence: who was not asked has not been silent."""
    asked = _day_before(meeting, meeting.mentee, booked_at)
    if asked is None:
        return ()
    return (
        _before(meeting, meeting.mentee, "meeting.confirm", asked),
        _before(meeting, meeting.mentee, "meeting.silence", silence_at(meeting.starts_at)),
    )


def _reports(meeting: Meeting) -> tuple[Later, ...]:
    zone = meeting.mentor.zone
    first = report_at(meeting.starts_at + timedelta(minutes=meeting.minutes), zone)
    last = report_again_at(report_again_at(first, zone), zone)
    # Nobody is asked a third time: their coordinator sees it, whatever became of the question.
    return _report(meeting, first, "mentor.report"), _report(meeting, last, "mentor.no_report")


def once_more(meeting: Meeting, asked_at: datetime) -> Later:
    """The second and last question for a report: a day after the first was really asked."""
    return _report(meeting, report_again_at(asked_at, meeting.mentor.zone), "mentor.report", True)


def _report(meeting: Meeting, at: datetime, step: str, again: bool = False) -> Later:
    notes: dict[str, object] = {"meeting": meeting.id}
    if again:
        notes["again"] = True
    return Later(meeting.mentor.id, step, at, notes, about(meeting), at + REPORT_LIFE)


def _day_before(meeting: Meeting, person: Person, booked_at: datetime) -> datetime | None:
    return day_before_at(meeting.starts_at, person.zone, booked_at, person.night_shift)


def _before(meeting: Meeting, person: Person, step: str, at: datetime | None) -> Later | None:
    """A step before the meeting; worth nothing once it has begun."""
    if at is None:
        return None
    notes = {"meeting": meeting.id}
    return Later(person.id, step, at, notes, about(meeting), until=meeting.starts_at)
