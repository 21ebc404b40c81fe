"""One zone's clock on the wall, as whole seconds: what it shows, and when it shows it.

Wall seconds count from 1970-01-01 00:00 as the clock shows them; UTC seconds are the usual ones.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from flows.calendar.intervals import Interval

MINUTE = 60
HOUR = 3_600
DAY = 86_400
WEEK = 7 * DAY

_EPOCH = datetime.fromisoformat("1970-01-01")
_EPOCH_DAY = _EPOCH.toordinal()
_FOREVER = 10**12


@dataclass(frozen=True, slots=True)
class WallClock:
    """A zone's offsets over some years.

    `offsets` are seconds east of UTC, one more of them than `changes` (UTC seconds, sorted).
    """

    zone: str
    changes: tuple[int, ...]
    offsets: tuple[int, ...]

    def shows(self, utc: int) -> int:
        """The wall seconds that the clock shows at a UTC second."""
        return utc + self.offsets[bisect_right(self.changes, utc)]

    def first(self, wall: int) -> int:
        """The first UTC second at which the clock shows this time or a later one.

        A time that spring skips is the moment of the change; of two in autumn, the earlier.
        """
        began = None
        for change, offset in zip(self.changes, self.offsets, strict=False):
            if wall - offset < change:
                return wall - offset if began is None else max(wall - offset, began)
            began = change
        last = wall - self.offsets[-1]
        return last if began is None else max(last, began)

    def last(self, wall: int) -> int:
        """The UTC second from which on the clock never again shows an earlier time.

        A time that spring skips is the moment of the change; of two in autumn, the later.
        """
        ended = None
        for change, offset in zip(reversed(self.changes), reversed(self.offsets), strict=False):
            if wall - offset > change:
                return wall - offset if ended is None else min(wall - offset, ended)
            ended = change
        early = wall - self.offsets[0]
        return early if ended is None else min(early, ended)

    def set_back(self) -> int:
        """How many seconds longer than the clock shows a time can be, where it is set back."""
        return max(0, *(old - new for old, new in pairwise(self.offsets)), 0)

    def covering(self, walls: Sequence[Interval]) -> list[Interval]:
        """UTC stretches that hold every second at which the clock shows one of these, sorted."""
        if not self.changes:
            offset = self.offsets[0]
            return [(start - offset, end - offset) for start, end in walls]
        calm, i = self._calm(), 0
        stretches = []
        for start, end in walls:
            while start > calm[i][1]:
                i += 1
            if calm[i][0] <= start and end <= calm[i][1]:
                stretches.append((start - self.offsets[i], end - self.offsets[i]))
            else:
                stretches.append((self.first(start), self.last(end)))
        return stretches

    def _calm(self) -> list[Interval]:
        """Per offset the wall times, both ends included, that only it can show."""
        befores = [min(pair) for pair in pairwise(self.offsets)]
        afters = [max(pair) for pair in pairwise(self.offsets)]
        starts = [c + more for c, more in zip(self.changes, afters, strict=True)]
        ends = [c + less for c, less in zip(self.changes, befores, strict=True)]
        return list(zip([-_FOREVER, *starts], [*ends, _FOREVER], strict=True))


def clock_over(zone: str, span: Interval) -> WallClock:
    """The clock of an IANA zone, right for any instant in a span of UTC seconds.

    Raises zoneinfo.ZoneInfoNotFoundError for a zone that the zone data do not have.
    """
    # A week more on each side: a wall time just outside the span has to convert as well.
    first = datetime.fromtimestamp(span[0] - WEEK, UTC).year
    last = datetime.fromtimestamp(span[1] + WEEK, UTC).year
    clock = _clock(zone, first, last)
    # Only the changes near the span matter, and most spans have none: that is the fast case.
    lo = bisect_right(clock.changes, span[0] - WEEK)
    hi = bisect_right(clock.changes, span[1] + WEEK)
    return WallClock(zone, clock.changes[lo:hi], clock.offsets[lo : hi + 1])


def seconds(instant: datetime) -> int:
    """UTC seconds of an aware instant, rounded down."""
    if instant.tzinfo is None:
        raise ValueError("An instant needs its zone.")
    return int(instant.timestamp() // 1)


def instant(utc: int) -> datetime:
    """The aware UTC instant of UTC seconds."""
    return datetime.fromtimestamp(utc, UTC)


def wall_seconds(wall: datetime) -> int:
    """Wall seconds of a naive time of day and date."""
    since = wall - _EPOCH
    return since.days * DAY + since.seconds


def wall_time(wall: int) -> datetime:
    """The naive time of day and date of wall seconds."""
    return _EPOCH + timedelta(seconds=wall)


def day_number(day: date) -> int:
    """Days from 1970-01-01 to this one."""
    return day.toordinal() - _EPOCH_DAY


def day_of(number: int) -> date:
    """The date so many days after 1970-01-01."""
    return date.fromordinal(number + _EPOCH_DAY)


def weekday(number: int) -> int:
    """Monday is 0, as Python counts; 1970-01-01 was a Thursday."""
    return (number + 3) % 7


def time_seconds(clock: time) -> int:
    """Seconds from midnight to this time of day."""
    return clock.hour * HOUR + clock.minute * MINUTE + clock.second


def moment(day: date, clock: time, zone: str) -> datetime:
    """The UTC instant at which the zone's clock shows this time on this day.

    A time that spring skips is the moment of the change; of two in autumn, the later.
    """
    wall = day_number(day) * DAY + time_seconds(clock)
    return instant(clock_over(zone, (wall - DAY, wall + DAY)).last(wall))


@lru_cache(maxsize=256)
def _clock(zone: str, first_year: int, last_year: int) -> WallClock:
    """Every change of the clock in whole years, found by asking the zone data once a day."""
    data = ZoneInfo(zone)
    start = seconds(datetime(first_year, 1, 1, tzinfo=UTC))
    stop = seconds(datetime(last_year + 1, 1, 1, tzinfo=UTC))
    changes: list[int] = []
    offsets = [_offset(data, start)]
    for day in range(start + DAY, stop + DAY, DAY):
        if _offset(data, day) != offsets[-1]:
            changes.append(_change(data, day - DAY, day))
            offsets.append(_offset(data, day))
    return WallClock(zone, tuple(changes), tuple(offsets))


def _change(data: ZoneInfo, before: int, after: int) -> int:
    """The second in (before, after] at which the offset changes."""
    old = _offset(data, before)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(data, middle) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(data: ZoneInfo, utc: int) -> int:
    offset = datetime.fromtimestamp(utc, data).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())
