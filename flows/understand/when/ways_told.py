"""Small turns of phrase that other readers would take for something else.

"The kid is asleep" takes nobody's evening, "im all yours" is "im free", "im at the food bank from
1" is a matter of one's own, "8 or 9 in the morning" are two hours.
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    In,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_HOUR = (Number, Clock)
_CHILD = word_set("kid kids baby babies boy boys girl girls son daughter toddler petit petite bebe")
_ASLEEP = word_set("asleep sleeping sleepin couche couches endormi endormis dort dorment")
_YOURS = frozenset(("im all yours", "all yours", "im yours"))
_WE_ARE = word_set("im i_am chu jsuis jsus")
_LAST_HOUR = 12  # of the numbers that people say without an "h"
_ROW = 4  # tokens of "wed 1 to 4"
_HOLIDAY = frozenset(("cest ferie", "ferie", "holiday", "a holiday", "stat", "a stat"))
_THERE = frozenset(("la", "here", "around"))
_PLACE = 4  # words of a place: "the food bank downtown"


def with_ways(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such turns in the words that the readers know."""
    said = {token.said for token in tokens}
    if not _ASLEEP.isdisjoint(said):
        tokens = _less_sleeping_children(tokens)
    if not _YOURS.isdisjoint(said):
        tokens = tuple(Fine("im free") if each.said in _YOURS else each for each in tokens)
    if not _WE_ARE.isdisjoint(said):
        tokens = _there_from(tokens)
    if "aft" in said:
        tokens = _in_the_afternoon(tokens)
    if Taken in map(type, tokens):
        tokens = _still_there(_free_then(_busy_again(tokens)))
    elif any(isinstance(token, Edge) and token.name == "until" for token in tokens):
        tokens = _taken_until(tokens)
    return _two_hours(tokens) if Or in map(type, tokens) else tokens


def _less_sleeping_children(tokens: Sequence[Token]) -> Sequence[Token]:
    done = list(tokens)
    for place, token in enumerate(tokens):
        near = {each.said for each in tokens[max(0, place - 2) : place]}
        if token.said in _ASLEEP and not _CHILD.isdisjoint(near):
            done[place] = Word("fine")
    return done


def _there_from(tokens: Sequence[Token]) -> Sequence[Token]:
    for place in range(len(tokens) - 4):
        if tokens[place].said not in _WE_ARE or not isinstance(tokens[place + 1], At):
            continue
        for edge in range(place + 3, min(place + 3 + _PLACE, len(tokens) - 1)):
            if not isinstance(tokens[edge - 1], Word):
                break
            begins = isinstance(tokens[edge], Edge) and tokens[edge].said in ("from", "a partir de")
            if begins and isinstance(tokens[edge + 1], _HOUR):
                return (*tokens[: place + 1], Taken("at", "other"), *tokens[place + 2 :])
    return tokens


def _free_then(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "dentist at 1 tmrw, after 3 im free": two statements about one day."""
    for place in range(1, len(tokens) - 3):
        comma, edge, hour = tokens[place : place + 3]
        limits = isinstance(edge, Edge) and edge.name in ("after", "from", "before")
        if comma.said != "," or not limits or not isinstance(hour, _HOUR):
            continue
        behind = tokens[place + 3 : place + 6]
        free = next((n for n, each in enumerate(behind) if isinstance(each, Fine)), -1)
        own = all(each.said in _WE_ARE or each.said == "is" for each in behind[: max(free, 0)])
        days = [n for n in range(place) if isinstance(tokens[n], (Weekday, RelativeDay))]
        if free >= 0 and own and len(days) == 1:
            end = days[0] + 1
            number = tokens[end]  # "lundi 23 mon agente a 2h, apres 3h chu correct"
            dated = isinstance(number, Number) and (number.ordinal or number.value > _LAST_HOUR)
            day = tokens[days[0] : end + dated]
            return (*tokens[:place], Break(";"), *day, *tokens[place + 1 :])
    return tokens


def _in_the_afternoon(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "wed aft 2 to 4": between two hours of it, and not after the first."""
    done = list(tokens)
    for place in range(1, len(tokens) - 3):
        before, token, first, link, last = tokens[place - 1 : place + 4]
        named = isinstance(before, (Weekday, RelativeDay)) and token.said == "aft"
        ranges = isinstance(first, _HOUR) and isinstance(link, To) and isinstance(last, _HOUR)
        if named and isinstance(token, Edge) and ranges:
            done[place] = Part("aft", "afternoon")
    return done


def _busy_again(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "busy tues 8 to 4, wed 1 to 4": both times are taken."""
    done: list[Token] = []
    for place, token in enumerate(tokens):
        first = place - _ROW - 2  # where "busy" would stand
        if first >= 0 and isinstance(tokens[first], Taken) and tokens[place - 1].said == ",":
            end = place + _ROW
            ends = end >= len(tokens) or isinstance(tokens[end], Break)
            rows = tokens[first + 1 : place - 1], tokens[place:end]
            if ends and all(map(_is_day_range, rows)):
                done.append(tokens[first])
        done.append(token)
    return done


def _is_day_range(row: Sequence[Token]) -> bool:
    """ "wed 1 to 4"."""
    if len(row) < _ROW or not isinstance(row[0], (Weekday, RelativeDay)):
        return False
    return isinstance(row[1], _HOUR) and isinstance(row[2], To) and isinstance(row[3], _HOUR)


def _taken_until(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "grandkids here til 5 sat. after that ok": until then it is taken, as what follows says."""
    for place in range(1, len(tokens) - 5):
        until, hour, day, stop, after, that = tokens[place : place + 6]
        limits = isinstance(until, Edge) and until.name == "until" and isinstance(hour, _HOUR)
        then = isinstance(after, Edge) and after.name == "after" and that.said in ("that", "ca")
        if not (limits and then and isinstance(stop, Break) and isinstance(day, Weekday)):
            continue
        rest = tokens[place + 6 :]
        if Fine in map(type, rest) and isinstance(tokens[place - 1], Word):
            return (*tokens[:place], Taken("busy", "other"), *tokens[place:])
    return tokens


def _still_there(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "le 24 cest ferie mais jsuis la": a holiday on which somebody is free all the same."""
    for place in range(len(tokens) - 2):
        off, but = tokens[place : place + 2]
        if off.said not in _HOLIDAY or not isinstance(off, Taken) or not isinstance(but, But):
            continue
        behind = tokens[place + 2 : place + 5]
        there = any(isinstance(each, Fine) or each.said in _THERE for each in behind)
        if there and not any(isinstance(each, (Not, Taken)) for each in behind):
            return (*tokens[:place], *tokens[place + 2 :])
    return tokens


def _two_hours(tokens: Sequence[Token]) -> Sequence[Token]:
    for place in range(1, len(tokens) - 4):
        first, link, second, within, part = tokens[place : place + 5]
        hours = isinstance(first, Number) and isinstance(link, Or) and isinstance(second, Number)
        day = isinstance(within, In) and isinstance(part, Part)
        if hours and day and isinstance(tokens[place - 1], Break):
            return (*tokens[:place], At("at"), *tokens[place:])
    return tokens
