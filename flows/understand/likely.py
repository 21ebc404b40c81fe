"""What an answer most likely means: all its words, and what the phrases read in them, are weighed.

There are more ways to answer than phrases can hold ("kids r at my moms so perfect", "gard moi une
place"), and more turns than they can follow. `likely_weights` is the data, trained by
`tests/corpus/train_likely.py` on invented answers alone: how far to trust a reading of the phrases
is learned as well. What was said plainly stays; what is not likely enough is not guessed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import exp, inf, sqrt
from typing import NamedTuple
from zlib import crc32

from flows.understand.courtesy import core_of
from flows.understand.grams import grams, letters
from flows.understand.heard import Heard
from flows.understand.lengths import minutes_late, pause_length
from flows.understand.normalise import listen
from flows.understand.questions import HEARD_AS
from flows.understand.reading import Reading
from flows.weights import Lanes

READ_COUNTS = 0.7  # what each mark of a reading counts
FEWEST, MOST = 2, 24  # words; who writes more tells a story
FEW = 3
KEEPS, KEEPS_PLAIN = 0.3, 0.15  # a reading of the phrases that is at least so likely stays
SURE = 0.5  # how likely a meaning must be to stand in its place
# Somebody waits for whoever says yes; a number that is somebody else's gets no personal word any
# more; for a need that nobody asked about somebody is sent out.
SURER = {"yes": 0.8, "wrong_person": 0.8}
SURE_UNASKED = 0.8
LIKELY = 0.7  # confidence, at most, of what is only weighed
# Consent, and a wish for quiet, is what was said in so many words; hours told and asked for answer
# no question.
PLAIN = ("stop", "start", "pause", "hours", "when")


class Asked(NamedTuple):
    """As which question an answer is weighed, what may stand in place of a reading, and in place of
    which: of any that was learned, or only of none, where a question has names of its own."""

    learned: str
    meanings: tuple[str, ...]
    any_reading: bool = True


# Nobody guesses that somebody wants texts again, or (on a guess alone) none.
_NOTHING = ("unclear", "none")
_COMING = ("yes", "no", "later_time", "late")
_ABOUT_ALL = ("person", "pause", "wrong_person")
_MEETING = (*_COMING, "cannot_today", "phone", "video", "group", *_ABOUT_ALL, *_NOTHING)
_NEEDS = tuple(
    f"need:{need}"
    for need in ("housing", "food", "clothes", "transport", "work", "papers", "health", "person")
)
_UNASKED = ("no", "later_time", "late", "group", "menu", "help", "number_changed", *_ABOUT_ALL)
_YES_OR_NO = ("yes", "no")
# Questions of whose answers enough has been learned. A yes that others act on must be said plainly:
# to be texted, to be safe, to tell the mentor.
_ASKED: Mapping[str, Asked] = {
    "confirm_meeting": Asked("confirm_meeting", _MEETING),
    "yes_no": Asked("yes_no", (*_YES_OR_NO, *_NOTHING)),
    "needs_menu": Asked("needs_menu", (*_NEEDS, "menu", *_NOTHING)),
    "free": Asked("free", (*_UNASKED, *_NEEDS, "language:en", "language:fr", *_NOTHING)),
    "reminder_short": Asked("confirm_meeting", _MEETING, any_reading=False),
    "same_day": Asked("confirm_meeting", (*_COMING, "cannot_today", *_ABOUT_ALL), False),
    "mentor_reminder": Asked("confirm_meeting", _COMING, any_reading=False),
    # Another time may be wished for a meeting that stands beside the group: that is said in words.
    "group_invite": Asked("confirm_meeting", ("yes", "no", "late", *_ABOUT_ALL), any_reading=False),
    "group_coming": Asked("confirm_meeting", ("yes", "no", "late", *_ABOUT_ALL), any_reading=False),
    "group_keep": Asked("yes_no", _YES_OR_NO, any_reading=False),
    "new_week": Asked("yes_no", _YES_OR_NO, any_reading=False),
}


@cache
def _weights() -> Lanes:
    """Opened at the first text that says more than a digit."""
    from flows.understand import likely_weights as written

    found = Lanes.opened(written.WEIGHTS, written.MEANINGS, written.STEP)
    del written.WEIGHTS  # its letters are needed once
    return found


@cache
def _known(learned: str) -> Mapping[str, int]:
    """What answers to this question were seen to mean, and the lane of each."""
    from flows.understand.likely_weights import KNOWN, MEANINGS

    return {meaning: MEANINGS.index(meaning) for meaning in KNOWN[learned]}


def named(meaning: str) -> str:
    """The meaning under which it is learned: who thanks asks nothing."""
    return "none" if meaning == "thanks" else meaning


def kinds(
    heard: Heard, words: Sequence[str], reading: Reading, learned: str
) -> Iterator[tuple[float, set[int]]]:
    """What is weighed of an answer, in kinds, each with what one of it counts: grams of its words
    (as `spoken`), of its letters, its words with the question, the question, and the marks of what
    was read.

    A long text is no more sure than a short one.
    """
    asked = crc32(f"?{learned}".encode())
    for found in (
        heard.grams if words is heard.said.words else grams(words),
        letters(words),
        {crc32(b"|" + word.encode(), asked) for word in words},
        {asked},
    ):
        yield 1 / sqrt(max(len(found), 1)), found
    yield READ_COUNTS, {crc32(mark.encode()) for mark in set(_marks(heard, reading, learned))}


def spoken(heard: Heard) -> Sequence[str]:
    """The words without the courtesy around them, which changes no answer."""
    core = core_of(heard.said.folded)
    return listen(core).words if core else heard.said.words


def _marks(heard: Heard, reading: Reading, learned: str) -> Iterator[str]:
    """What the phrases read, how sure they are, and what else they heard."""
    read = f"{learned}:{reading.meaning}"
    busy = sorted({window.busy for window in heard.windows})
    wish = "x" if heard.no_more == -inf else min(max(int(heard.no_more), -3), 3)
    yield f"read:{reading.meaning}"
    yield f"read:{read}"
    yield f"read:{read}:{reading.confidence:.1f}"
    yield f"asks:{read}:{heard.said.asks}"
    yield f"words:{read}:{min(len(heard.said.words), 12) // 2}"
    yield f"busy:{learned}:{busy}"
    yield f"weekly:{learned}:{bool(heard.when.standing)}"
    yield f"no more:{learned}:{wish}"
    for meaning in {hit.meaning for hit in heard.hits}:
        yield f"heard:{meaning}"
        yield f"heard:{learned}:{meaning}"
    yield from (f"also:{learned}:{meaning}" for meaning in reading.also)
    yield from (f"own:{learned}:{meaning}" for meaning in heard.own)
    yield from (f"need:{learned}:{need}" for need in heard.needs)


def weighed(heard: Heard, reading: Reading) -> Reading:
    """The reading of the phrases, or what the answer as a whole more likely means."""
    asked = _ASKED.get(heard.kind)
    if asked is None or reading.short or len(heard.said.words) > MOST:
        return reading
    words = spoken(heard)
    if not _can_be_weighed(heard, words, reading, asked):
        return reading
    shares = likely(heard, words, reading, asked.learned)
    best = max(shares, key=shares.__getitem__)
    keeps = KEEPS if reading.is_open else KEEPS_PLAIN
    if best == named(reading.meaning) or shares[named(reading.meaning)] >= keeps:
        return reading
    if best == "stop" and shares[best] >= SURE:  # nobody's texts end on a guess: it is asked
        return replace(reading, also=tuple(dict.fromkeys((*reading.also, "stop"))))
    if best not in asked.meanings or shares[best] < _enough(best, heard.kind):
        return reading
    if best in _NOTHING and heard.windows and not reading.is_open:
        return reading  # a time that was named, and read, is more than nothing
    if best == "wrong_person" and (heard.windows or heard.when.standing):
        return reading  # who tells us of their time is the one we write to
    if best == "late" and any(w.start.date() != heard.now.date() for w in heard.windows):
        return reading  # "quarter after 5 fri": who is late comes today
    return _instead(heard, reading, best, shares[best])


def _instead(heard: Heard, reading: Reading, meaning: str, share: float) -> Reading:
    """The same text read with another meaning, under the name that its question uses."""
    name = HEARD_AS.get(heard.kind, {}).get(meaning, meaning)
    likely = replace(reading, meaning=name, also=heard.beside(name), confidence=min(share, LIKELY))
    if meaning == "late":
        return replace(likely, minutes=minutes_late(heard.said))
    if meaning == "pause":
        days, until = pause_length(heard.said, heard.now)
        return replace(likely, days=days, until=until)
    return likely


def _can_be_weighed(heard: Heard, words: Sequence[str], reading: Reading, asked: Asked) -> bool:
    # A word or two with a figure says which of the digits it means, or nothing.
    figures = len(words) <= FEW and any(word.isdigit() for word in words)
    if figures or len(words) < FEWEST:
        return False
    if heard.begins_with_digit_of(reading.meaning):
        return False
    if reading.meaning in PLAIN or named(reading.meaning) not in _known(asked.learned):
        return False
    if asked.any_reading:
        return True
    # What a phrase knows to mean nothing, or to be unclear, is not guessed over.
    return reading.is_open and not ("unclear" in heard or "" in heard)


def _enough(meaning: str, kind: str) -> float:
    unasked = kind == "free" and meaning.startswith("need:")
    return SURE_UNASKED if unasked else SURER.get(meaning, SURE)


def likely(heard: Heard, words: Sequence[str], reading: Reading, learned: str) -> dict[str, float]:
    """How likely each meaning is that answers to this question were seen to have: 0 to 1."""
    known = _known(learned)
    odds = _weights().weigh(kinds(heard, words, reading, learned), known.values())
    most = max(odds)
    shares = [exp(weight - most) for weight in odds]
    whole = sum(shares)
    return {meaning: share / whole for meaning, share in zip(known, shares, strict=True)}
