"""The meeting before which a matter of staff has to be done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True)
class Concerned:
    """Whom the person of the matter meets, when (aware UTC), how and where.

    `phone` is the other one's number, E.164, where the reader may see it; else empty.
    """

    first_name: str
    starts_at: datetime
    format: Literal["in_person", "phone", "video"]
    place: str
    phone: str = ""
    sets_up: bool = False  # a call to set up; else another place is asked for
