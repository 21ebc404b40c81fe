"""What a change of the tables does: to the rules' own examples, and to texts, in levels alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from flows.screen.reading import SCREENS
from flows.screen.screening import Screening, Tables, screen

Loudness = Literal["none", "orange today", "orange tonight", "red"]
LOUDNESS: tuple[Loudness, ...] = ("none", "orange today", "orange tonight", "red")
Moves = Counter[tuple[Loudness, Loudness]]


@dataclass(frozen=True, slots=True)
class Example:
    """An example of a built-in rule or idiom that is heard differently: `whose` is the id."""

    whose: str
    before: Loudness
    after: Loudness


def on_examples(before: Tables, after: Tables) -> list[Example]:
    """The built-in examples whose level would change, in the order of the tables."""
    found = []
    for whose, text in _examples():
        was, is_now = loudness(screen(text, (), before)), loudness(screen(text, (), after))
        if was != is_now:
            found.append(Example(whose, was, is_now))
    return found


def on_texts(
    before: Tables, after: Tables, texts: Iterable[tuple[str, Sequence[str]]]
) -> tuple[int, Moves]:
    """How many texts (each with the ones before it) there are, and how many would change level."""
    count, moves = 0, Moves()
    for text, earlier in texts:
        count += 1
        was, is_now = (
            loudness(screen(text, earlier, before)),
            loudness(screen(text, earlier, after)),
        )
        if was != is_now:
            moves[was, is_now] += 1
    return count, moves


def loudness(found: Screening) -> Loudness:
    """A screening's level in one word or two."""
    if found.level == "orange":
        return "orange tonight" if found.when == "tonight" else "orange today"
    return found.level


def _examples() -> Iterable[tuple[str, str]]:
    for language in SCREENS:
        for rule in language.table.alarms():
            yield rule.id, rule.fires
            yield rule.id, rule.quiet
        for mask in language.table.masks:
            yield mask.id, mask.hides
            yield mask.id, mask.leaves
