"""How long a crisis text waits for its page: beside thousands of reminders, and all alone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.bench.carrier import carrier
from bot.bench.load import at_a_pace, signed_text
from bot.bench.place import SENDER, TOKEN, Place, seeded
from bot.bench.rows import REMINDERS, free_house
from bot.bench.web import OURS, Server, serving
from bot.database import Database
from bot.store import bulk

TEXT = "im going to kill myself tonight"
CALLS = 100
A_SECOND = 10.0
PATIENCE = 30.0
FREE = "1000000"  # segments a second: the carrier is never what is waited for


@dataclass(frozen=True)
class Delays:
    """99th percentile in seconds; how many texts were not taken or pages never left."""

    p99: float
    missing: int


def beside_reminders() -> Delays:
    """While 10,000 reminders are queued and going out, with the scheduler at work."""
    with seeded(CALLS) as place, carrier() as address:
        house = free_house(place)
        with house.database.write() as tx:
            bulk.store_reminders(tx, REMINDERS, house.clock.now())
        settings = _settings(address)
        with serving(OURS, place, **settings) as server, _scheduler(place, server, settings):
            delays = _page(server, place, house.database)
        house.database.close()
    return delays


def without_scheduler() -> Delays:
    """With the scheduler stopped: the web process pages by itself."""
    with (
        seeded(CALLS) as place,
        carrier() as address,
        serving(OURS, place, **_settings(address)) as server,
    ):
        database = place.open()
        delays = _page(server, place, database)
        database.close()
    return delays


def _settings(address: str) -> dict[str, str]:
    return {
        "TWILIO_API_BASE_URL": address,
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "CHECKIN_SEGMENTS_PER_SECOND": FREE,
    }


def _page(server: Server, place: Place, database: Database) -> Delays:
    texts = [signed_text(server.port, TOKEN, _crisis(number)) for number in place.people[:CALLS]]
    load = at_a_pace(server.port, texts, A_SECOND)
    until = time.monotonic() + PATIENCE
    while True:
        with database.read() as tx:
            found = bulk.page_delays(tx)
        if None not in found or time.monotonic() > until:
            break
        time.sleep(0.5)
    left = sorted(delay for delay in found if delay is not None)
    missing = CALLS - len(left) + load.failures
    return Delays(left[int(len(left) * 0.99)] if left else float("inf"), missing)


def _crisis(number: str) -> dict[str, str]:
    sid = f"SM{number[-6:]:0>32}"
    return {"MessageSid": sid, "From": number, "To": SENDER, "Body": TEXT, "NumMedia": "0"}


@contextmanager
def _scheduler(place: Place, server: Server, settings: dict[str, str]) -> Iterator[None]:
    environment = os.environ | place.environment(server.port) | settings
    command = [sys.executable, "-m", "scheduler"]
    process = subprocess.Popen(command, env=environment)  # noqa: S603
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
