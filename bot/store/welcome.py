"""When somebody's first text is planned: at once, or on the day they are out."""

from collections.abc import Iterable
from datetime import datetime

from bot.database import Transaction
from bot.store import due, people
from flows.engine.facts import Person

ASK, FIRST_DAY = "welcome.ask", "release.day"
MATCHED = "release.matched"
# What begins with the first text, and is planned anew when their day moves.
BEGUN_BY_IT = (ASK, FIRST_DAY, "release.met")

First = tuple[int, datetime | None]  # who, and when their day begins (aware UTC); None: it is past


def plan(tx: Transaction, firsts: Iterable[First], now: datetime) -> None:
    """Text them as soon as their day and quiet hours allow; all at once costs one statement."""
    due.plan(tx, [_first(person_id, release_at, now) for person_id, release_at in firsts])


def plan_anew(tx: Transaction, person_id: int, release_at: datetime, now: datetime) -> None:
    """Their day is another one: what was planned for the old one is dropped."""
    due.cancel_of_person(tx, person_id, BEGUN_BY_IT)
    people.change(tx, person_id, release_at=release_at)
    plan(tx, [(person_id, release_at)], now)


def matched(tx: Transaction, person: Person, mentor_id: int, now: datetime) -> bool:
    """Whoever is matched after their first day has begun gets a first call all the same.

    Whether one is looked for now; before that day it is, on the day.
    """
    if person.release_at is None or person.release_at > now:
        return False
    notes = {"mentor": mentor_id}
    due.plan(tx, [due.Plan(at=now, job=MATCHED, person_id=person.id, notes=notes)])
    return True


def _first(person_id: int, release_at: datetime | None, now: datetime) -> due.Plan:
    if release_at is None:
        return due.Plan(at=now, job=ASK, person_id=person_id)
    return due.Plan(at=max(release_at, now), job=FIRST_DAY, person_id=person_id)
