"""Frames by the words they start from, and where they stand in a text."""

from collections import Counter
from collections.abc import Iterable, Mapping

from flows.screen.frames import Frame, Grammar, Place
from flows.screen.rules import lines
from flows.screen.standing import Standing

# A rule that stands in a text so often needs no further place: long texts stay quick to read.
MANY = 8
FramesByChoice = Mapping[str, tuple[Frame, ...]]


def index(grammar: Grammar, frames: Iterable[str]) -> FramesByChoice:
    """Rarest word or phrase -> the frames that start from it, each with the number of its rule."""
    found: dict[str, list[Frame]] = {}
    for number, text in enumerate(frames):
        for line in lines(text):
            frame = grammar.frame(line, number)
            for choice in frame.rarest:
                found.setdefault(choice, []).append(frame)
    # The words of one slot begin the same frames: these are kept once for all of them.
    kept: dict[tuple[int, ...], tuple[Frame, ...]] = {}
    return {
        choice: kept.setdefault(tuple(map(id, starts)), tuple(starts))
        for choice, starts in found.items()
    }


def find_all(frames: FramesByChoice, text: Standing) -> list[Place]:
    """Where the frames stand, from the first rarest word to the last, the widest first."""
    found = [place for frame in _possible(frames, text) for place in frame.find(text)]
    if len(found) > 1:
        found.sort(key=_in_order)
    return found


def find_first(frames: FramesByChoice, text: Standing) -> list[Place]:
    """The same, but of one number only the first `MANY`."""
    found = find_all(frames, text)
    if len(found) <= MANY:
        return found
    kept, times = [], Counter[int]()
    for place in found:
        times[place.number] += 1
        if times[place.number] <= MANY:
            kept.append(place)
    return kept


def find_across(frames: FramesByChoice, text: Standing, border: int) -> list[Place]:
    """Where the frames stand that begin before this place and end after it."""
    found = [
        place
        for frame in _possible(frames, text)
        for place in frame.find(text, _around(frame, border))
        if place.start < border < place.end
    ]
    found.sort(key=_in_order)
    return found


def _in_order(place: Place) -> tuple[int, int, int, int]:
    return place.core, place.number, place.start, -place.end


def _around(frame: Frame, border: int) -> int:
    """The places of a rarest word from which the frame may reach over the border."""
    first = max(0, border - frame.forth + 1)
    return (1 << border + frame.back) - (1 << first)


def _possible(frames: FramesByChoice, text: Standing) -> Iterable[Frame]:
    """The frames of which the rarest and the next rarest part stand in the text, each once."""
    lacks = text.present.isdisjoint
    return dict.fromkeys(
        [
            frame
            for choice in frames.keys() & text.present
            for frame in frames[choice]
            if not lacks(frame.also)
        ]
    )
