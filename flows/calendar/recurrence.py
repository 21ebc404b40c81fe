"""Recurrence rules of RFC 5545: the rhythm of days on which a busy entry comes round again.

Daily and weekly rules, nearly all there are, are counted here; the rest is dateutil's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from dateutil.rrule import rrulestr

from flows.calendar.wall import DAY, WallClock, seconds, wall_seconds, wall_time, weekday

_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_PERIODS = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_PLAIN = {"FREQ", "INTERVAL", "BYDAY", "WKST", "COUNT"}
_MONTHLY = {"FREQ", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"}


class BadRule(ValueError):
    """That recurrence rule cannot be read."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule taken apart; `until` is the last moment a start may have, in wall or UTC seconds.

    A plain rule falls on the same days of every `stride` days: `offsets` days after the beginning
    of its first week, or on its first day itself where there are none. One of `every_month` falls
    on the same days of every month, whenever it began.
    """

    text: str
    plain: bool = False
    every_month: bool = False
    stride: int = 1
    offsets: tuple[int, ...] = ()
    week_start: int = 0
    count: int | None = None
    until: int | None = None
    until_is_utc: bool = False

    def last_start(self, clock: WallClock) -> int | None:
        """The wall seconds after which nothing starts any more; None: there is no such end."""
        if self.until is None or not self.until_is_utc:
            return self.until
        return clock.shows(self.until)

    def phases(self, day: int) -> tuple[int, ...]:
        """On which days, modulo the stride, a plain rule falls that counts from this day."""
        if not self.offsets:
            return (day % self.stride,)
        week = self._week(day)
        return tuple(sorted((week + offset) % self.stride for offset in self.offsets))

    def last_day(self, day: int) -> int | None:
        """The last day of a plain rule that counts from this one; None: it goes on and on."""
        if self.count is None:
            return None
        if not self.offsets:
            return day + (self.count - 1) * self.stride
        week = self._week(day)
        first = [week + offset for offset in self.offsets if week + offset >= day]
        if self.count <= len(first):
            return first[self.count - 1]
        weeks, rest = divmod(self.count - len(first) - 1, len(self.offsets))
        return week + (weeks + 1) * self.stride + self.offsets[rest]

    def _week(self, day: int) -> int:
        return day - (weekday(day) - self.week_start) % 7


@lru_cache(maxsize=4096)
def read_rule(text: str) -> Rule:
    """An RRULE value such as ``FREQ=WEEKLY;BYDAY=MO,TU``, with or without the ``RRULE:``.

    Raises BadRule for what is no rule, and for rules finer than a day, which no life follows.
    """
    try:
        parts = dict(part.split("=", 1) for part in text.upper().removeprefix("RRULE:").split(";"))
        until = parts.pop("UNTIL", None)
        rule = _rule(parts, until)
        rrulestr(rule.text, dtstart=datetime.fromisoformat("2000-01-01"))
    except (KeyError, ValueError, TypeError, AttributeError) as wrong:
        raise BadRule(BadRule.__doc__) from wrong
    return rule


def counted_by_dateutil(rule: Rule, start: int, days: tuple[int, int]) -> Iterator[int]:
    """Wall seconds of every start of a rule, without its UNTIL, on days from one up to another.

    `start` are the wall seconds that the rule counts from (DTSTART).
    """
    if not rule.every_month:
        yield from _counted(rule.text, wall_time(start), days)
        return
    text = rule.text
    if "BYDAY" not in text and "BYMONTHDAY" not in text:
        text += f";BYMONTHDAY={wall_time(start).day}"
    month = wall_time(days[0] * DAY).replace(day=1)
    for midnight in _counted(text, month, days):
        if midnight + start % DAY >= start:
            yield midnight + start % DAY


@lru_cache(maxsize=4096)
def _counted(text: str, first: datetime, days: tuple[int, int]) -> tuple[int, ...]:
    """Kept, because dateutil counts from the first one every time."""
    lo, hi = (wall_time(day * DAY) for day in days)
    found = rrulestr(text, dtstart=first).between(lo, hi - timedelta(seconds=1), inc=True)
    return tuple(wall_seconds(start) for start in found)


def _rule(parts: dict[str, str], until: str | None) -> Rule:
    freq, interval = parts["FREQ"], int(parts.get("INTERVAL", "1"))
    week_start = _WEEKDAYS[parts.get("WKST", "MO")]
    days = _days(parts.get("BYDAY", ""))
    weekly = freq == "WEEKLY" or (freq == "DAILY" and bool(days))
    offsets = sorted((day - week_start) % 7 for day in days)
    if freq not in _PERIODS or interval < 1:
        raise BadRule(BadRule.__doc__)
    return Rule(
        text=";".join(f"{name}={value}" for name, value in parts.items()),
        # Every third day, if that is a Saturday or Sunday: nobody lives so, dateutil counts it.
        plain=parts.keys() <= _PLAIN
        and (freq == "WEEKLY" or (freq == "DAILY" and (not days or interval == 1))),
        every_month=freq == "MONTHLY" and parts.keys() <= _MONTHLY,
        stride=7 * interval if weekly else interval,
        offsets=tuple(offsets),
        week_start=week_start,
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=None if until is None else _until(until),
        until_is_utc=until is not None and until.endswith("Z"),
    )


def _days(listed: str) -> frozenset[int]:
    """The plain weekdays of BYDAY; ordinals such as 2TU are left to dateutil."""
    return frozenset(_WEEKDAYS[name[-2:]] for name in listed.split(",") if name)


def _until(text: str) -> int:
    """The last second a start may have; a bare date holds until its end (RFC 5545, 3.3.10)."""
    if len(text) == 8:
        return wall_seconds(datetime.fromisoformat(text)) + DAY - 1
    if text.endswith("Z"):
        return seconds(datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC))
    return wall_seconds(datetime.fromisoformat(text))
