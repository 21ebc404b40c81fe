"""Train the net of `flows.screen.net` and write its weights: `python -m tests.corpus.train_net`.

Logistic regression by AdaGrad, in plain Python and the same every time: a minute. It learns from
the invented texts of this folder and from nothing else, and from only a part of those that are
near to danger in their words: words and letters tell a "not" apart badly, rules do that, and a net
that learns too much of them hears too little. The threshold is the weight that so few of the
ordinary texts reach when they are weighed by a net that has not seen them (`FALSE_ALARMS`).
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from textwrap import wrap

from flows.screen.net import grams
from flows.screen.normalise import tokens
from tests.corpus import Text, texts

WEIGHTS = Path(__file__).parents[2] / "flows/screen/net_weights.py"
EPOCHS, RATE, SHRINK, SEED = 12, 0.3, 3e-4, 1
RAREST = 2  # texts that a gram must stand in
KEPT, KEPT_ABUSE = 16_000, 1_500  # the heaviest grams
STEP = 0.1
FALSE_ALARMS = 0.0015  # of ordinary texts
FOLDS = 3
LEARNED = ("crisis_en", "crisis_fr", "more_en", "more_fr", "ordinary_en", "ordinary_fr")
NEAR, NEAR_EVERY = ("near_en", "near_fr"), 3

Vector = list[tuple[int, float]]


@dataclass
class Net:
    """Weights by gram, and what every text weighs from the start."""

    weights: dict[str, float]
    bias: float

    def weigh(self, text: str) -> float:
        """As `flows.screen.net.weigh` does."""
        return self.bias + sum(self.weights.get(gram, 0.0) * part for gram, part in parts(text))


def parts(text: str) -> list[tuple[str, float]]:
    """The grams of a text, each with its share."""
    return [(gram, 1 / sqrt(len(kind))) for kind in grams(tokens(text)) for gram in sorted(kind)]


def train(rows: Sequence[tuple[str, bool]], kept: int) -> Net:
    """Learn to tell the texts that are so from those that are not, twice: from all grams, then
    from the heaviest alone."""
    found = [parts(text) for text, _ in rows]
    wanted = [1 if so else -1 for _, so in rows]
    counts = Counter(gram for row in found for gram, _ in row)
    grams_kept = [gram for gram, times in counts.items() if times >= RAREST]
    weights, bias = _learn(_placed(found, grams_kept), wanted, len(grams_kept))
    order = sorted(range(len(grams_kept)), key=lambda place: -abs(weights[place]))
    heaviest = [grams_kept[place] for place in order[:kept]]
    weights, bias = _learn(_placed(found, heaviest), wanted, len(heaviest))
    rounded = {gram: round(w / STEP) * STEP for gram, w in zip(heaviest, weights, strict=True)}
    return Net({gram: weight for gram, weight in rounded.items() if weight}, bias)


def _placed(found: Sequence[Sequence[tuple[str, float]]], known: Sequence[str]) -> list[Vector]:
    places = {gram: place for place, gram in enumerate(known)}
    return [[(places[gram], part) for gram, part in row if gram in places] for row in found]


def _learn(
    vectors: Sequence[Vector], wanted: Sequence[int], size: int
) -> tuple[list[float], float]:
    weights, slopes, bias, slope = [0.0] * size, [1e-3] * size, 0.0, 1e-3
    order, draws = list(range(len(vectors))), random.Random(SEED)
    for _ in range(EPOCHS):
        draws.shuffle(order)
        for n in order:
            row = vectors[n]
            margin = wanted[n] * (bias + sum(weights[place] * part for place, part in row))
            pull = -wanted[n] / (1 + exp(min(margin, 30)))
            if abs(pull) < 1e-4:
                continue
            for place, part in row:
                step = pull * part + SHRINK * weights[place]
                slopes[place] += step * step
                weights[place] -= RATE * step / sqrt(slopes[place])
            slope += pull * pull
            bias -= RATE * pull / sqrt(slope)
    return weights, bias


def threshold(rows: Sequence[Text], ordinary: Sequence[Text]) -> float:
    """The weight that ordinary texts reach too rarely to matter, weighed by nets that know none."""
    seen: list[float] = []
    for fold in range(FOLDS):
        apart = {row.text for row in ordinary[fold::FOLDS]}
        net = train([(r.text, r.level != "none") for r in rows if r.text not in apart], KEPT)
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
    """Steps of weight, each with its grams between spaces."""
    by_step: dict[int, list[str]] = {}
    for gram, weight in net.weights.items():
        by_step.setdefault(round(weight / STEP), []).append(gram)
    yield f"{name} = {{"
    for step in sorted(by_step):
        yield f'    {step}: """'
        yield from wrap(
            " ".join(sorted(by_step[step])), 99, break_long_words=False, break_on_hyphens=False
        )
        yield '""",'
    yield "}"
    yield ""


def main() -> None:
    """Train, and write what came of it."""
    rows = [row for name in LEARNED for row in texts(name)]
    rows += [row for name in NEAR for row in list(texts(name))[::NEAR_EVERY]]
    ordinary = [row for name in LEARNED if name.startswith("ordinary") for row in texts(name)]
    least = threshold(rows, ordinary)
    crisis = train([(row.text, row.level != "none") for row in rows], KEPT)
    in_danger = [row for row in rows if row.level != "none"]
    abused = [(row.text, row.category == "abuse_violence") for row in in_danger]
    WEIGHTS.write_text(written(crisis, train(abused, KEPT_ABUSE), least), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, {len(crisis.weights)} grams, threshold {least:.2f}\n")


if __name__ == "__main__":
    main()
