"""A calendar is read over a real socket; its address is in no log, and the worker stays small."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.database import Database
from bot.store import feeds, meetings
from bot.store.meetings import Booking
from tests.bot.calendar_readers import READERS
from tests.build import cast_of
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.processes import PUBLIC_URL
from tests.prove.installation import Installation, installed

pytestmark = pytest.mark.doors

LARGEST = 120  # MB of a web worker (design, "Numbers to reach")
ITS_PART = 6  # MB
OFTEN = 200


@dataclass
class Door:
    """The product behind gunicorn, which was told to log every request it gets."""

    running: Installation
    token: str

    def get(self, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
        parts = urlsplit(self.running.door)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            return answer, answer.read()
        finally:
            connection.close()

    def megabytes(self) -> float:
        """What the largest process of the web side holds."""
        assert self.running.web is not None
        master = self.running.web.pid
        workers = Path(f"/proc/{master}/task/{master}/children").read_text().split()
        sizes = [
            int(line.split()[1]) / 1024
            for pid in workers
            for line in Path(f"/proc/{pid}/status").read_text().splitlines()
            if line.startswith("VmRSS")
        ]
        return max(sizes)


@pytest.fixture
def door(shared: Database, shared_url: str, tmp_path: Path) -> Iterator[Door]:
    now = datetime.now(UTC)
    soon = (now + timedelta(days=2)).replace(tzinfo=None, second=0, microsecond=0)
    with shared.write() as tx:
        cast = cast_of(tx)
        for week in range(4):
            wall = soon + timedelta(weeks=week)
            booking = Booking(cast.ana_and_marc, wall, "America/Toronto", format="phone")
            meetings.book(tx, booking, now)
        token = feeds.link(tx, cast.marc.id, now)
    environment = {
        "CHECKIN_DATABASE_URL": shared_url,
        "CHECKIN_DATA_KEYS": DATA_KEY,
        "CHECKIN_INDEX_KEY": INDEX_KEY,
        "CHECKIN_PUBLIC_URL": PUBLIC_URL,
        "CHECKIN_LOG_LEVEL": "debug",
        "GUNICORN_CMD_ARGS": "--access-logfile=- --log-level=debug",
    }
    # The linter of the tests brings a package that the log would load, and that no installation
    # has: 3.7 MB that are not the product's.
    (tmp_path / "rich.py").write_text("raise ImportError('not in an installation')\n")
    with installed(tmp_path, environment) as running:
        running.serve(workers=1)
        yield Door(running, token)


def test_a_calendar_is_read_and_its_address_stays_secret(door: Door) -> None:
    path = f"/calendar/{door.token}.ics"
    answer, body = door.get(path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert body.endswith(b"END:VCALENDAR\r\n")
    seen = [read(body) for read in READERS.values()]
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]) == 4
    again, empty = door.get(path, **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status, empty) == (304, b"")
    for wrong in (
        f"/calendar/{door.token}",
        f"/calendar/{door.token}.ics/x",
        f"{path}?{door.token}x",
    ):
        door.get(wrong)
    lines = door.running.log()
    assert '"event": "calendar_read"' in lines
    assert "gunicorn.access" in lines
    assert door.token not in lines


def test_a_worker_that_serves_calendars_stays_small(door: Door, engine_name: str) -> None:
    before = door.megabytes()
    for _ in range(OFTEN):
        assert door.get(f"/calendar/{door.token}.ics")[0].status == 200
    after = door.megabytes()
    assert after - before < ITS_PART
    if engine_name == "sqlite":  # the driver of PostgreSQL alone takes 8 MB
        assert after < LARGEST, (before, after)


def test_a_worker_pays_for_no_library_that_it_does_not_use() -> None:
    asked = """
import json, sys
from bot.settings import Settings
from bot.database import open_database
open_database(Settings(checkin_database_url="sqlite://", checkin_data_keys=sys.argv[1],
                       checkin_index_key=sys.argv[2]))
import bot.app
paid = {"sqlalchemy.dialects.postgresql"} & sys.modules.keys()
import bot.cli.calendar
print(json.dumps([*paid, *{"icalendar"} & sys.modules.keys()]))
"""
    done = subprocess.run(
        [sys.executable, "-c", asked, DATA_KEY, INDEX_KEY],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == []
