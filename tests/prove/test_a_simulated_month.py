"""A month of a programme by text, through the real doors: no rule is broken, nobody forgotten.

Once with one worker on SQLite, each thing at its instant; once with two web processes and two
workers on PostgreSQL, where what falls due within a few minutes is done by whoever is free.
"""

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.crypto import Cipher
from bot.database import Database, make_engine
from bot.migrate import migrate
from bot.store import programmes
from bot.store.programmes import Site
from flows.engine.facts import Programme
from tests.databases import create_postgres
from tests.prove import books, ledgers
from tests.prove.crowd import Crowd
from tests.prove.diarist import Diarist
from tests.prove.diary import Entry, problems
from tests.prove.living import Builder, Town, town
from tests.prove.reckoning import reckoned, seated
from tests.prove.scale import scaled
from tests.prove.stage import BUGS

pytestmark = pytest.mark.prove

SEED = int(os.environ.get("CHECKIN_PROOF_SEED", "20261026"))
BEGINS = datetime(2026, 10, 19, 12, tzinfo=UTC)  # clocks change on 1 November
A_MONTH = timedelta(days=31)
A_DAY = timedelta(days=1)
MENTEES = 300
SENDER = "+15145550199"
# Of the processes, who look at the rows some times a second: each look is so much of their month.
PACE = timedelta(minutes=20)
BOUND = 20 * 60.0  # seconds for the full month
A_MOMENT = timedelta(minutes=2)
SHOWN = 4


@dataclass
class Month:
    """One month: where it happens, who lives in it, what is written down."""

    name: str
    town: Town
    crowd: Crowd
    diarist: Diarist
    seats: dict[str, set[int]] = field(default_factory=dict)
    seconds: float = 0.0

    def live(self) -> None:
        """Everybody lives through it, day by day."""
        began = time.monotonic()
        self.crowd.settle(scaled(MENTEES, least=12))
        for day in range(1, A_MONTH // A_DAY + 1):
            self.diarist.learn_names()
            self.town.live(self.crowd, BEGINS + day * A_DAY)
        self.seconds = time.monotonic() - began

    def look(self, here: Town) -> None:
        """Who has a seat now, and with whom."""
        with here.house.database.read() as tx:
            found = seated(ledgers.sessions_of_groups(tx), ledgers.kept_apart(tx))
        for rule, rows in found.items():
            self.seats.setdefault(rule, set()).update(rows)


@contextmanager
def _month(url: str, cipher: Cipher, folder: Path) -> Iterator[Builder]:
    """An empty programme that begins now."""
    database = Database(make_engine(url), cipher)
    migrate(database.engine)
    facts = Programme(0, "Le Relais", "514-555-0100", "America/Toronto", "QC")
    with database.write() as tx:
        site = programmes.add(tx, Site(facts, SENDER))
    with town(folder, database, site, BEGINS) as built:
        yield built
    database.close()


def test_a_month_of_one_worker(tmp_path: Path, cipher: Cipher) -> None:
    with _month(f"sqlite:///{tmp_path}/month.db", cipher, tmp_path) as built:
        with capture_logs() as logged:
            month = _lived("one worker, SQLite", built.of_one_worker())
        assert [entry for entry in logged if entry["event"] in BUGS] == []
        judge(month, built, latest=A_MOMENT)


def test_a_month_of_two_web_processes_and_two_workers(
    postgres: Callable[[str], str], tmp_path: Path, cipher: Cipher
) -> None:
    with _month(create_postgres(postgres, "month"), cipher, tmp_path) as built:
        month = _lived("2 web, 2 workers, PostgreSQL", built.of_processes(PACE))
        judge(month, built, latest=PACE + A_MOMENT)


def _lived(name: str, place: Town) -> Month:
    diarist = Diarist(place.house.database)
    crowd = Crowd(place, random.Random(SEED))
    month = Month(name, place, crowd, diarist)
    place.look, place.office.see, place.office.fate = month.look, diarist.see, crowd.fate
    month.live()
    return month


def judge(month: Month, built: Builder, latest: timedelta) -> None:
    """Say what the month came to; then no rule may be broken."""
    ledger, entries = built.standin.ledger, month.diarist.settled()
    say(month, entries)
    found = ledgers.books(month.town.house.database, month.town.clock.now(), ledger)
    seats = {rule: sorted(rows) for rule, rows in month.seats.items()}
    broken = problems(entries, latest) | reckoned(found) | seats
    texts = {one.row: one for one in entries}
    shown = {rule: [texts.get(row, row) for row in rows[:SHOWN]] for rule, rows in broken.items()}
    assert broken == {}, f"seed {SEED}: {shown}"
    assert month.town.office.refused == [], "each text must be taken at our door"
    assert books.logged(built.running.folder) == {}, f"seed {SEED}"
    assert month.seconds <= BOUND


def say(month: Month, entries: Sequence[Entry]) -> None:
    """The figures of the month in a few lines."""
    kinds, heard = Counter(one.kind for one in entries), month.town.heard
    sums = ledgers.figures(month.town.house.database)
    latest = max((one.late for one in entries), default=timedelta())
    a_second = (heard + len(entries)) / month.seconds
    sys.stdout.write(
        f"\n{month.name}: {A_MONTH.days} days of {len(month.crowd.people.mentees)} mentees, "
        f"{len(month.crowd.people.mentors)} mentors, {len(month.crowd.people.staff)} staff; "
        f"seed {SEED}\n"
        f"heard {heard}, said {len(entries)}: {_listed(kinds)}\n"
        f"matters: {_listed(sums.levels)}; needs closed {sums.needs_closed} of {sums.needs}, "
        f"{sums.days_to_close:.1f} days each; meetings kept {sums.kept:.0%}; "
        f"texts delivered {sums.delivered:.1%}\n"
        f"worst lateness in programme time: texts {_plain(latest)}, jobs {_plain(sums.jobs_late)}; "
        f"{a_second:.1f} texts a second, {month.seconds:.0f} s in all\n"
    )


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in counts.most_common())


def _plain(time_span: timedelta) -> str:
    return f"{time_span.total_seconds():.1f} s"
