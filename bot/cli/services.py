"""Commands about the directory: where people are sent for what they need."""

from typing import TypedDict, Unpack, cast

import click

from bot.alerts import needs as matters
from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    show_lines,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.house import House
from bot.registry import services as directory
from bot.registry.rota import local
from bot.store import services as stored
from bot.store.programmes import Site


class Place(TypedDict):
    """What `services add` is given."""

    name: str
    kinds: str
    address: str
    phone: str
    hours: tuple[str, ...]
    languages: str
    province: str
    area: str
    checked_by: str


class Changed(TypedDict, total=False):
    """What `services change` is given; what is not named stays."""

    name: str | None
    kinds: str | None
    address: str | None
    phone: str | None
    hours: tuple[str, ...]
    languages: str | None
    province: str | None
    area: str | None
    checked_by: str


@click.group()
def services() -> None:
    """The directory: where people are sent for what they need."""


@services.command("add")
@click.argument("name")
@click.option("--kinds", required=True, help=f"Of: {', '.join(directory.KINDS)}.")
@click.option("--address", required=True, help="As it is texted; at most 48 characters.")
@click.option("--phone", required=True)
@click.option("--hours", multiple=True, help="mon-fri 9:00-17:00; several times if needed.")
@click.option("--languages", default="en,fr", show_default=True)
@click.option("--province", default="", help="Two letters; without it, the programme's.")
@click.option("--area", default="", help="A coarse part of town.")
@click.option("--checked-by", required=True, help="Whoever of staff has just phoned there.")
@of_programme
@with_house
def add_service(house: House, sender: str, **place: Unpack[Place]) -> None:
    """A service by the short NAME that texts call it, at most 24 characters."""
    with writing(house, sender) as (tx, site):
        added = directory.add(tx, site, directory.Entered(**place), house.clock.now())
    click.echo(f"Service {added.id}: {added.name}.")


@services.command("list")
@click.option("--kind", type=click.Choice(directory.KINDS), help="Only for this need.")
@as_json
@of_programme
@with_house
def list_services(house: House, sender: str, kind: str | None, as_json: bool) -> None:
    """Every service, the one checked last first; OLD has not been checked for 90 days."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        found = [one for one in directory.known(tx, site) if kind is None or kind in one.kinds]
        zone = site.facts.zone
    rows = [
        (
            one.id,
            one.name,
            ",".join(one.kinds),
            one.address,
            one.phone,
            directory.hours_of(one),
            ",".join(one.languages),
            one.area,
            f"{local(one.checked_at, zone)}{' OLD' if directory.is_stale(one, now) else ''}",
        )
        for one in found
    ]
    heads = ("NR", "NAME", "KINDS", "ADDRESS", "PHONE", "OPEN", "LANG", "AREA", "CHECKED")
    show_lines(as_json, heads, rows)


@services.command("change")
@click.argument("service")
@click.option("--name", help="Another short name.")
@click.option("--kinds", help=f"Of: {', '.join(directory.KINDS)}.")
@click.option("--address", help="As it is texted; at most 48 characters.")
@click.option("--phone")
@click.option("--hours", multiple=True, help="All of them anew: mon-fri 9:00-17:00.")
@click.option("--languages")
@click.option("--province", help="Two letters.")
@click.option("--area", help="A coarse part of town.")
@click.option("--checked-by", required=True, help="Whoever of staff has just phoned there.")
@of_programme
@with_house
def change_service(house: House, sender: str, service: str, **entered: Unpack[Changed]) -> None:
    """Something about SERVICE (number or name) is otherwise now; what is not named stays.

    It gets a new number. Whoever was sent there reads of it as it was, and staff are told.
    """
    now = house.clock.now()
    named = cast(directory.Changes, {key: value for key, value in entered.items() if value})
    with writing(house, sender) as (tx, site):
        old, fresh = directory.change(tx, site, service, named, now)
        told = matters.service_changed(tx, site.facts, old, fresh, now)
    click.echo(f"Service {fresh.id}: {fresh.name}, in place of {old.id}.")
    _say_told(told)


@services.command("remove")
@click.argument("service")
@of_programme
@with_house
def remove_service(house: House, sender: str, service: str) -> None:
    """Nobody is sent to SERVICE (number or name) any more.

    Needs that were sent there stay so, and are asked about; whoever owns them is told.
    """
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        gone = directory.remove(tx, site, service, now)
        told = matters.service_changed(tx, site.facts, gone, None, now)
    click.echo(f"{gone.name} is out of the directory.")
    _say_told(told)


@services.command("history")
@as_json
@of_programme
@with_house
def show_history(house: House, sender: str, as_json: bool) -> None:
    """What stood in the directory before, and what holds since; the last change first."""
    with reading(house, sender) as (tx, site):
        rows = [_was(tx, site, one) for one in stored.gone(tx, site.id)]
    show_lines(as_json, ("NR", "NAME", "ADDRESS", "PHONE", "OPEN", "UNTIL", "SINCE"), rows)


@services.command("check")
@click.argument("service")
@click.option("--by", required=True, help="Whoever of staff has just phoned there.")
@of_programme
@with_house
def check_service(house: House, sender: str, service: str, by: str) -> None:
    """Everything about SERVICE (number or name) is still so."""
    with writing(house, sender) as (tx, site):
        found = directory.check(tx, site, service, by, house.clock.now())
    click.echo(f"{found.name} is checked.")


def _was(tx: Transaction, site: Site, gone: stored.Gone) -> tuple[object, ...]:
    since = stored.get(tx, gone.replaced_by)
    one = gone.service
    until = local(gone.at, site.facts.zone)
    after = f"{since.id} {since.name}" if since else "nothing"
    return (one.id, one.name, one.address, one.phone, directory.hours_of(one), until, after)


def _say_told(numbers: list[int]) -> None:
    if numbers:
        listed = ", ".join(map(str, numbers))
        click.echo(f"People were sent there: {listed}. Whoever owns these is told.")
