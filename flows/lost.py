"""When a text was not understood, or is not from the person we think."""

from flows.engine.effects import Ask, DoubtNumber, Say
from flows.engine.events import AskPerson, Choice, Enter, Event, No, Thanks
from flows.engine.facts import Facts
from flows.engine.steps import Notes, Turn, end, go, stay


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What did they want: a meeting changed, help, or a person?"""
    match event:
        case Enter():
            return stay(Ask("lost.ask"))
        case Choice("change"):
            return go("menu.change")
        case Choice("need"):
            return go("menu.needs")
        case AskPerson():
            return go("handover.ask")
        case No():
            return end(Say("meeting.say_ok"))
        case Thanks():
            return end()
        case _:
            return stay(Ask("lost.ask.again"))


def chatter(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Thanks, hello, small talk: is there anything else?"""
    return end(Say("meeting.say_ok"))


def wrong_person(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Is this still their phone? Nothing personal goes there until a human has found out."""
    return end(Say("unknown.neutral"), DoubtNumber())
