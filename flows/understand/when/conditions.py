"""What somebody only says on a condition: "vendredi si jfinis avant 4h", "fri unless i work".

The condition itself is no time to meet and refuses nothing; what hangs on it is read, and is not
sure. "Si ca te va" and "if its after 5" are no conditions of theirs.
"""

import re
from collections.abc import Sequence

from flows.understand.when.clauses import TIMES
from flows.understand.when.tokens import (
    Break,
    But,
    Fine,
    Holiday,
    Not,
    RelativeDay,
    So,
    Token,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.word_lists import word_set

_IF = frozenset(("if", "si", "sil", "sils"))
_AS_LONG = (["as", "long", "as"], ["tant", "que", "ya"])
_SO_LONG = (Not, Word)
UNLESS = frozenset(("unless", "a moins que", "a moins quil", "sauf si", "except if", "excepte si"))
_ASKED = word_set(
    "what et even as see know wonder wondering ask check voir savoir demande sais meme"
)
_THEIRS = word_set(
    """i im ive ill my he she they the hes shes theyre je j jai chu jsuis mon ma mes il elle ils y
    ya le la les lautobus"""
)
# "Si yfait tempete", "si l'auto part pas".
_SWALLOWED = re.compile("y[b-df-hj-np-tv-z]..|l[aeiou]..")
_TOO = ("too", "trop")
_DAYS = (Weekday, RelativeDay, Weekend, Holiday)


def without_conditions(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], bool]:
    """The tokens with conditions as plain words, and whether there was one."""
    start = next((n for n in range(len(tokens)) if _begins(tokens, n)), None)
    if start is None:
        return tokens, False
    end = start + 1
    while end < len(tokens) and not _ends(tokens, end, first=start == 0):
        end += 1
    outside = any(isinstance(token, TIMES) for token in (*tokens[:start], *tokens[end:]))
    # Its words are not told of a week either: "si jai mon ok".
    inside = (
        token if isinstance(token, _DAYS) and not outside else Word(tokens[start].said)
        for token in tokens[start:end]
    )
    return (*tokens[:start], *inside, *tokens[end:]), True


def _begins(tokens: Sequence[Token], place: int) -> bool:
    said = tokens[place].said
    if said in ("as", "tant") and _goes_on_with_no_time(tokens, place):
        return True
    if place + 1 == len(tokens) or not (said in _IF or said in UNLESS):
        return False
    after = tokens[place + 1].said.partition(" ")[0]
    if said in UNLESS:
        return not any(t.said.partition(" ")[0] in _TOO for t in tokens[place + 1 : place + 4])
    before = tokens[place - 1].said.split()[-1:] if place else []
    if before and before[0] in _ASKED:
        return False
    swallowed = after[:1] == "j" and len(after) > 2  # "jfinis"
    if said != "if" and isinstance(tokens[place + 1], Word):
        swallowed = swallowed or said != "si" or _SWALLOWED.match(after) is not None
    return swallowed or after in _THEIRS


def _goes_on_with_no_time(tokens: Sequence[Token], place: int) -> bool:
    """ "as long as it aint snowin": it hangs on no hour ("as long as its after 5")."""
    if [token.said for token in tokens[place : place + 3]] not in _AS_LONG:
        return False
    stop = next((n for n in range(place, len(tokens)) if isinstance(tokens[n], Break)), len(tokens))
    return all(isinstance(token, _SO_LONG) for token in tokens[place:stop])


def _ends(tokens: Sequence[Token], place: int, *, first: bool) -> bool:
    """A stop, a "so"; behind a condition that opens the text also what they can."""
    token = tokens[place]
    if isinstance(token, (Break, But, So)):
        return True
    if not first or place < 3:
        return False
    denied = isinstance(tokens[place - 1], Not)  # "s'il neige pas demain 10h"
    return isinstance(token, Fine) or (denied and isinstance(token, _DAYS))
