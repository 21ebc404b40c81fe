"""What people need: noted, taken, referred, closed; and what is overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.store import services
from bot.tables import metadata
from flows.engine.need_facts import Needed, NeedState

need = metadata.tables["need"]
thread = metadata.tables["thread"]
person = metadata.tables["person"]
owner = person.alias("owner")

OPEN: tuple[NeedState, ...] = ("open", "taken", "referred")

_FIELDS = (
    "id",
    "programme_id",
    "person_id",
    "kind",
    "state",
    "owner_id",
    "thread_id",
    "service_id",
    "rev",
    "said_at",
    "due_at",
    "referred_at",
    "closed_at",
    "ended",
)
_COLUMNS = [need.c[name] for name in _FIELDS]
_NAMED = select(
    *_COLUMNS,
    thread.c.number.label("number"),
    person.c.first_name.label("first_name"),
    owner.c.first_name.label("owner_name"),
).select_from(
    need.join(thread, thread.c.id == need.c.thread_id)
    .join(person, person.c.id == need.c.person_id)
    .outerjoin(owner, owner.c.id == need.c.owner_id)
)
_BY_ID = _NAMED.where(need.c.id == bindparam("need_id"))
_OF_THREAD = _NAMED.where(need.c.thread_id == bindparam("thread_id")).order_by(need.c.id.desc())
_SAME = _NAMED.where(
    need.c.person_id == bindparam("person_id"),
    need.c.kind == bindparam("kind"),
    need.c.state.in_(OPEN),
)
_OPEN_ONES = _NAMED.where(
    need.c.programme_id == bindparam("programme_id"), need.c.state.in_(OPEN)
).order_by(need.c.due_at, need.c.id)
_SENT_THERE = _NAMED.where(
    need.c.service_id == bindparam("service_id"), need.c.state == "referred"
).order_by(need.c.id)
_OVERDUE = _OPEN_ONES.where(need.c.due_at < bindparam("now"))
_ALL = _NAMED.where(need.c.programme_id == bindparam("programme_id")).order_by(need.c.id)
_INSERT = insert(need).returning(need.c.id)
_WORDS = (
    select(need.c.words)
    .where(need.c.thread_id == bindparam("thread_id"), need.c.words != "")
    .order_by(need.c.id)
)
_REV = select(need.c.rev).where(need.c.id == bindparam("need_id"), need.c.state.in_(OPEN))


@dataclass(frozen=True)
class Row:
    """A need as the shell works with it, with the names that belong to it. See `bot.tables.needs`.

    `number` is the one that staff text.
    """

    id: int
    programme_id: int
    person_id: int
    kind: str
    state: NeedState
    owner_id: int | None
    thread_id: int
    service_id: int | None
    rev: int
    said_at: datetime
    due_at: datetime
    referred_at: datetime | None
    closed_at: datetime | None
    ended: str
    number: int
    first_name: str
    owner_name: str

    def is_overdue(self, now: datetime) -> bool:
        """Whether its day has passed and it has not ended."""
        return self.state != "closed" and self.due_at < now


@dataclass(frozen=True)
class New:
    """A need to note. `due_at` is aware UTC."""

    programme_id: int
    person_id: int
    kind: str
    thread_id: int
    owner_id: int | None
    due_at: datetime
    words: str = ""


def add(tx: Transaction, new: New, now: datetime) -> int:
    """Note a need; its id."""
    values = {name: getattr(new, name) for name in New.__dataclass_fields__}
    values |= {"words": tx.cipher.seal(new.words) if new.words else "", "said_at": now}
    begins = {"state": "open", "rev": 0, "ended": "", "reason": ""}
    return int(tx.execute(_INSERT, values | begins).scalar_one())


def change(tx: Transaction, need_id: int, **values: object) -> None:
    """Set columns of a need; `reason` is sealed."""
    if values.get("reason"):
        values["reason"] = tx.cipher.seal(str(values["reason"]))
    tx.execute(update(need).where(need.c.id == need_id).values(**values))


def get(tx: Transaction, need_id: int) -> Row | None:
    """One need."""
    return _first(tx, _BY_ID, {"need_id": need_id})


def of_thread(tx: Transaction, thread_id: int) -> Row | None:
    """The need that a numbered matter is about."""
    return _first(tx, _OF_THREAD, {"thread_id": thread_id})


def same(tx: Transaction, person_id: int, kind: str) -> Row | None:
    """The need of this kind that somebody has already, and that has not ended."""
    return _first(tx, _SAME, {"person_id": person_id, "kind": kind})


def open_ones(tx: Transaction, programme_id: int) -> list[Row]:
    """Every need of a programme that has not ended, the one due first first."""
    return [_row(tx, row) for row in tx.execute(_OPEN_ONES, {"programme_id": programme_id})]


def sent_to(tx: Transaction, service_id: int) -> list[Row]:
    """Needs that were referred to a service and have not come back or ended."""
    return [_row(tx, row) for row in tx.execute(_SENT_THERE, {"service_id": service_id})]


def overdue(
    tx: Transaction, programme_id: int, now: datetime, owner_id: int | None = None
) -> list[Row]:
    """Needs whose day has passed, the longest first; of one owner, or of everybody."""
    rows = tx.execute(_OVERDUE, {"programme_id": programme_id, "now": now})
    found = [_row(tx, row) for row in rows]
    return [one for one in found if owner_id is None or one.owner_id == owner_id]


def every_one(tx: Transaction, programme_id: int) -> list[Row]:
    """Every need of a programme, ended ones too, the oldest first."""
    return [_row(tx, row) for row in tx.execute(_ALL, {"programme_id": programme_id})]


def words(tx: Transaction, thread_id: int) -> list[str]:
    """What somebody wrote about the need of a numbered matter."""
    rows = tx.execute(_WORDS, {"thread_id": thread_id})
    return [tx.cipher.open(sealed) for (sealed,) in rows]


def rev_of(tx: Transaction, need_id: int) -> int | None:
    """How often a need was referred or went back; None once it has ended."""
    found: int | None = tx.execute(_REV, {"need_id": need_id}).scalar()
    return found


def as_needed(tx: Transaction, row: Row | None) -> Needed | None:
    """A need as the steps see it."""
    if row is None:
        return None
    return Needed(
        id=row.id,
        number=row.number,
        person_id=row.person_id,
        kind=row.kind,
        state=row.state,
        due_at=row.due_at,
        rev=row.rev,
        owner_id=row.owner_id,
        service=services.get(tx, row.service_id),
    )


def _first(tx: Transaction, statement: Any, values: dict[str, object]) -> Row | None:
    row = tx.execute(statement, values).first()
    return None if row is None else _row(tx, row)


def _row(tx: Transaction, found: Sequence[Any]) -> Row:
    fields = dict(zip((*_FIELDS, "number", "first_name", "owner_name"), found, strict=True))
    for name in ("first_name", "owner_name"):
        fields[name] = tx.cipher.open(str(fields[name])) if fields[name] else ""
    return Row(**fields)
