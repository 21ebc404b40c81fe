"""Commands about time: when somebody can usually meet, and when they are not free. Never why."""

from datetime import datetime

import click

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
from bot.registry import availability
from bot.registry.availability import Row
from bot.store import calendars, meetings
from bot.store.programmes import Site
from flows.pair import STANDING
from flows.texts.values import When


@click.group()
def hours() -> None:
    """When somebody can meet, in wall time of their own zone."""


@hours.command("show")
@click.argument("who")
@as_json
@of_programme
@with_house
def show_hours(house: House, who: str, sender: str, as_json: bool) -> None:
    """Weekly hours, and busy times with their numbers."""
    with reading(house, sender) as (tx, site):
        row = availability.show(tx, site, who)
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
    with writing(house, sender) as (tx, site):
        availability.add_weekly(tx, site, who, " ".join(when))
        _show_after(tx, site, who, house.clock.now())


@hours.command("clear")
@click.argument("who")
@of_programme
@with_house
def clear_hours(house: House, who: str, sender: str) -> None:
    """Forget their weekly hours: every day 9:00-21:00 counts again. Busy times stay."""
    with writing(house, sender) as (tx, site):
        availability.state(tx, site, who, ())
        _show_after(tx, site, who, house.clock.now())


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
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        availability.add_busy(tx, site, who, line, now)
        _show_after(tx, site, who, now)


@hours.command("drop")
@click.argument("who")
@click.argument("entry", type=int)
@of_programme
@with_house
def drop_busy(house: House, who: str, entry: int, sender: str) -> None:
    """Take a busy time away, by its number."""
    with writing(house, sender) as (tx, site):
        availability.drop_busy(tx, site, who, entry)
        _show_after(tx, site, who, house.clock.now())


def _show_after(tx: Transaction, site: Site, who: str, now: datetime) -> None:
    """What is known now, and the meetings ahead that it no longer fits."""
    row = availability.show(tx, site, who)
    _show(row)
    for meeting in meetings.upcoming(tx, row.person_id, now):
        ahead = meeting.state in STANDING and meeting.starts_at > now
        if ahead and not calendars.still_fits(tx, meeting, meeting.starts_at, now):
            when = When(meeting.starts_at, row.zone).say("en")
            click.echo(f"Meeting {meeting.id}, {when}, does not fit this.")


def _show(row: Row) -> None:
    click.echo(f"{row.first_name} (person {row.person_id}), {row.zone}")
    lines = [
        ("free", "", line) for line in row.weekly or ("daily 09:00-21:00, as nothing is said",)
    ]
    show_table((), [*lines, *(("busy", number, line) for number, line in row.busy)])
