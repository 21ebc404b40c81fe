"""An hour that is named without its day: "after 7" to somebody who is looking for a time."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.understand.reading import Reading, Window

_DAYS = 14  # as far ahead as times are offered
_DAY = timedelta(days=1)


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
