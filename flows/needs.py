"""Needs: noted, looked after by somebody until a day, and asked about until it worked."""

from datetime import datetime, timedelta

from flows.engine.effects import Ask, Say
from flows.engine.events import Choice, Enter, Event, Yes
from flows.engine.facts import Facts, Needed, Programme
from flows.engine.need_effects import HelpDidNot, HelpWorked, NoteNeeds
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.hours_open import is_open, next_hours
from flows.texts.values import Name, NeedKind, NeedKinds, Place, UntilDay

PERSON = "person"  # the eighth of the menu is no thing to look for
ASKED_AFTER = timedelta(days=3)
# Whoever has not said by the next day whether it worked is called by the owner.
ANSWERED_WITHIN = timedelta(days=1)


def noted(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who looks after what they need, and until when?

    Notes: `kinds`, some of the eight needs, and `words`, what they wrote.
    """
    kinds = notes["kinds"]
    if not isinstance(kinds, list):
        raise TypeError("Needs are a list.")
    things = tuple(str(kind) for kind in kinds if kind != PERSON)
    if not things or facts.person.role != "mentee":
        # Whoever has no needs of their own here wants to talk about somebody's.
        return go("handover.ask")
    values = {"needs": NeedKinds(",".join(things)), "day": _by(facts)}
    return end(Say("needs.noted", values), NoteNeeds(things, str(notes.get("words", ""))))


def worked(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Did the help that they were sent to work out?"""
    needed = facts.views.needs().need(int(str(notes["need"])))
    if needed is None or needed.state != "referred" or needed.service is None:
        # Nobody waits for the answer any more: whoever gives it hears so much at least.
        return end() if event == Enter() else end(Say("meeting.say_ok"))
    match event:
        case Enter():
            return stay(Ask("needs.worked", _asked(facts, needed)))
        case Yes():
            return end(HelpWorked(needed.id), Say("needs.glad"))
        case Choice("not_yet"):
            return end(HelpDidNot(needed.id, False), Say("needs.not_yet", {"day": _by(facts)}))
        case Choice("other_help"):
            return end(HelpDidNot(needed.id, True), Say("needs.other", {"day": _by(facts)}))
        case _:
            return stay(Ask("needs.worked.again", _asked(facts, needed)))


def due_of(programme: Programme, now: datetime) -> datetime:
    """When a need should have been looked after (aware UTC): the end of the next working day."""
    _, closes = next_hours(programme, now)
    if not is_open(programme, now):
        return closes
    return next_hours(programme, closes)[1]


def _by(facts: Facts) -> UntilDay:
    return UntilDay(due_of(facts.programme, facts.now), facts.programme.zone)


def _asked(facts: Facts, needed: Needed) -> dict[str, object]:
    service = needed.service.name if needed.service else ""
    return {
        "name": Name(facts.person.first_name),
        "need": NeedKind(needed.kind),
        "service": Place(service),
    }
