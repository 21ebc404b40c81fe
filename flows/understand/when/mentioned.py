"""One time that a text names, and the week that the times of one row share."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from flows.understand.when.calendar_words import COMING, OF_NEXT_WEEK, OF_THAT_WEEK
from flows.understand.when.stretches import Days, Instants, Span

_OF_A_WEEK = frozenset((OF_NEXT_WEEK, OF_THAT_WEEK))


@dataclass(slots=True)
class Mention:
    """One day (or several said together) with its hours, and whether it is refused.

    ``settled``: a word said so, and was not only assumed.
    """

    days: list[Days | Instants] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    busy: bool = False
    settled: bool = False
    row: int = 0  # mentions of one list share it
    first: int = 0
    last: int = 0
    taken: bool = False  # work or the like takes it: "i can" speaks of another time
    clause: int = 0  # which of the sentences of the text it stands in
    mark: int = -1  # the item that refuses it, where one stands before
    another: bool = False  # "some other evening": not of the day before it


def in_one_week(mentions: list[Mention]) -> list[Mention]:
    """ "thurs or fri next week": the bare weekdays of a row are of the week named in it."""
    for mention in mentions:
        named = [d for d in mention.days if isinstance(d, Days) and d.note in _OF_A_WEEK]
        if not named:
            continue
        monday = named[0].start - timedelta(named[0].start.weekday())
        for other in mentions:
            if other.row == mention.row and other is not mention:
                other.days = [_moved_to(monday, day) for day in other.days]
    return mentions


def on_that_day(mentions: list[Mention]) -> list[Mention]:
    """ "court at 930 thurs so after lunch": hours alone are of the day that was just taken."""
    for before, mention in zip(mentions, mentions[1:], strict=False):
        alone = not mention.days and bool(mention.spans) and mention.clause == before.clause
        alone = alone and not mention.another
        if alone and before.busy and not mention.busy and len(before.days) == 1:
            mention.days = list(before.days)
    return mentions


def goes_on_from(mentions: list[Mention]) -> bool:
    """Is the last one a day after another that the same word takes ("work thurs til 6 sat")?"""
    last = mentions[-1]
    return bool(last.days) and len([m for m in mentions if m.mark == last.mark]) > 1


def _moved_to(monday: date, days: Days | Instants) -> Days | Instants:
    if isinstance(days, Instants) or days.note != COMING or days.each:
        return days
    start = monday + timedelta(days.start.weekday())
    return replace(days, start=start, end=start + timedelta(1), other=None, note=OF_THAT_WEEK)
