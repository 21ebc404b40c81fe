"""What a beat costs among many stored rows, and how fast many reminders leave at once."""

import time
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from bot.alerts.watch import on_settled
from bot.bench.place import Place, seeded
from bot.channels.simulator import Simulator
from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.outbox import drain, open_post
from bot.settings import Settings
from bot.store import bulk, due

DUE = 100
REMINDERS = 10_000


@dataclass(frozen=True)
class Beat:
    """Milliseconds for a beat that claims and finishes 100 due rows, among few and many stored."""

    few: float
    many: float

    @property
    def ratio(self) -> float:
        """How much dearer many stored rows make it."""
        return self.many / self.few


def beat(few: int = 10_000, many: int = 1_000_000, people: int = 250_000) -> Beat:
    """The same beat among so many stored rows."""
    return Beat(_beat_among(few, few // 4), _beat_among(many, people))


def _beat_among(stored: int, people: int) -> float:
    with seeded(1) as place:
        database = place.open()
        clock = SystemClock()
        now = clock.now()
        with database.write() as tx:
            bulk.store_people(tx, people, now)
            bulk.store_due(tx, stored, people, now + timedelta(days=1))
        taken = []
        for number in range(12):
            with database.write() as tx:
                bulk.store_due(tx, DUE, people, now - timedelta(seconds=1))
            began = time.perf_counter()
            _take(database, clock, f"bench-{number}")
            taken.append(time.perf_counter() - began)
        database.close()
    return median(taken[2:]) * 1000


def _take(database: Database, clock: SystemClock, worker: str) -> None:
    """Claim what is due and finish it, as the worker does, without the turns themselves."""
    with database.write() as tx:
        rows = due.claim(tx, clock.now(), clock.real(), worker, DUE)
    if len(rows) != DUE:
        raise ValueError(f"{len(rows)} rows were due instead of {DUE}.")
    for row in rows:
        with database.write() as tx:
            due.finish(tx, row.id, "done", clock.now())


def reminders_a_second(count: int = REMINDERS) -> float:
    """Texts handed over a second when so many are due at once and the sender is free."""
    with seeded(1) as place:
        house = free_house(place)
        with house.database.write() as tx:
            bulk.store_reminders(tx, count, house.clock.now())
        began = time.perf_counter()
        with open_post(lambda _: Simulator(), 4, on_settled, "bench") as post:
            handed = 0
            while handed < count:
                done = drain(house, post)
                handed += done.accepted
                if not done.handed:
                    break
        took = time.perf_counter() - began
        house.database.close()
    if handed != count:
        raise ValueError(f"{handed} reminders left instead of {count}.")
    return count / took


def free_house(place: Place) -> House:
    """A house whose sender has no rate to keep to."""
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        checkin_channel="simulator",
        checkin_segments_per_second=1_000_000,
    )
    return House(place.open(), SystemClock(), settings)
