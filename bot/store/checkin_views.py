"""How somebody is, answered from the database when a check-in asks."""

from collections.abc import Sequence
from datetime import datetime

from bot.database import Transaction
from bot.store import checkins, pairs, people
from flows.engine.facts import Person


class DatabaseHowTheyAre:
    """`flows.engine.checkin_facts.HowTheyAre` of one person."""

    def __init__(self, tx: Transaction, person_id: int) -> None:
        self._tx = tx
        self._person_id = person_id

    def mentor(self) -> Person | None:
        """Whom the mentee of this turn meets, the first where there are several."""
        mentor_id = pairs.mentor_of(self._tx, self._person_id)
        member = people.get(self._tx, mentor_id) if mentor_id is not None else None
        return member.facts if member is not None and member.active else None

    def ratings(self) -> Sequence[int]:
        """How they last said they are, 1 to 5; at most two, newest last."""
        return checkins.ratings(self._tx, self._person_id)

    def last_wrote(self) -> datetime | None:
        """When they last texted us."""
        return checkins.last_wrote(self._tx, self._person_id)

    def told(self) -> datetime | None:
        """When they were last sent a text of ours, if it asked nothing."""
        return checkins.told(self._tx, self._person_id)

    def human_wrote(self) -> datetime | None:
        """When a human of the team last wrote to them or talked with them."""
        return checkins.human_wrote(self._tx, self._person_id)
