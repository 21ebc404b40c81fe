"""A house whose time is turned by hand: everything due is done at its instant, texts are kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import RowMapping, select
from structlog.testing import capture_logs

from bot.alerts.watch import on_settled
from bot.channels import Found, Inbound, Letter, Sent
from bot.database import Database
from bot.house import House
from bot.outbox import Post, drain, sweep
from bot.store import people, points
from bot.store.people import Member, Newcomer
from bot.store.programmes import Site
from bot.tables import metadata
from bot.turn import hear
from scheduler.beat import run_due
from scheduler.walk import walk
from tests.bot.letters import settings_of
from tests.talks.rehearsal import AtOnce, TurnedClock

# What the product survives and a proof does not.
BUGS = ("turn_failed", "due_failed", "session_broken", "session_unreadable", "screening_failed")


def unseen(_letter: Letter) -> None:
    """Nobody looks."""


@dataclass
class Postman:
    """A channel that takes every letter and notes the instant."""

    clock: TurnedClock
    see: Callable[[Letter], None] = unseen
    taken: list[tuple[datetime, Letter]] = field(default_factory=list)

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        raise AssertionError("Texts are heard directly.")

    def send(self, letter: Letter) -> Sent:
        self.see(letter)
        self.taken.append((self.clock.now(), letter))
        return Sent(f"SM{letter.outgoing_id:032d}", "delivered")

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        return ()

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        return ()

    def cancel(self, provider_id: str) -> None:
        """Texts do not ring."""

    def blank(self, provider_id: str) -> None:
        """Nothing is kept here."""


@dataclass(frozen=True)
class Said:
    """A text that left: when, to whom, its row of the outbox."""

    at: datetime
    to: str
    body: str
    row: RowMapping


@dataclass(frozen=True, order=True)
class Typed:
    """A text somebody types."""

    at: datetime
    number: str
    body: str


@dataclass(frozen=True)
class Received:
    """What a handset was sent, as the carrier took it."""

    at: datetime
    to: str
    body: str
    row: int
    sid: str
    spoken: bool = False


@dataclass(frozen=True)
class Fate:
    """What becomes of a text at its handset; posted `after` so much programme time."""

    status: str = "delivered"
    code: str = ""
    after: timedelta = timedelta()


@dataclass
class Stage:
    """The house, its clock, and how many texts were heard."""

    house: House
    clock: TurnedClock
    postman: Postman
    site: Site
    heard: int = 0

    def walk_to(self, until: datetime) -> None:
        """Let time pass, from due instant to due instant."""
        walk(self.house, self.clock, until, self._settle)

    def text(self, sender: str, body: str) -> None:
        """Somebody texts now, and what follows at once happens."""
        self.heard += 1
        sid, now = f"SM{self.heard:032x}", self.clock.now()
        hear(self.house, Inbound("sms", sender, self.site.sender, body, sid, now))
        self._settle()

    def enrol(self, newcomer: Newcomer, number: str) -> Member:
        """Somebody with a verified number."""
        now = self.clock.now()
        with self.house.database.write() as tx:
            someone = people.add(tx, newcomer, now)
            point = points.find_or_add(tx, newcomer.programme_id, "sms", number, now)
            points.link_to(tx, someone.id, point.id, "active", now)
        return someone

    def said(self) -> list[Said]:
        """Everything that left, in order."""
        table = metadata.tables["outgoing"]
        with self.house.database.read() as tx:
            rows = {row["id"]: row for row in tx.execute(select(table)).mappings()}
        return [
            Said(at, letter.to, letter.text, rows[letter.outgoing_id])
            for at, letter in self.postman.taken
        ]

    def _settle(self) -> int:
        post = Post(lambda _: self.postman, AtOnce(), AtOnce(), 1, on_settled, "worker-1")
        sweep(self.house, post)
        return run_due(self.house, "worker-1") + drain(self.house, post).handed


@contextmanager
def staged(
    database: Database, site: Site, now: datetime, see: Callable[[Letter], None] = unseen
) -> Iterator[Stage]:
    """A stage for a programme that is stored already; `see` looks at each letter as it leaves."""
    clock = TurnedClock(now)
    house = House(database, clock, settings_of(checkin_segments_per_second=1e6))
    with capture_logs() as logged:
        yield Stage(house, clock, Postman(clock, see), site)
    bugs = [entry for entry in logged if entry["event"] in BUGS]
    assert bugs == []
