"""A no that answers one's own question or theirs: "sat? cant", "lundi? ah non mardi"."""

from types import NoneType

from flows.understand.when.around import I_OR_WE, NO_ANSWER, said_at, time_ahead
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import Item, following, has_time
from flows.understand.when.one_later import A_WEEK_LATER
from flows.understand.when.stretches import Days, Span
from flows.understand.when.tokens import Break, Fine, Not, Taken
from flows.understand.word_lists import word_set

_HAVING = word_set("got jai ive")
_SIGHS = word_set(
    "je j i im chu jsuis ca c ah oh ben bah bon ouf hum hmm euh oups sorry desole shit well ugh"
)
_FEW_SIGHS = 4


def answers(said: str) -> bool:
    """Is it the no of an answer, and no part of what follows?"""
    return said in NO_ANSWER or said == "non"


def asked_row(found: list[Item], place: int, mentions: list[Mention]) -> list[Mention]:
    """ "sat? cant": the refusal answers one's own question."""
    back = place - 1
    while back > 0 and place - back < _FEW_SIGHS and said_at(found, back) in _SIGHS:
        back -= 1  # "lundi? ah non"
    before = found[back].thing if back >= 0 else None
    asked = isinstance(before, Break) and before.said == "?" and bool(mentions)
    if not asked or (time_ahead(found, place) and not answers(said_at(found, place))):
        return []
    after = found[place + 1].thing if place + 1 < len(found) else None
    if isinstance(found[place].thing, Not) and isinstance(after, Taken):
        return _last_row(mentions) if answers(said_at(found, place)) else []  # "pas pris"
    if answers(said_at(found, place)) and not time_ahead(found, place) and _suits(found, place):
        return []
    return _last_row(mentions)


def _last_row(mentions: list[Mention]) -> list[Mention]:
    return [m for m in mentions if m.row == mentions[-1].row]


def _suits(found: list[Item], place: int) -> bool:
    """ "jeudi? nan ca me va": the no only says that nothing is in the way."""
    ahead = [item.thing for item in following(found, place)]
    denied = any(isinstance(thing, (Not, Taken)) for thing in ahead)
    return not denied and Fine in map(type, ahead)


def asked_taken(found: list[Item], place: int, mentions: list[Mention]) -> list[Mention]:
    """ "mercredi? ca marche pas", "sat? i work": what was asked about is taken."""
    taken = found[place].thing
    if not isinstance(taken, Taken) or taken.kind not in ("work", "other"):
        return []
    return asked_row(found, place, mentions)


def only_answers(found: list[Item], place: int) -> bool:
    """ "nah later in the week": a no to what was asked, and then a time."""
    before = found[place - 1].thing if place else None
    if not isinstance(before, (Break, NoneType)):
        return False
    ahead = next(following(found, place), None)
    if ahead is None or not isinstance(ahead.thing, Days):
        return False
    if ahead.thing.note == A_WEEK_LATER:
        return True
    if _is_asked(found, place - 1):
        return False
    return said_at(found, place) in NO_ANSWER and not _tells_why(found, place + 2)


def _is_asked(found: list[Item], place: int) -> bool:
    """ "lundi? nan mardi": the no is to one's own question."""
    return place > 0 and said_at(found, place) == "?" and has_time(found[place - 1])


def _tells_why(found: list[Item], place: int) -> bool:
    """ "nah fri im with the boys": the day is refused; "nah fri im free" offers it."""
    if place >= len(found) or said_at(found, place) not in I_OR_WE | _HAVING:
        return False
    for item in found[place:]:
        if isinstance(item.thing, Break):
            return True
        if isinstance(item.thing, (Fine, Span)):
            return False
    return True
