"""A mentor is worried about somebody: heard whatever was asked."""

from dataclasses import replace

from flows.engine.effects import Ask, Hold, Say
from flows.engine.events import Choice, Event
from flows.engine.hearing import Hearing, read_now, the_others
from flows.engine.standing import word_of
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand.worry import is_worried

WORRIED = "mentor.worried"
REPORT = "mentor_report"
NOT_HELD, WORRY = Choice("not_held"), Choice("worried")
HELD = (Choice("held_in_person"), Choice("held_by_phone"), Choice("moved"))


def worried(hearing: Hearing) -> Outcome | None:
    """A mentor who is worried need not wait for the report and its 9: it comes before all else."""
    return hearing.enter(WORRIED) if _says_so(hearing) else None


def said_nine(hearing: Hearing) -> Outcome | None:
    """A mentor learned that 9 is "worried": no other question of theirs offers it."""
    if hearing.facts.person.role != "mentor" or word_of(hearing.heard.said) != "9":
        return None
    return hearing.enter(WORRIED)


def reported_with_worry(hearing: Hearing, step: Step, event: Event) -> Outcome | None:
    """ "We met, but I'm worried about her": both count, and the worry is what is answered.

    Of the report only "who could not make it?" is still asked: a next time can wait.
    """
    if step.question != REPORT or event == WORRY or not _says_so(hearing):
        return None
    worry = hearing.take(hearing.session, WORRY)
    if event not in (*HELD, NOT_HELD):
        return worry
    told = hearing.take(hearing.session, event)
    path = told.path + worry.path
    if event == NOT_HELD:
        return replace(told, effects=worry.effects + told.effects, path=path)
    done = tuple(e for e in told.effects if not isinstance(e, Ask | Hold | Say))
    return replace(worry, effects=done + worry.effects, path=path)


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
