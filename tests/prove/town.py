"""Two hundred invented people with their meetings, in a database of either engine."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.database import Database, Transaction
from bot.store import due, duty, hours, meetings, pairs, people, points, programmes, sessions
from bot.store.meetings import Booking
from bot.store.pairs import Pair
from bot.store.people import Member, Newcomer
from bot.store.programmes import Site
from flows.calendar.hours import WeeklyHours
from flows.engine.facts import Language, Programme
from flows.engine.session import Session

SENDER = "+15145550100"
STAFF = {"first": "+15145550101", "backup": "+15145550102", "manager": "+15145550103"}
ZONE = "America/Toronto"
AREAS = (416, 438, 450, 604, 613)  # of mentees, a hundred each
MENTORS_AREA = 709
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
MENTEES_OF_A_MENTOR = 5


@dataclass(frozen=True)
class Resident:
    """A mentee: row id, number, language."""

    id: int
    number: str
    language: Language


def settle(database: Database, count: int, now: datetime, lasting: timedelta) -> list[Resident]:
    """So many mentees, with mentors and staff; who they are.

    Half of them have just been asked about a meeting; the others are asked while the proof lasts,
    about a new time so soon that quiet hours do not hold the text back.
    """
    with database.write() as tx:
        site = programmes.add(tx, _site())
        for place, number in STAFF.items():
            rosa = _enrol(tx, Newcomer(site.id, "coordinator", "Rosa", "en", ZONE), number)
            duty.assign(tx, site.id, rosa.id, place, now)
        mentor = None
        residents: list[Resident] = []
        for index in range(count):
            if mentor is None or index % MENTEES_OF_A_MENTOR == 0:
                mentor = _mentor(tx, site, index // MENTEES_OF_A_MENTOR)
            mentee = _mentee(tx, site, index)
            residents.append(mentee)
            pair = pairs.add(tx, site.id, mentee.id, mentor.id)
            if index % 2:
                _ask(tx, mentee, pair, now)
            else:
                _plan(tx, mentee, pair, now, lasting * (index / count))
    return residents


def _site() -> Site:
    # Open day and night: what goes to staff must not depend on the hour of the proof.
    facts = Programme(
        0, "Le Relais", "514-555-0100", ZONE, "QC", time(0), time(23, 59), work_days=EVERY_DAY
    )
    return Site(facts, SENDER)


def _mentor(tx: Transaction, site: Site, index: int) -> Member:
    newcomer = Newcomer(site.id, "mentor", "Marc", "fr" if index % 2 else "en", ZONE)
    mentor = _enrol(tx, newcomer, _number(MENTORS_AREA, index))
    hours.add_weekly(tx, mentor.id, WeeklyHours(frozenset(EVERY_DAY), time(9), time(20, 30)))
    return mentor


def _mentee(tx: Transaction, site: Site, index: int) -> Resident:
    language: Language = "fr" if index % 4 > 1 else "en"
    number = _number(AREAS[index // 100], index)
    mentee = _enrol(tx, Newcomer(site.id, "mentee", "Ana", language, ZONE), number)
    return Resident(mentee.id, number, language)


def _ask(tx: Transaction, mentee: Resident, pair: Pair, now: datetime) -> None:
    """They were asked an hour ago whether they can make tomorrow's meeting."""
    meeting = meetings.book(
        tx, Booking(pair, hours.wall_of(now + timedelta(days=1), ZONE), ZONE), now
    )
    asked = Session(
        step="meeting.confirm",
        notes={"meeting": meeting.id},
        asked_at=now - timedelta(hours=1),
        closes_at=now + timedelta(hours=20),
    )
    sessions.save(tx, mentee.id, asked, 0)


def _plan(tx: Transaction, mentee: Resident, pair: Pair, now: datetime, after: timedelta) -> None:
    """They will be asked about a meeting that was moved to five hours from now."""
    meeting = meetings.book(
        tx, Booking(pair, hours.wall_of(now + timedelta(hours=5), ZONE), ZONE), now
    )
    about = f"meeting:{meeting.id}"
    notes = {"meeting": meeting.id}
    plan = due.Plan(
        at=now + after,
        job="meeting.changed",
        person_id=mentee.id,
        notes=notes,
        about=about,
        about_rev=meeting.rev,
        valid_until=meeting.starts_at,
    )
    due.plan(tx, [plan])


def _enrol(tx: Transaction, newcomer: Newcomer, number: str) -> Member:
    now = datetime.now(UTC)
    someone = people.add(tx, newcomer, now)
    point = points.find_or_add(tx, newcomer.programme_id, "sms", number, now)
    points.link_to(tx, someone.id, point.id, "active", now)
    return someone


def _number(area: int, index: int) -> str:
    return f"+1{area}55501{index % 100:02d}"
