"""What the outbox makes of refusals, doubts and late callbacks: nothing twice, nothing lost."""

import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta

import pytest
from sqlalchemy import event, select, text, update

from bot.channels import Found, InDoubt, Letter, Refused
from bot.channels.policy import CODES, Policy
from bot.database import Database, Transaction
from bot.outbox import Outcome, Post, StatusReport, drain, settle, sweep
from bot.outbox.settling import wait_before
from bot.store import claims, deliveries, notices, points, rates, sessions
from bot.store.claims import Moment
from bot.store.letters import Leased
from bot.store.outgoing import ANSWER, BULK, CRISIS, outgoing
from flows.engine.session import Session
from flows.texts.values import Name, Words, freeze
from tests.bot.letters import Office, office_of, provider_answer
from tests.build import NOW, SENDER, Cast


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as opened:
        yield opened


class Killed(BaseException):
    """The process ends here, whatever anybody catches."""


def send(office: Office) -> None:
    drain(office.house, office.post)


def report(office: Office, *words: str, row: int | None = None) -> str:
    return settle(
        office.house,
        StatusReport(*words, outgoing_id=row),
        office.post.on_settled,
    )


def told(office: Office) -> list[tuple[str, str]]:
    with office.house.database.write() as tx:
        return [(one.what, one.detail) for one in notices.claim(tx, office.clock.real())]


# Refusals


@pytest.mark.parametrize(
    ("policy", "tries", "crisis", "seconds"),
    [
        (Policy.RETRY, 1, False, 1),
        (Policy.RETRY, 4, False, 8),
        (Policy.RETRY, 40, False, 60),
        (Policy.RETRY, 40, True, 5),
        (Policy.CONFIGURATION, 1, False, 300),
        (Policy.CONFIGURATION, 9, True, 30),
        (Policy.ONCE_MORE, 1, False, 60),
        (Policy.ONCE_MORE, 2, False, None),
        (Policy.OFF, 1, False, 1800),
        (Policy.OFF, 2, False, 7200),
        (Policy.OFF, 3, False, None),
        (Policy.OFF, 1, True, 300),
        (Policy.NUMBER_BAD, 1, True, None),
        (Policy.OPTED_OUT, 1, True, None),
        (Policy.FILTERED, 1, True, None),
        (Policy.SUSPECT, 1, True, None),
        (Policy.OTHER_ROAD, 1, True, None),
        (Policy.OUR_BUG, 1, True, None),
        (Policy.NEVER, 1, True, None),
    ],
)
def test_how_long_each_policy_waits(
    policy: Policy, tries: int, crisis: bool, seconds: int | None
) -> None:
    wait = wait_before(policy, tries, crisis)
    assert wait == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize("code", sorted(c for c, p in CODES.items() if p is not Policy.UNKNOWN))
def test_every_code_settles_a_row(office: Office, programme: Cast, code: str) -> None:
    policy = CODES[code]
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [Refused(policy, code)]
    send(office)
    row = office.row(row_id)
    again = wait_before(policy, 1, False) is not None
    assert (row["state"], row["error_code"]) == ("waiting" if again else "failed", code)
    assert [(i, o.policy, o.final) for i, o in office.outcomes] == [(row_id, policy, not again)]


def test_too_fast_is_tried_again_with_back_off(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [Refused(Policy.RETRY, "20429")] * 2
    send(office)
    send(office)
    assert len(office.channel.sent) == 1
    office.clock.forward(seconds=1)
    send(office)
    office.clock.forward(seconds=2)
    send(office)
    row = office.row(row_id)
    assert (row["state"], row["tries"], row["error_code"]) == ("accepted", 3, "")


def test_a_refused_configuration_stops_its_sender_and_tells_the_operator(
    office: Office, programme: Cast
) -> None:
    refused = Refused(Policy.CONFIGURATION, "21606")
    first = office.queue(person_id=programme.ana.id)
    office.channel.answers[first] = [refused, refused]
    send(office)
    office.queue(person_id=programme.luc.id)
    crisis = office.queue(person_id=programme.luc.id, priority=CRISIS, kind="crisis")
    send(office)
    assert office.channel.ids == [first, crisis]
    assert told(office) == [("configuration", "code 21606")]
    office.clock.forward(minutes=5, seconds=1)
    send(office)
    assert office.channel.ids == [first, crisis, first]
    office.clock.forward(minutes=5, seconds=1)
    send(office)
    send(office)
    assert len(office.channel.ids) == 5
    with office.house.database.read() as tx:
        assert rates.stopped(tx) == []


def test_a_channel_that_was_never_set_up_does_not_stop_the_texts(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        point = points.find_or_add(tx, programme.site.id, "messenger", "1234567890", NOW)
    stranger = office.queue(point_id=point.id)
    office.channel.answers[stranger] = [Refused(Policy.CONFIGURATION, "21606")]
    send(office)
    mine = office.queue(person_id=programme.ana.id)
    send(office)
    assert office.row(stranger)["state"] == "failed"
    assert office.row(mine)["state"] == "accepted"


def test_an_opt_out_at_the_carrier_blocks_the_number_and_cancels_what_waits(
    office: Office, programme: Cast
) -> None:
    first = office.queue(person_id=programme.ana.id)
    office.channel.answers[first] = [Refused(Policy.OPTED_OUT, "21610")]
    soon = NOW + timedelta(seconds=1)
    later = office.queue(
        person_id=programme.ana.id, kind="reminder", priority=BULK, not_before=soon
    )
    send(office)
    assert office.row(later)["state"] == "cancelled"
    with office.house.database.read() as tx:
        point = points.to_reach(tx, programme.ana.id)
    assert point is not None and point.carrier_blocked_at == NOW


def test_a_bad_number_is_never_used_again(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [Refused(Policy.NUMBER_BAD, "21211")]
    send(office)
    with office.house.database.read() as tx:
        assert points.to_reach(tx, programme.ana.id) is None


def test_a_page_that_does_not_leave_goes_to_the_operator(office: Office, programme: Cast) -> None:
    page = office.queue(person_id=programme.rosa.id, priority=CRISIS, kind="page")
    office.channel.answers[page] = [Refused(Policy.RETRY, "20429")]
    send(office)
    assert ("page_not_sent", "thread None") in told(office)


def test_a_bug_in_those_who_are_told_does_not_unsettle_the_row(
    office: Office, programme: Cast
) -> None:
    def raises(tx: Transaction, row: Leased, outcome: Outcome) -> None:
        raise LookupError

    post = Post(**vars(office.post) | {"on_settled": raises})
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [Refused(Policy.FILTERED, "30007")]
    drain(office.house, post)
    assert office.row(row_id)["state"] == "failed"
    assert ("outbox_hook_failed", "LookupError") in told(office)


# Doubts


def in_doubt(office: Office, **fields: object) -> int:
    row_id = office.queue(**fields)
    office.channel.answers[row_id] = [InDoubt("timeout")]
    send(office)
    return row_id


def listed(office: Office, row_id: int, sid: str = "SM00000000000000000000000000000abc") -> None:
    (letter,) = [one for one in office.channel.sent if one.outgoing_id == row_id][:1]
    office.channel.listed.append(Found(sid, "delivered", letter.text, office.clock.real()))


def test_a_doubt_that_the_list_proves_is_accepted_and_not_sent_again(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [InDoubt("timeout")]
    office.channel.before_answer = lambda letter: listed(office, letter.outgoing_id)
    send(office)
    row = office.row(row_id)
    assert (row["state"], row["status"], row["provider_id"][-3:]) == (
        "accepted",
        "delivered",
        "abc",
    )
    assert row["error_code"] == ""
    assert len(office.channel.sent) == 1


def test_what_the_list_does_not_show_after_a_minute_goes_again(
    office: Office, programme: Cast
) -> None:
    row_id = in_doubt(office, person_id=programme.ana.id)
    office.clock.forward(seconds=59)
    send(office)
    assert office.row(row_id)["state"] == "unknown"
    office.clock.forward(seconds=2)
    send(office)
    assert office.row(row_id)["state"] == "accepted"
    assert office.channel.ids == [row_id, row_id]


def test_a_crisis_text_in_doubt_goes_again_at_once(office: Office, programme: Cast) -> None:
    row_id = in_doubt(office, person_id=programme.ana.id, priority=CRISIS, kind="crisis")
    assert office.channel.ids == [row_id, row_id]
    assert office.row(row_id)["state"] == "accepted"


def test_when_nobody_can_know_crisis_goes_again_and_others_do_not(
    office: Office, programme: Cast
) -> None:
    office.channel.unreadable = True
    crisis = in_doubt(office, person_id=programme.ana.id, priority=CRISIS, kind="crisis")
    assert office.channel.ids == [crisis, crisis]
    answer = in_doubt(office, person_id=programme.luc.id)
    for _ in range(70):
        office.clock.forward(minutes=2)
        send(office)
    row = office.row(answer)
    assert (row["state"], row["error_code"]) == ("failed", "unknown")
    assert office.channel.ids.count(answer) == 1


def test_a_doubt_that_expired_is_not_sent_late(office: Office, programme: Cast) -> None:
    expires = NOW + timedelta(minutes=10)
    row_id = in_doubt(office, person_id=programme.ana.id, expires_at=expires)
    office.clock.forward(minutes=11)
    send(office)
    assert office.row(row_id)["state"] == "expired"


@pytest.mark.parametrize("taken", [0, 1])
def test_equal_texts_in_doubt_are_told_apart_by_when_they_were_tried(
    office: Office, programme: Cast, taken: int
) -> None:
    ids = [in_doubt(office, person_id=programme.ana.id)]
    if taken == 0:
        listed(office, ids[0])
    office.clock.forward(seconds=31)
    ids.append(in_doubt(office, person_id=programme.ana.id))
    if taken == 1:
        listed(office, ids[1])
    for _ in range(2):
        office.clock.forward(seconds=62)
        send(office)
    assert office.row(ids[taken])["provider_id"].endswith("abc")
    assert office.channel.ids.count(ids[taken]) == 1
    assert office.channel.ids.count(ids[1 - taken]) == 2


def test_which_of_two_equal_texts_was_taken_is_left_to_the_callback(
    office: Office, programme: Cast
) -> None:
    first = in_doubt(office, person_id=programme.ana.id)
    office.clock.forward(seconds=61)
    office.channel.answers[first] = [InDoubt("20500")]
    second = office.queue(person_id=programme.ana.id)
    office.channel.answers[second] = [InDoubt("timeout")]
    office.channel.before_answer = lambda letter: (
        listed(office, second, "SMsecond") if letter.outgoing_id == second else None
    )
    send(office)
    office.channel.before_answer = lambda letter: None
    assert {office.row(row_id)["state"] for row_id in (first, second)} == {"unknown"}
    assert report(office, "SMsecond", "delivered", row=second) == "proof"
    for seconds in (61, 5):
        office.clock.forward(seconds=seconds)
        send(office)
    assert office.channel.ids.count(second) == 1
    assert office.channel.ids.count(first) == 3
    assert office.row(first)["state"] == "accepted"


def test_equal_texts_of_one_moment_are_matched_by_count(office: Office, programme: Cast) -> None:
    ids = [office.queue(person_id=programme.ana.id, kind="crisis", priority=CRISIS) for _ in "ab"]
    for row_id in ids:
        office.channel.answers[row_id] = [InDoubt("timeout")]
    office.channel.before_answer = lambda letter: (
        office.channel.listed or listed(office, letter.outgoing_id)
    )
    send(office)
    assert office.row(ids[0])["provider_id"].endswith("abc")
    assert [office.channel.ids.count(row_id) for row_id in ids] == [1, 2]


def test_a_listed_text_of_another_row_proves_nothing(office: Office, programme: Cast) -> None:
    earlier = office.queue(person_id=programme.ana.id)
    send(office)
    listed(office, earlier, office.row(earlier)["provider_id"])
    row_id = in_doubt(office, person_id=programme.ana.id)
    office.clock.forward(seconds=61)
    send(office)
    assert office.channel.ids == [earlier, row_id, row_id]


def test_a_callback_with_our_row_id_is_proof(office: Office, programme: Cast) -> None:
    row_id = in_doubt(office, person_id=programme.ana.id)
    assert report(office, "SMproof", "sent", row=row_id) == "proof"
    row = office.row(row_id)
    assert (row["state"], row["status"], row["provider_id"]) == ("accepted", "sent", "SMproof")
    office.clock.forward(minutes=5)
    send(office)
    assert office.channel.ids == [row_id]


def test_a_worker_that_died_after_the_carriers_yes_sends_nothing_twice(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(person_id=programme.ana.id)

    def dies(letter: Letter) -> None:
        raise Killed

    office.channel.before_answer = dies
    with pytest.raises(Killed):
        send(office)
    office.channel.before_answer = lambda letter: None
    listed(office, row_id)
    send(office)
    assert office.row(row_id)["state"] == "leased"
    office.clock.forward(seconds=61)
    send(office)
    assert office.row(row_id)["provider_id"].endswith("abc")
    assert office.channel.ids == [row_id]


def test_what_a_callback_says_of_one_text_proves_no_other(office: Office, programme: Cast) -> None:
    never = in_doubt(office, person_id=programme.ana.id)
    office.clock.forward(seconds=40)
    taken = office.queue(person_id=programme.ana.id)

    def dies(letter: Letter) -> None:
        listed(office, taken, "SMtaken")
        report(office, "SMtaken", "delivered", row=taken)
        raise Killed

    office.channel.before_answer = dies
    with pytest.raises(Killed):
        send(office)
    office.channel.before_answer = lambda letter: None
    for _ in range(3):
        office.clock.forward(seconds=61)
        send(office)
    assert office.row(taken)["provider_id"] == "SMtaken"
    assert [office.channel.ids.count(row_id) for row_id in (never, taken)] == [2, 1]


def test_a_text_whose_evidence_another_row_has_taken_is_looked_up(
    office: Office, programme: Cast
) -> None:
    other = office.queue(person_id=programme.ana.id)
    send(office)
    row_id = office.queue(person_id=programme.ana.id)
    office.channel.answers[row_id] = [InDoubt("timeout")]
    with office.house.database.write() as tx:
        claimed = office.row(other)["provider_id"]
        deliveries.park(tx, deliveries.Parked(claimed, "delivered", "", row_id), NOW)
    send(office)
    office.clock.forward(seconds=61)
    send(office)
    assert office.row(row_id)["state"] == "accepted"
    assert office.channel.ids.count(row_id) == 2


def test_a_worker_that_died_before_it_sent_loses_nothing(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    with office.house.database.write() as tx:
        claims.ordinary(tx, Moment(NOW, NOW, "dead"), 1, [programme.site.id], 10)
    office.clock.forward(seconds=61)
    send(office)
    assert office.row(row_id)["state"] == "accepted"


def test_a_crisis_text_of_a_process_that_was_killed_is_taken_over_in_seconds(
    office: Office, programme: Cast
) -> None:
    """Killed before it sent: another worker looks once the short lease is over, not a minute on."""
    row_id = office.queue(point_id=1, priority=CRISIS, kind="crisis")
    usual = office.queue(point_id=1)
    with office.house.database.write() as tx:
        dead = Moment(office.clock.now(), office.clock.real(), "killed")
        assert claims.crisis(tx, dead, 1) == [row_id]
        assert claims.ordinary(tx, dead, ANSWER, [programme.site.id], 1) == [usual]
    office.clock.forward(seconds=14)
    send(office)
    assert office.channel.ids == []
    office.clock.forward(seconds=2)
    send(office)
    assert office.channel.ids == [row_id]
    office.clock.forward(seconds=30)
    send(office)
    assert office.channel.ids == [row_id]  # the other waits for its whole minute
    office.clock.forward(seconds=15)
    send(office)
    assert office.channel.ids == [row_id, usual]


def test_a_crisis_text_that_had_left_is_not_sent_again_by_who_takes_it_over(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(point_id=1, priority=CRISIS, kind="crisis")

    def killed(letter: Letter) -> None:
        office.clock.forward(seconds=1)
        raise Killed

    office.channel.before_answer = killed
    with pytest.raises(Killed):
        send(office)
    office.channel.before_answer = lambda letter: None
    listed(office, row_id)
    office.clock.forward(seconds=16)
    send(office)
    assert office.channel.ids == [row_id]
    assert office.row(row_id)["state"] == "accepted"


def test_a_crisis_text_is_nobody_elses_while_the_carrier_takes_its_time(
    office: Office, programme: Cast
) -> None:
    """The carrier may take as long as we wait for it: no second worker sends meanwhile."""
    row_id = office.queue(point_id=1, priority=CRISIS, kind="crisis")

    def slow(letter: Letter) -> None:
        for _ in range(2):
            office.clock.forward(seconds=5)
            with office.house.database.write() as tx:
                other = Moment(office.clock.now(), office.clock.real(), "other")
                assert claims.crisis(tx, other, 1) == claims.in_doubt(tx, other, 1) == []

    office.channel.before_answer = slow
    send(office)
    assert office.channel.ids == [row_id]
    assert office.row(row_id)["state"] == "accepted"


def test_a_bug_in_the_client_is_a_doubt_and_holds_back_nobody(
    office: Office, programme: Cast
) -> None:
    broken = office.queue(person_id=programme.ana.id)
    fine = office.queue(person_id=programme.luc.id)

    def breaks(letter: Letter) -> None:
        if letter.outgoing_id == broken:
            raise RuntimeError

    office.channel.before_answer = breaks
    send(office)
    assert (office.row(broken)["state"], office.row(fine)["state"]) == ("unknown", "accepted")


def test_a_crisis_text_that_stays_in_doubt_does_not_spin(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id, priority=CRISIS, kind="crisis")
    office.channel.answers[row_id] = [InDoubt("20500")] * 99
    send(office)
    assert office.channel.ids == [row_id, row_id]
    office.clock.forward(seconds=6)
    send(office)
    assert office.channel.ids == [row_id] * 3


def test_a_text_without_an_end_is_worth_nothing_a_day_later(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    office.clock.forward(hours=24)
    send(office)
    assert office.row(row_id)["state"] == "expired"


def test_a_page_that_did_not_leave_within_a_minute_goes_to_the_operator(
    office: Office, programme: Cast
) -> None:
    soon = NOW + timedelta(seconds=1)
    page = office.queue(person_id=programme.rosa.id, priority=CRISIS, kind="page", not_before=soon)
    with office.house.database.write() as tx:
        tx.execute(update(outgoing).values(state="leased", lease_until=NOW + timedelta(hours=1)))
    office.clock.forward(seconds=62)
    send(office)
    assert page not in office.channel.ids
    assert told(office) == [("page_not_sent", "thread None")]


# Callbacks


def accepted(office: Office, programme: Cast, **fields: object) -> tuple[int, str]:
    row_id = office.queue(person_id=programme.ana.id, **fields)
    send(office)
    return row_id, office.row(row_id)["provider_id"]


@pytest.mark.parametrize(
    ("statuses", "stands"),
    [
        (["sent", "delivered"], "delivered"),
        (["delivered", "sent"], "delivered"),
        (["delivered", "delivered"], "delivered"),
        (["delivered", "undelivered"], "delivered"),
        (["sent", "read"], "read"),
        (["read", "delivered"], "read"),
        (["canceled", "read"], "canceled"),
        (["canceled"], "canceled"),
        (["sending", "queued"], "sending"),
        (["sent", "partially_delivered"], "sent"),
        (["accepted"], "queued"),
    ],
)
def test_statuses_never_regress(
    office: Office, programme: Cast, statuses: list[str], stands: str
) -> None:
    row_id, sid = accepted(office, programme)
    for status in statuses:
        report(office, sid, status)
    assert office.row(row_id)["status"] == stands


def test_an_error_code_is_never_erased(office: Office, programme: Cast) -> None:
    row_id, sid = accepted(office, programme)
    report(office, sid, "undelivered", "30004")
    report(office, sid, "undelivered", "")
    row = office.row(row_id)
    assert (row["status"], row["error_code"]) == ("undelivered", "30004")


def test_a_status_that_comes_before_our_own_answer_is_applied_afterwards(
    office: Office, programme: Cast
) -> None:
    def early(letter: Letter) -> None:
        sent = provider_answer(letter)
        assert report(office, sent.provider_id, "delivered", row=letter.outgoing_id) == "parked"

    office.channel.before_answer = early
    row_id, sid = accepted(office, programme)
    assert office.row(row_id)["status"] == "delivered"
    with office.house.database.read() as tx:
        assert deliveries.parked(tx, sid) is None


def test_a_carrier_hiccup_goes_once_more_and_old_news_changes_nothing(
    office: Office, programme: Cast
) -> None:
    row_id, sid = accepted(office, programme)
    report(office, sid, "undelivered", "30008", row=row_id)
    assert office.row(row_id)["state"] == "waiting"
    assert report(office, sid, "sent", "", row=row_id) == "unchanged"
    office.clock.forward(seconds=61)
    send(office)
    again = office.row(row_id)
    assert (again["state"], again["tries"]) == ("accepted", 2)
    assert again["provider_id"] != sid
    report(office, again["provider_id"], "undelivered", "30008", row=row_id)
    final = office.row(row_id)
    assert (final["state"], final["status"], final["error_code"]) == (
        "accepted",
        "undelivered",
        "30008",
    )
    assert office.outcomes[-1][1].final


def test_a_phone_that_is_off_is_tried_over_hours_and_holds_nobody_back(
    office: Office, programme: Cast
) -> None:
    row_id, sid = accepted(office, programme)
    report(office, sid, "undelivered", "30003")
    other = office.queue(person_id=programme.ana.id)
    send(office)
    assert office.channel.ids == [row_id, other]
    office.clock.forward(minutes=31)
    send(office)
    assert office.channel.ids == [row_id, other, row_id]


def test_the_carrier_block_that_a_callback_tells_of_is_kept(
    office: Office, programme: Cast
) -> None:
    row_id, sid = accepted(office, programme)
    report(office, sid, "failed", "21610")
    with office.house.database.read() as tx:
        point = points.to_reach(tx, programme.ana.id)
    assert point is not None and point.carrier_blocked_at is not None
    assert office.outcomes == [(row_id, Outcome("accepted", Policy.OPTED_OUT, "21610", True, NOW))]


def test_two_hard_failures_in_different_weeks_make_a_number_suspect(
    office: Office, programme: Cast
) -> None:
    _, sid = accepted(office, programme)
    report(office, sid, "undelivered", "30006")
    office.clock.forward(days=8)
    _, sid = accepted(office, programme, not_before=office.clock.now())
    report(office, sid, "undelivered", "30005")
    with office.house.database.read() as tx:
        assert points.to_reach(tx, programme.ana.id) is None


def test_a_question_whose_text_ends_undelivered_closes(office: Office, programme: Cast) -> None:
    row_id = office.queue(person_id=programme.ana.id, opens_question=True)
    with office.house.database.write() as tx:
        session = Session(step="menu.ask", closes_at=NOW + timedelta(hours=72))
        sessions.save(tx, programme.ana.id, session, 0, row_id)
    send(office)
    report(office, office.row(row_id)["provider_id"], "undelivered", "30004")
    with office.house.database.read() as tx:
        loaded, _ = sessions.load(tx, programme.ana.id)
    assert not loaded.is_open(NOW + timedelta(seconds=1))


def test_a_status_of_a_text_that_is_not_ours_is_parked_and_purged(office: Office) -> None:
    assert report(office, "SMnobody", "sent") == "parked"
    assert report(office, "SMnobody", "delivered") == "parked"
    with office.house.database.write() as tx:
        kept = deliveries.parked(tx, "SMnobody")
        assert kept is not None and kept.status == "delivered"
        deliveries.purge_parked(tx, NOW + timedelta(seconds=1))
        assert deliveries.parked(tx, "SMnobody") is None


def test_a_status_that_comes_while_the_carriers_yes_is_written_down_is_not_lost(
    office: Office, programme: Cast
) -> None:
    row_id = office.queue(person_id=programme.ana.id)
    with ThreadPoolExecutor(1) as callback:
        with office.house.database.write() as tx:
            assert deliveries.accepted(tx, row_id, "SMquick", "queued", NOW)
            assert deliveries.parked(tx, "SMquick") is None
            told = callback.submit(report, office, "SMquick", "delivered", row=row_id)
            wait([told], timeout=0.5)
        assert told.result() == "applied"
    assert office.row(row_id)["status"] == "delivered"


# Rates


def test_bulk_keeps_five_seconds_of_the_rate_in_flight(database: Database, programme: Cast) -> None:
    with office_of(database, checkin_segments_per_second=2.0) as office:
        for _ in range(40):
            with database.write() as tx:
                point = points.find_or_add(tx, programme.site.id, "sms", f"+1514555{_:04}", NOW)
            office.queue(point_id=point.id, kind="reminder", priority=BULK)
        with database.write() as tx:
            tx.execute(update(outgoing).values(kind="answer"))
        send(office)
        assert len(office.channel.sent) == 10
        office.clock.forward(seconds=1)
        send(office)
        assert len(office.channel.sent) == 12
        crisis = office.queue(person_id=programme.ana.id, priority=CRISIS, kind="crisis")
        send(office)
        assert office.channel.ids[-1] == crisis
        office.clock.forward(seconds=0.4)
        send(office)
        assert len(office.channel.sent) == 13


def test_a_long_text_is_not_overtaken_for_want_of_room(database: Database, programme: Cast) -> None:
    words = freeze({"coord": Name("Rosa"), "words": Words("Call me. " * 120)})
    with office_of(database, checkin_segments_per_second=1.0) as office:
        first = office.queue(person_id=programme.marc.id)
        long = office.queue(person_id=programme.ana.id, key="relay.words", values=words)
        short = office.queue(person_id=programme.luc.id)
        send(office)
        assert office.channel.ids == [first]
        assert office.row(long)["tries"] == 0
        office.clock.forward(seconds=1)
        send(office)
        office.clock.forward(seconds=4)
        send(office)
        office.clock.forward(seconds=4)
        send(office)
    assert office.channel.ids == [first, long, short]


def test_long_texts_spend_as_many_tokens_as_they_have_segments() -> None:
    rate = rates.Rate(SENDER, 0.0, 1.0)
    assert rate.has_room(3, NOW)
    later = rate.after(3, NOW)
    assert later.next_at == NOW.timestamp() + 3
    assert not later.has_room(3, NOW)
    assert later.has_room(2, NOW)
    assert rates.Rate(SENDER, 0.0, 0.1).has_room(9, NOW)


# Two workers


def test_two_workers_never_lease_the_same_row(database: Database, programme: Cast) -> None:
    with office_of(database) as office:
        people = [programme.ana, programme.luc, programme.marc, programme.julie]
        ids = [office.queue(person_id=someone.id) for someone in people]
    first_moment, second_moment = (Moment(NOW, NOW, name) for name in ("one", "two"))
    if database.engine.dialect.name == "sqlite":
        with database.write() as tx:
            first = claims.ordinary(tx, first_moment, 1, [programme.site.id], 2)
        with database.write() as tx:
            second = claims.ordinary(tx, second_moment, 1, [programme.site.id], 10)
    else:
        # Both transactions open at once: what one has locked, the other skips.
        with database.write() as one, database.write() as two:
            first = claims.ordinary(one, first_moment, 1, [programme.site.id], 2)
            second = claims.ordinary(two, second_moment, 1, [programme.site.id], 10)
    assert (first, second) == (ids[:2], ids[2:])


@pytest.mark.parametrize("kind", ["ordinary", "crisis", "in_doubt"])
def test_a_worker_never_leases_more_than_it_asked_for(
    office: Office, programme: Cast, kind: str
) -> None:
    people = [programme.ana, programme.luc, programme.marc, programme.julie]
    priority = BULK if kind == "ordinary" else CRISIS
    for someone in people:
        office.queue(person_id=someone.id, priority=priority)
    moment = Moment(NOW, NOW, "one")
    with office.house.database.write() as tx:
        if kind == "in_doubt":
            tx.execute(update(outgoing).values(state="unknown", lease_until=NOW))
        plan_row_by_row(tx)
        if kind == "ordinary":
            leased = claims.ordinary(tx, moment, BULK, [programme.site.id], 2)
        elif kind == "crisis":
            leased = claims.crisis(tx, moment, 2)
        else:
            leased = claims.in_doubt(tx, moment, 2)
    assert len(leased) == 2


def plan_row_by_row(tx: Transaction) -> None:
    """PostgreSQL may look once more for what is next with each row it leases; make it do so."""
    if not tx.is_sqlite:
        for way in ("hashjoin", "mergejoin", "hashagg", "sort", "material"):
            tx.execute(text(f"SET LOCAL enable_{way} = off"))


def test_two_workers_at_once_send_each_text_once(database: Database, programme: Cast) -> None:
    with office_of(database, threads=2) as office, office_of(database, threads=2) as other:
        people = [programme.ana, programme.luc, programme.marc, programme.julie]
        ids = [office.queue(person_id=someone.id) for someone in people for _ in range(10)]
        workers = [threading.Thread(target=send, args=(one,)) for one in (office, other)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        send(office)
        sent = office.channel.ids + other.channel.ids
    assert sorted(sent) == ids
    with database.read() as tx:
        assert set(tx.execute(select(outgoing.c.state)).scalars()) == {"accepted"}


def test_no_beat_reads_rows_that_are_done(office: Office, programme: Cast) -> None:
    if office.house.database.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by statistics; the predicates are the same")
    for person in (programme.ana, programme.luc):
        office.queue(person_id=person.id)
        office.queue(person_id=person.id, priority=CRISIS, kind="crisis")
    in_doubt(office, person_id=programme.marc.id)
    office.clock.forward(seconds=61)
    engine, seen = office.house.database.engine, dict[str, object]()

    def note(
        _conn: object, _cursor: object, statement: str, parameters: object, *_: object
    ) -> None:
        if "outgoing" in statement and not statement.startswith("INSERT"):
            seen[statement] = parameters

    event.listen(engine, "before_cursor_execute", note)
    send(office)
    sweep(office.house, office.post)
    event.remove(engine, "before_cursor_execute", note)
    assert len(seen) > 8
    with engine.connect() as connection:
        for statement, parameters in seen.items():
            one = parameters[0] if isinstance(parameters, list) else parameters
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", one)
            plan = " | ".join(row[-1] for row in rows)
            scans = re.findall(r"SCAN (?:outgoing|earlier)\b(?! USING (?:COVERING )?INDEX)", plan)
            assert not scans, (statement, plan)
