"""Small groups as steps see them: a session, its place, how the person of the turn stands to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:  # people are facts as well, and facts look here for the views
    from flows.engine.facts import Person

GroupState = Literal["planned", "cancelled", "held"]
# asking: their coordinator talks to them first. offered: a seat is kept for them for a while.
Stands = Literal["", "asking", "invited", "yes", "no", "waiting", "offered", "attended", "absent"]
SEATED: tuple[Stands, ...] = ("yes", "offered")
AMONG: tuple[Stands, ...] = ("invited", "yes", "waiting", "offered")


@dataclass(frozen=True)
class Place:
    """Where people meet, as a house asks for it. `landline`: guests may use its phone."""

    name: str
    address: str
    phone: str
    landline: bool


@dataclass(frozen=True)
class Group:
    """A group session. `rev` grows with every change; `starts_at` is aware UTC, `zone` its own."""

    id: int
    rev: int
    leader: "Person"
    starts_at: datetime
    minutes: int
    zone: str
    place: str
    seats: int
    food: bool
    state: GroupState


class Groups(Protocol):
    """Reads about group sessions, for the person of the turn. Nobody learns who else comes."""

    def get(self, group_id: int) -> Group | None:
        """One session, whatever its state."""

    def stands(self, group_id: int) -> Stands:
        """How the person stands to a session; empty when they were never asked."""

    def is_full(self, group_id: int) -> bool:
        """Whether no seat is left for the person; one that is kept for them is theirs."""

    def own(self) -> Sequence[Group]:
        """Sessions ahead that the person is among or waits for, soonest first."""

    def fitting(self) -> Group | None:
        """The soonest session ahead that the person may be offered and has time for."""

    def given_up(self) -> Group | None:
        """The soonest session ahead that they said no to, and could still come to."""

    def coming(self, group_id: int) -> "Sequence[Person]":
        """For whoever leads it: who has said yes, and who was there or was not."""

    def asking(self, person_id: int) -> Sequence[Group]:
        """For staff: sessions ahead that somebody is not asked to before they say so."""

    def may_come(self, group_id: int, person_id: int) -> bool:
        """For staff: whether nobody is among it whom this person is not to be with."""
