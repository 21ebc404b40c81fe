"""What waits for a coordinator in the morning. `facts` lists it with all the others."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class Waits:
    """A numbered matter: an alert by its level, a need by its kind, another by its reason."""

    number: int
    what: str
    name: str = ""
    since: datetime | None = None


@dataclass(frozen=True)
class Today:
    """A meeting of today: when (aware UTC), and who."""

    at: datetime
    mentee: str
    mentor: str


@dataclass(frozen=True)
class Unheard:
    """Somebody who has not heard a human for so many days; `person_id` where no name is said."""

    person_id: int
    name: str
    days: int


@dataclass(frozen=True)
class Morning:
    """Everything that waits. `names`: the programme lets names stand in these texts."""

    alerts: tuple[Waits, ...] = ()
    needs: tuple[Waits, ...] = ()
    waiting: tuple[Waits, ...] = ()
    meetings: tuple[Today, ...] = ()
    unheard: tuple[Unheard, ...] = ()
    names: bool = True

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits."""
        return not (self.alerts or self.needs or self.waiting or self.meetings or self.unheard)


class Waiting(Protocol):
    """Reads about what waits for the coordinator of a turn; a part of `facts.Views`."""

    def morning(self) -> Morning:
        """Everything that waits for them."""

    def drill(self) -> int | None:
        """The number that answers the test page which waits for them."""
