"""Where a turn plays: the transaction, the programme, the person, their number, the instant."""

from dataclasses import dataclass
from datetime import datetime

from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.speaking import Recipient
from bot.store import meetings
from bot.store.views import DatabaseViews
from flows.engine.effects import Kind
from flows.engine.facts import Meeting, Person, Programme


@dataclass(frozen=True)
class Stage:
    """`point_id` is the number heard from; None when the bot starts. `now` is aware UTC.

    `kind` is what the texts of this turn count as; `views` is what its steps have looked at.
    """

    tx: Transaction
    programme: Programme
    person: Person
    point_id: int | None
    now: datetime
    kind: Kind = "answer"
    views: DatabaseViews | None = None

    @property
    def recipient(self) -> Recipient:
        """Answers go to the number heard from, never to another."""
        return Recipient(self.person, self.point_id)

    @property
    def scene(self) -> Scene:
        """The same for the alerts."""
        return Scene(self.programme, self.person, self.point_id, self.now)

    def meeting(self, meeting_id: int) -> Meeting:
        """A meeting as the steps saw it, so that whoever changed it meanwhile is noticed."""
        seen = self.views.meeting(meeting_id) if self.views else None
        return seen or meetings.known(self.tx, meeting_id)

    def changed(self, meeting: Meeting) -> None:
        """This turn has changed a meeting itself: another change starts from here."""
        if self.views is not None:
            self.views.remember(meeting)
