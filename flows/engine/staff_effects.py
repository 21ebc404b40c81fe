"""What staff ask for with a numbered word. `effects` lists them with all the others."""

from dataclasses import dataclass
from datetime import date, datetime

from flows.calendar.rota import Place


@dataclass(frozen=True)
class Take:
    """Staff takes a thread that nobody owns, or reads one that they own."""

    number: int


@dataclass(frozen=True)
class Opened:
    """The owner of an alert has the person's words before them: now the person may be told so."""

    number: int


@dataclass(frozen=True)
class Contact:
    """Staff reached the person; the 30 minutes start again."""

    number: int


@dataclass(frozen=True)
class PassOn:
    """Staff gives a thread to the next in the chain."""

    number: int


@dataclass(frozen=True)
class Close:
    """Staff closes a thread with an outcome from 1 to 5 (0 for hand-overs, which need none).

    `remind_on` is the day on which they want to look at it again.
    """

    number: int
    outcome: int
    remind_on: date | None = None


@dataclass(frozen=True)
class Note:
    """Staff writes something down in a thread."""

    number: int
    text: str


@dataclass(frozen=True)
class Connect:
    """Staff and the person of a thread, connected by phone; neither sees the other's number."""

    number: int


@dataclass(frozen=True)
class Relay:
    """Staff's words, sent to the person of a thread."""

    number: int
    text: str


@dataclass(frozen=True)
class Answered:
    """Whoever has the person's thread reads what a digit said to the reminder of the meeting at
    `start` (aware UTC); `what` is one of the matters that the texts know."""

    start: datetime
    what: str


@dataclass(frozen=True)
class AskSwap:
    """A colleague is asked to take a turn, from `start` to `end` (aware UTC), in return for one."""

    colleague_id: int
    place: Place
    start: datetime
    end: datetime
    back_start: datetime | None = None
    back_end: datetime | None = None


@dataclass(frozen=True)
class AnswerSwap:
    """What the colleague said; a yes changes the rota."""

    swap_id: int
    agreed: bool


@dataclass(frozen=True)
class DrillAnswered:
    """The test page reached them."""
