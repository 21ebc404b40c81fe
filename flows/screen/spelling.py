"""How one language is typed on basic phones: typed word -> the words of the frames."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from flows.screen.normalise import END, PAUSE, Token
from flows.screen.ordinary import ORDINARY
from flows.screen.slips import Slips

LEET = str.maketrans("01345789@$!+*", "oieastbgasiti")
LEET_L = str.maketrans("01345789@$!+*", "oleastbgasltu")
DOUBLE = re.compile(r"(.)\1+")
LONGEST_WORD = 24
REMEMBERED = 8192
ENDING = 2  # letters: walks for walk, marchez for marche
VOWEL = frozenset("aeiouy")
# Spellings that sound alike, applied in this order.
SOUNDS = tuple(
    (re.compile(written), heard)
    for written, heard in (
        ("ght", "t"), ("ph", "f"), ("^kn", "n"), ("^wr", "r"), ("c(?=[eiy])", "s"), ("ck|c|q", "k"),
        ("z", "s"), ("tion|sion|shun", "xn"), ("dg|g(?=[ei])", "j"), ("mb$", "m"), ("e$", ""),
        ("[aeiouyw]+", "a"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


class Words(NamedTuple):
    """The spelled words of a text, padded with END on both sides, and their `[start, end)` raw."""

    words: list[str]
    spans: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Words also read when misspelt: by ear and with a slip, with a slip, bare of vowels."""

    by_ear: frozenset[str]
    with_a_slip: frozenset[str]
    bare: frozenset[str]


@dataclass(frozen=True)
class Spelling:
    """One language's typed forms.

    `known`: typed form -> words. `vocabulary`: every word of the frames, read as itself. `flat`:
    the same words with doubled letters made single -> word. `near`: long words with one letter
    missing -> word. `bare`: words without their vowels -> word. `sounds`: how long words sound ->
    word.
    `inflected`: the language's own last attempt (endings, clitics).
    """

    known: Mapping[str, tuple[str, ...]]
    vocabulary: frozenset[str]
    flat: Mapping[str, str]
    near: Slips
    bare: Mapping[str, str]
    sounds: Mapping[str, str]
    inflected: Callable[[str, "Spelling"], tuple[str, ...]]
    # What was read of a typed form: people write the same ones again, and a guess takes long.
    guessed: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    def __contains__(self, typed: object) -> bool:
        """Whether a typed form needs no guess."""
        return typed in self.known or typed in self.vocabulary

    def spell(self, typed: Iterable[Token]) -> Words:
        """The typed tokens as words of this language."""
        words, spans = [END], [(0, 0)]
        guessed = self.guessed
        for token in typed:
            text, start, end, apart = token
            read = guessed.get(text)
            if read is None or apart:
                read = self.read(token)
            for word in read:
                words.append(word)
                spans.append((start, end))
        words.append(END)
        spans.append(spans[-1])
        return Words(words, spans)

    def read(self, token: Token) -> tuple[str, ...]:
        """One typed token in the words of this language, remembered for when it comes again."""
        read = self.as_it_is(token.text)
        if read is None:
            read = self._guess(token)
            if token.apart or len(token.text) > LONGEST_WORD:
                return read
        if len(self.guessed) >= REMEMBERED:
            self.guessed.clear()
        self.guessed[token.text] = read
        return read

    def _guess(self, token: Token) -> tuple[str, ...]:
        text = token.text
        if text in (END, PAUSE) or text.isdigit():
            return (text,)
        if token.apart:
            return self._glued(text) or tuple(text)
        if not text.isalpha():
            return self._disguised(text)
        read = self.word(text)
        return (text,) if not read or _is_another(text, read) else read

    def word(self, text: str) -> tuple[str, ...]:
        """The words meant by letters only, or nothing when they mean none of ours."""
        if found := self.as_it_is(text):
            return found
        if found := self.inflected(text, self):
            return found
        single = DOUBLE.sub(r"\1", text)
        if (found := self.as_it_is(single)) is not None:
            return found
        if single != text or len(text) < 7:
            if flat := self.flat.get(single):
                return self.known.get(flat, (flat,))
            if single != text and (found := self.inflected(single, self)):
                return found
        if len(text) > LONGEST_WORD:
            return ()
        if VOWEL.isdisjoint(text):
            word = self.bare.get(single, "") if len(single) > 2 else ""
        else:
            word = self._misspelt(text) if len(text) > 5 else ""
        return self.known.get(word, (word,)) if word else ()

    def as_it_is(self, typed: str) -> tuple[str, ...] | None:
        """The words of a typed form that needs no guess, none for "tse"; None if it needs one."""
        found = self.known.get(typed)
        return (typed,) if found is None and typed in self.vocabulary else found

    def _misspelt(self, text: str) -> str:
        shorter = (text[:gap] + text[gap + 1 :] for gap in range(len(text)))
        for form in (text, *shorter) if len(text) > 6 else ():
            word = self.near.get(form)
            if word.startswith(text[0]):
                return word
        return self.sounds.get(sound(text), "")

    def _disguised(self, text: str) -> tuple[str, ...]:
        """Apostrophes left out, digits and signs for letters; else the pieces between the signs."""
        bare = text.replace("'", "")
        if (found := self.as_it_is(bare)) is not None:
            return found
        if bare.isalpha():
            return self.word(bare) or self._behind_apostrophe(text) or (bare,)
        if text[0].isdigit() and sum(map(str.isdigit, text)) * 2 > len(text):
            return tuple(re.findall(r"[a-z]+|[0-9]+", bare))  # "50s" is no SOS
        for table in (LEET, LEET_L):
            if found := self.word(bare.translate(table)):
                return found
        pieces = re.findall(r"[a-z]+|[0-9]+", bare)
        return tuple(w for piece in pieces for w in (self.as_it_is(piece) or (piece,)))

    def _behind_apostrophe(self, text: str) -> tuple[str, ...]:
        """A word of no language of ours behind one or two letters: n'entende -> n, entende."""
        head, _, rest = text.partition("'")
        if len(head) > 2 or len(rest) < 3 or not rest.isalpha():
            return ()
        return (*self.known.get(head, (head,)), *(self.word(rest) or (rest,)))

    def _glued(self, letters: str) -> tuple[str, ...]:
        """Spaced letters as words of ours, or nothing: "killmyself" -> kill, myself."""
        plain = letters.translate(LEET)
        if not plain.isalpha() or len(plain) > 60:
            return ()
        best: list[tuple[str, ...] | None] = [()] + [None] * len(plain)
        for end in range(1, len(plain) + 1):
            for begin in range(max(0, end - LONGEST_WORD), end):
                before, piece = best[begin], plain[begin:end]
                if before is not None and (found := self._exact(piece)):
                    best[end] = before + found
                    break
        return best[-1] or ()

    def _exact(self, piece: str) -> tuple[str, ...]:
        return self.as_it_is(piece) or (self.inflected(piece, self) if len(piece) > 3 else ())


def _is_another(text: str, read: Sequence[str]) -> bool:
    """Was an ordinary word read as more than itself with another ending?"""
    return text in ORDINARY and (len(read) > 1 or not read[0].startswith(text[:-ENDING]))


def spelling(
    known: Mapping[str, str],
    vocabulary: frozenset[str],
    fuzzy: Fuzzy,
    inflected: Callable[[str, Spelling], tuple[str, ...]],
) -> Spelling:
    """A language's spelling from its typed forms (form -> words), its frames' words, and those that
    are also read when misspelt."""
    forms = {form: tuple(words.split()) for form, words in known.items()}
    every = sorted(vocabulary | forms.keys())
    single = {word: DOUBLE.sub(r"\1", word) for word in every if len(word) > 3}
    flat = {flat: word for word, flat in single.items() if flat != word}
    bare = {bones(word): word for word in sorted(fuzzy.bare)}
    sounds = {sound(word): word for word in sorted(fuzzy.by_ear)}
    # The words that matter most come first: they keep a slip that two words share.
    near = Slips([*sorted(fuzzy.by_ear), *sorted(fuzzy.with_a_slip)])
    return Spelling(forms, vocabulary, flat, near, bare, sounds, inflected)


def bones(word: str) -> str:
    """A word as it is typed without its vowels: killing -> klng."""
    return DOUBLE.sub(r"\1", "".join(letter for letter in word if letter not in VOWEL))


def sound(word: str) -> str:
    """How a word sounds, roughly: all vowels are one, a silent e is none (suiside, sewiside)."""
    for written, heard in SOUNDS:
        word = written.sub(heard, word)
    return word
