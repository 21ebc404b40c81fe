"""What staff and operators look at: texts that did not arrive, notices, jobs set aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from bot.database import Transaction
from bot.store.outgoing import IS_LIVE, outgoing
from bot.tables import metadata
from flows.texts.tables import SPOKEN_KEYS

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
_LAST_CALL = (
    select(outgoing.c.state, outgoing.c.error_code)
    .where(
        outgoing.c.programme_id == bindparam("of_programme"),
        outgoing.c.key.in_(sorted(SPOKEN_KEYS)),
        outgoing.c.tries > 0,
        outgoing.c.state.in_(("accepted", "failed")),
    )
    .order_by(outgoing.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True)
class LastCall:
    """What became of the last call: whether the carrier took it, and its code if not."""

    taken: bool
    code: str


def last_call(tx: Transaction, programme_id: int) -> LastCall | None:
    """What became of the newest call that was tried; None if none was."""
    row: Any = tx.execute(_LAST_CALL, {"of_programme": programme_id}).first()
    return None if row is None else LastCall(row[0] == "accepted", row[1])


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
