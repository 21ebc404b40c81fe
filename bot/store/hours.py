"""When people have time: weekly hours, dates that differ, busy entries; wall time of their zone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, bindparam, delete, insert, select

from bot.database import Transaction
from bot.tables import metadata
from flows.calendar.busy import CURFEW_ENDS, Busy
from flows.calendar.hours import Override, WeeklyHours
from flows.calendar.known import says_as_much
from flows.engine.effects import KeepHours
from flows.engine.facts import Entry, Stated

weekly = metadata.tables["weekly_hours"]
dated = metadata.tables["dated_hours"]
busy = metadata.tables["busy_entry"]

_TWO: tuple[BindParameter[Any], ...] = (bindparam("one"), bindparam("other"))
_WEEKLY = (
    select(
        weekly.c.person_id,
        weekly.c.days,
        weekly.c.starts,
        weekly.c.ends,
        weekly.c.good,
        weekly.c.id,
    )
    .where(weekly.c.person_id.in_(_TWO))
    .order_by(weekly.c.id)
)
_BUSY = (
    select(busy.c.person_id, busy.c.behaviour, busy.c.starts, busy.c.ends, busy.c.rule, busy.c.id)
    .where(busy.c.person_id.in_(_TWO))
    .order_by(busy.c.id)
)
_DATED = (
    select(dated.c.person_id, dated.c.day, dated.c.starts, dated.c.ends)
    .where(dated.c.person_id.in_(_TWO), dated.c.day >= bindparam("since"))
    .order_by(dated.c.day, dated.c.starts, dated.c.id)
)
_ADD_WEEKLY = insert(weekly).returning(weekly.c.id)
_ADD_BUSY = insert(busy).returning(busy.c.id)
_DROP_WEEKLY = delete(weekly).where(
    weekly.c.person_id == bindparam("of_person"), weekly.c.good == bindparam("good_ones")
)
_ADD_DATED = insert(dated)
_DROP_DATED = delete(dated).where(
    dated.c.person_id == bindparam("of_person"), dated.c.day == bindparam("on_day")
)
_DROP_BUSY = (
    delete(busy)
    .where(busy.c.person_id == bindparam("of_person"), busy.c.id == bindparam("row_id"))
    .returning(busy.c.id)
)


def add_weekly(tx: Transaction, person_id: int, hours: WeeklyHours, *, good: bool = False) -> None:
    """Somebody can usually meet in these hours too; `good` ones are only those they like best."""
    tx.execute(_ADD_WEEKLY, {"person_id": person_id, "good": good} | weekly_row(hours))


def clear_weekly(tx: Transaction, person_id: int, *, good: bool = False) -> None:
    """Forget somebody's weekly hours; they count as free 9:00-21:00 until new ones are stated.

    `good`: only those they like best, which limit nothing.
    """
    tx.execute(_DROP_WEEKLY, {"of_person": person_id, "good_ones": good})


def set_dated(tx: Transaction, person_id: int, day: date, instead: Sequence[Override]) -> None:
    """Other hours on one date, in place of the weekly ones; none at all: the usual ones again."""
    tx.execute(_DROP_DATED, {"of_person": person_id, "on_day": day})
    for hours in instead:
        values = {"person_id": person_id, "day": day, "starts": hours.start, "ends": hours.end}
        tx.execute(_ADD_DATED, values)


def dated_of_two(
    tx: Transaction, one: int, other: int, since: date
) -> dict[int, tuple[Override, ...]]:
    """The dates from `since` on that differ for two people, by their id."""
    rows = tx.execute(_DATED, {"one": one, "other": other, "since": since}).all()
    return {
        person_id: tuple(
            Override(row.day, row.starts, row.ends) for row in rows if row.person_id == person_id
        )
        for person_id in (one, other)
    }


def keep(tx: Transaction, person_id: int, said: KeepHours) -> None:
    """Store what somebody said of their own time; good hours replace those stated before.

    What they said before is not stored twice.
    """
    for entry_id in said.instead_of:
        drop_busy(tx, person_id, entry_id)
    for entry in said.busy:
        add_busy(tx, person_id, entry)
    if said.good:
        clear_weekly(tx, person_id, good=True)
    for hours in dict.fromkeys(said.good):
        add_weekly(tx, person_id, hours, good=True)


def add_busy(tx: Transaction, person_id: int, entry: Busy) -> Entry | None:
    """Store when somebody is not free: times and how they behave, never why.

    None when that is known already.
    """
    ended = replace(entry, end=entry.end or _natural_end(entry))
    if any(says_as_much(_busy(row), ended) for row in _entries(tx, person_id, person_id)):
        return None
    values = {
        "person_id": person_id,
        "behaviour": ended.behaviour,
        "starts": ended.start,
        "ends": ended.end,
        "rule": ended.rule,
    }
    return Entry(int(tx.execute(_ADD_BUSY, values).scalar_one()), ended)


def drop_busy(tx: Transaction, person_id: int, entry_id: int) -> bool:
    """Take a busy entry of somebody away; False when they have no such entry."""
    where = {"of_person": person_id, "row_id": entry_id}
    return tx.execute(_DROP_BUSY, where).first() is not None


def of_person(tx: Transaction, person_id: int) -> Stated:
    """What somebody said of their time."""
    return of_two(tx, person_id, person_id)[person_id]


def of_two(tx: Transaction, one: int, other: int) -> dict[int, Stated]:
    """What two people said of their time, by their id."""
    both = {"one": one, "other": other}
    hours = tx.execute(_WEEKLY, both).all()
    entries = _entries(tx, one, other)
    return {
        person_id: Stated(
            tuple(weekly_of(row) for row in hours if row.person_id == person_id and not row.good),
            tuple(weekly_of(row) for row in hours if row.person_id == person_id and row.good),
            tuple(Entry(row.id, _busy(row)) for row in entries if row.person_id == person_id),
        )
        for person_id in (one, other)
    }


def weekly_of(row: Any) -> WeeklyHours:
    """Weekly hours from the columns `days`, `starts` and `ends` of a row."""
    return WeeklyHours(frozenset(map(int, row.days.split(","))), row.starts, row.ends)


def weekly_row(hours: WeeklyHours) -> dict[str, object]:
    """The same columns of weekly hours."""
    days = ",".join(str(day) for day in sorted(hours.days))
    return {"days": days, "starts": hours.start, "ends": hours.end}


def instant_of(wall: datetime, zone: str) -> datetime:
    """The aware UTC instant of a naive wall time in an IANA zone.

    As calendars read it (RFC 5545, 3.3.5): of two such times in autumn it is the first, and a time
    that spring skips is as long after midnight as it would have been.
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def wall_of(instant: datetime, zone: str) -> datetime:
    """What the clock of a zone shows at an aware UTC instant, without a zone."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def _entries(tx: Transaction, one: int, other: int) -> Sequence[Any]:
    return tx.execute(_BUSY, {"one": one, "other": other}).all()


def _busy(row: Any) -> Busy:
    return Busy(row.behaviour, row.starts, row.ends, row.rule)


def _natural_end(entry: Busy) -> datetime:
    """Home until 6:00, reachable for the minute of a call: as `flows.calendar.busy` counts."""
    if entry.behaviour == "reachable_at":
        return entry.start + timedelta(minutes=1)
    end = datetime.combine(entry.start.date(), CURFEW_ENDS)
    return end if end > entry.start else end + timedelta(days=1)
