"""Programmes, people, pairs and when they have time. Names are sealed; numbers live in points."""

from datetime import date, datetime, time

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Time, false, true
from sqlmodel import Field

from bot.tables.columns import Instant, Row, RowId, Wall


class Programme(Row, table=True):
    """One site of the installation: its sender, its phone, its hours."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    name: str = Field(max_length=16)
    sender: str = Field(unique=True, description="the number that texts come to, E.164")
    phone: str = Field(max_length=16, description="the phone that people can call, as printed")
    zone: str
    province: str = Field(max_length=2)
    languages: str = "en,fr"
    opens: time = time(9, 0)
    closes: time = time(17, 0)
    work_days: str = Field(default="0,1,2,3,4", description="Monday is 0")
    advanced_opt_out: bool = False
    drill_day: int = Field(
        default=1,
        sa_column=Column(Integer, nullable=False, server_default="1"),
        description="the weekday of the test page, Monday is 0",
    )
    drill_at: time = Field(
        default=time(10),
        sa_column=Column(Time, nullable=False, server_default="10:00:00"),
        description="its time, by the programme's clock",
    )
    phrases_rev: int = Field(
        default=0,
        sa_column=Column(Integer, nullable=False, server_default="0"),
        description="grows with every change of its screening phrases; 0 has none",
    )
    words_by_text: bool = Field(
        default=True,
        sa_column=Column(Boolean, nullable=False, server_default=true()),
        description="whoever has taken a thread reads its words by text; else at the desk only",
    )
    names_in_morning: bool = Field(
        default=True,
        sa_column=Column(Boolean, nullable=False, server_default=true()),
        description="first names may stand in the morning text of coordinators",
    )


class Person(Row, table=True):
    """Somebody the programme knows: mentee, mentor or coordinator."""

    __table_args__ = (Index("ix_person_programme_role", "programme_id", "role"),)

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    role: str = Field(max_length=12)
    first_name: str = Field(description="sealed")
    language: str = Field(max_length=2)
    zone: str
    coordinator_id: int | None = Field(
        default=None, sa_column=Column(RowId, ForeignKey("person.id"), nullable=True)
    )
    active: bool = True
    night_shift: bool = False
    shared_phone: bool = False
    voice_only: bool = False
    paused_until: datetime | None = Field(default=None, sa_column=Column(Instant))
    created_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    asks_hours: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="agreed to be asked for the week's hours on Sundays",
    )
    travel: int | None = Field(default=None, description="minutes each way; None: the usual")
    most_a_day: int | None = Field(default=None, description="meetings; None: no limit")
    most_a_week: int | None = None
    no_sundays: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="said no to being asked on Sundays: not offered again unless they ask",
    )
    manager: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="staff: paged with everyone, and told of gaps in the rota",
    )
    ask_before_groups: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="their coordinator talks to them before they are invited to a group",
    )
    consent: str = Field(
        default="yes",
        sa_column=Column(String(4), nullable=False, server_default="yes"),
        description="to our texts: open until they have said yes or no",
    )
    pace: str = Field(
        default="weekly",
        sa_column=Column(String(10), nullable=False, server_default="weekly"),
        description="how often we may ask how they are: weekly, two_weeks, monthly, meetings",
    )
    best_time: str = Field(
        default="",
        sa_column=Column(String(10), nullable=False, server_default=""),
        description="when texts suit them: morning, afternoon, evening; empty is any time",
    )
    left_at: datetime | None = Field(
        default=None, sa_column=Column(Instant), description="they left the programme"
    )
    erased_at: datetime | None = Field(
        default=None, sa_column=Column(Instant), description="the row is nobody's any more"
    )
    release_at: datetime | None = Field(
        default=None,
        sa_column=Column(Instant),
        description="the beginning of their first day out: nothing is texted before",
    )
    morning_at: time | None = Field(
        default=None, description="staff: when they read what waits; None: when work begins"
    )


class Pair(Row, table=True):
    """A mentor and a mentee who meet."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    programme_id: int = Field(sa_column=Column(RowId, ForeignKey("programme.id"), nullable=False))
    mentee_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    mentor_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    active: bool = True
    backup_id: int | None = Field(
        default=None,
        sa_column=Column(RowId, ForeignKey("person.id", name="fk_pair_backup"), nullable=True),
    )
    messages: bool = Field(
        default=False,
        sa_column=Column(Boolean, nullable=False, server_default=false()),
        description="their coordinator lets them text each other through us",
    )


class WeeklyHours(Row, table=True):
    """When somebody can usually meet: wall time in their zone; days are '0,1' with Monday 0.

    `good` hours limit nothing: they are those somebody likes best.
    """

    __tablename__ = "weekly_hours"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    days: str
    starts: time
    ends: time
    good: bool = Field(
        default=False, sa_column=Column(Boolean, nullable=False, server_default=false())
    )


class DatedHours(Row, table=True):
    """Other hours on one date, instead of the weekly ones; without times the day is closed."""

    __tablename__ = "dated_hours"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    day: date
    starts: time | None = None
    ends: time | None = None


class Phase(Row, table=True):
    """A time in which somebody may be out only so many minutes at a stretch, travel included."""

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    since: date | None = None
    until: date
    minutes: int


class HolidayNotKept(Row, table=True):
    """A public holiday that is a day like any other for somebody; `name` as the package says it."""

    __tablename__ = "holiday_not_kept"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    name: str = Field(max_length=60)


class BusyEntry(Row, table=True):
    """When somebody is not free: times and behaviour only, never a word or a reason.

    `starts` and `ends` are wall time in the person's zone; `rule` is an RRULE or empty;
    `behaviour` is not_free, home_by or reachable_at.
    """

    __tablename__ = "busy_entry"

    id: int | None = Field(default=None, sa_column=Column(RowId, primary_key=True))
    person_id: int = Field(
        sa_column=Column(RowId, ForeignKey("person.id"), nullable=False, index=True)
    )
    behaviour: str = Field(max_length=12)
    starts: datetime = Field(sa_column=Column(Wall, nullable=False))
    ends: datetime = Field(sa_column=Column(Wall, nullable=False))
    rule: str = ""
