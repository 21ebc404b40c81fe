"""Each text is heard once, each answer said once, while processes die and the carrier fails."""

import os
import random
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.database import Database
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.prove import books
from tests.prove.accounts import Account, account
from tests.prove.chatter import Text, chatter
from tests.prove.installation import Installation, installed
from tests.prove.scale import scaled
from tests.prove.town import SENDER, settle
from tests.standin import Caller, Faults, Message, Standin, standing_in

pytestmark = pytest.mark.prove

SEED = int(os.environ.get("CHECKIN_PROOF_SEED", "20261123"))
TOKEN = "0" * 32
TEXTS, PEOPLE = 2000, 200
KILLS, WEB_KILLS = 40, 10
KILL_AFTER = (3.0, 8.0)  # seconds between two kills of a worker
CALLBACKS_LOST = 0.2  # so that the carrier's list has to prove some of them
SECOND_AFTER = 2.0  # seconds within which a text comes a second time
CLOSED_AFTER = timedelta(seconds=5)
SETTLES_WITHIN = 420.0  # a lease, a look and a few back-offs after another


@dataclass
class Proof:
    """One run: who runs, what speaks for the carrier, what was texted."""

    running: Installation
    standin: Standin
    caller: Caller
    database: Database
    draws: random.Random
    texts: list[Text]
    kept: set[str] = field(default_factory=set)
    closed: datetime = datetime.max.replace(tzinfo=UTC)


def test_nothing_is_lost_and_nothing_said_twice(
    shared: Database, shared_url: str, engine_name: str, tmp_path: Path
) -> None:
    draws = random.Random(SEED)
    kills = scaled(KILLS, least=4)
    seconds = kills * sum(KILL_AFTER) / 2
    began = datetime.now(UTC)
    residents = settle(shared, scaled(PEOPLE, least=20), began, timedelta(seconds=seconds))
    texts = chatter(residents, scaled(TEXTS, least=200), seconds, draws)
    faults = Faults(0.05, 0.05, 0.05, stall_seconds=3.0, seed=SEED)
    with standing_in(faults=faults) as standin:
        with installed(tmp_path, _settings(shared_url, standin)) as running:
            caller = Caller(running.door, running.door, TOKEN)
            standin.calls(caller, statuses=False)
            standin.rest.call_back = _forgetful(caller, random.Random(SEED + 1))
            proof = Proof(running, standin, caller, shared, draws, texts)
            running.serve(workers=2)
            running.work()
            running.work()
            _live_through(proof, kills)
            _wait_until_settled(proof)
        _judge(proof, engine_name, datetime.now(UTC) - began)


def _settings(url: str, standin: Standin) -> dict[str, str]:
    return {
        "CHECKIN_DATABASE_URL": url,
        "CHECKIN_DATA_KEYS": DATA_KEY,
        "CHECKIN_INDEX_KEY": INDEX_KEY,
        "CHECKIN_SEGMENTS_PER_SECOND": "1000",
        "CHECKIN_CARRIER_TIMEOUT": "2",
        "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE_URL": standin.url,
    }


def _forgetful(caller: Caller, draws: random.Random) -> Callable[..., None]:
    """Status callbacks of which some never come."""

    def call_back(callback: str, sid: str, *statuses: str) -> None:
        if draws.random() >= CALLBACKS_LOST:
            caller.later(callback, sid, *statuses)

    return call_back


def _live_through(proof: Proof, kills: int) -> None:
    """Post every text twice while workers and web workers are killed."""
    posting = threading.Thread(target=_post_all, args=(proof,), name="posting")
    posting.start()
    web_kills = scaled(WEB_KILLS)
    for number in range(kills):
        time.sleep(proof.draws.uniform(*KILL_AFTER))
        proof.running.kill_a_worker(proof.draws)
        if (number + 1) * web_kills // kills > number * web_kills // kills:
            proof.running.kill_a_web_worker(proof.draws)
    posting.join()


def _post_all(proof: Proof) -> None:
    """Each text when its time has come, and once more a moment later, as the carrier may."""
    draws = random.Random(SEED + 2)
    posts = [
        (text.at + again * draws.uniform(0, SECOND_AFTER), text)
        for text in proof.texts
        for again in (0, 1)
    ]
    began = time.monotonic()
    with ThreadPoolExecutor(8, "posting") as pool:
        for at, text in sorted(posts, key=lambda post: post[0]):
            time.sleep(max(0.0, began + at - time.monotonic()))
            if text.sid not in proof.kept:
                # From now on it stands in the carrier's list, whether a post arrives or not.
                message = Message(text.sid, SENDER, text.number, text.body, "received", "inbound")
                proof.standin.ledger.keep(message)
                proof.kept.add(text.sid)
            pool.submit(proof.caller.text, text.sid, text.number, SENDER, text.body)


def _wait_until_settled(proof: Proof) -> None:
    """Until the carrier's list has been read once more and nothing is due or in doubt."""
    posted = datetime.now(UTC)
    stopping = proof.running.workers[0]
    assert proof.running.stop(stopping) < 15
    assert stopping.returncode == 0
    proof.running.work()
    until = time.monotonic() + SETTLES_WITHIN
    while time.monotonic() < until:
        read = books.reconciled_at(proof.database)
        if read is not None and read > posted:
            # Alerts are paged on and on: the account is closed a moment after the last text.
            proof.closed = min(proof.closed, datetime.now(UTC) + CLOSED_AFTER)
            if books.is_settled(proof.database, proof.closed):
                break
        time.sleep(0.5)
    for worker in list(proof.running.workers):
        proof.running.stop(worker)


def _judge(proof: Proof, engine: str, took: timedelta) -> None:
    ledger = proof.standin.ledger
    queued = books.queued(proof.database, proof.closed)
    received = books.received(ledger)
    faulted = {fault.row for fault in ledger.faults if fault.row is not None}
    told = account(queued, received, faulted)
    heard = books.heard_texts(proof.database)
    texted = {(text.sid, text.body) for text in proof.texts}
    once = sum(heard[text] == 1 for text in texted)
    alerts = books.alerted(proof.database)
    arrived = {one.row for one in received}
    unpaged = [one.heard for one in alerts if not arrived & set(one.pages)]
    failures = books.logged(proof.running.folder)
    _say(proof, engine, told, f"heard {once} of {len(texted)}", len(alerts), took)
    rows = books.shown(proof.database, told.problem_rows)
    assert told.problems == {}, f"seed {SEED}; {failures}; {rows}"
    assert books.is_settled(proof.database, proof.closed), f"seed {SEED}: not at rest"
    assert heard.total() == once == len(texted), f"seed {SEED}; {failures}"
    assert len(alerts) >= sum(text.is_crisis for text in proof.texts), f"seed {SEED}"
    assert unpaged == [], f"seed {SEED}"
    assert books.asked_twice(proof.database) == [], f"seed {SEED}"
    bugs = [kind for kind in failures if kind.startswith(("turn_failed", "due_failed", "request"))]
    assert bugs == [], f"seed {SEED}; {failures}"


def _say(
    proof: Proof, engine: str, told: Account, heard: str, alerts: int, took: timedelta
) -> None:
    faults = proof.standin.ledger.faults
    kinds = {kind: sum(fault.kind == kind for fault in faults) for kind in _KINDS}
    calls = len(proof.standin.ledger.placed())
    ordinary = len(told.twice) - len(told.said_again)
    sys.stdout.write(
        f"\n{engine}: {heard}, delivered once {told.once}, in doubt {len(told.in_doubt)}, "
        f"twice {ordinary} (crisis again {len(told.said_again)}), lost {len(told.lost)}; "
        f"withdrawn {len(told.withdrawn)}, not due {len(told.later)}, "
        f"crisis texts paged {alerts}, calls {calls}; workers killed {proof.running.killed}, "
        f"web workers killed {proof.running.web_killed}, faults {kinds}; "
        f"seed {SEED}, {took.total_seconds():.0f} s\n"
    )


_KINDS = ("error_500", "stall", "too_fast")
