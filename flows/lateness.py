"""Who will be late: the other one hears it at once, with the minutes where they are said."""

from flows.engine.effects import Confirm, Effect, Say
from flows.engine.events import Event
from flows.engine.facts import Facts, Meeting
from flows.engine.noted import number, numbers
from flows.engine.steps import Notes, Turn, end, go
from flows.pair import LONGEST_LATE, going_on, is_mentor, is_today, of_mentee, tell_mentor_now
from flows.unable import late


def how_late(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How many minutes late are they, said just after that they are late?

    Notes: `meetings` that they are late for, `minutes`.
    """
    ids, minutes = numbers(notes["meetings"]), number(notes["minutes"])
    known = (going_on(facts, {"meeting": id}) for id in ids)
    turns = [_late(facts, meeting, minutes) for meeting in known if meeting is not None]
    if not turns:
        return go("lost.ask")
    effects = [effect for turn in turns for effect in turn.effects]
    once: list[Effect] = []
    for effect in effects:
        once += [] if effect in once else [effect]
    return end(*once)


def mentee_late(facts: Facts, meeting: Meeting, minutes: int | None) -> Turn:
    """The mentor hears it at once; late is coming."""
    known = minutes is not None and 0 < minutes <= LONGEST_LATE
    key = "mentor.told_late" if is_today(facts, meeting) else "mentor.told_will_be_late"
    told = tell_mentor_now(meeting, f"{key}_minutes" if known else key, minutes if known else None)
    return end(Confirm(meeting.id), told, Say("meeting.late_noted", of_mentee(meeting)))


def _late(facts: Facts, meeting: Meeting, minutes: int) -> Turn:
    said_by = late if is_mentor(facts, meeting) else mentee_late
    return said_by(facts, meeting, minutes)
