"""What staff do about screening: phrases of a programme, verdicts on alerts, texts read blind."""

from datetime import date, datetime

from sqlalchemy import Column, ForeignKey, Index
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId


def _person() -> Column[int]:
    return Column(RowId, ForeignKey("person.id"), nullable=True)


def _thread() -> Column[int]:
    return Column(RowId, ForeignKey("thread.id"), nullable=True)


class ScreenPhrase(Row, table=True):
    """One change of a programme to its screening tables; every change stays as a row.

    `kind`: add (a phrase), off (the built-in rule `rule_id` does not alarm). `state`: asked (waits
    for a second person to begin), on, leaving (on, and waits for a second person to end), gone.
    """

    __tablename__ = "screen_phrase"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(
        sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False, index=True)
    )
    kind: str = Field(max_length=4)
    rule_id: str = Field(default="", max_length=64)
    language: str = Field(default="", max_length=2)
    category: str = Field(default="", max_length=24)
    level: str = Field(max_length=6, description="of the phrase, or of the rule that is off")
    page_when: str = Field(default="", max_length=8, description="tonight, today; '' for red")
    words: str = Field(default="", description="sealed JSON: frames, unless, both examples")
    state: str = Field(max_length=8)
    begun_by: int | None = Field(default=None, sa_column=_person())
    begun_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    confirmed_by: int | None = Field(default=None, sa_column=_person())
    confirmed_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    ended_by: int | None = Field(default=None, sa_column=_person())
    ended_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    end_confirmed_by: int | None = Field(default=None, sa_column=_person())
    end_confirmed_at: datetime | None = Field(default=None, sa_column=Column(Instant))


class Verdict(Row, table=True):
    """What staff say of an alert that was false, or of a text that was missed: one for a thread.

    `said`: right (the rule), wrong (the rule), crisis (the text was one after all).
    """

    thread_id: int = Field(sa_column=Column(RowId, ForeignKey("thread.id"), primary_key=True))
    said: str = Field(max_length=8)
    person_id: int | None = Field(default=None, sa_column=_person())
    at: datetime = Field(sa_column=Column(Instant, nullable=False))


class SampledText(Row, table=True):
    """A text that alarmed nobody and is read blind by a coordinator; its words stay where they are.

    `answer`: '' before, yes (a crisis, missed), no, skip. `thread_id` is what a yes has opened.
    """

    __tablename__ = "sampled_text"
    __table_args__ = (
        Index("ux_sampled_text", "programme_id", "week", "heard_id", unique=True),
        Index("ux_sampled_text_place", "programme_id", "week", "place", unique=True),
    )

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    week: date = Field(description="the Monday of the week in which the texts came")
    place: int = Field(description="the order in which they are read")
    heard_id: int = Field(sa_column=Column(RowId, ForeignKey("heard.id"), nullable=False))
    reader_id: int | None = Field(default=None, sa_column=_person())
    read_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    answer: str = Field(default="", max_length=4)
    answered_at: datetime | None = Field(default=None, sa_column=Column(Instant))
    thread_id: int | None = Field(default=None, sa_column=_thread())
