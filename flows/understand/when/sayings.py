"""Ways of speaking with a time in them: "at the end of the day its ur call"."""

from collections.abc import Sequence
from types import NoneType

from flows.understand.when.tokens import (
    And,
    Break,
    But,
    Clock,
    Date,
    Ends,
    Fine,
    Number,
    Part,
    RelativeDay,
    So,
    Taken,
    Token,
    Unit,
    Weekday,
)
from flows.understand.word_lists import word_set

_LINKS = frozenset(("of", "the", "of the"))
_SPEAKING = word_set("well cuz because like honestly man bro know mean")
# Who speaks of what matters goes on with one of these.
_SOMEBODY = word_set(
    """its it is ur u you youre your i im ive id my we were our he hes she shes they theyre thats
    that this theres there what all no nobody everybody everyone who god family hes"""
)
_TIMES = (Clock, Date, Ends, Fine, Number, Part, RelativeDay, Taken, Unit, Weekday)


def after_all(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "at the end of the day i just want my kid back": no evening is meant."""
    start = _end_before(tokens, place)
    if start is None:
        return ()
    before = tokens[start - 1] if start else None
    if not (isinstance(before, (Break, But, So, And, NoneType)) or before.said in _SPEAKING):
        return ()
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.said.partition(" ")[0] not in _SOMEBODY:
        return ()
    for token in tokens[place + 1 :]:
        if isinstance(token, Break):
            break
        if isinstance(token, _TIMES):
            return ()
    return range(start, place + 1)


def _end_before(tokens: Sequence[Token], place: int) -> int | None:
    """Where "at the end of the" begins, whose day stands at the place."""
    token = tokens[place]
    back = place - 1
    if token.said == "end of day":
        back = place
    elif token.said == "day":
        while back >= 0 and tokens[back].said in _LINKS:
            back -= 1
        if back < 0 or back == place - 1 or tokens[back].said != "end":
            return None
    else:
        return None
    back -= back > 0 and tokens[back - 1].said == "the"
    back -= back > 0 and tokens[back - 1].said in ("at", "at the")
    return back
