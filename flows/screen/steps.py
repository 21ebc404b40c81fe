"""The parts of a frame, each a step from places in the words to the places after it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from flows.screen.normalise import END, LAUGHTER, PAUSE

PAUSES = frozenset({END, PAUSE})
EDGES = PAUSES | LAUGHTER
Places = set[int]
Phrases = tuple[tuple[str, ...], ...]
NOWHERE: Places = set()  # nobody adds to it


class Step(Protocol):
    """One part of a frame: from places in the words to the places after it; `most`: so many words
    further at most."""

    @property
    def most(self) -> int: ...

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places: ...


@dataclass(frozen=True, slots=True)
class Plain:
    """One of these words: most steps of a table are no more, and take half the room so."""

    words: Collection[str]

    @property
    def first_words(self) -> Collection[str]:
        return self.words

    @property
    def most(self) -> int:
        return 1

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places:
        mine = self.words
        if len(places) == 1:  # nearly always
            (place,) = places
            return {place + way} if words[place] in mine else NOWHERE
        return {place + way for place in places if words[place] in mine}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these words or phrases, or a number in digits of at least `least` (None: no number),
    or, with `edge`, the end of the clause.

    `first_words` begin it, walking onwards.
    """

    words: Collection[str]
    phrases: Phrases
    optional: bool
    first_words: Collection[str]
    least: int | None = None
    edge: bool = False

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places:
        after = {place + way for place in places if words[place] in self.words}
        if self.optional:
            after |= places
        if self.phrases:
            nearest = 0 if way > 0 else -1
            for place in places:
                here = words[place]
                for phrase in self.phrases:
                    if phrase[nearest] == here and _stands(phrase, words, place, way):
                        after.add(place + way * len(phrase))
        if self.edge:
            after.update(place for place in places if words[place] in EDGES)
        if self.least is not None:
            after.update(place + way for place in places if _number(words[place]) >= self.least)
        return after

    @property
    def most(self) -> int:
        return max((1, *map(len, self.phrases)))

    def is_certain(self) -> bool:
        """Does one of its words always stand where the frame does?"""
        return not (self.optional or self.edge or self.least is not None)


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `limit` words, none of them in `stops`."""

    limit: int
    stops: frozenset[str]

    @property
    def most(self) -> int:
        return self.limit

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places:
        after = set(places)
        last = len(words) - 1
        for place in places:
            at = place
            for _ in range(self.limit):
                if words[at] in self.stops or at in (0, last):
                    break
                at += way
                after.add(at)
        return after


@dataclass(frozen=True, slots=True)
class Edge:
    """Nothing more in this clause on this side but laughter; a digit that answers is before its
    beginning."""

    @property
    def most(self) -> int:
        return 0

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places:
        return {
            place
            for place in places
            if words[place] in EDGES or (place == 1 and way < 0 and words[1].isdigit())
        }


@dataclass(frozen=True, slots=True)
class NotHere:
    """What follows here is none of these words or phrases, whichever way the text is walked; at
    the beginning of a frame, what stands right before it."""

    words: Collection[str]
    phrases: Phrases = ()
    before: bool = False

    @property
    def most(self) -> int:
        return 0

    def advance(self, words: Sequence[str], places: Places, way: int) -> Places:
        away = (way < 0) - self.before
        return {place for place in places if not self._is_at(words, place + away)}

    def _is_at(self, words: Sequence[str], place: int) -> bool:
        side = -1 if self.before else 1
        return words[place] in self.words or any(
            _stands(phrase, words, place, side) for phrase in self.phrases
        )


def _number(word: str) -> int:
    """A word in digits as a number, anything else as -1; long ones are only "many"."""
    return int(word[:6]) if word.isdigit() and word.isascii() else -1


def _stands(phrase: tuple[str, ...], words: Sequence[str], place: int, way: int) -> bool:
    """Does the phrase begin here, or end here when walking backwards?"""
    start = place if way > 0 else place - len(phrase) + 1
    return start >= 0 and tuple(words[start : start + len(phrase)]) == phrase
