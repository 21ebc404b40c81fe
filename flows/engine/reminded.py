"""Answers to a reminder while a human has the thread: what they mean, for whoever has it."""

from flows.engine.effects import Answered
from flows.engine.events import (
    ByPhone,
    ByVideo,
    Choice,
    Event,
    Late,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    Yes,
)
from flows.engine.hearing import Hearing
from flows.engine.steps import Step

REMINDERS = ("confirm_meeting", "reminder_short", "mentor_reminder")
ON_THE_DAY = "same_day"
# What 1 and 2 say to a reminder: done without a word. What else they change is confirmed to them.
DONE_SILENTLY: tuple[Event, ...] = (Yes(), OtherTime(), Choice("move"))


def human_asked_last(hearing: Hearing) -> bool:
    """Whether staff have written to them since the question: a digit may answer that."""
    wrote, asked = hearing.heard.staff_wrote_at, hearing.session.asked_at
    return wrote is not None and asked is not None and wrote > asked


def meaning_for_owner(hearing: Hearing, step: Step, event: Event) -> tuple[Answered, ...]:
    """What a digit said to the reminder of a meeting; a bare 4 says nothing to who reads it."""
    meeting = hearing.facts.meeting(hearing.session.notes.get("meeting"))
    what = _what(event)
    if step.question not in (*REMINDERS, ON_THE_DAY) or meeting is None or not what:
        return ()
    return (Answered(meeting.starts_at, what),)


def _what(event: Event) -> str:
    match event:
        case Yes() | OnMyWay():
            return "answer_yes"
        case OtherTime() | Choice("move"):
            return "answer_other_time"
        case ByPhone():
            return "answer_phone"
        case ByVideo():
            return "answer_video"
        case No() | NotToday():
            return "answer_no"
        case Late():
            return "answer_late"
        case Choice("call_me"):
            return "call_me"
        case _:
            return ""
