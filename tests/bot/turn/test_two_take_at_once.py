"""Two coordinators take an alert in the same second: one owns it, the other hears who has it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Row, select

from bot.channels import Inbound
from bot.database import Database
from bot.house import House
from bot.tables import metadata
from bot.turn import hear
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, SENDER, Cast

ANA, ROSA, PAUL = "+15145550123", "+15145550120", "+15145550121"
STARTS_WITHIN = 10.0  # seconds

thread = metadata.tables["thread"]
outgoing = metadata.tables["outgoing"]


@pytest.mark.parametrize("round_", range(5))
def test_of_two_who_take_in_the_same_second_one_owns_it_and_the_other_is_told(
    database: Database, programme: Cast, round_: int
) -> None:
    house = House(database, TurnableClock(), settings_of())
    hear(house, Inbound("sms", ANA, SENDER, "i want to kill myself", "SM0", NOW))
    number = str(_thread(database).number)
    together = Barrier(2)

    def take(phone: str) -> bool:
        together.wait(STARTS_WITHIN)
        return hear(house, Inbound("sms", phone, SENDER, number, f"SM{phone[-4:]}", NOW)).heard

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(take, (ROSA, PAUL))) == [True, True]
    owner = _thread(database).owner_id
    assert owner in (programme.rosa.id, programme.paul.id)
    other = programme.paul.id if owner == programme.rosa.id else programme.rosa.id
    assert _said(database, owner)[-1] in ("staff.answered", "staff.unanswered")
    assert "staff.already_taken" in _said(database, other)
    assert not {"staff.words", "staff.call"} & set(_said(database, other)), (
        "words only for the owner"
    )


def _thread(database: Database) -> Row[Any]:
    with database.read() as tx:
        return tx.execute(select(thread)).one()


def _said(database: Database, person_id: int) -> list[str]:
    query = select(outgoing.c.key).where(outgoing.c.person_id == person_id).order_by(outgoing.c.id)
    with database.read() as tx:
        return list(tx.execute(query).scalars())
