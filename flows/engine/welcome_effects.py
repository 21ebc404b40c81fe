"""What somebody settles when they are welcomed. `effects` lists them with all the others."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.facts import BestTime, Pace


@dataclass(frozen=True)
class Consent:
    """They agreed to our texts, or not, on these words: the version of the wording they read."""

    given: bool
    wording: str


@dataclass(frozen=True)
class SharedPhone:
    """Whether other people see this phone: from then on our texts only say "please call"."""

    shared: bool


@dataclass(frozen=True)
class SetBestTime:
    """When our texts suit them best."""

    best: BestTime


@dataclass(frozen=True)
class SetPace:
    """How often we may ask how they are."""

    pace: Pace


@dataclass(frozen=True)
class BookFirstCall:
    """A first call of the person of this turn with their mentor, at `start` (aware UTC)."""

    mentor_id: int
    start: datetime
    minutes: int


@dataclass(frozen=True)
class SwitchNumber:
    """The number in a thread is theirs, a new one or one in doubt: staff found out by voice."""

    number: int


@dataclass(frozen=True)
class DoubtNumber:
    """This number may be somebody else's: nothing personal goes there until staff know."""


Settled = Consent | SharedPhone | SetBestTime | SetPace | BookFirstCall | SwitchNumber | DoubtNumber
