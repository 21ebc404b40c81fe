"""How people came into the programme: the batches they were enrolled in."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey
from sqlmodel import Field, SQLModel

from bot.tables.columns import Instant, RowId


class Batch(SQLModel, table=True):
    """People who were enrolled from one file. `people` is how many they were."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    people: int
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    undone_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class BatchPerson(SQLModel, table=True):
    """Who came with which batch; gone once it was taken back."""

    __tablename__ = "batch_person"

    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), primary_key=True))
    batch_id: int = Field(
        sa_column=Column(RowId, ForeignKey("batch.id"), nullable=False, index=True)
    )
