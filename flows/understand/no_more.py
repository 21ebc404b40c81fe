"""Whether somebody wants no more texts though no phrase says so: the words are weighed together.

There are too many ways to say it ("put an X through my name", "que mon cell sonne pu pour ca") for
phrases to hold them all, and one that is missed is a wish that the law protects. `no_more_weights`
is the data, trained by `tests/corpus/train_no_more.py` on invented texts alone.
"""

from collections.abc import Sequence
from math import sqrt

from flows.understand import no_more_weights
from flows.understand.grams import grams
from flows.understand.no_more_weights import BIAS, ENOUGH, STEP
from flows.weights import Weights

FEWEST = 4  # words; of fewer, the phrases know all that can be known
MOST = 60  # words; who writes more tells a story
FEW, MORE_IF_FEW = 6, 2.0  # words, log odds: few words weigh what chance gives them

_WEIGHTS = Weights.opened(no_more_weights.WEIGHTS, STEP, BIAS)
# Its letters are needed once.
del no_more_weights.WEIGHTS


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
