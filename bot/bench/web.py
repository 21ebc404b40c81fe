"""A whole turn through gunicorn: ours against the floor, taking turns in one run."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bot.bench import floor
from bot.bench.load import Load, at_a_pace, at_full_speed, signed_text
from bot.bench.place import SENDER, TOKEN, Place, copied, seeded
from bot.channels import Inbound
from bot.clock import SystemClock
from bot.database import counted_statements
from bot.house import House
from bot.settings import Settings
from bot.turn import hear

OURS, FLOOR = "bot.app:serve()", "bot.bench.floor:serve()"
WORKERS = 2
# What a worker weighs counts when it has looked for other times too.
WISH, WISHES = "cant make it, sat after 2?", 40


@dataclass(frozen=True)
class WholeTurn:
    """Turns a second of both, their ratio (median of the rounds), our p99 at half load (s)."""

    ours: float
    floor: float
    ratio: float
    p99: float
    failures: int
    megabytes: float
    statements: int


def whole_turn(texts: int = 1200, rounds: int = 3) -> WholeTurn:
    """Answer so many reminders in each round, ours and the floor after each other."""
    each = texts // 2
    with seeded(texts * rounds // 2 + each + 1) as place:
        statements = statements_of_a_turn(place)
        ours, theirs = copied(place, "ours.db"), copied(place, "floor.db")
        pairs: list[tuple[Load, Load]] = []
        with serving(OURS, ours) as mine, serving(FLOOR, theirs) as base:
            for number in range(rounds):
                people = place.people[number * each : (number + 1) * each]
                pairs.append((_full(mine.port, people), _full(base.port, people)))
            rate = median(load.per_second for load, _ in pairs)
            rest = place.people[rounds * each : (rounds + 1) * each]
            half = at_a_pace(mine.port, _requests(mine.port, rest), rate / 2)
            wishes = at_full_speed(mine.port, _requests(mine.port, rest[-WISHES:], WISH))
            megabytes = mine.megabytes()
    return WholeTurn(
        ours=rate,
        floor=median(load.per_second for _, load in pairs),
        ratio=median(a.per_second / b.per_second for a, b in pairs),
        p99=half.percentile(0.99),
        failures=half.failures + wishes.failures + sum(a.failures + b.failures for a, b in pairs),
        megabytes=megabytes,
        statements=statements,
    )


@dataclass(frozen=True)
class Server:
    """A gunicorn on a port of this machine."""

    port: int
    process: subprocess.Popen[bytes]

    def megabytes(self) -> float:
        """The largest resident memory of its workers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return max(_resident(int(child)) for child in children.split())


@contextmanager
def serving(application: str, place: Place, **settings: str) -> Iterator[Server]:
    """An application served by gunicorn until the end of the block."""
    port = free_port()
    environment = os.environ | place.environment(port) | settings
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--workers"]
    command += [str(WORKERS), "--log-level", "warning", application]
    process = subprocess.Popen(command, env=environment)  # noqa: S603
    try:
        _wait(port)
        yield Server(port, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _full(port: int, people: Sequence[str]) -> Load:
    return at_full_speed(port, _requests(port, people))


def _requests(port: int, people: Sequence[str], body: str = "1") -> list[bytes]:
    return [
        signed_text(
            port,
            TOKEN,
            {
                "MessageSid": f"SM{len(body):04d}{index:04d}{number[-5:]:0>24}",
                "AccountSid": "AC" + "0" * 32,
                "From": number,
                "To": SENDER,
                "Body": body,
                "NumMedia": "0",
            },
        )
        for index, number in enumerate(people)
    ]


def statements_of_a_turn(place: Place) -> int:
    """How many we need; the floor must have as many, or it measures something else.

    Raises ValueError if it has not.
    """
    database = place.open()
    house = House(database, SystemClock(), Settings(_env_file=None))  # type: ignore[call-arg]
    number = place.people[-1]
    now = SystemClock().now()
    with counted_statements(database) as count:
        hear(house, Inbound("sms", number, SENDER, "1", "SM-count", now))
    database.close()
    if count[0] != len(floor.STATEMENTS):
        raise ValueError(f"The turn has {count[0]} statements, the floor {len(floor.STATEMENTS)}.")
    return count[0]


def _wait(port: int) -> None:
    for _ in range(200):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise LookupError("The server did not start.")


def _resident(process_id: int) -> float:
    status = Path(f"/proc/{process_id}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
