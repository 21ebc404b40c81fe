"""The parts of a frame, each a step from places in a text to the places after it.

A step walks onwards, or backwards with `way` -1: then a place is that of the last word before what
has been walked. Places are the bits of a number, as `flows.screen.standing` has them.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar, Protocol

from flows.screen.normalise import END
from flows.screen.standing import EDGES, Standing

_NOTHING = (END,)  # stands around every text


class Step(Protocol):
    """One part of a frame: from places in a text to the places after it. One of the words and
    phrases that it `needs` must stand in the text."""

    @property
    def needs(self) -> Collection[str]: ...

    def advance(self, text: Standing, places: int, way: int) -> int: ...


@dataclass(frozen=True, slots=True)
class Plain:
    """One of these words or phrases."""

    needs: Collection[str]

    def advance(self, text: Standing, places: int, way: int) -> int:
        after = 0
        for length, bits in text.places(self.needs):
            if way > 0:
                after |= (places & bits) << length
            else:
                after |= (places >> length - 1 & bits) >> 1
        return after


@dataclass(frozen=True, slots=True)
class OneOf:
    """Some of these words or phrases, or a number in digits of at least `least` (None: no number),
    or, with `edge`, the end of the clause; `optional`: or nothing."""

    needs: ClassVar[Collection[str]] = _NOTHING
    plain: Plain
    optional: bool
    least: int | None = None
    edge: bool = False

    def advance(self, text: Standing, places: int, way: int) -> int:
        after = self.plain.advance(text, places, way)
        if self.optional:
            after |= places
        if self.edge:
            after |= places & ~text.free(EDGES)
        if self.least is not None:
            numbers = places & text.numbers(self.least)
            after |= numbers << 1 if way > 0 else numbers >> 1
        return after


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `limit` words, none of them in `stops`."""

    needs: ClassVar[Collection[str]] = _NOTHING
    limit: int
    stops: frozenset[str]

    def advance(self, text: Standing, places: int, way: int) -> int:
        free = text.free(self.stops)
        after = places
        for _ in range(self.limit):
            places &= free
            if not places:
                break
            places = places << 1 if way > 0 else places >> 1
            after |= places
        return after


@dataclass(frozen=True, slots=True)
class Edge:
    """Nothing more in this clause on this side but laughter; a digit that answers is before its
    beginning."""

    needs: ClassVar[Collection[str]] = _NOTHING

    def advance(self, text: Standing, places: int, way: int) -> int:
        edges = ~text.free(EDGES)
        if way < 0 and text.words[1].isdigit():
            edges |= 1 << 1
        return places & edges


@dataclass(frozen=True, slots=True)
class NotHere:
    """What follows here is none of these words or phrases, whichever way the text is walked; at
    the beginning of a frame, what stands right before it."""

    needs: ClassVar[Collection[str]] = _NOTHING
    choices: Collection[str]
    before: bool = False

    def advance(self, text: Standing, places: int, way: int) -> int:
        for length, bits in text.places(self.choices):
            if self.before:
                places &= ~(bits << length - 1)
            else:
                places &= ~bits if way > 0 else ~(bits >> 1)
        return places
