"""A part of the day that is refused before its day is named: "mornin is bad tmrw"."""

from flows.understand.when.around import is_a, said_at, soon_after
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import Item
from flows.understand.when.stretches import Days
from flows.understand.when.tokens import Fine, Not, Taken

_OF_WHAT_WAS_SAID = ("is ", "too ", "trop ", "cest ", "a bit ", "kinda ", "un peu ")


def part_refused(found: list[Item], place: int, last: Mention | None) -> bool:
    """Does the day at this place, right behind a refusal, belong to the part before it?"""
    if last is None or last.days or not (last.spans and last.busy and last.settled):
        return False
    refused = is_a(found, place - 1, Not) or is_a(found, place - 1, Taken)
    part = all(span.kind in ("part", "before", "after") for span in last.spans)
    asked = place + 1 < len(found) and said_at(found, place + 1) == "?"
    return refused and part and not asked and soon_after(found, place, 2, Fine) is None


def is_of_what_was_said(found: list[Item], place: int) -> bool:
    """ "4 is tight could u do 5 thurs"; but "too late tonight" refuses tonight."""
    then = soon_after(found, place, 1, Days) is not None
    thing = found[place].thing
    said = thing.said if isinstance(thing, Taken) else ""
    return not then and said.startswith(_OF_WHAT_WAS_SAID)
