"""What is forgotten in time: words that still lie at the carrier, and a report of each night."""

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId
from bot.tables.indexes import partial_index


class CarrierText(Row, table=True):
    """A text whose words lie at the carrier until they are blanked there; kept a month.

    `heard_id` is the newest row that was looked at, for texts that came in.
    """

    __tablename__ = "carrier_text"
    __table_args__ = (partial_index("ix_carrier_text_at", "at", where="done_at IS NULL"),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    provider_id: str = Field(max_length=64, unique=True)
    heard_id: int | None = Field(default=None, sa_column=Column(RowId, nullable=True, index=True))
    since: datetime = Field(sa_column=Column(Instant, nullable=False))
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    done_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    blanked: bool = False


class RetentionReport(Row, table=True):
    """What one night has forgotten: counts, as JSON, and nothing else."""

    __tablename__ = "retention_report"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    begun_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    ended_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    counts: str
