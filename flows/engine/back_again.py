"""Just after a change or in a pause: back to how it was, in their own words."""

from dataclasses import replace

from flows.engine.facts import Change, Meeting
from flows.engine.hearing import Hearing, begins_in, read_now
from flows.engine.steps import Step
from flows.pair import STANDING
from flows.understand import Reading
from flows.understand.back_words import comes_after_all, in_person_again, resumes
from flows.understand.questions import PICK_SLOT
from flows.understand.second_thought import second_thought

ASKED = "meeting.confirm"  # what a yes to it sounds like
COMING = ("yes", "on_way")
# What is asked when a meeting has been called off, which "i can make it" answers in no other way.
WHEN_OFF = ("instead", PICK_SLOT)


def as_back_again(hearing: Hearing, reading: Reading) -> Reading:
    """ "In person is fine after all" takes a call back; "resume" ends a pause as MENU does."""
    said = hearing.heard.said
    if hearing.facts.paused and resumes(said):
        return replace(reading, meaning="menu", short=False)
    if not reading.windows and in_person_again(said) and _was_in_person(hearing):
        return replace(reading, meaning="undo", short=False)
    return as_coming_after_all(hearing, None, reading)


def as_coming_after_all(hearing: Hearing, step: Step | None, reading: Reading) -> Reading:
    """ "Actually i can" takes back that the meeting is off, as long as that can be undone."""
    if reading.short or (step is not None and step.question not in WHEN_OFF):
        return reading
    offered = step is not None and step.question == PICK_SLOT
    said = hearing.heard.said
    if not comes_after_all(said, asked=offered) or (off := _called_off(hearing)) is None:
        return reading
    if not _is_a_yes(hearing, second_thought(said) or said, off):
        return reading
    return Reading("undo")


def _is_a_yes(hearing: Hearing, said: str, off: Meeting) -> bool:
    """Whether it would be one to the reminder: another time or another way is none."""
    asked = replace(hearing, heard=replace(hearing.heard, text=said, button=""))
    reading = read_now(asked, hearing.catalogue[ASKED])
    other = [w for w in reading.windows if not begins_in(hearing, off, (w,))]
    return not other and reading.meaning in (*COMING, "unclear")


def _called_off(hearing: Hearing) -> Meeting | None:
    """The meeting as it was before they called it off, if that can still be undone."""
    change = _still_undone(hearing)
    if change is None or change.meeting.state not in STANDING:
        return None
    now = hearing.facts.meeting(change.meeting.id)
    return change.meeting if now is not None and now.state not in STANDING else None


def _was_in_person(hearing: Hearing) -> bool:
    """Whether their last change made a call of it and nothing else, and can still be undone."""
    change = _still_undone(hearing)
    if change is None or change.also:
        return False
    before, now = change.meeting, hearing.facts.meeting(change.meeting.id)
    if now is None or now.starts_at != before.starts_at:
        return False
    return before.format == "in_person" != now.format


def _still_undone(hearing: Hearing) -> Change | None:
    """Their last change, as long as they may take it back."""
    change = hearing.facts.views.last_change()
    in_time = change is not None and hearing.heard.received_at < change.undo_until
    return change if in_time else None
