"""What happened in a programme, as cases to count: when, in which language, and how it ended."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, or_, select

from bot.database import Transaction
from bot.store.deliveries import ARRIVED, FAILED
from bot.tables import metadata

person = metadata.tables["person"]
point = metadata.tables["point"]
link = metadata.tables["person_point"]
meeting = metadata.tables["meeting"]
outgoing = metadata.tables["outgoing"]
heard = metadata.tables["heard"]
invitation = metadata.tables["group_invitation"]
session = metadata.tables["group_session"]
need = metadata.tables["need"]

FIRST_WITHIN = timedelta(days=14)
REPLY_WITHIN = timedelta(hours=48)


@dataclass(frozen=True)
class Period:
    """A stretch of time (aware UTC, half-open) in one programme, seen at an instant."""

    programme_id: int
    since: datetime
    until: datetime
    now: datetime


@dataclass(frozen=True)
class Case:
    """One thing that is counted. `yes`: it belongs to the part. `days`: how long it took."""

    language: str
    yes: bool
    days: float | None = None


@dataclass(frozen=True)
class Stay:
    """How long a mentee has been in the programme: since when, and until when if they left."""

    language: str
    since: datetime
    left_at: datetime | None


def kept(tx: Transaction, of: Period) -> list[Case]:
    """Meetings that began in the period and of which somebody said whether they took place.

    Part: those that took place. Meetings without a report, moved or called off are not counted.
    """
    return [Case(row[0], row[1] == "held") for row in _rows(tx, _reported(of))]


def formats(tx: Transaction, of: Period, format: str) -> list[Case]:
    """Meetings that took place in the period. Part: those in_person, by phone or by video.

    What it was in the end: the mentor reports "by phone" of one that was planned otherwise.
    """
    held = _rows(tx, _reported(of).where(meeting.c.state == "held"))
    return [
        Case(language, ("phone" if outcome == "held_by_phone" else planned) == format)
        for language, _, planned, outcome in held
    ]


def groups(tx: Transaction, of: Period) -> list[Case]:
    """Seats of mentees at groups in the period of which somebody said who came. Part: they came."""
    found = (
        select(person.c.language, invitation.c.state)
        .join(invitation, invitation.c.person_id == person.c.id)
        .join(session, session.c.id == invitation.c.group_id)
        .where(
            _mentees(of),
            invitation.c.state.in_(("attended", "absent")),
            _within(session.c.starts_at, of),
        )
    )
    return [Case(row[0], row[1] == "attended") for row in _rows(tx, found)]


def first_meetings(tx: Transaction, of: Period) -> list[Case]:
    """Mentees whose day of release lies in the period, 14 days ago or more.

    Part: those who had a meeting that took place from that day on and within 14 days.
    """
    released = select(person.c.language, person.c.id, person.c.release_at).where(
        _mentees(of),
        _within(person.c.release_at, of),
        person.c.release_at <= of.now - FIRST_WITHIN,
    )
    took_place = select(meeting.c.mentee_id, meeting.c.starts_at).where(
        meeting.c.state == "held", meeting.c.starts_at >= of.since
    )
    met = _by_person(_rows(tx, took_place))
    return [
        Case(language, _any_within(met.get(one, ()), at, FIRST_WITHIN))
        for language, one, at in _rows(tx, released)
    ]


def replies(tx: Transaction, of: Period) -> list[Case]:
    """Questions to mentees that the carrier took in the period, 48 hours ago or more.

    Part: those after which the person texted anything within 48 hours. Facts of texts are kept a
    year: an older period counts none.
    """
    asked = (
        select(person.c.language, person.c.id, outgoing.c.accepted_at)
        .join(person, person.c.id == outgoing.c.person_id)
        .where(
            _mentees(of),
            outgoing.c.opens_question,
            outgoing.c.state == "accepted",
            _within(outgoing.c.accepted_at, of),
            outgoing.c.accepted_at <= of.now - REPLY_WITHIN,
        )
    )
    texted = select(heard.c.person_id, heard.c.received_at).where(
        heard.c.person_id.is_not(None),
        heard.c.received_at >= of.since,
        heard.c.received_at < of.until + REPLY_WITHIN,
    )
    came = _by_person(_rows(tx, texted))
    return [
        Case(language, _any_within(came.get(one, ()), at, REPLY_WITHIN))
        for language, one, at in _rows(tx, asked)
    ]


def needs(tx: Transaction, of: Period) -> list[Case]:
    """Needs that were said in the period. Part: those that are closed by now, and in how many days.

    However they were closed: it worked, or a coordinator closed it with a reason.
    """
    found = (
        select(person.c.language, need.c.said_at, need.c.closed_at)
        .join(person, person.c.id == need.c.person_id)
        .where(_mentees(of), _within(need.c.said_at, of))
    )
    return [
        Case(language, closed is not None, (closed - said) / timedelta(days=1) if closed else None)
        for language, said, closed in _rows(tx, found)
    ]


def deliveries(tx: Transaction, of: Period) -> list[Case]:
    """Texts to mentees that the carrier took in the period and of which it said how they ended.

    Part: those that arrived at the phone. Facts of texts are kept a year.
    """
    found = (
        select(person.c.language, outgoing.c.status)
        .join(person, person.c.id == outgoing.c.person_id)
        .where(
            _mentees(of),
            outgoing.c.state == "accepted",
            _within(outgoing.c.accepted_at, of),
            outgoing.c.status.in_(sorted(ARRIVED | FAILED)),
        )
    )
    return [Case(row[0], row[1] in ARRIVED) for row in _rows(tx, found)]


def opted_out(tx: Transaction, of: Period) -> list[Case]:
    """Mentees who were in the programme at any time of the period.

    Part: those who stopped our texts in it, at a number of theirs, with us or at the carrier.
    """
    stopped = exists().where(
        link.c.person_id == person.c.id,
        link.c.point_id == point.c.id,
        or_(_within(point.c.opted_out_at, of), _within(point.c.carrier_blocked_at, of)),
    )
    found = select(person.c.language, stopped).where(
        _mentees(of),
        person.c.created_at < of.until,
        or_(person.c.left_at.is_(None), person.c.left_at >= of.since),
    )
    return [Case(row[0], bool(row[1])) for row in _rows(tx, found)]


def stays(tx: Transaction, of: Period) -> list[Stay]:
    """Every mentee who was enrolled before the end of the period, whenever that was.

    They stay from their enrolment until they left, or until the end of the period.
    """
    found = select(person.c.language, person.c.created_at, person.c.left_at).where(
        _mentees(of), person.c.created_at < of.until
    )
    return [Stay(*tuple(row)) for row in _rows(tx, found)]


def _reported(of: Period) -> Select[Any]:
    return (
        select(person.c.language, meeting.c.state, meeting.c.format, meeting.c.outcome)
        .join(person, person.c.id == meeting.c.mentee_id)
        .where(
            _mentees(of),
            meeting.c.state.in_(("held", "missed")),
            _within(meeting.c.starts_at, of),
        )
    )


def _mentees(of: Period) -> Any:
    return and_(person.c.programme_id == of.programme_id, person.c.role == "mentee")


def _within(column: Any, of: Period) -> Any:
    return and_(column >= of.since, column < of.until)


def _by_person(rows: Sequence[Any]) -> dict[int, list[datetime]]:
    """The instants of each person, in their order."""
    found: dict[int, list[datetime]] = {}
    for one, at in rows:
        found.setdefault(one, []).append(at)
    return {one: sorted(instants) for one, instants in found.items()}


def _any_within(instants: Sequence[datetime], since: datetime, span: timedelta) -> bool:
    """Whether one of some ordered instants is not before `since` and less than `span` later."""
    at = bisect_left(instants, since)
    return at < len(instants) and instants[at] < since + span


def _rows(tx: Transaction, found: Select[Any]) -> Sequence[Any]:
    return tx.execute(found).all()
