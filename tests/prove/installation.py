"""Web and worker processes over one database, on 127.0.0.1, killed and started again by id."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import IO

from bot.cli.run import gunicorn_words
from tests.doors.processes import free_port

APPLICATION = "bot.app:serve()"
STARTS_WITHIN = 60.0  # seconds, on a busy machine
STOPS_WITHIN = 30.0

Process = subprocess.Popen[bytes]


@dataclass
class Installation:
    """Processes that share a database. `environment` are their settings; logs lie in `folder`.

    `application` and `worker` are what runs in them: the product as it is, unless told otherwise.
    """

    folder: Path
    environment: Mapping[str, str]
    port: int = field(default_factory=free_port)
    web: Process | None = None
    workers: list[Process] = field(default_factory=list)
    killed: int = 0
    web_killed: int = 0
    application: str = APPLICATION
    worker: str = "scheduler"

    @property
    def door(self) -> str:
        """Where the web process listens."""
        return f"http://127.0.0.1:{self.port}"

    def serve(self, workers: int = 2) -> None:
        """Start the web process and wait until it answers."""
        usual = gunicorn_words(f"127.0.0.1:{self.port}", workers)
        words = [self.application if word == APPLICATION else word for word in usual]
        self.web = self._start("web", "gunicorn", *words)
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self.web.poll() is None:
            if self.health() is not None:
                return
            time.sleep(0.1)
        raise RuntimeError(f"The web process does not answer:\n{self.log()[-2000:]}")

    def work(self) -> Process:
        """Start one worker."""
        worker = self._start("worker", self.worker)
        self.workers.append(worker)
        return worker

    def kill_a_worker(self, draws: random.Random) -> None:
        """SIGKILL one of the workers and start another in its place."""
        victim = draws.choice(self.workers)
        self.workers.remove(victim)
        victim.kill()
        victim.wait(STOPS_WITHIN)
        self.killed += 1
        self.work()

    def kill_a_web_worker(self, draws: random.Random) -> None:
        """SIGKILL one of gunicorn's workers; its master starts another."""
        if self.web is None:
            raise RuntimeError("No web process runs.")
        task = Path(f"/proc/{self.web.pid}/task/{self.web.pid}/children")
        children = task.read_text().split()
        if children:
            os.kill(int(draws.choice(children)), signal.SIGKILL)
            self.web_killed += 1

    def stop(self, process: Process) -> float:
        """SIGTERM; how many seconds it took to end well."""
        began = time.monotonic()
        process.terminate()
        process.wait(STOPS_WITHIN)
        if process in self.workers:
            self.workers.remove(process)
        return time.monotonic() - began

    def health(self) -> int | None:
        """The status of /healthz; None when nobody answers."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            answer.read()
        except OSError:
            return None
        else:
            return answer.status
        finally:
            connection.close()

    def log(self) -> str:
        """Everything that the processes wrote."""
        return "".join(file.read_text("utf-8", "replace") for file in self.folder.glob("*.log"))

    def _start(self, name: str, *module: str) -> Process:
        with self._open(name) as written:
            return subprocess.Popen(
                [sys.executable, "-m", *module],
                cwd=self.folder,
                env=os.environ | dict(self.environment),
                stdout=written,
                stderr=subprocess.STDOUT,
                # Signals to the test's own group must not end what the test ends by id.
                start_new_session=True,
            )

    def _open(self, name: str) -> IO[bytes]:
        return (self.folder / f"{name}.log").open("ab")


@contextmanager
def installed(folder: Path, environment: Mapping[str, str]) -> Iterator[Installation]:
    """An installation; every process of it is gone afterwards, whatever happens."""
    running = Installation(folder, environment)
    try:
        yield running
    finally:
        for process in (*running.workers, running.web):
            if process is not None:
                _end(process)


def _end(process: Process) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
