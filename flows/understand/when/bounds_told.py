"""Bounds told in other words: "i keep him til 8", "sat after 1, gotta be back by 4".

They are put as the words that the readers of days and weeks know.
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Edge,
    Every,
    Fine,
    Not,
    Number,
    RelativeDay,
    Starts,
    Taken,
    To,
    Token,
    Weekday,
)
from flows.understand.word_lists import word_set

_THEM = word_set("him her em them")
_KEEPING = word_set("keep have got watch")
_ARRIVING = word_set("dropped comes come get pick dropped_off drops")
_BACK = word_set("home back")
_BEING = word_set("be b get")
_HOUR = Number | Clock
CALLED_OFF = word_set("annule annulee cancelle cancellee cancelled canceled")
MEETINGS = word_set("rdv rendez_vous rv appointment appt appointments")
_BEEN = word_set("est ete is was got been s")
_MINE = word_set("mon ma my")


def with_bounds(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such bounds in plain words."""
    said = {token.said for token in tokens}
    if any(isinstance(token, Starts) for token in tokens):
        tokens = _leaving(tokens)
    if not _THEM.isdisjoint(said):
        tokens = _kept(tokens)
    if not _BACK.isdisjoint(said):
        tokens = _back_by(tokens)
    if not CALLED_OFF.isdisjoint(said):
        tokens = _free_again(tokens)
    return tokens


def _free_again(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "mon shift jeudi est annule": what took the day does no more; a meeting may be ours."""
    for place in range(3, len(tokens)):
        if tokens[place].said not in CALLED_OFF or tokens[place - 1].said not in _BEEN:
            continue
        for back in range(place - 2, max(0, place - 8), -1):
            if isinstance(tokens[back], Break | Not):
                break
            if isinstance(tokens[back], Taken) and tokens[back - 1].said in _MINE:
                if tokens[back].said in MEETINGS:
                    break
                off = Fine(tokens[place].said)
                return (*tokens[:back], *tokens[back + 1 : place], off, *tokens[place + 1 :])
    return tokens


def _leaving(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "today after 3, gotta leave by 5": that is no other matter."""
    done = list(tokens)
    for place, token in enumerate(done):
        if not isinstance(token, Starts) or not token.said.endswith(("leave", "go at")):
            continue
        for comma in range(place - 1, max(0, place - 3), -1):
            if done[comma].said == ",":
                done[comma] = But("but")
    return done


def _kept(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "my boy gets dropped off thursdays 4, i keep him til 8" as "have my son thursdays 4-8"."""
    for place in range(2, len(tokens) - 1):
        until, hour = tokens[place], tokens[place + 1]
        if not (isinstance(until, Edge) and until.name == "until" and isinstance(hour, _HOUR)):
            continue
        if tokens[place - 1].said not in _THEM or tokens[place - 2].said not in _KEEPING:
            continue
        before = tokens[:place]
        days = [token for token in before if isinstance(token, Weekday)]
        hours = [token for token in before if isinstance(token, _HOUR)]
        comes = any(token.said in _ARRIVING for token in before)
        if len(hours) == 1 and days and comes and all(day.plural for day in days):
            rest = tokens[place + 2 :]
            return (Taken("have my son", "other"), *days, hours[0], To("-"), hour, *rest)
    return tokens


def _back_by(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "sat after 1, hafta be back by 4": of that day, and no curfew."""
    for place in range(3, len(tokens) - 2):
        link, hour = tokens[place + 1], tokens[place + 2]
        if tokens[place].said not in _BACK or tokens[place - 1].said not in _BEING:
            continue
        limits = isinstance(link, At | Edge) or link.said == "for"
        if limits and isinstance(hour, _HOUR) and _is_one_day(tokens, place):
            leave = (But("but"), Starts("gotta leave"), At("at"))
            return (*tokens[: place - 1], *leave, *tokens[place + 2 :])
    return tokens


def _is_one_day(tokens: Sequence[Token], place: int) -> bool:
    """Is one day named before, in the same sentence, and hours from which it is free?"""
    if any(isinstance(token, Every) for token in tokens):
        return False
    day = after = False
    for token in reversed(tokens[:place]):
        if isinstance(token, Break) and token.said != ",":
            break
        day = (
            day
            or isinstance(token, RelativeDay)
            or (isinstance(token, Weekday) and not token.plural)
        )
        after = after or (isinstance(token, Edge) and token.name in ("after", "from"))
    return day and after
