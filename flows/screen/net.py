"""A statistical net beneath the rules: it hears what no rule has words for, and only ever raises.

A text that alarms nobody is weighed once more by its words, pairs of words and letters. Heavy ones
become orange, tonight: nobody can say which danger it is, so that a human reads it now. It never
lowers a level and never makes anything red. `net_weights` is the data, trained by
`tests/corpus/train_net.py` on invented texts alone.

Words are weighed as the rules' languages read them ("jveux", "wanna"), letters as they are typed.
Their grams weigh what `flows.weights` says.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import dropwhile
from math import sqrt
from typing import NamedTuple
from zlib import crc32

from flows.screen import net_weights
from flows.screen.net_weights import ABUSE_BIAS, BIAS, STEP, THRESHOLD
from flows.screen.normalise import END, LAUGHTER, PAUSE, Token
from flows.screen.reading import SCREENS
from flows.weights import MIDDLE, Weights

NET = "net"  # how the net is named among the rules that fired
# Where somebody else may be reading, the neutral text does less harm than the usual one: in doubt
# it is violence.
ABUSE_THRESHOLD = -2.5
LONGEST_WORD = 24
REMEMBERED = 2048  # words; people write the same ones again
MOST_WORDS = 160
FEWEST, FEW = 3, 6  # words: one or two say nothing, and weigh what chance gives them
MORE_IF_FEW = 1.0  # log odds
COMMANDS = frozenset(("stop", "arret"))
STRETCHED = re.compile(r"(.)\1{2,}")
EDGE = "<", ">"
LANGUAGES = range(len(SCREENS))
# Of English words, French words and letters: how much each kind counts. Letters know how a text is
# typed as well, and half of that says nothing.
COUNTS = 1.0, 1.0, 0.7
SHOWN = 3  # words that explain an alarm
WEIGHED = 22  # bits in which the weights of all letters of a text add up
ALL_WEIGHED = (1 << WEIGHED) - 1


@dataclass(frozen=True, slots=True)
class Catch:
    """An alarm of the net: its category, and the `[start, end)` of the words that weighed most."""

    category: str
    span: tuple[int, int]


WEIGHTS_HASH = sha256(net_weights.CRISIS.encode()).hexdigest()
_CRISIS = Weights.opened(net_weights.CRISIS, STEP, BIAS)
_ABUSE = Weights.opened(net_weights.ABUSE, STEP, ABUSE_BIAS)
# Their letters are needed once and would take a megabyte of every process.
del net_weights.CRISIS, net_weights.ABUSE


def weigh(typed: Sequence[Token]) -> float:
    """How much a text sounds like a crisis; from `THRESHOLD` on it is one. Unit: log odds."""
    return _weigh(counted(typed))


def _weigh(words: Sequence[Token]) -> float:
    """The same for the words that are counted."""
    kinds = [(_CRISIS.sum(kind), len(kind)) for kind in _of_languages(words)]
    return _odds(_CRISIS, [*kinds, _weight(_letters_of(words))])


def _odds(weights: Weights, kinds: Iterable[tuple[float, int]]) -> float:
    """Log odds of kinds of grams, each with its weight and its size. A kind counts by the square
    root of its size: length is no danger."""
    return weights.bias + sum(
        [
            weight * counts / sqrt(size)
            for (weight, size), counts in zip(kinds, COUNTS, strict=True)
            if size
        ]
    )


def catch(typed: Sequence[Token]) -> Catch | None:
    """The alarm that a text raises, or none."""
    words = counted(typed)
    if len({word.text for word in words if not word.text.isdigit()}) < FEWEST:
        return None
    least = THRESHOLD + (MORE_IF_FEW if len(words) < FEW else 0.0)
    if _weigh(words) < least:
        return None
    heavy = heaviest(typed)
    span = (min(token.start for token in heavy), max(token.end for token in heavy))
    abused = _odds(_ABUSE, [(_ABUSE.sum(kind), len(kind)) for kind in grams(typed)])
    return Catch("abuse_violence" if abused >= ABUSE_THRESHOLD else "ambiguous_despair", span)


def heaviest(typed: Sequence[Token]) -> list[Token]:
    """The words of a text that weigh most, with their letters, the heaviest first."""
    words = counted(typed)
    weights = {
        token: _CRISIS.sum({word.alone for each in LANGUAGES for word in as_read(each, token)})
        + _weight(_letters(token.text))[0] / 2
        for token in words
    }
    return sorted(words, key=lambda token: -weights[token])[:SHOWN]


def grams(typed: Sequence[Token]) -> list[set[int]]:
    """The checksums of what is weighed: each language's words, neighbours ("a|b") and those one
    apart ("a||b"); and letters."""
    words = counted(typed)
    return [*_of_languages(words), {gram >> WEIGHED for gram in _letters_of(words)}]


def _of_languages(words: Sequence[Token]) -> list[set[int]]:
    """What is weighed of words as each language reads them."""
    read = [_remembered(token.text, token.apart) for token in words]
    return [_of_words(each, [word for one in read for word in one[each]]) for each in LANGUAGES]


def counted(typed: Sequence[Token]) -> list[Token]:
    """The words that are weighed: none of an answer or a command in front of them, no laughter."""
    words = [token for token in typed if token.text not in (END, PAUSE)][:MOST_WORDS]
    said = dropwhile(lambda word: word.text.isdigit() or word.text in COMMANDS, words)
    return [word for word in said if word.text not in LAUGHTER]


class Word(NamedTuple):
    """A word's letters, its checksum, and what its pairs go on from: those of "word|", "word||"."""

    letters: bytes
    alone: int
    beside: int
    apart: int


def _word(language: int, word: str) -> Word:
    said = word.encode()
    alone = crc32(said, language)
    return Word(said, alone, crc32(b"|", alone), crc32(b"||", alone))


_EDGES = [[_word(language, edge) for edge in EDGE] for language in LANGUAGES]


def as_read(language: int, token: Token) -> tuple[Word, ...]:
    """A typed word in the words of a language."""
    return _remembered(token.text, token.apart)[language]


@lru_cache(maxsize=REMEMBERED)
def _remembered(typed: str, apart: bool) -> tuple[tuple[Word, ...], ...]:
    """A typed word as each language reads it."""
    token = Token(typed, 0, 0, apart)
    return tuple(
        [
            tuple([_word(each, word) for word in _plain(SCREENS[each].spelling.read(token))])
            for each in LANGUAGES
        ]
    )


def _of_words(language: int, words: Sequence[Word]) -> set[int]:
    opened, closed = _EDGES[language]
    spelled = [word.letters for word in words]
    found = {word.alone for word in words}
    beside = [opened.beside, *[word.beside for word in words]]
    found.update(map(crc32, [*spelled, closed.letters], beside))
    found.update(map(crc32, spelled[2:], [word.apart for word in words]))
    return found


def _plain(words: Iterable[str]) -> list[str]:
    return STRETCHED.sub(r"\1", " ".join(words)).split()


def _letters_of(words: Sequence[Token]) -> set[int]:
    return set().union(*[_letters(token.text) for token in words])


@lru_cache(maxsize=REMEMBERED)
def _letters(word: str) -> tuple[int, ...]:
    """Three and four letters in a row of a word, "~_ki", "~_kil": the checksum of each, and in its
    last bits what it weighs, so that only a new word's letters are looked up."""
    plain = STRETCHED.sub(r"\1", word)
    edged = f"_{plain[:LONGEST_WORD]}_"
    found = [
        crc32(f"~{edged[start : start + size]}".encode())
        for start in range(len(edged) - 2)
        for size in (3, 4)
    ]
    return tuple([gram << WEIGHED | _CRISIS.of(gram) for gram in found])


def _weight(letters: Collection[int]) -> tuple[float, int]:
    """What letters weigh together, and how many they are."""
    size = len(letters)
    return ((sum(letters) & ALL_WEIGHED) - MIDDLE * size) * STEP, size
