"""LESS: how often we ask how somebody is, lowered by one word. Reminders of meetings stay."""

from collections.abc import Mapping

from flows.engine.effects import Say, SetPace
from flows.engine.events import Event
from flows.engine.facts import Facts, Pace
from flows.engine.steps import Notes, Turn, end

SLOWER: Mapping[Pace, Pace] = {
    "weekly": "two_weeks",
    "two_weeks": "monthly",
    "monthly": "meetings",
    "meetings": "meetings",
}


def less(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they want fewer texts from us?"""
    if facts.person.role != "mentee":
        # Nobody else is asked how they are: what they get is about meetings already.
        return end(Say("less.meetings"))
    pace = SLOWER[facts.person.pace]
    return end(SetPace(pace), Say(f"less.{pace}"))
