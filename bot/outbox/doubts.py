"""Evidence for texts whose fate nobody knows: a time-out, a 5xx, or a worker that died.

In order: a status callback that named the row, then the carrier's own list by to, from and time,
matched by count and body hash. What the list does not show after 60 s was not taken and goes
again. When the list cannot be read, a crisis text is sent again and any other is not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.channels import Channel, Found, Letter, NotReadable
from bot.channels.roads import VOICE
from bot.database import Transaction
from bot.house import House
from bot.outbox import settling, statuses
from bot.outbox.post import Outcome, Post
from bot.outbox.prepare import sender_of
from bot.store import claims, deliveries, letters, points, sessions
from bot.store.claims import Moment
from bot.store.letters import Leased
from bot.store.outgoing import CRISIS
from flows.texts.tables import SPOKEN_KEYS

WAIT_FOR_CALLBACK = timedelta(seconds=60)
LOOK_AGAIN = timedelta(seconds=60)
GIVE_UP_AFTER = timedelta(hours=2)
# How far the carrier's clock may be from ours. Less than half of the 30 s after which the next
# answer may follow: so that equal texts to one number are told apart by when they were tried.
CLOCKS_DIFFER = timedelta(seconds=12)
SLOWEST_AGAIN = 5  # seconds, when the list shows that a crisis text was not taken
SLOWEST_UNKNOWN = 60  # when it may have been taken each time: nobody is texted without end
TRIAL_PREFIX = "Sent from your Twilio trial account - "
LOOKED = "looked"


@dataclass(frozen=True)
class Doubt:
    """A leased text in doubt, as the letter it was, to be looked up."""

    row: Leased
    letter: Letter


@dataclass(frozen=True)
class Looked:
    """What the carrier's list says; `found` is None when it could not be read."""

    doubt: Doubt
    found: Sequence[Found] | None


def take(
    house: House, post: Post, at: Moment, limit: int, thread_id: int | None = None
) -> list[Doubt]:
    """Lease what is to be looked up, of one thread's crisis or all.

    What a callback already proved is settled at once.
    """
    left: list[Doubt] = []
    with house.database.write() as tx:
        ids = claims.in_doubt(tx, at, limit, thread_id)
        for row in letters.read(tx, ids) if ids else []:
            if not _is_proved(tx, row, at, post):
                left.append(Doubt(row, _letter_of(tx, house, row)))
    return left


def _is_proved(tx: Transaction, row: Leased, at: Moment, post: Post) -> bool:
    """Whether a callback that came early had named this row; it is settled then."""
    proof = deliveries.evidence(tx, row.id)
    if proof is None:
        return False
    deliveries.unpark(tx, proof.provider_id)
    if not _accept(tx, row, at, proof.provider_id):
        # An equal text has been settled by it; this one is looked up like any other.
        return False
    report = statuses.StatusReport(proof.provider_id, proof.status, proof.error_code)
    statuses.apply(tx, row.id, report, at, post.on_settled)
    return True


def look(channel: Channel, doubt: Doubt) -> Looked:
    """Read the carrier's list; called in a sending thread."""
    tried = doubt.row.last_tried_at
    try:
        if tried is None:
            return Looked(doubt, ())
        return Looked(doubt, channel.find(doubt.letter, tried - CLOCKS_DIFFER))
    except NotReadable:
        return Looked(doubt, None)


def decide(tx: Transaction, looked: Looked, at: Moment, post: Post, patience: timedelta) -> None:
    """Settle a row by what was found; `patience` is how long we wait for the carrier's answer."""
    row = looked.doubt.row
    if looked.found is None:
        _cannot_know(tx, row, at, post)
        return
    since = (row.last_tried_at or at.real) - patience - CLOCKS_DIFFER
    decided = row.priority == CRISIS or bool(row.lease_owner)
    if not decided and deliveries.has_twin(tx, _twin(row), since):
        # A callback will say which of the equal texts was taken; the list cannot.
        deliveries.doubt(tx, row.id, row.error_code, at.real + WAIT_FOR_CALLBACK, LOOKED)
        return
    match = _match(tx, row, looked.found, since, patience)
    if match is not None:
        _take_found(tx, row, match, at, post)
    elif decided:
        # The list is silent and the carrier has had its time: that of a lease that ran out.
        deliveries.retry(tx, row.id, "not_taken", _again_at(row, at))
    else:
        deliveries.doubt(tx, row.id, row.error_code, at.real + WAIT_FOR_CALLBACK, LOOKED)


def _match(
    tx: Transaction, row: Leased, found: Sequence[Found], since: datetime, patience: timedelta
) -> Found | None:
    until = since + 2 * (patience + CLOCKS_DIFFER)
    same = [one for one in found if one.at <= until and _hash(tx, one.text) == row.body_hash]
    free = deliveries.not_ours_yet(tx, [one.provider_id for one in same], row.id) if same else set()
    unclaimed = [one for one in same if one.provider_id in free]
    # Equal texts to one number at one time: each listed one proves one row, the oldest first.
    before = deliveries.twins_before(tx, _twin(row), since)
    return unclaimed[before] if before < len(unclaimed) else None


def _twin(row: Leased) -> deliveries.Twin:
    return deliveries.Twin(row.id, row.sent_to, row.body_hash)


def _hash(tx: Transaction, text: str) -> str:
    return tx.cipher.index(text.removeprefix(TRIAL_PREFIX))


def _take_found(tx: Transaction, row: Leased, match: Found, at: Moment, post: Post) -> None:
    if not _accept(tx, row, at, match.provider_id):
        # Another worker's row has just claimed it: look again.
        deliveries.doubt(tx, row.id, row.error_code, at.real + LOOK_AGAIN, LOOKED)
        return
    report = statuses.StatusReport(match.provider_id, match.status, match.error_code)
    statuses.apply(tx, row.id, report, at, post.on_settled)


def _accept(tx: Transaction, row: Leased, at: Moment, provider_id: str) -> bool:
    # When the person got it is when we tried, moved into programme time.
    accepted_at = at.now - (at.real - row.last_tried_at if row.last_tried_at else timedelta())
    accepted = deliveries.proved(tx, row.id, provider_id, accepted_at)
    if accepted and row.opens_question:
        sessions.asked(tx, row.id, accepted_at)
    return accepted


def _cannot_know(tx: Transaction, row: Leased, at: Moment, post: Post) -> None:
    age = at.real - row.tried_at if row.tried_at else timedelta()
    stale = row.expires_at is not None and row.expires_at <= at.now
    if row.priority == CRISIS and not stale:
        deliveries.retry(tx, row.id, "unknown", _again_at(row, at, SLOWEST_UNKNOWN))
    elif stale or age > GIVE_UP_AFTER:
        outcome = Outcome("failed", None, "unknown", True, at.now)
        settling.drop(tx, row, outcome, post.on_settled)
    else:
        looked = LOOKED if age > WAIT_FOR_CALLBACK else ""
        deliveries.doubt(tx, row.id, row.error_code, at.real + LOOK_AGAIN, looked)


def _again_at(row: Leased, at: Moment, slowest: int = SLOWEST_AGAIN) -> datetime | None:
    """A second try at once; then slower, so that a text nobody can send does not spin."""
    return at.real + timedelta(seconds=min(2**row.tries, slowest)) if row.tries > 1 else None


def _letter_of(tx: Transaction, house: House, row: Leased) -> Letter:
    point = points.get(tx, row.sent_to) if row.sent_to is not None else None
    spoken = row.key in SPOKEN_KEYS
    return Letter(
        outgoing_id=row.id,
        attempt=row.tries,
        channel=VOICE if spoken else point.channel if point else "",
        to=point.address if point else "",
        sender=sender_of(house, row),
        # A call has no words at the carrier: what it would have said is how it is recognised.
        text=tx.cipher.open(row.body) if spoken and row.body else "",
        valid_seconds=0,
    )
