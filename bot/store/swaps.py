"""What staff asked of each other: to stand in. Only what was agreed changes the rota."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.store import programmes
from bot.store.hours import wall_of
from bot.tables import metadata
from flows.calendar.rota import Turn, moment_of
from flows.calendar.swaps import Asked, until

swap = metadata.tables["duty_swap"]

_BY_ID = select(swap).where(
    swap.c.id == bindparam("swap_id"), swap.c.programme_id == bindparam("programme_id")
)
_OPEN = (
    select(swap)
    .where(
        swap.c.programme_id == bindparam("programme_id"),
        swap.c.asker_id == bindparam("asker_id"),
        swap.c.agreed.is_(None),
    )
    .order_by(swap.c.id.desc())
)
# Whoever answers second, from another phone say, changes nothing.
_ANSWER = (
    update(swap)
    .where(swap.c.id == bindparam("swap_id"), swap.c.agreed.is_(None))
    .values(agreed=bindparam("yes"), answered_at=bindparam("at"))
    .returning(swap.c.id)
)


def ask(tx: Transaction, programme_id: int, asked: Asked, now: datetime) -> int:
    """Store a question; its `id` is given by the database and the one in `asked` not looked at."""
    zone = programmes.known(tx, programme_id).facts.zone
    turn, back = asked.turn, asked.back
    values = {
        "programme_id": programme_id,
        "place": turn.place,
        "asker_id": asked.asker_id,
        "colleague_id": asked.colleague_id,
        "starts": wall_of(turn.start, zone),
        "ends": wall_of(turn.end, zone),
        "back_starts": wall_of(back.start, zone) if back else None,
        "back_ends": wall_of(back.end, zone) if back else None,
        "asked_at": now,
    }
    return int(tx.execute(insert(swap).values(values).returning(swap.c.id)).scalar_one())


def get(tx: Transaction, programme_id: int, swap_id: int) -> Asked | None:
    """One question of a programme."""
    row = tx.execute(_BY_ID, {"swap_id": swap_id, "programme_id": programme_id}).first()
    return None if row is None else _asked(row, programmes.known(tx, programme_id).facts.zone)


def open_of(tx: Transaction, programme_id: int, asker_id: int, now: datetime) -> list[Asked]:
    """What somebody has asked of colleagues that can still be answered."""
    zone = programmes.known(tx, programme_id).facts.zone
    rows = tx.execute(_OPEN, {"programme_id": programme_id, "asker_id": asker_id})
    return [asked for asked in (_asked(row, zone) for row in rows) if until(asked) > now]


def answer(tx: Transaction, swap_id: int, agreed: bool, now: datetime) -> bool:
    """What the colleague said; False when it was answered before."""
    values = {"swap_id": swap_id, "yes": agreed, "at": now}
    return tx.execute(_ANSWER, values).first() is not None


def _asked(row: Any, zone: str) -> Asked:
    turn = Turn(row.place, moment_of(row.starts, zone), moment_of(row.ends, zone))
    back = None
    if row.back_starts is not None:
        back = Turn(row.place, moment_of(row.back_starts, zone), moment_of(row.back_ends, zone))
    return Asked(row.id, row.asker_id, row.colleague_id, turn, back, row.agreed)
