"""Instants and windows as they stand in notes, which are JSON, and back again.

What cannot be read raises KeyError, TypeError or ValueError; the engine turns that into a human.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from flows.engine.facts import Wanted


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


def number(note: object) -> int:
    """A whole number of a note; 0 when nothing was noted."""
    if note is None:
        return 0
    if not isinstance(note, int):
        raise TypeError("A number is noted as a number.")
    return note


def _rows(note: object) -> list[Sequence[object]]:
    return [_listed(row) for row in _listed(note)]


def _listed(note: object) -> Sequence[object]:
    if note is None:
        return ()
    if not isinstance(note, list | tuple):
        raise TypeError("Several things are noted as a list.")
    return note
