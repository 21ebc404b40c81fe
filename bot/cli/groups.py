"""Commands about small groups: announce, invite, change, call off, who came."""

from datetime import timedelta
from typing import TypedDict, Unpack

import click

from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    records,
    show_json,
    show_lines,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.errors import Refused
from bot.house import House
from bot.registry import groups as registry
from bot.registry import meetings
from bot.registry import reading as words
from bot.registry.groups import Wish
from bot.registry.people import who
from bot.store import groups, hours, invitations, people
from bot.store.groups import Changes, Session
from bot.store.people import Member
from bot.store.programmes import Site
from bot.turn import hosting
from bot.turn.hosting import Asked, How
from flows.engine.group_facts import SEATED, Stands
from flows.texts.values import When

BECAME: dict[Asked, str] = {
    "invited": "is invited",
    "asking": "is asked before groups: their coordinator answers a number; or add --talked",
    "has_no_time": "has no time then; if they agreed, add --anyway",
    "cannot_be": "cannot be invited to this one",
    "was_asked": "was asked before",
}
CAME: tuple[Stands, ...] = ("yes", "attended", "absent")
HEADS = ("NR", "STATE", "WHEN", "WHERE", "LEADER", "SEATS", "TAKEN", "WAITING")


class Set(TypedDict):
    """What `group add` is given."""

    at: str
    place: str
    leader: str
    seats: int
    minutes: int
    food: bool


class Inviting(TypedDict):
    """How `group invite` invites."""

    everyone: bool
    talked: bool
    anyway: bool


class Anew(TypedDict):
    """What `group change` is given; None is what nobody named."""

    at: str | None
    place: str | None
    leader: str | None
    seats: int | None


@click.group()
def group() -> None:
    """Small groups. Times are wall time at the place; nobody is told who else comes."""


@group.command("add")
@click.argument("at", metavar="WHEN")
@click.option("--venue", "place", required=True, help="The place, by name or number.")
@click.option("--lead", "leader", required=True, help="The mentor or coordinator who leads it.")
@click.option("--seats", default=8, help="2 to 20; 8 without it.")
@click.option("--minutes", default=60, help="60 by default, at most 90.")
@click.option("--food", is_flag=True, help="Food is on us: the invitation says so.")
@of_programme
@with_house
def add_group(house: House, sender: str, **wish: Unpack[Set]) -> None:
    """Announce a session: "2026-12-05 12:00" --venue "Cafe Nord" --lead Marc.

    Weekend sessions are announced by Tuesday.
    """
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        session = hosting.announce(tx, registry.check(tx, site, Wish(**wish), now), now)
    click.echo(f"Group {session.facts.id}: {_when(session)}, {session.facts.place}.")


@group.command("invite")
@click.argument("group_id", type=int, metavar="GROUP")
@click.argument("names", nargs=-1, metavar="MENTEE...")
@click.option("--everyone", is_flag=True, help="All mentees who have time then.")
@click.option("--talked", is_flag=True, help="You have talked to them about it.")
@click.option("--anyway", is_flag=True, help="They agreed, although their hours differ.")
@of_programme
@with_house
def invite_to_group(
    house: House, group_id: int, names: tuple[str, ...], sender: str, **how: Unpack[Inviting]
) -> None:
    """Invite mentees. Who has answered first has the seat; then there is a waiting list."""
    now, everyone = house.clock.now(), how["everyone"]
    with writing(house, sender) as (tx, site):
        session = registry.ahead(tx, site, group_id, now)
        registry.require_announced(session.facts.starts_at, session.facts.zone, now)
        asked = How(talked=how["talked"], anyway=how["anyway"])
        for member in _members(tx, site, names, everyone):
            became = hosting.invite(tx, session, member, now, asked)
            click.echo(f"{member.facts.first_name} {BECAME[became]}.")


@group.command("list")
@click.option("--days", default=28, help="How far ahead.")
@as_json
@of_programme
@with_house
def list_groups(house: House, days: int, sender: str, as_json: bool) -> None:
    """Sessions from yesterday on, soonest first."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        found = groups.since(tx, site.id, now - timedelta(days=1))
        shown = [one for one in found if one.facts.starts_at <= now + timedelta(days=days)]
        lines = [_line(tx, one) for one in shown]
    show_lines(as_json, HEADS, lines)


@group.command("show")
@click.argument("group_id", type=int, metavar="GROUP")
@as_json
@of_programme
@with_house
def show_group(house: House, group_id: int, sender: str, as_json: bool) -> None:
    """How everybody stands to a session. For you alone."""
    with reading(house, sender) as (tx, site):
        session = registry.known(tx, site, group_id)
        line, rows = _line(tx, session), registry.rows(tx, group_id)
    if as_json:
        show_json(records(rows))
        return
    show_table(HEADS, [line])
    show_table(("NR", "NAME", "STATE"), [(r.person_id, r.first_name, r.state) for r in rows])


@group.command("change")
@click.argument("group_id", type=int, metavar="GROUP")
@click.option("--at", help="2026-12-05 12:00, wall time at the place.")
@click.option("--venue", "place", help="Another place, by name or number.")
@click.option("--lead", "leader", help="Who leads it instead.")
@click.option("--seats", type=int, help="How many can come; nobody loses a seat.")
@of_programme
@with_house
def change_group(house: House, group_id: int, sender: str, **anew: Unpack[Anew]) -> None:
    """Change a session; who has a seat is asked, who waits is told, who was invited asked anew."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        session = registry.ahead(tx, site, group_id, now)
        changes = _changes(tx, site, session, anew, house)
        session = hosting.change(tx, session, now, **changes)
    click.echo(f"Group {session.facts.id}: {_when(session)}, {session.facts.place}.")


@group.command("cancel")
@click.argument("group_id", type=int, metavar="GROUP")
@of_programme
@with_house
def cancel_group(house: House, group_id: int, sender: str) -> None:
    """Call a session off: everybody is told, and offered another one that fits them."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        hosting.cancel(tx, registry.ahead(tx, site, group_id, now), now)
    click.echo(f"Group {group_id} is off; everybody is told.")


@group.command("attend")
@click.argument("group_id", type=int, metavar="GROUP")
@click.argument("names", nargs=-1, required=True, metavar="MENTEE...")
@of_programme
@with_house
def attend_group(house: House, group_id: int, names: tuple[str, ...], sender: str) -> None:
    """Who came, by name: Ana Luc; or all, or none. Whoever leads it can say so by text."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        session = registry.known(tx, site, group_id)
        if session.facts.state == "cancelled" or session.facts.starts_at > now:
            raise Refused("This group has not taken place.")
        seated = [r.person_id for r in registry.rows(tx, group_id) if r.state in CAME]
        came = _came(tx, site, names, seated)
        hosting.attend(tx, session, came, now)
    click.echo(f"Group {group_id}: {len(came)} of {len(seated)} came.")


def _came(tx: Transaction, site: Site, names: tuple[str, ...], seated: list[int]) -> list[int]:
    if names in (("all",), ("none",)):
        return seated if names == ("all",) else []
    came = [who(tx, site, name).id for name in names]
    if not set(came) <= set(seated):
        raise Refused("Only who had said yes can have come: see checkin group show.")
    return came


def _members(tx: Transaction, site: Site, names: tuple[str, ...], everyone: bool) -> list[Member]:
    if bool(names) == everyone:
        raise Refused("Name who is invited, or --everyone.")
    if everyone:
        return [one for one in people.of_programme(tx, site.id) if one.facts.role == "mentee"]
    return [who(tx, site, name) for name in names]


def _changes(tx: Transaction, site: Site, session: Session, anew: Anew, house: House) -> Changes:
    """What differs, read as it was entered.

    Raises:
        Refused: nothing does, or it cannot be.
    """
    group, now = session.facts, house.clock.now()
    changes: Changes = {}
    if anew["leader"] is not None:
        changes["leader_id"] = registry.leader(tx, site, anew["leader"]).id
    if anew["seats"] is not None:
        taken = invitations.seated(tx, group.id)
        if taken > registry.seats(anew["seats"]):
            raise Refused(f"{taken} seats are taken.")
        changes["seats"] = anew["seats"]
    if anew["at"] is not None or anew["place"] is not None:
        venue = meetings.place(tx, site, anew["place"] or str(session.venue_id))
        old = hours.wall_of(group.starts_at, group.zone)
        wall = words.wall_time(anew["at"]) if anew["at"] else old
        start = registry.require_time(wall, venue, now)
        changes |= {"venue_id": venue.id, "zone": venue.zone}
        changes |= {"starts_wall": wall, "starts_at": start}
    if not changes:
        raise Refused("Say what changes: --at, --venue, --lead or --seats.")
    return changes


def _line(tx: Transaction, session: Session) -> tuple[object, ...]:
    one = session.facts
    waiting = len(invitations.of_group(tx, one.id, ["waiting"]))
    taken = len(invitations.of_group(tx, one.id, SEATED + CAME))
    name = one.leader.first_name
    return one.id, one.state, _when(session), one.place, name, one.seats, taken, waiting


def _when(session: Session) -> str:
    return When(session.facts.starts_at, session.facts.zone).say("en")
