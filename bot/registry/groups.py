"""What a group session needs before it is announced, and who stands how to it."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import meetings, reading
from bot.registry.people import who
from bot.store import groups, hours, invitations, people
from bot.store.calendars import FURTHEST
from bot.store.groups import Plan, Session
from bot.store.people import Member
from bot.store.programmes import Site
from bot.store.venues import Venue
from flows.calendar.announced import announce_by
from flows.engine.group_facts import AMONG, Stands

LEADERS = ("mentor", "coordinator")
MOST_SEATS = 20
EVERY_STATE: tuple[Stands, ...] = (
    "asking",
    "invited",
    "yes",
    "no",
    "waiting",
    "offered",
    "attended",
    "absent",
)


@dataclass(frozen=True)
class Wish:
    """A session as entered: `at` is wall time like 2026-12-05 12:00, `place` a name or number."""

    at: str
    place: str
    leader: str
    seats: int
    minutes: int = 60
    food: bool = False


@dataclass(frozen=True)
class Row:
    """Somebody and how they stand to a session."""

    person_id: int
    first_name: str
    state: Stands


def check(tx: Transaction, site: Site, wish: Wish, now: datetime) -> Plan:
    """What a session needs. Nothing is stored yet.

    Raises:
        Refused: it cannot be announced; one sentence says why.
    """
    venue = meetings.place(tx, site, wish.place)
    shortest, longest = meetings.SHORTEST, meetings.LONGEST
    if not shortest <= wish.minutes <= longest:
        raise Refused(f"A group session lasts {shortest} to {longest} minutes.")
    wall = reading.wall_time(wish.at)
    require_time(wall, venue, now)
    return Plan(
        programme_id=site.id,
        venue_id=venue.id,
        leader_id=leader(tx, site, wish.leader).id,
        wall=wall,
        zone=venue.zone,
        minutes=wish.minutes,
        seats=seats(wish.seats),
        food=wish.food,
    )


def require_time(wall: datetime, venue: Venue, now: datetime) -> datetime:
    """The instant of a wall time at a place, if a session can be announced for it now.

    Raises:
        Refused: it is past, a year away, or on a weekend whose Tuesday is over.
    """
    start = hours.instant_of(wall, venue.zone)
    if start <= now:
        raise Refused("That time is over.")
    if start > now + FURTHEST:
        raise Refused("That is more than a year away.")
    require_announced(start, venue.zone, now)
    return start


def require_announced(start: datetime, zone: str, now: datetime) -> None:
    """Passes for a weekend are asked for by Wednesday.

    Raises:
        Refused: it is too late to invite anybody.
    """
    if announce_by(start, zone) <= now:
        raise Refused("Too late: three hours before, and for a weekend on Tuesday, is the last.")


def seats(wanted: int) -> int:
    """So many can come.

    Raises:
        Refused: that is no small group.
    """
    if not 2 <= wanted <= MOST_SEATS:
        raise Refused(f"A small group has 2 to {MOST_SEATS} seats.")
    return wanted


def leader(tx: Transaction, site: Site, word: str) -> Member:
    """Who leads it, by name or number.

    Raises:
        Refused: there is nobody of that name, or they are a mentee.
    """
    found = who(tx, site, word)
    if found.facts.role not in LEADERS:
        raise Refused("A mentor or a coordinator leads a group.")
    return found


def known(tx: Transaction, site: Site, group_id: int) -> Session:
    """A session of a programme.

    Raises:
        Refused: there is none with this number.
    """
    found = groups.get(tx, group_id)
    if found is None or found.programme_id != site.id:
        raise Refused("The programme has no such group.")
    return found


def ahead(tx: Transaction, site: Site, group_id: int, now: datetime) -> Session:
    """The same for one that is still to come.

    Raises:
        Refused: there is none, or it has begun or is off.
    """
    found = known(tx, site, group_id)
    if found.facts.state != "planned":
        raise Refused(f"This group is {found.facts.state}.")
    if found.facts.starts_at <= now:
        raise Refused("This group has begun.")
    return found


def rows(tx: Transaction, group_id: int) -> list[Row]:
    """Everybody who was ever asked, and how they stand; staff alone see this."""
    found = invitations.of_group(tx, group_id, EVERY_STATE)
    return [Row(one, people.known(tx, one).facts.first_name, state) for one, state in found]


def keep_apart(
    tx: Transaction, site: Site, names: tuple[str, str], now: datetime, *, together: bool
) -> list[int]:
    """Two mentees are never invited to one session; sessions ahead that hold both already.

    Raises:
        Refused: both are one, or one is no mentee.
    """
    two = who(tx, site, names[0]), who(tx, site, names[1])
    if two[0].id == two[1].id or any(member.facts.role != "mentee" for member in two):
        raise Refused("Two mentees are kept apart.")
    invitations.keep_apart(tx, two[0].id, two[1].id, together=together)
    if together:
        return []
    both = {member.id for member in two}
    return [
        found.facts.id
        for found in groups.since(tx, site.id, now)
        if both <= {person for person, _ in invitations.of_group(tx, found.facts.id, AMONG)}
    ]
