"""They ask how they are called, or where the link is: one plain answer, whatever was asked."""

import re
from dataclasses import replace

from flows.engine.effects import Effect, Say
from flows.engine.facts import Format, Meeting
from flows.engine.hearing import Hearing, read_now, the_others
from flows.engine.read import event_of
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.pair import STANDING, to_set_up
from flows.understand.questions import PICK_SLOT
from flows.understand.whereabouts import said_of_the_other
from flows.understand.who_calls import beside_who_calls, may_ask_who_calls
from flows.wishes import FORMATS

# What a yes beside it answers: "yes, but who calls who".
COMING = ("yes", "on_way")
CAN_SAY_YES = ("confirm_meeting", "same_day")
_LINKS = re.compile(r"(?:\b(?:but|mais|cest|c|et|and|so|pis|just|juste|ok)\b ?)+$")
SAID = {
    ("mentee", "phone"): "meeting.who_calls",
    ("mentee", "video"): "meeting.how_by_video",
    ("mentor", "phone"): "mentor.who_calls",
    ("mentor", "video"): "mentor.how_by_video",
}


def asking_how(hearing: Hearing, step: Step | None) -> Outcome | None:
    """The reply to it, where their next meeting is a call; None where it is not asked or is none.

    An open question stays as it was, and a yes to it beside the question counts.
    """
    facts, said = hearing.facts, hearing.heard.said
    if not may_ask_who_calls(said):
        return None
    names = the_others(facts)
    rest = beside_who_calls(said, names)
    if rest is None or said_of_the_other(said, names):
        return None
    meeting, form = _of_a_call(hearing, step)
    key = SAID.get((facts.person.role, form or ""))
    if key is None:
        return None
    shown = to_set_up(form, meeting) if meeting is not None and form is not None else ()
    effects: tuple[Effect, ...] = (*shown, Say(key))
    yes = _with_the_yes(hearing, step, rest)
    if yes is not None:
        return replace(yes, effects=(*yes.effects, *effects))
    return Outcome(replace(hearing.session, misses=0), effects)


def _of_a_call(hearing: Hearing, step: Step | None) -> tuple[Meeting | None, Format | None]:
    """The next meeting, if it is a call, and its form; of an offer only how they would meet."""
    if step is not None and step.question == PICK_SLOT:
        by = FORMATS.get(hearing.session.notes.get("by"))
        if by is not None:
            return None, by
    ahead = [one for one in hearing.facts.views.meetings() if one.state in STANDING]
    if not ahead or ahead[0].format == "in_person":
        return None, None
    return ahead[0], ahead[0].format


def _with_the_yes(hearing: Hearing, step: Step | None, rest: str) -> Outcome | None:
    """What the open question makes of a yes that stands before what they ask."""
    said = _LINKS.sub("", rest).strip()
    if step is None or step.question not in CAN_SAY_YES or not said:
        return None
    alone = replace(hearing, heard=replace(hearing.heard, text=said, button=""))
    reading = read_now(alone, step)
    if reading.meaning not in COMING or said == "ok":
        return None
    event = event_of(reading, said, step.question, hearing.facts.person.zone)
    return hearing.take(hearing.session, event)
