"""Train what hears that times are only told of: `python -m tests.corpus.train_telling`.

It learns as the net of the screen does (`train_net`), from the invented texts of `told_en` and
`told_fr`, from answers to the bot, and from times to meet as the tests of the reader have them.
Only texts in which a time is read teach. A text only tells from the weight on that so few of the
first reach which say when somebody can meet (`LOST`), weighed by one that has not seen their hands.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from flows.understand.normalise import listen
from flows.understand.telling import COUNTS, FEWEST, MOST, kinds
from flows.understand.when.read import read_when
from tests.corpus import HERE, Answer, answers, texts
from tests.corpus.train_net import STEP, Grams, Net, packed, train

WEIGHTS = Path(__file__).parents[2] / "flows/understand/telling_weights.py"
PLACES = 2**16
SHRINK = 0.5
LOST = 0.02
FOLDS = 4
NOW = datetime.fromisoformat("2026-11-24T10:00")
SAY_WHEN = ("later_time", "no", "cannot_today", "late", "hours")
SAY_NOTHING = ("none", "thanks", "help", "menu", "start", "stop", "wrong_person")
TESTS_MATTER, ANSWERS_MATTER = 0.8, 0.8  # beside a text of `told`


class Row(NamedTuple):
    """The grams of a text, whether it only tells, and how much it matters."""

    grams: Grams
    told: bool
    matters: float = 1.0


def read(text: str, language: str) -> Grams | None:
    """The grams of a text in which a time is read; None of others."""
    said = listen(text)
    if not FEWEST <= len(said.words) <= MOST:
        return None
    when = read_when(said, NOW, language)
    if not (when.windows or when.standing):
        return None
    return [sorted(kind) for kind in kinds(said, when)]


def told(language: str) -> Iterator[Row]:
    """Times of their own and of others, by several hands."""
    with (HERE / f"told_{language}.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if (found := read(row["text"], language)) is not None:
                yield Row(found, not row["own"])


def others(language: str) -> Iterator[Row]:
    """Answers that name a time, and times to meet of the reader's tests."""
    for row in texts(f"answers_{language}"):
        if (found := read(row.text, language)) is not None:
            yield Row(found, False, TESTS_MATTER)
    given: Iterator[Answer] = answers(f"replies_{language}")
    for one in given:
        if one.question in ("free", "confirm_meeting"):
            found = read(one.text, language)
            if found is not None and one.meaning in (*SAY_WHEN, *SAY_NOTHING):
                yield Row(found, one.meaning in SAY_NOTHING, ANSWERS_MATTER)


def learned(rows: Sequence[Row]) -> Net:
    """What these teach."""
    given = [(row.grams, row.told) for row in rows]
    return train(given, [row.matters for row in rows], counts=COUNTS, shrink=SHRINK)


def reached(told: Sequence[Row], beside: Sequence[Row]) -> tuple[list[float], list[float]]:
    """What texts weigh for nets that have not seen their neighbours: those that say when somebody
    can meet, most first, and those that only tell."""
    own: list[float] = []
    only: list[float] = []
    size = len(told) // FOLDS + 1
    for first in range(0, len(told), size):
        unseen = told[first : first + size]
        net = learned([*told[:first], *told[first + size :], *beside])
        for row in unseen:
            (only if row.told else own).append(net.weigh(row.grams))
    return sorted(own, reverse=True), only


def main() -> None:
    """Train, and write what came of it."""
    given = [row for language in ("en", "fr") for row in told(language)]
    beside = [row for language in ("en", "fr") for row in others(language)]
    own, only = reached(given, beside)
    enough = own[int(len(own) * LOST)]
    net = learned([*given, *beside])
    lines = [
        '"""What weighs for times only told of, made by `tests/corpus/train_telling.py`."""',
        "",
        f"STEP = {STEP}",
        f"BIAS = {net.bias:.3f}",
        f"ENOUGH = {enough:.2f}",
        "",
        *packed("WEIGHTS", net, PLACES),
    ]
    WEIGHTS.write_text("\n".join(lines), encoding="utf-8")
    caught = sum(weight >= enough for weight in only) / len(only)
    sys.stdout.write(f"{len(given)} texts, {len(net.weights)} grams, {enough:.2f}: {caught:.2f}\n")


if __name__ == "__main__":
    main()
