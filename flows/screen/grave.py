"""How grave an alarm is by the words around it: an orange one becomes red, never the other way.

The net cannot say what it has heard, and despair or an unsafe place may be far or near. A rope, a
throat or blood in such an alarm tell that somebody may die now; a lease, a refill or a permit that
it can wait until a human has read it. Every such word has points in `grave_words`, made from
invented texts by `tests/corpus/train_grave.py`; a word counts once, and those of both languages add
up. A rule that knows what it has heard (hunger, relapse, grief) keeps its level, and where nobody
has raised an alarm words say nothing.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from flows.screen.grave_words import POINTS
from flows.screen.net import FEW, LANGUAGES, as_read, counted
from flows.screen.normalise import Token
from flows.screen.reading import SCREENS

GRAVE = "grave_words"  # how they are named among the rules that fired
ENOUGH, ENOUGH_OF_FEW = 1, 3  # points; of a few words, one alone would decide
OPEN = frozenset(("ambiguous_despair", "suicide", "self_harm", "unsafe_place", "abuse_violence"))


def _by_word(rows: Mapping[int, str]) -> dict[bytes, int]:
    return {word.encode(): points for points, row in rows.items() for word in row.split()}


WORDS_HASH = sha256(repr(POINTS).encode()).hexdigest()
_POINTS = [_by_word(POINTS[one.table.language]) for one in SCREENS]


def grave(typed: Sequence[Token]) -> list[Token]:
    """The words that make an alarm in such a text red, the gravest first; none: no words do so."""
    said = counted(typed)
    known = {
        (each, word.letters): token
        for token in reversed(said)
        for each in LANGUAGES
        for word in as_read(each, token)
        if word.letters in _POINTS[each]
    }
    points = {(each, letters): _POINTS[each][letters] for each, letters in known}
    if sum(points.values()) < (ENOUGH_OF_FEW if len(said) < FEW else ENOUGH):
        return []
    gravest = sorted((word for word in known if points[word] > 0), key=lambda word: -points[word])
    return list(dict.fromkeys(known[word] for word in gravest))
