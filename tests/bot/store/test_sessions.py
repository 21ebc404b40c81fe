"""Sessions are saved once, against the revision that was loaded."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.database import Database
from bot.store import sessions
from flows.engine.session import Parked, Session
from tests.build import NOW, Cast

OPEN = Session(
    step="meeting.confirm",
    notes={"meeting": 7},
    closes_at=NOW + timedelta(hours=72),
    parked=Parked("menu.ask", {}, 1, NOW + timedelta(hours=5)),
)


def test_a_session_comes_back_as_it_was_saved(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        assert sessions.load(tx, ana) == (Session(), 0)
        assert sessions.save(tx, ana, OPEN, 0, question_id=5)
    with database.read() as tx:
        assert sessions.load(tx, ana) == (OPEN, 1)
        assert sessions.rev_of(tx, ana) == 1


def test_a_session_is_sealed(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        sessions.save(tx, programme.ana.id, OPEN, 0)
        stored = tx.execute(text("SELECT state FROM session")).scalar_one()
    assert "meeting" not in stored


def test_a_save_against_an_old_revision_is_lost(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        assert sessions.save(tx, ana, OPEN, 0)
        assert not sessions.save(tx, ana, Session(), 0)
        assert sessions.save(tx, ana, Session(misses=1), 1)
        assert not sessions.save(tx, ana, Session(misses=2), 1)
        assert sessions.load(tx, ana) == (Session(misses=1), 2)


def test_of_many_turns_at_once_one_saves(database: Database, programme: Cast) -> None:
    def turn(number: int) -> bool:
        with database.write() as tx:
            return sessions.save(tx, programme.ana.id, Session(misses=number), 0)

    with ThreadPoolExecutor(8) as threads:
        assert sorted(threads.map(turn, range(8))) == [False] * 7 + [True]


def test_the_carriers_yes_opens_the_question_once(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        sessions.save(tx, ana, OPEN, 0, question_id=5)
        assert sessions.asked(tx, 5, NOW)
        assert not sessions.asked(tx, 5, NOW + timedelta(minutes=1))
        assert not sessions.asked(tx, 6, NOW)
        found, rev = sessions.load(tx, ana)
        assert found.asked_at == NOW
        assert not sessions.save(tx, ana, OPEN, 1), "a turn that did not see it starts again"
        assert sessions.save(tx, ana, found, rev)
        assert sessions.load(tx, ana) == (found, rev + 1)


def test_a_question_that_was_never_delivered_closes(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        sessions.save(tx, ana, OPEN, 0, question_id=5)
        assert sessions.close_question(tx, 5, NOW)
        found, _ = sessions.load(tx, ana)
    assert not found.is_open(NOW)


def test_an_ended_or_new_question_is_not_touched_by_the_old_text(
    database: Database, programme: Cast
) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        sessions.save(tx, ana, OPEN, 0, question_id=5)
        sessions.save(tx, ana, OPEN, 1, question_id=6)
        assert not sessions.close_question(tx, 5, NOW)
        sessions.save(tx, ana, OPEN, 2)
        assert sessions.asked(tx, 6, NOW), "a turn without a new question keeps the old one"
        sessions.save(tx, ana, Session(), 4)
        assert not sessions.close_question(tx, 6, NOW), "nothing is open any more"


@pytest.mark.parametrize("state", ["", "[]", "{broken", '{"parked": {"step": "x"}}'])
def test_a_broken_session_is_said_to_be_broken(
    database: Database, programme: Cast, state: str
) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        sessions.save(tx, ana, OPEN, 0)
        sealed = {"state": tx.cipher.seal(state)}
        tx.execute(text("UPDATE session SET state = :state"), sealed)
        with pytest.raises(ValueError):
            sessions.load(tx, ana)
        assert sessions.save(tx, ana, Session(), sessions.rev_of(tx, ana))
