"""Texts that came in. A provider's id is claimed by inserting it, never checked first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    update,
)

from bot.database import Transaction
from bot.store.upserts import Upsert
from bot.tables import metadata

heard = metadata.tables["heard"]
point = metadata.tables["point"]
person = metadata.tables["person"]
thread = metadata.tables["thread"]

RECENT = timedelta(minutes=10)  # design: screening looks at the last 10 minutes together
RECENT_LIMIT = 10
WORDS_LIMIT = 3

_VALUES: Mapping[str, BindParameter[object]] = {
    name: bindparam(name)
    for name in (
        "provider_id",
        "point_id",
        "person_id",
        "thread_id",
        "body",
        "level",
        "rules",
        "received_at",
        "heard_at",
    )
}
_CLAIM = Upsert(
    lambda insert: insert(heard).values(_VALUES).on_conflict_do_nothing().returning(heard.c.id)
)
_RECENT = (
    select(heard.c.body, heard.c.received_at)
    .where(heard.c.point_id == bindparam("point_id"), heard.c.received_at > bindparam("since"))
    .order_by(heard.c.received_at.desc(), heard.c.id.desc())
    .limit(RECENT_LIMIT)
)
_NEWEST = (
    select(heard.c.body)
    .where(heard.c.point_id == bindparam("point_id"))
    .order_by(heard.c.id.desc())
    .limit(1)
)
_ABOUT = bindparam("about", type_=heard.c.person_id.type)
_BODY = select(heard.c.body).where(heard.c.id == bindparam("heard_id"))
_WHOSE = select(heard.c.person_id, heard.c.point_id, heard.c.thread_id).where(
    heard.c.id == bindparam("heard_id")
)
_COUNT = select(func.count()).where(
    heard.c.point_id == bindparam("point_id"), heard.c.received_at > bindparam("since")
)
_ATTACH = (
    update(heard)
    .where(heard.c.id == bindparam("heard_id"))
    .values(thread_id=bindparam("to_thread"))
)
_ATTACH_RECENT = (
    update(heard)
    .where(
        heard.c.point_id == bindparam("of_point"),
        heard.c.heard_at > bindparam("since"),
        heard.c.thread_id.is_(None),
    )
    .values(thread_id=bindparam("to_thread"))
)
_IN_THREAD = select(heard.c.id, heard.c.body).where(heard.c.thread_id == bindparam("thread_id"))
Both = tuple[Select[Any], Select[Any]]


def _alarming_and_last(whose: ColumnElement[bool]) -> Both:
    of_them = _IN_THREAD.where(whose)
    alarming = of_them.where(heard.c.level != "none").order_by(heard.c.id)
    return alarming, of_them.order_by(heard.c.id.desc()).limit(WORDS_LIMIT)


# Whose words: of whom the thread is about, or of somebody who told us of them.
_THEIRS = _alarming_and_last(
    or_(heard.c.person_id.is_(None), heard.c.person_id == func.coalesce(_ABOUT, heard.c.person_id))
)
_TOLD_WORDS = _alarming_and_last(and_(heard.c.person_id.is_not(None), heard.c.person_id != _ABOUT))
# Staff quote what they read: their texts say nothing about screening.
OF_NO_STAFF = or_(person.c.role.is_(None), person.c.role != "coordinator")
_OF_PROGRAMME = (
    select(heard.c.point_id, heard.c.received_at, heard.c.body)
    .select_from(
        heard.join(point, point.c.id == heard.c.point_id).outerjoin(
            person, person.c.id == heard.c.person_id
        )
    )
    .where(
        point.c.programme_id == bindparam("programme_id"),
        heard.c.received_at > bindparam("since"),
        OF_NO_STAFF,
    )
    .order_by(heard.c.point_id, heard.c.received_at, heard.c.id)
)
_TELLER = (
    select(heard.c.person_id, heard.c.point_id)
    .where(
        heard.c.thread_id == bindparam("thread_id"),
        heard.c.person_id.is_not(None),
        heard.c.person_id != bindparam("about"),
    )
    .order_by(heard.c.id.desc())
    .limit(1)
)
_TOLD = (
    select(heard.c.thread_id)
    .join(thread, thread.c.id == heard.c.thread_id)
    .where(
        heard.c.person_id == bindparam("person_id"),
        heard.c.received_at > bindparam("since"),
        thread.c.person_id != bindparam("person_id"),
        thread.c.state != "closed",
    )
    .order_by(heard.c.id.desc())
    .limit(1)
)
_ALL_WORDS = (
    select(heard.c.person_id, heard.c.body)
    .where(heard.c.thread_id == bindparam("thread_id"))
    .order_by(heard.c.id)
)
_KNOWN = select(heard.c.provider_id).where(
    heard.c.provider_id.in_(bindparam("ids", expanding=True))
)


@dataclass(frozen=True)
class Text:
    """One text as it is claimed. `body` is plain here and sealed in its column."""

    provider_id: str
    point_id: int
    person_id: int | None
    body: str
    level: str
    rules: Sequence[str]
    received_at: datetime
    heard_at: datetime
    thread_id: int | None = None


@dataclass(frozen=True)
class Recent:
    """A text of the last minutes from the same point."""

    body: str
    received_at: datetime


@dataclass(frozen=True)
class Whose:
    """Whose a text is, and which thread it stands in."""

    person_id: int | None
    point_id: int
    thread_id: int | None


def claim(tx: Transaction, text: Text) -> int | None:
    """Insert the text and say its row id, or None when its provider id was heard before."""
    statement = _CLAIM.on(tx)
    row = tx.execute(
        statement,
        {
            "provider_id": text.provider_id,
            "point_id": text.point_id,
            "person_id": text.person_id,
            "thread_id": text.thread_id,
            "body": tx.cipher.seal(text.body),
            "level": text.level,
            "rules": ",".join(text.rules),
            "received_at": text.received_at,
            "heard_at": text.heard_at,
        },
    ).first()
    return None if row is None else int(row[0])


def recent(tx: Transaction, point_id: int, since: datetime) -> list[Recent]:
    """Texts of this point after `since`, oldest first, at most ten."""
    rows = tx.execute(_RECENT, {"point_id": point_id, "since": since}).all()
    return [Recent(tx.cipher.open(body), at) for body, at in reversed(rows)]


def newest(tx: Transaction, point_id: int) -> str:
    """The text of this point that we heard last; empty when there is none."""
    sealed = tx.execute(_NEWEST, {"point_id": point_id}).scalar()
    return tx.cipher.open(sealed) if sealed else ""


def count(tx: Transaction, point_id: int, since: datetime) -> int:
    """How many texts came from this point after `since`."""
    return int(tx.execute(_COUNT, {"point_id": point_id, "since": since}).scalar_one())


def body(tx: Transaction, heard_id: int) -> str:
    """The words of one text as they were written."""
    return tx.cipher.open(tx.execute(_BODY, {"heard_id": heard_id}).scalar_one())


def known(tx: Transaction, heard_id: int) -> Whose:
    """Whose text this is."""
    row = tx.execute(_WHOSE, {"heard_id": heard_id}).one()
    return Whose(row.person_id, row.point_id, row.thread_id)


def attach(tx: Transaction, heard_id: int, thread_id: int) -> None:
    """The text belongs to a thread."""
    tx.execute(_ATTACH, {"heard_id": heard_id, "to_thread": thread_id})


def attach_recent(tx: Transaction, point_id: int, since: datetime, thread_id: int) -> None:
    """The texts of a number that we heard after `since` and that belong to no thread yet belong to
    this one, however late the carrier gave them to us."""
    values = {"of_point": point_id, "since": since, "to_thread": thread_id}
    tx.execute(_ATTACH_RECENT, values)


def said_by(tx: Transaction, heard_id: int, person_id: int) -> None:
    """A text is somebody's who has said in it who they are."""
    tx.execute(update(heard).where(heard.c.id == heard_id).values(person_id=person_id))


def words(tx: Transaction, thread_id: int, about: int | None) -> list[str]:
    """What raised a thread, however long ago, and its last words; as written, newest last.

    `about`: the person it is about; what others told us of them is no word of theirs.
    """
    return _words(tx, _THEIRS, {"thread_id": thread_id, "about": about})


def told_words(tx: Transaction, thread_id: int, about: int) -> list[str]:
    """The same, of what somebody else told us of the person; bare digits tell nothing."""
    said = _words(tx, _TOLD_WORDS, {"thread_id": thread_id, "about": about})
    return [one for one in said if any(map(str.isalpha, one))]


def _words(tx: Transaction, whose: Both, where: Mapping[str, object]) -> list[str]:
    raised, last = ([(row.id, row.body) for row in tx.execute(one, where)] for one in whose)
    kept = {*raised[:1], *raised[1:][-WORDS_LIMIT:], *last}
    return [tx.cipher.open(body) for _, body in sorted(kept)]


def all_words(tx: Transaction, thread_id: int) -> list[str]:
    """Everything that was written in a thread, oldest first."""
    return [body for _, body in spoken(tx, thread_id)]


def spoken(tx: Transaction, thread_id: int) -> list[tuple[int | None, str]]:
    """The same, each with whoever wrote it, where that is known."""
    rows = tx.execute(_ALL_WORDS, {"thread_id": thread_id})
    return [(row.person_id, tx.cipher.open(row.body)) for row in rows]


def to_screen_again(
    tx: Transaction, programme_id: int, since: datetime
) -> Iterator[tuple[str, Sequence[str]]]:
    """Every text of a programme's people after `since` as it was screened: with the texts of the
    ten minutes before it from the same number, oldest first. Texts of staff are left out."""
    before: list[tuple[datetime, str]] = []
    of_point = None
    where = {"programme_id": programme_id, "since": since}
    for row in tx.execute(_OF_PROGRAMME, where):
        since = row.received_at - RECENT
        kept = before if row.point_id == of_point else []
        before = [(at, body) for at, body in kept if at > since][-RECENT_LIMIT:]
        text = tx.cipher.open(row.body)
        yield text, [body for _, body in before]
        before.append((row.received_at, text))
        of_point = row.point_id


def teller(tx: Transaction, thread_id: int, about: int) -> tuple[int, int] | None:
    """Who told us of the person a thread is about, and from which number; None if nobody else."""
    row: Sequence[Any] | None = tx.execute(
        _TELLER, {"thread_id": thread_id, "about": about}
    ).first()
    return None if row is None else (int(row[0]), int(row[1]))


def told(tx: Transaction, person_id: int, since: datetime) -> int | None:
    """The open thread about somebody else that this person told us of after `since`."""
    row = tx.execute(_TOLD, {"person_id": person_id, "since": since}).first()
    return None if row is None else int(row[0])


def unknown_of(tx: Transaction, provider_ids: Sequence[str]) -> list[str]:
    """Those of the carrier's ids that were never heard, in the order given."""
    known = {row[0] for row in tx.execute(_KNOWN, {"ids": list(provider_ids)})}
    return [provider_id for provider_id in provider_ids if provider_id not in known]
