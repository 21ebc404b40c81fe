"""What somebody needs, and the services that may help. `facts` lists them with all the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from flows.calendar.hours import WeeklyHours

NeedState = Literal["open", "taken", "referred", "closed"]


@dataclass(frozen=True)
class Service:
    """A service that needs are referred to: `kinds` of need, `opening` hours (empty: always).

    `checked_at` (aware UTC) is when somebody last made sure that all this is so.
    """

    id: int
    name: str
    kinds: tuple[str, ...]
    address: str
    phone: str
    checked_at: datetime
    opening: tuple[WeeklyHours, ...] = ()
    languages: tuple[str, ...] = ("en", "fr")
    province: str = ""
    area: str = ""


@dataclass(frozen=True)
class Needed:
    """One thing somebody needs; `due_at` is aware UTC. `number` is the thread staff text about."""

    id: int
    number: int
    person_id: int
    kind: str
    state: NeedState
    due_at: datetime
    rev: int = 0
    owner_id: int | None = None
    service: Service | None = None


class Needs(Protocol):
    """Reads on demand, in the programme of this turn."""

    def need(self, need_id: int) -> Needed | None:
        """One thing that somebody needs, or needed."""

    def need_in(self, number: int) -> Needed | None:
        """For staff: what the person of a thread needs, if it is about that."""

    def services(self, kind: str) -> Sequence[Service]:
        """The services of the directory for a kind of need, the one checked last first."""
