"""Find known phrases in a text: the longest ones win, each word counts once.

A phrase is words with a few signs: ``a|b`` either word, ``stop*`` any ending (three letters at
least before the star), ``word?`` may be missing, ``..`` up to three other words, ``_`` any one
word, ``<day>`` a class of words. ``^`` first and ``$`` last tie it to the text's start and end.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from flows.understand.normalise import Said
from flows.understand.word_lists import CLASSES

_STEM = 3  # letters by which a starred word is looked up
_GAP = 3  # words that ".." may stand for
_NO_MATCH = -1
_MANY = 8  # phrases of two plain words after which a word has them by their second word
_LOOSE = 1_000_000  # above any rank
_FEW = 16  # so few words are looked through as fast as a set, in a quarter of its room


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it says and where, in characters of ``Said.plain``."""

    meaning: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One place of a phrase: the words that may stand there."""

    words: Collection[str]
    stems: tuple[str, ...]
    optional: bool
    gap: bool
    any: bool  # "_": whatever word it is


@dataclass(frozen=True, slots=True)
class _Phrase:
    rank: int
    meaning: str
    parts: tuple[_Part, ...]
    at_start: bool
    at_end: bool
    second: Collection[str] | None  # the words that must come second, where that is plain
    plain: int  # so many parts are compared once the first word is found, and the second checked
    later: Collection[str] | None  # words of which one must come after these, where one must


@dataclass(frozen=True, slots=True)
class _Start:
    """The phrases that a word begins: by their second word, and those that are not kept so."""

    pairs: Mapping[str, Sequence[_Phrase]]
    others: Sequence[_Phrase]


_ANY = "_"


class Phrasebook:
    """Meanings and their phrases, ready to be looked for."""

    def __init__(self, *tables: Mapping[str, Iterable[str]]) -> None:
        self._known = 0
        self._by_stem: dict[str, list[_Phrase]] = {}
        by_word: dict[str, list[_Phrase]] = {}
        for table in tables:
            for meaning, phrases in table.items():
                for written in phrases:
                    self._learn(meaning, written, by_word)
        kept: dict[tuple[int, ...], _Start] = {}  # many words begin the same phrases
        self._starts = {
            word: kept.setdefault(tuple(map(id, phrases)), _start(phrases))
            for word, phrases in by_word.items()
        }
        _part.cache_clear()  # the book stands: what its signs were written as is not kept

    def find(self, said: Said) -> tuple[Hit, ...]:
        """The phrases in a text, in their order.

        Overlapping ones give way to harmless phrases (""), then to the longest, then to the one
        that stands first in the tables.
        """
        matches = list(self._matches(said.words))
        if not matches:
            return ()
        starts = list(accumulate((len(word) + 1 for word in said.words), initial=1))
        found = []
        for phrase, place, end in matches:
            hit = Hit(phrase.meaning, starts[place], starts[end])
            found.append((bool(phrase.meaning), hit.start - hit.end, phrase.rank, hit))
        found.sort(key=lambda ranked: ranked[:3])
        return without_overlaps(hit for *_, hit in found)

    def _matches(self, words: tuple[str, ...]) -> Iterator[tuple[_Phrase, int, int]]:
        said = frozenset(words)
        for place, word in enumerate(words):
            start, stemmed = self._starts.get(word), self._by_stem.get(word[:_STEM])
            if start is None and stemmed is None:
                continue  # most words begin nothing
            following = words[place + 1] if place + 1 < len(words) else ""
            pairs, others = (start.pairs, start.others) if start is not None else ({}, ())
            for phrases, first_fits in (
                (pairs.get(following, ()), True),
                (others, True),
                (stemmed or (), False),
            ):
                for phrase in phrases:
                    if phrase.second is not None and following not in phrase.second:
                        continue
                    if phrase.at_start and place:
                        continue
                    if phrase.later is not None and said.isdisjoint(phrase.later):
                        continue
                    # Found by its first words, only what comes after them is left to compare.
                    known = phrase.plain if first_fits else 0
                    end = _rest_matched(phrase, known, words, place + known)
                    if end != _NO_MATCH:
                        yield phrase, place, end

    def _learn(self, meaning: str, written: str, by_word: dict[str, list[_Phrase]]) -> None:
        signs = written.split()
        parts = tuple(_part(sign) for sign in signs if sign not in ("^", "$"))
        loose = _LOOSE if "_" in signs else 0  # a phrase that takes any word gives way
        second = _second(parts)
        plain = 2 if second is not None else int(not parts[0].optional)
        at_start, at_end = signs[0] == "^", signs[-1] == "$"
        phrase = _Phrase(
            self._known + loose,
            meaning,
            parts,
            at_start,
            at_end,
            second,
            plain,
            _later(parts[plain:]),
        )
        self._known += 1
        for part in parts:
            for word in part.words:
                by_word.setdefault(word, []).append(phrase)
            for stem in {stem[:_STEM] for stem in part.stems}:
                self._by_stem.setdefault(stem, []).append(phrase)
            if not part.optional:
                break


def without_overlaps(ranked: Iterable[Hit]) -> tuple[Hit, ...]:
    """The hits that keep clear of every hit ranked before them, in the order of the text."""
    kept: list[Hit] = []
    for hit in ranked:
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.start))


_WORDS: dict[str, str] = {}  # most words come back in a hundred parts: each is kept once


@cache  # the same parts come back in many phrases
def _part(sign: str) -> _Part:
    if sign == "..":
        return _Part((), (), optional=True, gap=True, any=False)
    names = sign.removesuffix("?").split("|")
    listed = "|".join(CLASSES[n[1:-1]] if n.startswith("<") else n for n in names)
    words = [_WORDS.setdefault(word, word) for word in listed.split("|")]
    whole = dict.fromkeys(word for word in words if not word.endswith("*"))
    return _Part(
        frozenset(whole) if len(whole) > _FEW else tuple(whole),
        tuple(word[:-1] for word in words if word.endswith("*")),
        optional=sign.endswith("?"),
        gap=False,
        any=_ANY in words,
    )


def _start(phrases: Sequence[_Phrase]) -> _Start:
    plain = [phrase for phrase in phrases if phrase.second is not None]
    if len(plain) <= _MANY:
        return _Start({}, tuple(phrases))
    pairs: dict[str, list[_Phrase]] = {}
    for phrase in plain:
        for word in phrase.second or ():
            pairs.setdefault(word, []).append(phrase)
    kept: dict[tuple[int, ...], tuple[_Phrase, ...]] = {}
    shared = {
        word: kept.setdefault(tuple(map(id, found)), tuple(found)) for word, found in pairs.items()
    }
    return _Start(shared, tuple(phrase for phrase in phrases if phrase.second is None))


def _second(parts: tuple[_Part, ...]) -> Collection[str] | None:
    plain = len(parts) > 1 and not any(p.optional or p.gap for p in parts[:2])
    if not plain or parts[1].stems or _ANY in parts[1].words:
        return None
    return parts[1].words


def _later(parts: tuple[_Part, ...]) -> Collection[str] | None:
    plain = [p.words for p in parts if not (p.optional or p.gap or p.stems or p.any)]
    return min(plain, key=len, default=None)


def _rest_matched(phrase: _Phrase, index: int, words: tuple[str, ...], place: int) -> int:
    """Where the phrase ends if its parts from that index on begin at that word, else -1."""
    parts, count = phrase.parts, len(words)
    for at in range(index, len(parts)):
        part = parts[at]
        if part.gap:
            return _after_gap(phrase, at + 1, words, place)
        fits = place < count and (
            words[place] in part.words
            or part.any
            or (part.stems and words[place].startswith(part.stems))
        )
        if not part.optional:
            if not fits:
                return _NO_MATCH
            place += 1
        elif fits:
            taken = _rest_matched(phrase, at + 1, words, place + 1)
            if taken != _NO_MATCH:
                return taken
    return place if not phrase.at_end or place == count else _NO_MATCH


def _after_gap(phrase: _Phrase, index: int, words: tuple[str, ...], place: int) -> int:
    for skipped in range(_GAP + 1):
        end = _rest_matched(phrase, index, words, place + skipped)
        if end != _NO_MATCH:
            return end
    return _NO_MATCH
