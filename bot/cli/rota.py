"""Commands about the rota: who is on call, who stands in, what nobody covers, the test page."""

from collections.abc import Iterable
from typing import TypedDict, Unpack

import click

from bot.alerts import drill
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
from bot.database import Transaction
from bot.errors import Refused
from bot.house import House
from bot.registry import rota as registry
from bot.registry.rota import StandIn, Stretch, View
from bot.store import drills, duty, gaps, people
from bot.store.programmes import Site
from bot.turn import duties

HEADS = ("FROM", "UNTIL", "FIRST", "BACKUP")


class Wanted(TypedDict):
    """What `rota override` is given."""

    who: str
    first: str
    last: str
    backup: bool


@click.group()
def rota() -> None:
    """Who is on call: weeks that come round, who stands in, gaps, and the weekly test page.

    All times are wall time of the programme.
    """


@rota.command("show")
@click.option("--weeks", default=4, help="How far ahead; 4 by default.")
@as_json
@of_programme
@with_house
def show_rota(house: House, weeks: int, sender: str, as_json: bool) -> None:
    """Who is on call now and in the next weeks, and how the last test pages went."""
    with reading(house, sender) as (tx, site):
        found = registry.view(tx, site, house.clock.now(), weeks)
    if as_json:
        show_json(records([found])[0])
        return
    _show(found)


@rota.command("set")
@click.argument("weeks", nargs=-1, required=True, metavar="FIRST/BACKUP...")
@click.option("--from", "begins", default="", help='When week 1 begins: "2026-12-07 9:00".')
@of_programme
@with_house
def set_rota(house: House, weeks: tuple[str, ...], begins: str, sender: str) -> None:
    """The weeks that come round, one word each: Rosa/Paul Paul/Rosa nobody/Rosa.

    Without --from they hold at once, each week from Monday at nine.
    """
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        registry.set_weeks(tx, site, weeks, begins, now)
        found = registry.view(tx, site, now, max(4, len(weeks) + 1))
    _show(found)


@rota.command("override")
@click.argument("who")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.option("--backup", is_flag=True, help="Behind the first, not in their place.")
@of_programme
@with_house
def override(house: House, sender: str, **wanted: Unpack[Wanted]) -> None:
    """WHO is on call instead, and is told: Paul "2026-12-24 17:00" "2026-12-26 9:00".

    Dates alone are whole days, the last one included.
    """
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        new = registry.override(tx, site, StandIn(**wanted), now)
        person = people.known(tx, new.person_id).facts
        number = duties.put_on(tx, site, new, person, now)
    click.echo(
        f"Override {number}: {person.first_name} is {_place(new.place)}"
        f" from {new.starts:%Y-%m-%d %H:%M} to {new.ends:%Y-%m-%d %H:%M}."
    )


@rota.command("drop")
@click.argument("number", type=int)
@of_programme
@with_house
def drop(house: House, number: int, sender: str) -> None:
    """Take an override away, by its number: the weeks hold again."""
    with writing(house, sender) as (tx, site):
        if not duty.drop_override(tx, site.id, number):
            raise Refused("There is no override of that number.")
    click.echo(f"Override {number} is gone.")


@rota.command("swap")
@click.argument("who")
@click.argument("whom")
@click.option("--on", "day", default="", help="Only that day of it: 2026-12-05.")
@of_programme
@with_house
def swap(house: House, who: str, whom: str, day: str, sender: str) -> None:
    """WHOM takes the next turn of WHO, and WHO one of theirs, as they agreed; both are told."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        asker = registry.coordinator(tx, site, who)
        colleague = registry.coordinator(tx, site, whom)
        agreed = duties.swap(tx, site, (asker, colleague), day, now)
        turns = [(colleague, agreed.turn), *([(asker, agreed.back)] if agreed.back else [])]
        for person, turn in turns:
            begins, ends = (registry.local(at, site.facts.zone) for at in (turn.start, turn.end))
            click.echo(f"{person.facts.first_name}: {_place(turn.place)}, {begins} to {ends}.")
    if agreed.back is None:
        click.echo(f"{colleague.facts.first_name} has no turn to give in return.")


@rota.command("gaps")
@click.option("--weeks", default=4, help="How far ahead; 4 by default.")
@as_json
@of_programme
@with_house
def show_gaps(house: House, weeks: int, sender: str, as_json: bool) -> None:
    """When a place is empty, or held by somebody whom no text can reach."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        until = now + registry.weeks_of(weeks)
        found = gaps.ahead(tx, site.id, now, until)
        rows = [registry.stretch(tx, one, site.facts.zone) for one in found]
    show_rows(as_json, rows, HEADS, _lines(rows))


@rota.command("test")
@click.option("--every", default="", help='Another weekday and time from now on: "tue 10:00".')
@of_programme
@with_house
def test(house: House, every: str, sender: str) -> None:
    """Send a test page now, or say when it goes out each week. rota show tells how it went."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        if every:
            day, at = registry.weekly_time(every)
            drills.set_when(tx, site.id, day, at, now)
            click.echo(f"Test pages go out every {registry.WEEKDAYS[day]} at {at:%H:%M}.")
            return
        click.echo(_begin(tx, site, house))


def _begin(tx: Transaction, site: Site, house: House) -> str:
    row = drill.begin(tx, site.facts, house.clock.now())
    if row.first_id is None:
        return "Nobody is on call: all coordinators and the operator are told."
    name = people.known(tx, row.first_id).facts.first_name
    return f"A test page goes to {name}, to be answered with {row.number} within 30 minutes."


def _show(found: View) -> None:
    now = found.now
    click.echo(f"Now: {now.first or 'nobody'}, backup {now.backup or 'nobody'}, to {now.ends}.")
    show_table(HEADS, _lines(found.shifts))
    if found.overrides:
        click.echo()
        show_table(
            ("NR", "OVERRIDE", "AS", "FROM", "UNTIL"),
            [(o.number, o.who, o.place, o.begins, o.ends) for o in found.overrides],
        )
    click.echo()
    click.echo(f"Test page: every {found.tested_each}, next {found.next_test}.")
    if found.tests:
        show_table(
            ("SENT", "FIRST", "BACKUP", "ANSWERED BY", "MINUTES"),
            [(t.at, t.first, t.backup, t.answered_by, _minutes(t.minutes)) for t in found.tests],
        )


def _minutes(waited: int | None) -> str:
    return "" if waited is None else str(waited)


def _lines(rows: Iterable[Stretch]) -> list[tuple[str, str, str, str]]:
    return [(row.begins, row.ends, row.first, row.backup) for row in rows]


def _place(place: str) -> str:
    return "first" if place == "first" else "the backup"
