"""Until when a group session may be announced, and how long a seat is kept for somebody.

All instants are aware UTC.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.quiet import next_allowed
from flows.calendar.wall import moment

SATURDAY = 5
WEDNESDAY = 2
KEPT = timedelta(hours=12)  # domain, "Defaults": hold on an offered time 12 h
NOTICE = timedelta(hours=3)  # domain, "Defaults": notice 3 h


def announce_by(start: datetime, zone: str) -> datetime:
    """The instant from which nobody new is invited.

    "weekend passes asked for by Wednesday", so "weekend events announced by Tuesday".
    """
    day = start.astimezone(ZoneInfo(zone)).date()
    if day.weekday() < SATURDAY:
        return start - NOTICE
    wednesday = day - timedelta(days=day.weekday() - WEDNESDAY)
    return moment(wednesday, time(0), zone)


def kept_until(now: datetime, start: datetime, zone: str) -> datetime:
    """Until when a free seat is kept for whoever is asked now: 12 waking hours at most.

    `zone` is theirs: nobody loses a seat in their sleep. What begins before is the end of it.
    """
    until = next_allowed(next_allowed(now, zone) + KEPT, zone)
    return min(until, start - NOTICE)
