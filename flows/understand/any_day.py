"""An hour that is named without its day: "after 7" to somebody who is looking for a time."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.understand.reading import Reading, Window

_DAYS = 14  # as far ahead as times are offered
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def on_any_day(reading: Reading, now: datetime) -> Reading:
    """The reading with each stretch of less than a day on every day of the next two weeks.

    `now` is local wall time: what begins at this very moment ("not before 5") begins on the other
    days with the day.
    """
    return replace(
        reading,
        windows=_spread(reading.windows, now),
        readings=tuple(_spread(windows, now) for windows in reading.readings),
    )


def wished(reading: Reading, now: datetime) -> Reading:
    """ "Mornings only", to somebody who is looking for a time: those of the next two weeks.

    What comes round and suits them is a wish here; hours that are taken are news.
    """
    if reading.windows or not reading.standing or any(one.busy for one in reading.standing):
        return reading
    days = [datetime.combine(now.date(), time()) + n * _DAY for n in range(_DAYS)]
    windows = [
        Window(day + one.start * _MINUTE, day + one.end * _MINUTE, "part")
        for day in days
        for one in reading.standing
        if day.weekday() in one.days and one.start < one.end
    ]
    ahead = tuple(window for window in windows if window.end > now)
    return replace(reading, meaning="later_time", standing=(), windows=ahead, day_named=True)


def _spread(windows: tuple[Window, ...], now: datetime) -> tuple[Window, ...]:
    return tuple(each for window in windows for each in _each_day(window, now))


def _each_day(window: Window, now: datetime) -> list[Window]:
    if window.end - window.start >= _DAY:
        return [window]
    start = window.start
    if start == now:
        start = datetime.combine(start.date(), time())
    ahead = (timedelta(days=n) for n in range(1, _DAYS))
    return [window, *(replace(window, start=start + n, end=window.end + n) for n in ahead)]
