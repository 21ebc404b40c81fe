"""The web process: wires the doors. Nothing is decided here."""

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import structlog
from flask import Flask, Response, jsonify
from werkzeug.exceptions import HTTPException

from bot.alerts.watch import on_settled
from bot.channels.roads import Roads
from bot.clock import pin_zone_data
from bot.database import is_unreachable, open_database
from bot.house import House
from bot.log import configure
from bot.operator import Operator
from bot.outbox import Post, drain
from bot.settings import Settings
from bot.simulator.phones import make_phones
from bot.simulator.wiring import house_of, is_demo
from bot.store import heartbeats, notices
from bot.webhook import make_webhook

log = structlog.get_logger()

LARGEST_REQUEST = 64 * 1024
HEARTBEAT_OLD = timedelta(seconds=60)
CRISIS_WITHIN = 5.0  # seconds that the web process waits for the carrier
CRISIS_THREADS = 2
SENTENCES = {
    400: "That request makes no sense here.",
    403: "That request is not signed.",
    404: "There is nothing here.",
    405: "That is not how this address is used.",
    413: "That is too much at once.",
    503: "The service cannot work right now.",
}


def serve() -> Flask:
    """The application of this installation, for gunicorn: `bot.app:serve()`."""
    settings = Settings()
    pin_zone_data()
    configure(settings.checkin_log_level)
    return create_app(house_of(open_database(settings), settings))


def create_app(house: House) -> Flask:
    """The web process for a house."""
    app = Flask("bot.app")
    app.config.update(MAX_CONTENT_LENGTH=LARGEST_REQUEST, MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST)
    sender = CrisisSender(house)
    app.register_blueprint(make_webhook(house, sender.send))
    if is_demo(house.settings):
        app.register_blueprint(make_phones(house, sender.send))
    app.add_url_rule("/healthz", "healthz", lambda: _health(house, sender.tell_operator))
    app.register_error_handler(HTTPException, _say)
    app.register_error_handler(Exception, _failed)
    return app


class CrisisSender:
    """The second sender for crisis: this process sends an alert's texts without the scheduler.

    Threads are made at the first alert, after the server has forked.
    """

    def __init__(self, house: House) -> None:
        # The carrier gets 5 s from here; what is then in doubt is the scheduler's.
        timeout = min(house.settings.checkin_carrier_timeout, CRISIS_WITHIN)
        quick = house.settings.model_copy(update={"checkin_carrier_timeout": timeout})
        self.house = house
        self._roads = Roads(quick)
        self._lock = threading.Lock()
        self._post: Post | None = None
        self._pool: ThreadPoolExecutor | None = None

    def send(self, thread_id: int) -> None:
        """Send the crisis texts of a thread in the background, and what the operator must know."""
        self._background(lambda post: drain(self.house, post, only_thread=thread_id))

    def tell_operator(self) -> None:
        """Send what waits for the operator, in the background."""
        self._background(lambda post: None)

    def _background(self, act: Callable[[Post], object]) -> None:
        with self._lock:
            if self._pool is None or self._post is None:
                self._pool = ThreadPoolExecutor(CRISIS_THREADS, "crisis")
                letters = ThreadPoolExecutor(CRISIS_THREADS, "crisis-letters")
                worker = f"web-{os.getpid()}"
                self._post = Post(self._roads, letters, letters, CRISIS_THREADS, on_settled, worker)
            self._pool.submit(self._guarded, act, self._post)

    def _guarded(self, act: Callable[[Post], object], post: Post) -> None:
        try:
            act(post)
            Operator(self.house).send_waiting()
        except Exception:
            # The rows are still there: the scheduler sends them.
            log.exception("crisis_send_failed")


def _health(house: House, tell_operator: Callable[[], None]) -> tuple[Response, int]:
    """Whether the database answers and the scheduler was well within the last minute."""
    database = heartbeat = "well"
    try:
        with house.database.read() as tx:
            last = heartbeats.last(tx, heartbeats.SCHEDULER)
        if last is None or house.clock.real() - last > HEARTBEAT_OLD:
            heartbeat = "old"
            with house.database.write() as tx:
                notices.add(tx, "beat_old", "", house.clock.real())
            tell_operator()
    except Exception as failure:
        log.error("health_failed", error=type(failure).__name__)
        database = heartbeat = "unknown"
    well = (database, heartbeat) == ("well", "well")
    return jsonify(database=database, heartbeat=heartbeat), 200 if well else 503


def _say(error: HTTPException) -> Response:
    """An error page without content: one sentence for each status."""
    code = error.code or 500
    return Response(SENTENCES.get(code, "That did not work."), code, mimetype="text/plain")


def _failed(error: Exception) -> Response:
    """Our own failure. The carrier tries again elsewhere; reconcile hears what it does not."""
    if is_unreachable(error):
        log.error("database_unreachable", error=type(error).__name__)
        return Response(SENTENCES[503], 503, mimetype="text/plain")
    log.error("request_failed", exc_info=error)
    return Response("That did not work.", 500, mimetype="text/plain")
