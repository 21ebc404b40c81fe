"""What stands beside a time that is named, and says why it is free: "jeudi 10h, jcommence a 1h".

It takes other hours of that day, or comes right before or after; the time named stands.
"""

from collections.abc import Iterator, Sequence

from flows.understand.when.hours import hour_limit, span_at
from flows.understand.when.invited import CLAIMING
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
    To,
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
_NOON, _DAWN = 720, 5 * 60


def without_reasons(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens less such clauses; one that takes the very hours named refuses them."""
    if not any(isinstance(token, _BUSY) for token in tokens) and not _claimed(tokens):
        return tokens
    if not any(isinstance(token, _DAY) for token in tokens):
        return tokens
    for start in range(2, len(tokens)):
        if not _is_begun(tokens[start]):
            continue  # most words begin nothing of theirs
        comma = tokens[start - 1].said == "," or isinstance(tokens[start - 1], And)
        if not (comma or _opens(tokens, start)):
            continue
        end = next((n for n in _stops(tokens) if n >= start), len(tokens))
        asked = end < len(tokens) and tokens[end].said == "?"
        offer = _clause_before(tokens, start - comma)
        clause = tokens[start:end]
        if asked or not _is_own(clause) or not _is_offer(offer):
            continue
        if _is_beside(clause, offer):
            return without_reasons((*tokens[: start - comma], *tokens[end:]))
        taken, before = Taken("pris", "other"), tokens[: start - comma]
        if comma and _takes_it(clause, offer):
            return (*before, taken, *tokens[end:])
        if (hour := _hour_in(clause, offer)) is not None:
            return (*before, To("a"), hour, taken, *tokens[end:])
    return tokens


def _claimed(tokens: Sequence[Token]) -> bool:
    return any(isinstance(token, Word) and token.said in CLAIMING for token in tokens)


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """ "jeudi 10h jcommence a 1h": a clause of their own behind an hour, without a comma."""
    said = tokens[place].said
    mine = said.startswith("j") or said.partition(" ")[0] in ("mon", "ma")
    behind = said.startswith("j") or isinstance(tokens[place - 1], (Clock, Part))
    return mine and behind and _is_begun(tokens[place])


def _is_begun(token: Token) -> bool:
    return token.said in _OWN or isinstance(token, _BUSY)


def _stops(tokens: Sequence[Token]) -> Iterator[int]:
    return (n for n, token in enumerate(tokens) if _ends(token))


def _ends(token: Token) -> bool:
    return isinstance(token, (Break, So, But)) and token.said not in _SOFT_SO


def _clause_before(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    start = end
    while start and not _ends(tokens[start - 1]):
        start -= 1
    return tokens[start:end]


def _is_offer(clause: Sequence[Token]) -> bool:
    """A day with its hours, of which nothing else is said."""
    if any(isinstance(token, (_BUSY, Not, Every)) for token in clause) or _claimed(clause):
        return False
    return any(isinstance(token, _DAY) for token in clause) and bool(_spans(clause))


def _is_own(clause: Sequence[Token]) -> bool:
    """Does it tell of something of theirs, without a day and without an offer?"""
    if not clause or any(isinstance(token, (_DAY, _MORE)) for token in clause):
        return False
    busy = any(isinstance(token, _BUSY) for token in clause) or _claimed(clause)
    return busy and _is_begun(clause[0])


def _is_beside(clause: Sequence[Token], offer: Sequence[Token]) -> bool:
    """Does it take other hours, or come right before or after?"""
    if isinstance(clause[-1], Edge) and clause[-1].said in _BESIDE:
        return not any(isinstance(token, (Clock, Number, Part)) for token in clause)
    theirs = _spans(clause)
    return bool(theirs) and all(_apart(one, two) for one in _spans(offer) for two in theirs)


def _takes_it(clause: Sequence[Token], offer: Sequence[Token]) -> bool:
    """ "mardi avant-midi, mon shift est de 9 a 5"."""
    theirs = _spans(clause)
    if len(theirs) != 1 or theirs[0].kind != "range":
        return False
    return all(
        one.kind in ("part", "point", "range")
        and one.start < theirs[0].end
        and theirs[0].start < one.end
        for one in _spans(offer)
    )


def _hour_in(clause: Sequence[Token], offer: Sequence[Token]) -> Clock | Number | None:
    """ "jeudi soir jai mon groupe a 7": the hour of that evening at which it is."""
    work = any(
        isinstance(t, (Starts, Ends)) or isinstance(t, Taken) and t.kind == "work" for t in clause
    )
    hours = [token for token in clause if isinstance(token, (Clock, Number))]
    theirs, parts = _spans(clause), _spans(offer)
    one_point = len(hours) == 1 and [span.kind for span in theirs] == ["point"]
    if work or not one_point or any(span.kind != "part" for span in parts):
        return None
    starts = (theirs[0].start, theirs[0].start + _NOON)
    inside = (part.start <= start < part.end for part in parts for start in starts)
    return hours[0] if any(inside) else None


def _apart(one: Span, other: Span) -> bool:
    """Do they not meet, in whichever half of the day a bare hour is?"""
    start, end = other.start, other.end
    if other.bare and other.kind == "before":
        early = end - _NOON
        if one.kind == "part" and one.start < _NOON and early >= _DAWN:
            end = early  # "samedi matin, jfinis mon shift a 7h"
        elif end < _NOON:
            end += _NOON  # "mercredi soir, jfinis a 8"
    later = other.bare and start < _NOON and other.kind in ("point", "range")
    if later and one.start < end + _NOON and start + _NOON < one.end:
        return False  # "demain soir jtravaille a 8"
    return one.end <= start or end <= one.start


def _spans(clause: Sequence[Token]) -> list[Span]:
    """The hours named in a clause; those of "jcommence a 1h" last, of "jfinis a 3" go before."""
    padded = (*clause, *[END] * AHEAD)
    found: list[Span] = []
    place = 0
    while place < len(clause):
        token = padded[place]
        read = None
        if isinstance(token, (Starts, Ends)):
            read = hour_limit(padded, place + 1, ends=isinstance(token, Ends))
        elif not isinstance(token, (Word, And)):
            ranges = isinstance(token, Number) and isinstance(padded[place + 1], To)
            loose = place > 0 and (ranges or isinstance(padded[place - 1], _DAY))
            read = span_at(padded, place, loose=loose)
        if read is None:
            place += 1
            continue
        found.append(read[0])
        place = read[1]
    return found
