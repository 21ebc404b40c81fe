"""What a refusal or a failed delivery means for the row, the number and the sender."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.channels.policy import Policy
from bot.database import Transaction, is_unreachable
from bot.outbox.post import OnSettled, Outcome
from bot.store import checkins, deliveries, notices, outgoing, people, points, rates, sessions
from bot.store.letters import Leased
from bot.store.near import SOON, is_near
from flows.burden import STARTED
from flows.calendar.quiet import by_day, is_awake

log = structlog.get_logger()

SLOWEST_RETRY = {True: 5, False: 60}  # seconds; crisis texts are pressed on
STOPPED_RETRY = {True: timedelta(seconds=30), False: rates.TRY_STOPPED}
HICCUP_RETRY = {True: timedelta(seconds=5), False: timedelta(seconds=60)}
# 30003 is normal for prepaid phones: tried over hours, then a person calls.
OFF_RETRIES: Mapping[bool, tuple[timedelta, ...]] = {
    True: (timedelta(minutes=5), timedelta(minutes=30)),
    False: (timedelta(minutes=30), timedelta(hours=2)),
}

NOT_AT_NIGHT = STARTED | {"answer"}


@dataclass(frozen=True)
class Trouble:
    """Why a text did not leave or arrive. `taken`: the carrier had accepted it before.

    `channel` and `sender` say how it left, where that is known.
    """

    policy: Policy
    code: str
    now: datetime
    real: datetime
    taken: bool = False
    channel: str = "sms"
    sender: str = ""


def wait_before(policy: Policy, tries: int, crisis: bool) -> timedelta | None:
    """How long to wait before another try, or None for never; `tries` counts from 1."""
    match policy:
        case Policy.RETRY:
            return timedelta(seconds=min(2 ** min(tries - 1, 10), SLOWEST_RETRY[crisis]))
        case Policy.CONFIGURATION:
            return STOPPED_RETRY[crisis]
        case Policy.ONCE_MORE:
            return HICCUP_RETRY[crisis] if tries < 2 else None
        case Policy.OFF:
            waits = OFF_RETRIES[crisis]
            return waits[tries - 1] if tries <= len(waits) else None
        case _:
            return None


def react(tx: Transaction, row: Leased, trouble: Trouble, on_settled: OnSettled) -> None:
    """Settle a row that was refused or did not arrive, mark the number, tell who must know."""
    _mark(tx, row, trouble)
    wait = wait_before(trouble.policy, row.tries, row.priority == outgoing.CRISIS)
    if trouble.policy is Policy.CONFIGURATION and trouble.channel != "sms":
        wait = None
    if wait is not None and trouble.taken:
        wait = _by_day(tx, row, trouble.now, wait)
    if wait is None:
        _end(tx, row, trouble)
    elif trouble.taken:
        deliveries.requeue(tx, row.id, trouble.code, trouble.real + wait)
        if row.provider_id is not None:
            _remember(tx, row, row.provider_id, trouble)
    else:
        deliveries.retry(tx, row.id, trouble.code, trouble.real + wait)
    if row.kind == "page":
        page_did_not_leave(tx, row.thread_id, trouble.real)
    state = "waiting" if wait is not None else "accepted" if trouble.taken else "failed"
    outcome = Outcome(state, trouble.policy, trouble.code, wait is None, trouble.now)
    tell(tx, row, outcome, on_settled)


def drop(tx: Transaction, row: Leased, outcome: Outcome, on_settled: OnSettled) -> None:
    """End a row that may not or need not be said; its question closes with it."""
    deliveries.ended(tx, row.id, outcome.state, outcome.code)
    if row.opens_question:
        sessions.close_question(tx, row.id, outcome.at)
    if outcome.state != "superseded":
        tell(tx, row, outcome, on_settled)


def tell(tx: Transaction, row: Leased, outcome: Outcome, on_settled: OnSettled) -> None:
    """Let those who react to it know; their bug must not unsettle the row.

    A database that ends the transaction is no bug of theirs: the whole is done again, or a page
    would go to nobody.
    """
    try:
        with tx.connection.begin_nested():
            on_settled(tx, row, outcome)
    except Exception as bug:
        if is_unreachable(bug):
            raise
        log.error("outbox.hook_failed", outgoing_id=row.id, bug=type(bug).__name__)
        notices.add(tx, "outbox_hook_failed", type(bug).__name__, outcome.at)


def page_did_not_leave(tx: Transaction, thread_id: int | None, real: datetime) -> None:
    """A page that the carrier does not take goes to the operator, on the other road."""
    notices.add(tx, "page_not_sent", f"thread {thread_id}", real)


def _mark(tx: Transaction, row: Leased, trouble: Trouble) -> None:
    match trouble.policy:
        case Policy.CONFIGURATION:
            # A channel that was never set up must not stop the texts of everybody else.
            if trouble.channel == "sms":
                rates.stop(tx, trouble.sender or row.sender, trouble.real)
            notices.add(tx, "configuration", f"code {trouble.code}", trouble.real)
        case Policy.OUR_BUG | Policy.NEVER:
            notices.add(tx, "carrier_code", f"code {trouble.code or 'none'}", trouble.real)
        case Policy.NUMBER_BAD if row.sent_to is not None:
            points.mark_bad(tx, row.sent_to, trouble.now)
        case Policy.SUSPECT if row.sent_to is not None:
            known = points.get(tx, row.sent_to)
            if known is not None:
                points.failed_hard(tx, known, trouble.now)
        case Policy.OPTED_OUT if row.sent_to is not None:
            points.block(tx, row.sent_to, trouble.now)
            outgoing.cancel_point(tx, row.sent_to, "carrier_block")
            if row.person_id is not None:
                outgoing.cancel_person(tx, row.person_id, "carrier_block")
        case _:
            pass


def _by_day(tx: Transaction, row: Leased, now: datetime, wait: timedelta) -> timedelta | None:
    """A phone that was off is not tried again in somebody's night, unless they are up.

    Danger is, and a change of what is near. None for an answer that answers nothing by the
    morning: then a human looks.
    """
    at = now + wait
    near = is_near_change(tx, row, at)
    someone = people.get(tx, row.person_id) if row.person_id is not None else None
    if row.kind not in NOT_AT_NIGHT or near or someone is None:
        return wait
    if someone.facts.role == "coordinator":
        return wait
    is_answer = row.kind == "answer"
    if is_answer and is_awake(checkins.last_wrote(tx, someone.id), at):
        return wait
    morning = by_day(at, someone.facts.zone, night_shift=someone.facts.night_shift)
    too_late = is_answer and row.expires_at is not None and row.expires_at <= morning
    return None if too_late and morning > at else morning - now


def is_near_change(tx: Transaction, row: Leased, now: datetime) -> bool:
    """Whether it tells a change that is told at any hour: what changes is near, or it ends soon."""
    if row.kind != "change":
        return False
    ends_soon = row.expires_at is not None and row.expires_at < now + SOON
    return ends_soon or is_near(tx, row.about, now)


def _end(tx: Transaction, row: Leased, trouble: Trouble) -> None:
    if not trouble.taken:
        deliveries.ended(tx, row.id, "failed", trouble.code)
    if row.opens_question:
        sessions.close_question(tx, row.id, trouble.now)


def _remember(tx: Transaction, row: Leased, provider_id: str, trouble: Trouble) -> None:
    """Late callbacks of the try that failed must not pass for news of the next one."""
    ended = deliveries.Parked(provider_id, "undelivered", trouble.code, row.id)
    deliveries.park(tx, ended, trouble.real)
