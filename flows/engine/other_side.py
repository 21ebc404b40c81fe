"""Somebody tells that the other of the two is not there, or is late: it is no answer of theirs."""

from flows.engine.hearing import ABOUT_BOTH, Hearing, the_others
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand.whereabouts import said_of_the_other
from flows.waiting import is_about

WAITS = "meeting.waits"


def of_the_other(hearing: Hearing, step: Step | None) -> Outcome | None:
    """The reply to it; None when it is not said, or of no meeting of these hours."""
    facts = hearing.facts
    if facts.person.role == "coordinator":
        return None
    if step is not None and step.question in ABOUT_BOTH:
        return None
    said = said_of_the_other(hearing.heard.said, the_others(facts))
    if not said or not is_about(facts, said):
        return None
    return hearing.enter(WAITS, {"said": said})
