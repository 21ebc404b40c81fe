"""Names of days, months and parts of the day with one letter wrong, missing, added or swapped."""

from flows.understand.when.lexicon import SINGLE
from flows.understand.when.tokens import Token
from flows.understand.word_lists import word_set

_SHORTEST, _LONGEST = 5, 11
# One letter away from a name, and words of their own.
NOT_NAMES = word_set(
    """monde monda sundry someday saturate sundae sundaes marche marches marcher maria marie mardo
    manche money monkey noway today tuned fried friend friends fryday sundays lunes mares marde
    march marchi merci mercie april avril awful augustin juliet jolly augusta auguste lundi sunny
    satur mundane thirsty thirds mourning evenings semaines prochains february samedis"""
)
_NAMES = word_set(
    """monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi
    vendredi samedi dimanche january february august september october november december
    tonight tomorrow morning evening afternoon weekend aujourdhui prochaine prochain semaine
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    lundis mardis mercredis jeudis vendredis samedis dimanches
    janvier fevrier juillet septembre octobre novembre decembre"""
)
_FULL: dict[str, Token] = {name: SINGLE[name] for name in sorted(_NAMES)}


def _shortened(word: str) -> set[str]:
    return {word[:cut] + word[cut + 1 :] for cut in range(1, len(word))}


_BY_SHORTER: dict[str, tuple[str, ...]] = {}
for _name in _FULL:
    for _shorter in _shortened(_name):
        _BY_SHORTER[_shorter] = (*_BY_SHORTER.get(_shorter, ()), _name)
_FIRST_LETTERS = frozenset(name[0] for name in _FULL)


def repaired(word: str) -> Token | None:
    """The day or month a word is one slip away from; the first letter must be right."""
    if word[0] not in _FIRST_LETTERS or not _SHORTEST - 1 <= len(word) <= _LONGEST:
        return None
    if word in NOT_NAMES or not word.isalpha():
        return None
    if (missing := _BY_SHORTER.get(word)) is not None and len(word) >= _SHORTEST:
        return _FULL[missing[0]]
    for cut in range(1, len(word)):
        shorter = word[:cut] + word[cut + 1 :]
        if shorter in _FULL:
            return _FULL[shorter]
        for name in _BY_SHORTER.get(shorter, ()):
            if len(name) == len(word):
                return _FULL[name]
    return None
