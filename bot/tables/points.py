"""Contact points: the numbers and addresses that people text from, many-to-many with people."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, UniqueConstraint
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


class Point(Row, table=True):
    """One address on one channel, found by a keyed index. Blocks and opt-outs are per number."""

    __table_args__ = (UniqueConstraint("programme_id", "channel", "address_index"),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    channel: str = Field(max_length=12, description="sms, whatsapp, messenger, simulator, ...")
    address: str = Field(description="sealed")
    address_index: str = Field(max_length=64, description="keyed hash of the address")
    carrier_blocked_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    opted_out_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    bad_at: datetime | None = Field(
        default=None, sa_column=Column(Instant), description="the carrier says: no such number"
    )
    hard_failed_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    last_heard_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    created_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class PersonPoint(Row, table=True):
    """Who uses which point. `status` is active, unverified, retired or suspect."""

    __tablename__ = "person_point"

    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), primary_key=True))
    point_id: int = Field(
        sa_column=Column(RowId, ForeignKey("point.id"), primary_key=True, index=True)
    )
    status: str = Field(default="active", max_length=10)
    since: datetime = Field(sa_column=Column(Instant, nullable=False))


class SpokenCode(Row, table=True):
    """The four digits that a coordinator said to somebody by voice, as keyed hashes.

    `name_index` is a keyed hash of their first name as it is compared.
    """

    __tablename__ = "spoken_code"

    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), primary_key=True))
    code_hash: str = Field(max_length=64)
    name_index: str = Field(max_length=64, index=True)
    set_at: datetime = Field(sa_column=Column(Instant, nullable=False))


class CodeAttempt(Row, table=True):
    """A name and a code that came from a number; `person_id` is whom the name may mean."""

    __tablename__ = "code_attempt"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    point_id: int = Field(
        sa_column=Column(RowId, ForeignKey("point.id"), nullable=False, index=True)
    )
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True, index=True)
    )
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    right: bool


class Speaker(Row, table=True):
    """Who said that they are writing on a number of two people; None while they are asked."""

    point_id: int = Field(sa_column=Column(RowId, ForeignKey("point.id"), primary_key=True))
    person_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    until: datetime = Field(sa_column=Column(Instant, nullable=False))
