"""A month of pairs who answer as they like: no rule is broken and nobody is forgotten."""

import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, func, select

from bot.channels import Letter
from bot.crypto import Cipher
from bot.database import Database, make_engine
from bot.store import changes, programmes, sessions
from bot.store.programmes import Site
from bot.tables import metadata
from flows.engine.catalogue import CATALOGUE
from flows.engine.facts import Programme
from tests.prove.crowd import Crowd
from tests.prove.diary import SOON, Entry, problems
from tests.prove.scale import scaled
from tests.prove.stage import Received, Stage, staged

pytestmark = pytest.mark.prove

SEED = int(os.environ.get("CHECKIN_PROOF_SEED", "20261026"))
BEGINS = datetime(2026, 10, 19, 12, tzinfo=UTC)  # clocks change on 1 November
A_MONTH = timedelta(days=30)
MENTEES = 300
SENDER = "+15145550199"
TABLE = metadata.tables
LIVE = ("waiting", "leased", "unknown")


class Diarist:
    """Looks at each letter as it leaves, and at what it is about at that moment."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.stage: Stage | None = None
        self.entries: list[Entry] = []

    def see(self, letter: Letter) -> None:
        """Write the letter down."""
        outgoing, person, point = TABLE["outgoing"], TABLE["person"], TABLE["point"]
        assert self.stage is not None
        with self.database.read() as tx:
            row = (
                tx.execute(
                    select(
                        outgoing,
                        person.c.role,
                        person.c.zone,
                        person.c.night_shift,
                        point.c.opted_out_at,
                    )
                    .select_from(
                        outgoing.join(person, person.c.id == outgoing.c.person_id).join(
                            point, point.c.id == outgoing.c.sent_to
                        )
                    )
                    .where(outgoing.c.id == letter.outgoing_id)
                )
                .mappings()
                .one()
            )
            meeting = self._meeting(row["about"])
        entry = Entry(
            row=row["id"],
            at=self.stage.clock.now(),
            person=row["person_id"],
            role=row["role"],
            zone=row["zone"],
            kind=row["kind"],
            key=row["key"],
            night_shift=row["night_shift"],
            opted_out=row["opted_out_at"] is not None,
            about=row["about"],
            rev=row["about_rev"],
            rev_then=meeting["rev"] if meeting else row["about_rev"],
            is_on=meeting is None or meeting["state"] in ("planned", "confirmed"),
            starts_at=meeting["starts_at"] if meeting else None,
            started_at=self._other_starts(row["person_id"], meeting),
        )
        self.entries.append(entry)

    def _meeting(self, about: str) -> dict[str, Any] | None:
        what, _, number = about.partition(":")
        if what != "meeting":
            return None
        table = TABLE["meeting"]
        with self.database.read() as tx:
            found = tx.execute(select(table).where(table.c.id == int(number))).mappings().one()
            return dict(found)

    def _other_starts(self, person_id: int, meeting: Mapping[str, Any] | None) -> list[datetime]:
        """When that meeting began before it was changed; of a text about none, all of theirs."""
        assert self.stage is not None
        table, since = TABLE["meeting"], self.stage.clock.now() - SOON
        theirs = (table.c.mentee_id == person_id) | (table.c.mentor_id == person_id)
        which = theirs if meeting is None else table.c.id == meeting["id"]
        with self.database.read() as tx:
            found = tx.execute(select(table).where(which)).mappings().all()
            before = [changes.starts_before(tx, one["id"], since) for one in found]
        return [one["starts_at"] for one in found] + [
            start for starts in before for start in starts
        ]


@pytest.fixture
def month(sqlite_file: Path, tmp_path: Path, cipher: Cipher) -> Iterator[tuple[Stage, Diarist]]:
    file = shutil.copyfile(sqlite_file, tmp_path / "month.db")
    shared = Database(make_engine(f"sqlite:///{file}"), cipher)
    facts = Programme(0, "Le Relais", "514-555-0100", "America/Toronto", "QC")
    with shared.write() as tx:
        site = programmes.add(tx, Site(facts, SENDER))
    diarist = Diarist(shared)
    with staged(shared, site, BEGINS, diarist.see) as stage:
        diarist.stage = stage
        yield stage, diarist
    shared.close()


def test_a_month_breaks_no_rule_and_forgets_nobody(month: tuple[Stage, Diarist]) -> None:
    stage, diarist = month
    crowd = Crowd(stage, random.Random(SEED))
    crowd.settle(scaled(MENTEES, least=12))
    live(stage, crowd, BEGINS + A_MONTH)
    stage.walk_to(BEGINS + A_MONTH + timedelta(hours=12))
    say(stage, diarist, crowd)
    broken = problems(diarist.entries)
    texts = {one.row: one for one in diarist.entries}
    shown = {rule: [texts[row] for row in rows[:3]] for rule, rows in broken.items()}
    assert broken == {}, f"seed {SEED}: {shown}"
    assert forgotten(stage) == {}, f"seed {SEED}"
    assert unreadable(stage, crowd) == [], f"seed {SEED}"


def live(stage: Stage, crowd: Crowd, until: datetime) -> None:
    """Time passes; people read what arrives, and write."""
    arrived = 0
    while stage.clock.now() < until:
        step = min(until, stage.clock.now() + timedelta(minutes=30))
        stage.walk_to(max(stage.clock.now(), min(step, crowd.next_at() or step)))
        crowd.act(stage.clock.now())
        for typed in crowd.writes(stage.clock.now()):
            stage.text(typed.number, typed.body)
        taken = stage.postman.taken
        for at, letter in taken[arrived:]:
            crowd.read(Received(at, letter.to, letter.text, letter.outgoing_id, ""))
        arrived = len(taken)


def say(stage: Stage, diarist: Diarist, crowd: Crowd) -> None:
    """The counts of the month in one line."""
    kinds = Counter(one.kind for one in diarist.entries)
    with stage.house.database.read() as tx:
        levels = Counter(tx.execute(select(TABLE["thread"].c.level)).scalars())
        states = Counter(tx.execute(select(TABLE["outgoing"].c.state)).scalars())
        due = Counter(tx.execute(select(TABLE["due"].c.state)).scalars())
        moves = tx.execute(select(func.count()).select_from(TABLE["meeting_change"])).scalar_one()
    sys.stdout.write(
        f"\na month of {len(crowd.members)} people: heard {stage.heard}, said {dict(kinds)}, "
        f"changes of meetings {moves}, threads {dict(levels)}, outbox {dict(states)}, "
        f"due {dict(due)}; seed {SEED}\n"
    )


def forgotten(stage: Stage) -> dict[str, list[object]]:
    """What should have happened by now and did not."""
    outgoing, thread, due = TABLE["outgoing"], TABLE["thread"], TABLE["due"]
    now = stage.clock.now()
    told = select(outgoing.c.thread_id).where(outgoing.c.thread_id.is_not(None))
    paged = told.where(outgoing.c.kind == "page")
    looks: dict[str, Select[tuple[int]]] = {
        "threads without a text to staff": select(thread.c.id).where(thread.c.id.not_in(told)),
        "alerts without a page": select(thread.c.id).where(
            thread.c.level.not_in(("yellow", "handover")), thread.c.id.not_in(paged)
        ),
        "due and not done": select(due.c.id).where(due.c.state == "waiting", due.c.at <= now),
        "set aside": select(due.c.id).where(due.c.state == "failed"),
        "texts that wait": select(outgoing.c.id).where(
            outgoing.c.state.in_(LIVE), outgoing.c.not_before <= now
        ),
    }
    with stage.house.database.read() as tx:
        found = {what: list(tx.execute(look).scalars()) for what, look in looks.items()}
    return {what: list(rows) for what, rows in found.items() if rows}


def unreadable(stage: Stage, crowd: Crowd) -> list[int]:
    """People whose session cannot go on."""
    bad: list[int] = []
    for member in crowd.members.values():
        try:
            with stage.house.database.read() as tx:
                session, _ = sessions.load(tx, member.id)
        except ValueError:
            bad.append(member.id)
        else:
            if session.step and session.step not in CATALOGUE:
                bad.append(member.id)
    return bad
