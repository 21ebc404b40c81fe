"""A crisis text reaches a coordinator within two seconds, with nothing running but the web."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.database import Database
from tests.build import SENDER, Cast
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.processes import PUBLIC_URL, web_process
from tests.standin import Caller, Faults, Message, Standin, standing_in

pytestmark = pytest.mark.doors

TOKEN = "0123456789abcdef0123456789abcdef"
ANA, ROSA = "+15145550123", "+15145550120"
WITHIN = 2.0  # seconds from the text to the page, while no scheduler runs


@pytest.fixture
def standin(
    database: Database, database_url: str, programme: Cast, tmp_path: Path
) -> Iterator[Standin]:
    with standing_in(faults=Faults(stall_seconds=8.0)) as running:
        environment = {
            "CHECKIN_DATABASE_URL": database_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": running.url,
        }
        with web_process(tmp_path, environment, workers=2) as door:
            running.calls(Caller(door, PUBLIC_URL, TOKEN))
            yield running


def wait_for(found: Callable[[], bool], seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found():
            return True
        time.sleep(0.02)
    return found()


def sent_to(standin: Standin, number: str) -> list[Message]:
    return [message for message in standin.ledger.sent() if message.to == number]


def test_safety_text_and_page_leave_without_a_scheduler(standin: Standin) -> None:
    standin.text(ANA, SENDER, "i want to kill myself tonight")
    both = wait_for(lambda: bool(sent_to(standin, ANA) and sent_to(standin, ROSA)), WITHIN)
    assert both
    (page,) = sent_to(standin, ROSA)
    assert "kill" not in page.body and "Ana" not in page.body
    time.sleep(0.3)
    assert (len(sent_to(standin, ANA)), len(sent_to(standin, ROSA))) == (1, 1)


def test_a_repeated_crisis_text_pages_once(standin: Standin) -> None:
    text = standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert standin.caller is not None
    assert standin.caller.text(text.sid, ANA, SENDER, text.body) == 200
    assert wait_for(lambda: bool(sent_to(standin, ROSA)), WITHIN)
    time.sleep(0.5)
    assert len(sent_to(standin, ROSA)) == 1


def test_a_crisis_text_of_a_stranger_pages_as_well(standin: Standin) -> None:
    standin.text("+15145550188", SENDER, "i took all the pills")
    assert wait_for(lambda: bool(sent_to(standin, ROSA)), WITHIN)


def test_plain_texts_wait_for_the_scheduler(standin: Standin) -> None:
    standin.text(ANA, SENDER, "menu")
    time.sleep(0.5)
    assert standin.ledger.sent() == []
