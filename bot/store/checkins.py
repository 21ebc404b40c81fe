"""How people are: what they said, when a human last wrote, and when they are asked next."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update

from bot.database import Transaction
from bot.store import due
from bot.tables import metadata
from flows.checkin import ASK, CARING, TRY, next_caring, next_checkin
from flows.engine.facts import BestTime, Pace

person = metadata.tables["person"]
mood = metadata.tables["mood"]
heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]
thread = metadata.tables["thread"]
event = metadata.tables["thread_event"]

JOBS = (ASK, TRY, CARING)
# What staff do that the person notices.
BY_A_HUMAN = ("relayed", "contact", "bridged", "referred")

_RATED = insert(mood)
_RATINGS = (
    select(mood.c.rating)
    .where(mood.c.person_id == bindparam("of_person"))
    .order_by(mood.c.at.desc(), mood.c.id.desc())
    .limit(2)
)
_WROTE = select(func.max(heard.c.received_at)).where(heard.c.person_id == bindparam("of_person"))
_TOLD = (
    select(outgoing.c.accepted_at, outgoing.c.opens_question)
    .where(outgoing.c.person_id == bindparam("of_person"), outgoing.c.accepted_at.is_not(None))
    .order_by(outgoing.c.accepted_at.desc(), outgoing.c.id.desc())
    .limit(1)
)
_HUMAN = (
    select(func.max(event.c.at))
    .join(thread, thread.c.id == event.c.thread_id)
    .where(thread.c.person_id == bindparam("of_person"), event.c.what.in_(BY_A_HUMAN))
)
_PEOPLE = select(person.c.id, person.c.zone, person.c.pace, person.c.best_time).where(
    person.c.role == "mentee",
    person.c.active.is_(True),
    person.c.consent == "yes",
    person.c.pace != "meetings",
    # Before the day they are out nothing is asked.
    or_(person.c.release_at.is_(None), person.c.release_at <= bindparam("now")),
)
_PLANNED = (
    select(due.due.c.id)
    .where(
        due.due.c.person_id == person.c.id,
        due.due.c.job == bindparam("job"),
        due.due.c.state == "waiting",
    )
    .exists()
)
_UNPLANNED = _PEOPLE.where(~_PLANNED)
_ONE = _PEOPLE.where(person.c.id == bindparam("one"))
_DROP = (
    update(due.due)
    .where(
        due.due.c.person_id == bindparam("of_person"),
        due.due.c.job.in_(JOBS),
        due.due.c.state == "waiting",
    )
    .values(state="superseded")
)


def rate(tx: Transaction, person_id: int, rating: int, at: datetime) -> None:
    """They said how they are, 1 to 5."""
    sealed = tx.cipher.seal(str(rating))
    tx.execute(_RATED, {"person_id": person_id, "rating": sealed, "at": at})


def ratings(tx: Transaction, person_id: int) -> list[int]:
    """The last two answers, the newest last."""
    rows = tx.execute(_RATINGS, {"of_person": person_id}).all()
    return [int(tx.cipher.open(sealed)) for (sealed,) in reversed(rows)]


def last_wrote(tx: Transaction, person_id: int) -> datetime | None:
    """When somebody last texted us."""
    found: datetime | None = tx.execute(_WROTE, {"of_person": person_id}).scalar()
    return found


def told(tx: Transaction, person_id: int) -> datetime | None:
    """When the last text that the carrier took for somebody was sent; None if it asks something."""
    last = tx.execute(_TOLD, {"of_person": person_id}).first()
    return None if last is None or last.opens_question else last.accepted_at


def human_wrote(tx: Transaction, person_id: int) -> datetime | None:
    """When a human of the team last wrote to somebody or talked with them."""
    found: datetime | None = tx.execute(_HUMAN, {"of_person": person_id}).scalar()
    return found


def replan(tx: Transaction, person_id: int, now: datetime) -> None:
    """Their pace or their hours have changed: they are asked at the new ones from now on."""
    tx.execute(_DROP, {"of_person": person_id})
    found = tx.execute(_ONE, {"one": person_id, "now": now}).all()
    _plan(tx, found, ASK, now)
    _plan(tx, found, CARING, now)


def plan_missing(tx: Transaction, now: datetime) -> None:
    """Whoever agreed and has no check-in ahead gets one: the new ones, and those who came back."""
    for job in (ASK, CARING):
        _plan(tx, tx.execute(_UNPLANNED, {"job": job, "now": now}).all(), job, now)


def _plan(tx: Transaction, people: Iterable[Sequence[Any]], job: str, now: datetime) -> None:
    due.plan(tx, [due.Plan(_at(job, row, now), job, row[0]) for row in people])


def _at(job: str, row: Sequence[Any], now: datetime) -> datetime:
    zone: str = row[1]
    pace: Pace = row[2]
    best: BestTime = row[3]
    return next_checkin(now, zone, pace, best) if job == ASK else next_caring(now, zone, best)
