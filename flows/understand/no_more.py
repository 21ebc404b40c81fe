"""Whether somebody wants no more texts though no phrase says so: the words are weighed together.

There are too many ways to say it ("put an X through my name", "que mon cell sonne pu pour ca") for
phrases to hold them all, and one that is missed is a wish that the law protects. `no_more_weights`
is the data, trained by `tests/corpus/train_no_more.py` on invented texts alone.
"""

from collections.abc import Sequence
from math import sqrt
from zlib import crc32

from flows.understand import no_more_weights
from flows.understand.no_more_weights import BIAS, ENOUGH, STEP
from flows.weights import Weights

FEWEST = 4  # words; of fewer, the phrases know all that can be known
MOST = 60  # words; who writes more tells a story
FEW, MORE_IF_FEW = 6, 2.0  # words, log odds: few words weigh what chance gives them
STEM = 4  # letters
EDGE = "<", ">"

_WEIGHTS = Weights.opened(no_more_weights.WEIGHTS, STEP, BIAS)
# Its letters are needed once.
del no_more_weights.WEIGHTS


def grams(words: Sequence[str]) -> set[int]:
    """The checksums of words ("leave"), neighbours ("leave|me"), three in a row, two with one
    between ("leave||alone"), and of how words and neighbours begin ("~leav")."""
    said = [word.encode() for word in (EDGE[0], *words, EDGE[1])]
    stems = [f"~{word[:STEM]}".encode() for word in (EDGE[0], *words, EDGE[1])]
    # A checksum goes on from that of the words before: no neighbours are ever put together.
    alone, begun = list(map(crc32, said)), list(map(crc32, stems))
    beside = [b"|" + word for word in said]
    pairs = list(map(crc32, beside[1:], alone))
    return {
        *alone[1:-1],
        *pairs,
        *map(crc32, beside[2:], pairs),
        *map(crc32, [b"||" + word for word in said[3:-1]], alone[1:]),
        *begun,
        *map(crc32, [b"|" + stem for stem in stems[1:]], begun),
    }


def weigh(words: Sequence[str], found: set[int] | None = None) -> float:
    """How much a text sounds like a wish for no more texts; length is no wish. Unit: log odds.

    ``found`` are its grams, where they are known already.
    """
    if not FEWEST <= len(words) <= MOST:
        return _WEIGHTS.bias
    found = grams(words) if found is None else found
    return _WEIGHTS.bias + _WEIGHTS.sum(found) / sqrt(len(found))


def is_sure(weight: float, words: Sequence[str]) -> bool:
    """Whether words of this weight surely want no more texts. From `PERHAPS` on they may."""
    return weight >= ENOUGH + (MORE_IF_FEW if len(words) < FEW else 0.0)
