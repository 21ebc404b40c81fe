"""How a calendar is written for others to read: RFC 5545, with the headings of RFC 7986.

The library costs 7 MB and is imported by whoever writes the first calendar.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from icalendar import Calendar, Event
from icalendar.enums import CLASS, STATUS, TRANSP

from bot.feed.entries import Entry
from bot.store.feeds import Reader

PRODUCT = "-//Pathfinders Check-in//Calendar//EN"
LOOK_EVERY = timedelta(hours=1)


def written(reader: Reader, entries: Sequence[Entry]) -> bytes:
    """The calendar in UTF-8. The same entries are always the same bytes."""
    calendar = Calendar.new(
        prodid=PRODUCT,
        calscale="GREGORIAN",
        name=one_line(reader.programme),
        uid=reader.uid,
    )
    # Each for other calendars: the standard's word, whose type must be said, and the usual one.
    calendar.add("REFRESH-INTERVAL", LOOK_EVERY, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def one_line(text: str) -> str:
    """Text without what would end a line for some reader or another, or hide in it."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _event(entry: Entry) -> Event:
    changed = _to_the_second(entry.changed_at)
    return Event.new(
        uid=entry.uid,
        sequence=entry.sequence,
        status=STATUS[entry.status],
        start=_to_the_second(entry.starts_at),
        end=_to_the_second(entry.ends_at),
        summary=one_line(entry.title),
        location=one_line(entry.place) or None,
        classification=CLASS.PRIVATE,
        # What is off leaves the time free for others.
        transparency=TRANSP.TRANSPARENT if entry.status == "CANCELLED" else TRANSP.OPAQUE,
        # When it last changed, not when it is read: what has not changed must look so.
        stamp=changed,
        last_modified=changed,
    )


def _to_the_second(at: datetime) -> datetime:
    return at.replace(microsecond=0)
