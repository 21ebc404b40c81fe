"""Who of the staff a text can reach now. A number that is blocked or gone leaves the rota."""

from collections.abc import Collection
from datetime import datetime

from bot.database import Transaction
from bot.store import duty, people, points, threads
from flows.calendar.rota import on_call
from flows.engine.facts import Person


def on_duty(tx: Transaction, programme_id: int, now: datetime) -> list[Person]:
    """Who is on call now, then managers: those whom a text can reach, in the order of paging."""
    staff = {member.id: member for member in people.staff(tx, programme_id)}
    on = on_call(duty.read(tx, programme_id, now), now)
    managers = [member.id for member in staff.values() if member.manager]
    order = dict.fromkeys(id for id in (on.first, on.backup, *managers) if id in staff)
    return [staff[id].facts for id in order if id is not None and _reachable(tx, id)]


def everyone(tx: Transaction, programme_id: int) -> list[Person]:
    """All coordinators whom a text can reach."""
    return [member.facts for member in people.staff(tx, programme_id) if _reachable(tx, member.id)]


def managers(tx: Transaction, programme_id: int) -> list[Person]:
    """Managers whom a text can reach."""
    staff = people.staff(tx, programme_id)
    return [member.facts for member in staff if member.manager and _reachable(tx, member.id)]


def responsible(
    tx: Transaction, programme_id: int, person_id: int | None, now: datetime
) -> Person | None:
    """Who looks after a person: their coordinator, else the first on duty, else any of staff."""
    member = people.get(tx, person_id) if person_id is not None else None
    own = people.coordinator_of(tx, member) if member is not None else None
    if own is not None:
        return own.facts
    return next(iter(on_duty(tx, programme_id, now) or everyone(tx, programme_id)), None)


def find(tx: Transaction, person_id: int | None) -> Person | None:
    """One person as the steps see them."""
    member = people.get(tx, person_id) if person_id is not None else None
    return member.facts if member is not None else None


def next_for(
    tx: Transaction, programme_id: int, without: Collection[int | None], now: datetime
) -> Person | None:
    """Who gets what is none of these people's: the next on duty, else anybody of staff."""
    called = on_duty(tx, programme_id, now) + everyone(tx, programme_id)
    return next((person for person in called if person.id not in without), None)


def point_in(tx: Transaction, thread: threads.Row) -> points.Point | None:
    """The number that spoke in a thread, else the one that reaches its person."""
    point = points.get(tx, thread.point_id) if thread.point_id else None
    if point is None and thread.person_id is not None:
        point = points.to_reach(tx, thread.person_id)
    return point


def number_in(tx: Transaction, thread: threads.Row) -> str:
    """The number to call about a thread; "" where there is none: other channels have ids."""
    point = point_in(tx, thread)
    return point.address if point is not None and point.address.startswith("+") else ""


def _reachable(tx: Transaction, person_id: int) -> bool:
    point = points.to_reach(tx, person_id)
    return point is not None and not point.is_silenced
