"""How grave an alarm is by the words around it: an orange one becomes red, never the other way.

The net cannot say what it has heard, and despair or an unsafe place may be far or near. A rope, a
throat or blood in such an alarm tell that somebody may die now; a lease, a refill or a permit that
it can wait until a human has read it. Every such word has points in `grave_words`, made from
invented texts by `tests/corpus/train_grave.py`; a word counts once, whichever language it is of, as
both languages read it. To these comes what the whole text weighs for the net over its threshold:
one such word among gentle ones ("im lonely, have a nice time tonight") makes nothing red. A rule
that knows what it has heard (hunger, relapse, grief) keeps its level, and where nobody has raised
an alarm words say nothing.
"""

from collections.abc import Sequence
from hashlib import sha256

from flows.screen.grave_words import POINTS
from flows.screen.net import FEW, LANGUAGES, as_read, counted, weigh
from flows.screen.net_weights import THRESHOLD
from flows.screen.normalise import Token

GRAVE = "grave_words"  # how they are named among the rules that fired
ENOUGH, ENOUGH_OF_FEW = 1.5, 3.5  # points and log odds; of a few words, one alone would decide
OPEN = frozenset(("ambiguous_despair", "suicide", "self_harm", "unsafe_place", "abuse_violence"))

WORDS_HASH = sha256(repr(POINTS).encode()).hexdigest()
_POINTS = {word.encode(): points for points, row in POINTS.items() for word in row.split()}


def grave(typed: Sequence[Token]) -> list[Token]:
    """The words that make an alarm in such a text red, the gravest first; none: no words do so."""
    said = counted(typed)
    known = {
        word.letters: token
        for token in reversed(said)
        for each in LANGUAGES
        for word in as_read(each, token)
        if word.letters in _POINTS
    }
    enough = ENOUGH_OF_FEW if len(said) < FEW else ENOUGH
    if sum(_POINTS[word] for word in known) + weigh(typed) - THRESHOLD < enough:
        return []
    gravest = sorted((word for word in known if _POINTS[word] > 0), key=lambda word: -_POINTS[word])
    return list(dict.fromkeys(known[word] for word in gravest))
