"""Commands about the coordinators' morning text: at which hour, and whether names stand in it."""

import click

from bot.alerts import mornings
from bot.cli.wiring import of_programme, with_house, writing
from bot.house import House
from bot.registry import people as registry
from bot.registry.reading import clock as time_of
from bot.store import mornings as store


@click.command("morning")
@click.argument("who", metavar="COORDINATOR")
@click.argument("at", metavar="TIME")
@of_programme
@with_house
def morning_of(house: House, who: str, at: str, sender: str) -> None:
    """When COORDINATOR reads what waits: 8:30 by their clock, or usual (when work begins)."""
    with writing(house, sender) as (tx, site):
        staff = registry.coordinator(tx, site, who)
        store.set_hour(tx, staff.id, None if at == "usual" else time_of(at))
        mornings.plan_anew(tx, staff, house.clock.now())
        hour = store.hour_of(tx, staff.id, site.facts.opens)
    click.echo(f"{staff.facts.first_name} reads what waits at {hour:%H:%M} on working days.")


@click.command("morning")
@click.option("--names/--no-names", required=True, help="Whether first names stand in it.")
@of_programme
@with_house
def morning_names(house: House, names: bool, sender: str) -> None:
    """Whether first names stand in the morning text of coordinators: a lock screen is public."""
    with writing(house, sender) as (tx, site):
        store.let_names(tx, site.id, names)
    click.echo(f"Names in the morning text: {'yes' if names else 'no'}.")
