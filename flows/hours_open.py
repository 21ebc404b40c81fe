"""When a programme's people answer: its opening hours, in its own zone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.statutory import statutory_days
from flows.calendar.wall import moment
from flows.engine.facts import Programme

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
# Somebody who works Thursdays only may lose two in a row, Christmas and New Year's Day.
SEARCHED_DAYS = 30

Stretch = tuple[datetime, datetime]


def is_open(programme: Programme, now: datetime) -> bool:
    """Whether somebody answers at this instant (aware): a working day, within the hours."""
    return next_opening(programme, now) == now


def next_opening(programme: Programme, now: datetime) -> datetime:
    """The first instant, from `now` (aware) on, at which somebody answers; aware UTC.

    It is `now` itself within the hours. Public holidays of the province are closed days.
    """
    start, _ = next_hours(programme, now)
    return max(start, now).astimezone(UTC)


def opening_after(programme: Programme, now: datetime) -> datetime:
    """When the hours after the running or next ones begin (aware UTC): always later than `now`."""
    _, end = next_hours(programme, now)
    return next_opening(programme, end)


def open_until(programme: Programme, last: datetime, left: timedelta) -> datetime:
    """The last instant (aware UTC) up to `last` at which so much of a day's hours is left at least.

    Hours that are shorter than that count from their beginning.
    """
    ends = (
        min(max(start, end - left), last)
        for start, end in _stretches(programme, last - timedelta(days=SEARCHED_DAYS / 2))
        if start <= last
    )
    return max(ends, default=last).astimezone(UTC)


def next_working(programme: Programme, now: datetime, at: time, zone: str) -> datetime:
    """The next instant (aware UTC) after `now` at which it is this time in a zone on a working day.

    Public holidays of the province are none.
    """
    today = now.astimezone(ZoneInfo(zone)).date()
    days = (today + timedelta(days=ahead) for ahead in range(SEARCHED_DAYS))
    moments = (moment(day, at, zone).astimezone(UTC) for day in days if _is_working(programme, day))
    return next(one for one in moments if one > now)


def next_hours(programme: Programme, now: datetime) -> Stretch:
    """The stretch (aware UTC, half-open) of hours that is running, or else the next one.

    A programme without a working day counts as working every day: a setting left out must not
    leave somebody without an answer.
    """
    return next(stretch for stretch in _stretches(programme, now) if now < stretch[1])


def _stretches(programme: Programme, now: datetime) -> Iterator[Stretch]:
    # Hours that run past midnight began yesterday.
    first = now.astimezone(ZoneInfo(programme.zone)).date() - timedelta(days=1)
    for day in (first + timedelta(days=ahead) for ahead in range(SEARCHED_DAYS)):
        if not _is_working(programme, day):
            continue
        # Hours that end at or before they begin end on the next day.
        last = day + timedelta(days=int(programme.closes <= programme.opens))
        start = moment(day, programme.opens, programme.zone)
        end = moment(last, programme.closes, programme.zone)
        if start < end:  # hours that lie in the hour that spring skips do not exist that day
            yield start, end


def _is_working(programme: Programme, day: date) -> bool:
    if day.weekday() not in (programme.work_days or EVERY_DAY):
        return False
    return day not in statutory_days(programme.province, day.year)
