"""What four weeks were like for one person: texts by kind, and meetings."""

from datetime import datetime

from sqlalchemy import bindparam, or_, select

from bot.database import Transaction
from bot.tables import metadata
from flows.engine.effects import Kind

outgoing = metadata.tables["outgoing"]
meeting = metadata.tables["meeting"]

_TEXTS = select(outgoing.c.accepted_at, outgoing.c.kind).where(
    outgoing.c.person_id == bindparam("of_person"),
    outgoing.c.accepted_at > bindparam("since"),
    outgoing.c.accepted_at <= bindparam("until"),
)
_MEETINGS = select(meeting.c.starts_at).where(
    or_(
        meeting.c.mentee_id == bindparam("of_person"),
        meeting.c.mentor_id == bindparam("of_person"),
    ),
    meeting.c.starts_at > bindparam("since"),
    meeting.c.starts_at <= bindparam("until"),
    meeting.c.state.not_in(("declined", "cancelled")),
)


def texts(
    tx: Transaction, person_id: int, since: datetime, until: datetime
) -> list[tuple[datetime, Kind]]:
    """Texts that the carrier took for somebody between two instants (aware UTC), by kind."""
    values = {"of_person": person_id, "since": since, "until": until}
    return [(row.accepted_at, row.kind) for row in tx.execute(_TEXTS, values)]


def meetings(tx: Transaction, person_id: int, since: datetime, until: datetime) -> list[datetime]:
    """When their meetings began that were not called off."""
    values = {"of_person": person_id, "since": since, "until": until}
    return [row.starts_at for row in tx.execute(_MEETINGS, values)]
