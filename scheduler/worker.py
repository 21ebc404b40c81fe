"""The worker process: beats on due rows, the outbox and notices, and a clean stop.

APScheduler is only the metronome. What is done, and whether it was done, is in the rows; so two
workers side by side never do a thing twice, and one that was killed is taken over.
"""

import os
import signal
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from bot.alerts.watch import on_settled
from bot.channels import ChannelFactory
from bot.channels.roads import Roads
from bot.house import House
from bot.operator import Operator
from bot.outbox import Post, drain, open_post, sweep
from bot.simulator.clock import DemoClock
from bot.stopping import stop_on
from bot.store import heartbeats
from scheduler.beat import run_due
from scheduler.blanking import blank
from scheduler.hanging_up import HangingUp
from scheduler.nightly import tidy
from scheduler.reconcile import reconcile
from scheduler.visit import attend

log = structlog.get_logger()

Job = tuple[str, Callable[[], object], float]
RECONCILE_EVERY = 300.0  # seconds; design: every 5 minutes and at start
STOP_WITHIN = 15.0  # seconds that a stop waits for what is under way


def work(house: House, stop: threading.Event | None = None) -> None:
    """Work until SIGTERM or SIGINT (or until `stop` is set), then finish what is under way."""
    stop = stop or stop_on(signal.SIGTERM, signal.SIGINT)
    roads = Roads(house.settings)
    threads = house.settings.checkin_send_threads
    with open_post(roads, threads, on_settled, worker_name()) as post:
        metronome = _metronome(_jobs(house, post, roads))
        metronome.start()
        log.info("worker_started", worker=post.worker)
        stop.wait()
        metronome.shutdown(wait=True)
    log.info("worker_stopped")


def worker_name() -> str:
    """This process, as leases name it."""
    return f"{socket.gethostname()[:20]}-{os.getpid()}"


def _jobs(house: House, post: Post, channels: ChannelFactory) -> list[Job]:
    """Name, what to do, and every how many seconds (real time)."""
    return [
        *_beats(house, post),
        ("sweep", partial(sweep, house, post), 60.0),
        ("heartbeat", partial(_beat, house), 10.0),
        ("operator", Operator(house).send_waiting, 2.0),
        ("reconcile", partial(reconcile, house, channels), RECONCILE_EVERY),
        ("hang_up", HangingUp(house, channels), 1.0),
        ("blank", partial(blank, house, channels), 60.0),
        ("tidy", partial(tidy, house), 3600.0),
    ]


def _beats(house: House, post: Post) -> list[Job]:
    """What is due and what is to be sent; in the demo one beat, which also turns the clock."""
    if isinstance(house.clock, DemoClock):
        return [("visit", partial(attend, house, house.clock, post), 0.2)]
    return [
        ("due", partial(_all_due, house, post.worker), 0.5),
        ("outbox", partial(drain, house, post), 0.25),
    ]


def _metronome(jobs: list[Job]) -> BackgroundScheduler:
    """One beat of a job never overlaps the next; a missed beat is not made up for."""
    metronome = BackgroundScheduler(
        timezone=UTC,
        executors={"default": ThreadPoolExecutor(len(jobs))},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for name, act, seconds in jobs:
        metronome.add_job(
            partial(_guarded, name, act),
            "interval",
            seconds=seconds,
            id=name,
            next_run_time=datetime.now(UTC),
        )
    return metronome


def _guarded(name: str, act: Callable[[], object]) -> None:
    """A beat that fails is logged and beats again: a locked database must not stop the worker."""
    try:
        act()
    except Exception as failure:
        log.error("beat_failed", job=name, error=type(failure).__name__)


def _all_due(house: House, worker: str) -> None:
    while run_due(house, worker):
        pass


def _beat(house: House) -> None:
    with house.database.write() as tx:
        heartbeats.beat(tx, heartbeats.SCHEDULER, house.clock.real())
