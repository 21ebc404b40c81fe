"""The search by command: one case in, its slots or ranges out. The same core as the product's."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import reduce
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.calendar.busy import Busy, busy_times
from flows.calendar.diary import Room, barred_by, is_live
from flows.calendar.grid import Grid, starts
from flows.calendar.hours import (
    EVERY_DAY,
    Override,
    WeeklyHours,
    end_seconds,
    open_windows,
    whole_days,
)
from flows.calendar.intervals import Interval, clip, intersect, merge, subtract
from flows.calendar.slots import allowed
from flows.calendar.wall import DAY, MINUTE, clock_over, day_of, instant, seconds

Case = Mapping[str, Any]

# Without a span of its own a case looks as far ahead as the product does ("Defaults").
_HORIZON = 14 * DAY
_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def slots_line(case: Case) -> dict[str, list[Any]]:
    """Answer one case: op ``slots`` -> ``{"slots": [start]}``, other ops -> ``{"ranges": [...]}``.

    An answer in ranges also lists their starts as slots, for readers that ask for the first one.
    Instants are ISO 8601 in and, in UTC, out; durations in minutes; weekdays from 0 = Sunday.
    Raises ValueError with one sentence for a case that cannot be read.
    """
    try:
        match case.get("op", "slots"):
            case "slots":
                return {"slots": [_text(start) for start in _slots(case)]}
            case "ranges" | "intersect" | "subtract":
                ranges = [
                    {"start": _text(start), "end": _text(end)}
                    for start, end in subtract(*_common_time(case))
                ]
                return {"ranges": ranges, "slots": [free["start"] for free in ranges]}
            case _:
                raise ValueError("The op is slots, ranges, intersect or subtract.")
    except (ZoneInfoNotFoundError, OSError) as unknown:  # OSError: "America" is only a folder
        raise ValueError("There is no such time zone.") from unknown
    except (KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(f"The case cannot be read: {type(wrong).__name__}: {wrong}.") from wrong


def _slots(case: Case) -> list[int]:
    windows, closed = _common_time(case)
    if not windows:
        return []
    length = int(case["duration"])
    clock = clock_over(_zone(case), (windows[0][0], windows[-1][1]))
    grid = Grid(clock, length, int(case.get("step") or length), case.get("align") or "clock")
    buffers = _buffers(case)
    earliest = windows[0][0]
    if "now" in case:
        now = _instant(case["now"], _zone(case))
        earliest = seconds(now) + bool(now.microsecond) + _minutes(case, "notice")
    room = Room(length * MINUTE, *buffers)
    found = allowed(starts(windows, grid), merge(barred_by(closed, room)))
    return [start for start in found if start >= earliest]


def _common_time(case: Case) -> tuple[list[Interval], list[Interval]]:
    """When everybody has time, and what is taken from anybody; both merged.

    Each of the people may have what a case has (tz, availability, busy, holds, holidays) and
    else has the case's. The case's own availability counts as one more person's; its busy times
    and holds are everybody's.
    """
    shared = {key: value for key, value in case.items() if key not in {"people", "busy", "holds"}}
    people: list[Case] = [{**shared, **person} for person in case.get("people") or ()]
    everybody = [*people, case] if case.get("availability") or not people else people
    windows = reduce(intersect, (_open(person) for person in everybody))
    if not windows:
        return [], []
    around = (windows[0][0] - DAY, windows[-1][1] + DAY)
    return windows, merge(pair for person in [*people, case] for pair in _closed(person, around))


def _open(person: Case) -> list[Interval]:
    """The merged times one person has, before anything is taken out but whole holidays."""
    zone, items = _zone(person), person["availability"] or []
    if not items:
        return []
    ranges = [_range(item, zone) for item in items if item["kind"] == "range"]
    hours = [item for item in items if item["kind"] != "range"]
    span = _span(person, ranges if not hours else [])
    if "from" in person or "to" in person:
        ranges = clip(ranges, span)
    weekly = [
        WeeklyHours(_days(item), _time(item["start"]), _time(item["end"]))
        for item in hours
        if item["kind"] == "weekly"
    ]
    overrides = [_override(item) for item in hours if item["kind"] == "override"]
    windows = merge([*ranges, *(open_windows(weekly, overrides, zone, span) if hours else [])])
    holidays = [date.fromisoformat(day) for day in person.get("holidays") or ()]
    return subtract(windows, whole_days(holidays, zone, span))


def _closed(person: Case, around: Interval) -> list[Interval]:
    """Busy times with their own buffers, and other people's holds that have not run out."""
    zone, closed = _zone(person), []
    by_the_clock: dict[Interval, list[Busy]] = {}
    for item in person.get("busy") or ():
        before, after = _buffers(item)
        if "days" in item or "date" in item:
            by_the_clock.setdefault((before, after), []).extend(_entry(item, around))
            continue
        start, end = _range(item, zone)
        if start < end:
            closed.append((start - before, end + after))
    for (before, after), entries in by_the_clock.items():
        times = busy_times(entries, zone, around)
        closed += [(start - before, end + after) for start, end in times]
    for hold in person.get("holds") or ():
        expires = _instant(hold["expires"], zone) if hold.get("expires") else None
        mine = "owner" in person and hold.get("owner") == person["owner"]
        if not mine and (expires is None or is_live(expires, _now(person))):
            closed.append(_range(hold, zone))
    return closed


def _entry(item: Case, around: Interval) -> list[Busy]:
    """A busy entry by the clock, on a date or on days of every week; it may cross midnight."""
    rule, day = "", day_of(around[0] // DAY - 7)
    if "date" in item:
        day = date.fromisoformat(item["date"])
    else:
        rule = "FREQ=WEEKLY;BYDAY=" + ",".join(_RULE_DAYS[day] for day in sorted(_days(item)))
    midnight = datetime.combine(day, time(0))
    start = datetime.combine(day, _time(item["start"]))
    end = midnight + timedelta(seconds=end_seconds(_time(item["end"])))
    if end == start and start != midnight:
        return []
    if end <= start:
        end += timedelta(days=1)
    return [Busy("not_free", start, end, rule)]


def _span(person: Case, ranges: list[Interval]) -> Interval:
    """From and to where they are given, else all of the ranges, else two weeks from today."""
    zone = _zone(person)
    if "from" in person:
        start = seconds(_instant(person["from"], zone))
    elif ranges:
        start = min(pair[0] for pair in ranges)
    else:
        now = _now(person)
        clock = clock_over(zone, (now - DAY, now))
        start = clock.first(clock.shows(now) // DAY * DAY)
    if "to" in person:
        return start, _end(person["to"], zone)
    return start, max(pair[1] for pair in ranges) if ranges else start + _HORIZON


def _override(item: Case) -> Override:
    day = date.fromisoformat(item["date"])
    if not item.get("start") or not item.get("end"):
        return Override(day)
    return Override(day, _time(item["start"]), _time(item["end"]))


def _range(item: Case, zone: str) -> Interval:
    return seconds(_instant(item["start"], zone)), _end(item["end"], zone)


def _end(text: str, zone: str) -> int:
    """An end that stops a second or a minute short of a round one means the round one."""
    end = _instant(text, zone)
    if end.second == 59:
        return seconds(end) + 1
    shown = {(at.hour, at.minute, at.second) for at in (end, end.astimezone(ZoneInfo(zone)))}
    return seconds(end) + (MINUTE if (23, 59, 0) in shown else 0)


def _instant(text: str, zone: str) -> datetime:
    """An instant; without an offset it is what the case's own clock shows."""
    read = datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=ZoneInfo(zone))


def _time(text: str) -> time:
    return time(23, 59) if text.startswith("24:00") else time.fromisoformat(text)


def _days(item: Case) -> frozenset[int]:
    """Days of the week, Monday is 0, of days counted from 0 = Sunday."""
    return frozenset((int(day) - 1) % 7 for day in item["days"]) if "days" in item else EVERY_DAY


def _now(person: Case) -> int:
    if "now" not in person:
        raise ValueError("The case needs now, or from and to.")
    return seconds(_instant(person["now"], _zone(person)))


def _zone(person: Case) -> str:
    return str(person.get("tz") or "UTC")


def _buffers(item: Case) -> Interval:
    return _minutes(item, "buffer_before"), _minutes(item, "buffer_after")


def _minutes(item: Case, name: str) -> int:
    return int(item.get(name) or 0) * MINUTE


def _text(utc: int) -> str:
    return instant(utc).isoformat().replace("+00:00", "Z")
