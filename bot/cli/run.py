"""The processes of an installation: serve, work; and migrate, which both need."""

import os
import socket
import sys

import click

from bot.cli.wiring import in_one_sentence, open_checked, read_settings, require_database
from bot.errors import Refused

# Writers queue for SQLite's one lock: one thread a worker is faster than four there.
WEB_WORKERS = 2
HIGHEST_PORT = 65535
STOP_WITHIN = 10  # seconds that a stop waits for requests under way


@click.command()
@click.option(
    "--bind", default="127.0.0.1:8000", show_default=True, help="Where to listen, behind TLS."
)
@click.option("--workers", default=WEB_WORKERS, show_default=True, type=click.IntRange(1, 64))
def serve(bind: str, workers: int) -> None:
    """The web process (gunicorn): the carrier's door and /healthz."""
    _require_free(bind)
    _require_current()
    _become("gunicorn", *gunicorn_words(bind, workers))


@click.command()
def work() -> None:
    """The scheduler process: what is due, the outbox, reconcile. Several may run side by side."""
    _require_current()
    _become("scheduler")


@click.command()
def migrate() -> None:
    """Bring the database up to date. Does nothing when it is."""
    from bot import migrate as steps
    from bot.database import make_engine

    with in_one_sentence():
        engine = make_engine(read_settings().checkin_database_url)
        steps.migrate(engine)
        engine.dispose()
    click.echo("The database is up to date.")


def gunicorn_words(bind: str, workers: int) -> list[str]:
    """What gunicorn is called with: sync workers with one thread each."""
    return [
        f"--bind={bind}",
        f"--workers={workers}",
        "--worker-class=sync",
        f"--graceful-timeout={STOP_WITHIN}",
        "--timeout=60",
        # A worker that leaked would be renewed before anybody notices.
        "--max-requests=50000",
        "--max-requests-jitter=5000",
        "--no-control-socket",
        "bot.app:serve()",
    ]


def _require_free(bind: str) -> None:
    """Somewhere to listen that nobody else listens at; gunicorn would say it in many lines."""
    host, _, port = bind.rpartition(":")
    if not host or not port.isdecimal() or int(port) > HIGHEST_PORT:
        raise Refused("Write where to listen like 127.0.0.1:8000.")
    try:
        listening = socket.create_server((host.strip("[]"), int(port)), family=_family(host))
    except OSError as wrong:
        raise Refused(f"Nothing can listen at {bind}.") from wrong
    listening.close()


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _require_current() -> None:
    """Refuse an installation that is not ready, in one sentence."""
    with in_one_sentence():
        database = open_checked(read_settings())
        require_database(database)
        database.close()


def _become(*module: str) -> None:
    """This process becomes `python -m MODULE`, so that signals reach it directly."""
    sys.stdout.flush()
    # The words are ours alone and no shell reads them.
    os.execv(sys.executable, [sys.executable, "-m", *module])  # noqa: S606
