"""Where each conversation stands. Saved with compare-and-set; a lost race is taken again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, select, update

from bot.database import Transaction
from bot.store import holds
from bot.store.upserts import Upsert
from bot.tables import metadata
from flows.engine import session as saved
from flows.engine.session import Session

session = metadata.tables["session"]

_LOAD = select(session.c.rev, session.c.state, session.c.asked_at, session.c.closes_at).where(
    session.c.person_id == bindparam("person_id")
)
_REV = select(session.c.rev).where(session.c.person_id == bindparam("person_id"))
_NEW: Mapping[str, BindParameter[object]] = {
    name: bindparam(name) for name in ("person_id", "state", "question_id", "asked_at", "closes_at")
}
_INSERT = Upsert(
    lambda insert: insert(session).values(_NEW).on_conflict_do_nothing().returning(session.c.rev)
)
_SAVE = (
    update(session)
    .where(session.c.person_id == bindparam("of_person"), session.c.rev == bindparam("at_rev"))
    .values(
        rev=session.c.rev + 1,
        state=bindparam("state"),
        asked_at=bindparam("asked_at"),
        closes_at=bindparam("closes_at"),
    )
    .returning(session.c.rev)
)
_SAVE_QUESTION = _SAVE.values(question_id=bindparam("question_id"))
# The revision grows here too: a turn that read the session before must not save the old instants.
_ASKED = (
    update(session)
    .where(session.c.question_id == bindparam("outgoing_id"), session.c.asked_at.is_(None))
    .values(asked_at=bindparam("at"), rev=session.c.rev + 1)
    .returning(session.c.person_id)
)
_CLOSE = (
    update(session)
    .where(session.c.question_id == bindparam("outgoing_id"))
    .values(closes_at=bindparam("at"), question_id=None, rev=session.c.rev + 1)
    .returning(session.c.person_id)
)


def load(tx: Transaction, person_id: int) -> tuple[Session, int]:
    """Where somebody stands, and the revision to save against (0: never saved).

    Raises:
        ValueError: what was saved is no session; `rev_of` still says its revision.
    """
    row = tx.execute(_LOAD, {"person_id": person_id}).first()
    if row is None:
        return Session(), 0
    found = saved.load(tx.cipher.open(row.state))
    return replace(found, asked_at=row.asked_at, closes_at=row.closes_at), row.rev


def rev_of(tx: Transaction, person_id: int) -> int:
    """The revision of somebody's session, readable or not (0: never saved)."""
    found: int | None = tx.execute(_REV, {"person_id": person_id}).scalar()
    return found or 0


def save(
    tx: Transaction, person_id: int, new: Session, rev: int, question_id: int | None = None
) -> bool:
    """Save against the revision that was loaded; False when somebody else saved first.

    `question_id` is the outgoing row that asks the open question; without it the one that is
    stored stays, unless nothing is open any more.
    """
    values = {
        "state": tx.cipher.seal(saved.dump(new)),
        "asked_at": new.asked_at,
        "closes_at": new.closes_at,
    }
    if rev == 0:
        first = values | {"person_id": person_id, "question_id": question_id}
        statement = _INSERT.on(tx)
        return tx.execute(statement, first).first() is not None
    where = {"of_person": person_id, "at_rev": rev}
    if question_id is None and new.step:
        return tx.execute(_SAVE, values | where).first() is not None
    changed = values | where | {"question_id": question_id}
    return tx.execute(_SAVE_QUESTION, changed).first() is not None


def asked(tx: Transaction, outgoing_id: int, at: datetime) -> bool:
    """The carrier accepted the text of a question: from now on short answers count (aware UTC).

    False when that question is not open any more, or was accepted before.
    """
    return tx.execute(_ASKED, {"outgoing_id": outgoing_id, "at": at}).first() is not None


def close_question(tx: Transaction, outgoing_id: int, at: datetime) -> bool:
    """The text of a question ended undelivered: no answer counts after `at` (aware UTC).

    Nor is anything kept that it offered.
    """
    person_id = tx.execute(_CLOSE, {"outgoing_id": outgoing_id, "at": at}).scalar()
    if person_id is not None:
        holds.release(tx, person_id)
    return person_id is not None
