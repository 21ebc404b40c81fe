"""Train the net of `flows.screen.net` and write its weights: `python -m tests.corpus.train_net`.

Logistic regression, the same every time: three minutes, with `pip install -e .[train]`. It learns
from the invented texts of this folder, but for `kept`, and from the rules' own examples. A gram
that few texts share counts for more than one of many (inverse document frequency). The threshold
is the weight that so few of a day's texts reach when they are weighed by a net that has not seen
them (`FALSE_ALARMS`).

Grams are made of words as the rules' languages read them: train again when many words were added.
"""

import sys
from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log, sqrt
from pathlib import Path
from zlib import compress

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array, diags
from scipy.special import expit

from flows.screen.grave import GRAVE
from flows.screen.net import COUNTS, NET, grams
from flows.screen.normalise import tokens
from flows.screen.reading import SCREENS
from flows.screen.rules import Mask
from flows.screen.screening import BUILT_IN, Tables, screen
from flows.weights import MIDDLE, check, place
from tests.corpus import NAMES, Text, texts

WEIGHTS = Path(__file__).parents[2] / "flows/screen/net_weights.py"
SHRINK, ROUNDS = 2.0, 80
PLACES, PLACES_ABUSE = 2**18, 2**16
FEWEST_TEXTS = 2  # a gram of one text alone says nothing of another
STEP, LARGEST = 0.1, 127
LEAST = 5  # steps; what weighs less tells nothing
FALSE_ALARMS = 0.0217  # of the invented texts of a day; real ones are plainer
FOLDS = 3
HEARD_MATTERS, NO_MORE_MATTERS = 0.3, 0.25
RULES = Tables(BUILT_IN.screens, frozenset({NET, GRAVE}), BUILT_IN.hash)
LEARNED = tuple(name for name in NAMES if not name.startswith("kept"))
ORDINARY = ("daily_en", "daily_fr")
NO_MORE = ("no_more_en", "no_more_fr")  # who wants no more texts is in no danger for that

Grams = Sequence[Sequence[int]]  # by kind
Vector = Sequence[tuple[int, float]]  # grams, each with its share
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Net:
    """Gram -> weight, in whole steps, and what every text weighs from the start."""

    weights: Mapping[int, float]
    bias: float
    counts: Sequence[float]

    def weigh(self, text: Grams) -> float:
        """As the product does."""
        shares = _shares(text, self.counts)
        return self.bias + sum(self.weights.get(gram, 0.0) * part for gram, part in shares)


def read(text: str) -> Grams:
    """The grams of a text, in an order that is always the same."""
    return [sorted(kind) for kind in grams(tokens(text))]


def _shares(text: Grams, counts: Sequence[float]) -> Vector:
    """The grams of a text, each with its share."""
    kinds = zip(text, counts, strict=True)
    return [(gram, count / sqrt(len(kind))) for kind, count in kinds for gram in kind]


def train(
    rows: Sequence[tuple[Grams, bool]],
    matters: Sequence[float] = (),
    counts: Sequence[float] = COUNTS,
    shrink: float = SHRINK,
) -> Net:
    """Learn to tell the texts that are so from those that are not; how much each matters, and how
    much each kind of gram counts."""
    shared = Counter(gram for text, _ in rows for kind in text for gram in kind)
    known = [gram for gram, count in shared.items() if count >= FEWEST_TEXTS]
    seldom = np.array([log((1 + len(rows)) / (1 + shared[gram])) + 1 for gram in known])
    texts = matrix((_shares(text, counts) for text, _ in rows), known) @ diags(seldom)
    wanted = np.array([1.0 if so else -1.0 for _, so in rows])
    learned = learn(texts.tocsr(), wanted, np.array(matters or np.ones(len(rows))), shrink)
    steps = np.rint(learned[:-1] * seldom / STEP).astype(int).clip(-LARGEST, LARGEST)
    weights = {
        gram: int(step) * STEP
        for gram, step in zip(known, steps, strict=True)
        if abs(step) >= LEAST
    }
    return Net(weights, float(learned[-1]), counts)


def matrix(rows: Iterable[Vector], known: Iterable[int]) -> csr_array:
    """A row for each text, a column for each known gram."""
    columns = {gram: column for column, gram in enumerate(known)}
    shares, places, ends = array("d"), array("i"), array("i", [0])
    for row in rows:
        for gram, share in row:
            if gram in columns:
                shares.append(share)
                places.append(columns[gram])
        ends.append(len(places))
    return csr_array((shares, places, ends), shape=(len(ends) - 1, len(columns)))


def learn(texts: csr_array, wanted: Floats, matters: Floats, shrink: float) -> Floats:
    """The weight of each column, and behind them the bias."""

    def loss(weights: Floats) -> tuple[float, Floats]:
        margins = wanted * (texts @ weights[:-1] + weights[-1])
        pull = -matters * wanted * expit(-margins)
        size = shrink * weights[:-1]
        lost = float(matters @ np.logaddexp(0, -margins) + size @ weights[:-1] / 2)
        return lost, np.append(texts.T @ pull + size, pull.sum())

    begin = np.zeros(texts.shape[1] + 1)
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return np.asarray(found.x)


@cache
def _matters(row: Text) -> float:
    """Danger that a rule hears anyway teaches less than danger that only the net can hear, and
    thousands of wishes for one thing less than as many lives."""
    if row.category == "no_more":
        return NO_MORE_MATTERS
    heard = row.level != "none" and screen(row.text, (), RULES).level != "none"
    return HEARD_MATTERS if heard else 1.0


def taught() -> Iterator[Text]:
    """Every text that teaches; of the answers only wishes for no more texts, all of them."""
    for name in LEARNED:
        yield from texts(name)
    for name in NO_MORE:
        yield from (row for row in texts(name) if row.category == "no_more")


def examples() -> Iterable[Text]:
    """The examples of every rule, sum and idiom, each as the rules alone hear it."""
    for table in (language.table for language in SCREENS):
        for one in (*table.alarms(), *table.masks):
            for text in (
                (one.hides, one.leaves) if isinstance(one, Mask) else (one.fires, one.quiet)
            ):
                found = screen(text, (), RULES)
                yield Text(
                    text, "fr" if table.language == "fr" else "en", found.level, found.category
                )


def threshold(rows: Sequence[tuple[Text, Grams]], ordinary: Sequence[Text]) -> float:
    """The weight that ordinary texts reach too rarely to matter, weighed by nets that know none."""
    seen: list[float] = []
    for fold in range(FOLDS):
        apart = {row.text for row in ordinary[fold::FOLDS]}
        taught = [(t, r) for t, r in rows if t.text not in apart]
        net = train([(r, t.level != "none") for t, r in taught], [_matters(t) for t, _ in taught])
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
            *packed("CRISIS", crisis, PLACES),
            *packed("ABUSE", abuse, PLACES_ABUSE),
        ]
    )


def packed(name: str, net: Net, size: int) -> Iterable[str]:
    """A byte of weight for each place, then a byte each that tells its gram from others there."""
    weights, checks = bytearray([MIDDLE]) * size, bytearray(size)
    for gram in sorted(net.weights, key=lambda gram: (abs(net.weights[gram]), gram)):
        at = place(gram, size)  # of two in one place the heavier one stays
        weights[at], checks[at] = MIDDLE + round(net.weights[gram] / STEP), check(gram)
    return lettered(name, bytes(weights + checks))


def lettered(name: str, what: bytes) -> Iterable[str]:
    """The lines of a module that hold these bytes."""
    letters = b64encode(compress(what, 9)).decode()
    yield f'{name} = """'
    yield from (letters[at : at + 99] for at in range(0, len(letters), 99))
    yield '"""'
    yield ""


def main() -> None:
    """Train, and write what came of it."""
    rows = [(row, read(row.text)) for row in (*taught(), *examples())]
    least = threshold(rows, [row for name in ORDINARY for row in texts(name)])
    crisis = train(
        [(grams, row.level != "none") for row, grams in rows], [_matters(row) for row, _ in rows]
    )
    abused = [
        (grams, row.category == "abuse_violence") for row, grams in rows if row.level != "none"
    ]
    WEIGHTS.write_text(written(crisis, train(abused), least), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, threshold {least:.2f}\n")


if __name__ == "__main__":
    main()
