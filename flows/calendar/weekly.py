"""Entries that come round every week: on which weekdays, and the same on fewer of them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from flows.calendar.busy import Busy
from flows.calendar.hours import EVERY_DAY

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7
# What a rule may name and still be the same every week, for good.
_PLAIN = frozenset({"FREQ", "INTERVAL", "BYDAY", "WKST"})


def is_weekly(entry: Busy) -> bool:
    """Whether it comes round on the same weekdays of every week, for good."""
    named = _named(entry)
    each = named.get("INTERVAL", "1") == "1"
    return named.get("FREQ") in ("DAILY", "WEEKLY") and each and named.keys() <= _PLAIN


def weekdays(entry: Busy) -> frozenset[int]:
    """The weekdays on which something starts, Monday is 0."""
    named = _named(entry)
    days = frozenset(_DAYS.index(day[-2:]) for day in named.get("BYDAY", "").split(",") if day)
    if not days and named.get("FREQ") == "DAILY":
        return EVERY_DAY
    return days or frozenset({entry.start.weekday()})


def on_days(entry: Busy, days: Iterable[int]) -> Busy:
    """The same hours every week on these days alone; the first is not earlier than before."""
    kept = sorted(set(days))
    ahead = min((day - entry.start.weekday()) % _WEEK for day in kept)
    later = timedelta(days=ahead)
    rule = "FREQ=WEEKLY;BYDAY=" + ",".join(_DAYS[day] for day in kept)
    end = None if entry.end is None else entry.end + later
    return replace(entry, start=entry.start + later, end=end, rule=rule)


def of_week(entry: Busy, monday: date) -> bool:
    """Whether a single entry of less than a day begins in the week of that Monday."""
    if entry.rule or entry.end is None or entry.end - entry.start >= timedelta(days=1):
        return False
    return monday <= entry.start.date() < monday + timedelta(days=_WEEK)


def _named(entry: Busy) -> dict[str, str]:
    parts = entry.rule.upper().removeprefix("RRULE:").split(";")
    return dict(part.split("=", 1) for part in parts if "=" in part)
