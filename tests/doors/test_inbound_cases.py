"""Every request in the shape of the carrier gives what it should, over a real socket."""

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from sqlalchemy import RowMapping, delete, select, update

from bot.channels.twilio_form import split_address
from bot.database import Database, Transaction
from bot.store import points
from bot.tables import metadata
from flows.texts.render import render
from flows.texts.values import thaw
from tests.bot.letters import queue
from tests.build import NOW, Cast
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.processes import PUBLIC_URL, web_process
from tests.standin import Standin, standing_in

pytestmark = pytest.mark.doors

GIVEN = json.loads(Path(__file__).with_name("twilio_inbound_dev.json").read_text())
CASES = GIVEN["cases"]
TEXTS = [case for case in CASES if case["url"].endswith("/sms")]
STATUSES = [case for case in CASES if case["url"].endswith("/status")]
TABLE = metadata.tables
CLEARED = (
    "parked_status",
    "session",
    "due",
    "thread_event",
    "outgoing",
    "heard",
    "thread",
    "operator_notice",
)
CRISIS_LEVELS = {"red": "red", "orange_tonight": "orange", "orange_today": "orange"}


@pytest.fixture
def standin() -> Iterator[Standin]:
    with standing_in() as running:
        yield running


@pytest.fixture
def door(
    database: Database, database_url: str, programme: Cast, standin: Standin, tmp_path: Path
) -> Iterator[str]:
    environment = {
        "CHECKIN_DATABASE_URL": database_url,
        "CHECKIN_DATA_KEYS": DATA_KEY,
        "CHECKIN_INDEX_KEY": INDEX_KEY,
        "CHECKIN_PUBLIC_URL": PUBLIC_URL,
        "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
        "TWILIO_AUTH_TOKEN": GIVEN["auth_token"],
        "TWILIO_API_BASE_URL": standin.url,
    }
    with web_process(tmp_path, environment) as url:
        yield url


def knock(door: str, case: dict[str, Any]) -> int:
    """Send a request exactly as it stands in the file."""
    here, there = urlsplit(door), urlsplit(case["url"])
    connection = HTTPConnection(here.hostname or "", here.port, timeout=15)
    try:
        target = there.path + (f"?{there.query}" if there.query else "")
        connection.request(case["method"], target, case["body"].encode(), case["headers"])
        answer = connection.getresponse()
        body = answer.read().decode()
    finally:
        connection.close()
    if answer.status == 200:
        assert body.endswith("<Response/>")
    return answer.status


def test_every_text_gives_what_it_should(door: str, database: Database, programme: Cast) -> None:
    wrong: dict[str, list[str]] = {}
    for case in TEXTS:
        if not case["name"].startswith("duplicate delivery 2"):
            fresh(database)
        before = everything(database, case, programme)
        status = knock(door, case)
        after = everything(database, case, programme)
        problems = text_problems(case["want"], status, before, after)
        if problems:
            wrong[case["name"]] = problems
    assert len(TEXTS) == 29
    assert wrong == {}


def test_every_status_gives_what_it_should(door: str, database: Database, programme: Cast) -> None:
    wrong: dict[str, list[str]] = {}
    fresh(database)
    for case in STATUSES:
        sid = case["params"]["MessageSid"]
        row_id = before_status(database, programme, case)
        status = knock(door, case)
        problems = status_problems(database, case, status, row_id, sid)
        if problems:
            wrong[case["name"]] = problems
    assert len(STATUSES) == 12
    assert wrong == {}


@pytest.mark.parametrize("word", ["UNSTOP", "START with OptOutType"])
def test_an_opt_in_counts_for_somebody_who_had_opted_out(
    door: str, database: Database, programme: Cast, word: str
) -> None:
    (case,) = [case for case in TEXTS if word in case["name"]]
    with database.write() as tx:
        tx.execute(update(TABLE["point"]).values(opted_out_at=NOW, carrier_blocked_at=NOW))
    assert knock(door, case) == 200
    after = everything(database, case, programme)
    assert after["opt"] == "none"


def fresh(database: Database) -> None:
    """Back to the state that the cases assume."""
    with database.write() as tx:
        tx.execute(update(TABLE["heard"]).values(thread_id=None))
        for name in CLEARED:
            tx.execute(delete(TABLE[name]))
        tx.execute(
            update(TABLE["point"]).values(
                opted_out_at=None, carrier_blocked_at=None, bad_at=None, hard_failed_at=None
            )
        )


def everything(database: Database, case: dict[str, Any], programme: Cast) -> dict[str, Any]:
    """What the database says about the sender of a case."""
    channel, address = split_address(case["params"]["From"])
    with database.read() as tx:
        sender = points.find(tx, programme.site.id, channel, address)
        heard = rows(tx, "heard")
        threads = rows(tx, "thread")
        replies = [
            row
            for row in rows(tx, "outgoing")
            if sender is not None
            and (row["point_id"] == sender.id or row["person_id"] == programme.ana.id)
        ]
        bodies = [database.cipher.open(row["body"]) for row in heard]
        values = [
            row["key"] + database.cipher.open(row["values"] or database.cipher.seal(""))
            for row in replies
        ]
        said = [_said(tx, row) for row in replies]
    opt = "none"
    if sender is not None and sender.carrier_blocked_at is not None:
        opt = "carrier_block"
    elif sender is not None and sender.opted_out_at is not None:
        opt = "ours"
    return {
        "heard": len(heard),
        "bodies": bodies,
        "replies": len(replies),
        "languages": {row["language"] for row in replies},
        "said": said,
        "values": values,
        "opt": opt,
        "alerts": [CRISIS_LEVELS[t["level"]] for t in threads if t["level"] in CRISIS_LEVELS],
        "shown": len(threads),
    }


def _said(tx: Transaction, row: RowMapping) -> str:
    language = "fr" if row["language"] == "fr" else "en"
    return render(row["key"], language, thaw(tx.cipher.open(row["values"])))


def text_problems(
    want: dict[str, Any], status: int, before: dict[str, Any], after: dict[str, Any]
) -> list[str]:
    """Where what happened is not what was wanted."""
    found = {
        "http": status,
        "heard": after["heard"] > before["heard"],
        "opt": after["opt"],
        "replies": after["replies"] - before["replies"],
        "alert": after["alerts"][-1] if len(after["alerts"]) > len(before["alerts"]) else "none",
        "body": after["bodies"][-1] if after["bodies"] else "",
        "reply_lang": "fr" if "fr" in after["languages"] else "en",
        "shown_to_human": after["shown"] > before["shown"],
        "location_kept": "45.5" in "".join(after["bodies"] + after["values"]),
    }
    problems = [
        f"{name}: wanted {want[name]}, found {value}"
        for name, value in found.items()
        if name in want and not meets(want[name], value)
    ]
    has = want.get("reply_has", "")
    spelled = {"988": ("988", "9-8-8")}.get(has, (has,))
    if has and not any(word in text for text in after["said"] for word in spelled):
        problems.append(f"no reply has {has}")
    return problems


def meets(want: Any, found: Any) -> bool:
    """Whether a value is one of the alternatives that are wanted."""
    if isinstance(want, bool | int):
        return bool(want == found)
    if want == "any" or want == "1 or more":
        return want == "any" or found >= 1
    return str(found) in str(want).split(" or ")


def before_status(database: Database, programme: Cast, case: dict[str, Any]) -> int | None:
    """An outgoing row with this id at the carrier, unless the name says otherwise."""
    sid, outgoing = case["params"]["MessageSid"], TABLE["outgoing"]
    if "never stored" in case["name"]:
        return None
    with database.write() as tx:
        known = tx.execute(select(outgoing.c.id).where(outgoing.c.provider_id == sid)).first()
        if known is not None:
            return int(known[0])
        point = points.to_reach(tx, programme.ana.id)
        if point is None or point.is_silenced:
            tx.execute(update(TABLE["point"]).values(carrier_blocked_at=None, bad_at=None))
            tx.execute(update(TABLE["person_point"]).values(status="active"))
            point = points.to_reach(tx, programme.ana.id)
        assert point is not None
        row_id = queue(tx, person_id=programme.ana.id)
        earlier = "30008" if "without ErrorCode" in case["name"] else ""
        tx.execute(
            update(outgoing)
            .where(outgoing.c.id == row_id)
            .values(
                state="accepted",
                status="queued",
                provider_id=sid,
                sent_to=point.id,
                tries=1,
                error_code=earlier,
                accepted_at=NOW,
                tried_at=NOW,
            )
        )
    return row_id


def status_problems(
    database: Database, case: dict[str, Any], status: int, row_id: int | None, sid: str
) -> list[str]:
    """Where what became of a row is not what was wanted."""
    want = case["want"]
    with database.read() as tx:
        outgoing = {row["id"]: row for row in rows(tx, "outgoing")}
        parked = {row["provider_id"] for row in rows(tx, "parked_status")}
        (point,) = [
            p for p in rows(tx, "point") if p["id"] == outgoing_point(outgoing, row_id)
        ] or [None]
        threads = rows(tx, "thread")
    row = outgoing.get(row_id or 0)
    found = row["status"] if row is not None else "parked" if sid in parked else "lost"
    problems = [f"http {status}"] if status != want["http"] else []
    if found != want["status"]:
        problems.append(f"status {found}, wanted {want['status']}")
    done = {
        "ok": True,
        "tell staff": bool(threads),
        "suspect, voice": point is not None and point["hard_failed_at"] is not None,
        "once more": row is not None and row["state"] == "waiting",
        "carrier block": point is not None and point["carrier_blocked_at"] is not None,
        "keep an earlier error code": row is not None and row["error_code"] == "30008",
    }
    if not done[want["then"]]:
        problems.append(f"not done: {want['then']}")
    return problems


def outgoing_point(outgoing: dict[int, RowMapping], row_id: int | None) -> int | None:
    """The number that a row was sent to."""
    return outgoing[row_id]["sent_to"] if row_id is not None else None


def rows(tx: Transaction, name: str) -> list[RowMapping]:
    """Every row of a table, oldest first where it has an id."""
    table = TABLE[name]
    found = list(tx.execute(select(table)).mappings())
    return sorted(found, key=lambda row: row["id"]) if "id" in table.c else found


def test_the_file_is_whole() -> None:
    assert len(CASES) == 41
