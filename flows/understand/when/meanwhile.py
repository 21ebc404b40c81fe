"""Why a time is free: "after 1 once church is out", "wed 9 to 11 while the kids are in school".

What is over by then, or what others do meanwhile, takes nobody's time; it is left out of the text.
So is the holiday for which something is done on another day ("practice for xmas").
"""

from collections.abc import Sequence

from flows.understand.when.clauses import TIMES
from flows.understand.when.tokens import Break, But, Holiday, Not, So, Token
from flows.understand.word_lists import word_set

_WHILE = word_set("once while whilst when")
CUES = _WHILE | {"by", "for"}
# One's own doing takes the time ("while im at work"); "when is class" asks.
_NOT_OTHERS = word_set(
    """i im ill id ive u you youre your ur we were are is r do does did can could would should will
    a i_work i_wrk im_working im_workin i_can i_get twice per im_done im_off every"""
)
# Behind what the others do, one's own begins.
_MINE = word_set("i im ill id ive u you we could can i_can i_work im_working im_workin lets")
_STATES = word_set(
    """is are r s be goes gets lets has comes at in out over done finished ends finishes sleeps
    asleep gone away naps napping"""
)
_DONE = word_set("done over out finished off home back up ended through")
# What is done for a holiday, long before it.
_FOR_IT = word_set(
    """practice practise practising practicing rehearsal rehearsing shopping cooking baking buying
    wrapping decorating cleaning saving singing presents gifts gift present concert play pageant
    stuff food groceries shoppin cookin bakin buyin wrappin savin"""
)
_SHORTEST, _LONGEST = 3, 8  # tokens of such a clause


def without_meanwhile(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens less what others do meanwhile and what is over by then."""
    tokens = _less_purposes(tokens)
    for place, token in enumerate(tokens):
        if token.said == "by":
            start, end = _done_by_then(tokens, place), place + 2
        elif place and token.said in _WHILE:
            start, end = place, _end_of_doing(tokens, place)
        else:
            continue
        if start < end and _has_time(tokens[:start]):
            return (*tokens[:start], *without_meanwhile(tokens[end:]))
    return tokens


def _less_purposes(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "cant tmrw, choir practice for xmas": the holiday is only what it is for."""
    for place in range(2, len(tokens)):
        if not isinstance(tokens[place], Holiday) or tokens[place - 1].said != "for":
            continue
        rest = (*tokens[: place - 1], *tokens[place + 1 :])
        if tokens[place - 2].said in _FOR_IT and _has_time(rest):
            return rest
    return tokens


def _has_time(tokens: Sequence[Token]) -> bool:
    return any(isinstance(token, TIMES) for token in tokens)


def _end_of_doing(tokens: Sequence[Token], place: int) -> int:
    """The place after "while the kids are in school", or its own where none begins there."""
    if place + 1 == len(tokens) or tokens[place + 1].said in _NOT_OTHERS:
        return place
    end, told = place + 1, False
    while end < len(tokens) and end - place <= _LONGEST:
        token = tokens[end]
        if isinstance(token, (Break, But, So)):
            break
        if isinstance(token, (TIMES, Not)):
            return place
        if told and token.said in _MINE:
            break
        told = told or not _STATES.isdisjoint(token.said.split()) or token.said.endswith("s")
        end += 1
    return end if told and end - place >= _SHORTEST else place


def _done_by_then(tokens: Sequence[Token], place: int) -> int:
    """Where "church is done by then" begins, or behind it where nothing is."""
    if [token.said for token in tokens[place : place + 2]] != ["by", "then"]:
        return place + 2
    start, done = place, False
    while start and not isinstance(tokens[start - 1], (TIMES, Break, But, So, Not)):
        start -= 1
        done = done or not _DONE.isdisjoint(tokens[start].said.split())
    return start if done and place - start > 1 else place + 2
