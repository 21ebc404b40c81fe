"""Whether hours belong to the day, or to the hours, that were said before them."""

from dataclasses import dataclass

from flows.understand.when.around import day_ahead, is_a, said_at
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import Item, following, has_time
from flows.understand.when.stretches import AFTER_SHIFT, Days, Instants, Span
from flows.understand.when.tokens import Break, Word

_OWN = frozenset(("im", "am", "ill", "i", "chu", "je", "jsuis", "suis", "jpeux", "jserai", "serai"))


@dataclass(frozen=True, slots=True)
class Joint:
    """How hours stand to the mention before them: nothing between, "or" or "and", one row."""

    is_open: bool
    linked: bool
    one_row: bool


def joins(found: list[Item], place: int, last: Mention, joint: Joint) -> bool:
    """Do the hours at a place belong to the mention before them?"""
    if any(isinstance(thing, Instants) for thing in last.days):
        return False
    own_day = day_ahead(found, place)
    if joint.is_open:
        alone = not last.spans or not last.days or not own_day
        return alone or not joint.linked
    if not last.days or own_day:
        return False
    if last.spans:  # "tonight works if its after 8"
        if last.spans[-1].note == AFTER_SHIFT and not last.busy:
            return True  # "after my shift fri so like 6"
        span = found[place].thing
        narrower = isinstance(span, Span) and span.kind in ("after", "before", "point")
        narrower = narrower and not joint.linked
        return narrower and last.spans[-1].kind == "part" and not last.busy
    # "thurs works after 5", "tmrw i work till 6"; but "cant thurs, work till 6" is a reason.
    return not (last.busy and last.settled and not joint.one_row)


def says_more(found: list[Item], last: Mention, place: int) -> bool:
    """Is it of another time than the refused one before it that somebody is free: "thurs is nye, i
    can do wed", "next week is crazy, after that im good"?"""
    return _is_another_day(found, place) or _is_of_oneself(found, last, place)


def _is_of_oneself(found: list[Item], last: Mention, place: int) -> bool:
    """Does somebody say of themselves behind a comma that they are free?"""
    own = {said_at(found, place - 1), said_at(found, place).partition(" ")[0]}
    between = (item.thing for item in found[:place] if item.start >= last.last)
    return not own.isdisjoint(_OWN) and any(isinstance(thing, Break) for thing in between)


def _is_another_day(found: list[Item], place: int) -> bool:
    """Does a comma stand before, and the next time named is a day?"""
    back = place - 1
    while back >= 0 and isinstance(found[back].thing, Word):
        back -= 1
    if not is_a(found, back, Break):
        return False
    ahead = next((item for item in following(found, place) if has_time(item)), None)
    return ahead is not None and isinstance(ahead.thing, Days)
