"""A small programme to test with. Everybody in it is invented; numbers are 555-01xx."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TypedDict, Unpack

from bot.database import Transaction
from bot.store import duty as rota
from bot.store import meetings, pairs, people, points, programmes
from bot.store.meetings import Booking
from bot.store.pairs import Pair
from bot.store.people import Member, Newcomer
from bot.store.points import Point
from bot.store.programmes import Site
from flows.engine.facts import Format, Language, Meeting, Programme, Role

SENDER = "+15145550100"
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # a Monday, 10:00 in Toronto


@dataclass(frozen=True)
class Cast:
    """Everybody of the small programme.

    ana (en) meets marc, luc (fr) meets julie; rosa is first on duty, paul backup, ines manager.
    ana and luc are looked after by rosa.
    """

    site: Site
    ana: Member
    luc: Member
    marc: Member
    julie: Member
    rosa: Member
    paul: Member
    ines: Member
    ana_and_marc: Pair
    luc_and_julie: Pair


class Plan(TypedDict, total=False):
    """What may differ from a usual meeting."""

    minutes: int
    format: Format
    venue_id: int


def cast_of(tx: Transaction) -> Cast:
    """Store the small programme and say who is who."""
    site = programmes.add(tx, site_of())
    rosa = enrol(tx, site, "coordinator", "Rosa", "+15145550120", duty="first")
    paul = enrol(tx, site, "coordinator", "Paul", "+15145550121", duty="backup")
    ines = enrol(tx, site, "coordinator", "Inès", "+15145550122", language="fr", duty="manager")
    ana = enrol(tx, site, "mentee", "Ana", "+15145550123", coordinator=rosa)
    luc = enrol(tx, site, "mentee", "Luc", "+15145550124", language="fr", coordinator=rosa)
    marc = enrol(tx, site, "mentor", "Marc", "+15145550125", coordinator=rosa)
    julie = enrol(tx, site, "mentor", "Julie", "+15145550126", language="fr", coordinator=rosa)
    return Cast(
        site=site,
        ana=ana,
        luc=luc,
        marc=marc,
        julie=julie,
        rosa=rosa,
        paul=paul,
        ines=ines,
        ana_and_marc=pairs.add(tx, site.id, ana.id, marc.id),
        luc_and_julie=pairs.add(tx, site.id, luc.id, julie.id),
    )


def site_of(sender: str = SENDER) -> Site:
    """A programme in Montreal, open 9 to 5 on work days."""
    return Site(
        Programme(
            id=0,
            name="Le Relais",
            phone="514-555-0100",
            zone="America/Toronto",
            province="QC",
            opens=time(9, 0),
            closes=time(17, 0),
        ),
        sender,
    )


def enrol(
    tx: Transaction,
    site: Site,
    role: Role,
    first_name: str,
    address: str,
    *,
    language: Language = "en",
    coordinator: Member | None = None,
    duty: str = "",
) -> Member:
    """Somebody with an active number on SMS."""
    newcomer = Newcomer(
        programme_id=site.id,
        role=role,
        first_name=first_name,
        language=language,
        zone=site.facts.zone,
        coordinator_id=coordinator.id if coordinator else None,
    )
    someone = people.add(tx, newcomer, NOW)
    if duty:
        rota.assign(tx, site.id, someone.id, duty, NOW)
        someone = people.known(tx, someone.id)
    number_of(tx, someone, address)
    return someone


def number_of(tx: Transaction, someone: Member, address: str, channel: str = "sms") -> Point:
    """A point that somebody uses, verified."""
    point = points.find_or_add(tx, someone.programme_id, channel, address, NOW)
    points.link_to(tx, someone.id, point.id, "active", NOW)
    return point


def book(tx: Transaction, pair: Pair, wall: datetime, **changes: Unpack[Plan]) -> Meeting:
    """A meeting in person for an hour at this wall time in Montreal, unless said otherwise."""
    return meetings.book(tx, Booking(pair, wall, "America/Toronto", **changes), NOW)
