"""Texts that did not reach somebody's numbers, counted by the carrier's code."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from bot.database import Transaction
from bot.tables import metadata

outgoing = metadata.tables["outgoing"]
link = metadata.tables["person_point"]

_BY_CODE = (
    select(outgoing.c.error_code, func.count())
    .join(link, link.c.point_id == outgoing.c.sent_to)
    .where(
        link.c.person_id == bindparam("person_id"),
        outgoing.c.queued_at > bindparam("since"),
        outgoing.c.error_code != "",
    )
    .group_by(outgoing.c.error_code)
    .order_by(outgoing.c.error_code)
)


def by_code(tx: Transaction, person_id: int, since: datetime) -> dict[str, int]:
    """How many texts to any of their numbers, retired ones too, ended or waited with a code."""
    where = {"person_id": person_id, "since": since}
    rows: Sequence[Any] = tx.execute(_BY_CODE, where).all()
    return {str(row[0]): int(row[1]) for row in rows}
