"""Commands about many people at once: a file of them, and the batches they came in."""

from collections.abc import Sequence
from pathlib import Path

import click

from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    show_rows,
    with_house,
    writing,
)
from bot.house import House
from bot.registry import batches
from bot.registry.sheet import HOW_TO_HEAD, Problem


@click.group()
def people() -> None:
    """Many people at once, from a file that a spreadsheet saved as CSV."""


@people.command("import", epilog=HOW_TO_HEAD)
@click.argument(
    "file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--yes", is_flag=True, help="Save; without it nothing is written.")
@of_programme
@with_house
def import_people(house: House, file: Path, yes: bool, sender: str) -> None:
    """Enrol everybody of FILE (CSV, comma or semicolon) whose line is right; shows what is not."""
    channel = "simulator" if house.settings.checkin_channel == "simulator" else "sms"
    content = file.read_bytes()
    if not yes:
        with reading(house, sender) as (tx, site):
            checked = batches.check(tx, site, content, channel, house.clock.now())
        _show_problems(checked.problems)
        click.echo(
            f"{_people(len(checked.arriving))} can be saved. Nothing is saved yet: add --yes."
        )
        return
    with writing(house, sender) as (tx, site):
        checked = batches.check(tx, site, content, channel, house.clock.now())
        _show_problems(checked.problems)
        batch = batches.save(tx, site, checked.arriving, channel, house.clock.now())
    click.echo(
        f"Batch {batch.id}: {_people(batch.people)} saved."
        f" To take it back: checkin people undo {batch.id}."
    )


@people.command("batches")
@as_json
@of_programme
@with_house
def list_batches(house: House, sender: str, as_json: bool) -> None:
    """What was enrolled from files, the newest first."""
    with reading(house, sender) as (tx, site):
        rows = batches.show(tx, site)
    show_rows(
        as_json,
        rows,
        ("NR", "ENROLLED", "PEOPLE", "TAKEN BACK"),
        [(row.id, row.at, row.people, row.undone_at) for row in rows],
    )


@people.command("undo")
@click.argument("batch_id", metavar="BATCH", type=int)
@of_programme
@with_house
def undo_batch(house: House, batch_id: int, sender: str) -> None:
    """Take a batch back as if it had never been, unless somebody of it has texted already."""
    with writing(house, sender) as (tx, site):
        batch = batches.undo(tx, site, batch_id, house.clock.now())
    click.echo(f"Batch {batch.id} is taken back: {_people(batch.people)} gone.")


def _people(count: int) -> str:
    return f"{count:,} {'person' if count == 1 else 'people'}"


def _show_problems(problems: Sequence[Problem]) -> None:
    """A line for each problem, in the file's order; no name and no number is repeated."""
    for problem in problems:
        click.echo(f"line {problem.line}: {problem.sentence}")
    lines = len({problem.line for problem in problems})
    if lines:
        click.echo(f"{lines:,} {'line is' if lines == 1 else 'lines are'} left out.")
