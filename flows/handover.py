"""A person takes over from the bot, and gives the conversation back."""

from typing import get_args
from zoneinfo import ZoneInfo

from flows.engine.effects import HandOver, HandOverReason, Say
from flows.engine.events import Event
from flows.engine.facts import Facts, Thread
from flows.engine.steps import Notes, Turn, end
from flows.hours_open import Stretch, next_hours
from flows.texts.values import Hours, When

PRIVATELY = {
    "handover.open": "handover.private_open",
    "handover.closed": "handover.private_closed",
}
_REASONS: dict[object, HandOverReason] = {reason: reason for reason in get_args(HandOverReason)}


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they want to talk to a person?"""
    return _hand_over(facts, "asked")


def private(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What do they say against the one they meet, for the team alone?"""
    turn = _hand_over(facts, "against")
    said = (_privately(one) if isinstance(one, Say) else one for one in turn.effects)
    return end(*said)


def enter(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who takes over, and when will they read this?"""
    return _hand_over(facts, _REASONS.get(notes.get("reason"), "asked"))


def back(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they know that the bot answers again?"""
    return end(Say("handover.back"))


def honest_line(facts: Facts) -> Say:
    """Who reads this, and when: in the hours or, outside them, from which moment on.

    Everything is said in the person's own local time.
    """
    start, stop = next_hours(facts.programme, facts.now)
    hours = _hours((start, stop), facts.person.zone)
    if start <= facts.now:
        return Say("handover.open", {"hours": hours})
    opens = When(start, facts.person.zone)
    return Say("handover.closed", {"hours": hours, "opens": opens})


def _hand_over(facts: Facts, reason: HandOverReason) -> Turn:
    match facts.views.thread_with(facts.person.id):
        case None:
            return end(HandOver(reason), honest_line(facts))
        case Thread(level="handover"):
            # They wait for a person already: the line again, but no second number.
            return end(honest_line(facts))
        case _:
            # In an alert its own texts have spoken; somebody else may be reading this phone.
            return end()


def _privately(line: Say) -> Say:
    """The same line, for words that are hard to say; who is named in them hears nothing."""
    return Say(PRIVATELY[line.key], line.values)


def _hours(stretch: Stretch, zone: str) -> Hours:
    opens, closes = (instant.astimezone(ZoneInfo(zone)).time() for instant in stretch)
    return Hours(opens, closes)
