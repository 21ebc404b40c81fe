"""What is needed to send leased texts: the row, its person, and where it may go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.database import Transaction
from bot.store.outgoing import outgoing
from bot.tables import metadata
from flows.engine.effects import Kind
from flows.engine.facts import Role

person = metadata.tables["person"]
programme = metadata.tables["programme"]
point = metadata.tables["point"]
link = metadata.tables["person_point"]
meeting = metadata.tables["meeting"]
group_session = metadata.tables["group_session"]
thread = metadata.tables["thread"]

_ROW_FIELDS = (
    "id",
    "programme_id",
    "person_id",
    "point_id",
    "thread_id",
    "key",
    "values",
    "language",
    "kind",
    "priority",
    "about",
    "about_rev",
    "opens_question",
    "not_before",
    "expires_at",
    "tries",
    "tried_at",
    "last_tried_at",
    "sent_to",
    "body",
    "body_hash",
    "segments",
    "lease_owner",
    "state",
    "status",
    "error_code",
    "provider_id",
)
_ROWS = (
    select(
        *(outgoing.c[name] for name in _ROW_FIELDS),
        programme.c.sender,
        programme.c.languages,
        person.c.language,
        person.c.active,
        person.c.paused_until,
        person.c.voice_only,
        person.c.consent,
        person.c.release_at,
        person.c.role,
        programme.c.name,
        programme.c.phone,
        person.c.zone,
        person.c.night_shift,
    )
    .select_from(
        outgoing.join(programme, programme.c.id == outgoing.c.programme_id).outerjoin(
            person, person.c.id == outgoing.c.person_id
        )
    )
    .order_by(outgoing.c.priority, outgoing.c.not_before, outgoing.c.id)
)
_BY_IDS = _ROWS.where(outgoing.c.id.in_(bindparam("ids", expanding=True)))
_HOLD = select(outgoing.c.id).where(outgoing.c.id == bindparam("row_id")).with_for_update()
_BY_PROVIDER_ID = _ROWS.where(outgoing.c.provider_id == bindparam("provider_id"))
_POINT_FIELDS = (
    point.c.id,
    point.c.channel,
    point.c.address,
    point.c.carrier_blocked_at,
    point.c.opted_out_at,
    point.c.bad_at,
    point.c.last_heard_at,
)
_POINTS = (
    select(link.c.person_id, link.c.status, *_POINT_FIELDS, link.c.since)
    .select_from(point.outerjoin(link, link.c.point_id == point.c.id))
    .where(point.c.id.in_(bindparam("ids", expanding=True)))
)
# The newest link first, as everywhere: that is where a person is texted.
_OF_PEOPLE = (
    select(link.c.person_id, link.c.status, *_POINT_FIELDS, link.c.since)
    .join(point, point.c.id == link.c.point_id)
    .where(link.c.person_id.in_(bindparam("ids", expanding=True)), link.c.status == "active")
    .order_by(link.c.since.desc(), point.c.id.desc())
)
_MEETINGS = select(meeting.c.id, meeting.c.rev).where(
    meeting.c.id.in_(bindparam("ids", expanding=True))
)
_GROUPS = select(group_session.c.id, group_session.c.rev).where(
    group_session.c.id.in_(bindparam("ids", expanding=True))
)
_THREADS = select(thread.c.id, thread.c.state, thread.c.owner_id).where(
    thread.c.id.in_(bindparam("ids", expanding=True)), thread.c.state != "closed"
)
_SENDERS = select(programme.c.id, programme.c.sender).order_by(programme.c.sender)
_PREPARED = (
    update(outgoing)
    .where(outgoing.c.id == bindparam("row_id"))
    .values(
        sent_to=bindparam("to_point"),
        body=bindparam("sealed"),
        body_hash=bindparam("hash"),
        segments=bindparam("parts"),
    )
)


@dataclass(frozen=True)
class Leased:
    """A text to be said with what belongs to it. Columns: `bot.tables.messages.Outgoing`.

    `values` and `body` are still sealed. What starts with `person_` is None without a person.
    """

    id: int
    programme_id: int
    person_id: int | None
    point_id: int | None
    thread_id: int | None
    key: str
    values: str
    language: str
    kind: Kind
    priority: int
    about: str
    about_rev: int
    opens_question: bool
    not_before: datetime
    expires_at: datetime | None
    tries: int
    tried_at: datetime | None
    last_tried_at: datetime | None
    sent_to: int | None
    body: str
    body_hash: str
    segments: int
    lease_owner: str
    state: str
    status: str
    error_code: str
    provider_id: str | None
    sender: str
    languages: str
    person_language: str | None
    person_active: bool | None
    paused_until: datetime | None
    voice_only: bool | None
    consent: str | None
    release_at: datetime | None
    person_role: Role | None
    programme_name: str = ""
    programme_phone: str = ""
    zone: str | None = None
    night_shift: bool | None = None


@dataclass(frozen=True)
class Reach:
    """A number a text may go to. `verified`: the person's own, known to be theirs.

    `retired`: it was somebody's and is nobody's now. `lived_at` (aware UTC): when it was last
    heard, or became theirs; None for a number of nobody.
    """

    point_id: int
    channel: str
    address: str
    verified: bool
    blocked: bool
    opted_out: bool
    bad: bool
    retired: bool = False
    lived_at: datetime | None = None


@dataclass(frozen=True)
class Prepared:
    """What a leased text will say, and where; written down before it leaves."""

    row_id: int
    point_id: int
    text: str
    segments: int


def read(tx: Transaction, ids: Sequence[int]) -> list[Leased]:
    """The texts with these ids, crisis first, then in the order they fell due."""
    rows: Sequence[Any] = tx.execute(_BY_IDS, {"ids": list(ids)}).all()
    return [Leased(*row) for row in rows]


def hold(tx: Transaction, row_id: int) -> None:
    """Keep everybody else off a text until this transaction ends; SQLite has one writer anyway."""
    tx.execute(_HOLD, {"row_id": row_id})


def by_provider_id(tx: Transaction, provider_id: str) -> Leased | None:
    """The text that the carrier knows by this id."""
    row: Any = tx.execute(_BY_PROVIDER_ID, {"provider_id": provider_id}).first()
    return None if row is None else Leased(*row)


def reach(tx: Transaction, rows: Sequence[Leased]) -> dict[int, Reach]:
    """Where each text may go, by row id: its own point, else the person's newest active one.

    A bad number is passed over while there is another; texts without any place are left out.
    """
    points = _read_points(tx, _POINTS, {row.point_id for row in rows if row.point_id})
    own = _read_points(
        tx, _OF_PEOPLE, {row.person_id for row in rows if row.person_id and not row.point_id}
    )
    found: dict[int, Reach] = {}
    for row in rows:
        if row.point_id is not None:
            candidates = sorted(
                (p for p in points if p[2] == row.point_id), key=lambda p: p[1] == "retired"
            )
            mine = [p for p in candidates if row.person_id is None or p[0] == row.person_id]
            verified = any(p[1] == "active" for p in mine)
        else:
            candidates = sorted(
                (p for p in own if p[0] == row.person_id), key=lambda p: p[7] is not None
            )
            verified = True
        if candidates:
            found[row.id] = _reach(tx, candidates[0], verified)
    return found


def meeting_revs(tx: Transaction, ids: Sequence[int]) -> dict[int, int]:
    """The present rev of each meeting."""
    if not ids:
        return {}
    rows: Sequence[Any] = tx.execute(_MEETINGS, {"ids": list(ids)}).all()
    return {int(row[0]): int(row[1]) for row in rows}


def group_revs(tx: Transaction, ids: Sequence[int]) -> dict[int, int]:
    """The present rev of each group session."""
    if not ids:
        return {}
    rows: Sequence[Any] = tx.execute(_GROUPS, {"ids": list(ids)}).all()
    return {int(row[0]): int(row[1]) for row in rows}


def thread_owners(tx: Transaction, ids: Sequence[int]) -> dict[int, int | None]:
    """Who has taken each of these threads, None for nobody; closed ones are left out."""
    if not ids:
        return {}
    rows: Sequence[Any] = tx.execute(_THREADS, {"ids": list(ids)}).all()
    return {row[0]: None if row[1] == "open" else row[2] for row in rows}


def senders(tx: Transaction) -> list[tuple[int, str]]:
    """Every programme's id and sender, in one order for everybody who locks them."""
    rows: Sequence[Any] = tx.execute(_SENDERS).all()
    return [(programme_id, sender) for programme_id, sender in rows]


def prepared(tx: Transaction, texts: Sequence[Prepared]) -> None:
    """Write down what is about to leave, sealed, with its keyed hash."""
    if texts:
        tx.connection.execute(
            _PREPARED,
            [
                {
                    "row_id": text.row_id,
                    "to_point": text.point_id,
                    "sealed": tx.cipher.seal(text.text),
                    "hash": tx.cipher.index(text.text),
                    "parts": text.segments,
                }
                for text in texts
            ],
        )


def _read_points(tx: Transaction, statement: Any, ids: set[int]) -> list[Any]:
    return list(tx.execute(statement, {"ids": sorted(ids)}).all()) if ids else []


def _reach(tx: Transaction, row: Sequence[Any], verified: bool) -> Reach:
    return Reach(
        point_id=row[2],
        channel=row[3],
        address=tx.cipher.open(row[4]),
        verified=verified,
        blocked=row[5] is not None,
        opted_out=row[6] is not None,
        bad=row[7] is not None,
        retired=row[1] == "retired",
        lived_at=max((at for at in (row[8], row[9]) if at is not None), default=None),
    )
