"""MENU and WHEN: the next meeting and group, change it, a need, a person, a break from texts."""

from operator import itemgetter

from flows.engine.effects import Ask, Pause, Say
from flows.engine.events import (
    AskPerson,
    Choice,
    Enter,
    Event,
    Need,
    No,
    PauseWish,
)
from flows.engine.facts import Facts, Meeting
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.invitation import of_group, seats
from flows.pair import is_mentor
from flows.texts.values import Name, When, Where

BREAKS = {"three_days": 3, "one_week": 7, "two_weeks": 14}  # days


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What would they like to do?"""
    match event:
        case Enter():
            return stay(*_back_from_pause(facts), Ask("menu.ask"))
        case Choice("when"):
            return go("menu.when")
        case Choice("change"):
            return go("menu.change")
        case Choice("need"):
            return go("menu.needs")
        case AskPerson():
            return go("handover.ask")
        case Choice("pause"):
            return go("menu.pause")
        case No():
            return end(Say("meeting.say_ok"))
        case _:
            return stay(Ask("menu.ask.again"))


def when(facts: Facts, notes: Notes, event: Event) -> Turn:
    """When is their next meeting, and the next group in which they have a seat?"""
    meeting, seat = facts.next_meeting(), next(iter(seats(facts)), None)
    said = []
    if meeting is not None:
        said.append((meeting.starts_at, Say("menu.when", _when(facts, meeting))))
    if seat is not None:
        said.append((seat.starts_at, Say("group.seated", of_group(seat, facts))))
    # The one that comes first is told first.
    told = [say for _, say in sorted(said, key=itemgetter(0))]
    return end(*(told or [Say("menu.no_meeting")]))


def change(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which other time would suit them for the next meeting?"""
    # "For a new time, text MENU" stands in texts about meetings that are off or over.
    meeting = facts.next_meeting() or facts.views.last_meeting()
    if meeting is None:
        return end(Say("menu.no_meeting"))
    named = {name: notes[name] for name in ("readings", "by") if notes.get(name)}
    return go("offer.choose", meeting=meeting.id, wanted=notes.get("wanted"), **named)


def needs(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What do they need?"""
    match event:
        case Enter() if facts.person.role != "mentee":
            # The eight needs are a mentee's; everybody else talks to a person.
            return go("handover.ask")
        case Enter():
            return stay(Ask("menu.needs"))
        case Need(kind, also, said):
            return go("menu.need", kinds=[kind, *also], words=said)
        case AskPerson():
            return go("handover.ask")
        case No():
            return end(Say("meeting.say_ok"))
        case _:
            return stay(Ask("menu.needs.again"))


def pause(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How long a break from texts do they want?"""
    match event:
        case Enter():
            return stay(Ask("menu.pause"))
        case Choice(name) if name in BREAKS:
            return go("rights.pause", days=BREAKS[name])
        case PauseWish(days, until) if days or until:
            return go("rights.pause", days=days, until=until.isoformat() if until else None)
        case No():
            return end(Say("meeting.say_ok"))
        case _:
            return stay(Ask("menu.pause.again"))


def _when(facts: Facts, meeting: Meeting) -> dict[str, object]:
    other = meeting.mentee if is_mentor(facts, meeting) else meeting.mentor
    return {
        "mentor": Name(other.first_name),
        "when": When(meeting.starts_at, facts.person.zone),
        "where": Where(meeting.format, meeting.place),
    }


def _back_from_pause(facts: Facts) -> tuple[Pause, ...]:
    """MENU ends a pause: "to come back sooner, text MENU"."""
    return (Pause(None),) if facts.paused else ()
