"""Commands about screening phrases: every change is tried out first, and saved only with --yes."""

from collections.abc import Callable
from typing import TypedDict, Unpack

import click

from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.house import House
from bot.registry import people
from bot.registry import phrases as changes
from bot.registry.phrases import DryRun, Entered, Proposal
from bot.store import phrases as stored
from bot.store.people import Member
from bot.store.phrases import Row
from bot.store.programmes import Site
from bot.turn import second_person
from flows.engine.facts import Language
from flows.screen.difference import LOUDNESS
from flows.screen.own import tables_of
from flows.screen.rules import Level, When

Propose = Callable[[Transaction, Site, Member], Proposal]
STATES = {
    "asked": "waits for a second person to be off",
    "on": "in force",
    "leaving": "in force, waits for a second person to go",
}

acting = click.option("--as", "staff", required=True, help="Which coordinator does this.")
saying_yes = click.option("--yes", is_flag=True, help="Save it, after the dry run.")


class Typed(TypedDict):
    """What `phrases add` is given besides frames."""

    language: Language
    category: str
    level: Level
    when: When | None
    fires: str
    quiet: str
    unless: tuple[str, ...]


class Waiting(TypedDict):
    """What `phrases confirm` is given."""

    number: int
    code: str


@click.group()
def phrases() -> None:
    """What a programme adds to screening, and which built-in rules are off for it."""


@phrases.command("list")
@as_json
@of_programme
@with_house
def list_phrases(house: House, sender: str, as_json: bool) -> None:
    """Everything in force or waiting, and the hash that alerts carry."""
    with reading(house, sender) as (tx, site):
        _list(stored.live(tx, site.id), as_json)


@phrases.command()
@as_json
@of_programme
@with_house
def pending(house: House, sender: str, as_json: bool) -> None:
    """What waits for a second coordinator."""
    with reading(house, sender) as (tx, site):
        _list([row for row in stored.live(tx, site.id) if row.state != "on"], as_json, hashed=False)


@phrases.command()
@click.argument("frames", nargs=-1, required=True)
@click.option("--language", type=click.Choice(["en", "fr"]), required=True)
@click.option("--category", required=True, help="As alerts have them: suicide, shelter ...")
@click.option("--level", type=click.Choice(["red", "orange"]), required=True)
@click.option("--when", type=click.Choice(["tonight", "today"]), help="For orange.")
@click.option("--fires", required=True, help="A text that must alarm.")
@click.option("--quiet", required=True, help="A text that must not.")
@click.option("--unless", multiple=True, help="Frames near by that say no.")
@acting
@saying_yes
@of_programme
@with_house
def add(
    house: House,
    sender: str,
    yes: bool,
    staff: str,
    frames: tuple[str, ...],
    **typed: Unpack[Typed],
) -> None:
    """Add a phrase that alarms. FRAMES are words as texts have them, quoted.

    a|b either, x? may be missing, going_to two words in a row, .. up to three words (..5 up to
    five), < and > where a clause begins and ends: "cross|crossing ..2 yellow_line".
    """
    entered = Entered(
        frames=frames,
        language=typed["language"],
        category=typed["category"],
        level=typed["level"],
        when=typed["when"] or "",
        fires=typed["fires"],
        quiet=typed["quiet"],
        unless=typed["unless"],
    )
    now = house.clock.now()
    _change(house, sender, staff, yes, lambda tx, site, _: changes.adding(tx, site, entered, now))


@phrases.command()
@click.argument("rule")
@acting
@saying_yes
@of_programme
@with_house
def off(house: House, sender: str, staff: str, yes: bool, rule: str) -> None:
    """Switch a built-in RULE off, by its id. A red one waits for a second coordinator."""
    now = house.clock.now()
    _change(
        house, sender, staff, yes, lambda tx, site, _: changes.switching_off(tx, site, rule, now)
    )


@phrases.command()
@click.argument("rule")
@acting
@saying_yes
@of_programme
@with_house
def on(house: House, sender: str, staff: str, yes: bool, rule: str) -> None:
    """Switch a built-in RULE on again, or take back what waits (by id or number)."""
    _change(house, sender, staff, yes, lambda tx, site, _: changes.switching_on(tx, site, rule))


@phrases.command()
@click.argument("number", type=int)
@acting
@saying_yes
@of_programme
@with_house
def remove(house: House, sender: str, staff: str, yes: bool, number: int) -> None:
    """Take a phrase back. A red one waits for a second coordinator."""
    _change(house, sender, staff, yes, lambda tx, site, _: changes.removing(tx, site, number))


@phrases.command()
@click.argument("number", type=int)
@click.option("--code", default="", help="The digits that were texted to the second coordinator.")
@acting
@saying_yes
@of_programme
@with_house
def confirm(house: House, sender: str, staff: str, yes: bool, **waiting: Unpack[Waiting]) -> None:
    """Confirm what another coordinator asked for. With --yes a code goes to their phone first."""
    number, code = waiting["number"], waiting["code"]
    if yes and not code:
        with writing(house, sender) as (tx, site):
            who = people.coordinator(tx, site, staff)
            waits = changes.confirming(tx, site, number, who)
            second_person.send_code(tx, site, waits, who, house.clock.now())
        click.echo(f"Nothing was saved. A code was texted to {who.facts.first_name}: add --code.")
        return

    def proven(tx: Transaction, site: Site, who: Member) -> Proposal:
        proposal = changes.confirming(tx, site, number, who)
        if yes:
            second_person.require_code(tx, site, proposal, who, code)
        return proposal

    _change(house, sender, staff, yes, proven)


def _change(house: House, sender: str, staff: str, yes: bool, propose: Propose) -> None:
    """Try a change out and say what it does; save it only if that was asked for."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        who = people.coordinator(tx, site, staff)
        proposal = propose(tx, site, who)
        _show(changes.dry_run(tx, site, proposal, now))
    click.echo(proposal.says)
    if not yes:
        click.echo("Nothing was saved. Add --yes to save it.")
        return
    with writing(house, sender) as (tx, site):
        number = changes.save(tx, site, proposal, who, now)
    waits = " and waits: another coordinator must confirm it" if proposal.asks else ""
    click.echo(f"Saved as number {number}{waits}.")


def _show(tried: DryRun) -> None:
    """What a change does, in ids and counts alone."""
    click.echo(f"Built-in examples that change: {len(tried.examples) or 'none'}.")
    for one in tried.examples:
        click.echo(f"  {one.whose}: {one.before} -> {one.after}")
    more = sum(n for (was, _), n in tried.moves.items() if was == "none")
    fewer = sum(n for (_, is_now), n in tried.moves.items() if is_now == "none")
    click.echo(
        f"Texts of the last 30 days: {tried.texts}; {more} would newly alarm,"
        f" {fewer} would no longer alarm."
    )
    for was in LOUDNESS:
        for is_now in LOUDNESS:
            if count := tried.moves[was, is_now]:
                click.echo(f"  {was} -> {is_now}: {count}")


def _list(rows: list[Row], as_json: bool, hashed: bool = True) -> None:
    if as_json:
        show_json([_record(row) for row in rows])
        return
    show_table(
        ("NR", "WHAT", "LEVEL", "CATEGORY", "LANGUAGE", "STATE", "FRAMES"),
        [
            (
                row.id,
                "phrase" if row.kind == "add" else f"off: {row.rule.id}",
                f"{row.rule.level} {row.rule.when}".strip(),
                row.rule.category,
                row.language if row.kind == "add" else "",
                STATES[row.state],
                " / ".join(row.rule.frames.splitlines()),
            )
            for row in rows
        ],
    )
    if hashed:
        click.echo(f"Alerts carry the hash {tables_of(stored.own_of(rows)).hash}.")


def _record(row: Row) -> dict[str, object]:
    rule = row.rule
    return {
        "number": row.id,
        "kind": row.kind,
        "state": row.state,
        "rule": rule.id,
        "level": rule.level,
        "when": rule.when,
        "category": rule.category,
        "language": row.language if row.kind == "add" else "",
        "frames": rule.frames.splitlines(),
        "unless": rule.unless.splitlines(),
        "fires": rule.fires,
        "quiet": rule.quiet,
        "begun_at": row.begun_at.isoformat(),
    }
