"""Two transactions that wait for each other: one is ended by the database, and nothing is lost."""

from collections.abc import Iterator

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.channels import Refused
from bot.channels.policy import Policy
from bot.database import Database, Transaction, past_deadlocks
from bot.house import House
from bot.outbox import Outcome, Post, StatusReport, drain, settle
from bot.store import due, notices
from bot.store.letters import Leased
from bot.store.outgoing import CRISIS
from bot.tables import metadata
from scheduler import beat
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as opened:
        yield opened


def deadlock() -> OperationalError:
    return OperationalError("UPDATE point", {}, DeadlockDetected())


class Ended:
    """Somebody who is told of a text, and is ended by the database the first time."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def __call__(self, tx: Transaction, row: Leased, outcome: Outcome) -> None:
        self.told.append(outcome.state)
        notices.add(tx, "page_not_sent", "told", NOW)
        if len(self.told) == 1:
            raise deadlock()


def noticed(office: Office) -> list[str]:
    with office.house.database.write() as tx:
        return [one.detail for one in notices.claim(tx, office.clock.real())]


def test_who_is_told_of_a_text_that_failed_is_told_again_after_a_deadlock(
    office: Office, programme: Cast
) -> None:
    hook = Ended()
    post = Post(**vars(office.post) | {"on_settled": hook})
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [Refused(Policy.FILTERED, "30007")]
    drain(office.house, post)
    assert (office.row(row_id)["state"], hook.told) == ("failed", ["failed", "failed"])
    assert noticed(office) == ["told"]


def test_a_callback_that_a_deadlock_ended_is_applied_again(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.rosa.id, priority=CRISIS, kind="page")
    drain(office.house, office.post)
    hook, sid = Ended(), office.row(row_id)["provider_id"]
    assert settle(office.house, StatusReport(sid, "undelivered", "30005"), hook) == "applied"
    assert office.row(row_id)["status"] == "undelivered"
    assert len(hook.told) == 2
    assert noticed(office).count("told") == 1


def test_a_text_that_is_dropped_in_a_deadlock_leaves_with_the_next_try(
    office: Office, programme: Cast
) -> None:
    hook = Ended()
    post = Post(**vars(office.post) | {"on_settled": hook})
    lost = office.queue(person_id=programme.luc.id, expires_at=NOW)
    fine = office.queue(person_id=programme.ana.id)
    drain(office.house, post)
    assert (office.row(lost)["state"], office.row(fine)["state"]) == ("expired", "accepted")
    assert len(hook.told) == 2
    assert office.row(fine)["tries"] == 1


def test_deadlocks_without_end_are_said() -> None:
    def works() -> None:
        raise deadlock()

    with pytest.raises(OperationalError):
        past_deadlocks(works)


def test_what_is_due_is_done_again_after_a_deadlock(
    office: Office, programme: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = [deadlock()]

    def wakes(tx: Transaction, row: due.Row, house: House) -> str:
        if ended:
            raise ended.pop()
        return "done"

    monkeypatch.setattr(beat, "wake", wakes)
    with office.house.database.write() as tx:
        due.plan(tx, [due.Plan(NOW, "checkin.ask", programme.ana.id)])
    assert beat.run_due(office.house, "worker-1") == 1
    with office.house.database.read() as tx:
        states = tx.execute(select(metadata.tables["due"].c.state)).scalars().all()
    assert states == ["done"]
