"""How people said they are, 1 to 5: read by their coordinator alone, never by a mentor."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


class Mood(Row, table=True):
    """One answer to "how is your week?"; the number itself is sealed."""

    __table_args__ = (Index("ix_mood_person", "person_id", "at"),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    rating: str = Field(description="sealed: 1 to 5")
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
