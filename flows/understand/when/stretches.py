"""What a time phrase stands for: days, hours of a day, or an instant counted from now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flows.understand.when.tokens import Token, Word

END = Word("")  # stands after the last token, so that looking ahead needs no care
# Notes of open ends: hours said with them end or begin the whole stretch.
UP_TO = "up to then"
WITHIN = "up to then, or then"  # some say "within 3 days" for the third one
NOT_ON = "up to before it"  # hours are of the day itself
SINCE = "from after it on"  # hours are of the day itself
AFTER_SHIFT = "after a shift"
NOT_BEFORE = "not before"
FROM_THEN = "from then on"
AHEAD = 8  # how many of them


@dataclass(frozen=True, slots=True)
class Days:
    """Days from ``start`` up to but not including ``end``.

    ``grain`` is "day", "weekend", "week" or "month". ``other`` is the other date it may mean (only
    where people really differ), ``each``: the days one by one ("mon to wed"), ``past``: it lies
    behind, so it is no time to meet. ``until``: the first of the days said after "until", which
    are free for somebody who cannot before them. ``note`` says which one was taken.
    """

    start: date
    end: date
    grain: str = "day"
    other: date | None = None
    each: bool = False
    past: bool = False
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of a day, half-open; an end above 1440 is on the next day.

    ``kind`` is "point", "range", "part", "after" or "before". ``bare``: nothing said which half of
    the day, so that a part of the day beside it decides.
    """

    start: int
    end: int
    kind: str
    bare: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Instants:
    """From one moment to another, counted from now ("in 20 minutes")."""

    start: datetime
    end: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """Where and when a text is read: the local wall time and the language that breaks ties."""

    now: datetime
    lang: str

    @property
    def today(self) -> date:
        """The local date."""
        return self.now.date()


Tokens = Sequence[Token]
Found = tuple[tuple[Days | Instants, ...], int]
