"""Many people with a few mentors who were all offered the same times."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import product

from sqlalchemy import select

from bot.database import Database, Transaction
from bot.store import changes, duty, hours, meetings, pairs, people, points, programmes, sessions
from bot.store.meetings import Booking
from bot.store.pairs import Pair
from bot.store.people import Member, Newcomer
from bot.store.programmes import Site
from bot.tables import metadata
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.engine.facts import Programme
from flows.engine.noted import instants, note_instants
from flows.engine.session import Session

SENDER, ROSA = "+15145550100", "+15145550120"
ZONE = "America/Toronto"
MENTEES = 19  # of each mentor
A_LONG_WAY = 45  # minutes; that of every third mentor
# On two days, with room for six meetings.
OFFERED = (time(10), time(10, 30), time(11), time(12), time(14), time(14, 30))
AREAS = (416, 438, 450, 604, 613, 709, 780, 902)

outgoing = metadata.tables["outgoing"]


@dataclass(frozen=True)
class Picker:
    """Somebody with an open offer of starts (aware UTC) for a meeting of theirs."""

    id: int
    number: str
    meeting_id: int
    starts: Sequence[datetime]


@dataclass
class Rush:
    """A programme that fills with people who pick in the same moment."""

    tx: Transaction
    site: Site
    now: datetime
    draws: random.Random
    numbers: Iterator[str]

    def enrol(self, newcomer: Newcomer, number: str) -> Member:
        """Somebody with a verified number, free from early to late so that all find a time."""
        someone = people.add(self.tx, newcomer, self.now)
        point = points.find_or_add(self.tx, self.site.id, "sms", number, self.now)
        points.link_to(self.tx, someone.id, point.id, "active", self.now)
        hours.add_weekly(self.tx, someone.id, WeeklyHours(EVERY_DAY, time(4), time(23, 59)))
        return someone

    def mentor(self, index: int) -> Member:
        """A mentor, some with a long way."""
        newcomer = Newcomer(self.site.id, "mentor", "Marc", "fr" if index % 2 else "en", ZONE)
        mentor = self.enrol(newcomer, next(self.numbers))
        if index % 3 == 0:
            people.change(self.tx, mentor.id, travel=A_LONG_WAY)
        return mentor

    def mentee(self, index: int) -> Member:
        """A mentee."""
        newcomer = Newcomer(self.site.id, "mentee", "Ana", "fr" if index % 2 else "en", ZONE)
        return self.enrol(newcomer, next(self.numbers))

    def agreed(self, pair: Pair, place: int) -> int:
        """A meeting of a pair next week or later, four a day."""
        day, hour = divmod(place, 4)
        wall = datetime.combine(self.day(7 + day), time(9 + 3 * hour))
        booked_at = self.now - timedelta(days=7)
        return meetings.book(self.tx, Booking(pair, wall, ZONE), booked_at).id

    def offer(self, someone: Member, meeting_id: int) -> Picker:
        """They were offered three of the times over half a day ago: nothing is held any more."""
        times = [datetime.combine(self.day(2 + day), at) for day, at in product((0, 1), OFFERED)]
        walls = sorted(self.draws.sample(times, 3))
        starts = [hours.instant_of(wall, ZONE) for wall in walls]
        asked = Session(
            step="offer.choose",
            notes={"meeting": meeting_id, "starts": note_instants(starts), "rounds": 1},
            asked_at=self.now - timedelta(hours=13),
            closes_at=min(starts),
        )
        sessions.save(self.tx, someone.id, asked, 0)
        number = points.of_person(self.tx, someone.id)[0].point.address
        return Picker(someone.id, number, meeting_id, starts)

    def day(self, ahead: int) -> date:
        """A day from today on."""
        return hours.wall_of(self.now, ZONE).date() + timedelta(days=ahead)


def settle(database: Database, count: int, now: datetime, draws: random.Random) -> list[Picker]:
    """So many pickers: mentees who move their meeting, and each mentor one that is off.

    A mentor's own pick is about the first mentee of the mentor before, so that both sides of it
    are wanted by others too.
    """
    with database.write() as tx:
        facts = Programme(0, "Le Relais", "514-555-0100", ZONE, "QC", time(0), time(23, 59))
        site = programmes.add(tx, Site(facts, SENDER))
        rush = Rush(tx, site, now, draws, iter(_numbers()))
        rosa = rush.enrol(Newcomer(site.id, "coordinator", "Rosa", "en", ZONE), ROSA)
        duty.assign(tx, site.id, rosa.id, "first", now)
        circles = [_circle(rush, index) for index in range(max(2, count // (MENTEES + 1)))]
        pickers = [picker for _, found in circles for picker in found]
        for index, (mentor, _) in enumerate(circles):
            stranger = circles[index - 1][1][0]
            pair = pairs.add(tx, site.id, stranger.id, mentor.id)
            off = meetings.known(tx, rush.agreed(pair, MENTEES))
            changes.call_off(tx, off, "declined", None, now - timedelta(days=1))
            pickers.append(rush.offer(mentor, off.id))
    return pickers


def offered_anew(database: Database, pickers: Sequence[Picker], at: datetime) -> list[Picker]:
    """Those who have an offer open now, each with its starts; the carrier has taken its text."""
    with database.write() as tx:
        for row in (
            tx.execute(select(outgoing.c.id).where(outgoing.c.opens_question)).scalars().all()
        ):
            sessions.asked(tx, row, at)
        states = [(picker, sessions.load(tx, picker.id)[0]) for picker in pickers]
    return [
        replace(picker, starts=instants(session.notes["starts"]))
        for picker, session in states
        if session.step == "offer.choose"
    ]


def _circle(rush: Rush, index: int) -> tuple[Member, list[Picker]]:
    """A mentor, and their mentees with a meeting each."""
    mentor, found = rush.mentor(index), []
    for place in range(MENTEES):
        mentee = rush.mentee(place)
        pair = pairs.add(rush.tx, rush.site.id, mentee.id, mentor.id)
        found.append(rush.offer(mentee, rush.agreed(pair, place)))
    return mentor, found


def _numbers() -> Iterator[str]:
    return (f"+1{area}55501{index:02d}" for area, index in product(AREAS, range(100)))
