"""Train the net of `flows.screen.net` and write its weights: `python -m tests.corpus.train_net`.

Logistic regression by AdaGrad, in plain Python and the same every time: a minute. It learns from
the invented texts of this folder and from nothing else, and from only a part of those that are
near to danger in their words: words and letters tell a "not" apart badly, rules do that, and a net
that learns too much of them hears too little. The threshold is the weight that so few of the
ordinary texts reach when they are weighed by a net that has not seen them (`FALSE_ALARMS`).
"""

import random
import sys
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from zlib import compress

from flows.screen.net import MIDDLE, grams, place
from flows.screen.normalise import tokens
from tests.corpus import Text, texts

WEIGHTS = Path(__file__).parents[2] / "flows/screen/net_weights.py"
EPOCHS, RATE, SHRINK, SEED = 12, 0.3, 3e-4, 1
PLACES, PLACES_ABUSE = 2**18, 2**15
STEP = 0.05
FALSE_ALARMS = 0.0025  # of ordinary texts
FOLDS = 3
LEARNED = (
    "crisis_en",
    "crisis_fr",
    "more_en",
    "more_fr",
    "voices_en",
    "voices_fr",
    "ordinary_en",
    "ordinary_fr",
    "strong_fr",
)
NEAR, NEAR_EVERY = ("near_en", "near_fr"), 3

Vector = list[tuple[int, float]]


@dataclass
class Net:
    """A weight for each place, and what every text weighs from the start."""

    weights: list[float]
    bias: float

    def weigh(self, text: str) -> float:
        """As `flows.screen.net.weigh` does."""
        row = vector(text, len(self.weights))
        return self.bias + sum(self.weights[at] * part for at, part in row)


def vector(text: str, size: int) -> Vector:
    """The places of a text's grams, each with its share."""
    kinds = grams(tokens(text))
    return [(place(gram, size), 1 / sqrt(len(kind))) for kind in kinds for gram in sorted(kind)]


def train(rows: Sequence[tuple[str, bool]], size: int) -> Net:
    """Learn to tell the texts that are so from those that are not."""
    vectors = [vector(text, size) for text, _ in rows]
    wanted = [1 if so else -1 for _, so in rows]
    weights, bias = _learn(vectors, wanted, size)
    return Net([round(min(6.3, max(-6.3, w)) / STEP) * STEP for w in weights], bias)


def _learn(
    vectors: Sequence[Vector], wanted: Sequence[int], size: int
) -> tuple[list[float], float]:
    weights, slopes, bias, slope = [0.0] * size, [1e-3] * size, 0.0, 1e-3
    order, draws = list(range(len(vectors))), random.Random(SEED)
    for _ in range(EPOCHS):
        draws.shuffle(order)
        for n in order:
            row = vectors[n]
            margin = wanted[n] * (bias + sum(weights[at] * part for at, part in row))
            pull = -wanted[n] / (1 + exp(min(margin, 30)))
            if abs(pull) < 1e-4:
                continue
            for at, part in row:
                step = pull * part + SHRINK * weights[at]
                slopes[at] += step * step
                weights[at] -= RATE * step / sqrt(slopes[at])
            slope += pull * pull
            bias -= RATE * pull / sqrt(slope)
    return weights, bias


def threshold(rows: Sequence[Text], ordinary: Sequence[Text]) -> float:
    """The weight that ordinary texts reach too rarely to matter, weighed by nets that know none."""
    seen: list[float] = []
    for fold in range(FOLDS):
        apart = {row.text for row in ordinary[fold::FOLDS]}
        net = train([(r.text, r.level != "none") for r in rows if r.text not in apart], PLACES)
        seen += [net.weigh(text) for text in apart]
    return sorted(seen, reverse=True)[int(len(seen) * FALSE_ALARMS)]


def written(crisis: Net, abuse: Net, least: float) -> str:
    """The module that holds both nets."""
    return "\n".join(
        [
            '"""The weights of the net, made by `tests/corpus/train_net.py`. Nobody edits them."""',
            "",
            f"STEP = {STEP}",
            f"BIAS = {crisis.bias:.3f}",
            f"ABUSE_BIAS = {abuse.bias:.3f}",
            f"THRESHOLD = {least:.2f}",
            "",
            *_table("CRISIS", crisis),
            *_table("ABUSE", abuse),
        ]
    )


def _table(name: str, net: Net) -> Iterable[str]:
    """A byte for each place, packed into letters."""
    packed = compress(bytes(MIDDLE + round(weight / STEP) for weight in net.weights), 9)
    letters = b64encode(packed).decode()
    yield f'{name} = """'
    yield from (letters[at : at + 99] for at in range(0, len(letters), 99))
    yield '"""'
    yield ""


def main() -> None:
    """Train, and write what came of it."""
    rows = [row for name in LEARNED for row in texts(name)]
    rows += [row for name in NEAR for row in list(texts(name))[::NEAR_EVERY]]
    ordinary = [row for name in LEARNED if name.startswith("ordinary") for row in texts(name)]
    least = threshold(rows, ordinary)
    crisis = train([(row.text, row.level != "none") for row in rows], PLACES)
    in_danger = [row for row in rows if row.level != "none"]
    abused = [(row.text, row.category == "abuse_violence") for row in in_danger]
    WEIGHTS.write_text(written(crisis, train(abused, PLACES_ABUSE), least), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, threshold {least:.2f}\n")


if __name__ == "__main__":
    main()
