"""The scheduler is dead: crisis pages all the same, and the operator is told what is wrong."""

import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.database import Database
from tests.build import SENDER, Cast
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.hook import Hook, listening
from tests.doors.processes import PUBLIC_URL, web_process
from tests.standin import Caller, Faults, Standin, standing_in

pytestmark = pytest.mark.doors

TOKEN = "0123456789abcdef0123456789abcdef"
ANA, LUC, ROSA = "+15145550123", "+15145550124", "+15145550120"
WITHIN = 2.0  # seconds from the text to the page
PATIENCE = 15.0


@pytest.fixture
def hook() -> Iterator[Hook]:
    with listening() as one:
        yield one


@pytest.fixture
def standin(
    database: Database, database_url: str, programme: Cast, hook: Hook, tmp_path: Path
) -> Iterator[Standin]:
    with standing_in(faults=Faults(stall_seconds=3.0)) as running:
        environment = {
            "CHECKIN_DATABASE_URL": database_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "CHECKIN_OPERATOR_HOOK": hook.url,
            "CHECKIN_CARRIER_TIMEOUT": "2",
            "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": running.url,
        }
        with web_process(tmp_path, environment, workers=2) as door:
            running.calls(Caller(door, PUBLIC_URL, TOKEN))
            yield running


def happens(found: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    until = time.monotonic() + seconds
    while not found() and time.monotonic() < until:
        time.sleep(0.02)
    return found()


def health(standin: Standin) -> int:
    assert standin.caller is not None
    parts = urlsplit(standin.caller.door)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status
    finally:
        connection.close()


def are_told(standin: Standin, person: str) -> Callable[[], bool]:
    """Whether the person in crisis and the one on call have both been texted."""
    return lambda: {person, ROSA} <= {message.to for message in standin.ledger.sent()}


def test_crisis_pages_while_the_health_page_and_the_operator_say_what_is_wrong(
    standin: Standin, hook: Hook
) -> None:
    assert health(standin) == 503
    assert happens(lambda: "beat_old" in hook.kinds)
    standin.text(LUC, SENDER, "je veux me tuer ce soir")
    assert happens(are_told(standin, LUC), WITHIN)


def test_a_page_that_the_carrier_does_not_take_goes_to_the_operator(
    standin: Standin, hook: Hook
) -> None:
    standin.faults.down = True
    text = standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert happens(lambda: "page_not_sent" in hook.kinds)
    assert ANA[1:] not in str(hook.told) and text.body not in str(hook.told)


def test_a_carrier_that_comes_back_at_once_gets_the_page_from_the_web_process(
    standin: Standin,
) -> None:
    standin.faults.codes.extend([20429, 20429])
    standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert happens(are_told(standin, ANA), 6.0)


def test_a_page_that_hangs_at_the_carrier_is_not_sent_twice_when_the_list_shows_it(
    standin: Standin,
) -> None:
    standin.faults.stalls = 1.0
    standin.text(ANA, SENDER, "i want to kill myself tonight")
    assert happens(are_told(standin, ANA))
    standin.faults.stalls = 0.0
    time.sleep(4.0)
    assert len([message for message in standin.ledger.sent() if message.to == ROSA]) == 1
