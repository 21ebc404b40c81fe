"""Times that a text only tells of: what is over, other people's hours, thanks, what a day is like.

They are no times to meet, so they become plain words before anything else is read.
"""

from collections.abc import Sequence

from flows.understand.when.clauses import TIMES, Clause, clauses_of
from flows.understand.when.over import IMPERFECT, is_ahead, is_over
from flows.understand.when.tokens import (
    Clock,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    So,
    Token,
    Weekday,
    Which,
    Word,
)
from flows.understand.when.told_words import (
    AHEAD,
    BEFORE_OTHERS,
    BEING,
    BETWEEN,
    DONE,
    FEELINGS,
    MINE,
    OTHERS,
    OUT,
    OVER,
    RELATIONS,
    THANKS,
    THEIR_DOING,
    THEIR_HOURS,
    THEIR_PLACES,
    THINGS,
    WAS,
)

# A text without any of these tells of nothing.
_CUES = OVER | WAS | DONE | OUT | OTHERS | THINGS | THANKS | FEELINGS | RELATIONS | {"got", "been"}


def without_told(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with the times that are only told of as plain words."""
    words = [token.said.split() if " " in token.said else (token.said,) for token in tokens]
    if not any(word in _CUES or word.endswith(IMPERFECT) for said in words for word in said):
        return tuple(tokens)
    plain: set[int] = set()
    clauses = list(clauses_of(tokens, words))
    for n, clause in enumerate(clauses):
        following = clauses[n + 1] if n + 1 < len(clauses) else None
        plain |= _told_in(tokens, clause, following)
    return tuple(
        Word(token.said) if place in plain and isinstance(token, TIMES) else token
        for place, token in enumerate(tokens)
    )


def _told_in(tokens: Sequence[Token], clause: Clause, following: Clause | None) -> set[int]:
    """The places in a clause whose times nobody proposes."""
    whole = set(range(clause.start, clause.end))
    words = clause.words
    if not any(isinstance(tokens[n], TIMES) for n in whole):
        return set()
    if is_over(tokens, clause) and not is_ahead(tokens, clause):
        return whole
    if _is_theirs(words) and not _leads_on(tokens, following):
        return whole
    if not FEELINGS.isdisjoint(words) and _is_mere_feeling(tokens, clause):
        return whole
    return _thanked(tokens, clause) | _names(tokens, clause)


def _is_theirs(words: Sequence[str]) -> bool:
    """ "my girl works mornings", "lui y commence a 6h", "the bus leaves at 7"."""
    n = 0
    while n < len(words) and (words[n] in BEFORE_OTHERS or not words[n].isalpha()):
        n += 1
    if n + 1 >= len(words) or words[n] not in OTHERS | THINGS:
        return False
    doing = n + 1
    while doing < len(words) and words[doing] in BETWEEN | OTHERS:
        doing += 1
    if doing >= len(words) or not MINE.isdisjoint(_less_not_me(words)[doing:]):
        return False
    if words[n] in THINGS:
        return words[doing] in THEIR_HOURS
    if words[doing] in BEING:
        return not THEIR_PLACES.isdisjoint(words[doing + 1 : doing + 4])
    return words[doing] in THEIR_DOING


def _less_not_me(words: Sequence[str]) -> Sequence[str]:
    """ "he starts at 6 not me": the words without "not me" at their end."""
    return words[:-2] if tuple(words[-2:]) in (("not", "me"), ("pas", "moi")) else words


def _leads_on(tokens: Sequence[Token], following: Clause | None) -> bool:
    """ "my gf works sat so i cant": what follows speaks of that time."""
    if following is None or not isinstance(tokens[following.start], So | Word):
        return False
    if any(isinstance(tokens[n], TIMES) for n in range(following.start, following.end)):
        return False
    return any(isinstance(tokens[n], Not) for n in range(following.start, following.end))


def _is_mere_feeling(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "monday blues", "black friday is crazy": a day and what it is like, nothing of one's own."""
    own = MINE.isdisjoint(clause.words) and AHEAD.isdisjoint(set(clause.words) - {"is", "are", "r"})
    hours = any(isinstance(tokens[n], Clock | Number) for n in range(clause.start, clause.end))
    return own and not hours


def _thanked(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "thx for today", "merci pour hier soir": the time right behind the "for"."""
    if THANKS.isdisjoint(clause.words):
        return set()
    for place in range(clause.start, clause.end):
        if tokens[place].said in ("for", "4", "pour"):
            end = place + 1
            while end < clause.end and _goes_on(tokens, end):
                end += 1
            return set(range(place, end))
    return set()


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if isinstance(token, Which | TIMES):
        return not (isinstance(token, RelativeDay) and token.ahead > 0)
    if token.said == "a":  # "merci pour a matin", but "merci pour lundi a jeudi"
        return isinstance(tokens[min(place + 1, len(tokens) - 1)], Part)
    return token.said in ("the", "la", "le", "on", "u", "seeing", "meeting", "coming", "other")


def _names(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "mar is my cousin", "may is a girl i know": a short name of a day or month for a person."""
    found = set()
    for place in range(clause.start, clause.end - 2):
        token = tokens[place]
        if not isinstance(token, Weekday | Month) or len(token.said) > 6:
            continue
        ahead = [each.said for each in tokens[place + 1 : place + 5]]
        if ahead[0] in ("is", "est", "was", "cest") and not RELATIONS.isdisjoint(ahead[1:]):
            found.add(place)
    return found
