"""A coordinator who is writing with somebody reads their answers, whatever else is open."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.alerts import waiting, work
from bot.alerts.scene import Scene
from bot.channels import Inbound
from bot.database import Database, Transaction
from bot.house import House
from bot.store import new_threads, threads
from bot.tables import metadata
from bot.turn import hear
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, SENDER, Cast

ANA = "+15145550123"

outgoing = metadata.tables["outgoing"]
LATER = NOW + timedelta(minutes=5)


def said_to(tx: Transaction, staff_id: int) -> list[tuple[str, int | None]]:
    """The words of the person that somebody of the staff is sent, with the thread."""
    mine = select(outgoing.c.key, outgoing.c.thread_id).where(
        outgoing.c.person_id == staff_id, outgoing.c.key == "staff.said"
    )
    return [(row.key, row.thread_id) for row in tx.execute(mine).all()]


def writes_with(tx: Transaction, programme: Cast) -> threads.Row:
    """A hand-over that Rosa has taken, and in which she has asked something."""
    scene = Scene(programme.site.facts, programme.ana.facts, None, NOW)
    thread = waiting.hand_over(tx, scene, "asked")
    work.take(tx, thread, programme.rosa.facts, NOW)
    work.relay(tx, thread, programme.rosa.facts, "Can you come at 3?", NOW)
    return threads.get(tx, thread.id)


def alert(tx: Transaction, programme: Cast) -> threads.Row:
    new = new_threads.New(
        programme_id=programme.site.id,
        level="orange_today",
        at=NOW,
        category="grief_loss",
        person_id=programme.ana.id,
    )
    return new_threads.open_thread(tx, new)


def test_an_answer_beside_an_alert_that_nobody_has_taken_reaches_who_asked(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        talk = writes_with(tx, programme)
        work.person_wrote(tx, alert(tx, programme), "yes 3 is ok", LATER)
        assert said_to(tx, programme.rosa.id) == [("staff.said", talk.id)]


@pytest.mark.parametrize("taken_by", ["rosa", "paul"])
def test_an_answer_beside_an_alert_is_read_once_by_each(
    database: Database, programme: Cast, taken_by: str
) -> None:
    with database.write() as tx:
        talk = writes_with(tx, programme)
        open_alert = alert(tx, programme)
        work.take(tx, open_alert, getattr(programme, taken_by).facts, NOW)
        work.person_wrote(tx, threads.get(tx, open_alert.id), "yes 3 is ok", LATER)
        mine = [talk.id] if taken_by == "paul" else [open_alert.id]
        assert [thread for _, thread in said_to(tx, programme.rosa.id)] == mine


def test_a_hand_over_in_which_nothing_was_asked_yet_hears_nothing_of_an_alert(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        scene = Scene(programme.site.facts, programme.ana.facts, None, NOW)
        thread = waiting.hand_over(tx, scene, "asked")
        work.take(tx, thread, programme.rosa.facts, NOW)
        work.person_wrote(tx, alert(tx, programme), "ok", LATER)
        assert said_to(tx, programme.rosa.id) == []


def test_an_answer_that_opens_an_alert_reaches_who_asked_too(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        talk = writes_with(tx, programme)
    house = House(database, TurnableClock(), settings_of())
    hear(house, Inbound("sms", ANA, SENDER, "cant. i want to kill myself", "SM0", NOW))
    hear(house, Inbound("sms", ANA, SENDER, "nobody cares", "SM1", NOW))
    with database.read() as tx:
        assert said_to(tx, programme.rosa.id) == [("staff.said", talk.id)] * 2
