"""The rota as it is stored: weeks, overrides and swaps, read together as one `Rota`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select

from bot.database import Transaction
from bot.store import people, programmes
from bot.store.hours import wall_of
from bot.tables import metadata
from flows.calendar.rota import Change, OnCall, Override, Place, Rota, Rotation, Swap

rotation = metadata.tables["duty_rotation"]
week = metadata.tables["duty_week"]
override = metadata.tables["duty_override"]
swap = metadata.tables["duty_swap"]

BEGINS_AT = time(9)  # where nothing else was said: Mondays at nine
SLACK = timedelta(days=2)  # wall time against instants: rather a row too many

_WEEKS = (
    select(
        rotation.c.id, rotation.c.first_day, rotation.c.begins_at, week.c.first_id, week.c.backup_id
    )
    .select_from(rotation.join(week, week.c.rotation_id == rotation.c.id))
    .where(rotation.c.programme_id == bindparam("programme_id"))
    .order_by(rotation.c.first_day, week.c.number)
)
_OVERRIDES = (
    select(override)
    .where(
        override.c.programme_id == bindparam("programme_id"), override.c.ends > bindparam("since")
    )
    .order_by(override.c.id)
)
_AGREED = (
    select(swap)
    .where(
        swap.c.programme_id == bindparam("programme_id"),
        swap.c.agreed,
        or_(swap.c.ends > bindparam("since"), swap.c.back_ends > bindparam("since")),
    )
    .order_by(swap.c.id)
)
_LEFT = select(people.person.c.id).where(
    people.person.c.programme_id == bindparam("programme_id"),
    people.person.c.role == "coordinator",
    ~people.person.c.active,
)


@dataclass(frozen=True)
class Overriding:
    """An override by its row."""

    id: int
    override: Override


def read(tx: Transaction, programme_id: int, since: datetime) -> Rota:
    """What says who is on call from `since` (aware) on."""
    zone = programmes.known(tx, programme_id).facts.zone
    wall = wall_of(since, zone) - SLACK
    which = {"programme_id": programme_id}
    weeks = tx.execute(_WEEKS, which).all()
    made: list[tuple[datetime, int, Change]] = []
    for row in tx.execute(_AGREED, which | {"since": wall}):
        made.append((row.answered_at, 0, _swap(row)))
    for row in tx.execute(_OVERRIDES, which | {"since": wall}):
        made.append((row.made_at, 1, _override(row)))
    # Of two that were made in the same moment the override, a person's decision, comes last.
    made.sort(key=lambda one: one[:2])
    left = frozenset(tx.execute(_LEFT, which).scalars())
    return Rota(zone, _rotations(weeks), tuple(change for *_, change in made), left)


def set_weeks(tx: Transaction, programme_id: int, new: Rotation) -> None:
    """The weeks that come round from `new.first_day` on; what began on or after it is dropped."""
    older = select(rotation.c.id).where(
        rotation.c.programme_id == programme_id, rotation.c.first_day >= new.first_day
    )
    ids = list(tx.execute(older).scalars())
    tx.execute(delete(week).where(week.c.rotation_id.in_(ids)))
    tx.execute(delete(rotation).where(rotation.c.id.in_(ids)))
    values = {
        "programme_id": programme_id,
        "first_day": new.first_day,
        "begins_at": new.begins_at,
    }
    row_id = tx.execute(insert(rotation).values(values).returning(rotation.c.id)).scalar_one()
    for number, on in enumerate(new.weeks, 1):
        places = {"first_id": on.first, "backup_id": on.backup}
        tx.execute(insert(week).values(rotation_id=row_id, number=number, **places))


def assign(tx: Transaction, programme_id: int, person_id: int, duty: str, now: datetime) -> None:
    """One word for a small team: first or backup in every week, manager, or "" for off duty.

    Being a manager is a mark of its own, beside a place in the rota.
    """
    match duty:
        case "first" | "backup":
            stand(tx, programme_id, person_id, duty, now)
        case "manager":
            people.change(tx, person_id, manager=True)
        case _:
            stand(tx, programme_id, person_id, None, now)
            people.change(tx, person_id, manager=False)


def stand(
    tx: Transaction, programme_id: int, person_id: int, place: Place | None, now: datetime
) -> None:
    """Put somebody at this place in every week of the running rotation; None takes them off it."""
    rota = read(tx, programme_id, now)
    today = wall_of(now, rota.zone).date()
    begun = [one for one in rota.rotations if one.first_day <= today]
    running = begun[-1] if begun else Rotation(_last_week(today), BEGINS_AT, (OnCall(),))
    weeks = tuple(_standing(on, person_id, place) for on in running.weeks)
    kept = [one for one in rota.rotations if one.first_day > today]
    set_weeks(tx, programme_id, Rotation(running.first_day, running.begins_at, weeks))
    for later in kept:
        set_weeks(tx, programme_id, later)


def has_several_weeks(tx: Transaction, programme_id: int, now: datetime) -> bool:
    """Whether another week follows the one of now, in this rotation or in one to come."""
    rotations = read(tx, programme_id, now).rotations
    return any(len(one.weeks) > 1 for one in rotations[-1:])


def add_override(tx: Transaction, programme_id: int, new: Override, now: datetime) -> int:
    """Somebody else at a place for a time; the row's number."""
    values = {
        "programme_id": programme_id,
        "place": new.place,
        "person_id": new.person_id,
        "starts": new.starts,
        "ends": new.ends,
        "made_at": now,
    }
    return int(tx.execute(insert(override).values(values).returning(override.c.id)).scalar_one())


def overrides(tx: Transaction, programme_id: int, since: datetime) -> list[Overriding]:
    """Overrides that end after a wall time, in the order in which they were made."""
    rows = tx.execute(_OVERRIDES, {"programme_id": programme_id, "since": since})
    return [Overriding(row.id, _override(row)) for row in rows]


def drop_override(tx: Transaction, programme_id: int, row_id: int) -> bool:
    """Take an override away; False when there is none of that number."""
    one = (override.c.id == row_id, override.c.programme_id == programme_id)
    return tx.execute(delete(override).where(*one).returning(override.c.id)).first() is not None


def _rotations(rows: Sequence[Any]) -> tuple[Rotation, ...]:
    found: dict[int, tuple[date, time, list[OnCall]]] = {}
    for row_id, first_day, begins_at, first_id, backup_id in rows:
        weeks = found.setdefault(row_id, (first_day, begins_at, []))[2]
        weeks.append(OnCall(first_id, backup_id))
    return tuple(Rotation(day, at, tuple(weeks)) for day, at, weeks in found.values())


def _override(row: Any) -> Override:
    return Override(row.place, row.person_id, row.starts, row.ends)


def _swap(row: Any) -> Swap:
    spans = [(row.starts, row.ends)]
    if row.back_starts is not None:
        spans.append((row.back_starts, row.back_ends))
    return Swap(row.asker_id, row.colleague_id, tuple(spans))


def _standing(on: OnCall, person_id: int, place: Place | None) -> OnCall:
    first = None if on.first == person_id else on.first
    backup = None if on.backup == person_id else on.backup
    match place:
        case "first":
            return OnCall(person_id, backup)
        case "backup":
            return OnCall(first, person_id)
        case None:
            return OnCall(first, backup)


def _last_week(day: date) -> date:
    """The Monday of the week before: it has begun, whatever the hour is."""
    return day - timedelta(days=day.weekday() + 7)
