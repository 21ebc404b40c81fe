"""Frames: short patterns over words, found from their rarest word outwards, in linear time.

A frame is words with spaces between. `a|b` either; `x?` may be missing; `going_to` two words in a
row; `@name` the words of a slot; `..` up to three words (`..5` up to five) without a negation or a
pause; `~8` up to eight words across sentences; `<` and `>` where a clause begins and ends; `!a|b`
none of these follows here, or stands right before a frame that begins so; `#` a number, `#8` a
number of at least eight.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from flows.screen.normalise import END
from flows.screen.steps import (
    PAUSES,
    Edge,
    Gap,
    NotHere,
    OneOf,
    Places,
    Plain,
    Step,
)

COMMON_WEIGHT = 60
FEW = 256  # so few words are looked through about as fast as a set, in a tenth of its room


class FrameError(ValueError):
    """A frame cannot be read."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A compiled frame: what stands behind its rarest word (walked backwards) and from it on.

    `number`: of which rule it is. `known`: how many words of `ahead` stand there already, since the
    rarest word was met. `back` and `forth`: how many words it takes at most before its rarest word,
    and from it on.
    """

    behind: tuple[Step, ...]
    ahead: tuple[Step, ...]
    known: int
    first_words: Collection[str]
    also: Collection[str]
    back: int
    forth: int
    number: int = 0

    def is_short(self) -> bool:
        """Is it a word or a phrase alone, and no pattern of several parts?"""
        return not self.behind and self.known + len(self.ahead) == 1

    def find(self, words: Sequence[str], at: int) -> tuple[int, int] | None:
        """`[start, end)` in words where the frame stands with its rarest word at `at`."""
        places: Places = {at + self.known}
        for step in self.ahead:
            places = step.advance(words, places, 1)
            if not places:
                return None
        end = min(places)
        places = {at - 1}
        for step in self.behind:
            places = step.advance(words, places, -1)
            if not places:
                return None
        return max(places) + 1, end


class _Part(NamedTuple):
    """A part of a frame: its step, how many words it takes at most, and, unless it may be missing,
    the words of which one must stand there, and how common they are together."""

    step: Step
    most: int
    first_words: Collection[str] = ()
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language's frames are read with: slots, negations, words too common to start from,
    twins (2 for to), and how a frame's own word is spelled once read."""

    slots: Mapping[str, str]
    negations: frozenset[str]
    common: frozenset[str]
    twins: Mapping[str, tuple[str, ...]]
    spelled: Callable[[str], str]
    # Parts come back in many frames: each is opened and kept once, or starting would take a second
    # and every process twenty megabytes more.
    _opened: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _parts: dict[str, _Part] = field(default_factory=dict)
    _sets: dict[tuple[str, ...], Collection[str]] = field(default_factory=dict)
    _weights: dict[int, int] = field(default_factory=dict)
    _words: dict[str, str] = field(default_factory=dict)
    _spelled: dict[str, str] = field(default_factory=dict)
    _rows: dict[tuple[int, ...], tuple[Step, ...]] = field(default_factory=dict)
    _phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def frame(self, source: str, number: int = 0) -> Frame:
        """The compiled frame of a rule with this number. Raises FrameError when it has no word to
        start from."""
        known_parts = self._parts
        parts = [known_parts.get(part) or self._part(part) for part in source.split()]
        steps = [part.step for part in parts]
        if steps and isinstance(steps[0], NotHere):
            steps[0] = replace(steps[0], before=True)
        certain = [(part.weight, place) for place, part in enumerate(parts) if part.first_words]
        if not certain:
            raise FrameError(f"The frame '{source}' has no word to start from.")
        certain.sort()
        at = certain[0][1]
        behind = self._row(steps[at - 1 :: -1] if at else ())
        # The END stands around every text.
        also = parts[certain[1][1]].first_words if len(certain) > 1 else (END,)
        rarest = steps[at]
        known = 0 if isinstance(rarest, OneOf) and rarest.phrases else 1
        back = sum([part.most for part in parts[:at]])
        forth = sum([part.most for part in parts[at:]])
        ahead = self._row(steps[at + known :])
        return Frame(behind, ahead, known, parts[at].first_words, also, back, forth, number)

    def _row(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """These steps, each row of them there once: a row that is kept keeps its steps' ids."""
        asked = tuple(steps)
        return self._rows.setdefault(tuple(map(id, asked)), asked)

    def stopped_by(self, words: frozenset[str]) -> "Grammar":
        """The same grammar, with gaps that these words end too."""
        return replace(self, negations=self.negations | words, _parts={})

    def _weight(self, firsts: Collection[str]) -> int:
        # `_sets` keeps them all, so that each has an id of its own.
        if (weight := self._weights.get(id(firsts))) is None:
            weight = len(firsts) + (COMMON_WEIGHT - 1) * len(self.common.intersection(firsts))
            self._weights[id(firsts)] = weight
        return weight

    def _part(self, part: str) -> _Part:
        step = self._made(part)
        made = _Part(step, step.most)
        if isinstance(step, Plain) or (isinstance(step, OneOf) and step.is_certain()):
            made = _Part(step, step.most, step.first_words, self._weight(step.first_words))
        self._parts[part] = made
        return made

    def _made(self, part: str) -> Step:
        if part in ("<", ">"):
            return Edge()
        if part.startswith(".."):
            return Gap(int(part[2:] or 3), self.negations | PAUSES)
        if part.startswith("~"):
            return Gap(int(part[1:]), frozenset())
        if part.startswith("!"):
            choices = self.choices(part[1:])
            words = self._set([choice for choice in choices if "_" not in choice])
            return NotHere(words, self._phrases_of(choices))
        return self._choose(part)

    def _set(self, words: Iterable[str]) -> Collection[str]:
        """These words, each there once, the same ones for everybody who asks for the same."""
        asked = tuple(sorted(words))
        if (known := self._sets.get(asked)) is None:
            # Made at once, a set has half the room of one that grew word by word.
            known = self._sets[asked] = frozenset(asked) if len(asked) > FEW else asked
        return known

    def _choose(self, part: str) -> Plain | OneOf:
        optional = part.endswith("?")
        choices = self.choices(part.rstrip("?"))
        letters = "".join(choices)
        if not (optional or "_" in letters or "#" in letters or ">" in letters):
            return Plain(self._set(choices))
        edge = ">" in choices
        single = [choice for choice in choices if "_" not in choice and choice != ">"]
        words = self._set(single)
        least = [int(choice[1:] or 0) for choice in single if choice[:1] == "#"]
        phrases = self._phrases_of(choices) if len(single) + edge < len(choices) else ()
        firsts = self._set({*single, *(phrase[0] for phrase in phrases)}) if phrases else words
        return OneOf(words, phrases, optional, firsts, min(least) if least else None, edge)

    def _phrases_of(self, choices: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        return tuple([self._phrase(choice) for choice in choices if "_" in choice])

    def _phrase(self, choice: str) -> tuple[str, ...]:
        if choice not in self._phrases:
            self._phrases[choice] = tuple([self.kept(word) for word in choice.split("_")])
        return self._phrases[choice]

    def kept(self, word: str) -> str:
        """The word, the same object for everybody who asks for it."""
        return self._words.setdefault(word, word)

    def vocabulary(self) -> frozenset[str]:
        """Every single word of the frames compiled so far."""
        found = {self.kept(word) for choice in [*self._words] for word in choice.split("_")}
        return frozenset(found)  # a copy has half the room of a set that grew word by word

    def choices(self, part: str) -> tuple[str, ...]:
        """The words and phrases of one part, slots opened, every word spelled, twins added."""
        opened = self._opened
        if "|" not in part:
            return opened.get(part) or self._open(part)
        found: list[str] = []
        for choice in part.split("|"):
            # Most have been opened before: a call for each would be a tenth of the start.
            found += opened[choice] if choice in opened else self._open(choice)
        return tuple(dict.fromkeys(found))

    def _open(self, choice: str) -> tuple[str, ...]:
        words = self._slot(choice[1:]) if choice.startswith("@") else self._one(choice)
        self._opened[choice] = words
        return words

    def _slot(self, name: str) -> tuple[str, ...]:
        if name not in self.slots:
            raise FrameError(f"The slot '@{name}' is not in the table.")
        return self.choices(self.slots[name])

    def _one(self, choice: str) -> tuple[str, ...]:
        if not choice:
            raise FrameError("A frame has a '|' with no word on one side.")
        word = "_".join([self._spell(part) for part in choice.split("_")])
        return tuple([self.kept(one) for one in (word, *self._twins(word))])

    def _spell(self, word: str) -> str:
        if (known := self._spelled.get(word)) is None:
            known = self._spelled[word] = self.kept(self.spelled(word))
        return known

    def _twins(self, choice: str) -> list[str]:
        parts = choice.split("_")
        if self.twins.keys().isdisjoint(parts):
            return []
        return [
            "_".join([*parts[:place], twin, *parts[place + 1 :]])
            for place, part in enumerate(parts)
            for twin in self.twins.get(part, ())
        ]
