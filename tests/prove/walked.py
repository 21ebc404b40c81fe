"""The product's own processes, wired as always, but on the clock of a proof.

`tests.prove.walked:serve()` is the web process, `python -m tests.prove.walked` the worker.
"""

import gc
import os
import threading
from pathlib import Path

from flask import Flask

from bot.alerts.watch import on_settled
from bot.app import create_app
from bot.channels.roads import Roads
from bot.clock import pin_zone_data
from bot.database import open_database
from bot.house import House
from bot.log import configure, end_quietly
from bot.outbox import open_post
from bot.settings import Settings
from bot.simulator.clock import DemoClock
from scheduler.visit import attend
from scheduler.worker import work, worker_name
from tests.prove.clockwork import Clockwork

CLOCK = "CHECKIN_PROOF_CLOCK"  # where the file of the clock lies
OFTEN = 0.02  # seconds between two beats: a month lasts minutes here, and most of it is waiting


class WalkedClock(Clockwork, DemoClock):
    """The clock of a proof, which the worker knows as one that others turn, as in the demo."""


def serve() -> Flask:
    """The application, for gunicorn."""
    app = create_app(_house(gives_way=False))
    gc.freeze()
    return app


def _work() -> None:
    house, stop = _house(gives_way=True), threading.Event()
    often = threading.Thread(target=_beat_often, args=(house, stop), name="often")
    often.start()
    try:
        work(house)
    finally:
        stop.set()
        often.join()


def _beat_often(house: House, stop: threading.Event) -> None:
    """The worker's own beat comes five times a second; this one between, so that nothing waits."""
    assert isinstance(house.clock, WalkedClock)
    threads = house.settings.checkin_send_threads
    with open_post(Roads(house.settings), threads, on_settled, f"{worker_name()}-often") as post:
        while not stop.wait(OFTEN):
            attend(house, house.clock, post)


def _house(*, gives_way: bool) -> House:
    pin_zone_data()
    settings = Settings()
    configure(settings.checkin_log_level)
    end_quietly()
    database = open_database(settings, gives_way=gives_way)
    return House(database, WalkedClock(Path(os.environ[CLOCK])), settings)


if __name__ == "__main__":
    _work()
