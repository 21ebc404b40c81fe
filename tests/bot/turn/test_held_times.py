"""Offered times are kept for whom they were offered to, and let go of when the offer is over."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.channels import Inbound, Refused
from bot.channels.policy import Policy
from bot.database import Database, Transaction
from bot.store import meetings, pairs, sessions
from bot.store.people import Member
from bot.tables import metadata
from bot.turn import hear, hearing
from flows.engine.facts import Meeting
from flows.engine.noted import instants, note_instants
from flows.engine.session import Session
from tests.bot.commands import texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, book, enrol

ANA, KIM = "+15145550123", "+15145550140"
hold = metadata.tables["hold"]


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    with office_of(database) as open_office:
        yield open_office


@pytest.fixture
def agreed(office: Office, programme: Cast) -> Meeting:
    """Ana and Marc meet on Thursday at 18:30, and she was asked an hour ago whether she comes."""
    with office.house.database.write() as tx:
        meeting = book(tx, programme.ana_and_marc, datetime.fromisoformat("2026-11-26 18:30"))
        _open(tx, programme.ana, "meeting.confirm", meeting=meeting.id)
    return meeting


def _open(tx: Transaction, someone: Member, step: str, **notes: object) -> None:
    """A question that was asked an hour ago and stays open for a day."""
    hour = timedelta(hours=1)
    asked = Session(step, notes, asked_at=NOW - hour, closes_at=NOW + 24 * hour)
    assert sessions.save(tx, someone.id, asked, 0)


def _fail(*_args: object, **_kwargs: object) -> None:
    raise ValueError("Our own mistake.")


def say(office: Office, words: str, number: str = ANA) -> None:
    """Somebody texts now, and what is said to them leaves."""
    office.clock.forward(minutes=2)
    now = office.clock.now()
    sid = f"SM{now:%d%H%M%S}{number[-4:]}"
    assert hear(office.house, Inbound("sms", number, SENDER, words, sid, now)).heard
    texts(office)
    office.clock.forward(minutes=2)


def held(office: Office) -> dict[int, list[tuple[datetime, datetime]]]:
    """Start and expiry of everything that is held, by owner."""
    with office.house.database.read() as tx:
        rows = tx.execute(select(hold).order_by(hold.c.starts_at)).mappings().all()
    kept: dict[int, list[tuple[datetime, datetime]]] = {}
    for row in rows:
        kept.setdefault(row["owner_id"], []).append((row["starts_at"], row["expires_at"]))
    return kept


def offered(office: Office, someone: Member) -> tuple[datetime, ...]:
    """The starts that somebody's open question offers."""
    with office.house.database.read() as tx:
        session, _ = sessions.load(tx, someone.id)
    assert session.step == "offer.choose"
    return instants(session.notes["starts"])


def other_mentee(office: Office, programme: Cast, *starts: datetime) -> Member:
    """Kim meets Marc too, on Monday, and was asked about it, or offered these starts."""
    with office.house.database.write() as tx:
        kim = enrol(tx, programme.site, "mentee", "Kim", KIM, coordinator=programme.rosa)
        pair = pairs.add(tx, programme.site.id, kim.id, programme.marc.id)
        meeting = book(tx, pair, datetime.fromisoformat("2026-11-30 18:30"))
        if starts:
            noted = note_instants(starts)
            _open(tx, kim, "offer.choose", meeting=meeting.id, starts=noted, rounds=1)
        else:
            _open(tx, kim, "meeting.confirm", meeting=meeting.id)
    return kim


def test_an_offer_is_kept_for_half_a_day(office: Office, programme: Cast, agreed: Meeting) -> None:
    say(office, "2")
    starts = offered(office, programme.ana)
    expires = NOW + timedelta(minutes=2, hours=12)
    assert held(office) == {programme.ana.id: [(start, expires) for start in starts]}


def test_an_offer_is_kept_until_its_question_closes_if_that_is_sooner(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "can we do it today at 5pm")
    starts = offered(office, programme.ana)
    assert min(starts) < NOW + timedelta(hours=12)
    assert {expiry for _, expiry in held(office)[programme.ana.id]} == {min(starts)}


@pytest.mark.parametrize(
    "words",
    [
        "1",
        "4",
        "no",
        "MENU",
        "PERSON",
        "STOP",
        "ARRET",
        "stop texting me",
        "im going to kill myself tonight",
        "no place to sleep tonight",
    ],
)
def test_what_was_offered_is_free_again_after_any_other_answer(
    office: Office, programme: Cast, agreed: Meeting, words: str
) -> None:
    say(office, "2")
    assert held(office)
    say(office, words)
    assert held(office) == {}


@pytest.mark.parametrize("words", ["1", "im going to kill myself tonight"])
def test_what_was_offered_is_free_again_when_a_turn_of_ours_failed(
    office: Office, programme: Cast, agreed: Meeting, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(office, "2")
    assert held(office)
    monkeypatch.setattr(hearing.engine, "hear", _fail)
    say(office, words)
    assert held(office) == {}


def test_what_was_offered_is_free_again_when_the_conversation_cannot_go_on(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "2")
    with office.house.database.write() as tx:
        _, rev = sessions.load(tx, programme.ana.id)
        assert sessions.save(tx, programme.ana.id, Session("no.such.step", {}), rev)
    say(office, "1")
    assert held(office) == {}


@pytest.mark.parametrize("words", ["WHEN", "eh what", "5"])
def test_what_was_offered_is_kept_as_long_as_it_is_asked(
    office: Office, programme: Cast, agreed: Meeting, words: str
) -> None:
    say(office, "2")
    before = held(office)
    say(office, words)
    assert held(office) == before


def test_a_new_offer_takes_the_place_of_the_old_one(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "2")
    before = held(office)[programme.ana.id]
    say(office, "sunday morning instead")
    after = held(office)[programme.ana.id]
    assert {start for start, _ in after} == set(offered(office, programme.ana))
    assert not {start for start, _ in after} & {start for start, _ in before}


def test_an_offer_whose_text_does_not_arrive_keeps_nothing(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    now = office.clock.now()
    hear(office.house, Inbound("sms", ANA, SENDER, "2", "SM1", now))
    assert held(office)
    with office.house.database.read() as tx:
        outgoing = metadata.tables["outgoing"]
        row = tx.execute(select(outgoing.c.id).where(outgoing.c.opens_question)).scalar_one()
    office.channel.answers[row] = [Refused(Policy.NEVER, "30006")]  # a landline
    texts(office)
    assert held(office) == {}


def test_what_is_held_for_one_is_not_offered_to_another(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    kim = other_mentee(office, programme)
    say(office, "2")
    say(office, "2", KIM)
    hers, theirs = offered(office, programme.ana), offered(office, kim)
    apart = min(abs(one - other) for one in hers for other in theirs)
    assert apart >= timedelta(hours=2), "an hour, and the way there and back"
    assert set(held(office)) == {programme.ana.id, kim.id}


def test_a_time_that_is_held_for_another_cannot_be_picked(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "2")
    kim = other_mentee(office, programme, *offered(office, programme.ana))
    say(office, "1", KIM)
    again = offered(office, kim)
    assert not set(again) & set(offered(office, programme.ana))


def test_a_digit_works_later_if_the_time_is_still_free(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "2")
    second = offered(office, programme.ana)[1]
    office.clock.forward(hours=13)
    say(office, "2")
    with office.house.database.read() as tx:
        assert meetings.known(tx, agreed.id).starts_at == second


def test_a_digit_that_comes_too_late_gets_other_times(
    office: Office, programme: Cast, agreed: Meeting
) -> None:
    say(office, "2")
    starts = offered(office, programme.ana)
    other_mentee(office, programme, *starts)
    office.clock.forward(hours=13)
    say(office, "1", KIM)
    say(office, "1")
    with office.house.database.read() as tx:
        assert meetings.known(tx, agreed.id).starts_at == agreed.starts_at
    again = offered(office, programme.ana)
    assert starts[0] not in again
    assert {start for start, _ in held(office)[programme.ana.id]} == set(again)
