"""Texts as people type them, invented for this project: no word of a real person stands here.

crisis_en, crisis_fr       danger of every kind, and harmless texts that look like it
more_en, more_fr           the same by another hand, for the net; no rule was written from them
voices_en, voices_fr       the same by more hands: young and old, women and men, many walks of life
later_en, later_fr         the same by yet others, with answers to the bot and times among them
ordinary_en, ordinary_fr   ordinary texts, a third of them with hard words in harmless use
daily_en, daily_fr         ordinary texts of students, couples, families and adverts
answers_en, answers_fr     answers to the bot and times to meet, as its own tests have them
far_en, far_fr             danger hinted at by a hundred hands
strong_fr                  ordinary texts, every one of them with hard words in harmless use
near_en, near_fr           denied, over, recovered, routine: close to danger in their words alone
tried_en, tried_fr         danger and harmless texts of ten hands, many of them misheard at first
kept_en, kept_fr           all of these kinds by others again, to measure with:
                           no rule and no weight is from them
no_more_en, no_more_fr     answers that want no more texts (category no_more), and near ones
kept_no_more_en, ..._fr    the same by others again, to measure with: no weight is from them
replies_en, replies_fr     answers to the bot by 45 hands, each with its question and meaning
phrased                    answers of the reader's own tests and of the talks, as the phrases
                           alone read them
filled_en, filled_fr       texts that name one time, which they fill in their own words or offer
kept_replies_en, ..._fr    answers by others again, to measure with: no weight is from them
train_net                  makes the net's weights from them: `python -m tests.corpus.train_net`
train_grave                makes the points of grave words, behind it
train_no_more              makes the weights of "no more texts"
train_likely               makes the weights of what answers most likely mean

Rows are `text, lang, level (red, orange, none), category`; of answers `text, question, meaning`,
and `accept`: what they may mean as well.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent
NAMES = (
    "crisis_en",
    "crisis_fr",
    "more_en",
    "more_fr",
    "voices_en",
    "voices_fr",
    "ordinary_en",
    "ordinary_fr",
    "strong_fr",
    "far_en",
    "far_fr",
    "near_en",
    "near_fr",
    "later_en",
    "later_fr",
    "daily_en",
    "daily_fr",
    "tried_en",
    "tried_fr",
    "answers_en",
    "answers_fr",
    "kept_en",
    "kept_fr",
)


@dataclass(frozen=True)
class Text:
    """One text and what it is."""

    text: str
    lang: Literal["en", "fr"]
    level: Literal["red", "orange", "none"]
    category: str


def texts(name: str) -> Iterator[Text]:
    """The rows of one file, in their order."""
    with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield Text(**json.loads(line))


@dataclass(frozen=True)
class Answer:
    """A text, the question it answers, and what it means; `accept`: what it may mean as well."""

    text: str
    question: str
    meaning: str
    accept: tuple[str, ...] = ()


def answers(name: str) -> Iterator[Answer]:
    """The rows of one file of answers, in their order."""
    with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Answer(row["text"], row["question"], row["meaning"], tuple(row.get("accept", ())))
