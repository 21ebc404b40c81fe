"""What was heard, what is to be said, and where each conversation stands."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId
from bot.tables.indexes import partial_index


class Heard(Row, table=True):
    """A text that came in. The provider's id is claimed by inserting it."""

    __table_args__ = (
        Index("ix_heard_point", "point_id", "received_at"),
        Index("ix_heard_person", "person_id", "received_at"),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    provider_id: str = Field(max_length=64, unique=True)
    point_id: int = Field(sa_column=Column(RowId, ForeignKey("point.id"), nullable=False))
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    thread_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("thread.id"), nullable=True, index=True)
    )
    body: str = Field(description="sealed")
    level: str = Field(default="none", max_length=16)
    rules: str = ""
    received_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    heard_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class Outgoing(Row, table=True):
    """A text to be said. See `bot.outbox` for its life.

    `priority`: 0 crisis, 1 answer, 2 bulk. `lane`: whose order it keeps ("p7", "c3").
    `state`: waiting, leased, unknown, accepted, failed, expired, superseded, cancelled.
    `status`: the carrier's word once accepted (queued ... delivered, read). `tried_at` is the
    first try, from which others wait for it; `last_tried_at` is when to look for it at the carrier.
    """

    __table_args__ = (
        partial_index(
            "ix_outgoing_due",
            "priority",
            "not_before",
            "id",
            where="state IN ('waiting','leased','unknown')",
        ),
        partial_index(
            "ix_outgoing_lane",
            "lane",
            "priority",
            "id",
            where="state IN ('waiting','leased','unknown')",
        ),
        Index("ix_outgoing_about", "about"),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True, index=True)
    )
    point_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("point.id"), nullable=True)
    )
    thread_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("thread.id"), nullable=True, index=True)
    )
    lane: str = Field(max_length=24)
    key: str = Field(max_length=64)
    values: str = Field(default="", description="sealed JSON, frozen when queued")
    language: str = Field(default="", max_length=2, description="'' = the person's when sent")
    kind: str = Field(max_length=12)
    priority: int
    about: str = Field(default="", max_length=32)
    about_rev: int = 0
    opens_question: bool = False
    state: str = Field(default="waiting", max_length=12)
    not_before: datetime = Field(sa_column=Column(Instant, nullable=False))
    expires_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    lease_until: datetime | None = Field(default=None, sa_column=Column(Instant))
    lease_owner: str = Field(default="", max_length=40)
    tries: int = 0
    sent_to: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("point.id"), nullable=True)
    )
    provider_id: str | None = Field(default=None, max_length=64, unique=True)
    status: str = Field(default="", max_length=16)
    error_code: str = Field(default="", max_length=16)
    body: str = Field(default="", description="sealed: the text as sent")
    body_hash: str = Field(default="", max_length=64)
    segments: int = 0
    queued_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    tried_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    last_tried_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    accepted_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    delivered_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class SavedSession(Row, table=True):
    """Where a person's conversation stands. `rev` is compared and set at every save.

    `asked_at` and `closes_at` stand apart from the sealed state because the outbox writes them
    when the carrier has accepted the question, or when it ended undelivered.
    """

    __tablename__ = "session"

    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), primary_key=True))
    rev: int = 1
    state: str = Field(description="sealed JSON")
    question_id: int | None = Field(
        default=None, sa_column=Column(RowId, nullable=True, index=True)
    )
    asked_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    closes_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class ParkedStatus(Row, table=True):
    """A status callback that came before our own create call returned."""

    __tablename__ = "parked_status"

    provider_id: str = Field(primary_key=True, max_length=64)
    status: str = Field(max_length=16)
    error_code: str = Field(default="", max_length=16)
    outgoing_id: int | None = Field(default=None, sa_column=Column(RowId, nullable=True))
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
