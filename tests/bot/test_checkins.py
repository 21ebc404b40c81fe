"""Check-ins: planned for whoever agreed, once, at their pace; what they said is sealed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.channels import Inbound
from bot.database import Database
from bot.store import checkins, due, history, new_threads, people
from bot.tables import metadata
from bot.turn import hear
from flows.engine.facts import Pace
from scheduler.nightly import tidy
from tests.bot.commands import texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

ANA = "+15145550123"
ANSWERED = timedelta(minutes=2)


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as open_office:
        yield open_office


def planned(office: Office, person_id: int, job: str = "checkin.ask") -> list[datetime]:
    table = metadata.tables["due"]
    with office.house.database.read() as tx:
        mine = select(table.c.at).where(
            table.c.person_id == person_id, table.c.job == job, table.c.state == "waiting"
        )
        return list(tx.execute(mine).scalars())


def writes(office: Office, words: str) -> list[tuple[str, str]]:
    office.clock.at += ANSWERED
    at, number = office.clock.now(), f"SM{uuid4().hex}"
    hear(office.house, Inbound("sms", ANA, "+15145550100", words, number, at))
    return texts(office)


def test_whoever_agreed_has_one_check_in_ahead_however_often_it_is_looked(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.luc.id, consent="no")
    for _ in range(2):
        tidy(office.house)
    for job in ("checkin.ask", "checkin.caring"):
        assert len(planned(office, programme.ana.id, job)) == 1
        assert planned(office, programme.luc.id, job) == []
        assert planned(office, programme.marc.id, job) == []


@pytest.mark.parametrize(("pace", "days"), [("weekly", 7), ("two_weeks", 14), ("monthly", 28)])
def test_a_new_pace_moves_what_is_planned(
    office: Office, programme: Cast, pace: Pace, days: int
) -> None:
    tidy(office.house)
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, pace=pace)
        checkins.replan(tx, programme.ana.id, NOW)
    assert planned(office, programme.ana.id) == [NOW + timedelta(days=days, hours=6)]


def test_only_meetings_means_nothing_is_planned(office: Office, programme: Cast) -> None:
    tidy(office.house)
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, pace="meetings")
        checkins.replan(tx, programme.ana.id, NOW)
    tidy(office.house)
    assert planned(office, programme.ana.id) == planned(office, programme.ana.id, "checkin.caring")


def test_what_they_said_is_sealed_and_only_two_are_looked_at(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        for n, rating in enumerate((1, 4, 2)):
            checkins.rate(tx, programme.ana.id, rating, NOW + timedelta(days=n))
        assert checkins.ratings(tx, programme.ana.id) == [4, 2]
        stored = tx.execute(select(metadata.tables["mood"].c.rating)).scalars().all()
        assert not {"1", "2", "4"} & set(stored)


def test_a_check_in_and_its_answer_never_reach_the_mentor(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        due.plan(tx, [due.Plan(NOW, "checkin.ask", programme.ana.id)])
    told = texts(office)
    for words in ("1", "i am so tired of this week", "2", "i need boots"):
        told += writes(office, words)
    assert {to for to, _ in told} == {ANA, "+15145550120"}


def test_a_human_who_wrote_is_known(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        assert checkins.human_wrote(tx, programme.ana.id) is None
        new = new_threads.New(programme.site.id, "handover", NOW, person_id=programme.ana.id)
        thread = new_threads.open_thread(tx, new)
        history.log(tx, thread.id, history.Entry("relayed", NOW, programme.rosa.id, "hi"))
        assert checkins.human_wrote(tx, programme.ana.id) == NOW
        assert checkins.human_wrote(tx, programme.luc.id) is None


def test_what_was_told_is_known_until_something_is_asked(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        assert checkins.told(tx, programme.ana.id) is None
        due.plan(tx, [due.Plan(NOW, "checkin.ask", programme.ana.id)])
    texts(office)
    with office.house.database.write() as tx:
        assert checkins.told(tx, programme.ana.id) is None
    writes(office, "3")
    with office.house.database.write() as tx:
        assert checkins.told(tx, programme.ana.id) is not None
