"""The demo's rows: its clock, where the clock was asked to walk to, and what the bot thought."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.tables import metadata

clock = metadata.tables["demo_clock"]
thought = metadata.tables["demo_thought"]
heard = metadata.tables["heard"]

ONLY = 1  # the clock is one row

_SET = insert(clock).values(id=ONLY, ahead_seconds=bindparam("ahead"), walk_to=None)
_READ = select(clock.c.ahead_seconds, clock.c.walk_to).where(clock.c.id == ONLY)
_TURN = (
    update(clock)
    .where(clock.c.id == ONLY, clock.c.ahead_seconds < bindparam("ahead"))
    .values(ahead_seconds=bindparam("ahead"))
)
_WALK = update(clock).where(clock.c.id == ONLY).values(walk_to=bindparam("to"))
_ARRIVED = (
    update(clock).where(clock.c.id == ONLY, clock.c.walk_to == bindparam("at")).values(walk_to=None)
)
_THINK = insert(thought).values(
    person_id=bindparam("person_id"),
    heard_id=bindparam("heard_id"),
    job=bindparam("job"),
    path=bindparam("path"),
    effects=bindparam("effects"),
    understood=bindparam("understood"),
    at=bindparam("at"),
)
_THOUGHTS = (
    select(
        thought.c.id,
        thought.c.person_id,
        thought.c.job,
        thought.c.path,
        thought.c.effects,
        thought.c.understood,
        thought.c.at,
        heard.c.body,
        heard.c.level,
        heard.c.rules,
    )
    .select_from(thought.outerjoin(heard, heard.c.id == thought.c.heard_id))
    .order_by(thought.c.id.desc())
    .limit(bindparam("limit"))
)


@dataclass(frozen=True)
class Turned:
    """How far the clock runs ahead, in seconds, and where it was asked to walk to (aware UTC)."""

    ahead: float
    walk_to: datetime | None


@dataclass(frozen=True)
class NewThought:
    """A turn to write down; `path` and `effects` are lines to read. `at` is aware UTC.

    `understood` is what was read in a text, in fields that JSON can hold.
    """

    person_id: int
    heard_id: int | None
    job: str
    path: Sequence[str]
    effects: Sequence[str]
    at: datetime
    understood: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class KeptThought:
    """A turn as it was written down. `text` is what was heard, None for a due job; `level` and
    `rules` are what screening said of it."""

    id: int
    person_id: int
    job: str
    path: Sequence[str]
    effects: Sequence[str]
    at: datetime
    text: str | None
    level: str
    rules: Sequence[str]
    understood: Mapping[str, Any] = field(default_factory=dict)


def set_clock(tx: Transaction, ahead: float) -> None:
    """Give an empty demo its clock, `ahead` seconds ahead of real time."""
    tx.execute(_SET, {"ahead": ahead})


def read_clock(tx: Transaction) -> Turned:
    """Where the clock stands.

    Raises:
        LookupError: this database holds no demo.
    """
    row = tx.execute(_READ).first()
    if row is None:
        raise LookupError("This database holds no demo: start one with checkin demo.")
    return Turned(float(row.ahead_seconds), row.walk_to)


def turn_clock(tx: Transaction, ahead: float) -> None:
    """Set the clock forward; it is never set back."""
    tx.execute(_TURN, {"ahead": ahead})


def ask_walk(tx: Transaction, to: datetime) -> None:
    """Ask the scheduler to walk to an instant (aware UTC)."""
    tx.execute(_WALK, {"to": to.astimezone(UTC)})


def arrived(tx: Transaction, at: datetime) -> None:
    """The walk to `at` is over, unless somebody asked for more meanwhile."""
    tx.execute(_ARRIVED, {"at": at})


def think(tx: Transaction, new: NewThought) -> None:
    """Write a turn down; it holds words and is sealed."""
    values = {
        "person_id": new.person_id,
        "heard_id": new.heard_id,
        "job": new.job,
        "path": tx.cipher.seal(json.dumps(list(new.path))),
        "effects": tx.cipher.seal(json.dumps(list(new.effects))),
        "understood": tx.cipher.seal(json.dumps(new.understood)),
        "at": new.at,
    }
    tx.execute(_THINK, values)


def thoughts(tx: Transaction, limit: int) -> list[KeptThought]:
    """The last turns, newest first."""
    return [_thought(tx, row) for row in tx.execute(_THOUGHTS, {"limit": limit})]


def _thought(tx: Transaction, row: Any) -> KeptThought:
    return KeptThought(
        id=row.id,
        person_id=row.person_id,
        job=row.job,
        path=json.loads(tx.cipher.open(row.path)),
        effects=json.loads(tx.cipher.open(row.effects)),
        at=row.at,
        text=None if row.body is None else tx.cipher.open(row.body),
        level=row.level or "none",
        rules=[rule for rule in (row.rules or "").split(",") if rule],
        understood=json.loads(tx.cipher.open(row.understood)) if row.understood else {},
    )
