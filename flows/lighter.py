"""Lighter ways to meet: after a no, after two that slipped, or no meeting at all this week."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Ask, CallOff, Effect, Later, Say
from flows.engine.events import (
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    InGroup,
    No,
    NotToday,
    OtherTime,
    SkipWeek,
    Yes,
)
from flows.engine.facts import Facts, Meeting
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import named, of_mentee, standing, tell_mentor
from flows.wishes import named_times

TWICE = 2  # so many in a row have slipped before the lighter ways come first
MONDAY_MORNING = time(10)


def instead(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They cannot come: another way, another time, or no meeting this week?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end()
    if event != Enter() and standing(facts, notes) is not None:
        # UNDO has brought it back in between.
        return go("meeting.confirm", meeting=meeting.id)
    match event:
        case Enter():
            return stay(Ask("meeting.instead", of_mentee(meeting)))
        case ByPhone() | ByVideo() | InGroup() | OtherTime() | NotToday():
            return _another(meeting, event)
        case SkipWeek() | No():
            return end(*skipped(facts, meeting))
        case _:
            return stay(Ask("meeting.instead.again", of_mentee(meeting)))


def lighter(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Two meetings in a row have slipped, and that is OK: would something lighter help?"""
    meeting = named(facts, notes)
    if meeting is None or meeting.state == "held":
        return end()
    match event:
        case Enter():
            return stay(Ask("meeting.lighter"))
        case ByPhone() | ByVideo() | InGroup() | OtherTime() | NotToday():
            return _another(meeting, event)
        case Choice("not_now"):
            return end(Say("meeting.not_now"))
        case _:
            return stay(Ask("meeting.lighter.again"))


def skip(facts: Facts, notes: Notes, event: Event) -> Turn:
    """No meeting this week: it is off, and a new week is another question."""
    meeting = named(facts, notes)
    if meeting is None:
        return go("lost.ask")
    if standing(facts, notes) is None:
        return end(*skipped(facts, meeting))
    told = tell_mentor(facts, meeting, "mentor.told_off")
    return end(CallOff(meeting.id), told, *skipped(facts, meeting))


def new_week(facts: Facts, notes: Notes, event: Event) -> Turn:
    """It is the week after one without a meeting: shall we look for a time?"""
    meeting = named(facts, notes)
    if meeting is None or (event == Enter() and facts.next_meeting() is not None):
        return end()
    match event:
        case Enter():
            return stay(Ask("meeting.new_week", of_mentee(meeting)))
        case Yes():
            return go("offer.choose", meeting=meeting.id, plain=True)
        case No():
            return end(Say("meeting.not_now"))
        case ByPhone() | ByVideo() | InGroup() | OtherTime() | NotToday():
            return _another(meeting, event)
        case _:
            return stay(Ask("meeting.new_week.again", of_mentee(meeting)))


def skipped(facts: Facts, meeting: Meeting) -> tuple[Effect, ...]:
    """They hear that it is fine, and are asked again when the next week begins."""
    at = _next_monday(facts, meeting)
    notes = {"meeting": meeting.id}
    until = at + timedelta(days=3)
    asked = Later(facts.person.id, "meeting.new_week", at, notes, until=until)
    return asked, Say("meeting.skipped", of_mentee(meeting))


def _another(meeting: Meeting, event: Event) -> Turn:
    """Another way, or another time."""
    match event:
        case OtherTime(wanted, readings, by) if by:
            return go("offer.choose", meeting=meeting.id, by=by, **named_times(wanted, readings))
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            return go("offer.choose", meeting=meeting.id, **named_times(wanted, readings))
        case InGroup():
            return go("meeting.group", meeting=meeting.id)
        case _:
            by = "phone" if event == ByPhone() else "video"
            return go("offer.choose", meeting=meeting.id, by=by)


def _next_monday(facts: Facts, meeting: Meeting) -> datetime:
    """Monday at ten after the week that is skipped, by their own clock."""
    zone = ZoneInfo(facts.person.zone)
    day = max(meeting.starts_at, facts.now).astimezone(zone).date()
    return moment(day + timedelta(days=7 - day.weekday()), MONDAY_MORNING, facts.person.zone)
