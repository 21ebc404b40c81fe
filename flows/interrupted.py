"""A question about hours that a more pressing one has pushed out: it comes back afterwards."""

from datetime import datetime, timedelta

from flows.engine.effects import Later
from flows.engine.events import Event
from flows.engine.facts import Facts
from flows.engine.session import QUESTION_LIFE
from flows.engine.steps import Notes, Turn, end, go
from flows.pair import ends_at
from flows.stated import still_known

STEP = "hours.again"
# What was told is kept once these are answered, and not before.
UNSETTLED = ("hours.right", "hours.instead", "hours.which", "hours.reword")
SOON = timedelta(minutes=30)  # what came in between is answered first


def asked_again(facts: Facts, step: str, notes: Notes) -> tuple[Later, ...]:
    """The plan to ask once more, where the question pushed out was one about their hours."""
    if step not in UNSETTLED:
        return ()
    left = {name: value for name, value in notes.items() if name != "aside"}
    noted = {**left, "asked": step, "known": [entry.id for entry in still_known(facts)]}
    at, until = facts.now + SOON, facts.now + QUESTION_LIFE
    return (Later(facts.person.id, STEP, at, noted, until=until),)


def again(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Something came between: are the hours that they told before still to be settled?"""
    if notes["known"] != [entry.id for entry in still_known(facts)]:
        return end()  # they have told them once more
    if (later := _better_later(facts)) is not None:
        return end(Later(facts.person.id, STEP, later, notes))
    left = {name: value for name, value in notes.items() if name not in ("asked", "known")}
    match notes["asked"]:
        case "hours.which":
            return go("hours.which", **left)
        case "hours.reword":
            return go("hours.reword", **left)
        case _:
            return go("hours.right", **left)


def _better_later(facts: Facts) -> datetime | None:
    """When to ask instead (aware UTC): after their pause, or when the two have met."""
    if facts.person.paused_until is not None and facts.person.paused_until > facts.now:
        return facts.person.paused_until
    begun = (one for one in facts.views.meetings() if one.starts_at <= facts.now)
    return next((ends_at(one) + SOON for one in begun), None)
