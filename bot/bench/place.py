"""A throw-away database with many people, each with a reminder to answer. Everybody is invented."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

from bot.clock import SystemClock
from bot.crypto import Cipher, new_key
from bot.database import Database, Transaction, make_engine
from bot.migrate import migrate
from bot.store import demo, duty, meetings, pairs, people, points, programmes, sessions
from bot.store.meetings import Booking
from bot.store.people import Member, Newcomer
from bot.store.programmes import Site
from flows.engine.facts import Programme
from flows.engine.session import Session

SENDER = "+15145550100"
ROSA, MARC = "+15145550120", "+15145550125"
TOKEN = "0" * 32  # of no account
INDEX_KEY = "bench"
ZONE = "America/Toronto"
EACH_MEETS = 20  # mentees of one mentor; more than anybody has


@dataclass(frozen=True)
class Place:
    """A seeded database. `people` are the numbers of those who can answer their reminder."""

    file: Path
    data_key: str
    people: tuple[str, ...]

    @property
    def url(self) -> str:
        """The database's address."""
        return f"sqlite:///{self.file}"

    def environment(self, port: int) -> dict[str, str]:
        """The settings of a process that serves this place on a port of 127.0.0.1."""
        return {
            "CHECKIN_DATABASE_URL": self.url,
            "CHECKIN_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "CHECKIN_DATA_KEYS": self.data_key,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_LOG_LEVEL": "warning",
            "TWILIO_AUTH_TOKEN": TOKEN,
        }

    def open(self) -> Database:
        """The database, in this process."""
        return Database(make_engine(self.url), Cipher([self.data_key], INDEX_KEY))


@contextmanager
def seeded(count: int) -> Iterator[Place]:
    """A place with so many mentees, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="checkin-bench-"))
    place = Place(folder / "bench.db", new_key(), tuple(_number(i) for i in range(count)))
    database = place.open()
    try:
        migrate(database.engine)
        _seed(database, place.people)
        yield place
    finally:
        database.close()
        shutil.rmtree(folder)


def copied(place: Place, name: str) -> Place:
    """The same place once more, beside it."""
    file = place.file.with_name(name)
    # A copy of the file alone would leave behind what still stands in the write-ahead log.
    with closing(sqlite3.connect(place.file)) as source, closing(sqlite3.connect(file)) as target:
        source.backup(target)
    return Place(file, place.data_key, place.people)


def _seed(database: Database, numbers: tuple[str, ...]) -> None:
    now = SystemClock().now()
    with database.write() as tx:
        demo.set_clock(tx, 0.0)  # the simulated carrier asks for it; time runs as it is
        facts = Programme(0, "Le Relais", "514-555-0100", ZONE, "QC", time(0), time(23, 59))
        site = programmes.add(tx, Site(facts, SENDER))
        rosa = _enrol(tx, Newcomer(site.id, "coordinator", "Rosa", "en", ZONE), ROSA)
        duty.assign(tx, site.id, rosa.id, "first", now)
        marc = _enrol(tx, Newcomer(site.id, "mentor", "Marc", "en", ZONE, rosa.id), MARC)
        for index, number in enumerate(numbers, start=1):
            ana = _enrol(tx, Newcomer(site.id, "mentee", "Ana", "en", ZONE, rosa.id), number)
            pair = pairs.add(tx, site.id, ana.id, marc.id)
            tomorrow = (now + timedelta(days=1)).replace(tzinfo=None, microsecond=0)
            meeting = meetings.book(tx, Booking(pair, tomorrow, ZONE), now)
            asked = Session(
                step="meeting.confirm",
                notes={"meeting": meeting.id},
                asked_at=now - timedelta(hours=1),
                closes_at=now + timedelta(hours=20),
            )
            sessions.save(tx, ana.id, asked, 0)
            if index % EACH_MEETS == 0:  # nobody's calendar holds thousands of meetings
                newcomer = Newcomer(site.id, "mentor", "Marc", "en", ZONE, rosa.id)
                marc = _enrol(tx, newcomer, _number(index, mentor=True))


def _enrol(tx: Transaction, newcomer: Newcomer, number: str) -> Member:
    now = SystemClock().now()
    someone = people.add(tx, newcomer, now)
    point = points.find_or_add(tx, newcomer.programme_id, "sms", number, now)
    points.link_to(tx, someone.id, point.id, "active", now)
    return someone


def _number(index: int, mentor: bool = False) -> str:
    return f"+1514{558 if mentor else 556}{index:05d}"[:13]
