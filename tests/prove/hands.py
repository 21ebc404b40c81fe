"""Who does what is due in a month: one worker in the proof itself, or processes beside it."""

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import and_, bindparam, func, or_, select, union_all

from bot.alerts.watch import on_settled
from bot.channels.roads import Roads
from bot.house import House
from bot.outbox import Post, drain, sweep
from bot.store.outgoing import IS_LIVE
from bot.tables import metadata
from bot.tables.columns import Instant
from scheduler.beat import run_due
from scheduler.blanking import blank
from scheduler.nightly import tidy
from scheduler.reconcile import reconcile
from tests.prove.postoffice import PostOffice
from tests.talks.rehearsal import AtOnce

LOOK = 0.01  # seconds between two looks at what others do
# What others say now may fall due a moment after we looked at the clock.
AT_ONCE = timedelta(seconds=1)
PATIENCE = 20.0  # seconds; what is not done by then is found at the end
outgoing = metadata.tables["outgoing"]
due = metadata.tables["due"]

_NOW = bindparam("now", type_=Instant)
_RESTED = or_(outgoing.c.lease_until.is_(None), outgoing.c.lease_until <= _NOW)
_WAITS = and_(outgoing.c.state == "waiting", outgoing.c.not_before <= _NOW, _RESTED)
_IS_LEASED = outgoing.c.state == "leased"
_LEASED = select(outgoing.c.id).where(IS_LIVE, _IS_LEASED).limit(1)
# In one look: between two, a job is done and what it said is queued.
_TO_DO = union_all(
    select(outgoing.c.id).where(IS_LIVE, or_(_IS_LEASED, _WAITS)),
    select(due.c.id).where(due.c.state == "waiting", due.c.at <= _NOW),
).limit(1)
_AGAIN_AT = select(func.min(outgoing.c.lease_until)).where(
    IS_LIVE, outgoing.c.state == "waiting", outgoing.c.lease_until > _NOW
)


class Hands(Protocol):
    """Does what is due at a moment."""

    def settle(self) -> int:
        """Do it, or wait until it is done; how much that was."""

    def each_hour(self) -> None:
        """What is done once an hour."""


@dataclass
class OneWorker:
    """Everything one after the other, so that a month is the same each time."""

    house: House
    office: PostOffice

    def __post_init__(self) -> None:
        self._roads = Roads(self.house.settings)
        self._post = Post(self._roads, AtOnce(), AtOnce(), 1, on_settled, "worker-1")

    def settle(self) -> int:
        told = self.office.tell()
        if not _is_busy(self.house, self.office, with_due=True):
            return told  # most looks of a month find nothing
        did = run_due(self.house, "worker-1") + drain(self.house, self._post).handed
        return told + did + self.office.tell() or _waited_for_others(self.house, self.office)

    def each_hour(self) -> None:
        sweep(self.house, self._post)
        tidy(self.house)
        blank(self.house, self._roads)
        reconcile(self.house, self._roads)


@dataclass
class Others:
    """Workers in processes of their own: only looked at."""

    house: House
    office: PostOffice

    def settle(self) -> int:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            # In this order: a letter that is settled has left its news with the carrier before.
            busy = _is_busy(self.house, self.office, with_due=True)
            if not self.office.tell() and not busy:
                break
            time.sleep(LOOK)
        return 0

    def each_hour(self) -> None:
        # Workers do it each hour of real time.
        tidy(self.house)


def tried_again_at(house: House) -> datetime | None:
    """When the first text that a phone did not take is sent once more."""
    with house.database.read() as tx:
        found: datetime | None = tx.execute(_AGAIN_AT, {"now": house.clock.now()}).scalar()
    return found


def _waited_for_others(house: House, office: PostOffice) -> int:
    """The web process sends crisis texts itself; calls ring. 1 when that was waited for."""
    if not _is_busy(house, office, with_due=False):
        return 0
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and _is_busy(house, office, with_due=False):
        time.sleep(LOOK)
    return 1


def _is_busy(house: House, office: PostOffice, *, with_due: bool) -> bool:
    """Whether anything of this moment is under way, or, `with_due`, still to be done."""
    if any(not call.over for call in office.standin.ledger.calls):
        return True
    under_way = _TO_DO if with_due else _LEASED
    with house.database.read() as tx:
        return tx.execute(under_way, {"now": house.clock.now() + AT_ONCE}).first() is not None
