"""One language's table, compiled: its words, and what it hears in a text."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

from flows.screen.clauses import Clauses
from flows.screen.finding import find_across, find_all, find_first, index
from flows.screen.frames import FrameError, Grammar, Place
from flows.screen.normalise import END, Token
from flows.screen.rules import Cue, Rule, Sum, Table, lines, refuse
from flows.screen.spelling import LONGEST_WORD, Fuzzy, Spelling, Words, spelling
from flows.screen.standing import PAUSES, Standing


class Hit(NamedTuple):
    """What stands at `[start, end)` of the spelled words, and the place of its rarest word."""

    rule: Rule | Cue | Sum
    start: int
    end: int
    core: int


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
        unless = [[grammar.frame(line) for line in lines(one.unless)] for one in table.rules]
        unless += [[] for _ in table.cues]
        # A word or a phrase alone says no in the clause of the hit, a pattern in all that it joins.
        self._unless = [
            (
                tuple([one for frame in frames if frame.is_short() for one in frame.rarest]),
                [frame for frame in frames if not frame.is_short()],
            )
            for frames in unless
        ]
        self._sums = [(one, one.points()) for one in table.sums]
        # An idiom with a hit in its gap ends where somebody goes on: "saw the movie and then i".
        self._masks = index(
            grammar.stopped_by(self._clauses.ends), [mask.frames for mask in table.masks]
        )
        self._watched = index(grammar, [table.watched])
        words, self._phrases = grammar.vocabulary(), grammar.phrases()
        least = table.slips_from or LONGEST_WORD
        fuzzy = Fuzzy(
            table.set_of(table.long_words),
            frozenset(word for word in words if len(word) >= least and word.isalpha()),
            table.set_of(table.bare),
        )
        self.spelling = spelling(table.forms(), words, fuzzy, table.inflected)
        _refuse_silenced(table, self.spelling)

    def read(self, typed: Iterable[Token]) -> Standing:
        """A typed text in the words of this language."""
        return self._standing(self.spelling.spell(typed))

    def together(self, first: Standing, second: Standing) -> Standing:
        """Two texts in a row as one, with no pause between them."""
        words = [*first.words[:-1], *second.words[1:]]
        return self._standing(Words(words, [*first.spans[:-1], *second.spans[1:]]))

    def _standing(self, read: Words) -> Standing:
        return Standing(read, self._phrases)

    def places(self, text: Standing) -> list[Place]:
        """Where rules and cues stand, whatever denies them."""
        return find_first(self._rules, text)

    def hits(self, text: Standing, places: Iterable[Place]) -> list[Hit]:
        """Every rule and cue that no negation and no `unless` of its own denies, idioms or not."""
        return [
            Hit(self._heard[place.number], place.start, place.end, place.core)
            for place in places
            if not self._denied(text.words, place.start, place.end)
            and not self._excused(text, place)
        ]

    def hits_across(self, text: Standing, border: int) -> list[Hit]:
        """The hits that begin before this place in the words and end after it."""
        return self.hits(text, find_across(self._rules, text, border))

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

    def masked(self, text: Standing) -> list[tuple[int, int]]:
        """The raw `[start, end)` of every idiom in the text."""
        return [_raw(text, place) for place in find_all(self._masks, text)]

    def explained(self, text: Standing, places: Iterable[Place]) -> list[tuple[int, int]]:
        """The raw `[start, end)` of every idiom and every rule's frame, whatever denies it, and of
        who reads this phone."""
        known = [place for place in places if isinstance(self._heard[place.number], Rule)]
        watched = find_all(self._watched, text)
        return [*self.masked(text), *(_raw(text, place) for place in [*watched, *known])]

    def denies(self, text: Standing, span: tuple[int, int]) -> bool:
        """Is the one word at this raw span under a negation of this language?"""
        at, last = 0, len(text.spans) - 1
        with suppress(ValueError):  # no further one
            while True:
                at = text.spans.index(span, at + 1, last)
                if self._denied(text.words, at, at + 1):
                    return True
        return False

    def watched(self, text: Standing) -> bool:
        """Does somebody else read this phone, or do they ask for no text back?"""
        return bool(find_all(self._watched, text))

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

    def _excused(self, text: Standing, place: Place) -> bool:
        """Does an `unless` of its own stand around the hit?"""
        alone, patterns = self._unless[place.number]
        lacks = text.present.isdisjoint
        patterns = [frame for frame in patterns if frame.may_stand(text)]
        if lacks(alone) and not patterns:
            return False  # nearly always
        clause = self._clauses.around(text.words, place.start, place.end)
        if not self._part(clause).present.isdisjoint(alone):
            return True
        left, right = self._clauses.joined(text.words, place.start, place.end)
        joined = self._part(text.words[left:right])
        return any(frame.may_stand(joined) and frame.find(joined) for frame in patterns)

    def _part(self, words: Sequence[str]) -> Standing:
        """A part of a text as if it were the whole."""
        return self._standing(Words([END, *words, END], []))


def _raw(text: Standing, place: Place) -> tuple[int, int]:
    """Where a place begins and ends in the text as it came."""
    return text.spans[place.start][0], text.spans[place.end - 1][1]


def _refuse_silenced(table: Table, spelled: Spelling) -> None:
    """Refuse "usin" beside "using": once a frame names it, no other frame reads it as "using"."""
    for word in sorted(spelled.vocabulary - table.typed.keys()):
        if word.endswith("in") and table.inflected(word, spelled) == (word + "g",):
            raise FrameError(f"A frame's '{word}' stands beside '{word}g', which reads it anyway.")
