"""No time fits in person: another way to meet, or another week."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Ask
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
)
from flows.engine.facts import Facts, Meeting, Wanted
from flows.engine.noted import note_windows, windows
from flows.engine.steps import Notes, Turn, go, stay
from flows.pair import not_agreed
from flows.wishes import because, by_hand, carried, looked_for, said_again

WEEK = timedelta(days=7)


def otherwise(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Nothing fits in person: would they meet in another way, or in another week?"""
    meeting = looked_for(facts, notes)
    if meeting is None:
        return go("lost.ask")
    match event:
        case Enter():
            return stay(Ask("offer.otherwise", {"why": because(facts, meeting, notes)}))
        case ByPhone() | ByVideo():
            by = "phone" if event == ByPhone() else "video"
            return go("offer.choose", **(carried(notes) | {"by": by}))
        case InGroup():
            return go("meeting.group", *not_agreed(meeting, notes), meeting=meeting.id)
        case Choice("another_week"):
            week = {"wanted": note_windows(_another_week(facts, meeting, notes))}
            return go("offer.choose", **(carried(notes) | week))
        case Choice("call_me") | No():
            return by_hand(meeting, notes, "offer.noted_none", "call_me")
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            return go("offer.choose", **said_again(notes, wanted, readings))
        case _:
            return stay(Ask("offer.otherwise.again", {"why": because(facts, meeting, notes)}))


def _another_week(facts: Facts, meeting: Meeting, notes: Notes) -> tuple[Wanted, ...]:
    """The week after the one they asked for, or after this one; what they cannot stays so.

    Who is away comes back on a day: the week begins with that one.
    """
    wanted, zone = windows(notes.get("wanted")), ZoneInfo(facts.person.zone)
    first = min((w.start for w in wanted if not w.busy), default=facts.now).astimezone(zone).date()
    monday = first + timedelta(days=7 - first.weekday())
    back_on = because(facts, meeting, notes).first
    begins = monday if back_on is None else max(monday, back_on.date())
    start, end = (moment(day, time(), facts.person.zone) for day in (begins, begins + WEEK))
    return (*(w for w in wanted if w.busy), Wanted(start, end))
