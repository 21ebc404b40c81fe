"""What has its day by itself: money that comes in, the weather, a milestone, a night without sleep.

"mon cheque rentre le 1er", "its supposed to snow fri", "my 1 yr is on fri", "couldnt sleep til 5".
"""

from collections.abc import Sequence

from flows.understand.when.clauses import Clause
from flows.understand.when.tokens import (
    Fine,
    Not,
    Number,
    Taken,
    Token,
    Unit,
)
from flows.understand.when.told_words import MINE
from flows.understand.word_lists import word_set

_MONEY = word_set(
    """ei cheque cheques chq welfare odsp ow bs aish pension gst hst tps paye paycheque paycheck
    allocation allocations chomage deposit refund remboursement"""
)
_COMES = word_set(
    "comes come coming comin lands due in rentre rentrent arrive arrivent depose tombe"
)
_WEATHER = word_set(
    """snow snows snowin rain rains rainin storm storms blizzard hail weather sleet neige neiger
    pluie pleuvoir tempete verglas mouiller meteo"""
)
_IT = word_set("its it supposed gonna the a big more first calling ca il y va la une de grosse")
# "Rain check til mon", "rain or shine", "snow plow crew 4am till noon".
_OTHERWISE = frozenset(("check", "checks", "or", "jacket", "crew", "removal", "plow", "job"))
_LEADING = 3  # words before the weather itself: "its supposed to snow"
_SLEEPLESS = frozenset(("couldnt", "cudnt"))
_SLEEP = frozenset(("sleep", "asleep"))
_MY = frozenset(("my", "mon", "ma", "mes"))
_IS = frozenset(("is", "est", "cest"))
THINGS_CUES = _MONEY | _WEATHER | _SLEEPLESS | {"yr", "year", "month", "months", "mois", "an"}


def has_its_day(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does a whole clause tell of what comes by itself, and of nobody's time?"""
    words = clause.words
    if any(one in _SLEEPLESS and not _SLEEP.isdisjoint(words) for one in words):
        return True
    own = tokens[clause.start : clause.end]
    if any(isinstance(token, (Fine, Not, Taken)) for token in own):
        return False
    if _comes_in(words) or _is_weather(words):
        return True
    return any(map(_is_milestone, own, own[1:], own[2:], own[3:]))


def _comes_in(words: Sequence[str]) -> bool:
    """ "my ei comes in on the 15th", "mon cheque rentre le 1er"; "i can when" it does is mine."""
    money = next((n for n, word in enumerate(words[:4]) if word in _MONEY), -1)
    if money < 0 or not MINE.isdisjoint(words):
        return False
    return not _COMES.isdisjoint(words[money + 1 : money + 4])


def _is_weather(words: Sequence[str]) -> bool:
    """ "its supposed to snow fri", "the rain is starting at 6"."""
    at = next((n for n, word in enumerate(words[: _LEADING + 2]) if word in _WEATHER), -1)
    if at < 0 or not MINE.isdisjoint(words) or not _OTHERWISE.isdisjoint(words[at + 1 : at + 2]):
        return False
    return all(word in _IT or word in ("to", "for") for word in words[:at])


def _is_milestone(my: Token, number: Token, unit: Token, then: Token) -> bool:
    """ "my 1 yr is on fri", "mes 6 mois cest le 14": how long something lasts already."""
    counted = my.said in _MY and isinstance(number, Number) and isinstance(unit, Unit)
    return counted and then.said in _IS
