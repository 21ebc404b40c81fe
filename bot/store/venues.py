"""Places to meet, and when they are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import bindparam, delete, insert, select

from bot.database import Transaction
from bot.errors import Refused
from bot.store.hours import weekly_of, weekly_row
from bot.tables import metadata
from flows.calendar.hours import WeeklyHours

venue = metadata.tables["venue"]
meeting = metadata.tables["meeting"]
opening = metadata.tables["venue_hours"]

Licence = Literal["none", "restaurant", "bar"]

NAME_LIMIT = 24  # design: the longest short name of a place that keeps every text in one segment

_FIELDS = ("id", "programme_id", "name", "zone", "address", "phone", "licence", "landline")
_COLUMNS = [venue.c[name] for name in _FIELDS]
_BY_ID = select(*_COLUMNS).where(venue.c.id == bindparam("venue_id"))
_OF_PROGRAMME = (
    select(*_COLUMNS).where(venue.c.programme_id == bindparam("programme_id")).order_by(venue.c.id)
)
_OF_MEETING = (
    select(*_COLUMNS)
    .join(meeting, meeting.c.venue_id == venue.c.id)
    .where(meeting.c.id == bindparam("meeting_id"))
)
_INSERT = insert(venue).returning(venue.c.id)
_HOURS = select(opening.c.days, opening.c.starts, opening.c.ends).order_by(opening.c.id)
_OPEN = _HOURS.where(opening.c.venue_id == bindparam("venue_id"))
_OPEN_FOR = _HOURS.join(meeting, meeting.c.venue_id == opening.c.venue_id).where(
    meeting.c.id == bindparam("meeting_id")
)
_ADD_HOURS = insert(opening)
_DROP_HOURS = delete(opening).where(opening.c.venue_id == bindparam("of_venue"))


@dataclass(frozen=True)
class Venue:
    """A place: `name` is what texts call it, `zone` its IANA zone.

    `landline`: guests may use its phone.
    """

    id: int
    programme_id: int
    name: str
    zone: str
    address: str = ""
    phone: str = ""
    licence: Licence = "none"
    landline: bool = False


def add(tx: Transaction, venue: Venue) -> Venue:
    """Store a place; its id is given by the database and the one in `venue` is not looked at.

    Raises:
        Refused: its short name is over 24 characters, or it is a bar, where nobody may be sent.
    """
    if not 0 < len(venue.name) <= NAME_LIMIT:
        raise Refused(f"The short name of a place has 1 to {NAME_LIMIT} characters.")
    if venue.licence == "bar":
        raise Refused("A bar cannot be a place to meet.")
    values = {name: getattr(venue, name) for name in _FIELDS if name != "id"}
    return _venue([tx.execute(_INSERT, values).scalar_one(), *values.values()])


def get(tx: Transaction, venue_id: int) -> Venue | None:
    """One place."""
    row = tx.execute(_BY_ID, {"venue_id": venue_id}).first()
    return None if row is None else _venue(row)


def of_meeting(tx: Transaction, meeting_id: int) -> Venue | None:
    """Where a meeting is."""
    row = tx.execute(_OF_MEETING, {"meeting_id": meeting_id}).first()
    return None if row is None else _venue(row)


def of_programme(tx: Transaction, programme_id: int) -> list[Venue]:
    """Every place of a programme."""
    return [_venue(row) for row in tx.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def add_hours(tx: Transaction, venue_id: int, hours: WeeklyHours) -> None:
    """A place is open then too; as long as nothing is stated it always is."""
    tx.execute(_ADD_HOURS, {"venue_id": venue_id} | weekly_row(hours))


def clear_hours(tx: Transaction, venue_id: int) -> None:
    """Forget when a place is open: it always is."""
    tx.execute(_DROP_HOURS, {"of_venue": venue_id})


def open_hours(tx: Transaction, venue_id: int) -> tuple[WeeklyHours, ...]:
    """When a place is open, in its own zone; nothing stated: always."""
    return tuple(weekly_of(row) for row in tx.execute(_OPEN, {"venue_id": venue_id}))


def open_for(tx: Transaction, meeting_id: int) -> tuple[WeeklyHours, ...]:
    """When the place of a meeting is open, in that meeting's zone; nothing stated: always."""
    return tuple(weekly_of(row) for row in tx.execute(_OPEN_FOR, {"meeting_id": meeting_id}))


def _venue(row: Sequence[Any]) -> Venue:
    return Venue(**dict(zip(_FIELDS, row, strict=True)))
