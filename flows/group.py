"""A small group instead of a meeting of the two: a session that fits, or a person finds one."""

from flows.engine.effects import Ask, CallOff, Confirm, Say, Show
from flows.engine.events import Enter, Event, No, Yes
from flows.engine.facts import Facts, Meeting
from flows.engine.group_facts import Group
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.invitation import ahead
from flows.meeting import wished
from flows.pair import about, as_asked_about, changed_since, of_mentee, standing, tell_mentor
from flows.texts.values import When


def group(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Would they rather come to a small group, and keep the meeting that is set until then?"""
    meeting = standing(facts, notes) if notes.get("meeting") else None
    seat = _seat(facts, notes)
    if event == Enter() and seat is None and (session := _session(facts, notes)) is not None:
        return session
    if meeting is None:
        noted = end(Show("group"), Say("meeting.group_noted"))
        return noted if event == Enter() else go("lost.ask")
    match event:
        case Enter() if seat is not None:
            return stay(_ask_both("meeting.group_too", meeting, seat), **as_asked_about(meeting))
        case Enter():
            return stay(Show("group"), _ask("meeting.group", meeting), **as_asked_about(meeting))
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes() if seat is not None:
            return end(Say("meeting.group_both", _both(meeting, seat)))
        case Yes():
            return end(Confirm(meeting.id), Say("meeting.group_kept", of_mentee(meeting)))
        case No():
            told = tell_mentor(facts, meeting, "mentor.told_off")
            key = "meeting.group_off" if seat is None else "meeting.group_instead"
            return end(CallOff(meeting.id), told, Say(key, of_mentee(meeting)))
        case _ if seat is not None:
            return stay(_ask_both("meeting.group_too.again", meeting, seat))
        case _:
            return wished(facts, meeting, event) or stay(_ask("meeting.group.again", meeting))


def _seat(facts: Facts, notes: Notes) -> Group | None:
    """The session in which they have just taken a seat."""
    return ahead(facts, notes) if notes.get("group") else None


def _session(facts: Facts, notes: Notes) -> Turn | None:
    """A session that they belong to already, else one that fits them."""
    groups = facts.views.groups()
    own = next(iter(groups.own()), None)
    if own is not None:
        if groups.stands(own.id) == "invited":
            return go("group.invite", group=own.id)
        return go("group.mine", group=own.id)
    given_up = groups.given_up()
    if given_up is not None and groups.is_full(given_up.id):
        return go("group.full", group=given_up.id)
    fitting = given_up or groups.fitting()
    if fitting is None:
        return None
    return go("group.invite", group=fitting.id, offered=True, meeting=notes.get("meeting"))


def _ask_both(key: str, meeting: Meeting, seat: Group) -> Ask:
    return Ask(key, _both(meeting, seat), about(meeting), meeting.starts_at)


def _both(meeting: Meeting, seat: Group) -> dict[str, object]:
    return of_mentee(meeting) | {"t1": When(seat.starts_at, meeting.mentee.zone)}


def _ask(key: str, meeting: Meeting) -> Ask:
    return Ask(key, of_mentee(meeting), about(meeting), meeting.starts_at)
