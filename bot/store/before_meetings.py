"""What has to be done before a meeting begins: the matters of staff that are open about it."""

from datetime import datetime

from sqlalchemy import bindparam, select

from bot.database import Transaction
from bot.store import history, threads
from bot.store.threads import BEFORE_A_MEETING, Row, thread
from flows.engine.facts import Meeting

_OPEN = (
    select(thread.c.id)
    .where(
        thread.c.person_id.in_((bindparam("mentee_id"), bindparam("mentor_id"))),
        thread.c.state != "closed",
        thread.c.reason.in_(bindparam("reasons", expanding=True)),
    )
    .order_by(thread.c.id)
)
_WITHDRAWN = (
    select(thread.c.id)
    .where(
        thread.c.person_id.in_((bindparam("mentee_id"), bindparam("mentor_id"))),
        thread.c.state == "closed",
        thread.c.closed_at >= bindparam("since"),
        thread.c.reason.in_(bindparam("reasons", expanding=True)),
        history.has_been("withdrawn"),
    )
    .order_by(thread.c.id)
)


def reason_of(matter: str, meeting: Meeting) -> str:
    """How a thread names the matter and the meeting before which it has to be done."""
    return f"{matter}:{meeting.id}"


def open_about(tx: Transaction, meeting: Meeting) -> list[Row]:
    """The open matters that have to be done before this meeting."""
    found = tx.execute(_OPEN, _of(meeting)).scalars().all()
    return [threads.get(tx, one) for one in found]


def withdrawn(tx: Transaction, meeting: Meeting, since: datetime) -> list[Row]:
    """Those that were closed unsaid since an instant, because there was nothing more to do."""
    found = tx.execute(_WITHDRAWN, {**_of(meeting), "since": since}).scalars().all()
    return [threads.get(tx, one) for one in found]


def _of(meeting: Meeting) -> dict[str, object]:
    reasons = [reason_of(matter, meeting) for matter in sorted(BEFORE_A_MEETING)]
    return {"mentee_id": meeting.mentee.id, "mentor_id": meeting.mentor.id, "reasons": reasons}
