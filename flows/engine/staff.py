"""Texts of staff: numbered words, words about the rota, answers to what they were asked."""

from flows.engine.answer import ANY_TIME, answer
from flows.engine.hearing import Hearing, read_now
from flows.engine.steps import Notes, Step
from flows.engine.take_turn import Outcome
from flows.understand import StaffWord, read_staff
from flows.understand.duty_words import DutyWord, read_duty, two_digits
from flows.understand.questions import WHO_CAME

STAFF_WORDS = {"take_or_read": "take", "contact": "ok", "bare_done": "done"}
# What these offer is a mentee's or a mentor's.
MENUS = frozenset({"menu", "when", "person", "pause", "my_hours", "card"})
# Only 1 confirms; anything else, words too, is a no.
CONFIRMED = ("relay_confirm", "call_confirm")


def said_by_staff(hearing: Hearing) -> Outcome | None:
    """Staff speak in numbered words; from an unverified phone their texts are ordinary."""
    heard = hearing.heard
    if hearing.facts.person.role != "coordinator" or not heard.staff_words_allowed:
        return None
    word = read_staff(heard.text)
    if word is not None:
        return hearing.enter("coordinator.word", _staff_notes(word))
    if (told := _about_duty(hearing)) is not None:
        return told
    if hearing.in_alert:
        return None  # in danger themselves: they are heard as anybody is
    kind = hearing.word.kind if hearing.word else ""
    if kind in MENUS and not heard.loop_guarded:
        return hearing.enter("coordinator.word", {"word": "menu"})
    if kind in ANY_TIME:
        return None
    step = hearing.question()
    if step is not None and _is_answer(hearing, step):
        return answer(hearing)
    return None if heard.loop_guarded else _unnumbered(hearing)


def _about_duty(hearing: Hearing) -> Outcome | None:
    """ONCALL, SWAP, or the number of the test page that they were asked to answer."""
    if hearing.heard.loop_guarded:
        return None
    number = two_digits(hearing.heard.text)
    if number is not None and hearing.facts.views.drill() == number:
        return hearing.enter("duty.drilled", {"number": number})
    match read_duty(hearing.heard.text):
        case DutyWord("now"):
            return hearing.enter("duty.now")
        case DutyWord("more"):
            return hearing.enter("duty.more")
        case DutyWord("swap", words):
            return hearing.enter("duty.swap", {"words": words})
        case _:
            return None


def _unnumbered(hearing: Hearing) -> Outcome:
    """Words that nobody can place: perhaps for a colleague's question, or for the test page."""
    views, step = hearing.facts.views, hearing.question()
    if views.open_threads():
        # Whoever they were meant for must not be guessed.
        return hearing.enter("coordinator.unnumbered")
    if step is not None and step.question == "swap":
        return answer(hearing)
    if views.drill() is not None:
        return hearing.enter("duty.drilled", {"number": None})
    return hearing.enter("coordinator.unnumbered")


def _is_answer(hearing: Hearing, step: Step) -> bool:
    """Staff answer with a digit or one word; a colleague's question in their own words too.

    Not so with a thread open: those words may be about somebody in danger.
    """
    reading = read_now(hearing, step)
    if step.question in CONFIRMED or reading.short:
        return True
    said = step.question == WHO_CAME or (
        step.question == "swap" and reading.meaning in ("yes", "no")
    )
    return said and not hearing.facts.views.open_threads()


def _staff_notes(word: StaffWord) -> Notes:
    return {
        "number": word.number,
        "word": STAFF_WORDS.get(word.kind, word.kind),
        "outcome": word.outcome,
        "days": word.days,
        "weekday": word.weekday,
        "text": word.text,
    }
