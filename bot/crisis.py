"""The second sender for crisis: the web process sends an alert's texts without the scheduler."""

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import structlog

from bot import health
from bot.alerts.watch import on_settled
from bot.channels.roads import Roads
from bot.house import House
from bot.operator import Operator
from bot.outbox import Post, press

log = structlog.get_logger()

WITHIN = 5.0  # seconds; what has not left then is the scheduler's
AT_ONCE = 8  # letters and alerts; threads are made only when they are needed
LOOK_EVERY = 30.0  # seconds between looks at the heartbeat


class CrisisSender:
    """Sends in the background. Threads are made at the first alert, after the server has forked."""

    def __init__(self, house: House) -> None:
        timeout = min(house.settings.checkin_carrier_timeout, WITHIN)
        quick = house.settings.model_copy(update={"checkin_carrier_timeout": timeout})
        self.house = house
        self._roads = Roads(quick)
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._post: Post | None = None
        self._looked = time.monotonic()

    def send(self, thread_id: int) -> None:
        """Send the crisis texts of a thread, and what the operator must know of it."""
        self._background(lambda post: press(self.house, post, thread_id, WITHIN))

    def tell_operator(self) -> None:
        """Send what waits for the operator."""
        self._background(lambda post: None)

    def look_around(self) -> None:
        """Twice a minute at most: whether the scheduler is well; else the operator is told."""
        if time.monotonic() - self._looked > LOOK_EVERY:
            self._looked = time.monotonic()
            self._background(lambda post: health.check(self.house))

    def _background(self, act: Callable[[Post], object]) -> None:
        with self._lock:
            if self._pool is None or self._post is None:
                self._pool = ThreadPoolExecutor(AT_ONCE, "crisis")
                letters = ThreadPoolExecutor(AT_ONCE, "crisis-letters")
                worker = f"web-{os.getpid()}"
                self._post = Post(self._roads, letters, letters, AT_ONCE, on_settled, worker)
            self._pool.submit(self._guarded, act, self._post)

    def _guarded(self, act: Callable[[Post], object], post: Post) -> None:
        try:
            act(post)
            Operator(self.house).send_waiting()
        except Exception as failure:
            # The rows are still there: the scheduler sends them.
            log.error("crisis_send_failed", exc_info=failure)
