"""Figures that are dialled or written on a door: "dial 0117", "555-0142", "combo 10-20-5"."""

from collections.abc import Sequence

from flows.understand.when.clock_words import is_long_hour
from flows.understand.when.tokens import (
    At,
    Break,
    Date,
    Edge,
    In,
    Month,
    RelativeDay,
    To,
    Token,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_CODES = word_set("""code codes pin nip password passcode combo combination passe_code""")
# Beside these only three figures or more are no hour.
_LONG_CODES = word_set(
    """badge dial press buzz buzzer file dossier matricule locker casier compose pese pitonne sonne
    sonnette extension ext poste invoice facture confirmation ref serial pw"""
)
_DOORS = word_set(
    """app appart lappart appartement logement porte chambre sonnette room door unit buzzer"""
)
_ENDING = (["ends", "in"], ["ending", "in"], ["ends", "with"], ["finit", "par"])  # a number does
_IS = word_set("cest c est is")
_NEAR = 4  # tokens
_APART = (At, Edge, In, Weekday, RelativeDay, Date)
_EXCHANGE, _LINE = 3, 4  # figures of a telephone number
_ROGER = (["10", "-", "4"], ["10", "4"], ["ten", "four"])


def code(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """The places of figures that are a code, a telephone number or "10-4"; none for an hour."""
    return (
        _phone(tokens, place)
        or _combination(tokens, place)
        or _coded(tokens, place)
        or _is_a_door(tokens, place)
    )


def _coded(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "dial 0117", "code for the door 0830"; but "buzz me at 0930" is an hour."""
    said = tokens[place].said
    if not said.isdigit():
        return ()
    if [token.said for token in tokens[max(0, place - 2) : place]] in _ENDING:
        return (place,)
    for token in reversed(tokens[max(0, place - _NEAR) : place]):
        if isinstance(token, _APART) or (isinstance(token, Break) and token.said != ":"):
            return ()
        long = token.said in _LONG_CODES and len(said) >= _EXCHANGE
        if token.said in _CODES or long or _is_number_of(tokens, token):
            return (place,)
    return ()


def _is_a_door(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "mon app cest le 8", "my room is the 4th": which door, and no day."""
    the = place - (place > 0 and tokens[place - 1].said in ("le", "la", "the"))
    if the < 2 or tokens[the - 1].said not in _IS or tokens[the - 2].said not in _DOORS:
        return ()
    month = place + 1 < len(tokens) and isinstance(tokens[place + 1], (Month, At, To))
    return () if month else (place,)


def _is_number_of(tokens: Sequence[Token], token: Token) -> bool:
    """ "my id is 0117", and not the "id" of "id be good at 10"."""
    if token.said != "id":
        return False
    place = tokens.index(token)
    return place > 0 and tokens[place - 1].said in ("my", "ur", "your", "client", "inmate", "photo")


def _phone(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "555-0142": three figures and four, where no hours would be written so."""
    for start in (place, place - 2):
        if start < 0 or start + 2 >= len(tokens):
            continue
        first, dash, last = (token.said for token in tokens[start : start + 3])
        if dash != "-" or not (first.isdigit() and last.isdigit()):
            continue
        if len(first) == _EXCHANGE and len(last) == _LINE and not _two_hours(first, last):
            return range(start, start + 3)
    return ()


def _two_hours(first: str, last: str) -> bool:
    """ "930-1130"."""
    return not last.startswith("0") and is_long_hour(first) and is_long_hour(last)


def _combination(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "10-20-5" of a lock, and a whole text that is "10-4"."""
    ahead = tokens[place : place + 5]
    said = [token.said for token in ahead]
    if len(said) > 4 and said[1] == said[3] == "-" and all(n.isdigit() for n in said[::2]):
        return range(place, place + 5)
    if place == 0 and any(said[: len(roger)] == roger for roger in _ROGER):
        rest = tokens[3 if said[1] == "-" else 2 :]
        if all(isinstance(token, (Word, Break)) for token in rest):
            return range(len(tokens) - len(rest))
    return ()
