"""A text that names whom it is for is passed on, or it is said why not."""

from flows.engine.hearing import Hearing
from flows.engine.take_turn import Outcome
from flows.understand.addressed import addressed


def said_to_partner(hearing: Hearing) -> Outcome | None:
    """ "Tell ana: ..." by one of a pair; whoever else is named, it is an ordinary text."""
    partners = hearing.facts.views.partners() if ":" in hearing.heard.text else ()
    found = addressed(hearing.heard.text, [one.person.first_name for one in partners])
    if found is None or hearing.heard.loop_guarded:
        return None
    place, words = found
    return hearing.enter("between.tell", {"to": partners[place].person.id, "words": words})
