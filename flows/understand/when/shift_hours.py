"""Which hours of the day are meant by "7-3", "11 to 7", "23h a 7h": the two ends of a shift.

The rule, written once. Where an hour says its half of the day (6pm, 18h), it stands, and the other
end is the nearest one after it or before it. Two bare hours are the shorter of the two stretches
they can mean, since nobody works more than twelve hours without saying so; its half of the day is
that of the start: 8 to 11 is the morning, noon to 4 the afternoon, and 5 to 7 the morning when the
shift lasts until noon at least ("7-3", "5-1", "6-2"), else the evening ("5-10", "6 to 9"), because
whoever starts early works a whole day and evening jobs and classes are short. A word for the part
of the day ("nights 11 to 7", "le soir 6 a 9") comes before all that.
"""

from dataclasses import dataclass

from flows.understand.when.tokens import PartName

HOUR = 60
NOON = 12 * HOUR
MIDNIGHT = 24 * HOUR

_EARLY = range(5 * HOUR, 8 * HOUR)
_MORNING = range(8 * HOUR, NOON)
_SMALL_HOURS = range(3 * HOUR)
_LATE_PARTS = ("afternoon", "evening", "night")


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock as it was said, in minutes of the day.

    ``bare``: nothing says which half of the day. ``full``: said on the 24-hour clock (13 and more),
    so that whoever says it means the other end as it is written, too.
    """

    minutes: int
    bare: bool = False
    full: bool = False


def shift_between(start: Hour, end: Hour, part: PartName | None = None) -> tuple[int, int]:
    """Start and end in minutes of the day; an end that is not after its start is the next day."""
    if not start.bare and not end.bare:
        return start.minutes % MIDNIGHT, end.minutes
    length = (end.minutes - start.minutes) % NOON or NOON
    if not start.bare:
        begins = start.minutes % MIDNIGHT
    elif end.full and start.minutes < end.minutes:
        return start.minutes, end.minutes
    elif not end.bare:
        begins = (end.minutes - length) % MIDNIGHT
    else:
        begins = _bare_start(start.minutes, length, part)
    ends = begins + length
    return begins, ends if ends <= MIDNIGHT else ends - MIDNIGHT


def _bare_start(start: int, length: int, part: PartName | None) -> int:
    written = start % NOON  # 12 is 0 here: noon or midnight
    if part == "morning":
        return written
    if part == "night" and written in _SMALL_HOURS:  # "nights 12 to 8", "nights 1 to 9"
        return written
    if part in _LATE_PARTS and not (part == "afternoon" and start in _MORNING):
        return written + NOON
    if start in _MORNING:
        return start
    if start in _EARLY and (part == "day" or start + length >= NOON):
        return start
    return written + NOON


def point(hour: Hour, part: PartName | None = None) -> int:
    """One hour named alone: bare 1 to 7 is afternoon or evening, 8 to 11 morning, 12 noon."""
    if not hour.bare:
        return hour.minutes
    written = hour.minutes % NOON
    if part == "morning":
        return written or NOON
    if part in ("evening", "night") and written == 0:
        return MIDNIGHT
    if part in _LATE_PARTS or hour.minutes not in _MORNING:
        return written + NOON
    return hour.minutes


def evening_point(hour: Hour) -> int:
    """The hour to be home by, or at which work ends: a bare one is after noon, 12 is midnight."""
    if not hour.bare:
        return hour.minutes
    return hour.minutes % NOON + NOON if hour.minutes % NOON else MIDNIGHT
