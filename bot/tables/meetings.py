"""Meetings, the changes made to them, and times that are held."""

from datetime import datetime, time

from sqlalchemy import Boolean, Column, ForeignKey, Index, false
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId, Wall


class Venue(Row, table=True):
    """A place to meet."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    name: str = Field(max_length=24)
    address: str = ""
    phone: str = ""
    zone: str
    licence: str = Field(default="none", max_length=10)
    landline: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="guests may use the phone of the place",
    )


class VenueHours(Row, table=True):
    """When a place is open, in its own zone; days are '0,1' with Monday 0. None stated: always."""

    __tablename__ = "venue_hours"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    venue_id: int = Field(
        sa_column=Column(RowId, ForeignKey("venue.id"), nullable=False, index=True)
    )
    days: str
    starts: time
    ends: time


class Meeting(Row, table=True):
    """A meeting: wall time and zone are what was agreed, `starts_at` is derived from them."""

    __table_args__ = (
        Index("ix_meeting_mentee", "mentee_id", "starts_at"),
        Index("ix_meeting_mentor", "mentor_id", "starts_at"),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    rev: int = 1
    pair_id: int = Field(sa_column=Column(RowId, ForeignKey("pair.id"), nullable=False))
    mentee_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    mentor_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    venue_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("venue.id"), nullable=True)
    )
    starts_wall: datetime = Field(sa_column=Column(Wall, nullable=False))
    zone: str
    starts_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    minutes: int = 60
    format: str = Field(default="in_person", max_length=10)
    state: str = Field(default="planned", max_length=10)
    outcome: str = Field(default="", max_length=16)
    booked_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    confirmed_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class Change(Row, table=True):
    """What a meeting was before somebody changed it: history, and what UNDO goes back to."""

    __tablename__ = "meeting_change"
    __table_args__ = (Index("ix_change_person", "person_id", "made_at"),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    meeting_id: int = Field(
        sa_column=Column(RowId, ForeignKey("meeting.id"), nullable=False, index=True)
    )
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    rev_after: int
    was_wall: datetime = Field(sa_column=Column(Wall, nullable=False))
    was_zone: str
    was_state: str = Field(max_length=10)
    was_format: str = Field(max_length=10)
    made_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    undone_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class Hold(Row, table=True):
    """A time kept for somebody who was offered it. `travel` is minutes each way."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    owner_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    mentee_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    mentor_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    starts_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    ends_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    travel: int = 0
    expires_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class CalendarFeed(Row, table=True):
    """The secret address of a calendar feed: only a keyed digest of its token is kept."""

    __tablename__ = "calendar_feed"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    digest: str = Field(unique=True, max_length=64)
    created_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    revoked_at: datetime | None = Field(default=None, sa_column=Column(Instant))
