"""What waits for each coordinator this morning, and at which hour they read it."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select, update

from bot.database import Transaction
from bot.store import meetings, needs, threads
from bot.tables import metadata
from flows.engine.facts import ALERTS, Person, Programme, Thread
from flows.engine.morning_facts import Morning, Today, Unheard, Waits
from flows.pair import STANDING

person = metadata.tables["person"]
programme = metadata.tables["programme"]
meeting = metadata.tables["meeting"]
invitation = metadata.tables["group_invitation"]
event = metadata.tables["thread_event"]
thread = metadata.tables["thread"]

UNHEARD_FOR = timedelta(days=14)
LOOK_BACK = timedelta(days=1)
NO_SPECIAL_TIME = datetime.max.replace(tzinfo=UTC)
LEFT_LYING = timedelta(days=2)  # in a hand-over the bot is silent: nobody must wait for ever

_THEIRS = select(person.c.id, person.c.first_name, person.c.created_at, person.c.release_at).where(
    person.c.coordinator_id == bindparam("staff_id"),
    person.c.role == "mentee",
    person.c.active,
    person.c.consent == "yes",
)
# A human was heard when two met, when a group was come to, and when staff wrote or talked.
_MET = (
    select(meeting.c.mentee_id, func.max(meeting.c.starts_at))
    .where(meeting.c.state == "held")
    .group_by(meeting.c.mentee_id)
)
_CAME = (
    select(invitation.c.person_id, func.max(invitation.c.since))
    .where(invitation.c.state == "attended")
    .group_by(invitation.c.person_id)
)
_TALKED = (
    select(thread.c.person_id, func.max(event.c.at))
    .join(thread, thread.c.id == event.c.thread_id)
    .where(event.c.what.in_(("relayed", "contact")), thread.c.person_id.is_not(None))
    .group_by(thread.c.person_id)
)
# A need has a day of its own, and what people ask about their data a deadline.
_LYING = (
    select(thread.c.number)
    .join(event, event.c.thread_id == thread.c.id)
    .where(
        thread.c.programme_id == bindparam("programme_id"),
        thread.c.owner_id == bindparam("staff_id"),
        thread.c.state.in_(("taken", "contact")),
        thread.c.level.not_in(ALERTS),
        thread.c.reason.not_like("need:%"),
        thread.c.reason.not_like("data\\_%", escape="\\"),
    )
    .group_by(thread.c.id, thread.c.number)
    .having(func.max(event.c.at) < bindparam("before"))
)


def hour_of(tx: Transaction, person_id: int, usual: time) -> time:
    """When somebody reads it, by their own clock; without a wish of theirs, when work begins."""
    wished = select(person.c.morning_at).where(person.c.id == person_id)
    found: time | None = tx.execute(wished).scalar_one()
    return found or usual


def set_hour(tx: Transaction, person_id: int, at: time | None) -> None:
    """Somebody wants it at this time by their clock; None: when work begins."""
    tx.execute(update(person).where(person.c.id == person_id).values(morning_at=at))


def says_names(tx: Transaction, programme_id: int) -> bool:
    """Whether names may stand in the morning text."""
    chosen = select(programme.c.names_in_morning).where(programme.c.id == programme_id)
    return bool(tx.execute(chosen).scalar_one())


def let_names(tx: Transaction, programme_id: int, names: bool) -> None:
    """Names may stand in the morning text, or may not."""
    this = update(programme).where(programme.c.id == programme_id)
    tx.execute(this.values(names_in_morning=names))


def of_staff(tx: Transaction, site: Programme, staff: Person, now: datetime) -> Morning:
    """What waits for a coordinator: their own, and what is nobody's yet.

    What they took and nothing has happened in for two days waits, too. What has to be done before
    a meeting comes first, the next meeting's before all; then what has waited longest.
    """
    rows = [both for both in threads.all_open(tx) if both[0].programme_id == site.id]
    open_ones = [named for _, named in sorted(rows, key=lambda both: _until(tx, both[0], now))]
    late = [row for row in needs.overdue(tx, site.id, now) if row.owner_id in (staff.id, None)]
    numbers = {row.number for row in late}
    lying = _lying(tx, site, staff, now)
    return Morning(
        alerts=tuple(_waits(one, one.level) for one in open_ones if _is_theirs(one, staff)),
        needs=tuple(Waits(row.number, row.kind, row.first_name, row.due_at) for row in late),
        waiting=tuple(
            _waits(one, _reasons(tx, one))
            for one in open_ones
            if (_waits_for(one, staff) or one.number in lying) and one.number not in numbers
        ),
        meetings=tuple(_today(tx, site, staff, now)),
        unheard=tuple(_unheard(tx, staff, now)),
        names=says_names(tx, site.id),
    )


def _until(tx: Transaction, row: threads.Row, now: datetime) -> datetime:
    """Before when it has to be done: before the meeting that it is about, or no special time."""
    about = meetings.get(tx, row.meeting_id) if row.meeting_id is not None else None
    return about.starts_at if about is not None and about.starts_at > now else NO_SPECIAL_TIME


def _is_theirs(one: Thread, staff: Person) -> bool:
    return one.level in ALERTS and (one.state == "open" or one.owner_id == staff.id)


def _waits_for(one: Thread, staff: Person) -> bool:
    return one.level not in ALERTS and one.state == "open" and one.owner_id in (staff.id, None)


def _lying(tx: Transaction, site: Programme, staff: Person, now: datetime) -> set[int]:
    """The numbers of what they took and have not looked at since."""
    values = {"programme_id": site.id, "staff_id": staff.id, "before": now - LEFT_LYING}
    return set(tx.execute(_LYING, values).scalars())


def _waits(one: Thread, what: str) -> Waits:
    return Waits(one.number, what, one.first_name if one.level not in ALERTS else "")


def _reasons(tx: Transaction, one: Thread) -> str:
    reason = select(thread.c.reason).where(
        thread.c.number == one.number, thread.c.state != "closed"
    )
    return str(tx.execute(reason).scalar_one()).partition(":")[0]


def _today(tx: Transaction, site: Programme, staff: Person, now: datetime) -> list[Today]:
    zone = ZoneInfo(staff.zone)
    today = now.astimezone(zone).date()
    return [
        Today(one.starts_at, one.mentee.first_name, one.mentor.first_name)
        for one in meetings.of_programme(tx, site.id, now - LOOK_BACK)
        if one.state in STANDING
        and one.mentee.coordinator_id == staff.id
        and one.starts_at.astimezone(zone).date() == today
        and one.starts_at > now
    ]


def _unheard(tx: Transaction, staff: Person, now: datetime) -> list[Unheard]:
    heard: dict[int, datetime] = {}
    for statement in (_MET, _CAME, _TALKED):
        for person_id, at in _rows(tx, statement):
            heard[person_id] = max(at, heard.get(person_id, at))
    found = []
    for person_id, sealed, enrolled, released in _rows(tx, _THEIRS, {"staff_id": staff.id}):
        since = max(heard.get(person_id, enrolled), released or enrolled)
        if now - since >= UNHEARD_FOR:
            found.append(Unheard(person_id, tx.cipher.open(sealed), (now - since).days))
    return sorted(found, key=lambda one: -one.days)


def _rows(tx: Transaction, statement: Any, values: Mapping[str, object] | None = None) -> list[Any]:
    return list(tx.execute(statement, dict(values or {})))
