"""What staff and operators look at: texts that did not arrive, notices, jobs set aside."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from bot.database import Transaction
from bot.store.outgoing import IS_LIVE, outgoing
from bot.tables import metadata

due = metadata.tables["due"]
notice = metadata.tables["operator_notice"]

ENDED_BADLY = ("failed", "expired")

_LIVE = select(outgoing.c.state, func.count()).where(IS_LIVE).group_by(outgoing.c.state)
_ENDED = (
    select(outgoing.c.state, func.count())
    .where(outgoing.c.state.in_(ENDED_BADLY), outgoing.c.queued_at > bindparam("since"))
    .group_by(outgoing.c.state)
)
_NOTICES = select(func.count()).where(notice.c.state == "waiting")
_SET_ASIDE = select(func.count()).where(due.c.state == "failed", due.c.done_at > bindparam("since"))


def texts(tx: Transaction, since: datetime) -> Mapping[str, int]:
    """How many texts there are by state: those under way, and those since then that ended badly.

    States: waiting, leased, unknown (in doubt), failed, expired. `since` is aware UTC.
    """
    rows: list[Any] = [*tx.execute(_LIVE), *tx.execute(_ENDED, {"since": since})]
    return {str(state): int(number) for state, number in rows}


def notices_waiting(tx: Transaction) -> int:
    """How many notices to the operator have not left."""
    return int(tx.execute(_NOTICES).scalar_one())


def set_aside(tx: Transaction, since: datetime) -> int:
    """How many jobs failed again and again since then (aware UTC) and are tried no more."""
    return int(tx.execute(_SET_ASIDE, {"since": since}).scalar_one())
