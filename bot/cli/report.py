"""The figures of a programme: a table to read, and a CSV for a spreadsheet."""

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypedDict, Unpack

import click

from bot.cli.wiring import of_programme, reading, show_table, with_house
from bot.errors import Refused
from bot.house import House
from bot.registry import outcomes
from bot.registry.outcomes import WHOLE_PERIOD, Line
from bot.registry.reading import day as day_of
from bot.registry.survival import Point
from bot.store.outcomes import Period
from bot.store.programmes import Site
from flows.calendar.wall import moment
from flows.engine.facts import Programme

LOOK_BACK = timedelta(days=90)
HIDDEN = "hidden"
HEADS = ("period", "language", "figure", "part", "whole", "share", "median_days")


class Asked(TypedDict):
    """Which days, and whether each month as well."""

    since: str | None
    until: str | None
    by_month: bool


@click.command()
@click.option("--from", "since", help="First day, 2026-11-01; 90 days ago if not said.")
@click.option("--to", "until", help="Last day; today if not said.")
@click.option("--by-month", is_flag=True, help="Each month, too; it hides more.")
@click.option(
    "--csv",
    "file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a CSV for a spreadsheet as well.",
)
@of_programme
@with_house
def report(house: House, sender: str, file: Path | None, **asked: Unpack[Asked]) -> None:
    """How the programme does, in both languages and in each.

    Cells under five are hidden, and others from which they would follow. What each figure
    counts: meetings kept, of those somebody reported; mentees released 14 days ago or more who met
    within 14 days; questions after which the person texted within 48 hours; needs closed, and the
    median of days; the formats of meetings that took place; texts of which the carrier said that
    they arrived; mentees who stopped our texts; and the share that is still in the programme after
    so many days, by Kaplan and Meier, with the numbers at risk.
    """
    with reading(house, sender) as (tx, site):
        of = _period(site, asked["since"], asked["until"], house.clock.now())
        lines = outcomes.report(tx, of, site.facts.zone, by_month=asked["by_month"])
        curves = outcomes.stays(tx, of)
    for period in dict.fromkeys(line.period for line in lines):
        _show(period, [line for line in lines if line.period == period])
    _show_curves(curves)
    if file is not None:
        _write(file, lines, curves)


def _period(site: Site, since: str | None, until: str | None, now: datetime) -> Period:
    """Whole days of the programme's clock."""
    begins = _midnight(site.facts, since, 0) if since else now - LOOK_BACK
    ends = _midnight(site.facts, until, 1) if until else now
    if ends <= begins:
        raise Refused("The period ends before it begins.")
    return Period(site.id, begins, min(ends, now), now)


def _midnight(programme: Programme, text: str, later: int) -> datetime:
    at = day_of(text) + timedelta(days=later)
    return moment(at, datetime.min.time(), programme.zone)


def _show(period: str, lines: Sequence[Line]) -> None:
    if period != WHOLE_PERIOD:
        click.echo(f"\n{period}")
    languages = list(dict.fromkeys(line.language for line in lines))
    by = {(line.figure, line.language): line for line in lines}
    show_table(
        ("FIGURE", *(one.upper() for one in languages)),
        [
            (figure, *(_written(by[figure, language]) for language in languages))
            for figure in dict.fromkeys(line.figure for line in lines)
        ],
    )


def _written(line: Line) -> str:
    whole = HIDDEN if line.whole is None else str(line.whole)
    if line.part is None or line.share is None:
        return f"{HIDDEN} of {whole}" if line.whole is not None else HIDDEN
    days = f", {line.days:g} days" if line.days is not None else ""
    return f"{line.share:.0%} of {whole}{days}"


def _show_curves(curves: Mapping[str, Sequence[Point]]) -> None:
    click.echo("\nStill in the programme")
    show_table(
        ("DAYS", "LANGUAGE", "SHARE", "AT RISK", "LEFT"),
        [
            (str(point.day), language, f"{point.share:.0%}", str(point.at_risk), str(point.left))
            for language, points in curves.items()
            for point in points
        ],
    )


def _write(file: Path, lines: Sequence[Line], curves: Mapping[str, Sequence[Point]]) -> None:
    """One line for each figure, language and stretch; what is hidden is an empty cell."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        page = csv.writer(opened, lineterminator="\n")
        page.writerow(HEADS)
        for line in lines:
            share = "" if line.share is None else f"{line.share:.3f}"
            part, whole = ("" if one is None else one for one in (line.part, line.whole))
            days = "" if line.days is None else line.days
            page.writerow((line.period, line.language, line.figure, part, whole, share, days))
        for language, points in curves.items():
            for point in points:
                figure = f"still in the programme after {point.day} days"
                page.writerow(
                    (WHOLE_PERIOD, language, figure, "", point.at_risk, f"{point.share:.3f}", "")
                )
