"""What is said in an alert: the safety question is the only one, and a person reads the rest."""

from flows.engine.answer import count
from flows.engine.effects import AnyoneThere, SafetyAnswer
from flows.engine.events import Event, Safe
from flows.engine.facts import Thread
from flows.engine.hearing import Hearing
from flows.engine.standing import word_of
from flows.engine.take_turn import Outcome
from flows.understand import Reading
from flows.understand.anyone_there import asks_if_anyone

# "Ok" may only mean that it was read.
YES = frozenset({"yes", "yeah", "yep", "yup", "ya", "oui", "ouais", "ouin"})


def in_an_alert(hearing: Hearing, reading: Reading, event: Event | None = None) -> Outcome:
    """The reply in an alert, mostly none; `event` is what an open question makes of the text."""
    is_digit = word_of(hearing.heard.said).isdecimal()
    thread = hearing.heard.in_thread
    talking = thread is not None and thread.relayed
    if not hearing.safety_is_asked and thread is not None and _calls_for_help(hearing, thread):
        # Not a word: what they were told to do at once stands, and where somebody may be reading
        # nothing may be said.
        return hearing.silent(SafetyAnswer(safe=False))
    if not isinstance(event, Safe) and (asked := _asks_if_anyone(hearing, thread)) is not None:
        return hearing.silent(asked)
    if event is None or not hearing.safety_is_asked or (talking and not is_digit):
        # A "yes" to what the coordinator has just asked says nothing about their safety.
        return hearing.silent()
    if isinstance(event, Safe):
        return count(hearing, reading, event)
    wrong_digit = is_digit and not talking
    return hearing.take(hearing.session, event) if wrong_digit else hearing.silent()


def _calls_for_help(hearing: Hearing, thread: Thread) -> bool:
    """A 9, or yes to "someone won't wake up?", though the question of safety was not asked."""
    if thread.person_id != hearing.facts.person.id:
        return False
    if word_of(hearing.heard.said) == "9":
        return True
    # Where staff have written, a yes is an answer to them.
    waits = thread.level == "red" and thread.state == "open" and not thread.relayed
    return waits and word_of(hearing.heard.said) in YES


def _asks_if_anyone(hearing: Hearing, thread: Thread | None) -> AnyoneThere | None:
    """Whether they ask for a human before one has it; then that one answers better than we can."""
    if thread is None or thread.state != "open" or not asks_if_anyone(hearing.heard.said):
        return None
    return AnyoneThere(thread.number)
