"""Recurrence rules of RFC 5545: on which days a busy entry comes round again.

Plain daily and weekly rules, nearly all there are, are counted here; the rest is dateutil's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from dateutil.rrule import rrulestr

from flows.calendar.intervals import Interval
from flows.calendar.wall import DAY, WallClock, seconds, wall_seconds, weekday

_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_PERIODS = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_PLAIN = {"FREQ", "INTERVAL", "BYDAY", "WKST"}


class BadRule(ValueError):
    """That recurrence rule cannot be read."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule taken apart; `until` is the last moment a start may have, in wall or UTC seconds."""

    text: str
    freq: str
    interval: int = 1
    days: tuple[int, ...] = ()
    week_start: int = 0
    until: int | None = None
    until_is_utc: bool = False
    plain: bool = True


@lru_cache(maxsize=4096)
def read_rule(text: str) -> Rule:
    """An RRULE value such as ``FREQ=WEEKLY;BYDAY=MO,TU``, with or without the ``RRULE:``.

    Raises BadRule for what is no rule, and for rules finer than a day, which no life follows.
    """
    try:
        parts = dict(part.split("=", 1) for part in text.upper().removeprefix("RRULE:").split(";"))
        until = parts.pop("UNTIL", None)
        rule = Rule(
            text=";".join(f"{name}={value}" for name, value in parts.items()),
            freq=parts["FREQ"],
            interval=int(parts.get("INTERVAL", "1")),
            days=_days(parts.get("BYDAY", "")),
            week_start=_WEEKDAYS[parts.get("WKST", "MO")],
            until=None if until is None else _until(until),
            until_is_utc=until is not None and until.endswith("Z"),
            plain=_is_plain(parts),
        )
        if rule.freq not in _PERIODS or rule.interval < 1:
            raise BadRule(BadRule.__doc__)
        rrulestr(rule.text, dtstart=datetime.fromisoformat("2000-01-01"))
    except (KeyError, ValueError, TypeError, AttributeError) as wrong:
        raise BadRule(BadRule.__doc__) from wrong
    return rule


def starts(rule: Rule, first: datetime, clock: WallClock, span: Interval) -> Iterable[int]:
    """Wall seconds of every start in a span of wall seconds.

    `first` is the naive wall time that the rule counts from (DTSTART).
    """
    began = wall_seconds(first)
    lo, hi = max(span[0], began), span[1]
    if rule.until is not None:
        until = clock.shows(rule.until) if rule.until_is_utc else rule.until
        hi = min(hi, until + 1)
    if hi <= lo:
        return []
    if not rule.plain:
        return _counted_by_dateutil(rule, first, (lo, hi))
    day, second = divmod(began, DAY)
    # The first and the last day whose start, at this time of day, lies inside [lo, hi).
    days = range(-((second - lo) // DAY), (hi - second - 1) // DAY + 1)
    if rule.freq == "DAILY":
        return _every(day, rule.interval, days, second)
    week_of_first = day - (weekday(day) - rule.week_start) % 7
    return [
        start
        for name in rule.days or (weekday(day),)
        for start in _every(
            week_of_first + (name - rule.week_start) % 7, 7 * rule.interval, days, second
        )
    ]


def _every(origin: int, stride: int, days: range, second: int) -> range:
    """Starts on origin, origin + stride ... within the days, as wall seconds."""
    begin = days.start + (origin - days.start) % stride
    return range(begin * DAY + second, days.stop * DAY, stride * DAY)


def _counted_by_dateutil(rule: Rule, first: datetime, span: Interval) -> list[int]:
    epoch = datetime.fromisoformat("1970-01-01")
    found = rrulestr(rule.text, dtstart=first).between(
        epoch + timedelta(seconds=span[0]), epoch + timedelta(seconds=span[1] - 1), inc=True
    )
    return [wall_seconds(start) for start in found]


def _is_plain(parts: dict[str, str]) -> bool:
    if not parts.keys() <= _PLAIN or parts["FREQ"] not in {"DAILY", "WEEKLY"}:
        return False
    return parts["FREQ"] == "WEEKLY" or "BYDAY" not in parts


def _days(listed: str) -> tuple[int, ...]:
    """The plain weekdays of BYDAY; ordinals such as 2TU are left to dateutil."""
    names = [name for name in listed.split(",") if name]
    return tuple(sorted({_WEEKDAYS[name[-2:]] for name in names}))


def _until(text: str) -> int:
    """The last second a start may have; a bare date holds until its end (RFC 5545, 3.3.10)."""
    if len(text) == 8:
        return wall_seconds(datetime.fromisoformat(text)) + DAY - 1
    if text.endswith("Z"):
        return seconds(datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC))
    return wall_seconds(datetime.fromisoformat(text))
