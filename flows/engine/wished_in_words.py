"""A wish for another time to meet, said in answer to a question that is about something else."""

from flows.engine.events import Event, FreeWords, OtherTime
from flows.engine.hearing import Hearing, read_now
from flows.engine.read import event_of
from flows.understand.change_wish import asks_to_change


def wished_in_words(hearing: Hearing, event: Event) -> OtherTime | None:
    """The wish in words that the question made nothing of; None where they do not say it."""
    facts, said = hearing.facts, hearing.heard.said
    meeting = facts.next_meeting()
    if not isinstance(event, FreeWords) or meeting is None:
        return None
    other = meeting.mentor if facts.person.role == "mentee" else meeting.mentee
    if not asks_to_change(said, other.first_name):
        return None
    wish = event_of(read_now(hearing, None), said, "", facts.person.zone)
    return wish if isinstance(wish, OtherTime) else OtherTime()
