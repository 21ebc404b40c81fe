"""What a story tells before it asks: "ill be at the airport gettin her thurs. can we do friday".

Who writes much tells why, and what they tell has its days as well. Where another clause asks or
offers with a day or an hour of its own, the days that are only told of are none to meet on.
"""

from collections.abc import Sequence

from flows.understand.when.clauses import between_stops
from flows.understand.when.tokens import (
    Clock,
    Date,
    Ends,
    Except,
    Fine,
    Holiday,
    Not,
    Number,
    RelativeDay,
    So,
    Starts,
    Taken,
    Token,
    Weekday,
    Weekend,
)
from flows.understand.word_lists import word_set

_LONG = 20  # tokens; of a short text all that is said of its days is known
_DAY = (Weekday, RelativeDay, Weekend, Date, Holiday)
_SAID = (Fine, Not, Taken, Except, Starts, Ends)  # it is said already what that day is
_TELLING = word_set(
    """i im ive me my we were weve our us he she they theyre hes shes his her their je jai j chu
    jsuis suis mon ma mes on nous il elle y ils elles son sa ses leur"""
)
_OFFERING = word_set(
    """could can would wd cud lets let how make meet see come catch want wanna rather better best
    prefer maybe instead say try pick works work suits free available open peux jpeux peut pourrait
    pourrais jpourrais veux jveux voir voit mieux plutot prefere disons essaye essayer libre dispo
    viens venir passe passer"""
)
_FEWEST = 4  # words of what is told


def with_stories(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with the days that a long text only tells of marked as taken."""
    if len(tokens) < _LONG:
        return tokens
    clauses = list(between_stops(tokens))
    if not any(_offers(tokens, start, end) for start, end in clauses):
        return tokens
    done = list(tokens)
    for start, end in reversed(clauses):
        if not _offers(tokens, start, end) and _tells(tokens[start:end]):
            done.insert(end, Taken("pris", "other"))
    return tuple(done)


def _offers(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Does a clause with a day or an hour of its own ask or offer?"""
    clause = tokens[start:end]
    if not any(isinstance(token, (*_DAY, Clock, Number)) for token in clause):
        return False
    led = start > 0 and isinstance(tokens[start - 1], So)
    asked = end < len(tokens) and tokens[end].said == "?"
    words = {word for token in clause for word in token.said.split()}
    return led or asked or Fine in map(type, clause) or not words.isdisjoint(_OFFERING)


def _tells(clause: Sequence[Token]) -> bool:
    """Does it name a day, and is it only told what there is then?"""
    if not any(isinstance(token, _DAY) for token in clause):
        return False
    if any(isinstance(token, _SAID) for token in clause):
        return False
    words = [word for token in clause for word in token.said.split()]
    return len(words) >= _FEWEST and not _TELLING.isdisjoint(words)
