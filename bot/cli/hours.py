"""Commands about time: when somebody can meet, when not, and how much they can do. Never why."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypedDict, Unpack

import click

from bot.cli.fitting import name_misfits
from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    records,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.house import House
from bot.registry import availability, limits
from bot.registry.availability import Row
from bot.registry.limits import Whose
from bot.store import meetings
from bot.store.programmes import Site


class Days(TypedDict):
    """The first and the last day of a pass, as typed."""

    first: str
    last: str


@click.group()
def hours() -> None:
    """When somebody can meet, in wall time of their own zone."""


@hours.command("show")
@click.argument("who")
@as_json
@of_programme
@with_house
def show_hours(house: House, who: str, sender: str, as_json: bool) -> None:
    """Everything stated of their time; busy times with their numbers."""
    with reading(house, sender) as (tx, site):
        row = availability.show(tx, site, who, house.clock.now())
    if as_json:
        show_json(records([row])[0])
        return
    _show(row)


@hours.command("add")
@click.argument("who")
@click.argument("when", nargs=-1, required=True)
@of_programme
@with_house
def add_hours(house: House, who: str, when: tuple[str, ...], sender: str) -> None:
    """They can also meet then: mon-fri 17:00-21:00, or sat,sun 9:00-18:00."""
    with _changing(house, sender, who) as (tx, site):
        availability.add_weekly(tx, site, who, " ".join(when))


@hours.command("clear")
@click.argument("who")
@of_programme
@with_house
def clear_hours(house: House, who: str, sender: str) -> None:
    """Forget their weekly hours: every day 9:00-21:00 counts again. Busy times stay."""
    with _changing(house, sender, who) as (tx, site):
        availability.state(tx, site, who, ())


@hours.command("good")
@click.argument("who")
@click.argument("when", nargs=-1, required=True)
@of_programme
@with_house
def add_good(house: House, who: str, when: tuple[str, ...], sender: str) -> None:
    """They like to meet then best: mon-fri 17:00-19:00; none forgets it. Limits nothing."""
    with _limiting(house, sender, who) as of:
        limits.like_best(of, " ".join(when))


@hours.command("on")
@click.argument("who")
@click.argument("day", metavar="DATE")
@click.argument("when", nargs=-1, required=True)
@of_programme
@with_house
def on_date(house: House, who: str, day: str, when: tuple[str, ...], sender: str) -> None:
    """On one date they have other hours than in every week.

    \b
    2026-12-24 9:00-12:00              only then
    2026-12-24 9:00-12:00 14:00-16:00  twice
    2026-12-25 closed                  not at all
    2026-12-25 usual                   as in every week after all
    """
    with _limiting(house, sender, who) as of:
        limits.on_date(of, day, when)


@hours.command("busy")
@click.argument("who")
@click.argument("when", nargs=-1, required=True)
@of_programme
@with_house
def add_busy(house: House, who: str, when: tuple[str, ...], sender: str) -> None:
    """They cannot meet then; times only, no reason.

    \b
    not-free tue 10:00-11:00        every Tuesday
    not-free mon-fri 22:00-6:00     nights
    not-free 2026-12-01 9:00-12:00  once
    2026-12-24..2026-12-26          whole days
    home-by 21:00                   every day until 6:00, the way home included
    reachable-at 16:00 mon,wed      a call that no meeting may cross
    """
    line = " ".join(when).removeprefix("not-free ")
    with _changing(house, sender, who) as (tx, site):
        availability.add_busy(tx, site, who, line, house.clock.now())


@hours.command("drop")
@click.argument("who")
@click.argument("entry", type=int)
@of_programme
@with_house
def drop_busy(house: House, who: str, entry: int, sender: str) -> None:
    """Take a busy time away, by its number."""
    with _changing(house, sender, who) as (tx, site):
        availability.drop_busy(tx, site, who, entry)


@hours.command("pass")
@click.argument("who")
@click.argument("minutes")
@click.option("--from", "first", default="", help="The first day; without it, from now on.")
@click.option("--until", "last", default="", help="The last day: 2027-01-03.")
@of_programme
@with_house
def add_pass(house: House, who: str, minutes: str, sender: str, **days: Unpack[Days]) -> None:
    """For a time they are out at most MINUTES at a stretch, the way included; none forgets it."""
    with _limiting(house, sender, who) as of:
        limits.out_at_most(of, minutes, **days)


@hours.command("limit")
@click.argument("who")
@click.option("--a-day", default="", help="Meetings a day, or none for any number.")
@click.option("--a-week", default="", help="Meetings a week, or none for any number.")
@of_programme
@with_house
def limit(house: House, who: str, a_day: str, a_week: str, sender: str) -> None:
    """They have at most so many meetings; only what is named changes."""
    with _limiting(house, sender, who) as of:
        limits.at_most(of, a_day, a_week)


@hours.command("travel")
@click.argument("who")
@click.argument("minutes")
@of_programme
@with_house
def travel(house: House, who: str, minutes: str, sender: str) -> None:
    """Their way to a meeting takes MINUTES; usual is as for everybody."""
    with _limiting(house, sender, who) as of:
        limits.way(of, minutes)


@hours.command("holiday")
@click.argument("who")
@click.argument("name")
@click.option("--kept/--not-kept", default=False, help="A holiday to them, or a day like others.")
@of_programme
@with_house
def holiday(house: House, who: str, name: str, kept: bool, sender: str) -> None:
    """A public holiday, by NAME, that they do not keep: times on it are offered as on others."""
    with _limiting(house, sender, who) as of:
        limits.holiday(of, name, kept=kept)


@hours.command("sundays")
@click.argument("who")
@click.argument("answer", type=click.Choice(("on", "off")))
@of_programme
@with_house
def sundays(house: House, who: str, answer: str, sender: str) -> None:
    """Whether they agreed to be asked for the hours of the week, by one text each Sunday."""
    with _limiting(house, sender, who) as of:
        limits.sundays(of, on=answer == "on")


@contextmanager
def _changing(house: House, sender: str, who: str) -> Iterator[tuple[Transaction, Site]]:
    """A change of somebody's time: afterwards all that is known, and what no longer fits it."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        yield tx, site
        row = availability.show(tx, site, who, now)
        _show(row)
        name_misfits(tx, meetings.upcoming(tx, row.person_id, now), row.zone, now)


@contextmanager
def _limiting(house: House, sender: str, who: str) -> Iterator[Whose]:
    """The same for what has a room of its own."""
    with _changing(house, sender, who) as (tx, site):
        yield limits.whose(tx, site, who, house.clock.now())


def _show(row: Row) -> None:
    click.echo(f"{row.first_name} (person {row.person_id}), {row.zone}")
    show_table((), _lines(row))


def _lines(row: Row) -> Iterator[tuple[str, object, str]]:
    """What is stated, as it can be entered again."""
    for line in row.weekly or ("daily 09:00-21:00, as nothing is said",):
        yield "free", "", line
    yield from (("good", "", line) for line in row.good)
    yield from (("on", "", line) for line in row.dates)
    yield from (("busy", number, line) for number, line in row.busy)
    yield from (("pass", "", line) for line in row.passes)
    if row.most_a_day is not None:
        yield "limit", "", f"--a-day {row.most_a_day}"
    if row.most_a_week is not None:
        yield "limit", "", f"--a-week {row.most_a_week}"
    if row.travel is not None:
        yield "travel", "", f"{row.travel} minutes each way"
    yield from (("holiday", "", f"{name} --not-kept") for name in row.holidays_not_kept)
    if row.asked_on_sundays:
        yield "sundays", "", "on"
