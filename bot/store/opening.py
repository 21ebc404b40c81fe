"""Opening hours in one column: "01234 09:00-17:00;5 10:00-12:00", Monday is 0."""

from collections.abc import Sequence
from datetime import time

from flows.calendar.hours import WeeklyHours


def write_opening(opening: Sequence[WeeklyHours]) -> str:
    """Weekly hours as they are stored; "" for always."""
    return ";".join(
        f"{''.join(map(str, sorted(one.days)))} {one.start:%H:%M}-{one.end:%H:%M}"
        for one in opening
    )


def read_opening(stored: str) -> tuple[WeeklyHours, ...]:
    """Weekly hours as they were stored."""
    return tuple(_read(part) for part in stored.split(";") if part)


def _read(part: str) -> WeeklyHours:
    days, _, hours = part.partition(" ")
    start, _, end = hours.partition("-")
    week = frozenset(int(day) for day in days)
    return WeeklyHours(week, time.fromisoformat(start), time.fromisoformat(end))
