"""What understanding hands on: the question that was open, and what was read in the answer."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

GUESS = 0.3  # confidence of a meaning that is only the default for unknown words

Kind = Literal["work", "appointment", "curfew", "callin", "class", "other"]


@dataclass(frozen=True)
class Window:
    """A stretch of time a person proposes, or refuses (``busy``).

    ``start`` and ``end`` are naive wall time in the person's own zone, half-open.
    ``grain`` is "day", "part", "hour", "minute" or "week".
    """

    start: datetime
    end: datetime
    grain: str
    busy: bool = False


@dataclass(frozen=True)
class Standing:
    """Something that comes round every week: when a person is taken, or (not ``busy``) free.

    ``days`` are the weekdays on which it starts, Monday is 0. ``start`` and ``end`` are minutes of
    the day; 1440 is midnight, and an end that is not after its start is on the next day. ``kind``
    says how it behaves in a calendar; it is never stored.
    """

    days: frozenset[int]
    start: int
    end: int
    kind: Kind = "other"
    busy: bool = True


@dataclass(frozen=True)
class Question:
    """The open question: its kind (a key of ``QUESTIONS``) and what was offered.

    ``slots`` are the offered starts (local wall time) of a pick_slot question, in their order.
    """

    kind: str
    slots: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What a text means as an answer to a question.

    ``minutes`` is a lateness, ``days`` and ``until`` the length of a pause. ``short`` marks a bare
    digit, yes or no: it makes sense only after a question that was really asked. ``confidence``
    is below 0.5 when the meaning is the default for words nobody knew. ``readings`` are other ways
    to read the windows, best first: where there are any, the person is asked. ``standing`` is what
    comes round every week, ``why`` says in plain words how the time words were read; ``day_named``:
    a day was said, and not only an hour.
    """

    meaning: str
    also: tuple[str, ...] = ()
    windows: tuple[Window, ...] = ()
    minutes: int | None = None
    days: int | None = None
    until: date | None = None
    confidence: float = 1.0
    short: bool = False
    readings: tuple[tuple[Window, ...], ...] = ()
    standing: tuple[Standing, ...] = ()
    why: tuple[str, ...] = ()
    day_named: bool = False

    @property
    def is_open(self) -> bool:
        """Has nobody understood, or only guessed?"""
        return self.meaning == "unclear" or self.confidence <= GUESS
