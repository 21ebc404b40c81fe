"""Commands about the secret addresses under which mentors' own calendars read their meetings."""

import click

from bot.cli.wiring import of_programme, reading, show_table, with_house, writing
from bot.errors import Refused
from bot.feed.door import address
from bot.house import House
from bot.registry.people import who as find
from bot.store import feeds, people


@click.group()
def calendar() -> None:
    """Calendars for mentors. Whoever has an address reads that mentor's meetings."""


@calendar.command("link")
@click.argument("who", metavar="MENTOR")
@of_programme
@with_house
def link_calendar(house: House, who: str, sender: str) -> None:
    """Make a secret address, shown once; the one before closes."""
    with writing(house, sender) as (tx, site):
        mentor = find(tx, site, who).facts
        if mentor.role != "mentor":
            raise Refused("Calendars are for mentors.")
        token = feeds.link(tx, mentor.id, house.clock.now())
    click.echo(address(house.settings.checkin_public_url, token))
    click.echo(
        f"Only {mentor.first_name} should have it: in their calendar app, subscribe to it from the"
        " web. It is not shown again.",
        err=True,
    )


@calendar.command("revoke")
@click.argument("who", metavar="MENTOR")
@of_programme
@with_house
def revoke_calendar(house: House, who: str, sender: str) -> None:
    """Close an address: a lost phone, wrong hands."""
    with writing(house, sender) as (tx, site):
        mentor = find(tx, site, who).facts
        closed = feeds.revoke(tx, mentor.id, house.clock.now())
    if not closed:
        raise Refused(f"{mentor.first_name} has no calendar address.")
    click.echo(f"The calendar address of {mentor.first_name} no longer works.")


@calendar.command("list")
@of_programme
@with_house
def list_calendars(house: House, sender: str) -> None:
    """Who has an address, and since when."""
    with reading(house, sender) as (tx, site):
        since = feeds.linked(tx, site.id)
        named = [(people.known(tx, one).facts.first_name, at) for one, at in since.items()]
    show_table(("MENTOR", "SINCE"), named)
