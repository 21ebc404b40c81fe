"""Quiet hours, and when each text about a meeting is due. Figures: the domain page, "Defaults".

All instants are aware UTC; the zone is that of the person who gets the text.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment

QUIET_START = time(21)
QUIET_END = time(9)
# "After a night shift no text before 13:00" ("Time and conditions").
AFTER_NIGHT_SHIFT = time(13)
DAY_BEFORE = time(18)
# The default says only "the evening before"; 20:00 leaves an hour to answer before quiet, and
# does not fall together with the day-before text.
EVENING_BEFORE = time(20)
LAST_MISSED = time(20)
SAME_DAY_LEAD = timedelta(hours=2)
SILENCE_LEAD = timedelta(hours=2)
REPORT_DELAY = timedelta(hours=1)
AWAKE = timedelta(minutes=30)  # whoever has just written waits for what is said about it


@dataclass(frozen=True, slots=True)
class Quiet:
    """One person's quiet hours in local time; over midnight where the end is not later.

    Equal start and end mean no quiet hours. `not_before` also keeps the hours from midnight until
    then quiet (13:00 after a night shift).
    """

    start: time = QUIET_START
    end: time = QUIET_END
    not_before: time | None = None

    def holds(self, clock: time) -> bool:
        """Is this local time of day quiet?"""
        if self.not_before is not None and clock < self.not_before:
            return True
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def ends_after(self, clock: time) -> time:
        """The time of day at which the quiet that holds at this one is over."""
        early = self.not_before is not None and clock < self.not_before
        return self.not_before if early and self.not_before is not None else self.end


USUAL = Quiet()
NIGHT_SHIFT = Quiet(not_before=AFTER_NIGHT_SHIFT)


@dataclass(frozen=True, slots=True)
class MissedText:
    """When "we missed you" goes out, and how many local days after the meeting (1: "yesterday")."""

    at: datetime
    days_after: int


def next_allowed(
    instant: datetime,
    zone: str,
    quiet_start: time = QUIET_START,
    quiet_end: time = QUIET_END,
    not_before: time | None = None,
) -> datetime:
    """This instant, or the end of the quiet hours that it falls into.

    "Quiet 21:00-9:00 local". The end is what the local clock shows, also on the nights on which
    clocks change. Raises ValueError when every hour of the day is quiet.
    """
    return _allowed(instant, zone, Quiet(quiet_start, quiet_end, not_before))


def by_day(instant: datetime, zone: str, *, night_shift: bool) -> datetime:
    """The same for somebody who may sleep until 13:00, after a night shift."""
    return next_allowed(instant, zone, not_before=AFTER_NIGHT_SHIFT if night_shift else None)


def is_awake(wrote: datetime | None, now: datetime) -> bool:
    """Whether somebody who wrote last then is up, whatever the hour."""
    return wrote is not None and now - wrote < AWAKE


def day_before_at(
    meeting_start: datetime,
    zone: str,
    booked_at: datetime,
    night_shift: bool = False,
    quiet: Quiet = USUAL,
) -> datetime | None:
    """When the reminder of the day before is due; None when the meeting was booked later.

    "Day-before text at 18:00 (night shift: first allowed minute after 13:00); none when the
    meeting was booked later than that". Also None when quiet hours leave no time before it.
    """
    eve = _local_day(meeting_start, zone) - timedelta(days=1)
    awake = _quiet_of(quiet, night_shift)
    wanted = moment(eve, AFTER_NIGHT_SHIFT if night_shift else DAY_BEFORE, zone)
    due = _allowed(wanted, zone, awake)
    return due if booked_at <= due < meeting_start else None


def same_day_at(
    meeting_start: datetime,
    zone: str,
    booked_at: datetime,
    night_shift: bool = False,
    quiet: Quiet = USUAL,
) -> datetime | None:
    """When the text of the day itself is due; None when the meeting was booked later.

    "Same-day text 2 h before, the evening before if that is quiet". None as well when the evening
    is quiet too: then the day-before text has said it.
    """
    due: datetime | None = meeting_start - SAME_DAY_LEAD
    awake = _quiet_of(quiet, night_shift)
    if awake.holds(_local(meeting_start - SAME_DAY_LEAD, zone).time()):
        eve = _local_day(meeting_start, zone) - timedelta(days=1)
        evening = next((t for t in (EVENING_BEFORE, DAY_BEFORE) if not awake.holds(t)), None)
        due = None if evening is None else moment(eve, evening, zone)
    return due if due is not None and booked_at <= due else None


def silence_at(meeting_start: datetime) -> datetime:
    """When no answer counts as silence: "silence = 2 h before the meeting".

    The moment itself is the same for everybody; whoever is told of it has quiet hours of their own.
    """
    return meeting_start - SILENCE_LEAD


def report_at(meeting_end: datetime, zone: str, quiet: Quiet = USUAL) -> datetime:
    """When the mentor is asked how it went: "report asked 1 h after the end"."""
    return _allowed(meeting_end + REPORT_DELAY, zone, quiet)


def report_again_at(asked_at: datetime, zone: str, quiet: Quiet = USUAL) -> datetime:
    """When the mentor is asked a second and last time: "once more the next day", same hour."""
    asked = _local(asked_at, zone)
    return _allowed(moment(asked.date() + timedelta(days=1), asked.time(), zone), zone, quiet)


def missed_at(
    known_at: datetime, meeting_start: datetime, zone: str, quiet: Quiet = USUAL
) -> MissedText:
    """When somebody who did not come is written to, from the moment that it is known.

    "Missed text the same day before 20:00, else next day with 'yesterday'".
    """
    meeting_day = _local_day(meeting_start, zone)
    due = _allowed(known_at, zone, quiet)
    shown = _local(due, zone)
    if shown.date() == meeting_day and shown.time() >= LAST_MISSED:
        due = _allowed(moment(meeting_day + timedelta(days=1), time(0), zone), zone, quiet)
    return MissedText(due, (_local_day(due, zone) - meeting_day).days)


def _allowed(instant: datetime, zone: str, quiet: Quiet) -> datetime:
    # Leaving one quiet stretch can lead into the other, but not more than twice around.
    for _ in range(4):
        shown = _local(instant, zone)
        if not quiet.holds(shown.time()):
            return instant
        end = quiet.ends_after(shown.time())
        day = shown.date() if end > shown.time() else shown.date() + timedelta(days=1)
        instant = moment(day, end, zone)
    raise ValueError("These quiet hours leave no time of the day.")


def _quiet_of(quiet: Quiet, night_shift: bool) -> Quiet:
    return Quiet(quiet.start, quiet.end, AFTER_NIGHT_SHIFT) if night_shift else quiet


def _local(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone))


def _local_day(instant: datetime, zone: str) -> date:
    return _local(instant, zone).date()
