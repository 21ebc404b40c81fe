"""Train what answers most likely mean, and write it: `python -m tests.corpus.train_likely`.

Logistic regression over all meanings at once, the same every time: two minutes, with
`pip install -e .[train]`. It learns from the invented answers of `replies_en` and `replies_fr`,
each with its question, from those of the reader's own tests (`phrased`), as the phrases alone read
them, and from ordinary texts, which answer nothing.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array, diags

from flows.understand.likely import kinds, share_of
from flows.understand.normalise import listen
from flows.weights import MIDDLE, check, place
from tests.corpus import Answer, answers, texts
from tests.corpus.train_net import Floats, Vector, lettered, matrix

WEIGHTS = Path(__file__).parents[2] / "flows/understand/likely_weights.py"
PLACES = 2**15
SHRINK, ROUNDS = 0.35, 60
FEWEST_TEXTS = 3  # a gram of one text alone says nothing of another
FEWEST_ANSWERS = 20  # what so few mean cannot be learned
STEP, LARGEST = 0.1, 127
EVERY = 36  # of ordinary texts one in so many answers nothing that was asked
# What one answers by a mark or by the time that was picked has no words to learn from.
LEARNED = ("confirm_meeting", "yes_no", "needs_menu", "free")
# Nobody guesses that somebody wants texts again.
AS = {"thanks": "none", "start": "none"}


def taught() -> Iterator[Answer]:
    """Every answer that teaches, and ordinary texts to every question."""
    for name in ("replies_en", "replies_fr", "phrased"):
        yield from (one for one in answers(name) if one.question in LEARNED)
    for name in ("daily_en", "daily_fr", "ordinary_en", "ordinary_fr"):
        for at, row in enumerate(texts(name)):
            if not at % EVERY:
                yield Answer(row.text, "free", "none")
            elif not (at + 1) % (2 * EVERY):
                yield Answer(row.text, LEARNED[at // (2 * EVERY) % 3], "unclear")


def vector(answer: Answer) -> Vector:
    """The grams of an answer, each with its share, in an order that is always the same."""
    words = listen(answer.text).words
    found = kinds(words, answer.question) if words else ()
    return [(gram, share_of(kind)) for kind in found for gram in sorted(kind)]


def learn(rows: csr_array, wanted: NDArray[np.int64], meanings: int) -> Floats:
    """The weight of each gram for each meaning."""
    back, count = rows.T.tocsr(), np.arange(rows.shape[0])

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(rows.shape[1], meanings)
        odds = rows @ weights
        odds -= odds.max(axis=1, keepdims=True)
        shares = np.exp(odds)
        shares /= shares.sum(axis=1, keepdims=True)
        lost = -np.log(shares[count, wanted] + 1e-12).sum() + SHRINK * (flat @ flat) / 2
        shares[count, wanted] -= 1
        return float(lost), (back @ shares + SHRINK * weights).ravel()

    begin = np.zeros(rows.shape[1] * meanings)
    options = {"maxiter": ROUNDS, "maxcor": 5}
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options=options)
    return cast("Floats", found.x.reshape(rows.shape[1], meanings))


def weighed(given: Sequence[Answer]) -> tuple[list[str], dict[int, Floats]]:
    """The meanings, and of each gram that several answers share what it weighs for each of them."""
    rows = [vector(one) for one in given]
    shared = Counter(gram for row in rows for gram, _ in row)
    known = [gram for gram, count in shared.items() if count >= FEWEST_TEXTS]
    seldom = np.array([log((1 + len(rows)) / (1 + shared[gram])) + 1 for gram in known])
    said = [AS.get(one.meaning, one.meaning) for one in given]
    often = Counter(said)
    said = [meaning if often[meaning] >= FEWEST_ANSWERS else "unclear" for meaning in said]
    meanings = sorted(set(said))
    wanted = np.array([meanings.index(meaning) for meaning in said])
    texts = matrix(rows, known) @ diags(seldom)
    learned = learn(csr_array(texts), wanted, len(meanings)) * seldom[:, None]
    return meanings, dict(zip(known, learned, strict=True))


def written(meanings: Sequence[str], weights: dict[int, Floats]) -> str:
    """The module that holds them: a byte that tells each gram, then a table for each meaning."""
    checks = bytearray(PLACES)
    tables = np.full((len(meanings), PLACES), MIDDLE, dtype=np.uint8)
    for gram in sorted(weights, key=lambda gram: (float(np.abs(weights[gram]).max()), gram)):
        at = place(gram, PLACES)  # of two in one place the heavier one stays
        steps = np.rint(weights[gram] / STEP).clip(-LARGEST, LARGEST)
        checks[at], tables[:, at] = check(gram), (MIDDLE + steps).astype(np.uint8)
    return "\n".join(
        [
            '"""What answers weigh, made by `tests/corpus/train_likely.py`. Nobody edits it."""',
            "",
            f"STEP = {STEP}",
            "MEANINGS = (",
            *(f'    "{meaning}",' for meaning in meanings),
            ")",
            "",
            *lettered("WEIGHTS", bytes(checks) + tables.tobytes()),
        ]
    )


def main() -> None:
    """Train, and write what came of it."""
    given = list(taught())
    meanings, weights = weighed(given)
    WEIGHTS.write_text(written(meanings, weights), encoding="utf-8")
    sys.stdout.write(f"{len(given)} answers, {len(meanings)} meanings, {len(weights)} grams\n")


if __name__ == "__main__":
    main()
