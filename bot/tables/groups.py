"""Small groups: sessions, who is invited, and who may not be in one together."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId, Wall


class GroupSession(Row, table=True):
    """A group session at a place: wall time and zone are what was announced."""

    __tablename__ = "group_session"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    rev: int = 1
    programme_id: int = Field(
        sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False, index=True)
    )
    venue_id: int = Field(sa_column=Column(RowId, ForeignKey("venue.id"), nullable=False))
    leader_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    starts_wall: datetime = Field(sa_column=Column(Wall, nullable=False))
    zone: str
    starts_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    minutes: int = 60
    seats: int
    food: bool = False
    state: str = Field(default="planned", max_length=10)
    made_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class GroupInvitation(Row, table=True):
    """How somebody stands to a session; `since` is when it came to that, which orders the list.

    `state` is asking (their coordinator talks to them first), invited, yes, no, waiting, offered,
    attended or absent.
    """

    __tablename__ = "group_invitation"
    __table_args__ = (Index("ux_group_invitation", "group_id", "person_id", unique=True),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    group_id: int = Field(sa_column=Column(RowId, ForeignKey("group_session.id"), nullable=False))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    state: str = Field(max_length=10)
    since: datetime = Field(sa_column=Column(Instant, nullable=False))


class Apart(Row, table=True):
    """Two people who are not invited to one group; never why. The lower id is the first."""

    __table_args__ = (Index("ux_apart", "one_id", "other_id", unique=True),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    one_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    other_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
