"""Who waits: the other one is not there yet, is late, or never came. Nothing is called off."""

from datetime import timedelta

from flows.engine.effects import Confirm, Say, Show
from flows.engine.events import Event
from flows.engine.facts import Facts, Meeting
from flows.engine.steps import Notes, Turn, end, go
from flows.pair import (
    STANDING,
    ends_at,
    is_mentor,
    is_there,
    is_today,
    of_mentor,
)
from flows.unable import waited_for

EARLY = timedelta(minutes=30)  # before it begins; domain: "travel 30 min each way"
NEWS = timedelta(days=1)  # after it; later it is old news, or about something else


def waits(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who is there, or was, and does not see the other of the two?"""
    meeting = _now_on(facts)
    if meeting is not None and is_mentor(facts, meeting):
        return end(waited_for(meeting), Say("mentor.there_noted", of_mentor(meeting)))
    if meeting is not None:
        return end(Confirm(meeting.id), *is_there(meeting))
    over = _just_over(facts, str(notes.get("said", "")))
    if over is not None and is_mentor(facts, over):
        return go("mentor.report_no", meeting=over.id)
    if over is not None:
        # The mentor is asked later; what a mentee tells is for a person to look into.
        return end(Show("waited"), Say("meeting.waited"))
    thanks = "meeting.did_meet_thanks" if facts.person.role == "mentee" else "mentor.thanks"
    return end(Say(thanks))


def is_about(facts: Facts, said: str) -> bool:
    """Whether it is about a meeting: of now, just over, or of this day where they are late."""
    if _now_on(facts) is not None or _just_over(facts, said) is not None:
        return True
    ahead = next(iter(facts.views.meetings()), None)
    return said == "late" and ahead is not None and is_today(facts, ahead)


def _now_on(facts: Facts) -> Meeting | None:
    """The meeting that has begun, or to which the two are on their way."""
    near = (m for m in facts.views.meetings() if m.starts_at - facts.now <= EARLY)
    return next(near, None)


def _just_over(facts: Facts, said: str) -> Meeting | None:
    """The meeting that was to be, if nobody has told what became of it.

    Whoever was not called in days may mean any call; after a call that was set they mean that.
    """
    over = facts.views.last_meeting(begun=True)
    if over is None or over.state not in STANDING or over.outcome or said == "late":
        return None
    if said == "silent" and over.format == "in_person":
        return None
    return over if ends_at(over) <= facts.now < ends_at(over) + NEWS else None
