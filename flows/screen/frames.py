"""Frames: short patterns over words, found from their rarest word outwards, in linear time.

A frame is words with spaces between. `a|b` either; `x?` may be missing; `going_to` two words in a
row; `@name` the words of a slot; `..` up to three words (`..5` up to five) without a negation or a
pause; `~8` up to eight words across sentences; `<` and `>` where a clause begins and ends; `!a|b`
none of these follows here, or stands right before a frame that begins so; `#` a number, `#8` a
number of at least eight.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from flows.screen.normalise import END
from flows.screen.standing import JOINT, PAUSES, Standing, phrases_of
from flows.screen.steps import Edge, Gap, NotHere, OneOf, Plain, Step

COMMON_WEIGHT = 60
NUMBER = re.compile(r"#\d*")
FEW = 256  # so few words are looked through about as fast as a set, in a tenth of its room


class FrameError(ValueError):
    """A frame cannot be read."""


class Place(NamedTuple):
    """Where what has this number stands, `[start, end)` in words; `core` is the place of its rarest
    word, or of the first word of its rarest phrase."""

    core: int
    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A compiled frame: its rarest words or phrases, what stands behind them (walked backwards),
    and what ahead.

    `number`: of which rule it is. `also`: one of these words or phrases must stand there too.
    `back` and `forth`: how many words it takes at most before its rarest word, and from it on.
    """

    behind: tuple[Step, ...]
    rarest: Collection[str]
    ahead: tuple[Step, ...]
    also: Collection[str]
    back: int
    forth: int
    number: int = 0

    def is_short(self) -> bool:
        """Is it a word or a phrase alone, and no pattern of several parts?"""
        return not self.behind and not self.ahead

    def may_stand(self, text: Standing) -> bool:
        """Are the words there without which it stands nowhere?"""
        lacks = text.present.isdisjoint
        return not (lacks(self.rarest) or lacks(self.also))

    def _lacks_a_part(self, text: Standing) -> bool:
        """Looked up at once: to walk up to a part that is not there takes ten times as long."""
        lacks = text.present.isdisjoint
        for steps in (self.ahead, self.behind):
            for step in steps:
                if lacks(step.needs):
                    return True
        return False

    def find(self, text: Standing, within: int = -1) -> list[Place]:
        """Where the frame stands, the shortest way, for each place of its rarest word or phrase,
        only those `within` these bits, from the first to the last."""
        if self._lacks_a_part(text):
            return []  # nearly always
        starts = ends = 0
        for length, bits in text.places(self.rarest):
            bits &= within
            starts |= bits
            ends |= bits << length
        if not starts:
            return []
        for step in self.ahead:
            ends = step.advance(text, ends, 1)
            if not ends:
                return []
        behind = starts >> 1
        for step in self.behind:
            behind = step.advance(text, behind, -1)
            if not behind:
                return []
        if starts & starts - 1:  # which of them?
            return [place for bit in _bits(starts) for place in self.find(text, bit)]
        return [Place(_first(starts), self.number, behind.bit_length(), _first(ends))]


def _bits(places: int) -> Iterator[int]:
    while places:
        yield places & -places
        places &= places - 1


def _first(places: int) -> int:
    return (places & -places).bit_length() - 1


class _Part(NamedTuple):
    """A part of a frame: its step, how many words it takes at most, and, unless it may be missing,
    the words and phrases of which one must stand there, and how common they are together."""

    step: Step
    most: int
    choices: Collection[str] = ()
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
    _words: dict[str, str] = field(default_factory=dict)
    _spelled: dict[str, str] = field(default_factory=dict)
    _rows: dict[tuple[int, ...], tuple[Step, ...]] = field(default_factory=dict)

    def frame(self, source: str, number: int = 0) -> Frame:
        """The compiled frame of a rule with this number. Raises FrameError when it has no word to
        start from."""
        known_parts = self._parts
        parts = [known_parts.get(part) or self._part(part) for part in source.split()]
        steps = [part.step for part in parts]
        if steps and isinstance(steps[0], NotHere):
            steps[0] = replace(steps[0], before=True)
        certain = [(part.weight, place) for place, part in enumerate(parts) if part.choices]
        if not certain:
            raise FrameError(f"The frame '{source}' has no word to start from.")
        certain.sort()
        at = certain[0][1]
        behind = self._row(steps[at - 1 :: -1] if at else ())
        # The END stands around every text.
        also = parts[certain[1][1]].choices if len(certain) > 1 else (END,)
        back = sum([part.most for part in parts[:at]])
        forth = sum([part.most for part in parts[at:]])
        ahead = self._row(steps[at + 1 :])
        return Frame(behind, parts[at].choices, ahead, also, back, forth, number)

    def _row(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """These steps, each row of them there once: a row that is kept keeps its steps' ids."""
        asked = tuple(steps)
        return self._rows.setdefault(tuple(map(id, asked)), asked)

    def stopped_by(self, words: frozenset[str]) -> "Grammar":
        """The same grammar, with gaps that these words end too."""
        return replace(self, negations=self.negations | words, _parts={})

    def _part(self, part: str) -> _Part:
        made = self._parts[part] = self._made(part)
        return made

    def _made(self, part: str) -> _Part:
        if part in ("<", ">"):
            return _Part(Edge(), 0)
        if part.startswith(".."):
            limit = int(part[2:] or 3)
            return _Part(Gap(limit, self.negations | PAUSES), limit)
        if part.startswith("~"):
            limit = int(part[1:])
            return _Part(Gap(limit, frozenset()), limit)
        if part.startswith("!"):
            return _Part(NotHere(self._set(self.choices(part[1:]))), 0)
        return self._choose(part)

    def _set(self, words: Iterable[str]) -> Collection[str]:
        """These words, each there once, the same ones for everybody who asks for the same."""
        asked = tuple(sorted(words))
        if (known := self._sets.get(asked)) is None:
            # Made at once, a set has half the room of one that grew word by word.
            known = self._sets[asked] = frozenset(asked) if len(asked) > FEW else asked
        return known

    def _choose(self, part: str) -> _Part:
        optional = part[-1] == "?"
        choices = self.choices(part[:-1] if optional else part)
        letters = "".join(choices)
        most, firsts = 1, choices
        if JOINT in letters:
            firsts = tuple([one.partition(JOINT)[0] for one in choices])
            most = max([one.count(JOINT) for one in choices]) + 1
        edge, least = ">" in letters, None
        if edge or "#" in letters:
            numbers = [one for one in choices if NUMBER.fullmatch(one)]
            least = min([int(one[1:] or 0) for one in numbers], default=None)
            choices = tuple([one for one in choices if one != ">" and one not in numbers])
        plain = Plain(self._set(choices))
        if optional or edge or least is not None:
            return _Part(OneOf(plain, optional, least, edge), most)
        return _Part(plain, most, plain.needs, self._weight(firsts))

    def _weight(self, firsts: Iterable[str]) -> int:
        """How common these are together: by the words that they begin with."""
        words = set(firsts)
        return len(words) + (COMMON_WEIGHT - 1) * len(words & self.common)

    def kept(self, word: str) -> str:
        """The word, the same object for everybody who asks for it."""
        return self._words.setdefault(word, word)

    def phrases(self) -> dict[str, bool]:
        """The phrases of the frames compiled so far, as a text's words are looked up in them."""
        return phrases_of([*self._words])

    def vocabulary(self) -> frozenset[str]:
        """Every single word of the frames compiled so far."""
        found = {self.kept(word) for choice in [*self._words] for word in choice.split(JOINT)}
        return frozenset(found)  # a copy has half the room of a set that grew word by word

    def choices(self, part: str) -> tuple[str, ...]:
        """The words and phrases of one part, slots opened, every word spelled, twins added."""
        known, opened = self._opened.get, self._open
        if "|" not in part:
            return known(part) or opened(part)
        # Most have been opened before: a call for each would be a tenth of the start.
        found = [one for choice in part.split("|") for one in known(choice) or opened(choice)]
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
        word = self._spell(choice) if JOINT not in choice else self._spell_phrase(choice)
        if JOINT not in word and word not in self.twins:
            return (word,)
        if "#" in word:
            raise FrameError(f"'{choice}' in a frame: a number stands for itself, in no phrase.")
        return (word, *[self.kept(one) for one in self._twins(word.split(JOINT))])

    def _spell(self, word: str) -> str:
        if (known := self._spelled.get(word)) is None:
            known = self._spelled[word] = self.kept(self.spelled(word))
        return known

    def _spell_phrase(self, phrase: str) -> str:
        return self.kept(JOINT.join([self._spell(word) for word in phrase.split(JOINT)]))

    def _twins(self, parts: Sequence[str]) -> list[str]:
        return [
            JOINT.join([*parts[:place], twin, *parts[place + 1 :]])
            for place, part in enumerate(parts)
            if part in self.twins
            for twin in self.twins[part]
        ]
