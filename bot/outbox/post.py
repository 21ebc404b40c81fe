"""What the outbox is handed, and what it reports."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.channels import ChannelFactory
from bot.channels.policy import Policy
from bot.database import Transaction
from bot.store.letters import Leased

CRISIS_THREADS = 2  # so that a crisis text never waits behind letters that stall


@dataclass(frozen=True)
class Outcome:
    """What became of a text that did not simply leave.

    `state` is the row's new state; `policy` and `code` are the carrier's reason, or None and our
    own word (no_point, carrier_block, opted_out, paused, not_verified, unknown ...). `final`: it
    is not tried again. `at` is aware UTC, programme time.
    """

    state: str
    policy: Policy | None
    code: str
    final: bool
    at: datetime


OnSettled = Callable[[Transaction, Leased, Outcome], None]


@dataclass(frozen=True)
class Post:
    """How texts leave: a channel for each kind of address, threads to send in, who is told.

    `on_settled` is called in the transaction that settles a row, for every text that was
    refused, undelivered, dropped or given up. When it raises, the row is settled all the same.
    """

    channels: ChannelFactory
    pool: Executor
    crisis_pool: Executor
    threads: int
    on_settled: OnSettled
    worker: str


@dataclass(frozen=True)
class DrainResult:
    """What one round did, counted in texts."""

    handed: int = 0
    accepted: int = 0
    refused: int = 0
    in_doubt: int = 0
    looked_up: int = 0


@contextmanager
def open_post(
    channels: ChannelFactory, threads: int, on_settled: OnSettled, worker: str
) -> Iterator[Post]:
    """A post with its own threads; at the end, letters under way are waited for."""
    with (
        ThreadPoolExecutor(threads, "letters") as pool,
        ThreadPoolExecutor(CRISIS_THREADS, "crisis-letters") as crisis_pool,
    ):
        yield Post(channels, pool, crisis_pool, threads, on_settled, worker)
