"""What comes round every week, as entries of a calendar: times and behaviour, and no reasons."""

from datetime import date, datetime, time, timedelta

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.understand.reading import Standing

_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7
_MIDNIGHT = 24 * 60
_UNTIL_MIDNIGHT = time(23, 59)  # how weekly hours write an end at midnight


def as_busy(standing: Standing, today: date) -> tuple[Busy, ...]:
    """The weekly entry of something that takes a person; none for a free time.

    A curfew is "home by", a call-in "reachable at", all else "not free". The entry starts on the
    first of its days that is not before ``today`` (a date in the person's zone).
    """
    if not standing.busy or not standing.days:
        return ()
    start = _first(standing, today)
    end = start + timedelta(minutes=_minutes(standing))
    rule = "FREQ=WEEKLY;BYDAY=" + ",".join(_rule_days(standing))
    match standing.kind:
        case "curfew":
            return (Busy("home_by", start, end, rule),)
        case "callin":
            return (Busy("reachable_at", start, end, rule),)
        case "work" | "appointment" | "class" | "other":
            return (Busy("not_free", start, end, rule),)


def as_good(standing: Standing) -> WeeklyHours:
    """The hours of a free time; what runs past midnight ends at midnight.

    Raises ValueError for a standing that says when somebody is taken.
    """
    if standing.busy:
        raise ValueError("When somebody is taken, there are no good hours.")
    overnight = standing.end <= standing.start or standing.end >= _MIDNIGHT
    end = _UNTIL_MIDNIGHT if overnight else _clock(standing.end)
    return WeeklyHours(standing.days, _clock(standing.start), end)


def _first(standing: Standing, today: date) -> datetime:
    """The first start; one at 1440 is the midnight after its day."""
    ahead = min((day - today.weekday()) % _WEEK for day in standing.days)
    midnight = datetime.combine(today + timedelta(days=ahead), time())
    return midnight + timedelta(minutes=standing.start)


def _minutes(standing: Standing) -> int:
    """How long it lasts: an end that is not after its start is on the next day."""
    return (standing.end - standing.start - 1) % _MIDNIGHT + 1


def _rule_days(standing: Standing) -> list[str]:
    """The weekdays of its starts, which for a start at 1440 are the days after."""
    late = standing.start // _MIDNIGHT
    return [_RULE_DAYS[day] for day in sorted((day + late) % _WEEK for day in standing.days)]


def _clock(minutes: int) -> time:
    return time(*divmod(minutes % _MIDNIGHT, 60))
