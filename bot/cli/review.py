"""Commands about the review list: alerts that were false, texts that nothing alarmed."""

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack, get_args

import click

from bot.alerts.missed import look_again
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
from bot.registry import people
from bot.registry import reading as words_of
from bot.store import heard, history, reviews
from bot.store.programmes import Site
from bot.store.reviews import Item, Said

SAYS: Mapping[Said, str] = {
    "": "",
    "right": "rule is right",
    "wrong": "rule is wrong",
    "crisis": "was a crisis after all",
}


class Asked(TypedDict):
    """What `review` is asked for: words to whom, and whether what was marked is listed too."""

    words: bool
    staff: str
    marked: bool


class Told(TypedDict):
    """What `review mark` is told besides the number."""

    said: Said
    staff: str
    opened: str | None


@click.group(invoke_without_command=True)
@click.option("--words", is_flag=True, help="The words, too; who read them is written down.")
@click.option("--as", "staff", default="", help="Who reads the words.")
@click.option("--all", "marked", is_flag=True, help="Those that were marked, too.")
@as_json
@of_programme
@click.pass_context
def review(ctx: click.Context, sender: str, as_json: bool, **asked: Unpack[Asked]) -> None:
    """False alarms (outcome 5) and missed texts that nobody has looked at again."""
    if ctx.invoked_subcommand is None:
        _list(sender, as_json, **asked)


@review.command()
@click.argument("number", type=int)
@click.argument("said", type=click.Choice([said for said in get_args(Said) if said]))
@click.option("--opened", help="The day it was opened, 2026-11-23, where a number came twice.")
@click.option("--as", "staff", required=True, help="Who says so.")
@of_programme
@with_house
def mark(house: House, sender: str, number: int, **told: Unpack[Told]) -> None:
    """Mark NUMBER: the rule was right, the rule was wrong, or the text was a crisis after all.

    A crisis after all opens a yellow for whoever looks after the person.
    """
    now, said = house.clock.now(), told["said"]
    with writing(house, sender) as (tx, site):
        who = people.coordinator(tx, site, told["staff"])
        item = _the_one(site, reviews.items(tx, site.id), number, told["opened"])
        reviews.say(tx, item, said, who.id, now)
        opened = None
        if said == "crisis" and item.kind == "false alarm" and item.said != "crisis":
            opened = look_again(tx, site.id, (item.person_id, item.point_id), now)
    click.echo(f"{number}: {SAYS[said]}.")
    if opened is not None:
        click.echo(f"{opened.number} is open for whoever looks after them.")


@with_house
def _list(house: House, sender: str, as_json: bool, **asked: Unpack[Asked]) -> None:
    refuse_words_as_json(asked["words"], as_json)
    with reading(house, sender) as (tx, site):
        found = [one for one in reviews.items(tx, site.id) if asked["marked"] or not one.said]
    said = _words(house, sender, asked["staff"], found) if asked["words"] else {}
    if as_json:
        show_json([_record(one) for one in found])
        return
    show_table(
        ("NR", "WHAT", "LEVEL", "CATEGORY", "RULES", "OPENED", "MARKED"),
        [
            (
                one.number,
                one.kind,
                one.level.replace("_", " "),
                one.category,
                " ".join(one.rules),
                one.opened_at,
                SAYS[one.said],
            )
            for one in found
        ],
    )
    for one in found:
        for text in said.get(one.thread_id, ()):
            click.echo(f"{one.number}> {printable(text)}")


def _record(item: Item) -> dict[str, object]:
    """An item for other programs: nothing that says whose it is."""
    return {
        "number": item.number,
        "kind": item.kind,
        "level": item.level,
        "category": item.category,
        "rules": list(item.rules),
        "opened": item.opened_at.isoformat(),
        "marked": item.said,
    }


def _words(house: House, sender: str, staff: str, found: Sequence[Item]) -> dict[int, list[str]]:
    """The words of each, once it is written in its history who reads them."""
    if not staff:
        raise Refused("Say who reads the words: --as NAME.")
    with writing(house, sender) as (tx, site):
        reader = people.coordinator(tx, site, staff)
        for one in found:
            entry = history.Entry("looked", house.clock.now(), reader.id)
            history.log(tx, one.thread_id, entry)
        return {one.thread_id: _words_of(tx, one) for one in found}


def _words_of(tx: Transaction, item: Item) -> list[str]:
    if item.kind == "missed":
        return reviews.missed_words(tx, item.thread_id)
    return heard.all_words(tx, item.thread_id)


def _the_one(site: Site, items: Sequence[Item], number: int, opened: str | None) -> Item:
    """The item of this number; of several the one that was not marked yet."""
    found = [one for one in items if one.number == number]
    if opened:
        day = words_of.day(opened)
        found = [one for one in found if one.opened_at.date() == day]
    found = [one for one in found if not one.said] or found
    if not found:
        raise Refused(f"{site.facts.name} has no {number} to look at again.")
    if len(found) > 1:
        raise Refused("That number came twice: say --opened with the day.")
    return found[0]
