"""Days with a verdict of their own: "the 17th aint good the 18th is", "wed or thurs, mon is full".

And what is said of all else: "sat before 11 otherwise im not here".
"""

from collections.abc import Sequence

from flows.understand.when.slip_hours import DAY, HOUR
from flows.understand.when.tokens import (
    Break,
    But,
    Date,
    Not,
    Number,
    Or,
    Part,
    Taken,
    Token,
    Unit,
)

_ELSE = frozenset(("otherwise", "sinon", "or else"))
_SUITS = frozenset(("is", "are", "does"))
_VERDICTS = frozenset((Taken, Not))
_CUES = _ELSE | _SUITS | {","}


def with_own_verdicts(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a stop where another verdict begins, and none of all else."""
    if _VERDICTS.isdisjoint(map(type, tokens)) or _CUES.isdisjoint([t.said for t in tokens]):
        return tokens
    done: list[Token] = []
    for place, token in enumerate(tokens):
        if token.said in _ELSE and _is_all_else(tokens, place):
            return done
        if _suits_after_all(tokens, place):
            done.append(Break(","))
        apart = isinstance(token, Break) and token.said == "," and _ends_choice(tokens, place)
        done.append(Break(".") if apart else token)
    return done


def _is_all_else(tokens: Sequence[Token], place: int) -> bool:
    """ "otherwise im not here": the rest of that time, and no other one."""
    ahead = tokens[place + 1 :]
    timed = any(isinstance(token, (*HOUR, *DAY, Part, Date, Unit, Break)) for token in ahead)
    return place > 0 and not timed and any(isinstance(token, Taken | Not) for token in ahead)


def _suits_after_all(tokens: Sequence[Token], place: int) -> bool:
    """ "the 18th is": the day that suits, behind one that does not."""
    ahead = tokens[place + (tokens[place].said == "the") :]
    day = ahead[0] if ahead else None
    named = isinstance(day, DAY) or (isinstance(day, Number) and day.ordinal)
    if not named or len(ahead) != 2 or ahead[1].said not in _SUITS:
        return False
    before = tokens[:place]
    apart = bool(before) and (isinstance(before[-1], Break | But) or before[-1].said == "the")
    return not apart and any(isinstance(token, Not | Taken) for token in before)


def _ends_choice(tokens: Sequence[Token], place: int) -> bool:
    """ "wed or thurs, mon is full": what is said of one day is not said of those to choose from."""
    before = tokens[:place]
    choice = Or in map(type, before)
    choice = choice and all(isinstance(token, (*DAY, Or, Part)) for token in before)
    ahead = [token for token in tokens[place + 1 :] if token.said != "c"]
    day, verdict = (*ahead[:2], None, None)[:2]
    return choice and isinstance(day, DAY) and isinstance(verdict, Taken | Not)
