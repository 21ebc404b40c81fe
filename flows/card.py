"""The pass card: exactly the lines that a house asks for, of where they are expected next."""

from datetime import datetime, timedelta

from flows.engine.effects import Say, Show
from flows.engine.events import Event
from flows.engine.facts import Facts, Meeting, Place
from flows.engine.group_facts import Group
from flows.engine.steps import Notes, Turn, end
from flows.invitation import seats
from flows.texts.gsm import fold, length
from flows.texts.services import LONGEST_ADDRESS
from flows.texts.values import LONGEST_PHONE, Address, Clock, Phone, When, Where


def card(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Where are they expected next: place, address, phone there, from when to when?"""
    expected = _next(facts)
    if expected is None:
        return end(Say("menu.no_meeting"))
    if isinstance(expected, Meeting) and expected.format != "in_person":
        where = Where(expected.format)
        values = {"when": When(expected.starts_at, facts.person.zone), "where": where}
        return end(Say("card.no_place", values))
    place = facts.views.place(expected)
    if place is None or not _is_whole(place) or facts.person.shared_phone:
        # Others may read a shared phone; and half a card is worth nothing at a door.
        return end(Show("card"), Say("card.by_hand"))
    return end(*_lines(facts, expected, place))


def _lines(facts: Facts, expected: Meeting | Group, place: Place) -> tuple[Say, Say]:
    zone = facts.person.zone
    ends = expected.starts_at + timedelta(minutes=expected.minutes)
    times = {"when": When(expected.starts_at, zone), "clock": Clock(ends, zone)}
    where = {"where": Where("in_person", place.name), "address": Address(place.address)}
    key = "card.when_landline" if place.landline else "card.when"
    return Say("card.where", where), Say(key, times | {"tel": Phone(place.phone)})


def _is_whole(place: Place) -> bool:
    """Whether every line of the card is known, and short enough to be said."""
    address, phone = length(fold(place.address)), len(place.phone)
    return 0 < address <= LONGEST_ADDRESS and 0 < phone <= LONGEST_PHONE


def _next(facts: Facts) -> Meeting | Group | None:
    """The first of their meetings and of the groups in which they have a seat."""
    expected: list[Meeting | Group] = [*facts.views.meetings(), *seats(facts)]
    return min(expected, key=_start, default=None)


def _start(expected: Meeting | Group) -> datetime:
    return expected.starts_at
