"""What happened in a thread, line by line. Words of notes and relays are sealed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, exists, func, insert, select

from bot.database import Transaction
from bot.tables import metadata

event = metadata.tables["thread_event"]
thread = metadata.tables["thread"]

NOTES_LIMIT = 3

_LOG = insert(event).values(
    thread_id=bindparam("thread_id"),
    what=bindparam("what"),
    person_id=bindparam("person_id"),
    words=bindparam("words"),
    at=bindparam("at"),
)
_LATEST = select(func.max(event.c.at)).where(
    event.c.thread_id == bindparam("thread_id"), event.c.what == bindparam("what")
)
_BY = (
    select(event.c.id)
    .where(
        event.c.thread_id == bindparam("thread_id"),
        event.c.what == bindparam("what"),
        event.c.person_id == bindparam("person_id"),
    )
    .limit(1)
)
_WHO = select(event.c.person_id).where(
    event.c.thread_id == bindparam("thread_id"), event.c.what == bindparam("what")
)
_NOTES = (
    select(event.c.words)
    .where(event.c.thread_id == bindparam("thread_id"), event.c.what == "note")
    .order_by(event.c.id.desc())
    .limit(NOTES_LIMIT)
)
_RELAYED_TO = (
    select(event.c.id)
    .join(thread, thread.c.id == event.c.thread_id)
    .where(
        thread.c.person_id == bindparam("person_id"),
        thread.c.state != "closed",
        event.c.what == "relayed",
    )
    .limit(1)
)


def has_been(what: str) -> ColumnElement[bool]:
    """The condition that something of this kind stands in a thread's history."""
    return exists().where(event.c.thread_id == thread.c.id, event.c.what == what)


@dataclass(frozen=True)
class Entry:
    """A line: what, when (aware UTC), by whom, and words for notes and relays.

    `what`: opened, raised, more, again, paged, called, no_answer, page_failed, told, safety,
    safe, not_safe, automatic, taken, read, looked, passed, bridged, voicemail,
    contact, note, relayed, closed. "looked":
    somebody has read the person's words by command; "automatic": they asked if a human is there.
    """

    what: str
    at: datetime
    person_id: int | None = None
    words: str = ""


def log(tx: Transaction, thread_id: int, entry: Entry) -> None:
    """Write down what happened in a thread."""
    sealed = tx.cipher.seal(entry.words) if entry.words else ""
    values = {"what": entry.what, "person_id": entry.person_id, "at": entry.at}
    tx.execute(_LOG, values | {"thread_id": thread_id, "words": sealed})


def latest(tx: Transaction, thread_id: int, what: str) -> datetime | None:
    """When something last happened in a thread (aware UTC), None if never."""
    found: datetime | None = tx.execute(_LATEST, {"thread_id": thread_id, "what": what}).scalar()
    return found


def has(tx: Transaction, thread_id: int, what: str) -> bool:
    """Whether something has happened in a thread before."""
    return latest(tx, thread_id, what) is not None


def by(tx: Transaction, thread_id: int, what: str, person_id: int) -> bool:
    """Whether somebody has done this in a thread before."""
    found = {"thread_id": thread_id, "what": what, "person_id": person_id}
    return tx.execute(_BY, found).first() is not None


def who(tx: Transaction, thread_id: int, what: str) -> set[int]:
    """Everybody of whom this is written down in a thread: paged, called, passed ..."""
    rows = tx.execute(_WHO, {"thread_id": thread_id, "what": what}).all()
    return {int(row[0]) for row in rows if row[0] is not None}


def paged(tx: Transaction, thread_id: int) -> set[int]:
    """Everybody who was paged about a thread, by text or by a call."""
    return who(tx, thread_id, "paged") | who(tx, thread_id, "called")


def notes(tx: Transaction, thread_id: int) -> list[str]:
    """The last notes of staff in a thread, newest last."""
    rows = tx.execute(_NOTES, {"thread_id": thread_id}).all()
    return [tx.cipher.open(words) for (words,) in reversed(rows)]


def is_talking(tx: Transaction, person_id: int) -> bool:
    """Whether staff have written to this person in any thread that is open."""
    return tx.execute(_RELAYED_TO, {"person_id": person_id}).first() is not None
