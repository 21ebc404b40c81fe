"""Train the net of `flows.screen.net` and write its weights: `python -m tests.corpus.train_net`.

Logistic regression by AdaGrad, in plain Python and the same every time: two minutes. It learns from
the invented texts of this folder, but for `kept`, and from the rules' own examples. A gram that few
texts share is learned faster than one of many (inverse document frequency). The threshold is the
weight that so few of a day's texts reach when they are weighed by a net that has not seen them
(`FALSE_ALARMS`).

Grams are made of words as the rules' languages read them: train again when many words were added.
"""

import random
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from pathlib import Path
from zlib import compress

from flows.screen.net import MIDDLE, NET, check, grams, place
from flows.screen.normalise import tokens
from flows.screen.reading import SCREENS
from flows.screen.rules import Mask
from flows.screen.screening import BUILT_IN, Tables, screen
from tests.corpus import NAMES, Text, texts

WEIGHTS = Path(__file__).parents[2] / "flows/screen/net_weights.py"
EPOCHS, RATE, SHRINK, SEED = 8, 0.05, 3e-4, 1
PLACES, PLACES_ABUSE = 2**18, 2**16
FEWEST_TEXTS = 2  # a gram of one text alone says nothing of another
STEP, LARGEST = 0.1, 127
LEAST = 5  # steps; what weighs less tells nothing
FALSE_ALARMS = 0.022  # of the invented texts of a day; real ones are plainer
FOLDS = 3
LEARNED = tuple(name for name in NAMES if not name.startswith("kept"))
ORDINARY = ("daily_en", "daily_fr")

Grams = Sequence[Sequence[int]]  # by kind
Vector = Sequence[tuple[int, float]]  # grams, each with its share


@dataclass(frozen=True)
class Net:
    """Gram -> weight, in whole steps, and what every text weighs from the start."""

    weights: Mapping[int, float]
    bias: float

    def weigh(self, text: Grams) -> float:
        """As `flows.screen.net.weigh` does."""
        return self.bias + sum(self.weights.get(gram, 0.0) * part for gram, part in _shares(text))


def read(text: str) -> Grams:
    """The grams of a text, in an order that is always the same."""
    return [sorted(kind) for kind in grams(tokens(text))]


def _shares(text: Grams) -> Vector:
    """The grams of a text, each with its share."""
    return [(gram, 1 / sqrt(len(kind))) for kind in text for gram in kind]


def train(rows: Sequence[tuple[Grams, bool]]) -> Net:
    """Learn to tell the texts that are so from those that are not."""
    shared = Counter(gram for text, _ in rows for kind in text for gram in kind)
    seldom = {
        gram: log((1 + len(rows)) / (1 + count)) + 1
        for gram, count in shared.items()
        if count >= FEWEST_TEXTS
    }
    vectors = [
        [(gram, part * seldom[gram]) for gram, part in _shares(text) if gram in seldom]
        for text, _ in rows
    ]
    learned, bias = _learn(vectors, [1 if so else -1 for _, so in rows])
    steps = {gram: round(weight * seldom[gram] / STEP) for gram, weight in learned.items()}
    return Net(
        {
            gram: min(LARGEST, max(-LARGEST, step)) * STEP
            for gram, step in steps.items()
            if abs(step) >= LEAST
        },
        bias,
    )


def _learn(vectors: Sequence[Vector], wanted: Sequence[int]) -> tuple[Mapping[int, float], float]:
    """Gram -> weight, and the bias."""
    weights = dict.fromkeys((gram for row in vectors for gram, _ in row), 0.0)
    slopes, bias, slope = dict.fromkeys(weights, 1e-3), 0.0, 1e-3
    order, draws = list(range(len(vectors))), random.Random(SEED)
    for _ in range(EPOCHS):
        draws.shuffle(order)
        for n in order:
            row = vectors[n]
            margin = wanted[n] * (bias + sum([weights[gram] * part for gram, part in row]))
            pull = -wanted[n] / (1 + exp(min(margin, 30)))
            if abs(pull) < 1e-3:
                continue
            for gram, part in row:
                step = pull * part + SHRINK * weights[gram]
                slopes[gram] += step * step
                weights[gram] -= RATE * step / sqrt(slopes[gram])
            slope += pull * pull
            bias -= RATE * pull / sqrt(slope)
    return weights, bias


def examples() -> Iterable[Text]:
    """The examples of every rule, sum and idiom, each as the rules alone hear it."""
    rules = Tables(BUILT_IN.screens, frozenset({NET}), BUILT_IN.hash)
    for table in (language.table for language in SCREENS):
        for one in (*table.alarms(), *table.masks):
            for text in (
                (one.hides, one.leaves) if isinstance(one, Mask) else (one.fires, one.quiet)
            ):
                found = screen(text, (), rules)
                yield Text(
                    text, "fr" if table.language == "fr" else "en", found.level, found.category
                )


def threshold(rows: Sequence[tuple[Text, Grams]], ordinary: Sequence[Text]) -> float:
    """The weight that ordinary texts reach too rarely to matter, weighed by nets that know none."""
    seen: list[float] = []
    for fold in range(FOLDS):
        apart = {row.text for row in ordinary[fold::FOLDS]}
        net = train([(r, t.level != "none") for t, r in rows if t.text not in apart])
        seen += [net.weigh(r) for t, r in rows if t.text in apart]
    seen.sort(reverse=True)
    return seen[int(len(seen) * FALSE_ALARMS)]


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
            *_table("CRISIS", crisis, PLACES),
            *_table("ABUSE", abuse, PLACES_ABUSE),
        ]
    )


def _table(name: str, net: Net, size: int) -> Iterable[str]:
    """A byte of weight for each place, then a byte each that tells its gram from others there."""
    weights, checks = bytearray([MIDDLE]) * size, bytearray(size)
    for gram in sorted(net.weights, key=lambda gram: (abs(net.weights[gram]), gram)):
        at = place(gram, size)  # of two in one place the heavier one stays
        weights[at], checks[at] = MIDDLE + round(net.weights[gram] / STEP), check(gram)
    letters = b64encode(compress(bytes(weights + checks), 9)).decode()
    yield f'{name} = """'
    yield from (letters[at : at + 99] for at in range(0, len(letters), 99))
    yield '"""'
    yield ""


def main() -> None:
    """Train, and write what came of it."""
    learned = (row for name in LEARNED for row in texts(name))
    rows = [(row, read(row.text)) for row in (*learned, *examples())]
    least = threshold(rows, [row for name in ORDINARY for row in texts(name)])
    crisis = train([(grams, row.level != "none") for row, grams in rows])
    abused = [
        (grams, row.category == "abuse_violence") for row, grams in rows if row.level != "none"
    ]
    WEIGHTS.write_text(written(crisis, train(abused), least), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, threshold {least:.2f}\n")


if __name__ == "__main__":
    main()
