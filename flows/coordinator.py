"""What staff text about numbered threads: take, OK, pass, done, words, call, note, relay.

Words of a person go out only to the one who has taken their thread.
"""

from datetime import date, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.asking import taken
from flows.calendar.wall import moment
from flows.details import NEEDS_NO_OUTCOME, details
from flows.engine.effects import (
    Ask,
    Close,
    Connect,
    Contact,
    Effect,
    Note,
    PassOn,
    Relay,
    Say,
    SwitchNumber,
    Take,
)
from flows.engine.events import AskAgain, Choice, Enter, Event, Pick, Yes
from flows.engine.facts import Facts, Thread
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.escalation import NO_CONTACT
from flows.referral import refer, yours
from flows.texts.values import Clock, Name, Number, UntilDay
from flows.understand.staff import is_nearly_a_word

Holder = Literal["mine", "theirs", "nobody"]

TAKES = ("take", "press")
OUTCOMES = range(1, 6)
SENT_WITHIN = timedelta(hours=1)  # "call you in ten minutes" must not go out the next morning


def word(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What does this staff word do?

    Notes: `word` (take, press, ok, pass, done, words, call, refer, help, menu, note, relay),
    `number` (None for menu and a bare done), `outcome` (1 to 5, or None), `text` (of a note or
    relay, or the number of a service).
    """
    match notes.get("number"), notes.get("word"):
        case int(number), "help":
            return end(Say("staff.help", _n(number)))
        case int(number), _:
            return _numbered(facts, number, notes)
        case _, "menu":
            return _menu(facts)
        case _, "done":
            return _bare_done(facts, notes)
        case _:
            return go("coordinator.unnumbered")


def relay(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Are these words meant for this person? 1 = send."""
    number, text = int(str(notes["number"])), str(notes["text"])
    thread = facts.views.thread(number)
    if thread is None or thread.state == "closed" or _holder(facts, thread) != "mine":
        # Passed on or closed while the question was open.
        return _numbered(facts, number, {"word": "relay", "text": text})
    match event:
        case Enter():
            return stay(_confirmation(facts, thread))
        case AskAgain():
            return stay(_confirmation(facts, thread, ".again"))
        case Choice("send") | Yes() | Pick(1):
            return end(Relay(number, text), Say("staff.relayed", _n(number)))
        case _:
            return end(Say("staff.relay_dropped"))


def connect(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Somebody else may answer that phone: call anyway? 1 = call."""
    number = int(str(notes["number"]))
    thread = facts.views.thread(number)
    if thread is None or thread.state == "closed" or _holder(facts, thread) != "mine":
        # Passed on or closed while the question was open.
        return _numbered(facts, number, {"word": "call"})
    match event:
        case Enter():
            return stay(Ask("staff.call_confirm", _n(number), until=facts.now + SENT_WITHIN))
        case AskAgain():
            return stay(Ask("staff.call_confirm.again", _n(number), until=facts.now + SENT_WITHIN))
        case Choice("call") | Yes() | Pick(1):
            return end(*_calling(number))
        case _:
            return end(Say("staff.call_dropped"))


def unnumbered(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which thread do they mean?"""
    if facts.views.open_threads():
        return end(Say("staff.nothing_sent"))
    return end(Say("staff.none_open"))


def _menu(facts: Facts) -> Turn:
    """What they can text: shown with the number that has waited longest."""
    longest = next(iter(facts.views.open_threads()), None)
    if longest is None:
        return end(Say("staff.none_open"))
    return end(Say("staff.help", _n(longest.number)))


def _bare_done(facts: Facts, notes: Notes) -> Turn:
    match list(facts.views.open_threads()):
        case []:
            return end(Say("staff.none_open"))
        case [only]:
            return _about(facts, only, notes)
        case _:
            return end(Say("staff.several"))


def _numbered(facts: Facts, number: int, notes: Notes) -> Turn:
    match facts.views.thread(number):
        case None:
            return end(Say("staff.no_such", _n(number)))
        case Thread(state="closed"):
            return end(Say("staff.closed_before", _n(number)))
        case thread:
            return _about(facts, thread, notes)


def _about(facts: Facts, thread: Thread, notes: Notes) -> Turn:
    if thread.person_id == facts.person.id:
        return end(Say("staff.about_you", _n(thread.number)))
    if notes.get("word") == "note":
        # Anybody of the team may have heard something; writing it down shows them nothing.
        return end(*_note(thread.number, str(notes["text"])))
    if notes.get("word") == "number" and _holder(facts, thread) != "theirs":
        return _switch(thread)
    match _holder(facts, thread):
        case "mine":
            return _own(facts, thread, notes)
        case "nobody":
            return _free(facts, thread, notes)
        case "theirs":
            return end(_refusal(facts, thread, notes))


def _own(facts: Facts, thread: Thread, notes: Notes) -> Turn:
    """A word for a thread that they have taken."""
    match notes.get("word"):
        case "ok":
            return end(Contact(thread.number), _contact(thread))
        case "pass":
            return _pass(facts, thread.number)
        case "done":
            return _close(facts, thread, notes)
        case "call":
            return _connect(thread)
        case "relay":
            return _relay(thread, str(notes["text"]))
        case "refer":
            return refer(facts, thread, _service(notes))
        case _:
            return taken(facts, thread, Take(thread.number), *details(facts, thread))


def _free(facts: Facts, thread: Thread, notes: Notes) -> Turn:
    """A word for a thread that nobody has taken."""
    match notes.get("word"):
        case "take":
            told = (*(yours(facts, thread) or (_taken(facts, thread),)), *details(facts, thread))
            return taken(facts, thread, Take(thread.number), *told)
        case "press":
            # A key in a call takes it; the words are read, and their reader named, afterwards.
            where = "in_call" if facts.programme.words_by_text else "in_call_at_desk"
            return end(Take(thread.number), Say(f"staff.taken_{where}", _n(thread.number)))
        case "pass":
            return _pass(facts, thread.number)
        case "done" if thread.level == "yellow" and not thread.need:
            # A yellow is one line to somebody; there is nothing to take before it is done.
            return _close(facts, thread, notes)
        case _:
            return end(Say("staff.take_first", _n(thread.number)))


def _refusal(facts: Facts, thread: Thread, notes: Notes) -> Say:
    """A word for a thread that somebody else has: who, and for late takers since when."""
    values = _n(thread.number) | {"coord": Name(thread.owner_name)}
    if notes.get("word") not in TAKES:
        return Say("staff.not_yours", values)
    since = Clock(thread.taken_at or thread.opened_at, facts.person.zone)
    return Say("staff.already_taken", values | {"clock": since})


def _holder(facts: Facts, thread: Thread) -> Holder:
    # A hand-over names whom it is meant for before anybody has taken it.
    if thread.state == "open" or thread.owner_id is None:
        return "nobody"
    return "mine" if thread.owner_id == facts.person.id else "theirs"


def _switch(thread: Thread) -> Turn:
    """The number in it is theirs from now on, or is so again."""
    if thread.in_doubt:
        return end(SwitchNumber(thread.number), Say("staff.number_theirs", _n(thread.number)))
    if not thread.new_number:
        return end(Say("staff.no_new_number", _n(thread.number)))
    return end(SwitchNumber(thread.number), Say("staff.number_switched", _n(thread.number)))


def _note(number: int, text: str) -> tuple[Effect, ...]:
    if not text:
        return (Say("staff.help", _n(number)),)
    return Note(number, text), Say("staff.note_saved", _n(number))


def _contact(thread: Thread) -> Say:
    # Only an alert's outcome has to be named in the end.
    key = "staff.reached" if thread.level in NEEDS_NO_OUTCOME else "staff.contact"
    return Say(key, _n(thread.number))


def _pass(facts: Facts, number: int) -> Turn:
    if facts.views.passes_to(number) is None:
        return end(Say("staff.nobody_to_pass", _n(number)))
    return end(PassOn(number), Say("staff.passed", _n(number)))


def _close(facts: Facts, thread: Thread, notes: Notes) -> Turn:
    free = thread.level in NEEDS_NO_OUTCOME and not thread.need
    outcome = 0 if free else notes.get("outcome")
    if not isinstance(outcome, int) or (outcome not in OUTCOMES and outcome != 0):
        key = "staff.need_ends" if thread.need else "staff.needs_outcome"
        return end(Say(key, _n(thread.number)))
    day = _remind_on(facts, notes)
    close = Close(thread.number, outcome, day)
    if day is None:
        key = "staff.number_not_theirs" if thread.in_doubt else "staff.closed"
        return end(close, Say(key, _n(thread.number)))
    zone = facts.programme.zone
    values = _n(thread.number) | {"until": UntilDay(moment(day, facts.programme.opens, zone), zone)}
    return end(close, Say("staff.closed_until", values))


def _remind_on(facts: Facts, notes: Notes) -> date | None:
    """The day they named with DONE, always one that is ahead."""
    today = facts.now.astimezone(ZoneInfo(facts.programme.zone)).date()
    match notes.get("days"), notes.get("weekday"):
        case int(days), _:
            return today + timedelta(days=days)
        case _, int(weekday):
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        case _:
            return None


def _connect(thread: Thread) -> Turn:
    if not thread.can_call:
        return end(Say("staff.no_number", _n(thread.number)))
    if thread.others_answer:
        return go("coordinator.connect", number=thread.number)
    return end(*_calling(thread.number))


def _calling(number: int) -> tuple[Effect, ...]:
    return Connect(number), Say("staff.calling_you", _n(number))


def _service(notes: Notes) -> int | None:
    """The number of a service, as it stands in the list of those that may fit."""
    number = str(notes.get("text", ""))
    return int(number) if number.isdecimal() else None


def _relay(thread: Thread, text: str) -> Turn:
    if thread.person_id is None:
        return end(Say("staff.cannot_text", _n(thread.number)))
    if thread.relayed and not thread.do_not_text and not is_nearly_a_word(text):
        return end(Relay(thread.number, text), Say("staff.relayed", _n(thread.number)))
    return go("coordinator.relay", number=thread.number, text=text)


def _confirmation(facts: Facts, thread: Thread, again: str = "") -> Ask:
    reading = "_reading" if thread.do_not_text else ""
    values = _n(thread.number) | {"name": Name(thread.first_name)}
    return Ask(f"staff.relay_confirm{reading}{again}", values, until=facts.now + SENT_WITHIN)


def _taken(facts: Facts, thread: Thread) -> Say:
    if thread.level != "red":
        return Say("staff.yours", _n(thread.number))
    by = Clock(facts.now + NO_CONTACT, facts.person.zone)
    return Say("staff.taken", _n(thread.number) | {"clock_by": by})


def _n(number: int) -> dict[str, object]:
    return {"n": Number(number)}
