"""The other one of a pair, as far as words between the two go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # people are facts as well, and facts look here for the views
    from flows.engine.facts import Person


@dataclass(frozen=True)
class Partner:
    """`allowed`: words may go between the two; `today`: how many went to this one."""

    person: "Person"
    pair_id: int
    allowed: bool
    today: int
