"""What is known of one person's time, and what is looked for in it."""

from dataclasses import dataclass
from datetime import date, datetime

from flows.calendar.busy import Busy
from flows.calendar.grid import Align
from flows.calendar.hours import Override, WeeklyHours
from flows.engine.facts import Wanted


@dataclass(frozen=True, slots=True)
class Booked:
    """Another meeting of this person: aware UTC start, minutes, minutes of travel each way."""

    start: datetime
    minutes: int
    travel: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A time kept for somebody else's offer until `expires` (aware UTC; None: until released)."""

    start: datetime
    minutes: int
    travel: int = 0
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """Days on which one outing, the way there and back included, lasts so many minutes at most.

    First and last day both count, in the person's zone; without a first day it already holds.
    Phone and video are no outing. "Early passes may be 2 hours" (domain, Time and conditions).
    """

    since: date | None
    until: date
    minutes: int


@dataclass(frozen=True, slots=True)
class PersonCalendar:
    """What is known of one person's time; the meeting that is being moved is left out.

    Without weekly hours a person is free 9:00-21:00 every day, which are the hours outside the
    usual quiet ones; stated hours replace these. `booked` and `holds` are other meetings.
    `good` are hours they like best: they rank, and forbid nothing. At most `most_a_day` meetings
    start on a local day and `most_a_week` in a week from Monday on (None: any number).
    `ignored_holidays` are names of public holidays that are days like others to them.
    `night_shift` is somebody who works nights, at hours that need not be known: mornings rank low.
    `travel` is their own way there or back in minutes, in place of the request's; it does not
    matter to phone and video.
    """

    zone: str
    weekly: tuple[WeeklyHours, ...] = ()
    overrides: tuple[Override, ...] = ()
    busy: tuple[Busy, ...] = ()
    booked: tuple[Booked, ...] = ()
    holds: tuple[Held, ...] = ()
    good: tuple[WeeklyHours, ...] = ()
    phases: tuple[Phase, ...] = ()
    most_a_day: int | None = None
    most_a_week: int | None = None
    ignored_holidays: frozenset[str] = frozenset()
    night_shift: bool = False
    travel: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is looked for. Figures in minutes, with the defaults of the domain ("Defaults").

    `zone` is the clock that starts are round on, the venue's or the mentee's. `travel` is each
    way and 0 for phone and video, to which curfews, phases and the `venue` do not matter. `venue`
    is when the place is open, in `zone`; without hours it always is. `near` is the old time,
    `not_these` the starts already refused; they and `province` (its holidays come last) only
    matter for ranking.
    """

    now: datetime
    zone: str
    minutes: int = 60
    step: int = 30
    notice: int = 180
    horizon_days: int = 14
    travel: int = 30
    align: Align = "clock"
    wanted: tuple[Wanted, ...] = ()
    near: datetime | None = None
    not_these: tuple[datetime, ...] = ()
    province: str = ""
    venue: tuple[WeeklyHours, ...] = ()
