"""Queued texts leave once, in order, to the right number, or visibly not at all."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.channels import InDoubt, Refused
from bot.channels.policy import Policy
from bot.database import Database
from bot.outbox import drain, sweep
from bot.store import meetings, new_threads, notices, people, points, sessions
from bot.store.outgoing import BULK, CRISIS, cancel_point, supersede, waiting
from bot.tables import metadata
from flows.engine.session import Session
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

point_table = metadata.tables["point"]
link_table = metadata.tables["person_point"]


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as opened:
        yield opened


def reaching(office: Office, who: int) -> int:
    with office.house.database.read() as tx:
        found = points.to_reach(tx, who)
    assert found is not None
    return found.id


def test_a_queued_text_leaves_once_and_is_kept_sealed(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    first = drain(office.house, office.post)
    second = drain(office.house, office.post)
    assert (first.accepted, second.handed) == (1, 0)
    (letter,) = office.channel.sent
    assert (letter.to, letter.sender) == ("+15145550123", "+15145550100")
    row = office.row(row_id)
    assert (row["state"], row["status"], row["tries"]) == ("accepted", "queued", 1)
    assert letter.text not in row["body"]
    assert office.house.database.cipher.open(row["body"]) == letter.text
    assert row["body_hash"] == office.house.database.cipher.index(letter.text)


def test_the_language_is_found_at_sending(office: Office, programme: Cast) -> None:
    office.queue(person_id=programme.luc.id)
    office.queue(person_id=programme.ana.id, language="fr")
    drain(office.house, office.post)
    # A French c with cedilla is outside GSM-7: it is folded at sending, on SMS alone.
    assert {letter.text for letter in office.channel.sent} == {"Message bien recu. Merci."}


def test_order_holds_within_a_person_and_a_priority(office: Office, programme: Cast) -> None:
    mine = [office.queue(person_id=programme.ana.id) for _ in range(4)]
    theirs = [office.queue(person_id=programme.luc.id) for _ in range(4)]
    drain(office.house, office.post)
    assert [i for i in office.channel.ids if i in mine] == mine
    assert [i for i in office.channel.ids if i in theirs] == theirs


def test_crisis_leaves_first_and_waits_for_no_other_row(office: Office, programme: Cast) -> None:
    held = office.queue(person_id=programme.ana.id, priority=CRISIS, kind="crisis")
    office.channel.answers[held] = [Refused(Policy.RETRY, "20429")]
    bulk = office.queue(person_id=programme.ana.id, priority=BULK, kind="reminder")
    crisis = office.queue(person_id=programme.ana.id, priority=CRISIS, kind="crisis")
    drain(office.house, office.post)
    assert set(office.channel.ids) == {held, crisis, bulk}
    assert office.row(held)["state"] == "waiting"
    assert office.row(crisis)["state"] == "accepted"


def test_answers_pass_a_row_that_waits_for_its_retry_after_30_seconds(
    office: Office, programme: Cast
) -> None:
    held = office.queue(person_id=programme.ana.id)
    behind = office.queue(person_id=programme.ana.id)
    other = office.queue(person_id=programme.luc.id)
    office.channel.answers[held] = [InDoubt("timeout")] * 9
    drain(office.house, office.post)
    assert office.channel.ids == [held, other]
    office.clock.forward(seconds=29)
    drain(office.house, office.post)
    assert behind not in office.channel.ids
    office.clock.forward(seconds=2)
    drain(office.house, office.post)
    assert behind in office.channel.ids


def test_bulk_does_not_pass_its_own_row_in_retry(office: Office, programme: Cast) -> None:
    held = office.queue(person_id=programme.ana.id, priority=BULK, kind="change")
    behind = office.queue(person_id=programme.ana.id, priority=BULK, kind="change")
    office.channel.answers[held] = [InDoubt("timeout")]
    drain(office.house, office.post)
    office.clock.forward(seconds=45)
    drain(office.house, office.post)
    assert behind not in office.channel.ids


def test_a_row_that_is_not_due_holds_nobody_back(office: Office, programme: Cast) -> None:
    later = office.queue(person_id=programme.ana.id, not_before=NOW + timedelta(minutes=10))
    now = office.queue(person_id=programme.ana.id)
    drain(office.house, office.post)
    assert office.channel.ids == [now]
    office.clock.forward(minutes=10)
    drain(office.house, office.post)
    assert office.channel.ids == [now, later]


def test_an_expired_text_is_marked_and_never_sent_late(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id, expires_at=NOW + timedelta(minutes=5))
    office.clock.forward(minutes=5)
    drain(office.house, office.post)
    assert office.channel.sent == []
    assert office.row(row_id)["state"] == "expired"
    assert [outcome.state for _, outcome in office.outcomes] == ["expired"]


def test_the_sweep_expires_what_waits_behind_a_rate(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id, expires_at=NOW + timedelta(minutes=5))
    office.clock.forward(minutes=6)
    sweep(office.house, office.post)
    assert office.row(row_id)["state"] == "expired"


def test_a_text_about_an_older_rev_of_a_meeting_is_superseded(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        wall = datetime(2026, 11, 26, 18, 30, tzinfo=UTC).replace(tzinfo=None)
        booking = meetings.Booking(programme.ana_and_marc, wall, "America/Toronto")
        meeting = meetings.book(tx, booking, NOW)
    about = f"meeting:{meeting.id}"
    old = office.queue(person_id=programme.ana.id, about=about, about_rev=meeting.rev - 1)
    new = office.queue(person_id=programme.ana.id, about=about, about_rev=meeting.rev)
    drain(office.house, office.post)
    assert office.channel.ids == [new]
    assert office.row(old)["state"] == "superseded"


def test_supersede_spares_texts_about_the_new_rev(office: Office, programme: Cast) -> None:
    old = office.queue(person_id=programme.ana.id, about="offer:12", about_rev=1)
    new = office.queue(person_id=programme.ana.id, about="offer:12", about_rev=2)
    with office.house.database.write() as tx:
        supersede(tx, "offer:12", 2)
    assert office.row(old)["state"] == "superseded"
    assert office.row(new)["state"] == "waiting"


@pytest.mark.parametrize(
    ("kind", "priority", "key", "change", "state", "why"),
    [
        ("reminder", BULK, "unknown.heard", {"opted_out_at": NOW}, "cancelled", "opted_out"),
        ("answer", 1, "unknown.heard", {"opted_out_at": NOW}, "cancelled", "opted_out"),
        ("crisis", CRISIS, "unknown.heard", {"opted_out_at": NOW}, "accepted", ""),
        (
            "crisis",
            CRISIS,
            "unknown.heard",
            {"carrier_blocked_at": NOW},
            "cancelled",
            "carrier_block",
        ),
        ("answer", 1, "unknown.heard", {"carrier_blocked_at": NOW}, "cancelled", "carrier_block"),
        ("reminder", BULK, "unknown.heard", {"bad_at": NOW}, "cancelled", "number_bad"),
    ],
)
def test_blocks_and_opt_outs_of_a_number_are_kept(
    office: Office,
    programme: Cast,
    kind: str,
    priority: int,
    key: str,
    change: dict[str, object],
    state: str,
    why: str,
) -> None:
    with office.house.database.write() as tx:
        tx.execute(update(point_table).values(**change))
    row_id = office.queue(person_id=programme.ana.id, kind=kind, priority=priority, key=key)
    drain(office.house, office.post)
    row = office.row(row_id)
    assert (row["state"], row["error_code"]) == (state, why)


def test_after_an_opt_out_they_still_hear_what_they_ask(office: Office, programme: Cast) -> None:
    point_id = reaching(office, programme.ana.id)
    with office.house.database.write() as tx:
        tx.execute(update(point_table).values(opted_out_at=NOW))
    reply = office.queue(person_id=programme.ana.id, point_id=point_id)
    later = office.queue(person_id=programme.ana.id, key="handover.back")
    drain(office.house, office.post)
    assert office.channel.ids == [reply]
    assert office.row(later)["error_code"] == "opted_out"


@pytest.mark.parametrize(
    ("status", "hears"), [("unverified", True), ("suspect", True), ("retired", False)]
)
def test_numbers_that_are_not_verified_get_neutral_texts_only_and_old_ones_none(
    office: Office, programme: Cast, status: str, hears: bool
) -> None:
    point_id = reaching(office, programme.ana.id)
    with office.house.database.write() as tx:
        tx.execute(
            update(link_table)
            .where(link_table.c.person_id == programme.ana.id)
            .values(status=status)
        )
    neutral = office.queue(person_id=programme.ana.id, point_id=point_id)
    personal = office.queue(person_id=programme.ana.id, point_id=point_id, key="meeting.say_ok")
    started = office.queue(person_id=programme.ana.id, kind="reminder", priority=BULK)
    drain(office.house, office.post)
    assert office.channel.ids == ([neutral] if hears else [])
    assert office.row(personal)["error_code"] == "not_verified"
    assert office.row(started)["error_code"] == "no_point"


def test_a_pause_holds_what_we_start_but_no_answer(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, paused_until=NOW + timedelta(days=3))
    reminder = office.queue(person_id=programme.ana.id, kind="reminder", priority=BULK)
    answer = office.queue(person_id=programme.ana.id)
    drain(office.house, office.post)
    assert office.channel.ids == [answer]
    assert office.row(reminder)["error_code"] == "paused"


def test_nothing_that_waits_for_a_cancelled_number_is_said(office: Office, programme: Cast) -> None:
    point_id = reaching(office, programme.ana.id)
    row_id = office.queue(person_id=programme.ana.id, point_id=point_id)
    with office.house.database.write() as tx:
        cancel_point(tx, point_id, "opted_out")
    drain(office.house, office.post)
    assert office.channel.sent == []
    assert office.row(row_id)["state"] == "cancelled"


def test_a_question_opens_when_the_carrier_accepts_its_text(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(person_id=programme.ana.id, opens_question=True)
    with office.house.database.write() as tx:
        closes = NOW + timedelta(hours=72)
        sessions.save(tx, programme.ana.id, Session(step="menu.ask", closes_at=closes), 0, row_id)
    office.clock.forward(seconds=3)
    drain(office.house, office.post)
    with office.house.database.read() as tx:
        session, _ = sessions.load(tx, programme.ana.id)
    assert session.asked_at == NOW + timedelta(seconds=3)


def test_a_question_closes_when_its_text_is_never_said(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id, opens_question=True)
    office.channel.answers[row_id] = [Refused(Policy.FILTERED, "30007")]
    with office.house.database.write() as tx:
        closes = NOW + timedelta(hours=72)
        sessions.save(tx, programme.ana.id, Session(step="menu.ask", closes_at=closes), 0, row_id)
    drain(office.house, office.post)
    with office.house.database.read() as tx:
        session, _ = sessions.load(tx, programme.ana.id)
    assert not session.is_open(NOW + timedelta(seconds=1))


def test_a_text_that_cannot_be_written_holds_back_nobody(office: Office, programme: Cast) -> None:
    broken = office.queue(person_id=programme.ana.id, key="no.such.key", kind="answer")
    fine = office.queue(person_id=programme.ana.id)
    drain(office.house, office.post)
    assert office.channel.ids == [fine]
    assert office.row(broken)["error_code"] == "text_broken"
    with office.house.database.write() as tx:
        assert [told.what for told in notices.claim(tx, office.clock.real())] == ["text_broken"]


def test_only_crisis_texts_of_one_thread_leave_with_only_thread(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        first, second = (
            new_threads.open_thread(tx, new_threads.New(programme.site.id, "red", NOW)).id
            for _ in range(2)
        )
    mine = office.queue(person_id=programme.rosa.id, thread_id=first, priority=CRISIS, kind="page")
    office.queue(person_id=programme.rosa.id, thread_id=second, priority=CRISIS, kind="page")
    office.queue(person_id=programme.ana.id, thread_id=first)
    drain(office.house, office.post, only_thread=first)
    assert office.channel.ids == [mine]


def test_what_waits_is_counted(office: Office, programme: Cast) -> None:
    office.queue(person_id=programme.ana.id)
    office.queue(person_id=programme.luc.id, priority=CRISIS, kind="crisis")
    with office.house.database.read() as tx:
        assert waiting(tx) == {("waiting", 1): 1, ("waiting", 0): 1}


def test_pages_may_leave_from_their_own_sender(database: Database, programme: Cast) -> None:
    with office_of(database, checkin_page_sender="+15145550199") as office:
        office.queue(person_id=programme.rosa.id, priority=CRISIS, kind="page")
        office.queue(person_id=programme.ana.id)
        drain(office.house, office.post)
    senders = {letter.outgoing_id: letter.sender for letter in office.channel.sent}
    assert sorted(senders.values()) == ["+15145550100", "+15145550199"]
