"""The carrier's callbacks. Late, repeated and out of order is normal; nothing regresses."""

from dataclasses import dataclass

from bot.channels.policy import policy_of
from bot.database import Transaction, past_deadlocks
from bot.house import House
from bot.outbox.post import OnSettled
from bot.outbox.settling import Trouble, react
from bot.store import carrier_texts, deliveries, letters, sessions
from bot.store.claims import Moment
from bot.store.deliveries import FINAL, RANKS, Parked, may_follow
from bot.store.letters import Leased
from flows.texts.tables import SPOKEN_KEYS


@dataclass(frozen=True)
class StatusReport:
    """A status callback. `outgoing_id` is our row's id from the address, if it was there."""

    provider_id: str
    status: str
    error_code: str = ""
    outgoing_id: int | None = None


def settle(house: House, report: StatusReport, on_settled: OnSettled) -> str:
    """Apply a callback; a word for the log: applied, unchanged, parked or proof."""
    return past_deadlocks(lambda: _settle(house, report, on_settled))


def _settle(house: House, report: StatusReport, on_settled: OnSettled) -> str:
    at = Moment(house.clock.now(), house.clock.real(), "callback")
    with house.database.write() as tx:
        if report.outgoing_id is not None:
            # Whoever writes down that it was accepted looks for what is parked, and we park: one
            # after the other, or each misses the other and the status is lost.
            letters.hold(tx, report.outgoing_id)
        row = letters.by_provider_id(tx, report.provider_id)
        if row is not None:
            return apply(tx, row.id, report, at, on_settled)
        return _not_known(tx, report, at, on_settled)


def apply(
    tx: Transaction, row_id: int, report: StatusReport, at: Moment, on_settled: OnSettled
) -> str:
    """Give a row the carrier's newest word, if it is news, and react to a failed delivery."""
    (row,) = letters.read(tx, [row_id])
    code = report.error_code or row.error_code
    if not may_follow(report.status, row.status):
        if code != row.error_code:
            deliveries.set_status(tx, row.id, row.status, code, at.now)
        return "unchanged"
    deliveries.set_status(tx, row.id, report.status, code, at.now)
    if RANKS[report.status] >= FINAL and row.key not in SPOKEN_KEYS:
        carrier_texts.add(tx, report.provider_id, at.now)
    if report.status in ("failed", "undelivered"):
        trouble = Trouble(policy_of(code), code, at.now, at.real, taken=True)
        react(tx, row, trouble, on_settled)
    elif report.status == "canceled" and row.opens_question:
        sessions.close_question(tx, row.id, at.now)
    return "applied"


def _not_known(tx: Transaction, report: StatusReport, at: Moment, on_settled: OnSettled) -> str:
    kept = deliveries.parked(tx, report.provider_id)
    if kept is not None and not may_follow(report.status, kept.status):
        return "unchanged"
    if kept is None and report.status not in RANKS:
        return "unchanged"
    row = _in_doubt(tx, report)
    if row is None:
        code = report.error_code or (kept.error_code if kept else "")
        parked = Parked(report.provider_id, report.status, code, report.outgoing_id)
        deliveries.park(tx, parked, at.real)
        return "parked"
    accepted_at = at.now - (at.real - row.last_tried_at) if row.last_tried_at else at.now
    proved = deliveries.proved(tx, row.id, report.provider_id, accepted_at)
    if proved and row.opens_question:
        sessions.asked(tx, row.id, accepted_at)
    apply(tx, row.id, report, at, on_settled)
    deliveries.unpark(tx, report.provider_id)
    return "proof"


def _in_doubt(tx: Transaction, report: StatusReport) -> Leased | None:
    """The row a callback names, when nobody knew whether the carrier had taken it."""
    if report.outgoing_id is None:
        return None
    rows = letters.read(tx, [report.outgoing_id])
    doubtful = [row for row in rows if row.state == "unknown" or row.error_code == "unknown"]
    return doubtful[0] if doubtful and doubtful[0].state != "accepted" else None
