"""Calls over real sockets: the carrier rings, fetches what is said, posts keys and statuses."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.alerts import chain
from bot.alerts.watch import on_settled
from bot.channels import Inbound, Refused
from bot.channels.roads import Roads
from bot.database import Database
from bot.house import House
from bot.outbox import Post, drain, open_post
from bot.store import history, threads
from bot.tables import metadata
from bot.turn import hear
from scheduler.beat import run_due
from scheduler.hanging_up import HangingUp
from tests.bot.letters import TurnableClock, settings_of
from tests.bot.schema import schema_problems
from tests.build import SENDER, Cast
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.processes import PUBLIC_URL, web_process
from tests.standin import Caller, Standin, phones, standing_in
from tests.standin.calls import Call
from tests.standin.phones import PRESSES_ONE, Behaviour

pytestmark = pytest.mark.doors

TOKEN = "0123456789abcdef0123456789abcdef"
ANA, ROSA, PAUL = "+15145550123", "+15145550120", "+15145550121"
CRISIS = "i want to die, i have pills"
PATIENCE = 20.0  # seconds

outgoing = metadata.tables["outgoing"]
notice = metadata.tables["operator_notice"]


@dataclass
class Scene:
    """The web process behind its doors; time, due rows and the outbox are turned by the test."""

    house: House
    post: Post
    clock: TurnableClock
    standin: Standin
    programme: Cast
    texts: int = 0

    def says(self, who: str, text: str) -> None:
        """A text from somebody."""
        self.texts += 1
        sid = f"SM{self.texts:031x}f"
        hear(self.house, Inbound("sms", who, SENDER, text, sid, self.clock.now()))
        self.settle()

    def wait(self, minutes: int) -> None:
        """Time passes, minute by minute."""
        for _ in range(minutes):
            self.clock.forward(minutes=1)
            self.settle()

    def settle(self) -> None:
        """Do what is due, and wait until every call of it is over."""
        while run_due(self.house, "worker-1") + drain(self.house, self.post).handed:
            happens(lambda: all(call.over for call in self.standin.ledger.calls))

    def calls(self, number: str) -> list[Call]:
        """Calls to a number, each over, without a mistake in what was heard."""
        found = self.standin.ledger.calls_to(number)
        assert happens(lambda: all(call.over for call in found))
        assert [call.problems for call in found] == [[]] * len(found)
        return found

    def texts_to(self, number: str) -> list[str]:
        """What the carrier took for a number."""
        return [one.body for one in self.standin.ledger.sent() if one.to == number]

    def thread(self) -> threads.Row:
        """The alert."""
        with self.house.database.read() as tx:
            return threads.get(tx, 1)

    def who(self, what: str) -> set[int]:
        """Of whom this is written down in the alert."""
        with self.house.database.read() as tx:
            return history.who(tx, 1, what)

    def notices(self) -> list[tuple[str, str]]:
        """What the operator is told."""
        with self.house.database.read() as tx:
            found = tx.execute(select(notice.c.what, notice.c.detail)).all()
        return [(what, detail) for what, detail in found]


def happens(found: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not found() and time.monotonic() < until:
        time.sleep(0.02)
    return found()


@pytest.fixture
def scene(
    database: Database, database_url: str, programme: Cast, tmp_path: Path
) -> Iterator[Scene]:
    with standing_in() as standin:
        environment = {
            "CHECKIN_DATABASE_URL": database_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": standin.url,
        }
        settings = settings_of(twilio_api_base_url=standin.url, checkin_public_url=PUBLIC_URL)
        clock = TurnableClock(datetime.now(UTC).replace(microsecond=0))
        house = House(database, clock, settings)
        with (
            web_process(tmp_path, environment, workers=1) as door,
            open_post(Roads(settings), 2, on_settled, "worker-1") as post,
        ):
            standin.calls(Caller(door, PUBLIC_URL, TOKEN), statuses=False)
            yield Scene(house, post, clock, standin, programme)


def test_a_call_at_six_minutes_is_taken_with_the_key_one(scene: Scene) -> None:
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.says(ANA, CRISIS)
    scene.wait(5)
    assert scene.calls(ROSA) == []
    scene.wait(1)
    (call,) = scene.calls(ROSA)
    asked, told, goodbye = call.heard
    assert [language for language, _ in asked.said] == ["en-CA", "fr-CA"]
    assert not any(name in words for _, words in asked.said for name in ("Ana", "Rosa", "pills"))
    assert ANA not in str(asked.said)
    (language, words), offer = told.said
    assert goodbye.said == (("en-CA", "Goodbye."),)
    number = scene.thread().number
    assert language == "en-CA"
    assert words.startswith(f"Alert {number} is yours. Its level is red. It is about Ana.")
    assert offer == ("en-CA", "To talk with them now, press 2.")
    assert (scene.thread().state, scene.thread().owner_id) == ("taken", scene.programme.rosa.id)
    scene.wait(10)
    assert scene.calls(PAUL) == []
    assert any(f"{number} is yours" in text for text in scene.texts_to(ROSA))
    requests = [r for r in scene.standin.ledger.requests if "/Calls" in r.path]
    assert [schema_problems(request) for request in requests] == [[]]


@pytest.mark.parametrize(
    ("behaviour", "documents"),
    [
        (phones.JUST_HANGS_UP, 1),
        (phones.VOICEMAIL, 2),
        (phones.WRONG_KEYS, 3),
        (phones.BUSY, 0),
        (phones.NOBODY, 0),
    ],
)
def test_anything_else_is_no_answer_and_the_backup_is_called(
    scene: Scene, behaviour: Behaviour, documents: int
) -> None:
    scene.standin.phones.will(ROSA, behaviour)
    scene.standin.phones.will(PAUL, phones.WRONG_THEN_ONE)
    scene.says(ANA, CRISIS)
    scene.wait(8)
    (call,) = scene.calls(ROSA)
    assert len(call.heard) == documents
    assert scene.thread().state == "open"
    assert scene.who("no_answer") == {scene.programme.rosa.id}
    assert scene.calls(PAUL) == []
    scene.wait(1)
    (second,) = scene.calls(PAUL)
    assert len(second.heard) == 4
    assert scene.thread().owner_id == scene.programme.paul.id


def test_two_who_press_at_once_are_one_owner_and_one_who_hears_whose_it_is(scene: Scene) -> None:
    scene.says(ANA, CRISIS)
    scene.standin.phones.will(ROSA, phones.NOBODY, PRESSES_ONE)
    scene.standin.phones.will(PAUL, phones.NOBODY, PRESSES_ONE)
    scene.wait(15)
    words = {number: str(scene.calls(number)[-1].heard) for number in (ROSA, PAUL)}
    thread = scene.thread()
    owner = {scene.programme.rosa.id: ROSA, scene.programme.paul.id: PAUL}[thread.owner_id or 0]
    other = PAUL if owner == ROSA else ROSA
    name = "Rosa" if owner == ROSA else "Paul"
    assert "is yours" in words[owner]
    # Later by a moment: it is gone before the key, or whose it is after it.
    assert f"{name} has alert {thread.number}" in words[other] or "been taken" in words[other]


def test_a_phone_rings_no_more_once_a_colleague_has_the_alert(scene: Scene) -> None:
    scene.standin.phones.will(ROSA, phones.RINGS)
    scene.says(ANA, CRISIS)
    scene.wait(5)
    scene.clock.forward(minutes=1)
    while run_due(scene.house, "worker-1") + drain(scene.house, scene.post).handed:
        pass
    assert happens(lambda: [c.status for c in scene.standin.ledger.calls_to(ROSA)] == ["ringing"])
    hang_up = HangingUp(scene.house, Roads(scene.house.settings))
    assert hang_up() == 0
    number = str(scene.thread().number)
    hear(scene.house, Inbound("sms", PAUL, SENDER, number, f"SM{'7' * 32}", scene.clock.now()))
    assert hang_up() == 1
    (call,) = scene.calls(ROSA)
    assert call.status == "canceled"
    assert call.heard == []
    assert hang_up() == 0
    assert [schema_problems(one) for one in scene.standin.ledger.requests] == [
        [] for _ in scene.standin.ledger.requests
    ]
    with scene.house.database.read() as tx:
        rows = tx.execute(select(outgoing.c.status).where(outgoing.c.key == chain.CALL))
        assert list(rows.scalars()) == ["canceled"]


def test_whoever_answers_in_that_moment_hears_that_it_is_taken(scene: Scene) -> None:
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.says(ANA, CRISIS)
    scene.wait(6)
    (call,) = scene.calls(ROSA)
    channel = Roads(scene.house.settings)("voice")
    with pytest.raises(Refused, match="21220"):
        channel.cancel(call.sid)


def test_a_call_that_may_have_been_placed_is_tried_again(scene: Scene) -> None:
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.standin.faults.call_codes.append(20500)
    scene.says(ANA, CRISIS)
    scene.wait(7)
    assert len(scene.calls(ROSA)) == 1
    assert scene.thread().owner_id == scene.programme.rosa.id


def test_a_refused_call_goes_to_the_next_at_once_and_to_the_operator(scene: Scene) -> None:
    scene.standin.faults.call_codes.append(21216)
    scene.says(ANA, CRISIS)
    scene.wait(6)
    assert scene.calls(ROSA) == []
    assert len(scene.texts_to(PAUL)) == 1
    assert ("configuration", "code 21216") in scene.notices()
    assert ("page_not_sent", "thread 1") in scene.notices()
    # Texts go on: it is calls that the carrier refuses.
    scene.says(PAUL, str(scene.thread().number))
    assert scene.thread().owner_id == scene.programme.paul.id


def test_call_connects_both_and_a_minute_is_contact(scene: Scene) -> None:
    scene.says(ANA, CRISIS)
    number = scene.thread().number
    scene.says(ROSA, f"{number}")
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.standin.phones.will(ANA, Behaviour(talks=95))
    scene.says(ROSA, f"{number} CALL")
    (call,) = scene.calls(ROSA)
    asked, connecting, after = call.heard
    assert call.sender == SENDER
    assert "Ana" not in str(asked.said)
    assert (connecting.number, connecting.caller) == (ANA, SENDER)
    assert after.said == (("en-CA", "The call is over. Goodbye."),)
    assert scene.thread().state == "contact"
    assert scene.who("contact") == {scene.programme.rosa.id}


def test_who_took_it_in_a_call_can_talk_to_the_person_in_the_same_call(scene: Scene) -> None:
    scene.standin.phones.will(ROSA, Behaviour(keys=("1", "2")))
    scene.standin.phones.will(ANA, Behaviour(talks=200))
    scene.says(ANA, CRISIS)
    scene.wait(6)
    (call,) = scene.calls(ROSA)
    connecting = call.heard[2]
    assert (connecting.number, connecting.caller) == (ANA, SENDER)
    assert scene.thread().state == "contact"


def test_a_long_message_to_a_voicemail_is_no_contact(scene: Scene) -> None:
    scene.says(ANA, CRISIS)
    number = scene.thread().number
    scene.says(ROSA, f"{number}")
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.standin.phones.will(ANA, Behaviour("machine_start", talks=95))
    scene.says(ROSA, f"{number} CALL")
    scene.calls(ROSA)
    assert happens(lambda: scene.who("bridged") == {scene.programme.rosa.id})
    scene.wait(1)
    assert scene.thread().state == "taken"
    assert "voicemail" in scene.texts_to(ROSA)[-1]


def test_the_end_of_a_call_that_comes_before_our_request_is_answered_is_no_answer(
    scene: Scene,
) -> None:
    scene.says(ANA, CRISIS)
    caller = scene.standin.caller
    assert caller is not None
    with scene.house.database.write() as tx:
        chain.call(tx, threads.get(tx, 1), scene.programme.rosa.facts, scene.clock.now())
        row = tx.execute(select(outgoing.c.id).where(outgoing.c.key == chain.CALL)).scalar_one()
    form = {"CallSid": "CA" + "1" * 32, "CallStatus": "no-answer"}
    for _ in range(2):
        assert caller.ask(f"{PUBLIC_URL}/twilio/voice/status?row={row}", form)[0] == 204
    assert scene.who("no_answer") == {scene.programme.rosa.id}


@pytest.mark.parametrize("met", [Behaviour(talks=60), phones.NOBODY])
def test_a_short_call_or_none_is_no_contact(scene: Scene, met: Behaviour) -> None:
    scene.says(ANA, CRISIS)
    number = scene.thread().number
    scene.says(ROSA, f"{number}")
    scene.standin.phones.will(ROSA, PRESSES_ONE)
    scene.standin.phones.will(ANA, met)
    scene.says(ROSA, f"{number} CALL")
    scene.calls(ROSA)
    scene.wait(1)
    assert scene.thread().state == "taken"
    assert f"{number} CALL" in scene.texts_to(ROSA)[-1]


@pytest.mark.parametrize("door", ["answer", "key", "talk", "reached", "connected", "status"])
def test_what_the_carrier_did_not_sign_is_refused(scene: Scene, door: str) -> None:
    scene.says(ANA, CRISIS)
    scene.wait(6)
    caller = scene.standin.caller
    assert caller is not None
    forger = Caller(caller.door, PUBLIC_URL, "0" * 32)
    row = scene.calls(ROSA)[0].row
    form = {"CallSid": "CA1", "CallStatus": "completed", "Digits": "1", "AnsweredBy": "human"}
    url = f"{PUBLIC_URL}/twilio/voice/{door}?row={row}"
    assert forger.ask(url, form)[0] == 403
    # A signature is for one address alone: another row cannot be put into it.
    headers = {"X-Twilio-Signature": "", "Content-Type": "application/x-www-form-urlencoded"}
    assert caller.send(f"/twilio/voice/{door}?row={row}", b"Digits=1", headers) == 403
    forger.close()
    assert scene.thread().state == "open"


def test_a_row_that_is_no_call_is_answered_with_the_end_of_it(scene: Scene) -> None:
    scene.says(ANA, CRISIS)
    caller = scene.standin.caller
    assert caller is not None
    with scene.house.database.read() as tx:
        texts = tx.execute(select(outgoing.c.id)).scalars().all()
    for row in (*texts, 987_654, 0):
        status, xml = caller.ask(f"{PUBLIC_URL}/twilio/voice/key?row={row}", {"Digits": "1"})
        assert (status, "<Hangup />" in xml) == (200, True)
    assert scene.thread().state == "open"
