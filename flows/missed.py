"""After a meeting that did not happen: what would help, did they meet after all, an apology."""

from flows.engine.effects import Ask, Report, Say
from flows.engine.events import (
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    No,
    NotToday,
    OtherTime,
    Yes,
)
from flows.engine.facts import Facts
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.lighter import TWICE
from flows.pair import is_today, named, of_mentee
from flows.wishes import named_times


def missed(facts: Facts, notes: Notes, event: Event) -> Turn:
    """We missed them, and that is OK: what would help?"""
    meeting = named(facts, notes)
    if meeting is None or meeting.state == "held":
        return end()
    if event == Enter() and facts.views.slipped(meeting) >= TWICE:
        return go("meeting.lighter", meeting=meeting.id)
    key = "meeting.missed" if is_today(facts, meeting) else "meeting.missed_yesterday"
    match event:
        case Enter():
            return stay(Ask(key))
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            return go("offer.choose", meeting=meeting.id, **named_times(wanted, readings))
        case ByPhone() | ByVideo():
            by = "phone" if event == ByPhone() else "video"
            return go("offer.choose", meeting=meeting.id, by=by)
        case Choice("need"):
            return go("menu.needs")
        case No() | Choice("not_now"):
            return end(Say("meeting.not_now"))
        case _:
            return stay(Ask(f"{key}.again"))


def did_meet(facts: Facts, notes: Notes, event: Event) -> Turn:
    """The mentor does not know: did the two meet?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end()
    key = "meeting.did_meet" if is_today(facts, meeting) else "meeting.did_meet_yesterday"
    match event:
        case Enter():
            return stay(Ask(key, of_mentee(meeting)))
        case Yes():
            return end(Report(meeting.id, "held_in_person"), Say("meeting.did_meet_thanks"))
        case No():
            return go("meeting.missed", meeting=meeting.id)
        case _:
            return stay(Ask(f"{key}.again", of_mentee(meeting)))


def apology(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they know that it was nothing they did, and would another time suit them?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end()
    return go("offer.choose", meeting=meeting.id, sorry=True)
