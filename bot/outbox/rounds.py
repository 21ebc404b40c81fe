"""Send what is due, in threads, and settle each letter. Nothing here decides what to say."""

import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.channels import InDoubt, Refused, Sent
from bot.database import Transaction, is_unreachable, past_deadlocks
from bot.house import House
from bot.outbox import doubts, prepare, settling, statuses
from bot.outbox.checks import TRIED_WHEN_BLOCKED
from bot.outbox.doubts import Doubt, Looked, decide, look
from bot.outbox.post import DrainResult, Outcome, Post
from bot.outbox.prepare import Batch, Ready
from bot.store import claims, deliveries, letters, points, rates, sessions
from bot.store.claims import Moment
from bot.store.outgoing import CRISIS

log = structlog.get_logger()

EACH_THREAD = 4  # letters leased for each thread at a time
LOOK_EVERY = 0.1  # seconds between looks for newly due texts while letters are under way
CRISIS_AT_ONCE = 50
# The carrier's answers are kept in hand while the database is away: others need it, too.
SETTLE_FOR = 20.0
SETTLE_AGAIN = 0.5
PRESS_EVERY = 0.5  # seconds between tries of a thread's crisis texts
PAGE_PATIENCE = timedelta(seconds=60)


@dataclass(frozen=True)
class Tried:
    """A letter that was handed over, or not. `at` is programme time right after the answer."""

    ready: Ready
    answer: Sent | Refused | InDoubt | None
    at: datetime


@dataclass
class _Round:
    """What is under way in one round."""

    under_way: set[Future[Tried | Looked]] = field(default_factory=set)
    result: DrainResult = DrainResult()


def drain(
    house: House, post: Post, limit: int = 500, only_thread: int | None = None
) -> DrainResult:
    """Send what is due until nothing is, or `limit` letters have been handed over.

    With `only_thread`, the crisis texts of that thread alone. Returns when the last letter under
    way is settled; new crisis texts are picked up meanwhile.
    """
    current = _Round()
    _tell_of_late_pages(house)
    while True:
        at = Moment(house.clock.now(), house.clock.real(), post.worker)
        dropped = 0
        if current.result.handed < limit:
            dropped = _start(house, post, at, current, only_thread)
        if not current.under_way:
            if dropped:
                continue
            return current.result
        done, current.under_way = wait(current.under_way, LOOK_EVERY, FIRST_COMPLETED)
        if done:
            _settle(house, post, current, [future.result() for future in done])


def press(house: House, post: Post, thread_id: int, seconds: float) -> bool:
    """Send the crisis texts of a thread, trying again for some seconds; whether all have left."""
    until = time.monotonic() + seconds
    while True:
        drain(house, post, only_thread=thread_id)
        with house.database.read() as tx:
            left = claims.crisis_left(tx, thread_id, house.clock.now())
        if not left or time.monotonic() > until:
            return not left
        time.sleep(PRESS_EVERY)


def sweep(house: House, post: Post) -> None:
    """Once a minute: mark what expired while it waited, behind a rate or a stopped sender."""
    now = house.clock.now()
    with house.database.write() as tx:
        expired = letters.read(tx, claims.expire(tx, now))
        for row in expired:
            outcome = Outcome("expired", None, "expired", True, now)
            settling.drop(tx, row, outcome, post.on_settled)


def _tell_of_late_pages(house: House) -> None:
    """A page that has not left after 60 s goes to the operator, on the other road."""
    before = house.clock.now() - PAGE_PATIENCE
    with house.database.read() as tx:
        late = deliveries.late_pages(tx, before)
    if late:
        with house.database.write() as tx:
            for thread_id in late:
                settling.page_did_not_leave(tx, thread_id, house.clock.real())


def _start(house: House, post: Post, at: Moment, current: _Round, only_thread: int | None) -> int:
    """Start what may start; how many due texts ended instead."""
    dropped = 0
    with house.database.read() as tx:
        due = claims.due_priorities(tx, at)
        doubtful = claims.any_doubt(tx, at, only_thread)
    if CRISIS in due:
        batch = past_deadlocks(lambda: prepare.crisis(house, post, at, CRISIS_AT_ONCE, only_thread))
        dropped += _submit(house, post, current, batch)
    if doubtful and _room(post, current) > 0:
        for doubt in doubts.take(house, post, at, _room(post, current), only_thread):
            pool = post.crisis_pool if doubt.row.priority == CRISIS else post.pool
            current.under_way.add(pool.submit(_look, post, doubt))
    if only_thread is None and due - {CRISIS} and _room(post, current) > 0:
        room = _room(post, current)
        batch = past_deadlocks(lambda: prepare.ordinary(house, post, at, room))
        dropped += _submit(house, post, current, batch)
    return dropped


def _room(post: Post, current: _Round) -> int:
    return post.threads * EACH_THREAD - len(current.under_way)


def _submit(house: House, post: Post, current: _Round, batch: Batch) -> int:
    for one in batch.ready:
        pool = post.crisis_pool if one.row.priority == CRISIS else post.pool
        current.under_way.add(pool.submit(_hand_over, house, post, one))
    handed = current.result.handed + len(batch.ready)
    current.result = replace(current.result, handed=handed)
    return batch.dropped


def _hand_over(house: House, post: Post, ready: Ready) -> Tried:
    """In a sending thread: one letter, one answer."""
    answer: Sent | Refused | InDoubt | None = None
    if house.clock.real() < ready.send_before:
        try:
            answer = post.channels(ready.letter.channel).send(ready.letter)
        except (Refused, InDoubt) as no:
            answer = no
        except Exception as bug:
            # Ours or the client's: nobody knows whether it left, so it is looked up.
            log.error("outbox.send_failed", outgoing_id=ready.row.id, exc_info=bug)
            answer = InDoubt("bug")
    return Tried(ready, answer, house.clock.now())


def _look(post: Post, doubt: Doubt) -> Looked:
    return look(post.channels(doubt.letter.channel), doubt)


def _settle(house: House, post: Post, current: _Round, done: Sequence[Tried | Looked]) -> None:
    try:
        _write(house, post, done)
    except Exception as failure:
        if is_unreachable(failure):
            raise
        # One row that cannot be settled must not take the others along.
        for one in done:
            _write_alone(house, post, one)
    current.result = _counted(current.result, done)


def _write_alone(house: House, post: Post, one: Tried | Looked) -> None:
    try:
        _write(house, post, [one])
    except Exception as bug:
        if is_unreachable(bug):
            raise
        # Its lease will run out, and the carrier's list tells what became of it.
        log.error("outbox.not_settled", exc_info=bug)


def _write(house: House, post: Post, done: Sequence[Tried | Looked]) -> None:
    """Settle in one transaction; while the database does not answer, try for a while."""
    until = time.monotonic() + SETTLE_FOR
    while True:
        try:
            with house.database.write() as tx:
                _settle_all(tx, house, post, done)
        except Exception as failure:
            if not is_unreachable(failure) or time.monotonic() > until:
                raise
            time.sleep(SETTLE_AGAIN)
        else:
            return


def _settle_all(tx: Transaction, house: House, post: Post, done: Sequence[Tried | Looked]) -> None:
    at = Moment(house.clock.now(), house.clock.real(), post.worker)
    patience = timedelta(seconds=house.settings.checkin_carrier_timeout)
    for one in done:
        if isinstance(one, Looked):
            decide(tx, one, at, post, patience)
        else:
            _settle_letter(tx, post, one, at)


def _settle_letter(tx: Transaction, post: Post, tried: Tried, at: Moment) -> None:
    row = tried.ready.row
    sent_row = replace(row, sent_to=tried.ready.reach.point_id)
    match tried.answer:
        case None:
            claims.give_back(tx, row.id, None)
        case Sent() as sent:
            _accepted(tx, post, tried, sent, at)
        case Refused() as refused:
            log.info("outbox.refused", outgoing_id=row.id, code=refused.code)
            letter = tried.ready.letter
            trouble = settling.Trouble(
                policy=refused.policy,
                code=refused.code,
                now=at.now,
                real=at.real,
                channel=letter.channel,
                sender=letter.sender,
            )
            settling.react(tx, sent_row, trouble, post.on_settled)
        case InDoubt() as doubt:
            log.info("outbox.in_doubt", outgoing_id=row.id, code=doubt.code)
            deliveries.doubt(tx, row.id, doubt.code, at.real)
            if row.kind == "page":
                settling.page_did_not_leave(tx, row.thread_id, at.real)


def _accepted(tx: Transaction, post: Post, tried: Tried, sent: Sent, at: Moment) -> None:
    row, reach = tried.ready.row, tried.ready.reach
    if not deliveries.accepted(tx, row.id, sent.provider_id, sent.status, tried.at):
        # Our lease had run out and somebody else has settled it: seen, and left to them.
        log.warning("outbox.settled_before", outgoing_id=row.id)
        return
    if row.opens_question:
        sessions.asked(tx, row.id, tried.at)
    if tried.ready.sender_stopped:
        rates.resume(tx, tried.ready.letter.sender)
    if reach.blocked and row.key in TRIED_WHEN_BLOCKED:
        points.unblock(tx, reach.point_id)
    parked = deliveries.parked(tx, sent.provider_id)
    if parked is not None:
        report = statuses.StatusReport(parked.provider_id, parked.status, parked.error_code)
        statuses.apply(tx, row.id, report, at, post.on_settled)
        deliveries.unpark(tx, parked.provider_id)


def _counted(so_far: DrainResult, done: Sequence[Tried | Looked]) -> DrainResult:
    answers = [one.answer for one in done if isinstance(one, Tried)]
    return replace(
        so_far,
        accepted=so_far.accepted + sum(isinstance(a, Sent) for a in answers),
        refused=so_far.refused + sum(isinstance(a, Refused) for a in answers),
        in_doubt=so_far.in_doubt + sum(isinstance(a, InDoubt) for a in answers),
        looked_up=so_far.looked_up + sum(isinstance(one, Looked) for one in done),
    )
