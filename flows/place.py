"""They would rather meet elsewhere: a coordinator looks, and until then the meeting stands."""

from flows.engine.effects import Ask, Confirm, Show
from flows.engine.events import Enter, Event, No, OnMyWay, Yes
from flows.engine.facts import Facts, Meeting
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.meeting import call_off, coming, wished
from flows.pair import about, as_asked_about, changed_since, of_mentee, standing


def place(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Is the meeting all right as it is, until another place is found?"""
    meeting = standing(facts, notes)
    if meeting is None:
        return end() if event == Enter() else go("lost.ask")
    # With the digits of the reminder: it may have been asked a moment ago.
    key = "meeting.place_set" if notes.get("yes") else "meeting.place"
    match event:
        case Enter():
            yes = (Confirm(meeting.id),) if notes.get("yes") else ()
            return stay(*yes, asked_for(meeting), _ask(key, meeting), **as_asked_about(meeting))
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes() | OnMyWay():
            return coming(meeting)
        case No():
            return call_off(facts, meeting)
        case _:
            return wished(facts, meeting, event) or stay(_ask(f"{key}.again", meeting))


def asked_for(meeting: Meeting) -> Show:
    """A coordinator reads the wish, and before which meeting."""
    return Show("place", meeting.id)


def _ask(key: str, meeting: Meeting) -> Ask:
    return Ask(key, of_mentee(meeting), about(meeting), meeting.starts_at)
