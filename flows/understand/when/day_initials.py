"""Weekdays by short names and first letters: "m-f", "mwf", "lmv"."""

from collections.abc import Sequence

from flows.understand.when.tokens import To, Token
from flows.understand.when.week_words import REST

EVERY_DAY = frozenset(range(7))
WORKDAYS = frozenset(range(5))
# Short names that other words can be; beside another weekday they are days.
TONIGHT_ALONE = ("tonight", "tonite")  # where no evening was made of it
SHORT = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "sam": 5, "dim": 6}
SHORT |= {"mon": 0, "wed": 2, "sat": 5, "sun": 6}
INITIALS = {
    "mwf": frozenset((0, 2, 4)),
    "mtwtf": WORKDAYS,
    "mtwrf": WORKDAYS,
    "tth": frozenset((1, 3)),
    "tuth": frozenset((1, 3)),
    "mw": frozenset((0, 2)),
    "mtw": frozenset((0, 1, 2)),
    "mtwt": frozenset((0, 1, 2, 3)),
    "lmm": frozenset((0, 1, 2)),
    "lmmj": frozenset((0, 1, 2, 3)),
    "mf": WORKDAYS,
    "lv": WORKDAYS,
    "ttf": frozenset((1, 3, 4)),
    "lmv": frozenset((0, 2, 4)),
    "lmmjv": WORKDAYS,
    "7j7": EVERY_DAY,
}
ANY = frozenset(("any", "nimporte"))
_DAY_WORDS = frozenset((*SHORT, *INITIALS, *TONIGHT_ALONE, *ANY, *REST))


def is_plain(word: str) -> bool:
    """Can a plain word name no day ("truck"; but "m" of "m-f", "mar", "tonight")?"""
    return len(word) > 1 and word not in _DAY_WORDS


def initials(tokens: Sequence[Token], place: int) -> tuple[frozenset[int], int] | None:
    """ "m-f", "m/w/f", "l a v": days by their first letters."""
    letters, end = tokens[place].said, place + 1
    while end < len(tokens):
        after = end + (tokens[end].said in ("/", ",") or isinstance(tokens[end], To))
        if after >= len(tokens) or len(tokens[after].said) != 1 or not tokens[after].said.isalpha():
            break
        letters, end = letters + tokens[after].said, after + 1
    days = INITIALS.get(letters)
    return (days, end) if days else None
