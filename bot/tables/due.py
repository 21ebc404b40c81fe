"""What is due when, the shared rate of each sender, and who is alive."""

from datetime import datetime

from sqlalchemy import Column, Float, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId
from bot.tables.indexes import partial_index


class Due(Row, table=True):
    """Something to do at an instant. `state`: waiting, done, expired, superseded, cancelled.

    `job` is a step's address ("meeting.confirm") for a person, or a job of the alerts
    ("alerts.page") for a thread. A leased row that nobody finished is taken again.
    """

    __table_args__ = (
        partial_index("ix_due_at", "at", where="state = 'waiting'"),
        Index("ix_due_about", "about"),
        partial_index("ix_due_person", "person_id", where="state = 'waiting'"),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    job: str = Field(max_length=40)
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    thread_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("thread.id"), nullable=True, index=True)
    )
    notes: str = Field(default="{}", description="JSON of ids and instants, nothing personal")
    about: str = Field(default="", max_length=32)
    about_rev: int = 0
    valid_until: datetime | None = Field(default=None, sa_column=Column(Instant))
    state: str = Field(default="waiting", max_length=12)
    tries: int = 0
    lease_until: datetime | None = Field(default=None, sa_column=Column(Instant))
    lease_owner: str = Field(default="", max_length=40)
    done_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class SenderRate(Row, table=True):
    """The shared rate of a sender: when its next segment may go, as the carrier counts."""

    __tablename__ = "sender_rate"

    sender: str = Field(primary_key=True, max_length=64)
    next_at: float = Field(sa_column=Column(Float, nullable=False))
    stopped_at: datetime | None = Field(
        default=None, sa_column=Column(Instant), description="our configuration is refused"
    )


class Heartbeat(Row, table=True):
    """When each process was last well, and how far reconcile has come."""

    name: str = Field(primary_key=True, max_length=40)
    at: datetime = Field(sa_column=Column(Instant, nullable=False))


class OperatorNotice(Row, table=True):
    """A notice to the operator, outside the carrier, without personal data. Sent until it left."""

    __tablename__ = "operator_notice"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    what: str = Field(max_length=40)
    detail: str = Field(default="", description="ids and codes only")
    state: str = Field(default="waiting", max_length=12)
    not_before: datetime = Field(sa_column=Column(Instant, nullable=False))
    tries: int = 0
    lease_until: datetime | None = Field(default=None, sa_column=Column(Instant))
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
