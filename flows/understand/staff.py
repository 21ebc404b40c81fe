"""What staff text about a numbered alert or thread: "142", "142 OK", "142 DONE 3 fri", "142 words".

A word counts only when nothing follows it; anything else after a number goes to the person.
"""

import re
from dataclasses import dataclass
from typing import Literal

from flows.understand.keywords import slips
from flows.understand.normalise import fold

StaffKind = Literal[
    "take_or_read",
    "contact",
    "pass",
    "done",
    "words",
    "call",
    "help",
    "number",
    "note",
    "relay",
    "refer",
    "bare_done",
]

LOWEST, HIGHEST = 120, 899  # design: numbers of alerts and threads
OUTCOMES = range(1, 6)

_WORDS: dict[str, StaffKind] = {
    **dict.fromkeys(("ok", "okay", "oki"), "contact"),
    **dict.fromkeys(("pass", "passe", "passer", "passez"), "pass"),
    **dict.fromkeys(("words", "word", "mots", "mot"), "words"),
    **dict.fromkeys(("call", "appel", "appeler"), "call"),
    **dict.fromkeys(("help", "aide"), "help"),
    **dict.fromkeys(("number", "numero"), "number"),
}
_SHORT = frozenset(["ko", "okk", "ook"])  # said to people as well
_DONE = re.compile(r"(?:done|fini|finie|finis)\W*(?:(\d)(?![\w]))?\W*(.*)\Z")
_DAYS = re.compile(r"([1-9]\d?) ?(?:d|j|days?|jours?)\Z")
_TOMORROW = frozenset(["tomorrow", "tmrw", "demain"])
_WEEKDAYS = (
    ("mon", "monday", "lun", "lundi"),
    ("tue", "tues", "tuesday", "mar", "mardi"),
    ("wed", "wednesday", "mer", "mercredi"),
    ("thu", "thur", "thurs", "thursday", "jeu", "jeudi"),
    ("fri", "friday", "ven", "vendredi"),
    ("sat", "saturday", "sam", "samedi"),
    ("sun", "sunday", "dim", "dimanche"),
)
_NUMBERED = re.compile(r"\s*#?\s*(\d{3})(?![\d])(.*)\Z", re.DOTALL)
_SEPARATORS = " \t\n\r.:,;)-"
_REFER = re.compile(r"(?:refer|ref|referer|referez|diriger|dirige|dirigez)\W*(\d{0,6})\Z")
_NOTE_ALONE = re.compile(r"\W*notes?(?!\w)")
_ALONE = re.compile(r"\W*([a-z]+)\W*\d*\W*\Z")
_SLIPS = {slip for word in (*_WORDS, "done", "fini", "refer") for slip in slips(word)} - _SHORT
_NOTE = re.compile(r"note\s*:\s*(.*)\Z", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class StaffWord:
    """A staff text: what it asks, for which number.

    ``number`` is None only for ``bare_done``; ``outcome`` (1 to 5) only with ``done``, None when
    it was not given, and so are ``days`` from now or the ``weekday`` (Monday 0) on which they want
    to be reminded; ``text`` is the untouched rest of a note or relay, or a service's number.
    """

    kind: StaffKind
    number: int | None = None
    outcome: int | None = None
    text: str = ""
    days: int | None = None
    weekday: int | None = None


def read_staff(text: str) -> StaffWord | None:
    """The staff word of a text, None when it begins with no number (and is no bare done)."""
    whole = _bare(text)
    if whole == "0":
        return StaffWord("bare_done")
    if done := _done("bare_done", None, whole):
        return done
    numbered = _NUMBERED.match(text)
    if numbered is None or not LOWEST <= int(numbered[1]) <= HIGHEST:
        return None
    rest = numbered[2].lstrip(_SEPARATORS)
    glued = numbered[2][:1].isalnum()
    return _worded(int(numbered[1]), rest, glued)


def is_nearly_a_word(words: str) -> bool:
    """Whether words for the person may have been meant for us: a note without its colon, or a
    staff word with a slip of the thumb."""
    said = fold(words)
    if _NOTE_ALONE.match(said):
        return True
    alone = _ALONE.match(said)
    return alone is not None and alone[1] in _SLIPS


def _worded(number: int, rest: str, glued: bool) -> StaffWord | None:
    word = _bare(rest)
    if not word:
        return StaffWord("take_or_read", number)
    if word in _WORDS:
        return StaffWord(_WORDS[word], number)
    if done := _done("done", number, word):
        return done
    if sent := _REFER.match(word):
        return StaffWord("refer", number, text=sent[1])
    if glued:  # "630pm", "200th": a time or an amount, no alert
        return None
    if found := _NOTE.match(rest):
        return StaffWord("note", number, text=found[1].strip())
    return StaffWord("relay", number, text=rest)


def _done(kind: StaffKind, number: int | None, said: str) -> StaffWord | None:
    """DONE, an outcome and a day to be reminded on; None when something else follows."""
    found = _DONE.match(said)
    if found is None:
        return None
    if days := _DAYS.match(f"{found[1]} {found[2]}"):
        return StaffWord(kind, number, days=int(days[1]))  # "done 3 days" names no outcome
    outcome, day = _outcome(found[1]), found[2]
    if not day:
        return StaffWord(kind, number, outcome)
    if day in _TOMORROW:
        return StaffWord(kind, number, outcome, days=1)
    if days := _DAYS.match(day):
        return StaffWord(kind, number, outcome, days=int(days[1]))
    weekday = next((at for at, names in enumerate(_WEEKDAYS) if day in names), None)
    return None if weekday is None else StaffWord(kind, number, outcome, weekday=weekday)


def _bare(text: str) -> str:
    return fold(text).strip(' .!,:;?#()-\n"')


def _outcome(digit: str | None) -> int | None:
    return int(digit) if digit and int(digit) in OUTCOMES else None
