"""Train what answers most likely mean, and write it: `python -m tests.corpus.train_likely`.

Logistic regression over all meanings at once, the same every time: two minutes, with
`pip install -e .[train]`. It learns from the invented answers of `replies_en` and `replies_fr`,
each with its question and with what the phrases read in it, from those of the reader's own tests
(`phrased`), which say what the phrases read (and count for less: they show where phrases are right,
not how often), and from ordinary texts, which answer nothing. Train again when many phrases
changed.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array, diags, hstack

from flows.understand.answers import phrases_alone
from flows.understand.heard import hear
from flows.understand.likely import kinds, named, spoken
from flows.understand.normalise import listen
from flows.understand.reading import Question
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
PHRASED_COUNTS = 0.2  # of an answer
# What one answers by a mark or by the time that was picked has no words to learn from.
LEARNED = ("confirm_meeting", "yes_no", "needs_menu", "free")
AS = {"needs_menu": {"person": "need:person"}}
NOW, LANG = datetime.fromisoformat("2026-11-24T12:00"), "en"


@dataclass(frozen=True)
class Taught:
    """An answer that teaches, and what it counts."""

    answer: Answer
    counts: float = 1.0

    @property
    def meaning(self) -> str:
        """Under the name that is learned."""
        meaning = named(self.answer.meaning)
        return AS.get(self.answer.question, {}).get(meaning, meaning)


def taught() -> Iterator[Taught]:
    """Every answer that teaches, and ordinary texts to every question."""
    for name, counts in (("replies_en", 1.0), ("replies_fr", 1.0), ("phrased", PHRASED_COUNTS)):
        yield from (Taught(one, counts) for one in answers(name) if one.question in LEARNED)
    for name in ("daily_en", "daily_fr", "ordinary_en", "ordinary_fr"):
        for at, row in enumerate(texts(name)):
            if not at % EVERY:
                yield Taught(Answer(row.text, "free", "none"))
            elif not (at + 1) % (2 * EVERY):
                yield Taught(Answer(row.text, LEARNED[at // (2 * EVERY) % 3], "unclear"))


def vector(answer: Answer) -> tuple[Vector, Vector]:
    """The grams of an answer, each with its share, and the marks of what was read, in an order that
    is always the same."""
    said = listen(answer.text)
    if not said.words:
        return [], []
    heard = hear(said, Question(answer.question), NOW, LANG)
    reading = phrases_alone(heard, LANG)
    *grams, marks = kinds(heard, spoken(heard), reading, answer.question)
    words = [(gram, share) for share, kind in grams for gram in sorted(kind)]
    return words, [(mark, marks[0]) for mark in sorted(marks[1])]


def learn(rows: csr_array, wanted: NDArray[np.int64], matters: Floats, meanings: int) -> Floats:
    """The weight of each gram for each meaning; ``matters`` is what each row counts."""
    back, count = rows.T.tocsr(), np.arange(rows.shape[0])

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(rows.shape[1], meanings)
        odds = rows @ weights
        odds -= odds.max(axis=1, keepdims=True)
        shares = np.exp(odds)
        shares /= shares.sum(axis=1, keepdims=True)
        lost = -(matters * np.log(shares[count, wanted] + 1e-12)).sum() + SHRINK * (flat @ flat) / 2
        shares[count, wanted] -= 1
        return float(lost), (back @ (matters[:, None] * shares) + SHRINK * weights).ravel()

    begin = np.zeros(rows.shape[1] * meanings)
    options = {"maxiter": ROUNDS, "maxcor": 5}
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options=options)
    return cast("Floats", found.x.reshape(rows.shape[1], meanings))


def weighed(given: Sequence[Taught]) -> tuple[list[str], dict[int, Floats]]:
    """The meanings, and of each gram that several answers share what it weighs for each of them."""
    both = [vector(one.answer) for one in given]
    rows, marks = [words for words, _ in both], [marks for _, marks in both]
    shared = Counter(gram for row in rows for gram, _ in row)
    known = [gram for gram, count in shared.items() if count >= FEWEST_TEXTS]
    read = Counter(mark for row in marks for mark, _ in row)
    known_marks = [mark for mark, count in read.items() if count >= FEWEST_TEXTS]
    seldom = np.array([log((1 + len(rows)) / (1 + shared[gram])) + 1 for gram in known])
    matters = np.concatenate((seldom, np.ones(len(known_marks))))
    often = Counter(one.meaning for one in given)
    said = [one.meaning if often[one.meaning] >= FEWEST_ANSWERS else "unclear" for one in given]
    meanings = sorted(set(said))
    wanted = np.array([meanings.index(meaning) for meaning in said])
    texts = hstack((matrix(rows, known), matrix(marks, known_marks))) @ diags(matters)
    counts = np.array([one.counts for one in given])
    learned = learn(csr_array(texts), wanted, counts, len(meanings)) * matters[:, None]
    return meanings, dict(zip((*known, *known_marks), learned, strict=True))


def known_meanings(given: Sequence[Taught], meanings: Sequence[str]) -> dict[str, list[str]]:
    """What answers to each question were seen to mean, more than once or twice."""
    seen = Counter((one.answer.question, one.meaning) for one in given)
    return {
        question: [meaning for meaning in meanings if seen[question, meaning] >= FEWEST_TEXTS]
        for question in LEARNED
    }


def written(
    meanings: Sequence[str], known: dict[str, list[str]], weights: dict[int, Floats]
) -> str:
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
            "KNOWN = {",
            *(
                line
                for question, each in known.items()
                for line in (
                    f'    "{question}": (',
                    *(f'        "{one}",' for one in each),
                    "    ),",
                )
            ),
            "}",
            "",
            *lettered("WEIGHTS", bytes(checks) + tables.tobytes()),
        ]
    )


def main() -> None:
    """Train, and write what came of it."""
    given = list(taught())
    meanings, weights = weighed(given)
    known = known_meanings(given, meanings)
    WEIGHTS.write_text(written(meanings, known, weights), encoding="utf-8")
    sys.stdout.write(f"{len(given)} answers, {len(meanings)} meanings, {len(weights)} grams\n")


if __name__ == "__main__":
    main()
