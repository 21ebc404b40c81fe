"""A text in the pieces that a reader sees as one sign, cut where the carrier may cut it.

The carrier's own counter follows Unicode annex 29 as it stood in version 10; so does this.
"""

import unicodedata
from collections.abc import Iterator

_FIRST_MARK = "\u0300"  # nothing before it joins anything
_JOINER, _NON_JOINER = "\u200d", "\u200c"
_LONE_EXTENDERS = frozenset("\u0e33\u0eb3\uff9e\uff9f")
_FLAG_LETTERS = ("\U0001f1e6", "\U0001f1ff")
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")

# Pictures that take a skin tone, and those that a joiner ties to the one before.
_PEOPLE = frozenset(
    "☝⛹✊✋✌✍🎅🏂🏃🏄🏇🏊🏋🏌👂👃👆👇👈👉👊👋👌👍👎👏👐👦👧👨👩👮👰👱👲👳👴👵👶👷👸👼💁💂💃💅💆💇💪🕴🕵🕺🖐"
    "🖕🖖🙅🙆🙇🙋🙌🙍🙎🙏🚣🚴🚵🚶🛀🛌🤘🤙🤚🤛🤜🤞🤟🤦🤰🤱🤲🤳🤴🤵🤶🤷🤸🤹🤽🤾🧑🧒🧓🧔🧕🧖🧗🧘🧙🧚🧛🧜🧝"
)
_TIED = frozenset("♀♂⚕⚖✈❤🌈🌾🍳🎓🎤🎨🏫🏭👦👧👨👩💋💻💼🔧🔬🗨🚀🚒")

_SYLLABLES = frozenset(
    {("lead", part) for part in ("lead", "vowel", "open", "closed")}
    | {(part, more) for part in ("open", "vowel") for more in ("vowel", "end")}
    | {(part, "end") for part in ("closed", "end")}
)


def graphemes(text: str) -> Iterator[str]:
    """The pieces in order; joined again they are the text. \\r\\n is two pieces."""
    if not text or max(text) < _FIRST_MARK:
        yield from text
        return
    piece = ""
    for letter in text:
        if piece and not _joins(piece, letter):
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def _joins(piece: str, letter: str) -> bool:
    last = piece[-1]
    if _controls(last):
        return False
    if _extends(letter):
        return True
    if _SKIN_TONES[0] <= letter <= _SKIN_TONES[1]:
        return _base(piece) in _PEOPLE
    if last == _JOINER:
        return letter in _TIED
    if _FLAG_LETTERS[0] <= letter <= _FLAG_LETTERS[1]:
        return len(piece) == 1 and _FLAG_LETTERS[0] <= last <= _FLAG_LETTERS[1]
    return _same_syllable(last, letter)


def _controls(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind in ("Cc", "Zl", "Zp") or (kind == "Cf" and not _extends(letter))


def _extends(letter: str) -> bool:
    if letter in (_JOINER, _NON_JOINER) or letter in _LONE_EXTENDERS:
        return True
    return unicodedata.category(letter) in ("Mn", "Me", "Mc")


def _base(piece: str) -> str:
    """The last letter of a piece that carries the marks after it."""
    return next((letter for letter in reversed(piece) if not _extends(letter)), "")


def _same_syllable(last: str, letter: str) -> bool:
    """Korean syllables written in their parts."""
    return (_korean(last), _korean(letter)) in _SYLLABLES


def _korean(letter: str) -> str:
    code = ord(letter)
    if 0xAC00 <= code <= 0xD7A3:
        return "open" if (code - 0xAC00) % 28 == 0 else "closed"
    for first, last, part in ((0x1100, 0x115F, "lead"), (0x1160, 0x11A7, "vowel")):
        if first <= code <= last:
            return part
    return "end" if 0x11A8 <= code <= 0x11FF else ""
