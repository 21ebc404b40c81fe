"""Two hundred people pick the same times in one moment: nobody is double-booked or left alone."""

import os
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, RowMapping, select

from bot.database import Database
from bot.store.calendars import TRAVEL
from bot.tables import metadata
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.prove import books
from tests.prove.installation import installed
from tests.prove.rush import SENDER, Picker, offered_anew, settle
from tests.prove.scale import scaled
from tests.standin import Caller

pytestmark = pytest.mark.prove

SEED = int(os.environ.get("CHECKIN_PROOF_SEED", "20261123"))
TOKEN = "0" * 32
PUBLIC_URL = "https://bot.example.ca"
PICKERS, WORKERS = 200, 4
AT_ONCE = 50  # posts under way
OK = 200

meeting = metadata.tables["meeting"]
hold = metadata.tables["hold"]
outgoing = metadata.tables["outgoing"]
person = metadata.tables["person"]
thread = metadata.tables["thread"]


@dataclass(frozen=True)
class Stretch:
    """A time that a meeting has or that is held for it, with its people's ways around it."""

    meeting_id: int
    begins: datetime
    ends: datetime

    def touches(self, other: "Stretch") -> bool:
        """Whether nobody can have both; the times offered for one meeting are alternatives."""
        apart = self.ends <= other.begins or other.ends <= self.begins
        return self.meeting_id != other.meeting_id and not apart


def test_of_two_hundred_simultaneous_picks_none_is_a_double_booking(
    shared: Database, shared_url: str, engine_name: str, tmp_path: Path
) -> None:
    draws = random.Random(SEED)
    now = datetime.now(UTC)
    pickers = settle(shared, scaled(PICKERS, least=40), now, draws)
    with installed(tmp_path, _settings(shared_url)) as running:
        running.serve(workers=WORKERS)
        caller = Caller(running.door, PUBLIC_URL, TOKEN)
        took = _pick(caller, pickers, 1, draws)
        won = _winners(shared, pickers)
        lost = [one for one in pickers if one not in won]
        said, touching = _last_said(shared, lost), _clashes(shared, pickers)
        again = offered_anew(shared, lost, datetime.now(UTC))
        time.sleep(0.1)  # an answer comes after its question
        _pick(caller, again, 2, draws)
        won_later = _winners(shared, again)
        touching += _clashes(shared, pickers)
    failures = books.logged(tmp_path)
    sys.stdout.write(
        f"\n{engine_name}: {len(pickers)} picks at once in {took:.1f} s, {len(won)} got their "
        f"time, {len(lost)} did not and were told {dict(said)}; double bookings {len(touching)}; "
        f"second try {len(won_later)} of {len(again)}; seed {SEED}\n"
    )
    assert touching == [], f"seed {SEED}"
    assert failures == {}, f"seed {SEED}"
    assert won, f"seed {SEED}"
    others = sum(count for key, count in said.items() if key.startswith("offer.taken_"))
    assert others + said["a human"] == len(lost), f"seed {SEED}: {said}"
    assert len(won_later) == len(again), f"seed {SEED}: what is held can be picked"


def _settings(url: str) -> dict[str, str]:
    return {
        "CHECKIN_DATABASE_URL": url,
        "CHECKIN_DATA_KEYS": DATA_KEY,
        "CHECKIN_INDEX_KEY": INDEX_KEY,
        "CHECKIN_PUBLIC_URL": PUBLIC_URL,
        "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
        "TWILIO_AUTH_TOKEN": TOKEN,
    }


def _pick(caller: Caller, pickers: Sequence[Picker], wave: int, draws: random.Random) -> float:
    """Everybody texts one of their digits in one moment; how many seconds it took to hear all."""

    def post(picker: Picker) -> int:
        # Another digit each time: the same one again within a minute would change nothing.
        digit = 1 + (picker.id + wave) % len(picker.starts)
        return caller.text(f"SM{wave}{picker.id:031x}", picker.number, SENDER, str(digit))

    began = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE, "picking") as pool:
        answers = Counter(pool.map(post, draws.sample(pickers, len(pickers))))
    assert answers.keys() <= {OK}, answers
    return time.monotonic() - began


def _winners(database: Database, pickers: Sequence[Picker]) -> list[Picker]:
    """Those whose meeting stands at a time that they were offered."""
    with database.read() as tx:
        rows = tx.execute(select(meeting).where(_stands())).mappings()
        at = {row["id"]: row["starts_at"] for row in rows}
    return [one for one in pickers if at.get(one.meeting_id) in one.starts]


def _last_said(database: Database, pickers: Sequence[Picker]) -> Counter[str]:
    """How often each was the last answer to somebody; "a human" where one has been asked."""
    answers = select(outgoing.c.person_id, outgoing.c.key).where(outgoing.c.kind == "answer")
    with database.read() as tx:
        texts = tx.execute(answers.order_by(outgoing.c.id)).all()
        handed = set(tx.execute(select(thread.c.person_id)).scalars())
    last = {row.person_id: row.key for row in texts}
    return Counter("a human" if one.id in handed else last.get(one.id, "none") for one in pickers)


def _clashes(database: Database, pickers: Sequence[Picker]) -> list[str]:
    """Times of one person that touch: meetings, and what is held for somebody else's offer.

    Each with its own way there and back around it, as they add up between neighbours.
    """
    of_owner = {picker.id: picker.meeting_id for picker in pickers}
    taken: dict[int, list[Stretch]] = defaultdict(list)
    with database.read() as tx:
        rows = tx.execute(select(person.c.id, person.c.travel)).all()
        ways = {row.id: TRAVEL if row.travel is None else row.travel for row in rows}
        for row in tx.execute(select(meeting).where(_stands())).mappings():
            ends = row["starts_at"] + timedelta(minutes=row["minutes"])
            _add(taken, ways, row, Stretch(row["id"], row["starts_at"], ends))
        for row in tx.execute(select(hold)).mappings():
            of = of_owner[row["owner_id"]]
            _add(taken, ways, row, Stretch(of, row["starts_at"], row["ends_at"]))
    return [
        f"person {who}: meetings {one.meeting_id} and {other.meeting_id}"
        for who, stretches in taken.items()
        for one, other in combinations(stretches, 2)
        if one.touches(other)
    ]


def _add(
    taken: dict[int, list[Stretch]], ways: Mapping[int, int], row: RowMapping, time: Stretch
) -> None:
    for who in (row["mentee_id"], row["mentor_id"]):
        way = timedelta(minutes=ways[who])
        taken[who].append(Stretch(time.meeting_id, time.begins - way, time.ends + way))


def _stands() -> ColumnElement[bool]:
    return meeting.c.state.in_(("planned", "confirmed"))
