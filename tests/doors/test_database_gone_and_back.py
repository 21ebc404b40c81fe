"""The database is away: the carrier hears 503, and what came meanwhile is heard afterwards."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.alerts.watch import on_settled
from bot.channels.roads import Roads
from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.outbox import drain, open_post
from bot.tables import metadata
from scheduler.reconcile import reconcile
from tests.bot.letters import settings_of
from tests.build import SENDER, cast_of
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.doors.outage import Outage, outage_of
from tests.doors.processes import PUBLIC_URL, web_process
from tests.standin import Caller, Message, Standin, standing_in

pytestmark = pytest.mark.doors

TOKEN = "0123456789abcdef0123456789abcdef"
ANA, LUC, ROSA = "+15145550123", "+15145550124", "+15145550120"
RED = "i want to kill myself tonight"
TABLE = metadata.tables


@pytest.fixture
def standin(shared: Database, shared_url: str, tmp_path: Path) -> Iterator[Standin]:
    with shared.write() as tx:
        cast_of(tx)
    with standing_in() as running:
        environment = {
            "CHECKIN_DATABASE_URL": shared_url,
            "CHECKIN_DATA_KEYS": DATA_KEY,
            "CHECKIN_INDEX_KEY": INDEX_KEY,
            "CHECKIN_PUBLIC_URL": PUBLIC_URL,
            "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE_URL": running.url,
        }
        with web_process(tmp_path, environment) as door:
            running.calls(Caller(door, PUBLIC_URL, TOKEN))
            yield running


@pytest.fixture
def gone(shared: Database, request: pytest.FixtureRequest) -> Outage:
    """A block during which the database cannot be used by anybody."""
    return outage_of(shared, request)


def house_at(standin: Standin, database: Database) -> House:
    settings = settings_of(twilio_api_base_url=standin.url, checkin_public_url=PUBLIC_URL)
    return House(database, SystemClock(), settings)


def text_in(standin: Standin, sender: str, body: str) -> tuple[Message, int]:
    """A text that the carrier keeps, and the status with which the door answered it."""
    assert standin.caller is not None
    kept = standin.text(sender, SENDER, body, post=False)
    return kept, standin.caller.text(kept.sid, sender, SENDER, body)


def test_a_red_text_of_an_outage_alerts_within_one_run_of_reconcile(
    standin: Standin, shared: Database, gone: Outage
) -> None:
    with gone():
        kept, status = text_in(standin, ANA, RED)
    assert status == 503
    house = house_at(standin, shared)
    roads = Roads(house.settings)
    assert reconcile(house, roads) == 1
    with shared.read() as tx:
        (alert,) = tx.execute(select(TABLE["thread"].c.id, TABLE["thread"].c.level)).all()
        (text_heard,) = tx.execute(select(TABLE["heard"])).mappings().all()
    assert alert.level == "red"
    assert (text_heard["provider_id"], text_heard["thread_id"]) == (kept.sid, alert.id)
    sent_at = datetime.fromtimestamp(int(kept.at), UTC)
    assert abs(text_heard["received_at"] - sent_at) <= timedelta(seconds=1)
    with open_post(roads, 2, on_settled, "worker-1") as post:
        drain(house, post)
    assert {message.to for message in standin.ledger.sent()} == {ANA, ROSA}
    assert reconcile(house, roads) == 0


def test_everything_of_an_outage_is_heard_once_and_what_came_before_not_again(
    standin: Standin, shared: Database, gone: Outage
) -> None:
    before, well = text_in(standin, LUC, "menu")
    with gone():
        during = [text_in(standin, ANA, word) for word in ("menu", "when")]
    after, again = text_in(standin, LUC, "quand")
    assert [well, again] == [200, 200]
    assert [status for _, status in during] == [503, 503]
    house = house_at(standin, shared)
    assert reconcile(house, Roads(house.settings)) == len(during)
    with shared.read() as tx:
        heard = list(tx.execute(select(TABLE["heard"].c.provider_id)).scalars())
    everything = [before.sid, after.sid, *(kept.sid for kept, _ in during)]
    assert sorted(heard) == sorted(everything)


def test_the_door_works_again_as_soon_as_the_database_does(standin: Standin, gone: Outage) -> None:
    with gone():
        assert text_in(standin, ANA, "menu")[1] == 503
    assert text_in(standin, ANA, "menu")[1] == 200
