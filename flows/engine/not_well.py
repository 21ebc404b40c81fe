"""Somebody says of themselves that they are not well: a human reads it, and it refuses nothing."""

from dataclasses import replace

from flows.engine.effects import Say, Show
from flows.engine.hearing import Hearing, read_now
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand import Reading
from flows.understand.mood import beside_not_well

# Questions of which it would be read as a no.
ASKED = ("confirm_meeting", "reminder_short", "mentor_reminder", "leave_time", "missed")
ANYTHING = ("lost", "menu")  # they ask what is wished for: whatever is said is said out of the blue
# What says no more than how it is; "but i'm ok" is no yes to a meeting.
NOTHING_ELSE = ("none", "thanks", "unclear", "yes")


def not_well(hearing: Hearing, step: Step | None, reading: Reading) -> Outcome | None:
    """The reply to it; None when it is not said, or is the answer to what was asked."""
    if not _says_so(hearing, step) or reading.meaning == "yes":
        return None
    shown = Show("checkin_words")
    if _is_asked(step) or hearing.facts.person.role != "mentee":
        # The question stays open: it may be answered all the same.
        understood = replace(hearing.session, misses=0)
        return Outcome(understood, (shown, Say("checkin.words")))
    low = hearing.enter("checkin.low")
    return replace(low, effects=(*low.effects, shown))


def _says_so(hearing: Hearing, step: Step | None) -> bool:
    role = hearing.facts.person.role
    asked = _is_asked(step)
    if role == "coordinator" or (asked and step is not None and step.question not in ASKED):
        return False
    rest = beside_not_well(hearing.heard.said, asked or role != "mentee")
    if not rest:
        return rest is not None
    apart = replace(hearing, heard=replace(hearing.heard, text=rest, button=""))
    beside = read_now(apart, None)
    return not beside.windows and beside.meaning in NOTHING_ELSE


def _is_asked(step: Step | None) -> bool:
    return step is not None and step.question not in ANYTHING
