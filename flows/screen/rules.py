"""Rules as data: what alarms, what an idiom hides; a row without its examples is refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from flows.screen.spelling import Spelling

Level = Literal["red", "orange"]
When = Literal["tonight", "today", ""]

CATEGORIES = frozenset({
    "suicide", "self_harm", "overdose", "risk_to_others", "abuse_violence", "medical",
    "third_party", "shelter", "relapse", "food_medicine", "panic", "unsafe_place",
    "ambiguous_despair", "past_ideation", "breach_fear", "job_loss", "grief_loss",
})  # fmt: skip


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
class Cue:
    """Something that says little alone: a name, and frames (one a line) any of which show it."""

    name: str
    frames: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Cues that add up in one text: "note=2 calm=1 movie=-3"; from `enough` points on it alarms.

    A cue counts once, however often it stands there. `fires` and `quiet` as for a rule.
    """

    id: str
    category: str
    level: Level
    when: When
    enough: int
    cues: str
    fires: str
    quiet: str

    def points(self) -> dict[str, int]:
        """Cue name -> points."""
        return {name: int(n) for name, n in (cue.split("=") for cue in self.cues.split())}


@dataclass(frozen=True, slots=True)
class Table:
    """One language: its typed forms, word classes, rules, masks, and "do not text back" frames.

    Word lists are one string with spaces. `negated_after`: a "not" that follows its verb,
    unless a word of `begins` shows that something new starts there ("plus capable"). A negation
    reaches a hit over `carriers` ("not going to"), not over `subjects` ("no, i ..."). Behind one of
    `links` it belongs to what follows ("to not cry"). `ceasing` behind a negation ("not stopped")
    and the pairs of `no_denials` ("for_nothing") deny nothing. `joins`,
    `openers`, `reasons`, `binders`, `starts` and `leads` say where a clause ends:
    `flows.screen.clauses`.
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
    links: str
    ceasing: str
    no_denials: str
    joins: str
    openers: str
    reasons: str
    binders: str
    starts: str
    leads: str
    common: str
    twins: Mapping[str, tuple[str, ...]]
    long_words: str
    fold: Callable[[str], str]
    inflected: Callable[[str, Spelling], tuple[str, ...]]
    cues: tuple[Cue, ...] = ()
    sums: tuple[Sum, ...] = ()
    # Words that are also read without their vowels: kllng -> killing.
    bare: str = ""
    # From this length on every word of the frames is read with a slip; 0: only `long_words`.
    slips_from: int = 0

    def alarms(self) -> tuple[Rule | Sum, ...]:
        """Everything with an id, a level and two examples."""
        return (*self.rules, *self.sums)

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


def refuse(table: Table) -> None:
    """Raise RuleError for the first rule that is not complete."""
    seen: set[str] = set()
    for rule in table.alarms():
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
    _refuse_cues(table)


def _refuse_cues(table: Table) -> None:
    names = [cue.name for cue in table.cues]
    for name in names:
        if names.count(name) > 1:
            raise RuleError(f"The cue '{name}' stands twice.")
    for counted in table.sums:
        if unknown := counted.points().keys() - set(names):
            raise RuleError(f"Rule {counted.id} counts the unknown cue '{min(unknown)}'.")
