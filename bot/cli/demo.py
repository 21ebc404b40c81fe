"""A small programme to play with: web and scheduler on a throw-away database, until Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from bot.stopping import stop_on

HOST = "127.0.0.1"
READY_WITHIN = 30.0  # seconds
STOP_WITHIN = 10.0
LOOK_EVERY = 0.05
# Nothing of an installation's own settings may reach the demo.
SETTINGS = ("CHECKIN_", "TWILIO_")


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def demo(port: int) -> None:
    """A small programme of invented people, with phones in the browser. No account needed."""
    _require_free(port)
    stop = stop_on(signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    with tempfile.TemporaryDirectory(prefix="checkin-demo-") as folder:
        settings = _settings(Path(folder), port)
        _sow(settings)
        # Where the demo was started must not matter: a .env file there is not ours.
        with _running(_processes(port), settings, Path(folder)) as running:
            died = _until(lambda: _is_well(port), running, stop, READY_WITHIN)
            if not died and not stop.is_set():
                _greet(port)
                died = _until(lambda: False, running, stop, None)
            if died:
                raise click.ClickException(f"The demo stopped by itself. {_last_words(folder)}")
    click.echo("The demo has ended; nothing of it is kept.")


def _settings(folder: Path, port: int) -> dict[str, str]:
    """The environment of both processes: fresh keys, a throw-away database, no carrier."""
    from bot.crypto import new_key

    inherited = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    return inherited | {
        "CHECKIN_CHANNEL": "simulator",
        "CHECKIN_DATABASE_URL": f"sqlite:///{folder}/demo.db",
        "CHECKIN_DATA_KEYS": new_key(),
        "CHECKIN_INDEX_KEY": new_key(),
        "CHECKIN_PUBLIC_URL": f"http://{HOST}:{port}",
        # Simulated phones have no carrier to spare: a walk through days must not wait for a rate.
        "CHECKIN_SEGMENTS_PER_SECOND": "1000",
        "CHECKIN_LOG_LEVEL": "warning",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }


def _sow(settings: Mapping[str, str]) -> None:
    from bot.clock import SystemClock, pin_zone_data
    from bot.crypto import Cipher
    from bot.database import Database, make_engine
    from bot.migrate import migrate
    from bot.simulator.seed import sow

    pin_zone_data()
    cipher = Cipher([settings["CHECKIN_DATA_KEYS"]], settings["CHECKIN_INDEX_KEY"])
    database = Database(make_engine(settings["CHECKIN_DATABASE_URL"]), cipher)
    migrate(database.engine)
    with database.write() as tx:
        sow(tx, SystemClock().now())
    database.close()


def _processes(port: int) -> list[list[str]]:
    from bot.cli.run import gunicorn_words

    web = ["gunicorn", *gunicorn_words(f"{HOST}:{port}", 1), "--log-level=warning"]
    return [["scheduler"], web]


@contextmanager
def _running(
    modules: Sequence[Sequence[str]], settings: Mapping[str, str], folder: Path
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The processes, each in a session of its own: Ctrl-C reaches us alone, and we stop them."""
    running: list[subprocess.Popen[bytes]] = []
    with (folder / "demo.log").open("ab") as log:
        try:
            for module in modules:
                running.append(
                    subprocess.Popen(  # noqa: S603
                        [sys.executable, "-m", *module],
                        env=dict(settings),
                        cwd=folder,
                        stdin=subprocess.DEVNULL,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,
                    )
                )
            yield running
        finally:
            _stop(running)


def _stop(running: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in running:
        process.terminate()
    for process in running:
        try:
            process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _until(
    done: Callable[[], bool],
    running: Sequence[subprocess.Popen[bytes]],
    stop: threading.Event,
    within: float | None,
) -> bool:
    """Wait until done or told to stop; True when a process died or it took too long."""
    began = time.monotonic()
    while not stop.is_set() and not done():
        if any(process.poll() is not None for process in running):
            return True
        if within is not None and time.monotonic() - began > within:
            return True
        stop.wait(LOOK_EVERY)
    return False


def _is_well(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as taken:
            raise click.ClickException(
                f"Port {port} is taken: choose another with --port."
            ) from taken


def _greet(port: int) -> None:
    address = f"http://{HOST}:{port}"
    click.echo(
        "A small programme of invented people is open.\n"
        f"  Phones, clock and what the bot thinks: {address}/phones\n"
        f"  The same in French:                    {address}/phones?lang=fr\n"
        f"  One phone in a terminal:               checkin talk --as ana --url {address}\n"
        "Press Ctrl-C to end it; nothing is kept."
    )


def _last_words(folder: str) -> str:
    """The last line of the log: it holds places in the code, nothing personal."""
    lines = (Path(folder) / "demo.log").read_text("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "It left no word in its log."
