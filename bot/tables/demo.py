"""The demo alone: its clock, and what the bot thought. Both stay empty in an installation."""

from datetime import datetime

from sqlalchemy import Column, Float, ForeignKey, String
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


class DemoClock(Row, table=True):
    """The demo's time: how far it runs ahead of real time, and where it was asked to walk to."""

    __tablename__ = "demo_clock"

    id: int = Field(primary_key=True)
    ahead_seconds: float = Field(default=0.0, sa_column=Column(Float, nullable=False))
    walk_to: datetime | None = Field(default=None, sa_column=Column(Instant))


class DemoThought(Row, table=True):
    """What one turn came to, for the demo's inspector: of a text (`heard_id`) or of a due job."""

    __tablename__ = "demo_thought"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), nullable=False))
    heard_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("heard.id"), nullable=True)
    )
    job: str = Field(default="", max_length=40)
    path: str = Field(description="sealed JSON: the steps, each with its event")
    effects: str = Field(description="sealed JSON: the effects in their order")
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    understood: str = Field(
        default="",
        sa_column=Column(String, nullable=False, server_default=""),
        description="sealed JSON: the times that were read, and why the offered ones fit",
    )
