"""Find known phrases in a text: the longest ones win, each word counts once.

A phrase is words with a few signs: ``a|b`` either word, ``stop*`` any ending (three letters at
least before the star), ``word?`` may be missing, ``..`` up to three other words, ``_`` any one
word. ``^`` first and ``$`` last tie it to the start and the end of the text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.understand.normalise import Said

_STEM = 3  # letters by which a starred word is looked up


@dataclass(frozen=True)
class Hit:
    """A phrase found: what it says and where, in characters of ``Said.plain``."""

    meaning: str
    start: int
    end: int


@dataclass(frozen=True)
class _Phrase:
    rank: int
    meaning: str
    pattern: re.Pattern[str]


class Phrasebook:
    """Meanings and their phrases, ready to be looked for."""

    def __init__(self, *tables: Mapping[str, Iterable[str]]) -> None:
        self._known = 0
        self._by_word: dict[str, list[_Phrase]] = {}
        self._by_stem: dict[str, list[_Phrase]] = {}
        for table in tables:
            for meaning, phrases in table.items():
                for written in phrases:
                    self._learn(meaning, written)

    def find(self, said: Said) -> tuple[Hit, ...]:
        """The phrases in a text, in their order.

        Overlapping ones give way to harmless phrases (""), then to the longest, then to the one
        that stands first in the tables.
        """
        found = [
            (
                (bool(phrase.meaning), match.start() - match.end(), phrase.rank),
                Hit(phrase.meaning, *match.span()),
            )
            for phrase in self._likely(said)
            for match in phrase.pattern.finditer(said.plain)
        ]
        found.sort(key=lambda ranked: ranked[0])
        kept: list[Hit] = []
        for _, hit in found:
            if all(hit.end <= other.start or hit.start >= other.end for other in kept):
                kept.append(hit)
        return tuple(sorted(kept, key=lambda hit: hit.start))

    def _likely(self, said: Said) -> Iterable[_Phrase]:
        """The phrases whose first word is in the text, each once."""
        likely: dict[int, _Phrase] = {}
        for word in dict.fromkeys(said.words):
            for phrase in self._by_word.get(word, ()):
                likely[id(phrase)] = phrase
            for phrase in self._by_stem.get(word[:_STEM], ()):
                likely[id(phrase)] = phrase
        return likely.values()

    def _learn(self, meaning: str, written: str) -> None:
        phrase = _Phrase(self._known, meaning, re.compile(_pattern(written)))
        self._known += 1
        for word in _first_words(written):
            if word.endswith("*"):
                self._by_stem.setdefault(word[:_STEM], []).append(phrase)
            else:
                self._by_word.setdefault(word, []).append(phrase)


def _pattern(written: str) -> str:
    parts = [_part(part) for part in written.split() if part not in ("^", "$")]
    start = r"(?<=\A )" if written.startswith("^") else "(?<= )"
    end = r"\Z" if written.endswith("$") else ""
    return start + "".join(parts) + end


def _part(part: str) -> str:
    if part == "..":
        return r"(?:\S+ ){0,3}?"
    if part == "_":
        return r"\S+ "
    words = part.removesuffix("?").split("|")
    either = "|".join(re.escape(w.rstrip("*")) + (r"\S*" if w.endswith("*") else "") for w in words)
    return f"(?:(?:{either}) ){'?' if part.endswith('?') else ''}"


def _first_words(written: str) -> list[str]:
    for part in written.split():
        if part not in ("^", "$", "..", "_") and not part.endswith("?"):
            return part.split("|")
    raise ValueError(f"a phrase needs a word: {written}")
