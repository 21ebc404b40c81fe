"""`checkin demo` as a visitor starts it: a real process on a free port."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.doors.processes import free_port

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "from bot.cli import main; main()"]
READY_WITHIN = 40.0  # seconds, on a machine that does other things as well
OPEN = "Press Ctrl-C"


@contextmanager
def demo_running(folder: Path) -> Iterator[str]:
    """Yields the address of a demo; Ctrl-C at the end, as a visitor would."""
    port = free_port()
    printed = folder / "printed.txt"
    with printed.open("wb") as out:
        process = subprocess.Popen(
            [*COMMAND, "demo", "--port", str(port)],
            cwd=folder,
            # Its throw-away folder lies where it is looked for afterwards.
            env=plain_environment() | {"TMPDIR": str(folder)},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_open(process, printed)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
    assert process.returncode == 0, printed.read_text()


def checkin(
    folder: Path, *words: str, typed: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """`checkin WORDS` in a folder, with `typed` on its input."""
    return subprocess.run(
        [*COMMAND, *words],
        cwd=folder,
        env=plain_environment() | settings,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def plain_environment() -> dict[str, str]:
    """No setting of an installation; Python finds the product."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}


def _wait_until_open(process: subprocess.Popen[bytes], printed: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while OPEN not in printed.read_text():
        assert process.poll() is None and time.monotonic() < until, printed.read_text()
        time.sleep(0.05)
