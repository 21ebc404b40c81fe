"""Texts that come in one moment: whoever loses a race takes the turn again, and nobody a bug."""

from collections.abc import Callable
from typing import Any

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.channels import Inbound
from bot.database import Database
from bot.errors import LostRace, SlotTaken
from bot.house import House
from bot.tables import metadata
from bot.turn import Result, hear, hearing
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, SENDER, Cast

PAIR = (4, 6)


@pytest.mark.parametrize(
    "lost",
    [
        LostRace(),
        SlotTaken(),
        SlotTaken(PAIR),
        OperationalError("UPDATE point", {}, DeadlockDetected()),
    ],
    ids=["saved first", "taken", "taken of two", "deadlock"],
)
def test_a_lost_race_is_taken_again(
    database: Database, programme: Cast, monkeypatch: pytest.MonkeyPatch, lost: Exception
) -> None:
    races, in_full = [lost, lost], hearing._hear
    house = House(database, TurnableClock(), settings_of())

    def racing(*args: Any) -> Result:
        done = in_full(*args)
        if races:
            raise races.pop()
        return done

    monkeypatch.setattr(hearing, "_hear", racing)
    assert hear(house, Inbound("sms", "+15145550123", SENDER, "WHEN", "SM1", NOW)).heard
    outgoing, thread = metadata.tables["outgoing"], metadata.tables["thread"]
    with database.read() as tx:
        assert len(tx.execute(select(outgoing.c.id)).all()) == 1, "said once"
        assert tx.execute(select(thread.c.id)).all() == [], "nobody is called for a race"


def test_after_a_time_was_taken_both_calendars_stand_still(
    database: Database, programme: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[tuple[int, int]] = []
    races, in_full = [SlotTaken(PAIR)], hearing._hear
    lock: Callable[..., None] = hearing.meetings.lock_people

    def racing(*args: Any) -> Result:
        if races:
            raise races.pop()
        return in_full(*args)

    def noted(tx: Any, two: tuple[int, int]) -> None:
        locked.append(two)
        lock(tx, two)

    monkeypatch.setattr(hearing, "_hear", racing)
    monkeypatch.setattr(hearing.meetings, "lock_people", noted)
    house = House(database, TurnableClock(), settings_of())
    assert hear(house, Inbound("sms", "+15145550123", SENDER, "WHEN", "SM1", NOW)).heard
    assert locked == [PAIR]
