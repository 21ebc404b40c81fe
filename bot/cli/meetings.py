"""Commands about meetings: book, show, move, cancel. Both people are told by text."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
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
from bot.errors import Refused
from bot.house import House
from bot.registry import matching
from bot.registry import meetings as registry
from bot.registry import reading as words
from bot.registry.meetings import Wish
from bot.store import points
from bot.turn import staffing
from bot.turn.staffing import DoesNotFit
from flows.engine.facts import Meeting
from flows.texts.values import When, Where

anyway = click.option("--anyway", is_flag=True, help="Both agreed, although their hours differ.")


class Asked(TypedDict):
    """What `meeting add` is given besides the pair."""

    at: str
    format: str
    minutes: int
    place: str


@click.group()
def meeting() -> None:
    """Meetings. Times are wall time at the place, or the mentee's when there is none."""


@meeting.command("add")
@click.argument("who", metavar="MENTEE")
@click.argument("at", metavar="WHEN")
@click.option("--mentor", default="", help="Where the mentee meets several.")
@click.option("--by", "format", default="in-person", help="in-person, phone or video.")
@click.option("--venue", "place", default="", help="The place, by name or number.")
@click.option("--minutes", default=60, help="60 by default, at most 90.")
@anyway
@of_programme
@with_house
def add_meeting(
    house: House, who: str, mentor: str, sender: str, anyway: bool, **asked: Unpack[Asked]
) -> None:
    """Book a meeting: Ana "2026-12-01 18:30" --venue "Cafe Nord". Both are told."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        wish = Wish(matching.of_mentee(tx, site, who, mentor), **asked)
        booking = registry.check(tx, site, wish, now)
        with _or_anyway():
            booked = staffing.book(tx, booking, now, anyway=anyway)
        _report(tx, "is booked", booked)


@meeting.command("list")
@click.option("--days", default=14, help="How far ahead.")
@as_json
@of_programme
@with_house
def list_meetings(house: House, days: int, sender: str, as_json: bool) -> None:
    """Meetings from yesterday on, soonest first."""
    now = house.clock.now()
    with reading(house, sender) as (tx, site):
        found = registry.show(tx, site, now - timedelta(days=1))
    shown = [one for one in found if one.starts_at <= now + timedelta(days=days)]
    if as_json:
        show_json([_record(one) for one in shown])
        return
    show_table(
        ("NR", "STATE", "WHEN", "MENTEE", "MENTOR", "WHERE"),
        [
            (
                one.id,
                one.state,
                _when(one),
                one.mentee.first_name,
                one.mentor.first_name,
                _where(one),
            )
            for one in shown
        ],
    )


@meeting.command("show")
@click.argument("number", type=int)
@as_json
@of_programme
@with_house
def show_meeting(house: House, number: int, sender: str, as_json: bool) -> None:
    """One meeting."""
    with reading(house, sender) as (tx, site):
        found = _record(registry.known(tx, site, number))
    if as_json:
        show_json(found)
        return
    show_table((), found.items())


@meeting.command("move")
@click.argument("number", type=int)
@click.argument("at", metavar="WHEN")
@anyway
@of_programme
@with_house
def move_meeting(house: House, number: int, at: str, sender: str, anyway: bool) -> None:
    """Move a meeting: 7 "2026-12-01 18:30". The mentee is asked, the mentor told."""
    with writing(house, sender) as (tx, site):
        agreed = registry.known(tx, site, number)
        with _or_anyway():
            wall = words.wall_time(at)
            moved = staffing.move(tx, agreed, wall, house.clock.now(), anyway=anyway)
        _report(tx, "has moved", moved)


@meeting.command("cancel")
@click.argument("number", type=int)
@of_programme
@with_house
def cancel_meeting(house: House, number: int, sender: str) -> None:
    """Call a meeting off; both are told."""
    with writing(house, sender) as (tx, site):
        off = staffing.cancel(tx, registry.known(tx, site, number), house.clock.now())
        _report(tx, "is off", off)


@contextmanager
def _or_anyway() -> Iterator[None]:
    try:
        yield
    except DoesNotFit as wrong:
        raise Refused(f"{wrong} Add --anyway if they agreed.") from wrong


def _report(tx: Transaction, what: str, meeting: Meeting) -> None:
    """What was done, and who has to be told by a person instead."""
    both = f"{meeting.mentee.first_name} and {meeting.mentor.first_name}"
    click.echo(f"Meeting {meeting.id} {what}: {both}, {_when(meeting)}, {_where(meeting)}.")
    for person in (meeting.mentee, meeting.mentor):
        point = points.to_reach(tx, person.id)
        if point is None or point.is_silenced:
            click.echo(f"No text can reach {person.first_name}: call them.")


def _record(meeting: Meeting) -> dict[str, object]:
    return {
        "nr": meeting.id,
        "state": meeting.state,
        "when": _when(meeting),
        "starts_at": meeting.starts_at.isoformat(),
        "zone": meeting.zone,
        "minutes": meeting.minutes,
        "mentee": meeting.mentee.first_name,
        "mentor": meeting.mentor.first_name,
        "where": _where(meeting),
    }


def _when(meeting: Meeting) -> str:
    return When(meeting.starts_at, meeting.zone).say("en")


def _where(meeting: Meeting) -> str:
    return Where(meeting.format, meeting.place).say("en")
