"""Nobody knows what a text means: they are asked again, or asked what it seems to mean."""

from dataclasses import replace

from flows.engine.hearing import Hearing
from flows.engine.take_turn import SAFETY, Outcome, parked
from flows.understand import Reading

NO_MORE = "rights.no_more"


def missed(hearing: Hearing, outcome: Outcome) -> Outcome:
    """The first time they are asked again, the second a human takes over."""
    if hearing.session.misses == 0:
        return replace(outcome, session=replace(outcome.session, misses=1))
    aside = replace(hearing, session=parked(hearing.session, hearing.heard.received_at))
    return aside.enter("handover.enter", {"reason": "not_understood"})


def in_doubt(hearing: Hearing, reading: Reading) -> Outcome | None:
    """The question whether they want no more texts, where their words only sound like it."""
    at = hearing.session.step
    if "stop" not in reading.also or at in (SAFETY, NO_MORE):
        return None
    return hearing.enter(NO_MORE)
