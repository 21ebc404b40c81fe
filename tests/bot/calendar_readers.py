"""Three calendars by other authors, each reading what we write in its own way."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import vobject
from ical.calendar_stream import IcsCalendarStream

with warnings.catch_warnings():
    # Its grammar is written for an older Python than ours.
    warnings.simplefilter("ignore")
    import ics


@dataclass(frozen=True)
class Seen:
    """One entry as a reader shows it; instants are aware UTC."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str
    status: str
    is_private: bool


def seen_by_ical(written: bytes) -> list[Seen]:
    found = IcsCalendarStream.calendar_from_ics(written.decode()).events
    return _in_order(
        Seen(
            uid=one.uid or "",
            starts_at=_utc(one.dtstart),
            ends_at=_utc(one.dtend),
            title=one.summary or "",
            place=one.location or "",
            status=one.status.value if one.status else "",
            is_private=one.classification == "PRIVATE",
        )
        for one in found
    )


def seen_by_ics(written: bytes) -> list[Seen]:
    return _in_order(
        Seen(
            uid=one.uid,
            starts_at=_utc(one.begin.datetime),
            ends_at=_utc(one.end.datetime),
            title=one.name or "",
            place=one.location or "",
            status=one.status or "",
            is_private=one.classification == "PRIVATE",
        )
        for one in ics.Calendar(written.decode()).events
    )


def seen_by_vobject(written: bytes) -> list[Seen]:
    calendar = vobject.readOne(written.decode(), validate=True)
    return _in_order(
        Seen(
            uid=one.uid.value,
            starts_at=_utc(one.dtstart.value),
            ends_at=_utc(one.dtend.value),
            title=one.summary.value,
            place=one.location.value if hasattr(one, "location") else "",
            status=one.status.value,
            is_private=one.contents["class"][0].value == "PRIVATE",
        )
        for one in getattr(calendar, "vevent_list", [])
    )


READERS: dict[str, Callable[[bytes], list[Seen]]] = {
    "ical": seen_by_ical,
    "ics": seen_by_ics,
    "vobject": seen_by_vobject,
}


def _utc(at: object) -> datetime:
    assert isinstance(at, datetime)
    assert at.tzinfo is not None
    return at.astimezone(UTC)


def _in_order(found: object) -> list[Seen]:
    return sorted(found, key=lambda one: (one.starts_at, one.uid))  # type: ignore[call-overload,no-any-return]
