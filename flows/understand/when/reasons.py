"""Why something is refused or has its limit, and what is taken beside an hour that is named."""

from itertools import islice, takewhile

from flows.understand.when.around import said_at
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import Item, following, has_time, is_stop
from flows.understand.when.stretches import Days, Instants, Span
from flows.understand.when.tokens import Break, But, Fine, Not, Taken, Word
from flows.understand.word_lists import word_set

_A_REASON = 3  # words: "kids are sick"
_LIMITS = frozenset(("after", "before"))
_BECAUSE = word_set("car parce pcq pq vu puisque because cuz cause coz bc acause rapport account")
_WHOSE_CAR = word_set("my the a ur your his her our no")


def is_reason(found: list[Item], last: Mention | None, place: int) -> bool:
    """ "cant thurs, work till 6": why the day is refused, and no time of its own."""
    before = found[place - 1].thing if place else None
    refused = last is not None and last.busy and last.settled and bool(last.days)
    refused = refused or (last is not None and _is_why(found, place, last))
    after = found[place + 1].thing if place + 1 < len(found) else None
    return refused and isinstance(before, Taken) and not isinstance(after, Days)


def is_bounded(found: list[Item], place: int, last: Mention | None) -> bool:
    """ "later than 9 but before 11"; but "fri at 1 but i work at 3" are two."""
    if last is None or last.busy:
        return False
    ahead = list(takewhile(lambda item: not isinstance(item.thing, Break), following(found, place)))
    taken = next((n for n, item in enumerate(ahead) if isinstance(item.thing, Taken)), len(ahead))
    hours = any(isinstance(item.thing, Span) for item in ahead[taken:])
    return not (hours and last.spans and not any(map(has_time, ahead[:taken])))


def tells_why(found: list[Item], place: int, last: Mention | None) -> bool:
    """ "lundi avant 15h car jtravaille": what follows says why the limit is there."""
    limited = last is not None and bool(last.spans) and last.spans[-1].kind in _LIMITS
    return limited and last is not None and not last.settled and _is_because(found, place)


def of_another_day(found: list[Item], place: int, last: Mention | None) -> bool:
    """ "sat cuz fri i work": what stands against another day says why it is this one."""
    if last is None or last.settled or not last.days or not _is_because(found, place):
        return False
    return last.days[-1] != found[place].thing


def _is_why(found: list[Item], place: int, last: Mention) -> bool:
    """ "lundi apres 4h car jtravaille jusqua 3h": hours of the reason."""
    offered = bool(last.spans) and last.spans[-1].kind in _LIMITS and not last.busy
    return offered and _is_because(found, place)


def _is_because(found: list[Item], place: int) -> bool:
    """Does a "car" or "because" stand between the last time and what is said there?"""
    for n in range(place - 1, -1, -1):
        thing = found[n].thing
        if isinstance(thing, Word) and thing.said in _BECAUSE:
            return thing.said != "car" or said_at(found, n - 1) not in _WHOSE_CAR
        if has_time(found[n]) or is_stop(found[n]):
            return False
    return False


def is_reason_told(found: list[Item], place: int) -> bool:
    """ "cant thurs kids are sick fri 1pm?": words between two days that say why, then an hour."""
    between = 0
    while place - between > 0 and isinstance(found[place - between - 1].thing, Word):
        between += 1
    after = found[place + 1].thing if place + 1 < len(found) else None
    return between >= _A_REASON and isinstance(after, (Span, Fine))


def taken_beside(found: list[Item], place: int, last: Mention) -> bool:
    """ "mardi 18h, avant ca chu pris": the day up to an hour that is named is taken."""
    before = found[place].thing
    if not isinstance(before, Span) or before.kind != "before":
        return False
    if len(last.days) != 1 or [span.kind for span in last.spans] not in (["point"], ["range"]):
        return False
    ahead = [item.thing for item in islice(following(found, place), 4)]
    ahead = list(takewhile(lambda thing: not isinstance(thing, Break), ahead))
    marks = [thing for thing in ahead if isinstance(thing, (Taken, Fine, Not))]
    return marks[:1] != [] and isinstance(marks[0], Taken) and len(marks) == 1


def is_but(found: list[Item], place: int) -> bool:
    """ "wednesday, but i must leave by 4": the day stands, and the limit beside it."""
    for item in reversed(found[:place]):
        if isinstance(item.thing, Days | Instants | Span):
            return False
        if isinstance(item.thing, But):
            return True
    return False
