"""Who is on call: weeks in rotation, what was changed in them, and the drills that prove the road.

Times of the rota are wall time in the programme's zone. Who is on call is stored nowhere: it is
derived, see `flows.calendar.rota`.
"""

from datetime import date, datetime, time

from sqlalchemy import Boolean, Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId, Wall


def _person(*, nullable: bool = True) -> Column[int]:
    return Column(RowId, ForeignKey("person.id"), nullable=nullable)


def _programme() -> Column[int]:
    return Column(RowId, ForeignKey("programme.id"), nullable=False, index=True)


class DutyRotation(Row, table=True):
    """Weeks that come round, from the day on which the first of them begins."""

    __tablename__ = "duty_rotation"
    __table_args__ = (Index("ux_duty_rotation", "programme_id", "first_day", unique=True),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    first_day: date
    begins_at: time


class DutyWeek(Row, table=True):
    """One week of a rotation, `number` from 1; a place without a person is nobody's."""

    __tablename__ = "duty_week"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    rotation_id: int = Field(
        sa_column=Column(RowId, ForeignKey("duty_rotation.id"), nullable=False, index=True)
    )
    number: int
    first_id: int | None = Field(default=None, sa_column=_person())
    backup_id: int | None = Field(default=None, sa_column=_person())


class DutyOverride(Row, table=True):
    """Somebody else at a place (first, backup) for a time. The one that was made last wins."""

    __tablename__ = "duty_override"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=_programme())
    place: str = Field(max_length=10)
    person_id: int = Field(sa_column=_person(nullable=False))
    starts: datetime = Field(sa_column=Column(Wall, nullable=False))
    ends: datetime = Field(sa_column=Column(Wall, nullable=False))
    made_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class DutySwap(Row, table=True):
    """What one asked of another: to stand in for each other in one stretch, or in two.

    `agreed` is empty until the colleague has answered. Only what was agreed changes the rota.
    """

    __tablename__ = "duty_swap"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=_programme())
    place: str = Field(max_length=10)
    asker_id: int = Field(sa_column=_person(nullable=False))
    colleague_id: int = Field(sa_column=_person(nullable=False))
    starts: datetime = Field(sa_column=Column(Wall, nullable=False))
    ends: datetime = Field(sa_column=Column(Wall, nullable=False))
    back_starts: datetime | None = Field(default=None, sa_column=Column(Wall))
    back_ends: datetime | None = Field(default=None, sa_column=Column(Wall))
    asked_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    answered_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    agreed: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))


class Drill(Row, table=True):
    """A test page: who was asked, and who answered; `told_at`: everybody heard that nobody did."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=_programme())
    begun_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    first_id: int | None = Field(default=None, sa_column=_person())
    backup_id: int | None = Field(default=None, sa_column=_person())
    told_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    answered_by: int | None = Field(default=None, sa_column=_person())
    answered_at: datetime | None = Field(default=None, sa_column=Column(Instant))
