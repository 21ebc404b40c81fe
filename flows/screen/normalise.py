"""A text as typed on a basic phone -> plain words, each with its place in the raw text.

Everything here is the same for both languages; the spelling of one language lives in `spelling`.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Pictures that carry meaning; the words are made up so that no typed word equals them.
PICTURES = {
    "🔫": "xgun", "💣": "xgun", "💊": "xpill", "💉": "xneedle", "🔪": "xknife", "🗡": "xknife",
    "🩸": "xblood", "✂": "xblade", "🪒": "xblade", "😵": "xdead", "💀": "xdead", "☠": "xdead",
    "⚰": "xgrave", "🪦": "xgrave", "🆘": "xsos", "👋": "xbye", "🌉": "xbridge", "🪢": "xrope",
    "😂": "xlaugh", "🤣": "xlaugh", "😆": "xlaugh", "😹": "xlaugh",
    "👼": "xangel", "🕊": "xangel", "🪽": "xangel", "🚨": "xsiren", "🚑": "xsiren",
}  # fmt: skip

# Letters of other alphabets that look like ours, and ligatures that Unicode does not take apart.
LOOKALIKES = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s",
    "ԁ": "d", "к": "k", "м": "m", "т": "t", "в": "b", "н": "h", "ι": "i", "ο": "o", "α": "a",
    "ε": "e", "κ": "k", "ν": "v", "ł": "l", "ı": "i", "œ": "oe", "æ": "ae", "ø": "o",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "′": "'", "…": "...",
}  # fmt: skip

WORD = r"[a-z0-9]+(?:['*@$!+][a-z0-9]+)*"
TOKEN = re.compile(WORD + r"|[.!?\n,;:()]+")
# Four single letters or more, each apart: "k i l l", "k.i.l.l"; two gaps in a row end a word.
# Three are a word only with full stops between them: "s.o.s.".
SPACED = re.compile(
    r"(?<![a-z0-9'])(?:"
    r"[a-z0-9@$!](?:[ .\-_*/]{1,3}[a-z0-9@$!](?![a-z0-9'])){3,}"
    r"|[a-z]\.[a-z]\.[a-z](?![a-z0-9'])"
    r")(?![a-z0-9])"
)
END, PAUSE = ".", ","
# Said behind anything, and nothing is less grave for it.
LAUGHTER = frozenset((
    "lol", "lool", "loll", "lmao", "lmfao", "rofl", "jk", "mdr", "mdrr", "ptdr", "xd", "haha",
    "hahaha", "hahahaha", "hihi", "hehe", "xlaugh",
))  # fmt: skip


class Token(NamedTuple):
    """One typed word, or END or PAUSE; `[start, end)` in the raw text; `apart`: typed a p a r t."""

    text: str
    start: int
    end: int
    apart: bool = False


def tokens(text: str) -> list[Token]:
    """The words and pauses of a raw text, lower case, without accents; never raises."""
    plain, places = _plain(text)
    found: list[Token] = []
    done = 0
    for spaced in SPACED.finditer(plain):
        if not any("a" <= letter <= "z" for letter in spaced[0]):
            continue
        _cut(plain, done, spaced.start(), found)
        for chunk in re.finditer(r"\S(?:\S|\s(?=\S))*", spaced[0]):
            letters = re.sub(r"[ .\-_*/\s]", "", chunk[0])
            begin = spaced.start() + chunk.start()
            found.append(Token(letters, begin, spaced.start() + chunk.end(), apart=True))
        done = spaced.end()
    _cut(plain, done, len(plain), found)
    if places is None:
        return found
    return [Token(t.text, places[t.start], places[t.end - 1] + 1, t.apart) for t in found]


def _cut(plain: str, begin: int, end: int, found: list[Token]) -> None:
    for match in TOKEN.finditer(plain, begin, end):
        word = match[0]
        if word[0].isalnum():
            found.append(Token(word, match.start(), match.end()))
        else:
            # An ellipsis or a comma is a breath; only a full stop or a new line ends a sentence.
            ends = word in (".", "!", "?") or "\n" in word or "!" in word or "?" in word
            found.append(Token(END if ends else PAUSE, match.start(), match.end()))


def _plain(text: str) -> tuple[str, list[int] | None]:
    """The text in plain small letters, and for each of its characters the raw index it is from."""
    if text.isascii():
        return text.lower().translate(CONTROLS) if "\x00" in text else text.lower(), None
    letters: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        if character.isascii():
            folded = character.lower()
        elif index > 2 and text[index - 3 : index] == character * 3:
            continue  # a thousand laughing faces say no more than three
        else:
            folded = _fold(character)
        letters.append(folded)
        places.extend([index] * len(folded))
    return "".join(letters), places


CONTROLS = {0: " "}


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    """One character outside ASCII as plain small letters; invisible ones vanish."""
    if character in PICTURES:
        return f" {PICTURES[character]} "
    small = character.lower()
    if small in LOOKALIKES:
        return LOOKALIKES[small]
    kind = unicodedata.category(character)
    if kind in ("Cf", "Mn", "Me", "Cc"):
        return ""
    if kind[0] in "ZC":
        return " "
    parts = unicodedata.normalize("NFKD", small)
    plain = "".join(LOOKALIKES.get(p, p) for p in parts if not unicodedata.combining(p)).lower()
    return plain if plain.isascii() else " "
