"""What a check-in may know of somebody, and nobody else: their coordinator sees it, no mentor."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from flows.engine.facts import Person


class HowTheyAre(Protocol):
    """Reads on demand, of the person of this turn."""

    def mentor(self) -> "Person | None":
        """Whom the mentee of this turn meets, the first where there are several."""

    def ratings(self) -> Sequence[int]:
        """How they last said they are, 1 to 5; at most two, newest last."""

    def last_wrote(self) -> datetime | None:
        """When they last texted us."""

    def told(self) -> datetime | None:
        """When they were last sent a text of ours, if it asked nothing."""

    def human_wrote(self) -> datetime | None:
        """When a human of the team last wrote to them or talked with them."""
