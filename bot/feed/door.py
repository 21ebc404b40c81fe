"""The address of a calendar: whoever has it reads it, and nobody else learns that it is there."""

import hashlib

import structlog
from flask import Blueprint, Response, abort, request

from bot.feed.entries import entries_of
from bot.house import House
from bot.store import feeds

log = structlog.get_logger()

# Only for the calendar that asked, which may keep it but must ask whether it still holds.
CACHING = "private, no-cache"


def make_feed(house: House) -> Blueprint:
    """The route /calendar/<token>.ics. The token stands in no log line of ours."""
    door = Blueprint("feed", __name__, url_prefix="/calendar")
    door.add_url_rule("/<token>.ics", "calendar", lambda token: _calendar(house, token))
    return door


def address(public_url: str, token: str) -> str:
    """The whole secret address of a calendar."""
    return f"{public_url.rstrip('/')}/calendar/{token}.ics"


def _calendar(house: House, token: str) -> Response:
    """What is agreed now; nothing, when the caller has just that already."""
    with house.database.read() as tx:
        reader = feeds.reader(tx, token)
        if reader is None:
            abort(404)
        entries = entries_of(tx, reader, house.clock.now())
    # Seven megabytes that a worker need not carry before somebody reads a calendar.
    from bot.feed.ics import written

    body = written(reader, entries)
    answer = Response(body, content_type="text/calendar; charset=utf-8")
    answer.set_etag(hashlib.sha256(body).hexdigest())
    answer.headers["Cache-Control"] = CACHING
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.make_conditional(request)
    log.info("calendar_read", person=reader.person_id, status=answer.status_code)
    return answer
