"""A statistical net beneath the rules: it hears what no rule has words for, and only ever raises.

A text that alarms nobody is weighed once more by its words, pairs of words and letters. Heavy ones
become orange, tonight: nobody can say which danger it is, so that a human reads it now. It never
lowers a level and never makes anything red. `net_weights` is the data, trained by
`tests/corpus/train_net.py` on invented texts alone.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from flows.screen.net_weights import ABUSE, ABUSE_BIAS, BIAS, CRISIS, STEP, THRESHOLD
from flows.screen.normalise import END, PAUSE, Token

NET = "net"  # how the net is named among the rules that fired
# Where somebody else may be reading, the neutral text does less harm than the usual one: in doubt
# it is violence. Two thirds of it are told apart so, with two in a hundred others.
ABUSE_THRESHOLD = -1.7
LONGEST_WORD = 24
MOST_WORDS = 160
FEWEST, FEW = 8, 15  # grams of words: three words have eight, six have seventeen
MORE_IF_FEW = 0.6  # log odds
STRETCHED = re.compile(r"(.)\1{2,}")
EDGE = "<", ">"
SHOWN = 3  # words that explain an alarm


@dataclass(frozen=True, slots=True)
class Catch:
    """An alarm of the net: its category, and the `[start, end)` of the words that weighed most."""

    category: str
    span: tuple[int, int]


def _opened(lines: dict[int, str]) -> dict[str, float]:
    """The weight of each gram; those of one weight share one number, for they are many."""
    found: dict[str, float] = {}
    for step, grams_of_step in lines.items():
        found.update(dict.fromkeys(grams_of_step.split(), step * STEP))
    return found


_CRISIS = _opened(CRISIS)
_ABUSE = _opened(ABUSE)


def weigh(typed: Sequence[Token]) -> float:
    """How much a text sounds like a crisis; from `THRESHOLD` on it is one. Unit: log odds."""
    return BIAS + _sum(_CRISIS, grams(typed))


def catch(typed: Sequence[Token]) -> Catch | None:
    """The alarm that a text raises, or none."""
    found = grams(typed)
    # A few words alone are weighed by chance: they must be heavier, and one or two say nothing.
    if len(found[0]) < FEWEST:
        return None
    least = THRESHOLD + (MORE_IF_FEW if len(found[0]) < FEW else 0.0)
    if BIAS + _sum(_CRISIS, found) < least:
        return None
    abused = ABUSE_BIAS + _sum(_ABUSE, found) >= ABUSE_THRESHOLD
    words = heaviest(typed)
    span = (min(token.start for token in words), max(token.end for token in words))
    return Catch("abuse_violence" if abused else "ambiguous_despair", span)


def heaviest(typed: Sequence[Token]) -> list[Token]:
    """The words of a text that weigh most, with their letters, the heaviest first."""
    words = [token for token in typed if token.text not in (END, PAUSE)][:MOST_WORDS]
    return sorted(words, key=lambda token: -_of_word(token.text))[:SHOWN]


def grams(typed: Sequence[Token]) -> tuple[set[str], set[str]]:
    """What is weighed: words, neighbours ("a|b") and those one apart ("a||b"); and letters."""
    said = [token.text for token in typed if token.text not in (END, PAUSE)][:MOST_WORDS]
    words = [STRETCHED.sub(r"\1", word) for word in said]
    apart = set(words)
    edged = (EDGE[0], *words, EDGE[1])
    apart.update(f"{one}|{other}" for one, other in zip(edged, edged[1:], strict=False))
    apart.update(f"{one}||{other}" for one, other in zip(words, words[2:], strict=False))
    letters: set[str] = set()
    for word in set(words):
        letters.update(letters_of(word))
    return apart, letters


def letters_of(word: str) -> Iterable[str]:
    """Three and four letters in a row of a word with its edges: "~_ki", "~_kil"."""
    edged = f"_{word[:LONGEST_WORD]}_"
    for length in (3, 4):
        for start in range(len(edged) - length + 1):
            yield f"~{edged[start : start + length]}"


def _sum(weights: dict[str, float], found: tuple[set[str], set[str]]) -> float:
    """Each kind counts by the square root of how much there is of it: length alone is no danger."""
    return sum(
        sum(weights.get(gram, 0.0) for gram in kind) / sqrt(len(kind)) for kind in found if kind
    )


def _of_word(word: str) -> float:
    return _CRISIS.get(word, 0.0) + sum(_CRISIS.get(gram, 0.0) for gram in letters_of(word)) / 2
