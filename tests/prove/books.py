"""The rows of a proof's database as facts for its account."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.database import Database
from bot.store import heartbeats
from bot.tables import metadata
from flows.texts.tables import SPOKEN_KEYS
from tests.prove.accounts import Queued, Received
from tests.standin import Ledger

outgoing = metadata.tables["outgoing"]
heard = metadata.tables["heard"]
thread = metadata.tables["thread"]
point = metadata.tables["point"]
due = metadata.tables["due"]

SHOWN = (
    "id",
    "lane",
    "key",
    "kind",
    "state",
    "tries",
    "error_code",
    "lease_owner",
    "lease_until",
    "tried_at",
    "not_before",
    "expires_at",
)


@dataclass(frozen=True)
class Alerted:
    """A crisis text, and the rows of the pages of its alert."""

    heard: int
    level: str
    pages: Sequence[int]


def queued(database: Database, until: datetime) -> list[Queued]:
    """Every row of the outbox; what was not due or not even queued at `until` counts as later."""
    with database.read() as tx:
        rows = tx.execute(
            select(outgoing, point.c.address)
            .select_from(outgoing.outerjoin(point, point.c.id == outgoing.c.sent_to))
            .order_by(outgoing.c.id)
        ).mappings()
        return [
            Queued(
                row=row["id"],
                lane=row["lane"],
                priority=row["priority"],
                state=row["state"],
                code=row["error_code"],
                order=(row["not_before"].isoformat(), row["id"]),
                tries=row["tries"],
                to=database.cipher.open(row["address"]) if row["address"] else "",
                body=database.cipher.open(row["body"]) if row["body"] else "",
                later=max(row["not_before"], row["queued_at"]) > until,
                spoken=row["key"] in SPOKEN_KEYS,
            )
            for row in rows
        ]


def received(ledger: Ledger) -> list[Received]:
    """Everything that the carrier took: texts in their order, then calls, which wait for none."""
    texts = [Received(one.row, one.to, one.body) for one in ledger.sent()]
    return texts + [Received(one.row, one.to, "", spoken=True) for one in ledger.placed()]


def shown(database: Database, ids: Sequence[int]) -> list[str]:
    """Rows of the outbox with everything around them in their lanes, without their words."""
    with database.read() as tx:
        lanes = select(outgoing.c.lane).where(outgoing.c.id.in_(ids))
        live = outgoing.c.state.in_(("waiting", "leased", "unknown"))
        rows = tx.execute(
            select(outgoing)
            .where(outgoing.c.id.in_(ids) | (outgoing.c.lane.in_(lanes) & live))
            .order_by(outgoing.c.lane, outgoing.c.id)
        ).mappings()
        return [" ".join(f"{name}={row[name]}" for name in SHOWN) for row in rows]


def heard_texts(database: Database) -> Counter[tuple[str, str]]:
    """How often each text was heard, by the carrier's id and its words."""
    with database.read() as tx:
        rows: Sequence[Any] = tx.execute(select(heard.c.provider_id, heard.c.body)).all()
    return Counter((sid, database.cipher.open(body)) for sid, body in rows)


def alerted(database: Database) -> list[Alerted]:
    """Every text that was heard as a crisis, with the pages of its thread."""
    with database.read() as tx:
        texts: Sequence[Any] = tx.execute(
            select(heard.c.id, heard.c.level, heard.c.thread_id).where(heard.c.level != "none")
        ).all()
        pages: Sequence[Any] = tx.execute(
            select(outgoing.c.thread_id, outgoing.c.id).where(outgoing.c.kind == "page")
        ).all()
    return [
        Alerted(text_id, level, [row for of, row in pages if of == thread_id])
        for text_id, level, thread_id in texts
    ]


def asked_twice(database: Database) -> list[int]:
    """People who were asked about the same meeting more than once by a due row."""
    with database.read() as tx:
        found = tx.execute(
            select(outgoing.c.person_id)
            .where(outgoing.c.key == "meeting.changed", outgoing.c.kind == "change")
            .group_by(outgoing.c.person_id, outgoing.c.about, outgoing.c.about_rev)
            .having(func.count() > 1)
        )
        return [row[0] for row in found]


def is_settled(database: Database, until: datetime) -> bool:
    """Whether nothing of what was due by `until` waits or is under way any more."""
    with database.read() as tx:
        texts = tx.execute(
            select(outgoing.c.id)
            .where(
                outgoing.c.state.in_(("waiting", "leased", "unknown")),
                outgoing.c.not_before <= until,
                outgoing.c.queued_at <= until,
            )
            .limit(1)
        ).first()
        steps = tx.execute(
            select(due.c.id).where(due.c.state == "waiting", due.c.at <= until).limit(1)
        ).first()
    return texts is None and steps is None


def reconciled_at(database: Database) -> datetime | None:
    """When the carrier's list was last read to its end."""
    with database.read() as tx:
        return heartbeats.last(tx, heartbeats.RECONCILED)


def logged(folder: Path) -> Counter[str]:
    """How often each kind of failure stands in the logs of a proof."""
    counts: Counter[str] = Counter()
    for file in folder.glob("*.log"):
        for line in file.read_text("utf-8", "replace").splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict) and entry.get("level") == "error":
                counts[f"{entry.get('event')}:{entry.get('error', '')}"] += 1
    return counts
