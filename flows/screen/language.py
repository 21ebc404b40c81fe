"""One language's table, compiled: its words, and what it hears in a text."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

from flows.screen.clauses import Clauses
from flows.screen.frames import Frame, FrameError, Grammar
from flows.screen.normalise import END, tokens
from flows.screen.rules import Cue, Rule, Sum, Table, lines, refuse
from flows.screen.spelling import LONGEST_WORD, Fuzzy, Spelling, Words, spelling
from flows.screen.steps import PAUSES

# A rule that stands in a text so often needs no further place: long texts stay quick to read.
MANY = 8
REACH = 40  # words; no frame is as long
LONG = 3 * REACH  # words from which a row may come back


class Hit(NamedTuple):
    """What stands at `[start, end)` of the spelled words, and the place of its rarest word."""

    rule: Rule | Cue | Sum
    start: int
    end: int
    core: int


FramesByWord = dict[str, tuple[Frame, ...]]
# The number of what stands there, `[start, end)`, and its rarest word's place.
Place = tuple[int, int, int, int]


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """What is built here stays: to look for what may go would take a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Screen:
    """One language's table, compiled. Raises RuleError or FrameError for a table it refuses."""

    @_nothing_thrown_away()
    def __init__(self, table: Table) -> None:
        self.table = table
        refuse(table)
        self._negations = table.set_of(table.negations)
        self._negated_after = table.set_of(table.negated_after)
        self._negating = self._negations | self._negated_after
        self._begins = table.set_of(table.begins)
        self._carriers = table.set_of(table.carriers)
        self._links = table.set_of(table.links)
        self._ceasing = table.set_of(table.ceasing)
        self._no_denials = frozenset(
            tuple(table.fold(word) for word in pair.split("_")) for pair in table.no_denials.split()
        )
        self._subjects = table.set_of(table.subjects)
        self._clauses = Clauses(
            table.set_of(table.joins) | PAUSES,
            table.set_of(table.openers),
            table.set_of(f"{table.openers} {table.reasons}"),
            table.set_of(table.binders),
            table.set_of(table.starts),
            table.set_of(table.leads),
        )
        grammar = Grammar(
            table.slots,
            self._negating,
            table.set_of(table.common),
            table.twins,
            table.spelled,
        )
        self._heard: tuple[Rule | Cue, ...] = (*table.rules, *table.cues)
        self._rules = index(grammar, [one.frames for one in self._heard])
        self._unless = [[grammar.frame(line) for line in lines(one.unless)] for one in table.rules]
        self._unless += [[] for _ in table.cues]
        self._sums = [(one, one.points()) for one in table.sums]
        # An idiom with a hit in its gap ends where somebody goes on: "saw the movie and then i".
        self._masks = index(
            grammar.stopped_by(self._clauses.ends), [mask.frames for mask in table.masks]
        )
        self._watched = index(grammar, [table.watched])
        words = grammar.vocabulary()
        least = table.slips_from or LONGEST_WORD
        fuzzy = Fuzzy(
            table.set_of(table.long_words),
            frozenset(word for word in words if len(word) >= least and word.isalpha()),
            table.set_of(table.bare),
        )
        self.spelling = spelling(table.forms(), words, fuzzy, table.inflected)
        _refuse_silenced(table, self.spelling)

    def spell(self, text: str) -> Words:
        """A raw text in the words of this language."""
        return self.spelling.spell(tokens(text))

    def places(self, read: Words) -> list[Place]:
        """Where rules and cues stand, whatever denies them."""
        return list(_found(self._rules, read.words, MANY))

    def hits(self, read: Words, places: Iterable[Place]) -> list[Hit]:
        """Every rule and cue that no negation and no `unless` of its own denies, idioms or not."""
        return self._undenied(read.words, places)

    def hits_across(self, read: Words, border: int) -> list[Hit]:
        """The hits that begin before this place in the words and end after it."""
        return self._undenied(read.words, _found_across(self._rules, read.words, border))

    def _undenied(self, words: Sequence[str], found: Iterable[Place]) -> list[Hit]:
        return [
            Hit(self._heard[number], start, end, core)
            for number, start, end, core in found
            if not self._denied(words, start, end) and not self._excused(number, words, start, end)
        ]

    def sums(self, hits: Sequence[Hit]) -> list[Hit]:
        """The sums that reach their points, each as a hit from its first cue to its last."""
        cues: dict[str, Hit] = {}
        for hit in hits:
            if isinstance(hit.rule, Cue) and hit.rule.name not in cues:
                cues[hit.rule.name] = hit
        found = []
        for one, points in self._sums if cues else ():
            counted = [name for name in cues if name in points]
            if sum(points[name] for name in counted) >= one.enough:
                told = [cues[name] for name in counted if points[name] > 0]
                start, end = min(hit.start for hit in told), max(hit.end for hit in told)
                found.append(Hit(one, start, end, told[-1].core))
        return found

    def masked(self, read: Words) -> list[tuple[int, int]]:
        """The raw `[start, end)` of every idiom in the text."""
        return [
            (read.spans[start][0], read.spans[end - 1][1])
            for _, start, end, _ in _found(self._masks, read.words)
        ]

    def explained(self, read: Words, places: Iterable[Place]) -> list[tuple[int, int]]:
        """The raw `[start, end)` of every idiom and every rule's frame, whatever denies it, and of
        who reads this phone."""
        return [
            *self.masked(read),
            *(
                (read.spans[start][0], read.spans[end - 1][1])
                for _, start, end, _ in _found(self._watched, read.words)
            ),
            *(
                (read.spans[start][0], read.spans[end - 1][1])
                for number, start, end, _ in places
                if isinstance(self._heard[number], Rule)
            ),
        ]

    def denies(self, read: Words, span: tuple[int, int]) -> bool:
        """Is the one word at this raw span under a negation of this language?"""
        at, last = 0, len(read.spans) - 1
        with suppress(ValueError):  # no further one
            while True:
                at = read.spans.index(span, at + 1, last)
                if self._denied(read.words, at, at + 1):
                    return True
        return False

    def watched(self, read: Words) -> bool:
        """Does somebody else read this phone, or do they ask for no text back?"""
        if self._watched.keys().isdisjoint(read.words):
            return False
        return any(True for _ in _found(self._watched, read.words))

    def _denied(self, words: Sequence[str], start: int, end: int) -> bool:
        """Is the hit under a negation: right before it, or carried there by "think", "going to"?

        A hit with a negation of its own ("do not want to live") means it; another changes nothing.
        """
        if not self._negating.isdisjoint(words[start:end]):
            return False
        after = words[end] in self._negated_after and words[end + 1] not in self._begins
        if after and words[end - 1] not in self._links:
            return True
        at = start - 1
        if words[at] in self._negations:
            return words[start] not in self._subjects and self._negates(words, at)
        while words[at] in self._carriers:
            at -= 1
        # "is not there i am going to": who begins anew denies nothing.
        new = words[at + 1] in self._clauses.openers
        return at < start - 1 and not new and self._negates(words, at)

    def _negates(self, words: Sequence[str], at: int) -> bool:
        """Is this a "no"? Who does not stop goes on, and "for nothing" denies nothing."""
        return (
            words[at] in self._negations
            and (words[at - 1], words[at]) not in self._no_denials
            and not (words[at] in self._ceasing and words[at - 1] in self._negations)
        )

    def _excused(self, number: int, words: Sequence[str], start: int, end: int) -> bool:
        unless = self._unless[number]
        if not unless:
            return False
        left, right = self._clauses.joined(words, start, end)
        clause = [END, *self._clauses.around(words, start, end), END]
        joined = [END, *words[left:right], END]
        short, long = (clause, frozenset(clause)), (joined, frozenset(joined))
        return any(_stands(frame, *(short if frame.is_short() else long)) for frame in unless)


def index(grammar: Grammar, frames: Iterable[str]) -> FramesByWord:
    """Rarest word -> the frames that start from it, each with the number of its rule."""
    found: dict[str, list[Frame]] = {}
    for number, text in enumerate(frames):
        for line in lines(text):
            frame = grammar.frame(line, number)
            for word in frame.first_words:
                found.setdefault(word, []).append(frame)
    # The words of one slot begin the same frames: these are kept once for all of them.
    kept: dict[tuple[int, ...], tuple[Frame, ...]] = {}
    return {
        word: kept.setdefault(tuple(map(id, starts)), tuple(starts))
        for word, starts in found.items()
    }


def _found(frames: FramesByWord, words: Sequence[str], most: int = 10_000) -> Iterable[Place]:
    """Everything that stands in the words; of one number no more than `most`."""
    found: dict[int, int] = {}
    enough: set[int] = set()
    present = frozenset(words)
    lacks = present.isdisjoint
    # A word that comes back again and again must not cost as much each time: one look a text.
    possible = {
        word: [frame for frame in frames[word] if not lacks(frame.also)]
        for word in present
        if word in frames
    }
    # Nor must a row of words that comes back: where nothing stood around a word, nothing will.
    barren: set[tuple[int, tuple[str, ...]]] = set()
    is_long = len(words) > LONG
    for core in range(1, len(words) - 1):
        tried = possible.get(words[core])
        if not tried:
            continue
        begin = max(0, core - REACH)
        around = (core - begin, tuple(words[begin : core + REACH + 1])) if is_long else None
        if around in barren:
            continue
        nothing = True
        for frame in tried:
            number = frame.number
            if number in enough:
                continue
            place = frame.find(words, core)
            if place is not None:
                nothing = False
                found[number] = found.get(number, 0) + 1
                if found[number] >= most:
                    enough.add(number)
                yield number, place[0], place[1], core
        if nothing and around is not None:
            barren.add(around)


def _found_across(frames: FramesByWord, words: Sequence[str], border: int) -> Iterable[Place]:
    """What begins before the border and ends after it."""
    first, last = max(1, border - REACH), min(len(words) - 1, border + REACH)
    present = frozenset(words)
    for core in range(first, last):
        ahead, behind = core - border, border - core
        for frame in frames.get(words[core], ()):
            if (
                frame.back > ahead
                and frame.forth > behind
                and not present.isdisjoint(frame.also)
                and (place := frame.find(words, core))
                and place[0] < border < place[1]
            ):
                yield frame.number, place[0], place[1], core


def _refuse_silenced(table: Table, spelled: Spelling) -> None:
    """Refuse "usin" beside "using": once a frame names it, no other frame reads it as "using"."""
    for word in sorted(spelled.vocabulary - table.typed.keys()):
        if word.endswith("in") and table.inflected(word, spelled) == (word + "g",):
            raise FrameError(f"A frame's '{word}' stands beside '{word}g', which reads it anyway.")


def _stands(frame: Frame, words: Sequence[str], present: frozenset[str]) -> bool:
    """Does one frame stand anywhere in a few words, all of which are `present`?"""
    if present.isdisjoint(frame.first_words) or (frame.also and present.isdisjoint(frame.also)):
        return False
    return any(
        words[core] in frame.first_words and frame.find(words, core) is not None
        for core in range(1, len(words) - 1)
    )
