"""What mentees need, who looks after it until when, and the services they are sent to."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


class Service(Row, table=True):
    """A service of the neighbourhood that needs are referred to; nothing about any person.

    `kinds` are needs ("housing,food"), `opening` as `bot.store.opening` writes it (empty: always
    open), `area` a coarse part of town. A row is never changed once people may have been sent
    there: `gone_at` says since when nobody is, `replaced_by` which row holds from then on.
    """

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(
        sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False, index=True)
    )
    name: str = Field(max_length=24)
    kinds: str = Field(max_length=80)
    address: str = Field(max_length=48)
    phone: str = Field(max_length=16)
    opening: str = ""
    languages: str = Field(default="en,fr", max_length=12)
    province: str = Field(default="", max_length=2)
    area: str = Field(default="", max_length=24)
    checked_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    checked_by: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    gone_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    replaced_by: int | None = Field(default=None, sa_column=Column(RowId, nullable=True))


class Need(Row, table=True):
    """One thing that somebody needs. It has an owner and a day, and ends when it worked.

    `state`: open, taken, referred, closed. `thread_id` is the numbered matter that staff text
    about; `rev` grows with every referral, so that an older question is not asked any more.
    `ended`: worked, solved, unwanted, elsewhere, not_reached, no_need.
    """

    __table_args__ = (
        Index("ix_need_person", "person_id", "state"),
        Index("ix_need_due", "programme_id", "state", "due_at"),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    kind: str = Field(max_length=12)
    words: str = Field(default="", description="sealed: what they wrote")
    state: str = Field(default="open", max_length=8)
    owner_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True, index=True)
    )
    thread_id: int = Field(
        sa_column=Column(RowId, ForeignKey("thread.id"), nullable=False, index=True)
    )
    service_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("service.id"), nullable=True)
    )
    rev: int = 0
    said_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    due_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    referred_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    closed_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    ended: str = Field(default="", max_length=12)
    reason: str = Field(default="", description="sealed: why staff closed it")
