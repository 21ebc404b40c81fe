"""Rules as data: what alarms, what an idiom hides; a row without its examples is refused."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from flows.screen.frames import Frame, Grammar, vocabulary
from flows.screen.normalise import END, PAUSE, tokens
from flows.screen.spelling import Spelling, Words, spelling

Level = Literal["red", "orange"]
When = Literal["tonight", "today", ""]

CATEGORIES = frozenset({
    "suicide", "self_harm", "overdose", "risk_to_others", "abuse_violence", "medical",
    "third_party", "shelter", "relapse", "food_medicine", "panic", "unsafe_place",
    "ambiguous_despair", "past_ideation", "breach_fear", "job_loss", "grief_loss",
})  # fmt: skip
# How far around a hit its own `unless` frames may stand, in words of the same clause.
NEARBY = 9
CLAUSE_ENDS = frozenset({END, PAUSE, "but", "mais"})


class RuleError(ValueError):
    """A rule cannot be used."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One alarm: frames (one a line), any of which fires it; `unless` frames near by that say no.

    `fires` and `quiet` are its own examples: the first must fire it, the second must not.
    """

    id: str
    category: str
    level: Level
    when: When
    frames: str
    fires: str
    quiet: str
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Mask:
    """An everyday phrase: hits whose rarest word lies inside it do not count.

    `hides` is an example that must stay quiet, `leaves` one that must still alarm.
    """

    id: str
    frames: str
    hides: str
    leaves: str


@dataclass(frozen=True, slots=True)
class Table:
    """One language: its typed forms, word classes, rules, masks, and "do not text back" frames.

    Word lists are one string with spaces. `negated_after`: a "not" that follows its verb,
    unless a word of `begins` shows that something new starts there ("plus capable"). A negation
    reaches a hit over `carriers` ("not going to"), not over `subjects` ("no, i ...").
    """

    language: str
    typed: Mapping[str, str]
    slots: Mapping[str, str]
    rules: tuple[Rule, ...]
    masks: tuple[Mask, ...]
    watched: str
    negations: str
    negated_after: str
    begins: str
    carriers: str
    subjects: str
    common: str
    twins: Mapping[str, tuple[str, ...]]
    long_words: str
    fold: Callable[[str], str]
    inflected: Callable[[str, Spelling], tuple[str, ...]]

    def spelled(self, word: str) -> str:
        """A frame's word as it is read in a text, several joined by "_": dont -> do_not."""
        return "_".join(self.fold(w) for w in self.typed.get(word, word).split())

    def set_of(self, text: str) -> frozenset[str]:
        """A list of words of this table, as they are read in a text."""
        return frozenset(self.fold(word) for word in text.split())

    def forms(self) -> dict[str, str]:
        """Every typed form with its words as they are read in a text."""
        return {
            form: " ".join(self.fold(w) for w in words.split())
            for form, words in self.typed.items()
        }


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fired: `[start, end)` in the spelled words, and the place of its rarest word."""

    rule: Rule
    start: int
    end: int
    core: int


FramesByWord = dict[str, list[tuple[Frame, int]]]


class Screen:
    """One language's table, compiled. Raises RuleError or FrameError for a table it refuses."""

    def __init__(self, table: Table) -> None:
        self.table = table
        refuse(table)
        self._negations = table.set_of(table.negations)
        self._negated_after = table.set_of(table.negated_after)
        self._negating = self._negations | self._negated_after
        self._begins = table.set_of(table.begins)
        self._carriers = table.set_of(table.carriers)
        self._subjects = table.set_of(table.subjects)
        grammar = Grammar(
            table.slots,
            self._negating,
            table.set_of(table.common),
            table.twins,
            table.spelled,
        )
        sources = [line for text in _texts(table) for line in lines(text)]
        self.spelling = spelling(
            table.forms(),
            vocabulary(grammar, sources),
            table.set_of(table.long_words),
            table.inflected,
        )
        self._rules = index(grammar, [rule.frames for rule in table.rules])
        self._unless = [index(grammar, [rule.unless]) for rule in table.rules]
        self._masks = index(grammar, [mask.frames for mask in table.masks])
        self._watched = index(grammar, [table.watched])

    def spell(self, text: str) -> Words:
        """A raw text in the words of this language."""
        return self.spelling.spell(tokens(text))

    def hits(self, read: Words) -> list[Hit]:
        """Every hit that no negation and no `unless` of its own denies; idioms still count."""
        words = read.words
        return [
            Hit(self.table.rules[number], start, end, core)
            for number, start, end, core in _found(self._rules, words)
            if not self._denied(words, start, end) and not self._excused(number, words, start, end)
        ]

    def masked(self, read: Words) -> list[tuple[int, int]]:
        """The raw `[start, end)` of every idiom in the text."""
        return [
            (read.spans[start][0], read.spans[end - 1][1])
            for _, start, end, _ in _found(self._masks, read.words)
        ]

    def denies(self, read: Words, span: tuple[int, int]) -> bool:
        """Is the one word at this raw span under a negation of this language?"""
        return any(
            place == span and self._denied(read.words, index, index + 1)
            for index, place in enumerate(read.spans[1:-1], 1)
        )

    def watched(self, read: Words) -> bool:
        """Does somebody else read this phone, or do they ask for no text back?"""
        return any(True for _ in _found(self._watched, read.words))

    def _denied(self, words: Sequence[str], start: int, end: int) -> bool:
        """Is the hit under a negation: right before it, or carried there by "think", "going to"?

        A hit with a negation of its own ("do not want to live") means it; another changes nothing.
        """
        if not self._negating.isdisjoint(words[start:end]):
            return False
        if words[end] in self._negated_after and words[end + 1] not in self._begins:
            return True
        at = start - 1
        if words[at] in self._negations:
            return words[start] not in self._subjects
        while words[at] in self._carriers:
            at -= 1
        return at < start - 1 and words[at] in self._negations

    def _excused(self, number: int, words: Sequence[str], start: int, end: int) -> bool:
        unless = self._unless[number]
        if not unless:
            return False
        first, last = max(0, start - NEARBY), min(len(words), end + NEARBY)
        near = [END, *_clause(words, first, start, end, last), END]
        return any(True for _ in _found(unless, near))


def _clause(words: Sequence[str], first: int, start: int, end: int, last: int) -> list[str]:
    """The words around a hit, as far as its clause goes."""
    left = start
    while left > first and words[left - 1] not in CLAUSE_ENDS:
        left -= 1
    right = end
    while right < last and words[right] not in CLAUSE_ENDS:
        right += 1
    return list(words[left:right])


def lines(text: str) -> list[str]:
    """The frames of a rule, one a line; a line indented deeper than the first goes on the one
    before, without a space after a "|"."""
    found: list[str] = []
    indent = None
    for line in text.splitlines():
        words = line.strip()
        if not words:
            continue
        depth = len(line) - len(line.lstrip())
        if indent is None:
            indent = depth
        if depth > indent and found:
            found[-1] += words if found[-1].endswith("|") else " " + words
        else:
            found.append(words)
    return found


def index(grammar: Grammar, frames: Iterable[str]) -> FramesByWord:
    """Rarest word -> the frames that start from it, each with the number of its rule."""
    found: FramesByWord = {}
    for number, text in enumerate(frames):
        for line in lines(text):
            frame = grammar.frame(line)
            for word in frame.first_words:
                found.setdefault(word, []).append((frame, number))
    return found


def _found(frames: FramesByWord, words: Sequence[str]) -> Iterable[tuple[int, int, int, int]]:
    """Every (number, start, end, rarest word's place) that stands in the words."""
    present = frozenset(words)
    for core in range(1, len(words) - 1):
        for frame, number in frames.get(words[core], ()):
            if frame.also and frame.also.isdisjoint(present):
                continue
            place = frame.find(words, core)
            if place is not None:
                yield number, place[0], place[1], core


def _texts(table: Table) -> Iterable[str]:
    yield table.watched
    for rule in table.rules:
        yield rule.frames
        yield rule.unless
    for mask in table.masks:
        yield mask.frames


def refuse(table: Table) -> None:
    """Raise RuleError for the first rule that is not complete."""
    seen: set[str] = set()
    for rule in table.rules:
        if not rule.fires or not rule.quiet:
            raise RuleError(f"Rule {rule.id} needs an example that fires and one that does not.")
        if rule.category not in CATEGORIES:
            raise RuleError(f"Rule {rule.id} has the unknown category '{rule.category}'.")
        if (rule.level == "orange") != bool(rule.when):
            raise RuleError(f"Rule {rule.id}: orange has tonight or today, red has neither.")
        if rule.id in seen:
            raise RuleError(f"Rule {rule.id} stands twice.")
        seen.add(rule.id)
    for mask in table.masks:
        if not mask.hides or not mask.leaves:
            raise RuleError(f"Mask {mask.id} needs an example it hides and one it leaves.")
