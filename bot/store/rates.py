"""The shared rate of each sender, counted in segments; all processes draw on one row."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.database import Transaction
from bot.store.upserts import Upsert
from bot.tables import metadata

sender_rate = metadata.tables["sender_rate"]

# design: at most 5 s of a sender's rate in flight, so that a crisis text does not queue inside it.
IN_FLIGHT = 5.0
# A refused sender is tried again with one text, so that it resumes once the operator is done.
TRY_STOPPED = timedelta(minutes=5)

_READ = select(sender_rate.c.next_at, sender_rate.c.stopped_at).where(
    sender_rate.c.sender == bindparam("sender")
)
_LOCK = _READ.with_for_update()
_NEW = {"sender": bindparam("sender"), "next_at": 0.0}
_INSERT = Upsert(lambda insert: insert(sender_rate).values(_NEW).on_conflict_do_nothing())
_SPEND = (
    update(sender_rate)
    .where(sender_rate.c.sender == bindparam("of_sender"))
    .values(next_at=bindparam("to_next_at"))
)
_STOP = (
    update(sender_rate)
    .where(sender_rate.c.sender == bindparam("of_sender"))
    .values(stopped_at=bindparam("at"))
)
_STOPPED = select(sender_rate.c.sender).where(sender_rate.c.stopped_at.is_not(None))


@dataclass(frozen=True)
class Rate:
    """How a sender stands. `next_at`: when its next segment leaves the carrier, epoch seconds."""

    sender: str
    next_at: float
    per_second: float
    stopped_at: datetime | None = None

    def has_room(self, segments: int, real: datetime) -> bool:
        """Whether a text that is no crisis may be handed over now."""
        waiting = self.next_at - real.timestamp()
        return waiting <= 0 or waiting + segments / self.per_second <= IN_FLIGHT

    def room(self, real: datetime) -> int:
        """How many one-segment texts may be handed over now; one when a long text could go."""
        waiting = max(0.0, self.next_at - real.timestamp())
        seconds = IN_FLIGHT - waiting
        return max(int(seconds * self.per_second), 1 if waiting == 0 else 0)

    def after(self, segments: int, real: datetime) -> "Rate":
        """The rate once these segments have been handed over."""
        starts = max(self.next_at, real.timestamp())
        return Rate(
            self.sender, starts + segments / self.per_second, self.per_second, self.stopped_at
        )

    def is_stopped(self, real: datetime) -> bool:
        """Whether our configuration was refused for it, less than five minutes ago."""
        return self.stopped_at is not None and real - self.stopped_at < TRY_STOPPED


def lock(tx: Transaction, sender: str, per_second: float) -> Rate:
    """How a sender stands; nobody else spends before this transaction ends."""
    read = _READ if tx.is_sqlite else _LOCK
    row: Any = tx.execute(read, {"sender": sender}).first()
    if row is None:
        tx.execute(_INSERT.on(tx), {"sender": sender})
        row = tx.execute(read, {"sender": sender}).one()
    return Rate(sender, float(row[0]), per_second, row[1])


def spend(tx: Transaction, rate: Rate) -> None:
    """Write down what was handed over."""
    tx.execute(_SPEND, {"of_sender": rate.sender, "to_next_at": rate.next_at})


def stop(tx: Transaction, sender: str, real: datetime) -> None:
    """The carrier refuses our configuration for this sender."""
    lock(tx, sender, 1.0)
    tx.execute(_STOP, {"of_sender": sender, "at": real.astimezone(UTC)})


def resume(tx: Transaction, sender: str) -> None:
    """The sender works again."""
    tx.execute(_STOP, {"of_sender": sender, "at": None})


def stopped(tx: Transaction) -> list[str]:
    """Senders whose configuration the carrier refuses."""
    return [row[0] for row in tx.execute(_STOPPED)]
