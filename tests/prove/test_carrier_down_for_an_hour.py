"""The carrier is away for an hour: nothing is lost, nothing stale is said, red reaches people."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.alerts.watch import on_settled
from bot.channels import Inbound
from bot.channels.roads import Roads
from bot.database import Database
from bot.house import House
from bot.operator import Operator
from bot.outbox import Post, StatusReport, drain, open_post, settle, sweep
from bot.store import due, meetings
from bot.store.meetings import Booking
from bot.tables import metadata
from bot.turn import hear
from scheduler.beat import run_due
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, SENDER, Cast
from tests.doors.hook import Hook, listening
from tests.prove import books
from tests.prove.accounts import Account, account
from tests.standin import Standin, standing_in
from tests.standin.rest import row_of

ANA, LUC, MARC, ROSA = "+15145550123", "+15145550124", "+15145550125", "+15145550120"
RED = "je veux me tuer ce soir"
BEAT = timedelta(seconds=15)
OUTAGE = timedelta(hours=1)
# A page every five minutes, the one that waited, and a word about texts that did not arrive.
TEXTS_OF_HALF_AN_HOUR = 8
CALLS_OF_HALF_AN_HOUR = 7  # one every five minutes, and the one that waited
LATE = "answers that come too late"
OUTAGES: Mapping[str, Mapping[str, object]] = {
    "torn connections": {"down": True},
    "server errors, and no list": {"error_500": 1.0, "no_lists": True},
    LATE: {"stalls": 1.0, "no_lists": True},
}


@dataclass
class Scene:
    """A house whose carrier can be taken away, and the clock that everybody goes by."""

    house: House
    post: Post
    clock: TurnableClock
    standin: Standin
    hook: Hook
    texts: int = 0

    def text(self, sender: str, body: str) -> None:
        """Somebody texts."""
        self.texts += 1
        now = self.clock.now()
        hear(self.house, Inbound("sms", sender, SENDER, body, f"SM{self.texts:032x}", now))

    def live(self, much: timedelta) -> None:
        """Time passes, with a worker that beats."""
        until = self.clock.now() + much
        while self.clock.now() < until:
            run_due(self.house, "worker-1")
            drain(self.house, self.post)
            if self.clock.now().second == 0:
                sweep(self.house, self.post)
            Operator(self.house).send_waiting()
            self.clock.at += BEAT

    def sent_to(self, number: str) -> list[str]:
        """What the carrier took for a number."""
        return [one.body for one in self.standin.ledger.sent() if one.to == number]

    def account(self) -> Account:
        """What became of everything that was queued."""
        ledger = self.standin.ledger
        faulted = {fault.row for fault in ledger.faults if fault.row is not None}
        rows = books.queued(self.house.database, self.clock.now())
        return account(rows, books.received(ledger), faulted)


@pytest.fixture
def scene(database: Database, programme: Cast) -> Iterator[Scene]:
    with listening() as hook, standing_in() as standin:
        standin.faults.stall_seconds = 0.4
        clock = TurnableClock()
        settings = settings_of(
            twilio_api_base_url=standin.url,
            checkin_operator_hook=hook.url,
            checkin_carrier_timeout=0.2,
        )
        house = House(database, clock, settings)
        standin.rest.call_back = lambda callback, sid, *statuses: _call_back(
            house, callback, sid, statuses
        )
        # Nobody picks up: the carrier says so when it has stopped ringing.
        standin.rest.ring = lambda call: _call_back(
            house, call.callback, call.sid, ("initiated", "no-answer")
        )
        with open_post(Roads(settings), 2, on_settled, "worker-1") as post:
            yield Scene(house, post, clock, standin, hook)


def _call_back(house: House, callback: str, sid: str, statuses: Sequence[str]) -> None:
    for status in statuses:
        settle(house, StatusReport(sid, status, outgoing_id=row_of(callback)), on_settled)


def remind(scene: Scene, programme: Cast, step: str, at: datetime, starts: datetime) -> None:
    """A step about a meeting of Ana and Marc falls due at an instant."""
    with scene.house.database.write() as tx:
        wall = starts.replace(tzinfo=None) - timedelta(hours=5)  # Toronto in winter
        meeting = meetings.book(
            tx, Booking(programme.ana_and_marc, wall, "America/Toronto"), scene.clock.now()
        )
        person = programme.ana.id if step.startswith("meeting") else programme.marc.id
        plan = due.Plan(
            at=at,
            job=step,
            person_id=person,
            notes={"meeting": meeting.id},
            about=f"meeting:{meeting.id}",
            about_rev=meeting.rev,
            valid_until=starts,
        )
        due.plan(tx, [plan])


@pytest.mark.prove
@pytest.mark.parametrize("outage", OUTAGES)
def test_nothing_is_lost_and_nothing_stale_is_said_after_an_hour_without_the_carrier(
    scene: Scene, programme: Cast, outage: str, engine_name: str
) -> None:
    for name, value in OUTAGES[outage].items():
        setattr(scene.standin.faults, name, value)
    soon, tomorrow = NOW + timedelta(minutes=45), NOW + timedelta(days=1)
    remind(scene, programme, "meeting.same_day", NOW + timedelta(minutes=5), soon)
    remind(scene, programme, "mentor.remind", NOW + timedelta(minutes=10), tomorrow)
    scene.text(LUC, "menu")
    scene.live(timedelta(minutes=20))
    scene.text(LUC, RED)
    scene.live(OUTAGE - timedelta(minutes=20))
    ledger = scene.standin.ledger
    taken, rung = len(ledger.sent()), len(ledger.calls_to(ROSA))
    assert scene.hook.told if outage != LATE else taken
    for name in OUTAGES[outage]:
        setattr(scene.standin.faults, name, 0)
    scene.live(timedelta(minutes=30))
    told = scene.account()
    sys.stdout.write(
        f"\n{engine_name}, an hour of {outage}: taken during it {taken}, delivered once "
        f"{told.once}, expired {len(told.withdrawn)}, in doubt {len(told.in_doubt)}, crisis again "
        f"{len(told.said_again)}, lost {len(told.lost)}; calls {rung} and then "
        f"{len(ledger.calls_to(ROSA)) - rung}; operator told {len(scene.hook.told)}\n"
    )
    assert told.problems == {}, books.shown(scene.house.database, told.problem_rows)
    assert len(scene.sent_to(MARC)) == 1
    assert len(scene.sent_to(ROSA)) <= TEXTS_OF_HALF_AN_HOUR + taken
    assert 0 < len(ledger.calls_to(ROSA)) - rung <= CALLS_OF_HALF_AN_HOUR
    assert_stale_is_not_said(scene, late=outage == LATE)


def assert_stale_is_not_said(scene: Scene, *, late: bool) -> None:
    """The text of the day was about a meeting that has begun; what became of it is to be seen."""
    outgoing = metadata.tables["outgoing"]
    with scene.house.database.read() as tx:
        same_day = tx.execute(select(outgoing).where(outgoing.c.kind == "same_day")).mappings()
        (state,) = [(row["state"], row["error_code"]) for row in same_day]
    # Nobody can know whether the carrier had taken it; late answers are made good by callbacks.
    assert state == (("accepted", "") if late else ("failed", "unknown"))
    assert len(scene.sent_to(ANA)) == int(late)
    assert not any(number[1:] in str(scene.hook.told) for number in (ANA, LUC, ROSA, MARC))


def test_a_worker_that_was_down_sends_what_is_still_valid_and_marks_the_rest(
    scene: Scene, programme: Cast
) -> None:
    remind(
        scene, programme, "meeting.same_day", NOW + timedelta(minutes=5), NOW + timedelta(hours=1)
    )
    remind(scene, programme, "mentor.remind", NOW + timedelta(minutes=5), NOW + timedelta(days=1))
    scene.text(LUC, "menu")
    scene.clock.forward(hours=3)
    scene.live(timedelta(minutes=1))
    assert (len(scene.sent_to(ANA)), len(scene.sent_to(MARC)), len(scene.sent_to(LUC))) == (0, 1, 1)
    table = metadata.tables["due"]
    with scene.house.database.read() as tx:
        states = {row["job"]: row["state"] for row in tx.execute(select(table)).mappings()}
    assert states == {"meeting.same_day": "expired", "mentor.remind": "done"}
