"""Many people at once: enrolled as one batch with a few statements, listed, taken back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select, Table, delete, exists, insert, or_, select, update

from bot.database import Transaction
from bot.store import welcome
from bot.store.people import Newcomer
from bot.store.upserts import inserting
from bot.tables import metadata

One = TypeVar("One")

EACH = 500  # values in one statement; SQLite takes 32,766, older ones 999

batch = metadata.tables["batch"]
member = metadata.tables["batch_person"]
person = metadata.tables["person"]
point = metadata.tables["point"]
link = metadata.tables["person_point"]
heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]

# What is known of somebody goes with them. Whatever else names them is other people's work.
GOES_TOO = (
    "batch_person",
    "person_point",
    "session",
    "due",
    "outgoing",
    "demo_thought",
    "weekly_hours",
    "dated_hours",
    "phase",
    "holiday_not_kept",
    "busy_entry",
    "consent",
    "spoken_code",
    "code_attempt",
    "speaker",
)


@dataclass(frozen=True)
class Batch:
    """People who were enrolled from one file; the instants are aware UTC."""

    id: int
    programme_id: int
    people: int
    at: datetime
    undone_at: datetime | None


@dataclass(frozen=True)
class Arriving:
    """Somebody to enrol, and where they are texted."""

    newcomer: Newcomer
    address: str

    @property
    def asks(self) -> bool:
        """Whether they are asked first if we may text them."""
        return self.newcomer.consent == "open"


def add(
    tx: Transaction, programme_id: int, arriving: Sequence[Arriving], channel: str, now: datetime
) -> Batch:
    """Enrol everybody with a verified number, as one batch."""
    row = {"programme_id": programme_id, "people": len(arriving), "at": now}
    batch_id = int(tx.execute(insert(batch).returning(batch.c.id), row).scalar_one())
    ids = _add_people(tx, arriving, now)
    numbers = _add_points(tx, programme_id, arriving, channel, now)
    links = [
        {"person_id": one, "point_id": numbers[who.address], "status": "active", "since": now}
        for one, who in zip(ids, arriving, strict=True)
    ]
    tx.connection.execute(insert(link), links)
    asked = [
        (one, who.newcomer.release_at) for one, who in zip(ids, arriving, strict=True) if who.asks
    ]
    welcome.plan(tx, asked, now)
    tx.connection.execute(insert(member), [{"person_id": one, "batch_id": batch_id} for one in ids])
    return Batch(batch_id, programme_id, len(arriving), now, None)


def of_programme(tx: Transaction, programme_id: int) -> list[Batch]:
    """Every batch of a programme, the newest first."""
    columns = [batch.c[name] for name in Batch.__dataclass_fields__]
    mine = select(*columns).where(batch.c.programme_id == programme_id).order_by(batch.c.id.desc())
    return [Batch(*tuple(row)) for row in tx.execute(mine)]


def numbers_in_use(tx: Transaction, programme_id: int, channel: str) -> set[str]:
    """The keyed index of every number that somebody active uses on a channel."""
    used = (
        select(point.c.address_index)
        .join(link, link.c.point_id == point.c.id)
        .join(person, person.c.id == link.c.person_id)
        .where(
            point.c.programme_id == programme_id,
            point.c.channel == channel,
            link.c.status == "active",
            person.c.active,
        )
    )
    return set(tx.execute(used).scalars())


def who_texted(tx: Transaction, of: Batch) -> list[int]:
    """Everybody of a batch who has texted since, by their number too; lowest id first."""
    from_number = exists().where(
        heard.c.point_id == link.c.point_id,
        link.c.person_id == member.c.person_id,
        heard.c.heard_at >= of.at,
    )
    by_name = exists().where(heard.c.person_id == member.c.person_id)
    texted = _people(of).where(or_(from_number, by_name)).order_by(member.c.person_id)
    return list(tx.execute(texted).scalars())


def who_is_met(tx: Transaction, of: Batch) -> list[int]:
    """Everybody of a batch whom rows of others name: a pair, a meeting, an alert."""
    found: set[int] = set()
    for table, column in _naming():
        if table.name in GOES_TOO:
            continue
        named = select(table.c[column]).where(table.c[column].in_(_people(of)))
        if table is person:
            named = named.where(person.c.id.not_in(_people(of)))
        found |= set(tx.execute(named).scalars())
    return sorted(found)


def undo(tx: Transaction, of: Batch, now: datetime) -> None:
    """Take away the people and numbers of a batch, and whatever was known of them."""
    tx.execute(update(batch).where(batch.c.id == of.id).values(undone_at=now))
    numbers = select(link.c.point_id).where(link.c.person_id.in_(_people(of)))
    points = list(tx.execute(numbers).scalars())
    ids = list(tx.execute(_people(of)).scalars())
    for some in _slices(ids):
        for table, column in _naming():
            if table.name in GOES_TOO:
                tx.execute(delete(table).where(table.c[column].in_(some)))
        tx.execute(delete(person).where(person.c.id.in_(some)))
    for some in _slices(points):
        tx.execute(_unused(of, some))


def _unused(of: Batch, some: Sequence[int]) -> Any:
    """Numbers that came with the batch and are nobody's now; a block or a stop is remembered."""
    return delete(point).where(
        point.c.id.in_(some),
        point.c.created_at == of.at,
        point.c.carrier_blocked_at.is_(None),
        point.c.opted_out_at.is_(None),
        ~exists().where(link.c.point_id == point.c.id),
        ~exists().where(heard.c.point_id == point.c.id),
        ~exists().where(or_(outgoing.c.point_id == point.c.id, outgoing.c.sent_to == point.c.id)),
    )


def _people(of: Batch) -> Select[tuple[int]]:
    return select(member.c.person_id).where(member.c.batch_id == of.id)


def _naming() -> list[tuple[Table, str]]:
    """Each column that names a person, of the tables that depend on others first."""
    return [
        (table, key.parent.name)
        for table in reversed(metadata.sorted_tables)
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name)
        if key.column.table is person
    ]


def _add_people(tx: Transaction, arriving: Sequence[Arriving], now: datetime) -> list[int]:
    fields = Newcomer.__dataclass_fields__
    rows: list[dict[str, object]] = [
        {name: getattr(one.newcomer, name) for name in fields}
        | {
            "first_name": tx.cipher.seal(one.newcomer.first_name),
            "active": True,
            "night_shift": False,
            "shared_phone": False,
            "voice_only": False,
            "created_at": now,
        }
        for one in arriving
    ]
    new = insert(person).returning(person.c.id, sort_by_parameter_order=True)
    return [int(row) for row in tx.connection.execute(new, rows).scalars()]


def _add_points(
    tx: Transaction,
    programme_id: int,
    arriving: Sequence[Arriving],
    channel: str,
    now: datetime,
) -> dict[str, int]:
    """The row of each number, new where it was never seen."""
    of_index = {tx.cipher.index(one.address): one.address for one in arriving}
    rows = [
        {
            "programme_id": programme_id,
            "channel": channel,
            "address": tx.cipher.seal(address),
            "address_index": index,
            "created_at": now,
        }
        for index, address in of_index.items()
    ]
    tx.connection.execute(inserting(tx)(point).on_conflict_do_nothing(), rows)
    found: dict[str, int] = {}
    for some in _slices(list(of_index)):
        mine = select(point.c.address_index, point.c.id).where(
            point.c.programme_id == programme_id,
            point.c.channel == channel,
            point.c.address_index.in_(some),
        )
        found |= {of_index[row.address_index]: int(row.id) for row in tx.execute(mine)}
    return found


def _slices(rows: Sequence[One]) -> Iterator[Sequence[One]]:
    for start in range(0, len(rows), EACH):
        yield rows[start : start + EACH]
