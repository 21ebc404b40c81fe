"""What stands beside a time that is named, and says why it is free: "jeudi 10h, jcommence a 1h".

It takes other hours of that day, or comes right before or after; the time named stands.
"""

from collections.abc import Iterator, Sequence

from flows.understand.when.commitments import CLAIMS
from flows.understand.when.hours import hour_limit, span_at
from flows.understand.when.stretches import AHEAD, END, Span
from flows.understand.when.tokens import (
    And,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Ends,
    Every,
    Fine,
    Holiday,
    Month,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Starts,
    Taken,
    Token,
    Unit,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.when.words_quebec import ONLY
from flows.understand.word_lists import word_set

_DAY = Weekday | RelativeDay | Weekend | Month | Date | Holiday
_BUSY = Taken | Starts | Ends
# What else stands in a clause makes more of it than a reason.
_MORE = Not | Fine | Or | But | Every | Unit
_OWN = word_set(
    """je j jai jvais jvas chu jsuis mon ma mes on la le les i im ive my the got have jtravaille
    jcommence jfinis jfini jrentre jsors i_start i_work i_finish"""
)
_BESIDE = frozenset(("avant", "apres", "before", "after", "afterwards", "apre", "aprs"))
_SOFT_SO = ONLY | {"juste", "just", "only", "seulement"}
_NOON = 720


def without_reasons(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens less such clauses."""
    if not any(isinstance(token, _DAY) for token in tokens):
        return tokens
    commas = [n for n, token in enumerate(tokens) if token.said == ","]
    for comma in commas:
        end = next((n for n in _stops(tokens) if n > comma), len(tokens))
        asked = end < len(tokens) and tokens[end].said == "?"
        if not asked and _is_offer(tokens, comma) and _is_why(tokens, comma, end):
            return without_reasons((*tokens[:comma], *tokens[end:]))
    return tokens


def _stops(tokens: Sequence[Token]) -> Iterator[int]:
    return (n for n, token in enumerate(tokens) if _ends(token))


def _ends(token: Token) -> bool:
    return isinstance(token, Break | So | But) and token.said not in _SOFT_SO


def _clause_before(tokens: Sequence[Token], comma: int) -> Sequence[Token]:
    start = comma
    while start and not _ends(tokens[start - 1]):
        start -= 1
    return tokens[start:comma]


def _is_offer(tokens: Sequence[Token], comma: int) -> bool:
    """A day with its hours, of which nothing else is said."""
    clause = _clause_before(tokens, comma)
    if any(isinstance(token, _BUSY | Not | Every) for token in clause):
        return False
    if any(isinstance(token, Word) and token.said in CLAIMS for token in clause):
        return False
    return any(isinstance(token, _DAY) for token in clause) and bool(_spans(clause))


def _is_why(tokens: Sequence[Token], comma: int, end: int) -> bool:
    """Does the clause tell of something that takes other hours?"""
    clause = tokens[comma + 1 : end]
    if not clause or any(isinstance(token, _DAY | _MORE) for token in clause):
        return False
    begins = clause[0].said in _OWN or isinstance(clause[0], _BUSY)
    claims = (isinstance(t, _BUSY) or isinstance(t, Word) and t.said in CLAIMS for t in clause)
    if not begins or not any(claims):
        return False
    if isinstance(clause[-1], Edge) and clause[-1].said in _BESIDE:
        return not any(isinstance(token, Clock | Number | Part) for token in clause)
    theirs = _spans(clause)
    ours = _spans(_clause_before(tokens, comma))
    return bool(theirs) and all(_apart(one, other) for one in ours for other in theirs)


def _apart(one: Span, other: Span) -> bool:
    """ "samedi matin, jfinis mon shift a 7h": the half of the day in which they do not meet."""
    end = other.end - _NOON * (other.kind == "before" and other.bare and other.end > _NOON)
    return one.end <= other.start or end <= one.start


def _spans(clause: Sequence[Token]) -> list[Span]:
    """The hours named in a clause; those of "jcommence a 1h" last, of "jfinis a 3" go before."""
    padded = (*clause, *[END] * AHEAD)
    found: list[Span] = []
    place = 0
    while place < len(clause):
        token = padded[place]
        read = None
        if isinstance(token, Starts | Ends):
            read = hour_limit(padded, place + 1, ends=isinstance(token, Ends))
        elif not isinstance(token, Word | And):
            read = span_at(padded, place, loose=place > 0 and isinstance(padded[place - 1], _DAY))
        if read is None:
            place += 1
            continue
        found.append(read[0])
        place = read[1]
    return found
