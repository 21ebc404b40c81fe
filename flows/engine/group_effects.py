"""What a step can ask for about a group session. `effects` lists them with all the others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class InviteToGroup:
    """The person of this turn is invited. Not together with somebody there -> the turn again."""

    group_id: int


@dataclass(frozen=True)
class TakeSeat:
    """The person comes: a seat is theirs. The last one just taken -> the turn is taken again."""

    group_id: int


@dataclass(frozen=True)
class WaitForSeat:
    """All seats are taken, and they would like to hear when one is free."""

    group_id: int


@dataclass(frozen=True)
class LeaveGroup:
    """They do not come; a seat that was theirs goes to whoever has waited longest."""

    group_id: int


@dataclass(frozen=True)
class WhoCame:
    """Of those who had said yes, these were there."""

    group_id: int
    came: tuple[int, ...]


@dataclass(frozen=True)
class AnswerFirst:
    """Staff have said whether somebody who is asked first is invited. See `InviteToGroup`."""

    group_id: int
    person_id: int
    invited: bool


GroupEffect = InviteToGroup | TakeSeat | WaitForSeat | LeaveGroup | WhoCame | AnswerFirst
