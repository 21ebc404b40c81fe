"""Seats of a small group: never too many, the list moves up, some are kept apart."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier

from bot.channels import Inbound
from bot.database import Database, Transaction
from bot.store import groups, invitations, venues
from bot.store.groups import Plan, Session
from bot.store.people import Member
from bot.store.venues import Venue
from bot.turn import gatherings, hear, hosting
from bot.turn.hosting import How
from flows.engine.group_facts import Stands
from tests.bot.commands import texts
from tests.bot.letters import office_of
from tests.build import NOW, SENDER, Cast, enrol

ZONE = "America/Toronto"
THURSDAY = datetime.fromisoformat("2026-11-26 18:00")
SEATS, MENTEES = 3, 8


def session_of(tx: Transaction, programme: Cast, seats: int = SEATS) -> Session:
    """A session on Thursday at six, led by Marc; nobody is told."""
    place = venues.add(tx, Venue(0, programme.site.id, "Cafe Nord", ZONE))
    leader = programme.marc.id
    plan = Plan(programme.site.id, place.id, leader, THURSDAY, ZONE, 60, seats)
    return groups.add(tx, plan, NOW)


def mentees(tx: Transaction, programme: Cast, count: int = MENTEES) -> list[Member]:
    return [
        enrol(
            tx, programme.site, "mentee", f"M{n}", f"+151455501{40 + n}", coordinator=programme.rosa
        )
        for n in range(count)
    ]


def state(database: Database, group_id: int, someone: Member) -> Stands:
    with database.read() as tx:
        return invitations.stands(tx, group_id, someone.id)


def test_seats_are_not_oversold_when_everybody_answers_at_once(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        session = session_of(tx, programme)
        invited = mentees(tx, programme)
        for one in invited:
            hosting.invite(tx, session, one, NOW, How())
    with office_of(database) as office:
        assert len(texts(office)) == MENTEES
        house, together = office.house, Barrier(MENTEES)

        def answers(n: int) -> None:
            together.wait()
            at = NOW + timedelta(minutes=2)
            hear(house, Inbound("sms", f"+151455501{40 + n}", SENDER, "1", f"SM{n}", at))

        office.house.clock.at = NOW + timedelta(minutes=2)
        with ThreadPoolExecutor(MENTEES) as threads:
            list(threads.map(answers, range(MENTEES)))
        said = [text for _, text in texts(office)]
    states = [state(database, session.facts.id, one) for one in invited]
    assert sorted(states) == ["invited"] * (MENTEES - SEATS) + ["yes"] * SEATS
    assert sum(text.startswith("You have a seat") for text in said) == SEATS
    assert sum(text.startswith("Sorry, all seats are taken") for text in said) == MENTEES - SEATS


def test_a_seat_goes_to_whoever_has_waited_longest_and_never_to_two(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        group_id = session_of(tx, programme, seats=2).facts.id
        first, second, third, fourth = mentees(tx, programme, 4)
        for minute, one in enumerate((third, fourth)):
            invitations.put(tx, group_id, one.id, "waiting", NOW + timedelta(minutes=minute))
        for one in (first, second):
            invitations.put(tx, group_id, one.id, "yes", NOW)
        gatherings.leave(tx, group_id, first.id, NOW)
        assert invitations.of_group(tx, group_id, ["offered"]) == [(third.id, "offered")]
        assert invitations.seated(tx, group_id) == 2
        gatherings.leave(tx, group_id, third.id, NOW)
        assert invitations.of_group(tx, group_id, ["offered"]) == [(fourth.id, "offered")]


def test_nobody_moves_up_when_there_is_no_time_left_to_ask(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        session = session_of(tx, programme, seats=1)
        first, second = mentees(tx, programme, 2)
        invitations.put(tx, session.facts.id, first.id, "yes", NOW)
        invitations.put(tx, session.facts.id, second.id, "waiting", NOW)
        late = session.facts.starts_at - timedelta(hours=2)
        gatherings.leave(tx, session.facts.id, first.id, late)
        assert invitations.stands(tx, session.facts.id, second.id) == "waiting"


def test_two_who_are_kept_apart_are_never_invited_to_one_session(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        session = session_of(tx, programme)
        one, other = programme.ana, programme.luc
        invitations.keep_apart(tx, other.id, one.id)
        assert hosting.invite(tx, session, one, NOW, How()) == "invited"
        assert hosting.invite(tx, session, other, NOW, How()) == "cannot_be"
        gatherings.leave(tx, session.facts.id, one.id, NOW)
        assert hosting.invite(tx, session, other, NOW, How()) == "invited"


def test_of_two_kept_apart_who_ask_at_once_one_is_invited(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        group_id = session_of(tx, programme).facts.id
        invitations.keep_apart(tx, programme.ana.id, programme.luc.id)
    with office_of(database) as office:
        together = Barrier(2)

        def asks(number: str, words: str) -> None:
            together.wait()
            hear(office.house, Inbound("sms", number, SENDER, words, f"SM{number}", NOW))

        with ThreadPoolExecutor(2) as threads:
            list(threads.map(asks, ("+15145550123", "+15145550124"), ("GROUP", "GROUPE")))
    states = [state(database, group_id, one) for one in (programme.ana, programme.luc)]
    assert sorted(states) == ["", "invited"]
