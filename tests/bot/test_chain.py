"""Who is paged next, and when: missed pages, calls instead of texts, honesty, long stops."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from bot.alerts import chain, work
from bot.alerts.watch import on_settled
from bot.channels import Found, InDoubt, Refused
from bot.channels.policy import Policy
from bot.database import Database
from bot.outbox import Post, StatusReport, drain, settle
from bot.store import chains, new_threads, notices, people, points, threads
from bot.tables import metadata
from flows.escalation import step
from flows.screen import Screening
from scheduler.beat import run_due
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

outgoing = metadata.tables["outgoing"]
RED = Screening("red", "", "suicide", ("r1",), ((0, 4),), False, "hash")


@dataclass
class Desk:
    """An office that reacts to what becomes of its texts, with one red alert open."""

    office: Office
    post: Post
    cast: Cast

    def wait(self, minutes: int) -> None:
        """Time passes, minute by minute."""
        for _ in range(minutes):
            self.office.clock.forward(minutes=1)
            self.settle()

    def settle(self) -> None:
        while run_due(self.office.house, "w") + drain(self.office.house, self.post).handed:
            pass

    def pages(self) -> list[tuple[str, str]]:
        """Road and first name of every page and call, in the order in which they were queued."""
        names = {self.cast.rosa.id: "Rosa", self.cast.paul.id: "Paul", self.cast.ines.id: "Ines"}
        wanted = outgoing.c.kind == "page"
        with self.office.house.database.read() as tx:
            rows = tx.execute(select(outgoing).where(wanted).order_by(outgoing.c.id)).mappings()
            return [
                ("call" if row["key"] == chain.CALL else "text", names[row["person_id"]])
                for row in rows
            ]

    def newest(self, key: str) -> int:
        with self.office.house.database.read() as tx:
            found = select(outgoing.c.id).where(outgoing.c.key == key)
            return int(tx.execute(found.order_by(outgoing.c.id.desc())).scalars().first() or 0)

    def thread(self) -> threads.Row:
        with self.office.house.database.read() as tx:
            return threads.get(tx, 1)

    def told(self) -> list[str]:
        with self.office.house.database.write() as tx:
            return [one.what for one in notices.claim(tx, self.office.clock.real())]


@pytest.fixture
def desk(database: Database, programme: Cast) -> Iterator[Desk]:
    with office_of(database) as office:
        post = Post(
            lambda _: office.channel, office.post.pool, office.post.crisis_pool, 1, on_settled, "w"
        )
        yield Desk(office, post, programme)


def alert(desk: Desk) -> None:
    with desk.office.house.database.write() as tx:
        ana = points.to_reach(tx, desk.cast.ana.id)
        assert ana is not None
        new = new_threads.New(
            desk.cast.site.id,
            "red",
            desk.office.clock.now(),
            person_id=desk.cast.ana.id,
            point_id=ana.id,
        )
        chain.begin(tx, new_threads.open_thread(tx, new), desk.office.clock.now())


def test_the_chain_of_a_red_alert_text_by_text_and_call_by_call(desk: Desk) -> None:
    alert(desk)
    desk.wait(14)
    assert desk.pages() == [
        ("text", "Rosa"),
        ("text", "Rosa"),
        ("call", "Rosa"),
        ("text", "Paul"),
        ("call", "Paul"),
    ]
    desk.wait(1)
    everyone = [("text", "Rosa"), ("text", "Paul"), ("text", "Ines")]
    assert desk.pages()[5:8] == everyone
    assert {road for road, _ in desk.pages()[8:]} == {"call"}


@pytest.mark.parametrize("status", ["undelivered", "failed"])
def test_an_undelivered_page_goes_to_the_next_at_once(desk: Desk, status: str) -> None:
    alert(desk)
    desk.settle()
    (letter,) = desk.office.channel.sent
    sid = f"SM{letter.outgoing_id:030x}{letter.attempt:02x}"
    settle(desk.office.house, StatusReport(sid, status, "30003"), on_settled)
    assert desk.pages() == [("text", "Rosa"), ("text", "Paul")]
    # Once for each who was missed; Paul's own page is another matter.
    settle(desk.office.house, StatusReport(sid, status, "30003"), on_settled)
    assert len(desk.pages()) == 2


def test_a_page_to_a_number_that_is_none_goes_to_the_next_at_once(desk: Desk) -> None:
    alert(desk)
    first = desk.newest("staff.page")
    desk.office.channel.answers[first] = [Refused(Policy.NUMBER_BAD, "21211")]
    desk.settle()
    assert desk.pages() == [("text", "Rosa"), ("text", "Paul")]
    desk.wait(3)
    # A number that does not exist has left the rota: the backup is first now.
    assert desk.pages()[2] == ("text", "Paul")


def test_when_everybody_was_missed_the_operator_knows(desk: Desk) -> None:
    alert(desk)
    for _ in range(3):
        row = desk.newest("staff.page") or 0
        desk.office.channel.answers[row] = [Refused(Policy.FILTERED, "30007")]
        drain(desk.office.house, desk.post, limit=1)
    desk.settle()
    assert [name for _, name in desk.pages()] == ["Rosa", "Paul", "Ines"]
    assert "page_not_sent" in desk.told()


def test_texts_that_do_not_leave_at_all_become_calls(desk: Desk) -> None:
    alert(desk)
    row = desk.newest("staff.page")
    desk.office.channel.answers[row] = [Refused(Policy.CONFIGURATION, "21606")] * 50
    desk.settle()
    assert desk.pages() == [("text", "Rosa"), ("call", "Rosa")]
    assert "configuration" in desk.told()


def test_a_refused_call_goes_to_the_next_at_once(desk: Desk) -> None:
    alert(desk)
    desk.wait(5)
    with desk.office.house.database.read() as tx:
        before = int(tx.execute(select(outgoing.c.id).order_by(outgoing.c.id.desc())).scalar() or 0)
    desk.office.channel.answers[before + 1] = [Refused(Policy.CONFIGURATION, "21216")]
    desk.wait(1)
    assert desk.pages()[-2:] == [("call", "Rosa"), ("text", "Paul")]
    with desk.office.house.database.read() as tx:
        row = tx.execute(select(outgoing).where(outgoing.c.key == chain.CALL)).mappings().one()
    assert (row["state"], row["error_code"]) == ("failed", "21216")


def test_a_carrier_that_does_not_answer_changes_nothing_for_the_next(desk: Desk) -> None:
    alert(desk)
    row = desk.newest("staff.page")
    desk.office.channel.answers[row] = [Refused(Policy.RETRY, "no_connection")] * 3
    desk.settle()
    assert desk.pages() == [("text", "Rosa")]
    assert desk.told() == ["page_not_sent"]


def test_without_calls_the_backup_is_texted_in_the_place_of_the_first_call(
    database: Database, programme: Cast
) -> None:
    with office_of(database, checkin_voice=False) as office:
        pools = (office.post.pool, office.post.crisis_pool)
        desk = Desk(office, Post(lambda _: office.channel, *pools, 1, on_settled, "w"), programme)
        alert(desk)
        desk.wait(6)
        assert ("text", "Paul") in desk.pages()
        assert [letter.channel for letter in office.channel.sent] == ["sms"] * 3


def test_a_call_rings_no_more_once_the_alert_is_taken(desk: Desk) -> None:
    alert(desk)
    desk.wait(5)
    now = desk.office.clock.now()
    with desk.office.house.database.write() as tx:
        chain.call(tx, threads.get(tx, 1), desk.cast.paul.facts, now)
        # Taken by a road that cancels nothing: the call looks again before it rings.
        threads.take(tx, 1, desk.cast.rosa.id, now)
    before = len(desk.office.channel.sent)
    drain(desk.office.house, desk.post)
    assert len(desk.office.channel.sent) == before
    assert desk.office.row(desk.newest(chain.CALL))["state"] == "superseded"


def test_a_call_is_never_stale_while_nobody_has_the_alert(desk: Desk) -> None:
    alert(desk)
    with desk.office.house.database.write() as tx:
        chain.call(tx, threads.get(tx, 1), desk.cast.paul.facts, NOW)
    desk.office.clock.forward(hours=30)
    drain(desk.office.house, desk.post)
    assert "voice" in [letter.channel for letter in desk.office.channel.sent]


def test_a_call_goes_to_a_phone_that_blocks_texts_and_from_its_own_number(
    database: Database, programme: Cast
) -> None:
    with office_of(database, checkin_voice_sender="+15145550109") as office:
        with database.write() as tx:
            paul = points.to_reach(tx, programme.paul.id)
            assert paul is not None
            thread = new_threads.open_thread(tx, new_threads.New(programme.site.id, "red", NOW))
            chain.call(tx, thread, programme.paul.facts, NOW)
            points.block(tx, paul.id, NOW)
        drain(office.house, office.post)
        (letter,) = office.channel.sent
        assert (letter.channel, letter.to, letter.sender) == ("voice", paul.address, "+15145550109")


def test_a_call_in_doubt_is_placed_again_when_nothing_is_known_of_it(desk: Desk) -> None:
    with desk.office.house.database.write() as tx:
        thread = new_threads.open_thread(tx, new_threads.New(desk.cast.site.id, "red", NOW))
        chain.call(tx, thread, desk.cast.paul.facts, NOW)
    row = desk.newest(chain.CALL)
    desk.office.channel.answers[row] = [InDoubt("timeout")]
    desk.office.channel.unreadable = True
    drain(desk.office.house, desk.post)
    assert desk.office.channel.ids == [row, row]
    assert desk.office.row(row)["state"] == "accepted"


def test_a_call_in_doubt_that_the_carrier_lists_is_not_placed_again(desk: Desk) -> None:
    with desk.office.house.database.write() as tx:
        thread = new_threads.open_thread(tx, new_threads.New(desk.cast.site.id, "red", NOW))
        chain.call(tx, thread, desk.cast.paul.facts, NOW)
    row = desk.newest(chain.CALL)
    words = "This is Le Relais with an urgent alert. Nobody has it yet. To take it, press 1."
    desk.office.channel.listed = [Found("CA1", "ringing", words, NOW)]
    desk.office.channel.answers[row] = [InDoubt("timeout")]
    drain(desk.office.house, desk.post)
    assert desk.office.channel.ids == [row]
    found = desk.office.row(row)
    assert (found["state"], found["provider_id"], found["status"]) == ("accepted", "CA1", "ringing")


def test_not_safe_pages_everyone_and_the_chain_goes_on_from_there(desk: Desk) -> None:
    alert(desk)
    desk.wait(2)
    now = desk.office.clock.now()
    with desk.office.house.database.write() as tx:
        work.safety_answer(tx, threads.get(tx, 1), safe=False, now=now)
    desk.settle()
    assert {name for _, name in desk.pages()} == {"Rosa", "Paul", "Ines"}
    paged = len(desk.pages())
    desk.wait(4)
    assert len(desk.pages()) == paged
    desk.wait(1)
    assert len(desk.pages()) == paged + 6
    # What the person is told while nobody has it keeps its own time: ten minutes.
    assert desk.newest("safety.untaken") == 0
    desk.wait(3)
    assert desk.newest("safety.untaken") > 0


def test_after_a_long_stop_the_person_is_still_told_honestly(desk: Desk) -> None:
    alert(desk)
    desk.settle()
    desk.office.clock.forward(minutes=17)
    desk.settle()
    assert desk.newest("safety.untaken") > 0
    # Of the pages only the newest went out.
    assert [name for road, name in desk.pages() if road == "text"] == [
        "Rosa",
        "Rosa",
        "Paul",
        "Ines",
    ]


def test_who_passed_it_on_is_paged_last(desk: Desk) -> None:
    alert(desk)
    now = desk.office.clock.now()
    with desk.office.house.database.write() as tx:
        work.take(tx, threads.get(tx, 1), desk.cast.rosa.facts, now)
        work.pass_on(tx, threads.get(tx, 1), desk.cast.rosa.facts, now)
    desk.wait(6)
    assert [page for page in desk.pages() if page[0] == "call"] == [("call", "Paul")]


def test_a_programme_has_a_chain_of_its_own(desk: Desk) -> None:
    steps = (
        step(0, "first"),
        step(4, "backup", "text", "call"),
        step(10, "person"),
        step(12, "everyone", "text", "call"),
    )
    with desk.office.house.database.write() as tx:
        chains.change(tx, desk.cast.site.id, "red", steps)
        assert chains.of(tx, desk.cast.site.id, "red").steps == steps
        assert len(chains.of(tx, desk.cast.site.id, "orange_today").steps) == 3
    alert(desk)
    desk.wait(5)
    assert desk.pages() == [("text", "Rosa"), ("text", "Paul"), ("call", "Paul")]
    with desk.office.house.database.write() as tx:
        chains.change(tx, desk.cast.site.id, "red", ())
        assert len(chains.of(tx, desk.cast.site.id, "red").steps) == 6


def test_an_alert_about_the_only_one_of_staff_pages_nobody_and_the_operator_hears_it(
    desk: Desk,
) -> None:
    with desk.office.house.database.write() as tx:
        for colleague in (desk.cast.paul, desk.cast.ines):
            people.change(tx, colleague.id, active=False)
        new = new_threads.New(desk.cast.site.id, "red", NOW, person_id=desk.cast.rosa.id)
        chain.begin(tx, new_threads.open_thread(tx, new), desk.office.clock.real())
    assert desk.pages() == []
    assert "nobody_to_page" in desk.told()
