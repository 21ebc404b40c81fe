"""A small programme to play with. Everybody in it is invented; numbers are 555-01xx."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.alerts import mornings
from bot.database import Transaction
from bot.store import (
    between,
    codes,
    demo,
    due,
    duty,
    groups,
    hours,
    meetings,
    pairs,
    people,
    points,
    programmes,
    renumbering,
    services,
    venues,
    welcome,
)
from bot.store.meetings import Booking
from bot.store.people import Member, Newcomer
from bot.store.programmes import Site
from bot.store.venues import Venue
from bot.turn import hosting
from bot.turn.bookings import replan
from bot.turn.hosting import How
from flows.calendar.busy import Busy, shift
from flows.calendar.hours import WeeklyHours
from flows.calendar.wall import moment
from flows.checkin import ASK
from flows.engine.facts import Language, Programme, Role, Service
from flows.hours_open import is_open

SENDER = "+15145550100"
ZONE = "America/Toronto"
CHANNEL = "simulator"
MORNING = time(10)  # when the demo begins: a Monday, staff are there, reminders are still to come
WORK_DAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
EVENINGS = "FREQ=WEEKLY;BYDAY=TU,WE,FR,SA"


PLACES = {
    "Cafe Nord": ("1 rue Nord, Montreal", "514-555-0150"),
    "Chez Rita": ("22 rue Sud, Montreal", "514-555-0151"),
}


@dataclass(frozen=True)
class Character:
    """Somebody of the demo, in the order in which the phones lie on the page."""

    name: str
    role: Role
    language: Language
    number: str
    duty: str = ""


PROGRAMME = Programme(0, "Le Relais", "514-555-0100", ZONE, "QC")
CAST = (
    Character("Ana", "mentee", "en", "+15145550123"),
    Character("Luc", "mentee", "fr", "+15145550124"),
    Character("Rosa", "coordinator", "en", "+15145550120", "first"),
    Character("Marc", "mentor", "en", "+15145550125"),
    Character("Julie", "mentor", "fr", "+15145550126"),
    Character("Paul", "coordinator", "fr", "+15145550121", "backup"),
    Character("Kim", "mentee", "en", "+15145550127"),
    Character("Zoe", "mentee", "en", "+15145550128"),
    Character("Theo", "mentee", "fr", "+15145550128"),
    Character("Sam", "mentee", "en", "+15145550129"),
)
NEW = "Kim"  # matched before they are out: the first text comes on Thursday
CODE = "4821"  # said to Ana by voice, for the day her number changes
CHANGED = "Sam"  # had another number until last week; that one never gets a word again
NEW_NUMBER = "+15145550130"


def first_morning(real: datetime) -> datetime:
    """When the demo begins (aware UTC): the next Monday at 10:00 before a day of work.

    The same weekday whenever it is started, so that appointments and shifts play a part.
    """
    zone = ZoneInfo(ZONE)
    today = real.astimezone(zone).date()
    for ahead in range(60):
        monday = datetime.combine(today + timedelta(days=ahead), MORNING, zone)
        both_open = is_open(PROGRAMME, monday) and is_open(PROGRAMME, monday + timedelta(days=1))
        if monday.weekday() == 0 and monday >= real and both_open:
            return monday.astimezone(UTC)
    raise LookupError("There is no working Monday within two months.")


def sow(tx: Transaction, real: datetime) -> None:
    """Fill an empty database: people, their time, meetings of this week with their reminders."""
    now = first_morning(real)
    demo.set_clock(tx, (now - real).total_seconds())
    site = programmes.add(tx, Site(PROGRAMME, SENDER))
    known = _enrol(tx, site, now)
    monday = now.astimezone(ZoneInfo(ZONE)).date()
    _say_when_free(tx, known, monday)
    _book(tx, site, known, monday, now)
    mornings.plan_missing(tx, now)
    _gather(tx, site, known, monday, now)
    _direct(tx, site, known["Rosa"].id, now)
    _ask_how_they_are(tx, known, monday)
    _expect(tx, site, known, monday, now)
    _change_number(tx, site, known[CHANGED], now)


def _enrol(tx: Transaction, site: Site, now: datetime) -> dict[str, Member]:
    known: dict[str, Member] = {}
    staff_first = sorted(CAST, key=lambda one: one.role != "coordinator")
    for one in staff_first:
        newcomer = Newcomer(
            programme_id=site.id,
            role=one.role,
            first_name=one.name,
            language=one.language,
            zone=ZONE,
            coordinator_id=known["Rosa"].id if one.role != "coordinator" else None,
            consent="open" if one.name == NEW else "yes",
        )
        known[one.name] = people.add(tx, newcomer, now)
        if one.duty:
            duty.assign(tx, site.id, known[one.name].id, one.duty, now)
        point = points.find_or_add(tx, site.id, CHANNEL, one.number, now)
        points.link_to(tx, known[one.name].id, point.id, "active", now)
        if [other.number for other in CAST].count(one.number) > 1:
            people.change(tx, known[one.name].id, shared_phone=True)
    return known


def _expect(
    tx: Transaction, site: Site, known: dict[str, Member], monday: date, now: datetime
) -> None:
    """Somebody is out on Thursday and meets Marc; Ana has the code for a new number."""
    pairs.add(tx, site.id, known[NEW].id, known["Marc"].id)
    thursday = datetime.combine(monday + timedelta(days=3), time(0))
    welcome.plan_anew(tx, known[NEW].id, hours.instant_of(thursday, ZONE), now)
    codes.keep(tx, known["Ana"], "ana", CODE, now)


def _change_number(tx: Transaction, site: Site, member: Member, now: datetime) -> None:
    """Said by their first name and their code, a week ago: the old number is retired."""
    to = points.find_or_add(tx, site.id, CHANNEL, NEW_NUMBER, now)
    renumbering.switch(tx, member.id, to, now - timedelta(days=7))


def _say_when_free(tx: Transaction, known: dict[str, Member], monday: date) -> None:
    """Times and how they behave, as the product holds them; `words.ABOUT` tells visitors why."""
    tuesday = monday + timedelta(days=1)
    busy = {
        "Ana": (
            shift(monday, time(7), time(15), WORK_DAYS),
            shift(tuesday, time(16), time(17), "FREQ=WEEKLY;BYDAY=TU"),
            Busy("home_by", datetime.combine(monday, time(21)), rule="FREQ=DAILY"),
        ),
        "Luc": (
            shift(tuesday, time(17), time(21), EVENINGS),
            Busy("reachable_at", datetime.combine(monday, time(16)), rule="FREQ=DAILY"),
            Busy("home_by", datetime.combine(monday, time(22)), rule="FREQ=DAILY"),
        ),
    }
    free = {
        "Marc": (
            WeeklyHours(frozenset({0, 1, 2, 3}), time(17), time(20, 30)),
            WeeklyHours(frozenset({5}), time(10), time(16)),
        ),
        "Julie": (WeeklyHours(frozenset({0, 1, 2, 3, 4}), time(11), time(20, 30)),),
    }
    good = {
        "Marc": WeeklyHours(frozenset({5}), time(10), time(13)),
        "Julie": WeeklyHours(frozenset({3}), time(18), time(20, 30)),
    }
    for name, entries in busy.items():
        for entry in entries:
            hours.add_busy(tx, known[name].id, entry)
    for name, weekly in free.items():
        for stated in weekly:
            hours.add_weekly(tx, known[name].id, stated)
    for name, liked in good.items():
        hours.add_weekly(tx, known[name].id, liked, good=True)


def _book(
    tx: Transaction, site: Site, known: dict[str, Member], monday: date, now: datetime
) -> None:
    tuesday, thursday = monday + timedelta(days=1), monday + timedelta(days=3)
    agreed = (
        ("Ana", "Marc", "Cafe Nord", datetime.combine(thursday, time(18))),
        ("Luc", "Julie", "Chez Rita", datetime.combine(tuesday, time(13))),
    )
    for mentee, mentor, place, wall in agreed:
        pair = pairs.add(tx, site.id, known[mentee].id, known[mentor].id)
        between.allow(tx, pair.id, allowed=True)
        address, phone = PLACES[place]
        at = Venue(0, site.id, place, ZONE, address, phone, licence="restaurant", landline=True)
        venue = venues.add(tx, at)
        booking = Booking(pair, wall, ZONE, venue_id=venue.id)
        replan(tx, meetings.book(tx, booking, now), now)


def _gather(
    tx: Transaction, site: Site, known: dict[str, Member], monday: date, now: datetime
) -> None:
    """A small group on Thursday of next week that both are invited to; it has one seat."""
    places = {place.name: place for place in venues.of_programme(tx, site.id)}
    wall = datetime.combine(monday + timedelta(days=10), time(18))
    plan = groups.Plan(
        programme_id=site.id,
        venue_id=places["Cafe Nord"].id,
        leader_id=known["Marc"].id,
        wall=wall,
        zone=ZONE,
        minutes=60,
        seats=1,
        food=True,
    )
    session = hosting.announce(tx, plan, now)
    for name in ("Ana", "Luc"):
        # Asked on Friday: this week's meetings have their reminders first.
        hosting.invite(tx, session, known[name], now + timedelta(days=4), How())


def _direct(tx: Transaction, site: Site, rosa: int, now: datetime) -> None:
    """A small directory: text "need boots" as Ana, then the number and REFER as Rosa."""
    week = (WeeklyHours(frozenset({0, 1, 2, 3, 4}), time(9), time(16, 30)),)
    entered = (
        ("Vestiaire du Nord", ("clothes",), "1200 rue Nord, Montréal", "+15145550160"),
        ("Table de Rita", ("food",), "45 avenue Rita, Montréal", "+15145550161"),
        ("Carrefour Papineau", ("work", "papers"), "800 rue Papineau, Montréal", "+15145550162"),
        ("Le Passe-Bus", ("transport",), "12 rue du Métro, Montréal", "+15145550163"),
    )
    for name, kinds, address, phone in entered:
        services.add(tx, site.id, Service(0, name, kinds, address, phone, now, week), rosa)


def _ask_how_they_are(tx: Transaction, known: dict[str, Member], monday: date) -> None:
    """Ana is asked on Tuesday at noon, Luc on Thursday; then every week."""
    for name, days in (("Ana", 1), ("Luc", 3)):
        at = moment(monday + timedelta(days=days), time(12), ZONE)
        due.plan(tx, [due.Plan(at, ASK, known[name].id)])
