"""The series of numbers that staff type: short, never a service code, never like a time of day."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_, select

from bot.database import Transaction
from bot.tables import metadata

thread = metadata.tables["thread"]

KEPT = timedelta(days=30)  # a closed thread keeps its number for 30 days
FIRST, LAST = 120, 899
SERVICE_CODES = frozenset({211, 311, 411, 511, 611, 711, 811})  # codes that people may call
ROUND_MINUTES = frozenset({0, 15, 30, 45})  # 330 or 745 would read as a time

_USED = select(thread.c.number).where(
    or_(thread.c.state != "closed", thread.c.closed_at > bindparam("since"))
)
_LATEST = select(thread.c.number).order_by(thread.c.id.desc()).limit(1)


def is_in_series(number: int) -> bool:
    """Whether a thread may carry this number."""
    plain = number not in SERVICE_CODES and number % 100 not in ROUND_MINUTES
    return FIRST <= number <= LAST and plain


def free_numbers(tx: Transaction, now: datetime) -> Iterator[int]:
    """Free numbers from the latest one upwards and around; then those closed long enough ago.

    Ten people with one open alert each must not all be 120: the series goes round.
    """
    kept = {row[0] for row in tx.execute(_USED, {"since": now - KEPT})}
    latest = tx.execute(_LATEST).scalar() or LAST
    series = [number for number in range(FIRST, LAST + 1) if is_in_series(number)]
    around = [n for n in series if n > latest] + [n for n in series if n <= latest]
    yield from (n for n in around if n not in kept)
    # More than 700 in 30 days: a number of a closed thread comes back early, none is refused.
    yield from (n for n in around if n in kept)
