"""What whoever has taken a thread reads of it, and nobody else: whom to call, and the words."""

from flows.asking import ASKED_FIRST
from flows.engine.effects import Effect, Opened, Say
from flows.engine.facts import Facts, Thread
from flows.texts.values import Name, NeedKind, Number, What, Words

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
        *_others(thread),
        *([Say("staff.need", whose | {"need": NeedKind(thread.need)})] if thread.need else []),
        *_wish(thread),
        *(_words(facts, thread) if thread.wish != ASKED_FIRST else ()),
    )


def _others(thread: Thread) -> tuple[Effect, ...]:
    """Who wrote the words, where that was another, and whom a mentor may have meant."""
    number = {"n": Number(thread.number)}
    if thread.told_by is not None:
        name, phone = thread.told_by
        return (Say("staff.told_by", number | {"coord": Name(name), "words": Words(phone)}),)
    if thread.meets:
        names = Words(", ".join(thread.meets))
        return (Say("staff.meets", number | {"name": Name(thread.first_name), "words": names}),)
    return ()


def _wish(thread: Thread) -> tuple[Effect, ...]:
    """What a digit of theirs asked for; about a group there is a question of its own."""
    if thread.wish in ("", ASKED_FIRST):
        return ()
    values = {"n": Number(thread.number), "name": Name(thread.first_name)}
    return (Say("staff.wish", values | {"what": What(thread.wish)}),)


def _words(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """Their words, what the bot has said to them by itself, and that a human has read them now."""
    number = {"n": Number(thread.number)}
    whose = number | {"name": Name(thread.first_name)}
    said = " / ".join(facts.views.words(thread.number))
    if not said:
        return (Say("staff.worry" if thread.by_mentor else "staff.no_words", whose),)
    if not facts.programme.words_by_text:
        return (Say("staff.words_at_desk", whose),)
    words = Say("staff.words", whose | {"words": Words(said)})
    if thread.level in NEEDS_NO_OUTCOME:
        return (words,)
    sent = facts.views.answered(thread.number)
    answer = number | {"words": Words(sent)}
    return (
        words,
        Say("staff.answered", answer) if sent else Say("staff.unanswered", number),
        *_noted(facts, thread),
        Opened(thread.number),
    )


def _noted(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """What colleagues wrote down before: whoever takes it over starts where they stopped."""
    notes = " / ".join(facts.views.notes(thread.number))
    values = {"n": Number(thread.number), "words": Words(notes)}
    return (Say("staff.noted", values),) if notes else ()
