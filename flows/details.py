"""What whoever has taken a thread reads of it, and nobody else: whom to call, and the words."""

from collections.abc import Sequence

from flows.asking import ASKED_FIRST
from flows.engine.effects import Effect, Opened, Say
from flows.engine.facts import Facts, Thread
from flows.texts.values import Name, NeedKind, Number, What, When, Where, Words

NEEDS_NO_OUTCOME = ("yellow", "handover")


def details(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """First of all whether texting is a danger, then whom to call, then the words."""
    number = {"n": Number(thread.number)}
    whose = number | {"name": Name(thread.first_name)}
    names = ", ".join(thread.may_be)
    return (
        *([Say("staff.details_do_not_text", number)] if thread.do_not_text else []),
        *([Say("staff.blocked", number)] if thread.blocked else []),
        *([Say("staff.may_be", whose | {"words": Words(names)})] if names else []),
        *([Say("staff.call", whose | {"words": Words(thread.phone)})] if thread.phone else []),
        *([Say("staff.new_number", whose)] if thread.new_number else []),
        *([Say("staff.in_doubt", number)] if thread.in_doubt else []),
        *_meets(thread),
        *([Say("staff.need", whose | {"need": NeedKind(thread.need)})] if thread.need else []),
        *_wish(thread),
        *_concerned(facts, thread),
        *(_words(facts, thread) if thread.wish != ASKED_FIRST else ()),
    )


def _meets(thread: Thread) -> tuple[Effect, ...]:
    """Whom a mentor may have meant."""
    if not thread.meets:
        return ()
    values = {"n": Number(thread.number), "name": Name(thread.first_name)}
    return (Say("staff.meets", values | {"words": Words(", ".join(thread.meets))}),)


def _wish(thread: Thread) -> tuple[Effect, ...]:
    """What a digit of theirs asked for; about a group there is a question of its own."""
    if thread.wish in ("", ASKED_FIRST):
        return ()
    values = {"n": Number(thread.number), "name": Name(thread.first_name)}
    return (Say("staff.wish", values | {"what": What(thread.wish)}),)


def _concerned(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """The meeting that it is about, and whom else to reach before it."""
    if (about := thread.concerns) is None:
        return ()
    number = {"n": Number(thread.number)}
    other = number | {"mentor": Name(about.first_name)}
    told = other | {
        "name": Name(thread.first_name),
        "when": When(about.starts_at, facts.programme.zone),
        "where": Where(about.format, about.place),
    }
    phone = other | {"words": Words(about.phone)}
    return (
        Say("staff.of_meeting", told),
        *([Say("staff.call_other", phone)] if about.phone else []),
        *([Say("staff.set_up", number)] if about.sets_up else []),
    )


def _words(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """The words, what the bot has said to them by itself, and that a human has read them now."""
    number = {"n": Number(thread.number)}
    whose = number | {"name": Name(thread.first_name)}
    said = facts.views.words(thread.number)
    told = thread.told_by.words if thread.told_by is not None else ()
    if not said and not told:
        nothing = "staff.worry" if thread.by_mentor else "staff.no_words"
        return (*_told_by(thread), Say(nothing, whose))
    if not facts.programme.words_by_text:
        return (*_told_by(thread), Say("staff.words_at_desk", whose))
    words = (*_told_by(thread), *_said_by(thread, thread.first_name, said))
    if thread.level in NEEDS_NO_OUTCOME:
        return words
    sent = facts.views.answered(thread.number)
    answer = number | {"words": Words(sent)}
    return (
        *words,
        Say("staff.answered", answer) if sent else Say("staff.unanswered", number),
        *_noted(facts, thread),
        Opened(thread.number),
    )


def _told_by(thread: Thread) -> tuple[Effect, ...]:
    """Who told us of the person, to be called at once, and what they wrote under their own name."""
    if (teller := thread.told_by) is None:
        return ()
    values = {"n": Number(thread.number), "coord": Name(teller.first_name)}
    told = Say("staff.told_by", values | {"words": Words(teller.phone)})
    return (told, *_said_by(thread, teller.first_name, teller.words))


def _said_by(thread: Thread, first_name: str, words: Sequence[str]) -> tuple[Effect, ...]:
    if not words:
        return ()
    values = {"n": Number(thread.number), "name": Name(first_name)}
    return (Say("staff.words", values | {"words": Words(" / ".join(words))}),)


def _noted(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """What colleagues wrote down before: whoever takes it over starts where they stopped."""
    notes = " / ".join(facts.views.notes(thread.number))
    values = {"n": Number(thread.number), "words": Words(notes)}
    return (Say("staff.noted", values),) if notes else ()
