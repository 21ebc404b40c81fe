"""Train what hears "no more texts", and write it: `python -m tests.corpus.train_no_more`.

It learns as the net of the screen does (`train_net`), from the invented texts of `no_more_en` and
`no_more_fr`, from answers to the bot (`replies_en`, `replies_fr`), few of which want that, and from
ordinary texts and texts of danger, none of which does. A text surely does from the weight on that
so few answers of the first reach which do not (`FALSE`), weighed by one that has not seen them; it
may do so from the weight on that a few more reach (`DOUBTED`).
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from flows.understand.no_more import FEWEST, MOST, grams
from flows.understand.normalise import listen
from tests.corpus import Text, answers, texts
from tests.corpus.train_net import NO_MORE, STEP, Grams, Net, packed, train

WEIGHTS = Path(__file__).parents[2] / "flows/understand/no_more_weights.py"
PLACES = 2**17
COUNTS = (1.0,)
SHRINK = 0.5
FALSE, DOUBTED = 0.011, 0.05  # of all answers that want no such thing, most of them close to it
FOLDS = 5
DANGER = ("crisis", "more", "voices", "later", "far", "near", "tried")
ORDINARY = ("ordinary", "daily")
REPLIES = ("replies_en", "replies_fr")
WANTS = ("", "no_more")
EVERY = 3  # of ordinary texts every third

Row = tuple[Grams, bool]


def read(row: Text) -> Row:
    """The grams of a text, and whether it wants no more."""
    words = listen(row.text).words
    return [sorted(grams(words)) if FEWEST <= len(words) <= MOST else []], row.category == "no_more"


def replied() -> list[Row]:
    """Answers to everything that is asked, a few of which want no more texts."""
    rows = (row for name in REPLIES for row in answers(name))
    return [read(Text(row.text, "en", "none", WANTS[row.meaning == "stop"])) for row in rows]


def learned(rows: Sequence[Row]) -> Net:
    """What these teach."""
    taught = [row for row in rows if row[0][0]]
    return train(taught, counts=COUNTS, shrink=SHRINK)


def reached(answers: Sequence[Row], others: Sequence[Row]) -> list[float]:
    """What answers weigh that want no such thing, by nets that have not seen them; most first."""
    found: list[float] = []
    for fold in range(FOLDS):
        net = learned([*(row for at, row in enumerate(answers) if at % FOLDS != fold), *others])
        found += [net.weigh(text) for text, wants in answers[fold::FOLDS] if text[0] and not wants]
    return sorted(found, reverse=True)


def main() -> None:
    """Train, and write what came of it."""
    answers = [read(row) for name in NO_MORE for row in texts(name)]
    others = [
        read(row)
        for names, every in ((DANGER, 1), (ORDINARY, EVERY))
        for name in names
        for language in ("en", "fr")
        for row in list(texts(f"{name}_{language}"))[::every]
    ]
    others += replied()
    weights = reached(answers, others)
    enough, perhaps = (weights[int(len(weights) * share)] for share in (FALSE, DOUBTED))
    net = learned([*answers, *others])
    lines = [
        '"""What "no more" weighs, made by `tests/corpus/train_no_more.py`. Nobody edits it."""',
        "",
        f"STEP = {STEP}",
        f"BIAS = {net.bias:.3f}",
        f"ENOUGH, PERHAPS = {enough:.2f}, {perhaps:.2f}",
        "",
        *packed("WEIGHTS", net, PLACES),
    ]
    WEIGHTS.write_text("\n".join(lines), encoding="utf-8")
    sys.stdout.write(f"{len(answers)} answers, {len(net.weights)} grams, {enough:.2f}\n")


if __name__ == "__main__":
    main()
