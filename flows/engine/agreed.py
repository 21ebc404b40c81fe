"""What may be said to somebody who has not agreed to our texts yet, when they write to us."""

from flows.engine.effects import Ask, Effect, Say
from flows.engine.hearing import Hearing
from flows.engine.not_understood import missed
from flows.engine.take_turn import Outcome
from flows.texts.tables import FIRST_KEYS


def asked_first(hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome as it is, or the question whether we may text them in its place.

    Stop, help, a person, a need and danger are answered whether they have agreed or not.
    """
    if hearing.facts.person.consent == "yes" or not any(map(_is_personal, outcome.effects)):
        return outcome
    asked = hearing.enter("welcome.ask", {"wrote": True})
    return asked if hearing.session.misses == 0 and not hearing.is_open else missed(hearing, asked)


def _is_personal(effect: Effect) -> bool:
    return isinstance(effect, Say | Ask) and effect.key not in FIRST_KEYS
