"""Short words in an alert that mean danger, though nothing was asked."""

from flows.engine.facts import Thread
from flows.engine.hearing import Hearing
from flows.engine.standing import word_of

# "Ok" may only mean that it was read.
YES = frozenset({"yes", "yeah", "yep", "yup", "ya", "oui", "ouais", "ouin"})


def calls_for_help(hearing: Hearing, thread: Thread) -> bool:
    """A 9, or yes to "someone won't wake up?", though the question of safety was not asked."""
    if thread.person_id != hearing.facts.person.id:
        return False
    if word_of(hearing.heard.said) == "9":
        return True
    # Where staff have written, a yes is an answer to them.
    waits = thread.level == "red" and thread.state == "open" and not thread.relayed
    return waits and word_of(hearing.heard.said) in YES
