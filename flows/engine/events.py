"""What can happen to a step: it is entered, answered, or time passes. A closed union."""

from dataclasses import dataclass
from datetime import date

from flows.engine.facts import Wanted
from flows.understand.reading import Standing


@dataclass(frozen=True)
class Enter:
    """The step begins; it asks its question or ends."""


@dataclass(frozen=True)
class Yes:
    """They agree."""


@dataclass(frozen=True)
class No:
    """They refuse."""


@dataclass(frozen=True)
class OtherTime:
    """They want another time; `wanted` holds the windows they named, if any.

    `readings` are other ways to read what they named, best first; then they are asked. `by` is
    "phone" or "video" where they want it to be that as well.
    """

    wanted: tuple[Wanted, ...] = ()
    readings: tuple[tuple[Wanted, ...], ...] = ()
    by: str = ""


@dataclass(frozen=True)
class ByPhone:
    """They would rather talk by phone, or be called."""


@dataclass(frozen=True)
class ByVideo:
    """They would rather meet by video."""


@dataclass(frozen=True)
class InGroup:
    """They would rather come to a group."""


@dataclass(frozen=True)
class OnMyWay:
    """They are on their way."""


@dataclass(frozen=True)
class Late:
    """They come late, by `minutes` if they said so; `on` is when, if they named a day."""

    minutes: int | None = None
    on: tuple[Wanted, ...] = ()


@dataclass(frozen=True)
class NotToday:
    """They cannot today; `wanted` holds other windows they named, `readings` as in OtherTime."""

    wanted: tuple[Wanted, ...] = ()
    readings: tuple[tuple[Wanted, ...], ...] = ()


@dataclass(frozen=True)
class SkipWeek:
    """They want no meeting this week."""


@dataclass(frozen=True)
class MyHours:
    """They say when they are taken or free every week, or when they are away.

    `readings` are other ways to read when they are away, best first; then they are asked.
    """

    standing: tuple[Standing, ...] = ()
    away: tuple[Wanted, ...] = ()
    readings: tuple[tuple[Wanted, ...], ...] = ()


@dataclass(frozen=True)
class Pick:
    """The numbered option they chose, from 1."""

    number: int


@dataclass(frozen=True)
class Choice:
    """A named option of a menu or report: the meaning in the table of questions."""

    name: str


@dataclass(frozen=True)
class Need:
    """They need something: housing, food, clothes, transport, work, papers, health, person.

    `also` are other needs of the same text; `said` is the text, "" where it was a number.
    """

    kind: str
    also: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True)
class AskPerson:
    """They want a human."""


@dataclass(frozen=True)
class PauseWish:
    """They want no texts for some days or until a day (their own calendar)."""

    days: int | None = None
    until: date | None = None


@dataclass(frozen=True)
class Safe:
    """They answered the safety question."""

    safe: bool


@dataclass(frozen=True)
class Thanks:
    """Thanks, a greeting, small talk: nothing to do."""


@dataclass(frozen=True)
class FreeWords:
    """Words that no rule understood. The text goes along for steps that take any words."""

    text: str


@dataclass(frozen=True)
class AskAgain:
    """An answer that cannot count as one: sent before the question, or meant for another one."""


Event = (
    Enter
    | Yes
    | No
    | OtherTime
    | ByPhone
    | ByVideo
    | InGroup
    | OnMyWay
    | Late
    | NotToday
    | SkipWeek
    | MyHours
    | Pick
    | Choice
    | Need
    | AskPerson
    | PauseWish
    | Safe
    | Thanks
    | FreeWords
    | AskAgain
)
