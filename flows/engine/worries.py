"""A mentor is worried about somebody: heard whatever was asked."""

from flows.engine.hearing import Hearing, read_now, the_others
from flows.engine.take_turn import Outcome
from flows.understand.worry import is_worried

WORRIED = "mentor.worried"


def worried(hearing: Hearing) -> Outcome | None:
    """A mentor who is worried need not wait for the report and its 9: it comes before all else."""
    return hearing.enter(WORRIED) if _says_so(hearing) else None


def sounds_worried(hearing: Hearing) -> Outcome | None:
    """What nobody understood, and what is more about a worry, or one as an answer to the report."""
    if hearing.facts.person.role != "mentor":
        return None
    if (about := hearing.heard.worried_about) is not None:
        return hearing.enter(WORRIED, {"about": about})
    reading = read_now(hearing, hearing.catalogue["mentor.report"])
    return hearing.enter(WORRIED) if reading.meaning == "worried" else None


def _says_so(hearing: Hearing) -> bool:
    facts = hearing.facts
    if facts.person.role != "mentor":
        return False
    return is_worried(hearing.heard.said, the_others(facts))
