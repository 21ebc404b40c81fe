"""Commands about programmes and the places where their people meet."""

from typing import TypedDict, Unpack, cast

import click

from bot.cli.fitting import name_misfits
from bot.cli.mornings import morning_names
from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    records,
    show_json,
    show_rows,
    show_table,
    with_house,
    writing,
)
from bot.house import House
from bot.registry import meetings, sites
from bot.registry import reading as words
from bot.registry.sites import Anew, Opening
from bot.store import chains, programmes, venues
from bot.store.venues import Licence, Venue
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.chains import in_words
from flows.engine.facts import Level, Programme

CHAIN_LEVELS: tuple[Level, ...] = ("red", "orange_tonight", "orange_today")


class Site(TypedDict):
    """What `programme add` is given."""

    name: str
    phone: str
    zone: str
    province: str
    advanced_opt_out: bool


class Known(TypedDict):
    """What `programme change` is given; None is what nobody named."""

    name: str | None
    phone: str | None
    hours: str | None
    languages: str | None
    advanced_opt_out: bool | None
    words_by_text: bool | None


class Place(TypedDict):
    """What `venue add` is given."""

    name: str
    address: str
    phone: str
    zone: str
    licence: Licence
    landline: bool


@click.group()
def programme() -> None:
    """Programmes (sites) of this installation, each with a number of its own."""


@programme.command("add")
@click.argument("name")
@click.argument("sender", metavar="NUMBER")
@click.option("--phone", required=True, help="The phone people can call, as printed.")
@click.option("--zone", required=True, help="IANA name, e.g. America/Toronto.")
@click.option("--province", required=True, help="Two letters, e.g. QC.")
@click.option("--advanced-opt-out", is_flag=True, help="The carrier says itself who opted out.")
@with_house
def add_programme(house: House, sender: str, **site: Unpack[Site]) -> None:
    """Open a programme whose texts come to NUMBER.

    It answers mon-fri 9:00-17:00 until `programme change` says otherwise.
    """
    with house.database.write() as tx:
        opened = sites.open_site(tx, Opening(sender=sender, **site))
    click.echo(f"Programme {opened.id}: {opened.facts.name}, texts come to {opened.sender}.")


@programme.command("change")
@click.option("--name", help="At most 16 characters; signs the texts.")
@click.option("--phone", help="The phone people can call, as printed.")
@click.option("--hours", help="When people answer: mon-fri 9:00-17:00.")
@click.option("--languages", help="en, fr, or both with the usual one first: fr,en.")
@click.option(
    "--advanced-opt-out/--no-advanced-opt-out",
    default=None,
    help="The carrier says itself who opted out.",
)
@click.option(
    "--words-by-text/--words-at-the-desk",
    default=None,
    help="Where whoever has taken a thread reads the person's words.",
)
@of_programme
@with_house
def change_programme(house: House, sender: str, **known: Unpack[Known]) -> None:
    """Change what is known of a programme; only what is named changes."""
    entered = cast(Anew, {key: value for key, value in known.items() if value is not None})
    with writing(house, sender) as (tx, site):
        changed = sites.change(tx, site, **entered)
    _show(changed)


programme.add_command(morning_names)


@programme.command("chain")
@click.argument("level", required=False, type=click.Choice(CHAIN_LEVELS))
@click.argument("steps", required=False)
@of_programme
@with_house
def chain_of_programme(house: House, level: Level | None, steps: str | None, sender: str) -> None:
    """Who is paged when while nobody has taken an alert; LEVEL and STEPS change it.

    STEPS are like "0 first, 3 first, 6 first call, 9 backup text+call, 10 person, 15 everyone",
    in minutes; "usual" goes back to the usual chain. Afterwards everyone is paged again and again.
    """
    with writing(house, sender) as (tx, site):
        if level is not None and steps is not None:
            sites.set_chain(tx, site, level, steps, calls=house.settings.checkin_voice)
        shown = CHAIN_LEVELS if level is None else (level,)
        show_table((), [(one, in_words(chains.of(tx, site.id, one).steps)) for one in shown])


@programme.command("list")
@as_json
@with_house
def list_programmes(house: House, as_json: bool) -> None:
    """Every programme."""
    with house.database.read() as tx:
        found = programmes.all_sites(tx)
    show_rows(
        as_json,
        found,
        ("NR", "NAME", "TEXTS", "PHONE", "ZONE", "PROVINCE", "ANSWERS"),
        [
            (
                one.id,
                one.facts.name,
                one.sender,
                one.facts.phone,
                one.facts.zone,
                one.facts.province,
                _hours(one.facts),
            )
            for one in found
        ],
    )


def _show(site: programmes.Site) -> None:
    """One programme, a line for each thing that is known."""
    facts = site.facts
    show_table(
        (),
        [
            ("name", facts.name),
            ("texts", site.sender),
            ("phone", facts.phone),
            ("answers", _hours(facts)),
            ("languages", ",".join(site.languages)),
            ("advanced opt-out", facts.advanced_opt_out),
            ("words", "by text" if facts.words_by_text else "at the desk"),
        ],
    )


def _hours(facts: Programme) -> str:
    week = WeeklyHours(frozenset(facts.work_days) or EVERY_DAY, facts.opens, facts.closes)
    return words.hours_in_words(week)


@click.group()
def venue() -> None:
    """Places to meet."""


@venue.command("add")
@click.argument("name")
@click.option("--address", default="", help="At most 48 characters; said to who asks for CARD.")
@click.option("--phone", default="", help="The phone of the place.")
@click.option("--zone", default="", help="IANA name; without it, the programme's.")
@click.option("--licence", default="none", type=click.Choice(("none", "restaurant", "bar")))
@click.option("--landline", is_flag=True, help="Guests may use the phone of the place.")
@of_programme
@with_house
def add_venue(house: House, sender: str, **place: Unpack[Place]) -> None:
    """A place by the short NAME that texts call it, at most 24 characters."""
    with writing(house, sender) as (tx, site):
        added = meetings.add_place(tx, site, Venue(id=0, programme_id=site.id, **place))
    click.echo(f"Venue {added.id}: {added.name}.")


@venue.command("hours")
@click.argument("name")
@click.argument("when", nargs=-1, required=True)
@of_programme
@with_house
def open_venue(house: House, name: str, when: tuple[str, ...], sender: str) -> None:
    """A place is open then too: "Cafe Nord" mon-fri 7:00-18:00; always forgets its hours."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        place = meetings.place(tx, site, name)
        meetings.open_place(tx, place, " ".join(when))
        click.echo(f"{place.name} is open {meetings.place_hours(tx, place)}.")
        there = (one for one in meetings.show(tx, site, now) if one.place == place.name)
        name_misfits(tx, there, place.zone, now)


@venue.command("list")
@as_json
@of_programme
@with_house
def list_venues(house: House, sender: str, as_json: bool) -> None:
    """Every place of the programme."""
    with reading(house, sender) as (tx, site):
        found = venues.of_programme(tx, site.id)
        opens = {one.id: meetings.place_hours(tx, one) for one in found}
    if as_json:
        show_json([record | {"hours": opens[record["id"]]} for record in records(found)])
        return
    show_table(
        ("NR", "NAME", "ADDRESS", "PHONE", "LANDLINE", "ZONE", "LICENCE", "OPEN"),
        [
            (
                one.id,
                one.name,
                one.address,
                one.phone,
                one.landline,
                one.zone,
                one.licence,
                opens[one.id],
            )
            for one in found
        ],
    )
