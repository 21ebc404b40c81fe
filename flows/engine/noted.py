"""Instants, windows and hours as they stand in notes, which are JSON, and back again.

What cannot be read raises KeyError, TypeError or ValueError; the engine turns that into a human.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from typing import get_args

from flows.calendar.busy import Behaviour, Busy
from flows.calendar.hours import WeeklyHours
from flows.engine.facts import Wanted

_BEHAVIOURS: dict[object, Behaviour] = {one: one for one in get_args(Behaviour)}
_FREE = "free"


def note_instant(at: datetime) -> str:
    """An aware instant as it stands in notes."""
    return at.astimezone(UTC).isoformat()


def instant(note: object) -> datetime:
    """The aware UTC instant of a note."""
    if not isinstance(note, str):
        raise TypeError("An instant is noted as text.")
    at = datetime.fromisoformat(note)
    if at.tzinfo is None:
        raise ValueError("A noted instant needs its zone.")
    return at.astimezone(UTC)


def note_instants(times: Iterable[datetime]) -> list[str]:
    """Several instants, in their order."""
    return [note_instant(at) for at in times]


def instants(note: object) -> tuple[datetime, ...]:
    """The instants of a note; none when nothing was noted."""
    return tuple(instant(each) for each in _listed(note))


def note_windows(windows: Iterable[Wanted]) -> list[list[object]]:
    """Windows that somebody named."""
    return [[note_instant(w.start), note_instant(w.end), w.busy] for w in windows]


def windows(note: object) -> tuple[Wanted, ...]:
    """The windows of a note; none when nothing was noted."""
    return tuple(
        Wanted(instant(start), instant(end), bool(busy)) for start, end, busy in _rows(note)
    )


def note_hours(hours: Iterable[Busy | WeeklyHours]) -> list[list[object]]:
    """What somebody said of their time, in their own wall time."""
    return [_noted(each) for each in hours]


def hours_of(note: object) -> tuple[Busy | WeeklyHours, ...]:
    """What somebody said of their time, of a note; none when nothing was noted."""
    return tuple(_said(row) for row in _rows(note))


def numbers(note: object) -> tuple[int, ...]:
    """The whole numbers of a note; none when nothing was noted."""
    return tuple(number(each) for each in _listed(note))


def number(note: object) -> int:
    """A whole number of a note; 0 when nothing was noted."""
    if note is None:
        return 0
    if not isinstance(note, int):
        raise TypeError("A number is noted as a number.")
    return note


def _noted(hours: Busy | WeeklyHours) -> list[object]:
    match hours:
        case Busy(behaviour, start, end, rule):
            return [behaviour, start.isoformat(), end.isoformat() if end else None, rule]
        case WeeklyHours(days, start, end):
            return [_FREE, sorted(days), start.isoformat(), end.isoformat()]


def _said(row: Sequence[object]) -> Busy | WeeklyHours:
    match row:
        case "free", days, str(start), str(end):
            weekdays = frozenset(number(day) for day in _listed(days))
            return WeeklyHours(weekdays, time.fromisoformat(start), time.fromisoformat(end))
        case behaviour, str(start), None, str(rule):
            return Busy(_BEHAVIOURS[behaviour], datetime.fromisoformat(start), None, rule)
        case behaviour, str(start), str(end), str(rule):
            began, ends = datetime.fromisoformat(start), datetime.fromisoformat(end)
            return Busy(_BEHAVIOURS[behaviour], began, ends, rule)
        case _:
            raise ValueError("Those are no noted hours.")


def _rows(note: object) -> list[Sequence[object]]:
    return [_listed(row) for row in _listed(note)]


def _listed(note: object) -> Sequence[object]:
    if note is None:
        return ()
    if not isinstance(note, list | tuple):
        raise TypeError("Several things are noted as a list.")
    return note
