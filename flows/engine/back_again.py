"""Just after a change or in a pause: back to how it was, in their own words."""

from dataclasses import replace

from flows.engine.hearing import Hearing
from flows.understand import Reading
from flows.understand.back_words import in_person_again, resumes


def as_back_again(hearing: Hearing, reading: Reading) -> Reading:
    """ "In person is fine after all" takes a call back; "resume" ends a pause as MENU does."""
    said = hearing.heard.said
    if hearing.facts.paused and resumes(said):
        return replace(reading, meaning="menu", short=False)
    if not reading.windows and in_person_again(said) and _was_in_person(hearing):
        return replace(reading, meaning="undo", short=False)
    return reading


def _was_in_person(hearing: Hearing) -> bool:
    """Whether their last change made a call of it and nothing else, and can still be undone."""
    change = hearing.facts.views.last_change()
    if change is None or change.also or hearing.heard.received_at >= change.undo_until:
        return False
    before, now = change.meeting, hearing.facts.meeting(change.meeting.id)
    if now is None or now.starts_at != before.starts_at:
        return False
    return before.format == "in_person" != now.format
