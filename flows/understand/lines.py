"""One JSON line of ``checkin understand``: a text in, its reading out."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.understand.answers import understand
from flows.understand.questions import FREE, PICK_SLOT, QUESTIONS
from flows.understand.reading import Question, Standing, Window

DEFAULT_REF = "2026-03-02T09:00"  # a Monday morning, for lines that name no moment
DEFAULT_ZONE = "America/Toronto"
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# The times a pick_slot line is asked about: the first such weekday after the line's moment.
PICK_SLOT_CASE = ((3, time(10)), (4, time(14)), (5, time(13)))


class BadLine(ValueError):
    """A line that cannot be read; its words say why."""


def understand_line(row: dict[str, Any]) -> dict[str, Any]:
    """The reading of ``{"text", "lang"?, "question"?, "ref"?, "tz"?}`` as plain JSON values.

    ``question`` is a key of QUESTIONS, ``ref`` the local moment (ISO 8601), ``tz`` the zone.
    Raises BadLine when a field is missing or unknown.
    """
    if not isinstance(row.get("text"), str):
        raise BadLine('A line needs a "text".')
    local, zone = _moment(row)
    reading = understand(
        row["text"],
        _question(row.get("question") or FREE, local),
        local.replace(tzinfo=ZoneInfo(zone)),
        zone,
        row.get("lang") or "en",
    )
    line: dict[str, Any] = {"meaning": reading.meaning}
    if reading.also:
        line["also"] = list(reading.also)
    line["windows"] = [_window(window) for window in reading.windows]
    if reading.readings:
        line["ask"] = True
        line["readings"] = [[_window(window) for window in other] for other in reading.readings]
    line["recurring"] = [_recurring(standing) for standing in reading.standing]
    line["confidence"] = reading.confidence
    return line


def _moment(row: dict[str, Any]) -> tuple[datetime, str]:
    zone = row.get("tz") or DEFAULT_ZONE
    ref = row.get("ref") or DEFAULT_REF
    try:
        ZoneInfo(zone)
        moment = datetime.fromisoformat(ref)
    except (ZoneInfoNotFoundError, TypeError, ValueError) as error:
        raise BadLine('"ref" must be an ISO 8601 moment and "tz" a zone name.') from error
    if moment.tzinfo is not None:
        moment = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return moment, zone


def _question(kind: str, local: datetime) -> Question:
    if kind not in QUESTIONS:
        raise BadLine(f"There is no such question; there are: {', '.join(QUESTIONS)}.")
    if kind != PICK_SLOT:
        return Question(kind)
    slots = (_coming(local, weekday, clock) for weekday, clock in PICK_SLOT_CASE)
    return Question(kind, tuple(slots))


def _coming(local: datetime, weekday: int, clock: time) -> datetime:
    ahead = (weekday - local.weekday()) % 7 or 7
    return datetime.combine(local.date() + timedelta(ahead), clock)


def _window(window: Window) -> dict[str, Any]:
    line: dict[str, Any] = {
        "start": window.start.isoformat(timespec="minutes"),
        "end": window.end.isoformat(timespec="minutes"),
        "grain": window.grain,
    }
    if window.busy:
        line["busy"] = True
    return line


def _recurring(standing: Standing) -> dict[str, Any]:
    """Days as "mon" to "sun", times as HH:MM, midnight at the end as 24:00."""
    return {
        "days": [_DAY_NAMES[day] for day in sorted(standing.days)],
        "start": _clock(standing.start),
        "end": _clock(standing.end),
        "kind": standing.kind,
        "busy": standing.busy,
    }


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
