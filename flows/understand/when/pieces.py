"""A folded text taken apart: words, figures, dates and clocks in figures, signs.

Every piece is its text and a letter for what it is: "w" word or figures, "c" 5:30, "i" 2026-11-25,
"d" 25/11/2026, "f" 25/11, "y" 2026/11, "m" 11/2026, "e" 2.5, "s" a sign, "b" a new line.
"""

import re

from flows.understand.when.lexicon import NAMES

Piece = tuple[str, str]

# Alternatives of bounded length, tried once at each place: the time is linear in the text.
_PIECE = re.compile(
    r"(?P<w>[a-z]+[a-z0-9]*)"
    r"|(?P<i>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:t(?=\d))?)"
    r"|(?P<d>\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d))"
    r"|(?P<m>\d{1,2} ?/ ?(?:19|20)\d\d(?![\d/]))"
    r"|(?P<y>(?:19|20)\d\d ?[-/] ?\d{1,2}(?![\d:]))"
    r"|(?P<c>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?)?(?!\d))"
    r"|(?P<f>\d{1,2} ?/ ?\d{1,2}(?![\d/]))"
    r"|(?P<e>\d{1,4}[.,]\d{1,4}(?!\d))"
    r"|(?P<n>[0-9][a-z0-9]*)"
    r"|(?P<b>\n)"
    r"|(?P<s>[^\sa-z0-9])"
)
# "w e d", "6 p . m ."
_SPACED = re.compile(r"(?<![a-z])[a-z](?: [a-z]){2,}(?![a-z])")
_PAIR = re.compile(r"(?<![a-z0-9])([a-z]) ([a-z])(?![a-z0-9])")
_DOTTED_HALF = re.compile(r"(?<![a-z])([ap]) ?\. ?m\b(?: ?\.)?")
_INITIALED = re.compile(r"(?<![a-z.])([a-z])\.([a-z])\.(?![a-z])")  # "n.a. at 8"
_SAINT = re.compile(r"(?<![a-z])st\. ")  # "st. patrick", and not the end of "the dentist."
_SPACES = re.compile(r" {2,}")
_SPACED_HALF = re.compile(r"(?<=\d) ([ap]) m(?![a-z0-9])")
_ISH = re.compile(r"(?<=\d)[- ]ish(?![a-z0-9])")
_HALF_LETTER = re.compile(r"(?<=:\d\d)(?:([ap])| (p)| (a)(?= *(?:$|[.,;!?])))(?: m)?(?![a-z0-9])")
_DOT_BEFORE_HALF = re.compile(r"(?<=\d)\.(?=[ap]m?\b)")

_LONGEST_MONTH = 31
_FAR = 2200  # nobody names a year so late, and the calendar ends at 9999


def take_apart(folded: str) -> list[Piece]:
    """The pieces of a text, in their order; hyphens inside words are gone."""
    pieces: list[Piece] = []
    for match in _PIECE.finditer(_joined(folded)):
        kind = match.lastgroup or "s"
        pieces.append((match[0], "w" if kind == "n" else kind))
    return _without_hyphens(pieces) if "-" in folded else pieces


def _joined(folded: str) -> str:
    """Spaced letters as words ("w e d  a t"), "p. m." as "pm"."""
    if ".m" in folded or ". m" in folded:
        folded = _DOTTED_HALF.sub(r"\1m", folded)
    if "a m" in folded or "p m" in folded:
        folded = _SPACED_HALF.sub(r"\1m", folded)
    if "ish" in folded:
        folded = _ISH.sub("ish", folded)
    if ":" in folded:
        folded = _HALF_LETTER.sub(r"\1\2\3m", folded)
    if "." in folded:
        folded = _INITIALED.sub(r"\1\2", folded)
    if "st. " in folded:
        folded = _SAINT.sub("st ", folded)
    if ".a" in folded or ".p" in folded:
        folded = _DOT_BEFORE_HALF.sub("", folded)
    if _SPACED.search(folded):
        folded = _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), folded)
        folded = _PAIR.sub(r"\1\2", folded)
    if "  " in folded:
        folded = _SPACES.sub(" ", folded)
    return folded


def _without_hyphens(pieces: list[Piece]) -> list[Piece]:
    """A dash stays between figures and between names of days or months ("mon-fri", "jan-5")."""
    kept: list[Piece] = []
    last = len(pieces) - 1
    for place, piece in enumerate(pieces):
        if piece[0] == "-" and 0 < place < last:
            before, after = pieces[place - 1][0], pieces[place + 1][0]
            wordy = before.isalpha() and after.isalpha()
            if wordy and not (before in NAMES and after in NAMES):
                continue
        kept.append(piece)
    return kept


def is_date(one: int, other: int, year: int) -> bool:
    """Can two figures and a year be a date ("31/00" and "9999-12-31" are none)?"""
    return 1 <= one <= _LONGEST_MONTH and 1 <= other <= _LONGEST_MONTH and year < _FAR
