"""Who is writing on a number that two people use: as they said, for a while."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from bot.database import Transaction
from bot.tables import metadata

speaker = metadata.tables["speaker"]

_FORGET = delete(speaker).where(speaker.c.point_id == bindparam("of_point"))
_SAY = insert(speaker)
_NOW = select(speaker.c.person_id).where(
    speaker.c.point_id == bindparam("point_id"), speaker.c.until > bindparam("now")
)


def say(tx: Transaction, point_id: int, person_id: int | None, until: datetime) -> None:
    """They are asked who they are (None), or have said so; it holds until then (aware UTC)."""
    tx.execute(_FORGET, {"of_point": point_id})
    tx.execute(_SAY, {"point_id": point_id, "person_id": person_id, "until": until})


def asked(tx: Transaction, point_id: int, now: datetime) -> bool:
    """Whether this number was asked who is writing, and the question or its answer still holds."""
    return tx.execute(_NOW, {"point_id": point_id, "now": now}).first() is not None


def who(tx: Transaction, point_id: int, now: datetime) -> int | None:
    """Who said that they are writing, while that holds."""
    found: int | None = tx.execute(_NOW, {"point_id": point_id, "now": now}).scalar()
    return found
