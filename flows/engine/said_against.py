"""A mentee says something against the one they meet: their coordinator reads it, nobody else."""

from flows.engine.hearing import Hearing
from flows.engine.take_turn import Outcome
from flows.understand.against import is_against, may_be_against


def said_against(hearing: Hearing) -> Outcome | None:
    """The reply to it, whatever was asked: it is no answer to anything."""
    facts, said = hearing.facts, hearing.heard.said
    if facts.person.role != "mentee" or not may_be_against(said):
        return None
    met = [one.person.first_name for one in facts.views.partners()]
    latest = facts.views.last_meeting()
    known = [*facts.views.meetings(), *([latest] if latest is not None else [])]
    names = {*met, *(meeting.mentor.first_name for meeting in known)}
    return hearing.enter("handover.private") if is_against(said, names) else None
