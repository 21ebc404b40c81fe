"""A small group instead of a meeting of the two: asked for by text, arranged by a person."""

from flows.engine.effects import Ask, CallOff, Confirm, Say, Show
from flows.engine.events import Enter, Event, No, Yes
from flows.engine.facts import Facts, Meeting
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.meeting import wished
from flows.pair import about, changed_since, of_mentee, standing, tell_mentor


def group(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Would they rather come to a small group, and keep the meeting that is set until then?"""
    meeting = standing(facts, notes) if notes.get("meeting") else None
    if meeting is None:
        noted = end(Show("group"), Say("meeting.group_noted"))
        return noted if event == Enter() else go("lost.ask")
    match event:
        case Enter():
            return stay(Show("group"), _ask("meeting.group", meeting), rev=meeting.rev)
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes():
            return end(Confirm(meeting.id), Say("meeting.group_kept", of_mentee(meeting)))
        case No():
            told = tell_mentor(facts, meeting, "mentor.told_off")
            return end(CallOff(meeting.id), told, Say("meeting.group_off", of_mentee(meeting)))
        case _:
            return wished(facts, meeting, event) or stay(_ask("meeting.group.again", meeting))


def _ask(key: str, meeting: Meeting) -> Ask:
    return Ask(key, of_mentee(meeting), about(meeting), meeting.starts_at)
