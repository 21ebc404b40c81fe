"""What an answer most likely means where no phrase says it: all its words are weighed together.

There are more ways to answer than phrases can hold ("kids r at my moms so perfect", "gard moi une
place"). `likely_weights` is the data, trained by `tests/corpus/train_likely.py` on invented answers
alone. It is asked only where phrases know nothing, or several things, and says nothing of what is
not likely.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, sqrt
from typing import NamedTuple
from zlib import crc32

from flows.understand.no_more import grams
from flows.weights import Columns

LETTERS = (3, 4)  # in a row
SURE_YES = 0.8  # how likely a yes must be at least: somebody waits for whoever says it
FEWEST, MOST = 2, 60  # words; who writes more tells a story
FEW = 3


@cache
def _weights() -> Columns:
    """Opened at the first text that no phrase knows: who hears none has no need of it."""
    from flows.understand import likely_weights as written

    found = Columns.opened(written.WEIGHTS, written.MEANINGS, written.STEP)
    del written.WEIGHTS  # its letters are needed once
    return found


class Guess(NamedTuple):
    """A meaning, and how likely it is among those that the question allows: 0 to 1."""

    meaning: str
    share: float


class Asked(NamedTuple):
    """As which question an answer is weighed, what it may mean, how likely that must be, and what
    else it is weighed against, which means nothing here."""

    learned: str
    meanings: tuple[str, ...]
    enough: float
    rivals: tuple[str, ...] = ()


# What nobody acts on: the phrases were right to know nothing, or too much would hang on a guess. A
# number that is somebody else's gets no personal word any more.
NOTHING = ("unclear", "none", "wrong_person")
_COMING = ("yes", "no", "later_time", "late")
_ABOUT_ALL = ("person", "pause", "stop")
_MEETING = (*_COMING, "cannot_today", "phone", "video", "group", *_ABOUT_ALL)
_NEEDS = tuple(
    f"need:{need}"
    for need in ("housing", "food", "clothes", "transport", "work", "papers", "health", "person")
)
_UNASKED = ("no", "later_time", "late", "group", "menu", "help", "number_changed", *_ABOUT_ALL)
_OF_A_MEETING = Asked("confirm_meeting", _MEETING, 0.6)
# Another time may be wished for a meeting that stands beside the group: that is said in words.
_OF_A_GROUP = Asked("confirm_meeting", ("yes", "no", "late", *_ABOUT_ALL), 0.6, ("later_time",))
_YES_OR_NO = Asked("yes_no", ("yes", "no"), 0.8)
# Questions of whose answers enough has been learned. A yes that others act on must be said plainly:
# to be texted, to be safe, to tell the mentor.
_ASKED: Mapping[str, Asked] = {
    "confirm_meeting": _OF_A_MEETING,
    "reminder_short": _OF_A_MEETING,
    "same_day": Asked("confirm_meeting", (*_COMING, "cannot_today", *_ABOUT_ALL), 0.6),
    "mentor_reminder": Asked("confirm_meeting", _COMING, 0.7),
    "group_invite": _OF_A_GROUP,
    "group_coming": _OF_A_GROUP,
    "group_keep": _YES_OR_NO,
    "new_week": _YES_OR_NO,
    "yes_no": _YES_OR_NO,
    "needs_menu": Asked("needs_menu", (*_NEEDS, "menu"), 0.6),
    # What is needed is not guessed where nobody asked: somebody would be sent out for it.
    "free": Asked("free", (*_UNASKED, "language:en", "language:fr"), 0.65),
}


def kinds(words: Sequence[str], learned: str) -> tuple[set[int], ...]:
    """The grams of an answer: of its words, of its letters, of the question, and of both."""
    asked = crc32(f"?{learned}".encode())
    said = f" {' '.join(words)} ".encode()
    letters = {
        crc32(said[at : at + length], length)
        for length in LETTERS
        for at in range(len(said) - length + 1)
    }
    return grams(words), letters, {asked}, {crc32(b"|" + word.encode(), asked) for word in words}


def share_of(kind: set[int]) -> float:
    """What each gram of a kind counts: a long text is no more sure than a short one."""
    return 1 / sqrt(len(kind))


def likely(words: Sequence[str], kind: str) -> Guess | None:
    """What these words most likely answer to a question of this kind; None where it is not learned,
    not likely enough, or nothing."""
    asked = _ASKED.get(kind)
    # A word or two with a figure says which of the digits it means, or nothing.
    figures = len(words) <= FEW and any(word.isdigit() for word in words)
    if asked is None or figures or not FEWEST <= len(words) <= MOST:
        return None
    nothing = (*asked.rivals, *NOTHING)
    allowed = (*asked.meanings, *nothing)
    weights = _weigh(words, asked.learned, allowed)
    best = max(allowed, key=weights.__getitem__)
    share = 1 / sum(exp(weight - weights[best]) for weight in weights.values())
    enough = max(asked.enough, SURE_YES) if best == "yes" else asked.enough
    return Guess(best, share) if best not in nothing and share >= enough else None


def _weigh(words: Sequence[str], learned: str, allowed: Sequence[str]) -> dict[str, float]:
    """What the words weigh for each of these meanings. Unit: log odds."""
    columns, weights = _weights(), dict.fromkeys(allowed, 0.0)
    for kind in kinds(words, learned):
        each, places = share_of(kind), columns.places(kind)
        for meaning in allowed:
            weights[meaning] += each * columns.sum(meaning, places)
    return weights
