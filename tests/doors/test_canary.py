"""A marked name, number and body go through every door and fault and are found nowhere."""

import io
import logging
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

import pytest
import structlog
from sqlalchemy import text, update

from bot.channels import Inbound
from bot.crypto import Cipher
from bot.database import Database, make_engine
from bot.log import configure
from bot.simulator.wiring import house_of
from bot.store import feeds
from bot.tables import metadata
from bot.turn import hear
from tests.bot.letters import settings_of
from tests.build import SENDER, cast_of, enrol
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.hook import Hook, listening
from tests.doors.outage import outage_of
from tests.doors.processes import PUBLIC_URL
from tests.prove.installation import Installation, installed
from tests.standin import Caller, Standin, standing_in
from tests.standin.caller import ACCOUNT, signature
from tests.standin.rest import Answer, Form, Rest

pytestmark = pytest.mark.doors

NAME, NUMBER, WORDS = "Zebulonia", "+15145550177", "quetzal heliotrope"
STRANGERS = [f"+151455501{last}" for last in range(80, 90)]
ROSA = "+15145550120"
TOKEN = "0123456789abcdef0123456789abcdef"
# The name and the words in any case, the numbers with or without + and separators.
MARKS = re.compile(
    r"zebulonia|quetzal|heliotrope|514[\s().+-]*555[\s().-]*01(77|8\d)", re.IGNORECASE
)
CRISIS = f"i want to kill myself, {WORDS} {NAME}"
PATIENCE = 20.0  # seconds
LIBRARIES = ("twilio", "urllib3", "apscheduler")  # that write at debug level by themselves
# The last three stop our sender: after them only crisis texts are tried.
REFUSALS = (21211, 21610, 30007, 21617, 99999, 20429, 21408, 20003, 20404)


class Echoing(Rest):
    """A carrier whose refusals repeat what they were given, as the real one's do."""

    def create(self, account: str, form: Form) -> Answer:
        status, words = super().create(account, form)
        if status >= 400 and isinstance(words, dict):
            words["message"] = f"To {form['To'][0]}: {form['Body'][0]} cannot be sent"
        return status, words

    def call(self, account: str, form: Form) -> Answer:
        status, words = super().call(account, form)
        if status >= 400 and isinstance(words, dict):
            words["message"] = f"{NAME} at {NUMBER} cannot be called: {form['To'][0]}"
        return status, words


@dataclass
class House:
    """An installation under test, and everything it said that is neither a text nor a row."""

    running: Installation
    standin: Standin
    caller: Caller
    database: Database
    hook: Hook
    calendar: str
    pages: list[str] = field(default_factory=list)
    texts: int = 0

    def ask(self, method: str, target: str, body: bytes = b"", **headers: str) -> int:
        """One request; its page is kept."""
        parts = urlsplit(self.running.door)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        try:
            connection.request(method, target, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode()
            self.pages.append(f"{answer.status} {answer.headers} {page}")
            return answer.status
        finally:
            connection.close()

    def post(self, target: str, form: dict[str, str], token: str = TOKEN) -> int:
        """A form, signed with a token."""
        signed = signature(token, PUBLIC_URL + target, form)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signed,
        }
        return self.ask("POST", target, urlencode(form).encode(), **headers)

    def text(self, body: str, sender: str = NUMBER, door: str = "sms") -> int:
        """A text with a fresh id."""
        self.texts += 1
        form = {
            "MessageSid": f"SM{self.texts:032x}",
            "From": sender,
            "To": SENDER,
            "Body": body,
            "NumMedia": "0",
            "ProfileName": NAME,
        }
        return self.post(f"/twilio/{door}", form)

    def rest(self, seconds: float = 1.5) -> None:
        """Give the processes a moment."""
        time.sleep(seconds)

    def marked_letters(self, least: int = 1) -> bool:
        """Whether so many letters to the canary have reached the carrier; waits for them."""

        def arrived() -> bool:
            asked = [one.form for one in self.standin.ledger.requests if one.method == "POST"]
            return sum(MARKS.search(str(form)) is not None for form in asked) >= least

        return self.happens(arrived)

    def happens(self, found: Callable[[], bool]) -> bool:
        """Whether it happens within a while."""
        until = time.monotonic() + PATIENCE
        while not found() and time.monotonic() < until:
            self.rest(0.1)
        return found()

    def change(self, *statements: str) -> None:
        """Change the database behind the product's back."""
        with self.database.write() as tx:
            for statement in statements:
                tx.execute(text(statement))


@pytest.fixture
def house(shared: Database, shared_url: str, tmp_path: Path) -> Iterator[House]:
    with shared.write() as tx:
        cast = cast_of(tx)
        enrol(tx, cast.site, "mentee", NAME, NUMBER, coordinator=cast.rosa)
        calendar = feeds.link(tx, cast.marc.id, datetime.now(UTC))
        tx.execute(
            update(metadata.tables["programme"]).values(work_days="0,1,2,3,4,5,6"),
        )
    with listening() as hook, standing_in() as standin:
        standin.rest = Echoing(standin.ledger, standin.faults)
        standin.faults.stall_seconds = 3.0
        environment = {
            "CHECKIN_DATABASE_URL": shared_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "CHECKIN_OPERATOR_HOOK": hook.url,
            "CHECKIN_CARRIER_TIMEOUT": "1",
            "CHECKIN_LOG_LEVEL": "debug",
            "CHECKIN_SEGMENTS_PER_SECOND": "100",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": standin.url,
        }
        with installed(tmp_path, environment) as running:
            running.serve(workers=1)
            running.work()
            caller = Caller(running.door, PUBLIC_URL, TOKEN)
            standin.calls(caller)
            house = House(running, standin, caller, shared, hook, calendar)
            assert house.happens(lambda: "worker_started" in running.log())
            yield house


def assert_found_nowhere(house: House) -> None:
    """Nothing of the canary is in logs, pages or notices; and it was really there."""
    assert house.marked_letters()
    logs = house.running.log()
    found = [line for line in logs.splitlines() if MARKS.search(line)]
    assert found == []
    assert [page for page in house.pages if MARKS.search(page)] == []
    assert [told for told in house.hook.told if MARKS.search(str(told))] == []
    assert house.calendar not in logs + str(house.pages) + str(house.hook.told)
    assert "Traceback" not in logs
    assert not [name for name in LIBRARIES if f'"logger": "{name}' not in logs]


def test_the_canary_is_in_no_log_page_or_notice_of_any_door(house: House) -> None:
    assert house.text(f"{WORDS} {NAME}") == 200
    assert house.text(WORDS, door="sms-fallback") == 200
    assert house.text(f"{WORDS} {NAME}", sender=STRANGERS[0]) == 200
    assert house.text(f"remind {NAME} {NUMBER}", sender=ROSA) == 200
    assert house.text(CRISIS) == 200
    status = {"MessageSid": "SM1", "MessageStatus": "delivered", "To": NUMBER, "Body": WORDS}
    assert house.post("/twilio/status?row=1", status) == 204
    assert house.post("/twilio/status?row=1", {"MessageStatus": WORDS}) == 400
    form = {"MessageSid": WORDS, "From": NUMBER, "To": SENDER, "Body": WORDS}
    assert house.post("/twilio/sms", form) == 400
    assert house.post("/twilio/sms", form, token=NAME) == 403
    assert house.post("/twilio/status", status, token=NAME) == 403
    assert house.post("/twilio/sms", form | {"Body": WORDS * 9000}) == 413
    assert house.ask("POST", "/twilio/sms", f"From={NUMBER}&Body={WORDS}".encode()) == 403
    marked = quote(f"{NAME} {WORDS} {NUMBER}")
    assert house.ask("GET", f"/phones?{marked}") == 404
    assert house.ask("POST", f"/phones/{marked}", WORDS.encode()) == 404
    assert house.ask("GET", f"/twilio/sms?{marked}") == 405
    assert house.ask("GET", f"/{marked}") == 404
    assert house.ask("GET", f"/healthz?{marked}") in (200, 503)
    assert house.ask("GET", f"/calendar/{house.calendar}.ics") == 200
    assert house.ask("GET", f"/calendar/{house.calendar}{marked}.ics") == 404
    assert house.ask("POST", f"/calendar/{house.calendar}.ics", WORDS.encode()) == 405
    assert house.ask("POST", "/twilio/sms", b"\xff\xfe" + WORDS.encode(), Host=NAME) == 403
    house.rest()
    assert_found_nowhere(house)


def test_the_canary_is_in_nothing_that_a_call_leaves_behind(house: House) -> None:
    """What a phone hears names somebody once 1 was pressed; nothing else ever does."""
    assert house.text(CRISIS) == 200
    assert house.text("120", sender=ROSA) == 200
    house.standin.faults.call_codes.extend([20500, 21216])
    for _ in range(3):
        assert house.text("120 CALL", sender=ROSA) == 200
        house.rest()
    assert house.happens(lambda: bool(house.standin.ledger.calls))
    row = house.standin.ledger.calls[-1].row
    form = {"CallSid": "CA1", "CallStatus": "in-progress", "To": NUMBER, "CallerName": NAME}
    heard = ""
    for door, more in (
        ("answer", {"AnsweredBy": "human"}),
        ("key", {"Digits": "1"}),
        ("key", {"Digits": WORDS}),
        ("connected", {"DialCallStatus": "completed", "DialCallDuration": WORDS}),
        ("status", {"CallStatus": "completed"}),
        ("status", {"CallStatus": WORDS}),
    ):
        address = f"{PUBLIC_URL}/twilio/voice/{door}?row={row}"
        heard += house.caller.ask(address, form | more)[1]
        assert house.post(f"/twilio/voice/{door}?row={row}", form | more, token=NAME) == 403
    assert NUMBER in heard
    house.rest()
    assert_found_nowhere(house)


def test_the_canary_is_in_nothing_that_carrier_errors_leave_behind(house: House) -> None:
    for fault in ("error_500", "stalls", "garbage", "down", "no_lists"):
        setattr(house.standin.faults, fault, 1.0)
        assert house.text("who") == 200
        assert house.text(CRISIS) == 200
        house.rest()
        setattr(house.standin.faults, fault, 0.0)
    for code, stranger in zip(REFUSALS, STRANGERS, strict=False):
        house.standin.faults.codes.extend([code] * 2)
        assert house.text(CRISIS, sender=stranger) == 200
        house.rest()
    assert house.marked_letters(len(REFUSALS))
    assert house.happens(lambda: "page_not_sent" in house.hook.kinds)
    assert_found_nowhere(house)


def test_the_canary_is_in_nothing_that_database_errors_leave_behind(
    house: House, request: pytest.FixtureRequest
) -> None:
    assert house.text(f"{WORDS} {NAME}") == 200
    house.rest()
    with outage_of(house.database, request)():
        assert house.text(CRISIS) == 503
        house.ask("GET", "/healthz")
        # SQLite can still be read while nothing can be written.
        assert house.ask("GET", f"/calendar/{house.calendar}.ics") in (200, 503)
        house.running.work()
        house.rest(8.0)
    with _refusing_sessions(house):
        assert house.text(f"{WORDS} {NAME} again") == 200
    with _without(house, "session"):
        assert house.text(f"{WORDS} {NAME} and again") == 200
        house.rest()
    with _without(house, "heard"):
        assert house.text(CRISIS) == 500
    with _without(house, "hold"):
        assert house.ask("GET", f"/calendar/{house.calendar}.ics") == 500
    assert house.happens(lambda: "turn_failed" in house.hook.kinds)
    assert_found_nowhere(house)


def test_the_databases_own_loggers_show_no_values(
    shared: Database, shared_url: str, cipher: Cipher
) -> None:
    with shared.write() as tx:
        cast_of(tx)
    lines, root, loud = io.StringIO(), logging.getLogger(), logging.getLogger("sqlalchemy")
    kept = root.handlers[:], root.level, loud.level
    configure("debug", lines)
    loud.setLevel(logging.DEBUG)
    database = Database(make_engine(shared_url), cipher)
    try:
        hear(house_of(database, settings_of()), inbound(CRISIS))
    finally:
        root.handlers[:], root.level = kept[:2]
        loud.setLevel(kept[2])
        structlog.reset_defaults()
        database.close()
    assert '"logger": "sqlalchemy' in lines.getvalue()
    assert not MARKS.search(lines.getvalue())


def inbound(body: str) -> Inbound:
    """A text as it was parsed."""
    return Inbound("sms", NUMBER, SENDER, body, "SM1", datetime.now(UTC))


@contextmanager
def _refusing_sessions(house: House) -> Iterator[None]:
    """Saving a session fails with an integrity error that repeats everything."""
    words = f"{NAME} {NUMBER} {WORDS}"
    if house.database.engine.dialect.name == "sqlite":
        for event in ("INSERT", "UPDATE"):
            house.change(
                f"CREATE TRIGGER no_{event} BEFORE {event} ON session "
                f"BEGIN SELECT RAISE(ABORT, '{words}'); END"
            )
        yield
        house.change("DROP TRIGGER no_INSERT", "DROP TRIGGER no_UPDATE")
        return
    house.change(
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"RAISE EXCEPTION '{words}' USING ERRCODE = '23505'; END $$",
        "CREATE TRIGGER no BEFORE INSERT OR UPDATE ON session FOR EACH ROW EXECUTE FUNCTION no()",
    )
    yield
    house.change("DROP TRIGGER no ON session", "DROP FUNCTION no()")


@contextmanager
def _without(house: House, table: str) -> Iterator[None]:
    """A table is not where statements look for it."""
    house.change(f"ALTER TABLE {table} RENAME TO elsewhere")
    yield
    house.change(f"ALTER TABLE elsewhere RENAME TO {table}")
