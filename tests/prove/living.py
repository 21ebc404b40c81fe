"""A month through the real doors: people text over HTTP, a stand-in takes what we say."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from pydantic import SecretStr

from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.store import demo
from bot.store.programmes import Site
from scheduler.walk import walk
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.prove.clockwork import Clockwork
from tests.prove.hands import Hands, OneWorker, Others, tried_again_at
from tests.prove.installation import Installation, installed
from tests.prove.postoffice import PostOffice
from tests.prove.stage import Fate, Received, Typed
from tests.prove.walked import CLOCK
from tests.standin import Caller, Standin, standing_in

TOKEN = "0" * 32
PUBLIC_URL = "https://bot.example.ca"
STEP = timedelta(minutes=30)
HOUR = timedelta(hours=1)
TIDY = timedelta(hours=12)  # of processes, whose own hour is a week here
POSTING = 6  # threads of the carrier, where processes can do several things at once
WALKED = "tests.prove.walked:serve()"


class Living(Protocol):
    """People who live through the month."""

    def next_at(self) -> datetime | None: ...
    def act(self, now: datetime) -> None: ...
    def writes(self, now: datetime) -> list[Typed]: ...
    def read(self, received: Received) -> None: ...
    def fate(self, number: str, at: datetime) -> Fate: ...


@dataclass
class Town:
    """The house, its clock, the carrier and whoever works there.

    What falls due within one `pace` is done together at its end, and people write together at four
    moments of it; 0 is each at its instant.
    """

    house: House
    clock: Clockwork
    site: Site
    office: PostOffice
    hands: Hands
    pace: timedelta = timedelta()
    look: Callable[["Town"], None] = lambda town: None
    heard: int = 0
    hour: datetime = field(default=datetime.min.replace(tzinfo=UTC))

    def live(self, people: Living, until: datetime) -> None:
        """Time passes; people read what arrives, staff enter things, people write."""
        while (now := self.clock.now()) < until:
            again = tried_again_at(self.house)
            stops = (self._written(people), self.office.next_at(), again, now + STEP, until)
            self.walk_to(max(now, min(stop for stop in stops if stop is not None)))
            people.act(self.clock.now())
            typed = people.writes(self.clock.now())
            self.heard += len(typed)
            self.office.post(typed)
            while self.hands.settle():
                pass
            self.look(self)
            for received in self.office.arrived():
                people.read(received)

    def _written(self, people: Living) -> datetime | None:
        """When people write next; with a pace, all within a quarter of it write at once."""
        first = people.next_at()
        return first and first + _rest_of(self.pace / 4, first)

    def walk_to(self, until: datetime) -> None:
        """Let time pass, from due instant to due instant."""
        walk(self.house, _Paced(self.clock, self.pace), until, self.hands.settle)
        now = self.clock.now()
        if now - self.hour >= (TIDY if self.pace else HOUR):
            self.hour = now
            self.hands.each_hour()


@dataclass(frozen=True)
class _Paced:
    clock: Clockwork
    pace: timedelta

    def turn_to(self, at: datetime) -> None:
        """To the end of the pace that holds this instant."""
        # Short of the round minute: what falls due then belongs to the next.
        self.clock.turn_to(at + _rest_of(self.pace, at + SHORT))


SHORT = timedelta(seconds=30)


def _rest_of(pace: timedelta, at: datetime) -> timedelta:
    """How long it is until the pace that holds this instant is over."""
    seconds = pace.total_seconds()
    return timedelta(seconds=-at.timestamp() % seconds) if seconds else timedelta()


@contextmanager
def town(folder: Path, database: Database, site: Site, now: datetime) -> Iterator["Builder"]:
    """What a month is built from: a clock, a carrier, processes. All are gone at the end."""
    with standing_in() as standin:
        url = database.engine.url.render_as_string(hide_password=False)
        clock_file = folder / "clock"
        with installed(folder, _environment(url, standin, clock_file)) as running:
            running.application, running.worker = WALKED, "tests.prove.walked"
            yield Builder(database, site, standin, running, clock_file, now)


@dataclass
class Builder:
    """Makes a town: of one worker in this process, or of processes."""

    database: Database
    site: Site
    standin: Standin
    running: Installation
    clock_file: Path
    now: datetime

    def of_one_worker(self) -> Town:
        """One web process; what is due is done here, one after the other."""
        return self._built(webs=1, workers=0, pace=timedelta())

    def of_processes(self, pace: timedelta) -> Town:
        """Two web processes and two workers over one database."""
        return self._built(webs=2, workers=2, pace=pace)

    def _built(self, webs: int, workers: int, pace: timedelta) -> Town:
        clock = Clockwork.made(self.clock_file, self.now, runs=bool(workers))
        with self.database.write() as tx:
            demo.set_clock(tx, 0.0)  # workers look there whether somebody walks
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]
            checkin_public_url=PUBLIC_URL,
            checkin_segments_per_second=1e6,
            twilio_account_sid="AC" + "a" * 32,
            twilio_auth_token=SecretStr(TOKEN),
            twilio_api_base_url=self.standin.url,
        )
        house = House(self.database, clock, settings)
        threads = POSTING if workers else 1
        caller = Caller(self.running.door, PUBLIC_URL, TOKEN, threads)
        office = PostOffice(self.standin, caller, clock, self.site.sender, _taken, _unseen, threads)
        office.open()
        self.running.serve(webs)
        for _ in range(workers):
            self.running.work()
        hands: Hands = Others(house, office) if workers else OneWorker(house, office)
        return Town(house, clock, self.site, office, hands, pace)


def _taken(_number: str, _at: datetime) -> Fate:
    return Fate()


def _unseen(_message: object) -> None:
    """Nobody looks."""


def _environment(url: str, standin: Standin, clock_file: Path) -> dict[str, str]:
    return {
        "PYTHONPATH": str(Path(__file__).parents[2]),
        CLOCK: str(clock_file),
        "CHECKIN_DATABASE_URL": url,
        "CHECKIN_DATA_KEYS": DATA_KEY,
        "CHECKIN_INDEX_KEY": INDEX_KEY,
        "CHECKIN_PUBLIC_URL": PUBLIC_URL,
        "CHECKIN_SEGMENTS_PER_SECOND": "1000000",
        "CHECKIN_LOG_LEVEL": "warning",
        "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE_URL": standin.url,
    }
