"""Numbered matters: alerts, hand-overs, yellows. Their number, owner, state and history."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, or_, select, update

from bot.database import Transaction
from bot.store import heard as texts
from bot.store import history
from bot.store.numbers import KEPT
from bot.tables import metadata
from flows.engine import facts

thread = metadata.tables["thread"]
person = metadata.tables["person"]
owner = person.alias("owner")

# Of a thread's `safety`: somebody may be reading that phone; only others have spoken of them.
SILENT, UNSAID = "silent", "unsaid"

# Matters that have to be done before a meeting begins: "place:7".
BEFORE_A_MEETING = frozenset({"phone_meeting", "video_meeting", "place"})
# Matters that are not in the person's words: a digit asked for them, or we did.
WISHES = frozenset({"call_me", "stand_in", "group_first", "group_ask"})

_FIELDS = (
    "id",
    "programme_id",
    "number",
    "level",
    "category",
    "reason",
    "state",
    "person_id",
    "point_id",
    "owner_id",
    "do_not_text",
    "safety",
    "opened_at",
    "raised_at",
    "taken_at",
    "contact_at",
    "closed_at",
)
_COLUMNS = [thread.c[name] for name in _FIELDS]
_BY_ID = select(*_COLUMNS).where(thread.c.id == bindparam("thread_id"))
_NAMED = select(
    *_COLUMNS,
    person.c.first_name.label("first_name"),
    person.c.zone.label("zone"),
    owner.c.first_name.label("owner_name"),
).select_from(
    thread.outerjoin(person, person.c.id == thread.c.person_id).outerjoin(
        owner, owner.c.id == thread.c.owner_id
    )
)
# The newest thread first: a number may have been used before.
_BY_NUMBER = (
    _NAMED.where(
        thread.c.programme_id == bindparam("programme_id"),
        thread.c.number == bindparam("number"),
        or_(thread.c.state != "closed", thread.c.closed_at > bindparam("since")),
    )
    .order_by(case((thread.c.state == "closed", 1), else_=0), thread.c.id.desc())
    .limit(1)
)
_NAMED_ONE = _NAMED.where(thread.c.id == bindparam("thread_id"))
_OPEN_FOR = _NAMED.where(
    thread.c.programme_id == bindparam("programme_id"),
    thread.c.state != "closed",
    or_(thread.c.owner_id == bindparam("staff_id"), thread.c.state == "open"),
    or_(thread.c.person_id.is_(None), thread.c.person_id != bindparam("staff_id")),
).order_by(thread.c.id)
_OPEN_ALL = _NAMED.where(thread.c.state != "closed").order_by(thread.c.id)
_WITH_PERSON = (
    _NAMED.where(
        thread.c.person_id == bindparam("person_id"),
        thread.c.state != "closed",
        thread.c.level != "yellow",
    )
    .order_by(case((thread.c.level == "handover", 1), else_=0), thread.c.id.desc())
    .limit(1)
)
_WRITTEN_IN = (
    select(*_COLUMNS)
    .where(
        thread.c.person_id == bindparam("person_id"),
        thread.c.state != "closed",
        history.has_been("relayed"),
    )
    .order_by(thread.c.id)
)
_WITH_POINT = (
    select(*_COLUMNS)
    .where(
        thread.c.point_id == bindparam("point_id"),
        thread.c.state != "closed",
        thread.c.level != "yellow",
    )
    .order_by(case((thread.c.level == "handover", 1), else_=0), thread.c.id.desc())
    .limit(1)
)
_CRISIS_OF = (
    select(*_COLUMNS)
    .where(
        or_(
            thread.c.point_id == bindparam("point_id"),
            thread.c.person_id == bindparam("person_id"),
        ),
        thread.c.level.in_(("red", "orange_tonight", "orange_today")),
        or_(thread.c.state != "closed", thread.c.closed_at > bindparam("since")),
    )
    .order_by(thread.c.id.desc())
    .limit(1)
)
_OPEN_YELLOW = (
    select(*_COLUMNS)
    .where(
        thread.c.level == "yellow",
        thread.c.state != "closed",
        thread.c.reason == bindparam("reason"),
        or_(
            thread.c.person_id == bindparam("person_id"),
            and_(thread.c.person_id.is_(None), thread.c.point_id == bindparam("point_id")),
        ),
    )
    .limit(1)
)


@dataclass(frozen=True)
class Row:
    """A thread as the shell works with it. Levels and states: `bot.tables.threads.Thread`."""

    id: int
    programme_id: int
    number: int
    level: facts.Level
    category: str
    reason: str
    state: facts.ThreadState
    person_id: int | None
    point_id: int | None
    owner_id: int | None
    do_not_text: bool
    safety: str
    opened_at: datetime
    raised_at: datetime
    taken_at: datetime | None = None
    contact_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def matter(self) -> str:
        """What it is about, as texts know it: the reason without the need or the meeting."""
        return self.reason.partition(":")[0]

    @property
    def meeting_id(self) -> int | None:
        """The meeting before which it has to be done, if it is such a matter."""
        meeting = self.reason.partition(":")[2]
        return int(meeting) if self.matter in BEFORE_A_MEETING and meeting else None

    @property
    def is_unknown_to_them(self) -> bool:
        """Whether only others have spoken of the person, and nobody of us has reached them yet."""
        return self.safety == UNSAID and self.state == "open"

    @property
    def is_silent(self) -> bool:
        """Whether the person hears nothing from us by itself but the neutral text."""
        return self.safety in (SILENT, UNSAID)


def get(tx: Transaction, thread_id: int) -> Row:
    """One thread.

    Raises:
        LookupError: there is none with this id.
    """
    row = tx.execute(_BY_ID, {"thread_id": thread_id}).first()
    if row is None:
        raise LookupError("There is no such thread.")
    return _row(row)


def change(tx: Transaction, thread_id: int, **values: object) -> None:
    """Set columns of a thread."""
    tx.execute(update(thread).where(thread.c.id == thread_id).values(**values))


def take(tx: Transaction, thread_id: int, owner_id: int, at: datetime) -> bool:
    """Make somebody the owner if nobody was; False when somebody else was faster."""
    done = tx.execute(
        update(thread)
        .where(and_(thread.c.id == thread_id, thread.c.state == "open"))
        .values(state="taken", owner_id=owner_id, taken_at=at)
        .returning(thread.c.id)
    ).first()
    if done is not None:
        history.log(tx, thread_id, history.Entry("taken", at, owner_id))
    return done is not None


def by_number(
    tx: Transaction, programme_id: int, number: int, now: datetime
) -> tuple[Row, facts.Thread] | None:
    """The thread that carries this number now: open, or closed in the last 30 days."""
    row = tx.execute(
        _BY_NUMBER, {"programme_id": programme_id, "number": number, "since": now - KEPT}
    ).first()
    return None if row is None else (_row(row), _named(tx, row))


def open_for(tx: Transaction, programme_id: int, staff_id: int) -> list[facts.Thread]:
    """Open threads that this staff member owns or may take, oldest first; none about them."""
    rows = tx.execute(_OPEN_FOR, {"programme_id": programme_id, "staff_id": staff_id}).all()
    return [_named(tx, row) for row in rows]


def all_open(tx: Transaction) -> list[tuple[Row, facts.Thread]]:
    """Every open thread of the installation, oldest first."""
    return [(_row(row), _named(tx, row)) for row in tx.execute(_OPEN_ALL).all()]


def with_person(tx: Transaction, person_id: int) -> tuple[Row, facts.Thread] | None:
    """The open alert or hand-over that a person is in, alerts first; never a yellow.

    `relayed` is true if staff write to them in any: a "yes" may be meant for what staff said there.
    """
    row = tx.execute(_WITH_PERSON, {"person_id": person_id}).first()
    if row is None:
        return None
    return _row(row), replace(_named(tx, row), relayed=history.is_talking(tx, person_id))


def written_in(tx: Transaction, person_id: int) -> list[Row]:
    """The open threads in which staff have written to a person."""
    return [_row(row) for row in tx.execute(_WRITTEN_IN, {"person_id": person_id}).all()]


def named(tx: Transaction, thread_id: int) -> tuple[Row, facts.Thread]:
    """One thread with the names that belong to it.

    Raises:
        LookupError: there is none with this id.
    """
    row = tx.execute(_NAMED_ONE, {"thread_id": thread_id}).first()
    if row is None:
        raise LookupError("There is no such thread.")
    return _row(row), _named(tx, row)


def with_point(tx: Transaction, point_id: int) -> Row | None:
    """The open alert or hand-over of a number, for texts that belong to nobody we know."""
    row = tx.execute(_WITH_POINT, {"point_id": point_id}).first()
    return None if row is None else _row(row)


def crisis_of(tx: Transaction, point_id: int, person_id: int | None, since: datetime) -> Row | None:
    """The alert of a number, or of the person whose it is, that is open or was closed after
    `since`."""
    where = {"point_id": point_id, "person_id": person_id, "since": since}
    row = tx.execute(_CRISIS_OF, where).first()
    return None if row is None else _row(row)


def words(tx: Transaction, thread: Row) -> Sequence[str]:
    """The person's last words in a thread, newest last."""
    return texts.words(tx, thread.id, thread.person_id)


def open_yellow(
    tx: Transaction, person_id: int | None, point_id: int | None, reason: str
) -> Row | None:
    """The yellow that is open for this person (or number) and reason."""
    row = tx.execute(
        _OPEN_YELLOW, {"person_id": person_id, "point_id": point_id, "reason": reason}
    ).first()
    return None if row is None else _row(row)


def _named(tx: Transaction, row: Sequence[Any]) -> facts.Thread:
    known = _row(row)
    first_name, zone, owner_name = row[len(_FIELDS) :]
    named = facts.Thread(
        number=known.number,
        level=known.level,
        state=known.state,
        person_id=known.person_id,
        first_name=tx.cipher.open(str(first_name)) if first_name else "",
        owner_id=known.owner_id,
        owner_name=tx.cipher.open(str(owner_name)) if owner_name else "",
        opened_at=known.opened_at,
        relayed=history.has(tx, known.id, "relayed"),
        do_not_text=known.do_not_text,
        taken_at=known.taken_at,
        need="" if known.meeting_id is not None else known.reason.partition(":")[2],
        wish=known.reason if known.reason in WISHES else "",
        by_mentor=known.category == "mentor_worry",
    )
    return replace(named, zone=str(zone)) if zone else named


def _row(found: Sequence[Any]) -> Row:
    return Row(*found[: len(_FIELDS)])
