"""Marks from 1 to 5 in words that leave no doubt: "four out of five", "up from a 2 to a 4"."""

import re

from flows.understand.normalise import Said
from flows.understand.number_words import WORD_NUMBERS

_MARK = "[1-5]|two|three|four|five"
# "Four out of five", "up from a 2 to 4 now", "a solid 4", "five got my keys", "3, 2 of us quit".
_OUT_OF_FIVE = re.compile(rf" ({_MARK}|one) out of (?:5|five) ")
_ONE_TO_FIVE = "|".join(word for word, number in WORD_NUMBERS.items() if number <= 5)
_SUR_CINQ = re.compile(
    rf" ([1-5]|{_ONE_TO_FIVE})(?: gros| bon)? sur (?:5|cinq|sinq) "
    r"(?!(?:jours?|fois|gars|semaines?|journees?) )"
)
_RISEN = re.compile(
    r" (?:from|was|not) (?:at )?(?:a )?[1-5]"
    r" (?:(?!(?:or|nor|and|not(?! much)|than|from|at|until) )[a-z]+ )*"
    r"(?:until (?:[a-z]+ )+)?([1-5]|four)(?: now| today| tonight| right now)? $"
)
_SINCE = re.compile(
    r" (?:last (?:week|time|month)|yesterday) (?:i |was |a )*[1-5] (?:but |and )?"
    r"(?:this (?:week|time|month)|today|now) (?:its |is |a |im |i am )*([1-5]|four) $"
)
_ROUND = re.compile(
    r"^ (?:a |im |its |id |say |at )*(?:full|solid|easy|strong|perfect|straight|firm|weak|low|high)"
    rf" ({_MARK}) (?!(?:h|hrs?|hours?|days?|weeks?|months?|years?|min\w*|time\w*) )"
)
_BEFORE_NEWS = re.compile(
    r"^ (two|three|four|five) (?:baby |man |bro )?(?:got|found|lost|slept|finally)"
    r" (?:my|a|the|some|in|paid|hired|got|good|bad|well) "
)
_BESIDE_COUNT = re.compile(
    r"\s*([1-5]) ?, [2-9] (?:of|more|days?|weeks?|hours?|kids?|guys|people) "
)
_ONE_AT_MOST = re.compile(r"^ (?:1|one) (?:tops|max|barely|at best|at most|if that|and that) ")


def of_five(said: Said) -> int | None:
    """ "Troi sur 5", in whatever way the mark is written."""
    found = _SUR_CINQ.search(said.plain)
    return (WORD_NUMBERS.get(found[1]) or int(found[1])) if found is not None else None


def plain_mark(said: Said) -> int | None:
    """A mark in words that leave no doubt which number is the mark."""
    if _ONE_AT_MOST.match(said.plain):
        return 1
    for pattern in (_OUT_OF_FIVE, _RISEN, _SINCE, _ROUND, _BEFORE_NEWS):
        if (found := pattern.search(said.plain)) is not None:
            return WORD_NUMBERS.get(found[1]) or int(found[1])
    crew = _BESIDE_COUNT.match(said.folded)
    return int(crew[1]) if crew is not None else None
