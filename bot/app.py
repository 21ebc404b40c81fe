"""The web process: wires the doors. Nothing is decided here."""

import gc

import structlog
from flask import Flask, Response, jsonify
from werkzeug.exceptions import HTTPException

from bot.clock import pin_zone_data
from bot.crisis import CrisisSender
from bot.database import is_unreachable, open_database
from bot.feed.door import make_feed
from bot.health import check
from bot.house import House
from bot.log import configure, end_quietly
from bot.settings import Settings
from bot.simulator.wiring import house_of, is_demo
from bot.webhook import make_webhook
from flows.screen.reading import forget_writing

log = structlog.get_logger()

LARGEST_REQUEST = 64 * 1024
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
    end_quietly()
    app = create_app(house_of(open_database(settings), settings))
    forget_writing()
    # Tables and modules stay for good: to look through all of them would cost a turn 100 ms.
    gc.collect()
    gc.freeze()
    return app


def create_app(house: House) -> Flask:
    """The web process for a house."""
    app = Flask("bot.app")
    app.config.update(MAX_CONTENT_LENGTH=LARGEST_REQUEST, MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST)
    sender = CrisisSender(house)
    app.register_blueprint(make_webhook(house, sender.send))
    app.register_blueprint(make_feed(house))
    if is_demo(house.settings):
        # Imported where it is used: it costs every other installation 50 ms and 4 MB.
        from bot.simulator.phones import make_phones

        app.register_blueprint(make_phones(house, sender.send))
    app.add_url_rule("/healthz", "healthz", lambda: _health(house, sender))
    app.before_request(sender.look_around)
    app.register_error_handler(HTTPException, _say)
    app.register_error_handler(Exception, _failed)
    return app


def _health(house: House, sender: CrisisSender) -> tuple[Response, int]:
    found = check(house)
    if found.heartbeat == "old":
        sender.tell_operator()
    said = jsonify(database=found.database, heartbeat=found.heartbeat)
    return said, 200 if found.is_well else 503


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
