"""Where something happened: the programme, the person or number, and when."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.facts import Person, Programme


@dataclass(frozen=True)
class Scene:
    """`person` is None for a number that belongs to nobody, or to more than one.

    `can_text` is False for short codes, word senders and numbers that the carrier blocks.
    """

    programme: Programme
    person: Person | None
    point_id: int | None
    now: datetime
    can_text: bool = True

    @property
    def is_told(self) -> bool:
        """Whether no number of theirs has spoken: others tell of them."""
        return self.point_id is None

    def about(self, person: Person) -> "Scene":
        """The same moment, about somebody else, whose number did not speak."""
        return Scene(self.programme, person, None, self.now)
