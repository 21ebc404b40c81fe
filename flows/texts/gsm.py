"""How a text travels by SMS: its encoding, its segments, and the letters it is folded to.

Source of the figures: 3GPP TS 23.038 (alphabet) and 23.040 (parts): GSM-7 holds 160 characters in
one message and 153 in each part, UCS-2 70 and 67 UTF-16 units.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

from flows.texts.graphemes import graphemes

Encoding = Literal["GSM-7", "UCS-2"]

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")  # sent as two characters: an escape and a letter
GSM = BASIC | EXTENDED
ONE_PART = {"GSM-7": 160, "UCS-2": 70}
EACH_PART = {"GSM-7": 153, "UCS-2": 67}

# Written with letters of the alphabet where Unicode knows no decomposition.
WRITTEN_AS = {
    "œ": "oe",
    "Œ": "OE",
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "‹": "'",
    "›": "'",
    "‘": "'",
    "’": "'",
    "‚": "'",
    "`": "'",
    "´": "'",
    "′": "'",
    "″": '"',
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "―": "-",
    "−": "-",
    "•": "-",
    "·": "-",
    "…": "...",
    "×": "x",
    "÷": "/",
    "⁄": "/",
    "°": "",
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "ı": "i",
    "¢": "c",
    "©": "(c)",
    "®": "(r)",
    "❤": "<3",
    "♥": "<3",
    "🙂": ":)",
    "😊": ":)",
    "☺": ":)",
    "🙁": ":(",
    "☹": ":(",
    "😢": "(crying)",
    "😭": "(crying)",
    "👍": "(thumbs up)",
    "👎": "(thumbs down)",
    "🙏": "(thanks)",
    "🔫": "(gun)",
    "💊": "(pills)",
}

_UNKNOWN = "\ufffd"  # stands for a letter that cannot be written, until it becomes one "?"
_SPACES = {"Zs": " ", "Zl": "\n", "Zp": "\n"}


def encoding(text: str) -> Encoding:
    """Whether every letter fits GSM-7."""
    return "GSM-7" if GSM.issuperset(text) else "UCS-2"


def segments(text: str) -> int:
    """How many messages the carrier counts; an empty text is one.

    An escaped letter is never split across two parts, nor is a grapheme (so no surrogate pair).
    """
    kind = encoding(text)
    if (length(text) if kind == "GSM-7" else _units(text)) <= ONE_PART[kind]:
        return 1
    if kind == "GSM-7":
        return _parts((2 if letter in EXTENDED else 1 for letter in text), EACH_PART[kind])
    return _parts(map(_units, graphemes(text)), EACH_PART[kind])


def length(text: str) -> int:
    """Characters as GSM-7 counts them: escaped ones are two."""
    return len(text) + sum(letter in EXTENDED for letter in text)


def segments_line(case: dict[str, object]) -> dict[str, object]:
    """`{"text"}` to `{"encoding", "segments"}`, without folding."""
    text = str(case["text"])
    return {"encoding": encoding(text), "segments": segments(text)}


def fold(text: str) -> str:
    """The text in GSM-7 letters only: août -> aout, « » -> ", … -> ..., 💊 -> (pills).

    Marks and invisible characters go, other pictures become their name, and a run of letters that
    cannot be written at all becomes one question mark. Folding twice changes nothing.
    """
    if GSM.issuperset(text):
        return text
    return "".join(_without_repeats(map(_folded, unicodedata.normalize("NFC", text))))


def _parts(sizes: Iterable[int], room: int) -> int:
    parts, free = 1, room
    for size in sizes:
        if size > free:
            parts, free = parts + 1, room
        free -= size
    return parts


def _units(piece: str) -> int:
    return sum(2 if letter > "\uffff" else 1 for letter in piece)


def _folded(letter: str) -> str:
    if letter in GSM:
        return letter
    if letter in WRITTEN_AS:
        return WRITTEN_AS[letter]
    kind = unicodedata.category(letter)
    if kind in _SPACES:
        return _SPACES[kind]
    if kind[0] in "MC" or kind == "Sk" or "\U0001f1e6" <= letter <= "\U0001f1ff":
        return ""
    plain = "".join(map(_written, unicodedata.normalize("NFKD", letter)))
    if plain and GSM.issuperset(plain):
        return plain
    if kind == "So":
        return f"({unicodedata.name(letter, 'sign').lower()})"
    return _UNKNOWN


def _written(letter: str) -> str:
    return "" if unicodedata.combining(letter) else WRITTEN_AS.get(letter, letter)


def _without_repeats(pieces: Iterable[str]) -> Iterator[str]:
    """A picture or an unknown letter repeated without anything between stands once."""
    before = ""
    for piece in pieces:
        if not piece:
            continue
        repeated = piece == before and (piece == _UNKNOWN or len(piece) > 3)
        before = piece
        if not repeated:
            yield "?" if piece == _UNKNOWN else piece
