"""Numbered matters that a human owns: alerts, hand-overs, yellows; and their history."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId
from bot.tables.indexes import partial_index


class Thread(Row, table=True):
    """An alert, a hand-over or a yellow.

    `level`: red, orange_tonight, orange_today, yellow, handover. `state`: open, taken, contact,
    closed. `number` comes from one series and is unique among threads that are open or were
    closed in the last 30 days.
    """

    __table_args__ = (
        Index("ix_thread_number", "number", "state"),
        Index("ix_thread_person", "person_id", "state"),
        partial_index("ux_thread_number_open", "number", where="state <> 'closed'", unique=True),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    number: int
    level: str = Field(max_length=16)
    category: str = Field(default="", max_length=24)
    reason: str = Field(default="", max_length=24)
    state: str = Field(default="open", max_length=8)
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    point_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("point.id"), nullable=True, index=True)
    )
    owner_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True, index=True)
    )
    do_not_text: bool = False
    rules: str = ""
    spans: str = ""
    tables_hash: str = ""
    safety: str = Field(
        default="", max_length=8, description="'', asked, safe, not_safe, silent, unsaid"
    )
    opened_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    raised_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    taken_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    contact_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    closed_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    outcome: int | None = None


class ChainStep(Row, table=True):
    """A step of a programme's own chain of pages; without any, the usual chain of the level holds.

    `whom`: first, backup, everyone, person. `roads`: text, call, or "text,call".
    """

    __tablename__ = "chain_step"

    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), primary_key=True))
    level: str = Field(primary_key=True, max_length=16)
    position: int = Field(primary_key=True)
    minutes: int
    whom: str = Field(max_length=8)
    roads: str = Field(max_length=12)


class ThreadEvent(Row, table=True):
    """What happened in a thread: opened, raised, paged, taken, passed, contact, note, relay, ..."""

    __tablename__ = "thread_event"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    thread_id: int = Field(
        sa_column=Column(RowId, ForeignKey("thread.id"), nullable=False, index=True)
    )
    what: str = Field(max_length=16)
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    words: str = Field(default="", description="sealed, for notes and relays")
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
