"""What a meeting needs before it can be booked, and what is booked. Booking itself is a turn."""

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import matching, reading
from bot.store import hours, meetings, people, venues
from bot.store.calendars import FURTHEST
from bot.store.meetings import Booking
from bot.store.programmes import Site
from bot.store.venues import Venue
from flows.engine.facts import Format, Meeting
from flows.texts.services import LONGEST_ADDRESS
from flows.texts.values import Phone

LONGEST = 90  # minutes: 60 by default, never over 90 (domain, "Time and conditions")
SHORTEST = 10
ALWAYS = "always"


@dataclass(frozen=True)
class Wish:
    """A meeting as entered: `at` is wall time like 2026-12-01 18:30, `place` a name or number."""

    pair_id: int
    at: str
    format: str = "in_person"
    minutes: int = 60
    place: str = ""


def check(tx: Transaction, site: Site, wish: Wish, now: datetime) -> Booking:
    """What a booking needs: the pair, the time, the length, the place. Nothing is booked yet.

    Raises:
        Refused: it cannot be booked; one sentence says why.
    """
    pair = matching.known(tx, site, wish.pair_id)
    format = _format(wish.format)
    venue = place(tx, site, wish.place) if wish.place else None
    if format == "in_person" and venue is None:
        raise Refused("A meeting in person needs a place.")
    if not SHORTEST <= wish.minutes <= LONGEST:
        raise Refused(f"A meeting lasts {SHORTEST} to {LONGEST} minutes.")
    booking = Booking(
        pair=pair,
        wall=reading.wall_time(wish.at),
        zone=venue.zone if venue else people.known(tx, pair.mentee_id).facts.zone,
        minutes=wish.minutes,
        format=format,
        venue_id=venue.id if venue else None,
    )
    start = hours.instant_of(booking.wall, booking.zone)
    if start <= now:
        raise Refused("That time is over.")
    if start > now + FURTHEST:
        raise Refused("That is more than a year away.")
    return booking


def show(tx: Transaction, site: Site, since: datetime) -> list[Meeting]:
    """Every meeting of a programme that starts after `since` (aware UTC)."""
    return meetings.of_programme(tx, site.id, since)


def known(tx: Transaction, site: Site, meeting_id: int) -> Meeting:
    """A meeting of a programme.

    Raises:
        Refused: there is none with this number.
    """
    found = meetings.get(tx, meeting_id)
    member = people.get(tx, found.mentee.id) if found else None
    if found is None or member is None or member.programme_id != site.id:
        raise Refused("The programme has no such meeting.")
    return found


def add_place(tx: Transaction, site: Site, venue: Venue) -> Venue:
    """A place to meet in a programme; without a zone it lies in the programme's.

    Raises:
        Refused: its name or address is too long, its name is taken, its phone is none, or nobody
            may be sent there.
    """
    if any(_same(one.name, venue.name) for one in venues.of_programme(tx, site.id)):
        raise Refused("There is a place of that name.")
    zone = reading.zone(venue.zone) if venue.zone else site.facts.zone
    new = Venue(
        id=0,
        programme_id=site.id,
        name=reading.as_sent(venue.name, venues.NAME_LIMIT, "The short name of a place"),
        zone=zone,
        address=reading.as_sent(venue.address, LONGEST_ADDRESS, "An address")
        if venue.address
        else "",
        phone=Phone(reading.phone(venue.phone)).say("en") if venue.phone else "",
        licence=venue.licence,
        landline=venue.landline,
    )
    return venues.add(tx, new)


def place(tx: Transaction, site: Site, word: str) -> Venue:
    """A place of a programme, by name or number.

    Raises:
        Refused: there is none.
    """
    for venue in venues.of_programme(tx, site.id):
        if word == str(venue.id) or _same(word, venue.name):
            return venue
    raise Refused("The programme has no such place.")


def open_place(tx: Transaction, venue: Venue, line: str) -> None:
    """More hours in which a place is open: mon-fri 7:00-18:00; `always` forgets them all.

    Raises:
        Refused: they cannot be read, or are known.
    """
    if line == ALWAYS:
        venues.clear_hours(tx, venue.id)
        return
    read = reading.weekly(line)
    if read in venues.open_hours(tx, venue.id):
        raise Refused("Those hours are known already.")
    venues.add_hours(tx, venue.id, read)


def place_hours(tx: Transaction, venue: Venue) -> str:
    """When a place is open, in words."""
    lines = [reading.hours_in_words(one) for one in venues.open_hours(tx, venue.id)]
    return ", ".join(lines) or ALWAYS


def _format(text: str) -> Format:
    formats: tuple[Format, ...] = get_args(Format)
    for format in formats:
        if text.replace("-", "_") == format:
            return format
    raise Refused("A meeting is in-person, phone or video.")


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
