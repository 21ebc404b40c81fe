"""Log lines: constant words, ids in fields, JSON. Never a body, a name or a number.

Libraries log what they like at debug level (the carrier's client logs whole requests), so of
their lines only the logger, the level and the place are written, never the words.
"""

import logging
import sys
import threading
from collections.abc import MutableMapping
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any, TextIO

import structlog

# These bring handlers of their own that would print their words.
OWN_HANDLERS = ("gunicorn.error", "gunicorn.access", "werkzeug", "apscheduler", "twilio")
# Warns at every beat that finds the last one still at work, which is normal: a round of sending.
CHATTERS = "apscheduler.scheduler"
DEEPEST = 8  # frames of a failure that are kept, the innermost last


def configure(level: str = "info", to: TextIO | None = None) -> None:
    """Set up logging for a process; `level` is debug, info, warning or error.

    Lines go to stdout, unless a command needs that for its answer.
    """
    number = logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            shape_failure,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(to),
        cache_logger_on_first_use=False,
    )
    quiet = logging.StreamHandler(to or sys.stdout)
    quiet.setFormatter(PlaceOnly())
    root = logging.getLogger()
    root.handlers[:] = [quiet]
    root.setLevel(max(number, logging.WARNING) if number > logging.DEBUG else logging.DEBUG)
    for name in OWN_HANDLERS:
        library = logging.getLogger(name)
        library.handlers[:] = []
        library.propagate = True
    logging.getLogger(CHATTERS).setLevel(logging.ERROR)


def end_quietly() -> None:
    """What ends this process or one of its threads is one line too, never a traceback."""

    def process_failed(
        kind: type[BaseException], failure: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(failure, KeyboardInterrupt):
            sys.__excepthook__(kind, failure, trace)
            return
        structlog.get_logger().critical("process_failed", exc_info=failure)

    def thread_failed(ended: threading.ExceptHookArgs) -> None:
        structlog.get_logger().error("thread_failed", exc_info=ended.exc_value)

    sys.excepthook = process_failed
    threading.excepthook = thread_failed


class PlaceOnly(logging.Formatter):
    """A library's line without its words: who logged, how grave, where, which failure."""

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, Any] = {
            "event": "library",
            "logger": record.name,
            "level": record.levelname.lower(),
            "place": f"{record.module}:{record.lineno}",
        }
        if record.exc_info and record.exc_info[1] is not None:
            fields |= described(record.exc_info[1])
        return str(structlog.processors.JSONRenderer()(None, "", fields))


def shape_failure(
    _logger: Any, _method: str, fields: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A failure as its kind and its place; its message may hold what nobody should read."""
    failure = fields.pop("exc_info", None)
    if failure is True:
        failure = sys.exc_info()[1]
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        fields.update(described(failure))
    return fields


def described(failure: BaseException) -> dict[str, Any]:
    """Kind and place of a failure."""
    frames = extract_tb(failure.__traceback__)[-DEEPEST:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": type(failure).__name__, "places": places}
