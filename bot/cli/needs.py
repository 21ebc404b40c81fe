"""Commands about what people need; the services they are sent to are in `services`."""

from datetime import datetime
from typing import TypedDict, Unpack

import click

from bot.cli.wiring import (
    as_json,
    of_programme,
    printable,
    reading,
    refuse_words_as_json,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.errors import Refused
from bot.house import House
from bot.registry import services as directory
from bot.registry.people import who
from bot.registry.rota import local
from bot.store import heard
from bot.store import needs as stored
from bot.store import services as services_stored
from bot.store.needs import Row
from bot.turn import tending as desk
from bot.turn.tending import Desk

ENDS = tuple(desk.BY_WORD)
HEADS = ("NR", "PERSON", "NEED", "STATE", "OWNER", "SAID", "DUE", "ENDED")

as_staff = click.option("--as", "staff", required=True, help="The coordinator who does it.")


class Ending(TypedDict):
    """What `needs close` is given."""

    reason: str
    how: str
    staff: str


@click.group()
def needs() -> None:
    """What people need: who looks after it, until when, and whether it worked."""


@needs.command("list")
@click.option("--overdue", is_flag=True, help="Only those whose day has passed.")
@click.option("--all", "every", is_flag=True, help="Ended ones, too.")
@as_json
@of_programme
@with_house
def list_needs(house: House, sender: str, overdue: bool, every: bool, as_json: bool) -> None:
    """Open needs, the one due first first; no words."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        found = stored.every_one(tx, site.id) if every else stored.open_ones(tx, site.id)
        zone = site.facts.zone
    shown = [one for one in found if one.is_overdue(now) or not overdue]
    if as_json:
        show_json([_record(one, now) for one in shown])
        return
    show_table(HEADS, [_line(one, zone, now) for one in shown])


@needs.command()
@click.argument("number", type=int)
@click.option("--words", is_flag=True, help="What the person wrote, too.")
@as_json
@of_programme
@with_house
def show(house: House, sender: str, number: int, words: bool, as_json: bool) -> None:
    """One need by its NUMBER, and the services that may help."""
    refuse_words_as_json(words, as_json)
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        row = desk.find(tx, site, number)
        sent_to = services_stored.get(tx, row.service_id)
        fitting = [one for one in directory.known(tx, site) if row.kind in one.kinds]
        said = _words(tx, row) if words else []
        zone = site.facts.zone
    if as_json:
        show_json(_record(row, now) | {"service": sent_to.name if sent_to else ""})
        return
    show_table(HEADS, [_line(row, zone, now)])
    if sent_to is not None:
        click.echo(f"Sent to {sent_to.name}.")
    for one in fitting:
        click.echo(f"May help: {one.id} {one.name}, {one.phone}, {directory.hours_of(one)}.")
    for text in said:
        click.echo(f"> {printable(text)}")


@needs.command()
@click.argument("number", type=int)
@as_staff
@of_programme
@with_house
def take(house: House, sender: str, number: int, staff: str) -> None:
    """The need with this NUMBER is theirs to look after."""
    with writing(house, sender) as (tx, site):
        at = Desk(tx, site, who(tx, site, staff), house.clock.now())
        row = desk.take(at, number)
        until = local(row.due_at, site.facts.zone)
    click.echo(f"{number} is {row.owner_name}'s, due {until}.")


@needs.command()
@click.argument("number", type=int)
@click.argument("service")
@as_staff
@of_programme
@with_house
def refer(house: House, sender: str, number: int, service: str, staff: str) -> None:
    """Send the person to SERVICE (number or name); they are asked in 3 days if it worked."""
    with writing(house, sender) as (tx, site):
        sent = directory.find(tx, site, service)
        at = Desk(tx, site, who(tx, site, staff), house.clock.now())
        desk.refer(at, number, sent)
    click.echo(f"{number}: sent to {sent.name}; asked in 3 days.")


@needs.command()
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why, in a few words; kept sealed.")
@click.option("--how", type=click.Choice(ENDS), default="solved", show_default=True)
@as_staff
@of_programme
@with_house
def close(house: House, sender: str, number: int, **ending: Unpack[Ending]) -> None:
    """The need with this NUMBER is over."""
    reason = ending["reason"].strip()
    if not reason:
        raise Refused("A need is closed with a reason.")
    with writing(house, sender) as (tx, site):
        at = Desk(tx, site, who(tx, site, ending["staff"]), house.clock.now())
        desk.close(at, number, ending["how"], reason)
    click.echo(f"{number} is closed.")


def _words(tx: Transaction, row: Row) -> list[str]:
    """What they wrote about it: first of all, and why what was found did not help."""
    return heard.words(tx, row.thread_id, row.person_id) or stored.words(tx, row.thread_id)


def _line(row: Row, zone: str, now: datetime) -> tuple[object, ...]:
    overdue = " OVERDUE" if row.is_overdue(now) else ""
    due = f"{local(row.due_at, zone)}{overdue}"
    said = local(row.said_at, zone)
    who = (row.number, row.first_name, row.kind, row.state, row.owner_name)
    return (*who, said, due, row.ended)


def _record(row: Row, now: datetime) -> dict[str, object]:
    return {
        "number": row.number,
        "person": row.person_id,
        "kind": row.kind,
        "state": row.state,
        "owner": row.owner_id,
        "said_at": row.said_at,
        "due_at": row.due_at,
        "overdue": row.is_overdue(now),
        "ended": row.ended,
    }
