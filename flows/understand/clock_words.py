"""Hours named in a text: "630pm", "18 h 30", "after 6", "between 2 and 4", "morning"."""

import re
from dataclasses import dataclass

from flows.understand.day_words import AFTER, AND, AT, BEFORE, NOON, PARTS
from flows.understand.word_lists import word_set

_MIDNIGHT = 24 * 60
_HOUR = 60
_CLOCK = re.compile(r"(\d{1,2})(?:[:h.](\d{2}))?(h|am|pm|a|p)?\Z")
_GLUED = re.compile(r"(\d{1,2})(\d{2})(am|pm|a|p)?\Z")
_AM_PM = {"am": "am", "a": "am", "pm": "pm", "p": "pm"}
_HOUR_WORDS = frozenset(("h", "hr", "heure", "heures", "oclock"))
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
}


@dataclass(frozen=True)
class Span:
    """Minutes of a day, half-open; ``bare`` when nothing said whether morning or evening."""

    start: int
    end: int
    grain: str
    bare: bool = False


@dataclass(frozen=True)
class _Clock:
    minutes: int
    explicit: bool  # said as a time ("6pm", "18h"), not as a mere number
    bare: bool
    place: int


def read_span(words: tuple[str, ...], place: int, after_day: bool) -> tuple[Span, int] | None:
    """The hours that begin at a word and the place after them; None when it names none.

    ``after_day``: a day was just named, so that a mere number is an hour ("lun 9").
    """
    word = words[place]
    if word in ("between", "entre"):
        return _range(words, place + 1)
    if words[place : place + 2] == ("apres", "midi"):
        return Span(*PARTS["afternoon"], "part"), place + 2
    if word in ("from", "de") and (found := _range(words, place + 1)) is not None:
        return found
    if word in AFTER and (clock := _limit(words, place + 1)) is not None:
        return Span(clock.minutes, _MIDNIGHT, "part", clock.bare), clock.place
    if word in BEFORE and (clock := _limit(words, place + 1)) is not None:
        return Span(0, clock.minutes, "part", clock.bare), clock.place
    if word in PARTS:
        return Span(*PARTS[word], "part"), place + 1
    if word in AT and place + 1 < len(words):
        clock = _clock(words, place + 1)
        return _point(clock) if clock is not None and _is_hour(words, clock, word) else None
    if (found := _range(words, place)) is not None and _said_as_range(words, place, after_day):
        return found
    clock = _clock(words, place)
    return _point(clock) if clock is not None and (clock.explicit or after_day) else None


def _point(clock: _Clock) -> tuple[Span, int]:
    grain = "minute" if clock.minutes % _HOUR else "hour"
    return Span(clock.minutes, clock.minutes + _HOUR, grain, clock.bare), clock.place


def _is_hour(words: tuple[str, ...], clock: _Clock, before: str) -> bool:
    """ "at 5" is an hour, "for 2 weeks" and "la 3" are not."""
    if clock.explicit:
        return True
    following = words[clock.place] if clock.place < len(words) else ""
    return before in ("at", "around", "vers") and following not in _AMOUNTS


_AMOUNTS = word_set("""min mins minutes days jours weeks semaines people km blocks""")


def _range(words: tuple[str, ...], place: int) -> tuple[Span, int] | None:
    one = _clock(words, place)
    if one is None or one.place >= len(words) or words[one.place] not in AND:
        return None
    two = _clock(words, one.place + 1)
    if two is None:
        return None
    start, end = one.minutes, two.minutes
    if one.bare and end <= 12 * _HOUR + 59 and start > end:
        start -= 12 * _HOUR
    if two.bare and end <= start:
        end += 12 * _HOUR
    return (Span(start, end, "part"), two.place) if start < end <= _MIDNIGHT else None


def _said_as_range(words: tuple[str, ...], place: int, after_day: bool) -> bool:
    """ "2-4" or "14h a 16h"; a mere "2 and 4" is none."""
    clock = _clock(words, place)
    return clock is not None and (clock.explicit or after_day)


def _limit(words: tuple[str, ...], place: int) -> _Clock | None:
    """The hour of an "after" or "before", which may be a mere number."""
    if place < len(words) and words[place] in _FILLERS:
        place += 1
    clock = _clock(words, place)
    if clock is None:
        return None
    following = words[clock.place] if clock.place < len(words) else ""
    return None if following in _AMOUNTS else clock


_FILLERS = frozenset(("at", "a", "de", "about", "like", "around"))


def _clock(words: tuple[str, ...], place: int) -> _Clock | None:
    if place >= len(words):
        return None
    word = words[place]
    if word in NOON:
        return _Clock(12 * _HOUR, word in ("noon", "midi"), False, place + 1)
    if word in ("midnight", "minuit"):
        return _Clock(_MIDNIGHT - 1, True, False, place + 1)
    written = _written(words, place)
    return _timed(written, words) if written is not None else None


@dataclass(frozen=True)
class _Written:
    """A clock as it stands: hour, minutes, the suffix glued to it, and where it ends."""

    hour: int
    minutes: int
    suffix: str | None
    explicit: bool
    place: int


def _written(words: tuple[str, ...], place: int) -> _Written | None:
    word = words[place]
    following = words[place + 1 : place + 3]
    glued = _GLUED.match(word)
    if glued:
        return _Written(int(glued[1]), int(glued[2]), glued[3], bool(glued[3]), place + 1)
    found = _CLOCK.match(word)
    if found is None:
        hour = _NUMBERS.get(word)
        return _Written(hour, 0, None, False, place + 1) if hour else None
    hour, minutes, suffix = int(found[1]), int(found[2] or 0), found[3]
    if suffix is None and following[:1] and following[0] in _HOUR_WORDS:
        split = len(following) > 1 and re.fullmatch(r"[0-5]\d", following[1]) is not None
        minutes = int(following[1]) if split else minutes
        return _Written(hour, minutes, "h", True, place + 2 + split)
    return _Written(hour, minutes, suffix, bool(found[2] or suffix), place + 1)


def _timed(written: _Written, words: tuple[str, ...]) -> _Clock | None:
    """The clock meant, with the half of the day said after it ("du matin", "pm")."""
    hour, suffix, place = written.hour, written.suffix, written.place
    following = words[place] if place < len(words) else ""
    if following in _AM_PM and len(following) == 2 and suffix is None:
        suffix, place = following, place + 1
    half = _AM_PM.get(suffix or "") or _half_said(words[place : place + 3])
    if hour > 24 or written.minutes > 59 or (suffix in _AM_PM and hour > 12):
        return None
    if (half == "pm" and hour < 12) or (half is None and 1 <= hour <= 7):
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    bare = half is None and written.hour <= 12
    explicit = written.explicit or suffix is not None
    return _Clock(min(hour * _HOUR + written.minutes, _MIDNIGHT - 1), explicit, bare, place)


def _half_said(following: tuple[str, ...]) -> str | None:
    rest = [word for word in following if word not in ("du", "in", "the", "de", "ce")]
    if not rest:
        return None
    if rest[0] in ("matin", "morning"):
        return "am"
    return "pm" if rest[0] in ("soir", "evening", "night") else None
