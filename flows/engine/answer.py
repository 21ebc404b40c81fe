"""The open question, what was meant in free words, one re-prompt, then a human."""

from collections.abc import Mapping
from dataclasses import replace

from flows.engine.another_place import another_place
from flows.engine.asking_how import asking_how
from flows.engine.asking_who import asking_who
from flows.engine.away_until import as_away_until
from flows.engine.back_again import as_back_again, as_coming_after_all
from flows.engine.called_off import as_cancelled, called_off
from flows.engine.effects import Show
from flows.engine.events import (
    AskAgain,
    AskPerson,
    Choice,
    Event,
    FreeWords,
    MyHours,
    Need,
    No,
    PauseWish,
    Pick,
    Safe,
    Thanks,
    Yes,
)
from flows.engine.hearing import (
    Hearing,
    cannot_come,
    is_of_another_day,
    read_now,
    was_told,
)
from flows.engine.in_passing import as_absence, in_passing, is_news_alone, with_hours, with_refused
from flows.engine.late_minutes import late_is_coming, says_how_late
from flows.engine.not_understood import in_doubt, missed
from flows.engine.not_well import not_well
from flows.engine.of_several import of_several
from flows.engine.other_side import of_the_other
from flows.engine.read import NEED, SURE, WAYS, event_of, hours_told
from flows.engine.seats import seat_given_back, seat_in_doubt
from flows.engine.second_thoughts import as_second_thought
from flows.engine.standing import Standing, is_repeated, standing_of, word_of
from flows.engine.steps import Notes, Step
from flows.engine.take_turn import Outcome, closed, entering
from flows.engine.wished_in_words import wished_in_words
from flows.engine.worries import (
    REPORT,
    reported_with_worry,
    said_nine,
    sounds_worried,
    worried,
)
from flows.understand import Reading
from flows.understand.familiar import asks_for_tu
from flows.understand.greeting import greets

# Whole-message words and clear wishes that work at any time, by the step that answers them.
ANY_TIME: Mapping[str, tuple[str, Notes]] = {
    "menu": ("menu.ask", {}),
    "when": ("menu.when", {}),
    "person": ("handover.ask", {}),
    "pause": ("rights.pause", {}),
    "language:en": ("rights.language", {"language": "en"}),
    "language:fr": ("rights.language", {"language": "fr"}),
    "who": ("rights.who", {}),
    "number_changed": ("rights.number", {}),
    "mydata": ("rights.asked", {"wants": "copy"}),
    "forget": ("rights.asked", {"wants": "erase"}),
    "less": ("rights.less", {}),
    "undo": ("rights.undo", {}),
    "my_hours": ("hours.ask", {}),
    "card": ("card.show", {}),
    "wrong_person": ("lost.wrong_person", {}),
    "stop": ("rights.stop", {"by": "ours"}),
    "start": ("rights.start", {"by": "ours"}),
}
# As an answer in free words these may also be the answer to a question; it is asked first.
MAYBE_AN_ANSWER = ("pause", "person", "when")
# Words at the end of a talk, "ok", "thanks": nobody waits for an answer to them.
POLITE = ("yes", "none")
REMINDED = ("confirm_meeting", "mentor_reminder")
# Where "no" means that they wish for nothing; "can't come tuesday" is something else.
WISHES_OF_ANY_KIND = ("lost", "menu")
NOTED = "menu.need"  # it has noted everything that a text says is needed


def answer(hearing: Hearing) -> Outcome:
    """The reply to a text while a question is open."""
    step = hearing.question()
    if step is None:
        return free_text(hearing)
    reading = asking_who(hearing, read_now(hearing, step), step.question)
    reading = as_away_until(hearing, step, reading)
    reading = as_cancelled(hearing, step, late_is_coming(reading, step))
    reading = as_coming_after_all(hearing, step, reading)
    if (first := _above_all(hearing, step, reading)) is not None:
        return first
    if step.question in WISHES_OF_ANY_KIND and cannot_come(hearing):
        return free_text(hearing)
    event = answered(hearing, step, reading)
    told = reported_with_worry(hearing, step, event) or in_passing(hearing, step, reading, event)
    if told is not None:
        return told
    if (wish := wished_in_words(hearing, event)) is not None:
        return _about_a_meeting(hearing, wish)
    if reading.short or _is_repeated(hearing):
        outcome = count(hearing, reading, event)
    else:
        outcome = hearing.take(hearing.session, event)
    if not outcome.reprompts or was_asked_again(outcome):
        return _beside(hearing, reading, _understood(outcome))
    if reading.short:
        return said_nine(hearing) or missed(hearing, outcome)
    if isinstance(event, Thanks):
        return outcome
    found = _meant(hearing, event) or sounds_worried(hearing)
    return found or in_doubt(hearing, reading) or missed(hearing, outcome)


def free_text(hearing: Hearing) -> Outcome:
    """The reply to a text while no question is open."""
    reading = as_second_thought(hearing, asking_who(hearing, read_now(hearing, None)))
    reading = as_away_until(hearing, None, as_back_again(hearing, reading))
    reading = as_cancelled(hearing, None, reading)
    if (first := _above_all(hearing, None, reading)) is not None:
        return first
    if reading.short:
        return _old_answer(hearing, reading)
    if (asked := in_doubt(hearing, reading) or seat_in_doubt(hearing, reading)) is not None:
        return asked
    reading = as_absence(hearing, reading)
    event = _unasked(hearing, reading)
    if isinstance(event, Thanks):
        polite = _standing(hearing) == Standing.POLITE and not greets(hearing.heard.said)
        return hearing.silent() if polite else hearing.enter("lost.chatter")
    told = hours_told(reading, hearing.facts.person.zone)
    if told is not None and is_news_alone(hearing, event):
        both = with_refused(hearing, reading, told)
        return with_hours(hearing, both, Outcome(hearing.session))
    found = _meant(hearing, event) or sounds_worried(hearing) or _helped(hearing)
    if told is not None:
        return with_hours(hearing, told, found or Outcome(hearing.session))
    if found is None:
        return missed(hearing, hearing.enter("lost.ask"))
    return _beside(hearing, reading, found)


def _unasked(hearing: Hearing, reading: Reading) -> Event:
    """What was meant out of the blue: a mentee who cannot on a day looks for another one."""
    zone = hearing.facts.person.zone
    event = event_of(reading, hearing.heard.said, "", zone)
    if event == No() and reading.windows:
        # A mentor of two cannot come to the one that is on that day.
        of_day = "later_time" if hearing.facts.person.role == "mentee" else "cannot_today"
        return event_of(replace(reading, meaning=of_day), hearing.heard.said, "", zone)
    return event


def count(hearing: Hearing, reading: Reading, event: Event) -> Outcome:
    """Take a short answer if it can have been meant for this question; else ask again."""
    session, at = hearing.session, hearing.heard.received_at
    match _standing(hearing):
        case Standing.REPEATED:
            return hearing.silent()
        case Standing.UNSURE if event != Safe(False):
            # The same digit counts the next time: it was asked for on purpose.
            forgotten = replace(session, last_answer="", last_answer_at=None, replaced_at=None)
            return hearing.take(forgotten, AskAgain())
        case _:
            outcome = hearing.take(session, event)
    if reading.meaning == "unclear":
        return outcome
    kept = replace(outcome.session, last_answer=word_of(hearing.heard.said), last_answer_at=at)
    return replace(outcome, session=kept)


def answered(hearing: Hearing, step: Step, reading: Reading) -> Event:
    """The event for the open step; "what were the choices?" asks for them again."""
    if reading.meaning == "menu" and not reading.short:
        return AskAgain()
    if step.question in REMINDED and is_of_another_day(hearing, reading):
        return AskAgain()
    zone = hearing.facts.person.zone
    return event_of(reading, hearing.heard.said, step.question, zone)


def was_asked_again(outcome: Outcome) -> bool:
    """Whether the question was asked again because we could not be sure, which is no miss."""
    return bool(outcome.path) and isinstance(outcome.path[0].event, AskAgain)


def _old_answer(hearing: Hearing, reading: Reading) -> Outcome:
    """A digit, yes or no to a question that is no longer open: never an action."""
    match _standing(hearing):
        case Standing.REPEATED:
            return hearing.silent()
        case how if reading.meaning in POLITE and (how == Standing.POLITE or was_told(hearing)):
            return hearing.silent()
        case _:
            return said_nine(hearing) or missed(hearing, hearing.enter("lost.ask"))


def _above_all(hearing: Hearing, step: Step | None, reading: Reading) -> Outcome | None:
    """Before any question: minutes of a lateness, a wish, a seat, a mentor's worry, who waits, not
    well, or a meeting is off."""
    if (late := says_how_late(hearing, step)) is not None:
        return late
    if asks_for_tu(hearing.heard.said):
        return hearing.enter("rights.tu")
    wish = None if reading.short else _wished(hearing, step, reading)
    several = None if wish else of_several(hearing, step, reading)
    waits = None if reading.short else of_the_other(hearing, step)
    said = wish or several or waits or not_well(hearing, step, reading)
    if said or reading.short:
        return said
    off = called_off(hearing, step)
    if off is not None:
        needs = (reading.meaning,) if reading.meaning.startswith(NEED) else ()
        return _beside(hearing, replace(reading, also=(*needs, *reading.also)), off)
    return another_place(hearing, step, answer)


def _wished(hearing: Hearing, step: Step | None, reading: Reading) -> Outcome | None:
    """How a call comes about, a wish that stands above every question, a seat, or a worry."""
    reports = step is not None and step.question == REPORT
    wish = asking_how(hearing, step) or _wish(hearing, reading) or seat_given_back(hearing, step)
    return wish or (None if reports else worried(hearing))


def _wish(hearing: Hearing, reading: Reading) -> Outcome | None:
    """A wish that stands above every question, said in their own words."""
    meaning = reading.meaning
    if meaning not in ANY_TIME or meaning in MAYBE_AN_ANSWER:
        return None
    if meaning.startswith("language:") and hearing.asks_language:
        return None
    if meaning == "menu" and hearing.is_open:
        return None
    return hearing.enter(*ANY_TIME[meaning])


def _meant(hearing: Hearing, event: Event) -> Outcome | None:
    """What they want, out of the blue; None when nobody knows."""
    match event:
        case AskPerson() | Need("person"):
            return hearing.enter("handover.ask")
        case Need(kind, also, said):
            return hearing.enter("menu.need", {"kinds": [kind, *also], "words": said})
        case Choice("help"):
            helped = hearing.enter("menu.needs")
            return replace(helped, effects=(*helped.effects, Show("help")))
        case Choice("need"):
            return hearing.enter("menu.needs")
        case Choice("when"):
            return hearing.enter("menu.when")
        case Choice("shifts_change"):
            return hearing.enter("hours.each_sunday")
        case Choice("ask_sundays" | "no_sundays" as wish):
            return hearing.enter("hours.each_sunday", {"wish": wish})
        case PauseWish(days, until):
            ends = until.isoformat() if until else None
            return hearing.enter("rights.pause", {"days": days, "until": ends})
        case Choice() | FreeWords() | Pick() | Safe() | AskAgain() | Yes() | MyHours():
            return None
        case _:
            return _about_a_meeting(hearing, event)


def _helped(hearing: Hearing) -> Outcome | None:
    """ "I need help" answers what we would ask next; a person sees it, as they see HELP."""
    reading = read_now(hearing, hearing.catalogue["lost.ask"])
    if reading.confidence < SURE or reading.meaning not in ("need", "help"):
        return None
    return _meant(hearing, Choice("help"))


def _about_a_meeting(hearing: Hearing, event: Event) -> Outcome:
    """A wish about a meeting that no open question asked for."""
    whose = "meeting.wish" if hearing.facts.person.role == "mentee" else "mentor.wish"
    door = entering(closed(hearing.session), whose, {}, hearing.catalogue)
    outcome = _understood(hearing.take(door, event))
    if outcome.session.step:
        return outcome
    return replace(outcome, session=replace(hearing.session, misses=0))


def _beside(hearing: Hearing, reading: Reading, outcome: Outcome) -> Outcome:
    """What was said beside the answer, "yes but I'll be late", is not lost."""
    needed = any(hop.step == NOTED for hop in outcome.path)
    for meaning in reading.also:
        if meaning == "late" or meaning in WAYS or (needed and meaning.startswith(NEED)):
            continue
        needed = needed or meaning.startswith(NEED)
        beside = Reading(meaning, also=reading.also, minutes=reading.minutes)
        event = event_of(beside, hearing.heard.said, "", hearing.facts.person.zone)
        also = _meant(replace(hearing, session=outcome.session), event)
        if also is not None:
            effects, path = outcome.effects + also.effects, outcome.path + also.path
            outcome = Outcome(also.session, effects, path)
    return outcome


def _standing(hearing: Hearing) -> Standing:
    return standing_of(hearing.session, hearing.heard.received_at, hearing.heard.said)


def _is_repeated(hearing: Hearing) -> bool:
    heard = hearing.heard
    return is_repeated(hearing.session, heard.received_at, heard.said)


def _understood(outcome: Outcome) -> Outcome:
    return replace(outcome, session=replace(outcome.session, misses=0))
