"""Whom the first text is planned for: may we text them?"""

from collections.abc import Iterable
from datetime import datetime

from bot.database import Transaction
from bot.store import due

JOB = "welcome.ask"


def plan(tx: Transaction, person_ids: Iterable[int], now: datetime) -> None:
    """Ask them as soon as their quiet hours allow; all at once costs one statement."""
    due.plan(tx, [due.Plan(at=now, job=JOB, person_id=one) for one in person_ids])
