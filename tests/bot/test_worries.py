"""A mentor's worry that the carrier gave us late, about somebody whose alert is taken."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.turn import hear
from tests.bot.commands import texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast, book

MARC, ROSA = "+15145550125", "+15145550120"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with database.write() as tx:
        book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-25 18:30"))
    with office_of(database) as opened:
        yield opened


def hears(office: Office, number: str, text: str, late: timedelta = timedelta()) -> list[str]:
    office.clock.forward(minutes=2)
    now = office.clock.at
    hear(office.house, Inbound("sms", number, SENDER, text, f"SM{now}{text}", now - late))
    return [said for to, said in texts(office) if to == ROSA]


@pytest.mark.parametrize("late", [timedelta(), timedelta(minutes=20)])
def test_whoever_has_the_alert_hears_of_a_worry_however_late(
    office: Office, late: timedelta
) -> None:
    hears(office, MARC, "im worried about ana")
    hears(office, ROSA, "120")
    office.clock.forward(minutes=30)
    told = hears(office, MARC, "im still worried about ana", late)
    assert any(said.startswith("120") for said in told)
