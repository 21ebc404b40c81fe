"""Nobody has answered about a meeting, and the other side should know before it begins."""

from flows.engine.effects import Show
from flows.engine.events import Event
from flows.engine.facts import Facts
from flows.engine.noted import instant
from flows.engine.steps import Notes, Turn, end
from flows.pair import not_answered, standing, tell_mentor_now


def silence(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who should know that they have not confirmed, or not answered what was proposed?"""
    meeting = standing(facts, notes)
    if meeting is not None and notes.get("start"):
        return end(not_answered(meeting, instant(notes["start"])))
    if meeting is None or meeting.state != "planned":
        return end()
    told = tell_mentor_now(meeting, "mentor.told_not_confirmed")
    if meeting.unconfirmed_in_a_row == 0:
        return end(told)
    # "the coordinator only when it happens twice in a row" (domain.md, Defaults)
    return end(told, Show("unconfirmed_twice"))
