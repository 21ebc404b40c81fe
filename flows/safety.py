"""The one question of an alert: are they safe right now? 7 lowers nothing, 9 pages everyone."""

from flows.engine.effects import SafetyAnswer, Say
from flows.engine.events import AskAgain, Enter, Event, FreeWords, Pick, Safe
from flows.engine.facts import Facts
from flows.engine.steps import Notes, Turn, end, stay


def check(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Are they safe right now?

    The question itself stands in the safety text that went out with the alert.
    """
    match event:
        case Enter():
            return stay()
        case Safe(safe=False):
            return end(SafetyAnswer(safe=False), Say("safety.not_safe"))
        case Safe(safe=True) if notes.get("said_safe"):
            return stay()
        case Safe(safe=True):
            # The question stays: a 9 after a 7 must still page everyone.
            return stay(SafetyAnswer(safe=True), Say("safety.thanks_safe"), said_safe=True)
        case AskAgain() | Pick() | FreeWords() if _is_wrong_digit(event) and not notes.get("again"):
            # Said, not asked anew: a 9 that is already on its way must still count.
            return stay(Say("safety.check.again"), again=True)
        case _:
            # A person reads every word of an alert; the bot does not press for an answer.
            return stay()


def _is_wrong_digit(event: Event) -> bool:
    match event:
        case FreeWords(text=text):
            return text.strip(" .!)").isdecimal()
        case _:
            return True
