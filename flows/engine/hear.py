"""Who decides the one reply to a text: the rules in their order, the first that answers wins.

The shell has screened the text and opened its alert before; it claims, applies and saves after.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.engine.after_stop import after_stop
from flows.engine.agreed import asked_first
from flows.engine.answer import ANY_TIME, POLITE, answer, answered, count, free_text
from flows.engine.between import said_to_partner
from flows.engine.catalogue import CATALOGUE
from flows.engine.data_wishes import data_wish, is_erasure_alone
from flows.engine.effects import Ask, DoubtNumber, HandOver, Hold, OptOut, Say
from flows.engine.events import Safe
from flows.engine.facts import Facts
from flows.engine.hearing import Heard, Hearing, is_wrong_person, read_now
from flows.engine.in_danger import in_an_alert
from flows.engine.late_minutes import with_late
from flows.engine.reminded import (
    DONE_SILENTLY,
    REMINDERS,
    human_asked_last,
    meaning_for_owner,
)
from flows.engine.said_against import said_against
from flows.engine.session import QUESTION_LIFE, Session
from flows.engine.staff import said_by_staff
from flows.engine.standing import word_of
from flows.engine.steps import Step
from flows.engine.still_expected import as_still_expected
from flows.engine.take_turn import (
    SAFETY,
    Outcome,
    closed,
    entering,
    parked,
    parked_for_alert,
    released,
    unparked,
)
from flows.understand import Keyword, keyword

__all__ = ["Heard", "hear"]

# During an alert its own question is the only one, and a person reads already.
NOT_IN_AN_ALERT = frozenset({"menu", "person", "pause", "less", "wrong_person", "my_hours", "card"})
# HELP and STOP are answered in the language they were written in.
FRENCH_WORDS = frozenset(
    ["aide", "aider", "aidez", "arret", "arreter", "arrete", "arretez", "fin", "desabonner"]
)
ENGLISH_WORDS = frozenset(["help", "stop", "stopall", "unsubscribe", "cancel", "end", "quit"])

Rule = Callable[[Hearing], Outcome | None]


def hear(
    session: Session, facts: Facts, heard: Heard, catalogue: Mapping[str, Step] = CATALOGUE
) -> Outcome:
    """The one reply to a text, or silence.

    Raises:
        BrokenSession: the open question cannot be continued: a human, never silence.
        TooManyHops: see `take_turn`.
    """
    hearing = Hearing(session, facts, heard, keyword(heard.said), catalogue)
    decided = (outcome for rule in RULES if (outcome := rule(hearing)) is not None)
    outcome = asked_first(hearing, next(decided, None) or free_text(hearing))
    return released(session, replace(outcome, session=_afterwards(session, heard, outcome)))


def _crisis(hearing: Hearing) -> Outcome | None:
    """An alert was opened: its own text is the reply; the open question is set aside."""
    heard = hearing.heard
    blocked = (OptOut("carrier"),) if heard.opt_out == "STOP" else ()
    if heard.screening.level == "none":
        aside = parked(hearing.session, heard.received_at)
        # Staff who warn us write from a phone of their own.
        by_staff = hearing.facts.person.role == "coordinator"
        if not heard.screening.do_not_text or by_staff or is_erasure_alone(hearing):
            return None
        # Somebody else may be reading: no reply at all, and a human decides what to do.
        return Outcome(aside, (*_stopped(hearing), HandOver("asked")))
    aside = parked_for_alert(hearing.session, heard.received_at)
    if heard.safety_asked:
        asked = entering(aside, SAFETY, {}, hearing.catalogue)
        return Outcome(replace(asked, closes_at=hearing.facts.now + QUESTION_LIFE), blocked)
    return Outcome(hearing.session if hearing.safety_is_asked else aside, blocked)


def _stopped(hearing: Hearing) -> tuple[OptOut, ...]:
    """A block, or a wish for no more texts, counts where somebody reads as well."""
    match hearing.heard.opt_out, hearing.word:
        case "STOP", _:
            return (OptOut("carrier"),)
        case _, Keyword("carrier_stop") if not hearing.facts.programme.advanced_opt_out:
            return (OptOut("carrier"),)
        case _ if read_now(hearing, None).meaning == "stop":
            return (OptOut("ours"),)
        case _:
            return ()


def _stop_start_help(hearing: Hearing) -> Outcome | None:
    """Words that count whatever else is so; to a machine they are not answered."""
    outcome = _carrier(hearing) or _keyword(hearing)
    if outcome is None or not hearing.heard.loop_guarded:
        return outcome
    return _unsaid(outcome)


def _carrier(hearing: Hearing) -> Outcome | None:
    """What the carrier itself reports is trusted over the words."""
    match hearing.heard.opt_out:
        case "STOP":
            cancel = hearing.word is not None and hearing.word.is_cancel
            return hearing.enter("rights.stop", {"by": "carrier", "cancel": cancel})
        case "START":
            return hearing.enter("rights.start", {"by": "carrier", "was_out": _is_out(hearing)})
        case "HELP":
            return hearing.enter("rights.help", {"answered": True})
        case _:
            return None


def _keyword(hearing: Hearing) -> Outcome | None:
    """The carrier's words block and unblock by themselves; the others are ours to keep."""
    out, language = _is_out(hearing), _language_of(hearing.heard.said)
    # With Advanced Opt-Out only the carrier's report is a block (domain: carrier words).
    by = "ours" if hearing.facts.programme.advanced_opt_out else "carrier"
    match hearing.word:
        case Keyword("carrier_stop", is_cancel=cancel):
            notes = {"by": by, "cancel": cancel, "language": language}
            return hearing.enter("rights.stop", notes)
        case Keyword("carrier_start", if_opted_out=True) if not out:
            return None
        case Keyword("carrier_start"):
            return hearing.enter("rights.start", {"by": by, "was_out": out})
        case Keyword("stop", is_cancel=cancel):
            notes = {"by": "ours", "cancel": cancel, "language": language}
            return hearing.enter("rights.stop", notes)
        case Keyword("start"):
            return hearing.enter("rights.start", {"by": "ours", "was_out": out})
        case Keyword("help"):
            notes = {"language": language, "answered": hearing.watched}
            return hearing.enter("rights.help", notes)
        case _:
            return None


def _opted_out(hearing: Hearing) -> Outcome | None:
    """Who wants no texts gets none; a human sees what they wrote."""
    if not _is_out(hearing) or hearing.safety_is_asked:
        return None
    return after_stop(hearing)


def _watched(hearing: Hearing) -> Outcome | None:
    """Somebody else may be reading: nothing is said, but a 9 still pages everyone."""
    if not hearing.watched:
        return None
    told = _said_if_safe(hearing)
    return _unsaid(told) if told is not None else hearing.silent()


def _any_time(hearing: Hearing) -> Outcome | None:
    """The global words, as the whole message; a human who has the thread keeps it."""
    if (asked := data_wish(hearing)) is not None:
        return asked if not hearing.heard.loop_guarded else None
    kind = hearing.word.kind if hearing.word else ""
    if kind not in ANY_TIME or (hearing.in_alert and kind in NOT_IN_AN_ALERT):
        return None
    if kind.startswith("language:") and hearing.asks_language:
        return None
    if hearing.heard.loop_guarded:
        # A machine that repeats one of these would be answered for ever.
        return None
    return hearing.enter(*ANY_TIME[kind])


def _loop(hearing: Hearing) -> Outcome | None:
    """A machine seems to be answering: automatic replies stop, a human looks."""
    if not hearing.heard.loop_guarded:
        return None
    if not hearing.heard.in_thread:
        return hearing.silent(HandOver("loop"))
    # Who floods us in an alert is still asked whether they are safe, and may say so.
    return _said_if_safe(hearing) or hearing.silent()


def _human(hearing: Hearing) -> Outcome | None:
    """A human has the thread: the bot is silent, and the shell passes the text on."""
    if hearing.heard.in_thread is None:
        return None
    asked = _reminder_set_aside(hearing) or hearing
    step = asked.question()
    reading = read_now(asked, step)
    if reading.meaning == "stop":
        return hearing.enter(*ANY_TIME["stop"])
    if is_wrong_person(hearing, reading):
        denied = hearing.enter(*ANY_TIME["wrong_person"])
        return _unsaid(denied) if hearing.in_alert else denied
    if step is None:
        return in_an_alert(hearing, reading) if hearing.in_alert else hearing.silent()
    event = answered(asked, step, reading)
    if hearing.in_alert:
        return in_an_alert(hearing, reading, event)
    if not reading.short or human_asked_last(asked):
        return hearing.silent()
    outcome = count(asked, reading, event)
    if outcome.reprompts:
        return hearing.silent()
    if step.question in REMINDERS and event in DONE_SILENTLY:
        outcome = _unsaid(replace(outcome, session=closed(outcome.session)))
    meaning = meaning_for_owner(asked, step, event)
    return replace(outcome, effects=(*outcome.effects, *meaning))


def _open_question(hearing: Hearing) -> Outcome | None:
    """The open question, and what else was meant by an answer that is none."""
    if not hearing.is_open:
        return None
    hearing = as_still_expected(hearing)
    said = hearing.session.notes.get("said")
    return hearing.silent() if said and _ends_the_talk(hearing) else answer(hearing)


# Screening has come before; what follows the last rule is free text.
RULES: tuple[Rule, ...] = (
    _crisis,
    _stop_start_help,
    said_by_staff,
    _opted_out,
    _watched,
    _any_time,
    _loop,
    _human,
    said_to_partner,
    said_against,
    _open_question,
)


def _afterwards(before: Session, heard: Heard, outcome: Outcome) -> Session:
    """What is remembered of the reply, whichever rule gave it."""
    session = with_late(outcome.session, outcome, heard.received_at)
    if any(isinstance(effect, HandOver | DoubtNumber) for effect in outcome.effects):
        # A question that is still open waits until the human gives the conversation back.
        return parked(session, heard.received_at)
    told = any(isinstance(effect, Say) for effect in outcome.effects)
    if told and session.misses == 0 and session.last_answer_at == before.last_answer_at:
        # An "ok" after what we said is no answer to anything.
        return replace(session, last_answer="", last_answer_at=heard.received_at)
    return session


def _ends_the_talk(hearing: Hearing) -> bool:
    """ "Ok" or "thanks", after an answer to a question that stays open for a change of mind."""
    reading = read_now(hearing, None)
    polite = reading.short and reading.meaning in POLITE
    return (polite or reading.meaning == "thanks") and not word_of(hearing.heard.said).isdecimal()


def _said_if_safe(hearing: Hearing) -> Outcome | None:
    """The turn of an answer to the safety question, if the text is one."""
    step = hearing.question() if hearing.safety_is_asked else None
    if step is None:
        return None
    reading = read_now(hearing, step)
    event = answered(hearing, step, reading)
    return count(hearing, reading, event) if isinstance(event, Safe) else None


def _unsaid(outcome: Outcome) -> Outcome:
    """What is done, without a word, and without times held that nobody was told of."""
    done = tuple(e for e in outcome.effects if not isinstance(e, Say | Ask | Hold))
    return replace(outcome, effects=done)


def _reminder_set_aside(hearing: Hearing) -> Hearing | None:
    """The conversation with its parked reminder open again, if that is what may be answered."""
    if hearing.is_open or hearing.in_alert or hearing.session.parked is None:
        return None
    asked = replace(hearing, session=unparked(hearing.session))
    step = asked.question()
    return asked if step is not None and step.question in REMINDERS else None


def _is_out(hearing: Hearing) -> bool:
    return hearing.heard.opted_out or hearing.heard.carrier_blocked


def _language_of(text: str) -> str | None:
    word = word_of(text)
    if word in FRENCH_WORDS:
        return "fr"
    return "en" if word in ENGLISH_WORDS else None
