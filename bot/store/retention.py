"""Forget in time: words after 180 days (a crisis after a year), facts of delivery after a year.

Every statement touches one window of row ids, so that nothing waits for it. Only counts are told.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Table,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from bot.database import Transaction
from bot.store.outgoing import LIVE
from bot.tables import metadata

heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]
need = metadata.tables["need"]
event = metadata.tables["thread_event"]
thread = metadata.tables["thread"]
sampled = metadata.tables["sampled_text"]
thought = metadata.tables["demo_thought"]
report = metadata.tables["retention_report"]

WORDS_KEPT = timedelta(days=180)
CRISIS_KEPT = timedelta(days=365)
FACTS_KEPT = timedelta(days=365)
AFTER_LEAVING = timedelta(days=365)
CRISIS = ("red", "orange_tonight", "orange_today")
# Their words fall under the 180 days, whatever the level (domain, "Crisis").
NO_LONGER = ("relapse", "breach_fear")
SAID = {"body": "", "values": "", "body_hash": ""}


@dataclass(frozen=True)
class Part:
    """One kind of thing to forget: its table, when each row is from, which rows, what is done."""

    name: str
    table: Table
    dated: Column[Any]
    due: Callable[[datetime], ColumnElement[bool]]
    becomes: Mapping[str, str] | None
    youngest: timedelta


@dataclass(frozen=True)
class Report:
    """What one night has forgotten."""

    begun_at: datetime
    ended_at: datetime
    counts: Mapping[str, int]


def _old_words(of: Table, dated: Column[Any], now: datetime) -> ColumnElement[bool]:
    """Words past their time: those of a crisis have a longer one."""
    crisis = exists().where(
        thread.c.id == of.c.thread_id,
        thread.c.level.in_(CRISIS),
        thread.c.category.not_in(NO_LONGER),
    )
    return or_(dated < now - CRISIS_KEPT, and_(dated < now - WORDS_KEPT, ~crisis))


def _words_heard(now: datetime) -> ColumnElement[bool]:
    return and_(heard.c.body != "", _old_words(heard, heard.c.received_at, now))


def _words_said(now: datetime) -> ColumnElement[bool]:
    some = or_(outgoing.c.body != "", outgoing.c["values"] != "")
    ended = outgoing.c.state.not_in(LIVE)
    return and_(some, ended, _old_words(outgoing, outgoing.c.queued_at, now))


def _notes(now: datetime) -> ColumnElement[bool]:
    return and_(event.c.words != "", _old_words(event, event.c.at, now))


def _needs(now: datetime) -> ColumnElement[bool]:
    some = or_(need.c.words != "", need.c.reason != "")
    ended = need.c.state == "closed"
    return and_(some, ended, need.c.said_at < now - WORDS_KEPT)


def _facts(now: datetime) -> ColumnElement[bool]:
    return and_(outgoing.c.state.not_in(LIVE), outgoing.c.queued_at < now - FACTS_KEPT)


def _texts(now: datetime) -> ColumnElement[bool]:
    # A text that was read blind stays as a row, so that the sample's figures stay true.
    read_blind = exists().where(sampled.c.heard_id == heard.c.id)
    return and_(heard.c.received_at < now - FACTS_KEPT, ~read_blind)


PARTS = (
    Part("words heard", heard, heard.c.received_at, _words_heard, {"body": ""}, WORDS_KEPT),
    Part("words said", outgoing, outgoing.c.queued_at, _words_said, SAID, WORDS_KEPT),
    Part("notes of staff", event, event.c.at, _notes, {"words": ""}, WORDS_KEPT),
    Part("words of needs", need, need.c.said_at, _needs, {"words": "", "reason": ""}, WORDS_KEPT),
    Part("facts of texts said", outgoing, outgoing.c.queued_at, _facts, None, FACTS_KEPT),
    Part("facts of texts heard", heard, heard.c.received_at, _texts, None, FACTS_KEPT),
)


def due(tx: Transaction, part: Part, now: datetime) -> int:
    """How many rows are past their time now."""
    counted: Select[Any] = select(func.count()).select_from(part.table).where(part.due(now))
    return int(tx.execute(counted).scalar_one())


def window(tx: Transaction, part: Part, after: int, many: int, now: datetime) -> int | None:
    """The last row id of the next window, None when what follows is too young."""
    ids = (
        select(part.table.c.id.label("id"), part.dated.label("dated"))
        .where(part.table.c.id > after)
        .order_by(part.table.c.id)
        .limit(many)
        .subquery()
    )
    row: Any = tx.execute(select(func.max(ids.c.id), func.min(ids.c.dated))).one()
    if row[0] is None or row[1] >= now - part.youngest:
        return None
    return int(row[0])


def forget(tx: Transaction, part: Part, ids: tuple[int, int], now: datetime) -> int:
    """Forget what is past its time among the rows after the first id, up to the second."""
    here = and_(part.table.c.id > ids[0], part.table.c.id <= ids[1], part.due(now))
    if part.becomes is not None:
        return int(tx.execute(update(part.table).where(here).values(part.becomes)).rowcount)
    if part.table is heard:
        gone = select(heard.c.id).where(here)
        tx.execute(delete(thought).where(thought.c.heard_id.in_(gone)))
    return int(tx.execute(delete(part.table).where(here)).rowcount)


def add_report(tx: Transaction, done: Report) -> None:
    """Keep what a night has done."""
    values = {"begun_at": done.begun_at, "ended_at": done.ended_at}
    tx.execute(insert(report), values | {"counts": json.dumps(dict(done.counts))})


def last_report(tx: Transaction) -> Report | None:
    """What the last night has done."""
    newest = select(report.c.begun_at, report.c.ended_at, report.c.counts)
    row: Any = tx.execute(newest.order_by(report.c.id.desc()).limit(1)).first()
    return None if row is None else Report(row[0], row[1], json.loads(row[2]))
