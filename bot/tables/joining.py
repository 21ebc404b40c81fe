"""How people came into the programme: the batches they were enrolled in, their consent."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


class Batch(Row, table=True):
    """People who were enrolled from one file. `people` is how many they were."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    people: int
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    undone_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class BatchPerson(Row, table=True):
    """Who came with which batch; gone once it was taken back."""

    __tablename__ = "batch_person"

    person_id: int = Field(sa_column=Column(RowId, ForeignKey("person.id"), primary_key=True))
    batch_id: int = Field(
        sa_column=Column(RowId, ForeignKey("batch.id"), nullable=False, index=True)
    )


class ConsentRecord(Row, table=True):
    """A yes or a no to our texts: who, when, how, on which words, from which number.

    `how` is text, or staff when they told somebody (`by_id`). Rows are never changed.
    """

    __tablename__ = "consent"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    given: bool
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    how: str = Field(max_length=5)
    wording: str = Field(max_length=16, description="the version of the words, flows.welcome")
    language: str = Field(max_length=2)
    point_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("point.id"), nullable=True)
    )
    by_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
