"""Commands about what is kept of somebody: shown to them, or erased; and that they have left."""

from collections.abc import Callable
from datetime import datetime

import click

from bot.alerts import gaps, leaving
from bot.cli.wiring import (
    of_programme,
    reading,
    records,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.errors import Refused
from bot.house import House
from bot.registry import people as registry
from bot.registry import rota
from bot.store import own_data as store
from bot.store import pairs
from bot.store.people import Member
from bot.store.programmes import Site
from bot.turn import hosting, own_data
from bot.turn.own_data import Farewell

as_staff: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--as", "staff", required=True, metavar="COORDINATOR", help="Who does it."
)


@click.command("export")
@click.argument("who")
@as_staff
@of_programme
@with_house
def export_person(house: House, who: str, staff: str, sender: str) -> None:
    """Everything kept about somebody, as JSON: for them alone. Their request is closed, they hear.

    With it are the words of every alert of theirs: give it to nobody else.
    """
    with writing(house, sender) as (tx, site):
        member = registry.who_ever(tx, site, who)
        by = registry.coordinator(tx, site, staff)
        body = {
            "person": store.profile(tx, member.id),
            "numbers": store.numbers(tx, member.id),
            "texts": records(store.texts(tx, member.id)),
            **store.records(tx, member.id),
        }
        own_data.shown(tx, member, by, house.clock.now())
    show_json(body)


@click.command("erase")
@click.argument("who")
@as_staff
@click.option("--yes", is_flag=True, help="Do it; without it nothing is erased.")
@of_programme
@with_house
def erase_person(house: House, who: str, staff: str, yes: bool, sender: str) -> None:
    """Erase what is kept about somebody: shows what goes, and with --yes it is gone for good."""
    with reading(house, sender) as (tx, site):
        member = registry.who_ever(tx, site, who)
        registry.coordinator(tx, site, staff)
        found = own_data.look(tx, member)
    if not yes:
        _show(found)
        click.echo("Nothing is erased yet: add --yes. It cannot be taken back.")
        return
    with writing(house, sender) as (tx, site):
        member = registry.who_ever(tx, site, who)
        by = registry.coordinator(tx, site, staff)
        own_data.look(tx, member)  # what has changed since may refuse it
        own_data.erase(tx, member, found, by, house.clock.now())
    _show(found)
    click.echo(f"Person {found.whose.person_id} is erased. Their number is forgotten in a day.")


@click.command("leave")
@click.argument("who")
@click.option("--to", default="", help="Of staff: who gets their people and matters.")
@of_programme
@with_house
def leave_person(house: House, who: str, to: str, sender: str) -> None:
    """They have left the programme: no more texts; erased by itself 12 months later.

    What staff looked after goes to whoever is on call, or to whom --to names.
    """
    with writing(house, sender) as (tx, site):
        member = registry.who(tx, site, who)
        require_no_pair(tx, member.id)
        hosting.withdraw(tx, member.id, house.clock.now())
        heir = registry.coordinator(tx, site, to) if to else None
        if heir is not None and heir.id == member.id:
            raise Refused("Whoever leaves cannot look after people.")
        registry.change(tx, site, str(member.id), house.clock.now(), active=False)
        show_open_turns(tx, site, member, house.clock.now())
        show_handed_on(tx, site, heir, house.clock.now())
    click.echo(f"Person {member.id} has left. In 12 months what is kept about them is erased.")


def show_open_turns(tx: Transaction, site: Site, left: Member, now: datetime) -> None:
    """Whoever leaves the staff leaves the rota: whoever must fill their turns is told, and we say.

    The same on the screen: the turns of the next four weeks.
    """
    for turn in gaps.told_of_leaving(tx, site.facts, left.facts, now):
        begins, ends = (rota.local(at, site.facts.zone) for at in (turn.start, turn.end))
        place = "first on call" if turn.place == "first" else "the backup"
        click.echo(f"Nobody is {place} from {begins} to {ends}.")


def show_handed_on(tx: Transaction, site: Site, heir: Member | None, now: datetime) -> None:
    """Nothing stays with somebody who is gone; who has it now is told, and we say."""
    handed = leaving.hand_on(tx, site.facts, now, heir.facts if heir is not None else None)
    for line in leaving.in_words(handed):
        click.echo(line)


def require_no_pair(tx: Transaction, person_id: int) -> None:
    """Whoever leaves must not leave meetings behind that nobody knows are off."""
    meets = [str(one.id) for one in pairs.of_person(tx, person_id)]
    if meets:
        raise Refused(f"They still meet somebody: end pair {', '.join(meets)} first.")


def _show(found: Farewell) -> None:
    rows = [(name.replace("_", " "), count) for name, count in found.rows.items()]
    rows += [("texts to others that name them", len(found.naming))] if found.naming else []
    show_table(("WHAT GOES", "ROWS"), rows)
    if found.matters:
        click.echo(f"Closed: {', '.join(map(str, found.matters))}.")
    click.echo("A last text tells them." if found.told else "No text can tell them: say it.")
