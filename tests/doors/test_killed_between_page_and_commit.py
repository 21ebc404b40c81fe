"""A process is killed while it hands a page over: it is said once or twice, never lost."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.database import Database
from bot.tables import metadata
from tests.build import SENDER, cast_of
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.processes import PUBLIC_URL
from tests.prove.installation import Installation, installed
from tests.standin import Caller, Faults, Standin, standing_in

pytestmark = pytest.mark.doors

TOKEN = "0123456789abcdef0123456789abcdef"
ANA, ROSA = "+15145550123", "+15145550120"
PATIENCE = 40.0  # seconds, on a busy machine

outgoing = metadata.tables["outgoing"]
due = metadata.tables["due"]


@dataclass
class Scene:
    """An installation without a worker, and a carrier that can be made to hang."""

    running: Installation
    standin: Standin
    database: Database

    def pages(self) -> int:
        """How many pages the carrier has taken for the one on call."""
        return len([one for one in self.standin.ledger.sent() if one.to == ROSA])

    def safety_texts(self) -> int:
        """How many texts it has taken for the person in crisis."""
        return len([one for one in self.standin.ledger.sent() if one.to == ANA])

    def kill_the_web(self) -> None:
        """SIGKILL gunicorn and its workers, in the middle of whatever they do."""
        web = self.running.web
        assert web is not None
        os.killpg(web.pid, signal.SIGKILL)  # a session of its own
        web.wait()

    def a_minute_later(self) -> None:
        """Who was killed gives nothing back: what they had leased is free after a minute."""
        ago = datetime.now(UTC) - timedelta(minutes=1)
        with self.database.write() as tx:
            held = outgoing.c.state.in_(("leased", "unknown"))
            tx.execute(update(outgoing).where(held).values(lease_until=ago))

    def states(self) -> list[str]:
        """What became of the page and the safety text."""
        with self.database.read() as tx:
            return list(tx.execute(select(outgoing.c.state).order_by(outgoing.c.id)).scalars())

    def chain_is_planned(self) -> bool:
        """Whether the next page of the chain stands ready."""
        with self.database.read() as tx:
            found = tx.execute(select(due.c.state).where(due.c.job == "alerts.chain")).scalars()
            return "waiting" in set(found)


def happens(found: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not found() and time.monotonic() < until:
        time.sleep(0.05)
    return found()


@pytest.fixture
def scene(shared: Database, shared_url: str, tmp_path: Path) -> Iterator[Scene]:
    with shared.write() as tx:
        cast_of(tx)
    with standing_in(faults=Faults(stall_seconds=20.0)) as standin:
        environment = {
            "CHECKIN_DATABASE_URL": shared_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "CHECKIN_CARRIER_TIMEOUT": "15",
            "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": standin.url,
        }
        with installed(tmp_path, environment) as running:
            running.serve(workers=1)
            standin.calls(Caller(running.door, PUBLIC_URL, TOKEN), statuses=False)
            yield Scene(running, standin, shared)


@pytest.mark.parametrize(("lists", "said"), [(True, {1}), (False, {1, 2})])
def test_killed_after_the_carrier_took_the_page(scene: Scene, lists: bool, said: set[int]) -> None:
    scene.standin.faults.stalls = 1.0
    scene.standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert happens(lambda: scene.pages() == scene.safety_texts() == 1)
    scene.kill_the_web()
    assert scene.states() == ["leased", "leased"], "nobody has written down that it was taken"
    scene.standin.faults.stalls = 0.0
    scene.standin.faults.no_lists = not lists
    scene.a_minute_later()
    scene.running.work()
    assert happens(lambda: scene.states() == ["accepted", "accepted"]), scene.states()
    assert scene.pages() in said
    assert scene.safety_texts() in said
    assert scene.chain_is_planned()


def test_killed_before_the_carrier_took_the_page(scene: Scene) -> None:
    scene.standin.faults.down = True
    scene.standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert happens(lambda: bool(scene.standin.ledger.faults))
    scene.kill_the_web()
    assert scene.pages() == 0
    scene.standin.faults.down = False
    scene.a_minute_later()
    scene.running.work()
    assert happens(lambda: scene.states() == ["accepted", "accepted"]), scene.states()
    assert (scene.pages(), scene.safety_texts()) == (1, 1)
    assert scene.chain_is_planned()
