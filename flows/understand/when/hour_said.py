"""One hour as it was said, and what it is alone: a point, or an open end ("2 or later")."""

from dataclasses import dataclass

from flows.understand.when.parts import HOUR, MIDNIGHT, NOON
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import (
    And,
    Break,
    Fine,
    Number,
    Or,
    Part,
    RelativeDay,
    Taken,
    Unit,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

POLITE = word_set("please pls plz thanks thx merci svp stp ok")
_ONWARDS = word_set("later after onward onwards plus")
_EARLIER = word_set("earlier before sooner")
_SMALL_HOUR = 8
_NEAR = 12  # tokens
_DAY = (Weekday, RelativeDay, Part)


@dataclass(frozen=True, slots=True)
class Hour:
    """Minutes as written; ``bare`` when nothing says which half of the day."""

    minutes: int
    bare: bool
    place: int
    note: str = ""


def by_habit(minutes: int) -> int:
    """A bare hour: 1 to 7 in the afternoon or evening, 8 to 12 as written."""
    return minutes + NOON if minutes < _SMALL_HOUR * HOUR else minutes


def point_of(one: Hour) -> Span:
    minutes = by_habit(one.minutes) if one.bare else one.minutes
    return Span(minutes, minutes + HOUR, "point", one.bare, one.note)


def after_hour(one: Hour) -> Span:
    start = by_habit(one.minutes) if one.bare else one.minutes
    return Span(start, max(MIDNIGHT, start + HOUR), "after", one.bare, one.note)


def before_hour(one: Hour) -> Span:
    end = by_habit(one.minutes) if one.bare else one.minutes
    return Span(0, end or MIDNIGHT, "before", one.bare, one.note)


def or_onwards(tokens: Tokens, one: Hour) -> tuple[Span, int] | None:
    """ "2 or later", "3 onwards", "5 or earlier"; but "930 after i drop them off" is 9:30."""
    link, word = tokens[one.place], tokens[one.place + 1]
    if isinstance(link, Or):
        if word.said in _EARLIER:
            return before_hour(one), one.place + 2
        return (after_hour(one), one.place + 2) if word.said in _ONWARDS else None
    if link.said == "+" or (isinstance(link, And) and word.said in ("+", "plus")):
        end = one.place + 1 + isinstance(link, And)
        return (after_hour(one), end) if isinstance(tokens[end], (Break, Word)) else None
    if link.said not in _ONWARDS or link.said == "plus":
        return None
    event = isinstance(word, Taken) or (isinstance(word, Word) and word.said[:1].isalpha())
    if link.said in ("after", "apres") and event and word.said not in POLITE:
        return None
    return after_hour(one), one.place + 1


def is_open(tokens: Tokens, place: int) -> bool:
    """ "2 or later" is an hour wherever it stands."""
    return tokens[place + 2].said in _ONWARDS | _EARLIER


def both_ends(one: Hour, two: Hour) -> tuple[int, int]:
    """The two ends, each bare one put into the half of the day that makes sense."""
    start, end = one.minutes, two.minutes
    if one.bare and two.bare:
        start = by_habit(start)
        end = end % NOON + (NOON if end % NOON + NOON <= MIDNIGHT and end % NOON <= start else 0)
        if end <= start:  # "7-3": in the morning then
            start = start % NOON
            end = end % NOON + (NOON if end % NOON <= start else 0)
        return start, end
    if one.bare and one.note == two.note == "24":
        pass  # "de 8 h a 22 h": who counts to 24 means the morning
    elif one.bare:
        halves = (start % NOON, start % NOON + NOON)
        start = max((half for half in halves if half < end), default=start)
    elif two.bare:
        halves = (end % NOON, end % NOON + NOON)
        end = min((half for half in halves if half > start), default=end % NOON + MIDNIGHT)
    if end <= start:
        end += MIDNIGHT
    return start, end


def suits_before(tokens: Tokens, place: int) -> bool:
    """Was it agreed right before, as in "sat is good for me say 1"?"""
    before = tokens[max(0, place - 3) : place]
    dated = any(isinstance(token, _DAY) for token in tokens[max(0, place - _NEAR) : place])
    mine = any(token.said in ("i", "id", "they", "u") for token in before[-1:])
    return dated and not mine and Fine in map(type, before)


def closes(tokens: Tokens, place: int) -> bool:
    """Nothing that a number could count stands there."""
    token = tokens[place]
    if isinstance(token, Word) and (token.said in POLITE or not token.said[:1].isalnum()):
        return True
    return not isinstance(token, (Word, Unit, Number))
