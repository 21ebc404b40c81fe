"""How much somebody can do: their way there, meetings a day and a week, passes, holidays kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, insert, select

from bot.database import Transaction
from bot.tables import metadata
from flows.calendar.person import Phase

person = metadata.tables["person"]
phase = metadata.tables["phase"]
holiday = metadata.tables["holiday_not_kept"]

_TWO: tuple[BindParameter[Any], ...] = (bindparam("one"), bindparam("other"))
_FIGURES = select(
    person.c.id, person.c.travel, person.c.most_a_day, person.c.most_a_week, person.c.night_shift
).where(person.c.id.in_(_TWO))
_PHASES = (
    select(phase.c.person_id, phase.c.since, phase.c.until, phase.c.minutes)
    .where(phase.c.person_id.in_(_TWO), phase.c.until >= bindparam("today"))
    .order_by(phase.c.until, phase.c.id)
)
_HOLIDAYS = (
    select(holiday.c.person_id, holiday.c.name)
    .where(holiday.c.person_id.in_(_TWO))
    .order_by(holiday.c.name)
)
_ADD_PHASE = insert(phase)
_DROP_PHASES = delete(phase).where(phase.c.person_id == bindparam("of_person"))
_ADD_HOLIDAY = insert(holiday)
_DROP_HOLIDAY = delete(holiday).where(
    holiday.c.person_id == bindparam("of_person"), holiday.c.name == bindparam("of_name")
)


@dataclass(frozen=True)
class Limits:
    """What limits somebody's meetings; None where nothing is stated.

    `travel` is minutes each way; `not_kept` are public holidays that are days like others to them.
    """

    travel: int | None = None
    most_a_day: int | None = None
    most_a_week: int | None = None
    night_shift: bool = False
    phases: tuple[Phase, ...] = ()
    not_kept: tuple[str, ...] = ()


def of_person(tx: Transaction, person_id: int, today: date) -> Limits:
    """What limits somebody's meetings from a day on."""
    return of_two(tx, person_id, person_id, today)[person_id]


def of_two(tx: Transaction, one: int, other: int, today: date) -> dict[int, Limits]:
    """What limits two people's meetings from a day on, by their id; passes that are over are not.

    Raises:
        KeyError: there is no such person.
    """
    both = {"one": one, "other": other}
    figures = {row.id: row for row in tx.execute(_FIGURES, both)}
    phases = tx.execute(_PHASES, both | {"today": today}).all()
    holidays = tx.execute(_HOLIDAYS, both).all()
    return {
        person_id: Limits(
            travel=figures[person_id].travel,
            most_a_day=figures[person_id].most_a_day,
            most_a_week=figures[person_id].most_a_week,
            night_shift=figures[person_id].night_shift,
            phases=tuple(
                Phase(row.since, row.until, row.minutes)
                for row in phases
                if row.person_id == person_id
            ),
            not_kept=tuple(row.name for row in holidays if row.person_id == person_id),
        )
        for person_id in (one, other)
    }


def add_phase(tx: Transaction, person_id: int, new: Phase) -> None:
    """For a time, somebody may be out only so many minutes at a stretch."""
    values = {"since": new.since, "until": new.until, "minutes": new.minutes}
    tx.execute(_ADD_PHASE, values | {"person_id": person_id})


def clear_phases(tx: Transaction, person_id: int) -> None:
    """Somebody may be out as long as they like."""
    tx.execute(_DROP_PHASES, {"of_person": person_id})


def keep_holiday(tx: Transaction, person_id: int, name: str, *, kept: bool) -> None:
    """Whether a public holiday, by the name the holidays package gives it, is one to somebody."""
    tx.execute(_DROP_HOLIDAY, {"of_person": person_id, "of_name": name})
    if not kept:
        tx.execute(_ADD_HOLIDAY, {"person_id": person_id, "name": name})
