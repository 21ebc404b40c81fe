"""Whether the times of a text are only told of: "gas was 1.79 this morning", "mondays eh".

Nobody who texts out of the blue means a meeting with every hour they write: other people's shifts,
offices, prices, the past, the weather and sayings hold days and hours as well, in more words than a
list can. So the words, and what was read as a time in them, are weighed together.
`telling_weights` is the data, trained by `tests/corpus/train_telling.py` on invented texts alone.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from math import sqrt
from zlib import crc32

from flows.understand.grams import grams, letters
from flows.understand.normalise import Said, listen
from flows.understand.when.read import When, read_when
from flows.weights import Weights

COUNTS = 1.0, 1.0, 2.0  # of the grams of words, of letters, of the marks of the times read
FEWEST, MOST = 3, 60  # words: "sunday" alone answers something; who writes more tells a story
# Log odds: a day with its hour is hardly ever only told of, and what comes round is read back
# before it is kept; both would be lost without a word.
MORE_IF_PLAIN = 1.0

_SENTENCES = re.compile(r"[.!?\n]+(?!\d)")


@cache
def _weights() -> tuple[Weights, float]:
    """Opened at the first time that is read out of the blue."""
    from flows.understand import telling_weights as written

    found = Weights.opened(written.WEIGHTS, written.STEP, written.BIAS)
    del written.WEIGHTS  # its letters are needed once
    return found, written.ENOUGH


def kinds(said: Said, when: When) -> tuple[set[int], set[int], set[int]]:
    """What is weighed of a text: the grams of its words and letters, and the marks of its times."""
    marks = {crc32(mark.encode()) for mark in _marks(said, when)}
    return grams(said.words), letters(said.words), marks


def only_tells(said: Said, when: When, now: datetime, lang: str) -> bool:
    """Are all times of a text only told of? "Phone was dead all day. thurs at 1 is fine" has one
    sentence that says when. ``now`` is the person's wall time."""
    if not only_told(said, when):
        return False
    for sentence in _SENTENCES.split(said.folded):
        alone = listen(sentence)
        own = read_when(alone, now, lang)
        if sentence != said.folded and (own.windows or own.standing) and not only_told(alone, own):
            return False
    return True


def only_told(said: Said, when: When) -> bool:
    """Whether a text says nothing of when its writer can meet, whatever times were read in it."""
    if not FEWEST <= len(said.words) <= MOST or not (when.windows or when.standing):
        return False
    weights, enough = _weights()
    weight = weights.bias
    for counts, kind in zip(COUNTS, kinds(said, when), strict=True):
        weight += counts * weights.sum(kind) / sqrt(max(len(kind), 1))
    return weight >= enough + (MORE_IF_PLAIN if when.standing or _names_hour(when) else 0.0)


def _names_hour(when: When) -> bool:
    """ "thu noon at the timmies": a day with its hour."""
    return when.day_named and any(window.grain in ("hour", "minute") for window in when.windows)


def _marks(said: Said, when: When) -> Iterator[str]:
    busy = sorted({window.busy for window in when.windows})
    yield f"times:{min(len(when.windows), 4)}"
    yield f"weekly:{min(len(when.standing), 3)}"
    yield f"busy:{busy}:{bool(when.standing)}"
    yield f"told:{when.told}"
    yield f"day:{when.day_named}"
    yield f"sure:{when.confidence}"
    yield f"asks:{said.asks}"
    yield f"words:{min(len(said.words), 16) // 2}"
    yield from (f"{window.grain}:{window.busy}" for window in when.windows)
    yield from (f"{standing.kind}:{standing.busy}" for standing in when.standing)
