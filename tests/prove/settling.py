"""How a programme of a month is entered before it begins: by what `checkin` commands do."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import CheckinError
from bot.registry import (
    availability,
    consent,
    groups,
    matching,
    meetings,
    numbers,
    people,
    services,
)
from bot.registry.consent import Told
from bot.registry.meetings import Wish
from bot.registry.people import Enrolment
from bot.registry.services import Entered
from bot.store import between
from bot.store.programmes import Site
from bot.store.venues import Venue
from bot.turn import staffing
from tests.prove.duties import Coordinator
from tests.prove.lives import Life

FIRST_DUTIES = ("first", "backup", "manager")
PLACES: Mapping[str, Sequence[str]] = {
    "America/Toronto": ("Cafe Nord", "Chez Rita"),
    "America/St_Johns": ("Harbour Diner",),
    "America/Regina": ("Prairie Cafe",),
    "America/Vancouver": ("Tea House",),
}
HELP: Sequence[tuple[str, str]] = (
    ("Vestiaire du Nord", "clothes"),
    ("Table de Rita", "food"),
    ("Carrefour Emploi", "work,papers"),
    ("Le Passe-Bus", "transport"),
    ("Clinique du Coin", "health"),
)
# What keeps mentees busy; the second says that they sleep by day.
BUSY: Sequence[tuple[str, bool]] = (
    ("mon-fri 8:00-16:00", False),
    ("tue,wed,fri 14:00-22:00", False),
    ("sun-wed 22:00-6:00", True),
    ("mon 10:00-11:30", False),
)
TRIES = 8  # times that are looked at for a first meeting


@dataclass(frozen=True)
class Desk:
    """Where coordinators enter things: the programme and the moment."""

    tx: Transaction
    site: Site
    now: datetime
    draws: random.Random


def places(desk: Desk) -> None:
    """Somewhere to meet in each zone, and where help is."""
    at = [(name, zone) for zone, names in PLACES.items() for name in names]
    for index, (name, zone) in enumerate(at):
        line = f"514-555-01{60 + index}"
        found = Venue(
            0, desk.site.id, name, zone, f"{index + 1} rue Nord", line, "restaurant", landline=True
        )
        meetings.add_place(desk.tx, desk.site, found)


def directory(desk: Desk, checked_by: Coordinator) -> None:
    """Where help is: one service for most needs, none for a place to stay."""
    for index, (name, kinds) in enumerate(HELP):
        entered = Entered(
            name=name,
            kinds=kinds,
            address=f"{index + 10} rue Sud, Montreal",
            phone=f"514-555-01{70 + index}",
            hours=("mon-fri 9:00-16:30",),
            languages="en,fr",
            province="QC",
            area="",
            checked_by=str(checked_by.id),
        )
        services.add(desk.tx, desk.site, entered, desk.now)


def staff(desk: Desk, who: Coordinator, place: int) -> int:
    """A coordinator; the first three have their place on call."""
    duty = FIRST_DUTIES[place] if place < len(FIRST_DUTIES) else ""
    entered = Enrolment("coordinator", who.name, who.number, who.language, who.zone, duty=duty)
    return people.enrol(desk.tx, desk.site, entered, desk.now).id


def mentor(desk: Desk, one: Life, coordinator: Coordinator) -> int:
    """A volunteer with their weekly hours."""
    row = people.enrol(desk.tx, desk.site, _entry(one, coordinator), desk.now)
    line = desk.draws.choice(("daily 9:00-20:30", "mon-thu 16:00-20:30", "mon-sat 10:00-20:00"))
    availability.add_weekly(desk.tx, desk.site, str(row.id), line)
    return row.id


def mentee(desk: Desk, one: Life, coordinator: Coordinator, *, agreed: bool) -> int:
    """A mentee; who has `agreed` said so to their coordinator, the others are asked by text."""
    row = people.enrol(desk.tx, desk.site, _entry(one, coordinator), desk.now)
    if agreed:
        consent.record(desk.tx, desk.site, Told(str(row.id), str(coordinator.id), True), desk.now)
    conditions(desk, row.id)
    return row.id


def conditions(desk: Desk, person_id: int) -> None:
    """Shifts, when they have to be home or by a landline, and a code for a new number."""
    draws, who = desk.draws, str(person_id)
    if draws.random() < 0.4:
        line, nights = draws.choice(BUSY)
        availability.add_busy(desk.tx, desk.site, who, line, desk.now)
        people.change(desk.tx, desk.site, who, desk.now, night_shift=nights)
    if draws.random() < 0.5:
        home = draws.choice(("home-by 21:00", "home-by 22:00"))
        availability.add_busy(desk.tx, desk.site, who, home, desk.now)
    if draws.random() < 0.15:
        availability.add_busy(desk.tx, desk.site, who, "reachable-at 16:00 mon,wed", desk.now)
    if draws.random() < 0.1:
        people.change(desk.tx, desk.site, who, desk.now, ask_before_groups=True)


def code(desk: Desk, person_id: int) -> str:
    """Four digits, said by voice."""
    return numbers.new_code(desk.tx, desk.site, str(person_id), desk.now)


def pair(desk: Desk, mentee_id: int, mentor_id: int, backup_id: int | None) -> int:
    """The two meet; some have somebody behind the mentor, some may write to each other."""
    row = matching.match(desk.tx, desk.site, str(mentee_id), str(mentor_id))
    if backup_id is not None and backup_id != mentor_id:
        matching.back_up(desk.tx, desk.site, row.id, str(backup_id))
    between.allow(desk.tx, row.id, allowed=desk.draws.random() < 0.5)
    return row.id


def first_meeting(desk: Desk, pair_id: int, zone: str) -> bool:
    """A first meeting within eight days, at the first drawn time that fits both."""
    today = desk.now.astimezone(ZoneInfo(zone)).date()
    for _ in range(TRIES):
        on = today + timedelta(days=desk.draws.randrange(1, 9))
        wall = datetime.combine(on, time(desk.draws.randrange(10, 19), desk.draws.choice((0, 30))))
        by_phone = desk.draws.random() < 0.15
        wish = Wish(
            pair_id,
            f"{wall:%Y-%m-%d %H:%M}",
            "phone" if by_phone else "in_person",
            place="" if by_phone else desk.draws.choice(PLACES[zone]),
        )
        try:
            booking = meetings.check(desk.tx, desk.site, wish, desk.now)
            with desk.tx.connection.begin_nested():
                staffing.book(desk.tx, booking, desk.now)
        except CheckinError:
            continue
        return True
    return False


def apart(desk: Desk, one: int, other: int) -> None:
    """These two are never in one group."""
    groups.keep_apart(desk.tx, desk.site, (str(one), str(other)), desk.now, together=False)


def _entry(one: Life, coordinator: Coordinator) -> Enrolment:
    return Enrolment(
        one.role,
        one.name,
        one.number,
        one.language,
        one.zone,
        coordinator=str(coordinator.id),
        shared=one.shared,
    )
