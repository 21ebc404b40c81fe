"""Who is paged when in a programme: its own chain where it has set one, else the usual one."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, select

from bot.database import Transaction
from bot.tables import metadata
from flows.engine.facts import Level
from flows.escalation import Chain, Rung, Steps, usual

chain_step = metadata.tables["chain_step"]

_OF_LEVEL = (
    chain_step.c.programme_id == bindparam("of_programme"),
    chain_step.c.level == bindparam("of_level"),
)
_STEPS = (
    select(chain_step.c.minutes, chain_step.c.whom, chain_step.c.roads)
    .where(*_OF_LEVEL)
    .order_by(chain_step.c.position)
)
_FORGET = delete(chain_step).where(*_OF_LEVEL)
_INSERT = insert(chain_step)


def of(tx: Transaction, programme_id: int, level: Level) -> Chain:
    """The chain that alerts of this level follow in a programme."""
    where = {"of_programme": programme_id, "of_level": level}
    rows: Sequence[Any] = tx.execute(_STEPS, where).all()
    return Chain(level, tuple(_rung(*row) for row in rows)) if rows else usual(level)


def change(tx: Transaction, programme_id: int, level: Level, steps: Steps) -> None:
    """Set a programme's own chain; no steps at all: the usual one again."""
    tx.execute(_FORGET, {"of_programme": programme_id, "of_level": level})
    for position, one in enumerate(steps):
        tx.execute(
            _INSERT,
            {
                "programme_id": programme_id,
                "level": level,
                "position": position,
                "minutes": one.after // timedelta(minutes=1),
                "whom": one.whom,
                "roads": ",".join(one.roads),
            },
        )


def _rung(minutes: int, whom: Any, roads: str) -> Rung:
    read: Any = tuple(roads.split(","))
    return Rung(timedelta(minutes=minutes), whom, read)
