"""Commands about pairs: who meets whom, who stands in, whether words go between the two."""

import click

from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    show_rows,
    with_house,
    writing,
)
from bot.errors import Refused
from bot.house import House
from bot.registry import matching
from bot.store import between, meetings, people, welcome
from bot.turn import staffing, swapping
from bot.turn.swapping import Names


@click.group()
def pair() -> None:
    """Who meets whom."""


@pair.command("add")
@click.argument("mentee")
@click.argument("mentor")
@of_programme
@with_house
def add_pair(house: House, mentee: str, mentor: str, sender: str) -> None:
    """Bring a mentee and a mentor together."""
    with writing(house, sender) as (tx, site):
        row = matching.match(tx, site, mentee, mentor)
        both = matching.known(tx, site, row.id)
        person = people.known(tx, both.mentee_id).facts
        looked = welcome.matched(tx, person, both.mentor_id, house.clock.now())
    click.echo(f"Pair {row.id}: {row.mentee} and {row.mentor}.")
    if looked:
        click.echo("A time for their first call is looked for; both hear of it.")


@pair.command("backup")
@click.argument("mentee")
@click.argument("backup", metavar="MENTOR")
@click.option("--mentor", default="", help="Whose place they take, where there are several.")
@of_programme
@with_house
def set_backup(house: House, mentee: str, backup: str, mentor: str, sender: str) -> None:
    """MENTOR may stand in when the mentee's own cannot: a coordinator arranges it. Or none."""
    with writing(house, sender) as (tx, site):
        pair_id = matching.of_mentee(tx, site, mentee, mentor)
        row = matching.back_up(tx, site, pair_id, backup)
    click.echo(f"Pair {row.id}: {row.mentee} and {row.mentor}; backup: {row.backup or 'nobody'}.")


@pair.command("allow-messages")
@click.argument("mentee")
@click.option("--mentor", default="", help="Which one, where there are several.")
@click.option("--off", is_flag=True, help="No more.")
@of_programme
@with_house
def allow_messages(house: House, mentee: str, mentor: str, sender: str, off: bool) -> None:
    """The two may write to each other through us: "tell ana: ...", by first name, a few a day."""
    with writing(house, sender) as (tx, site):
        pair_id = matching.of_mentee(tx, site, mentee, mentor)
        between.allow(tx, pair_id, allowed=not off)
    click.echo(f"Pair {pair_id}: {'no messages' if off else 'messages are passed on'}.")


@pair.command("swap")
@click.argument("mentee")
@click.argument("old")
@click.argument("new")
@of_programme
@with_house
def swap_mentor(house: House, mentee: str, old: str, new: str, sender: str) -> None:
    """NEW meets the mentee instead of OLD. Meetings ahead go along, or other times are offered."""
    with writing(house, sender) as (tx, site):
        done = swapping.swap(tx, site, Names(mentee, old, new), house.clock.now())
    stand, asked = len(done.stand), len(done.asked)
    click.echo(f"Pair {done.pair_id}; meetings that stand: {stand}, asked for anew: {asked}.")


@pair.command("list")
@as_json
@of_programme
@with_house
def list_pairs(house: House, sender: str, as_json: bool) -> None:
    """Every pair that meets."""
    with reading(house, sender) as (tx, site):
        rows = matching.show(tx, site)
    show_rows(
        as_json,
        rows,
        ("NR", "MENTEE", "MENTOR", "BACKUP"),
        [(row.id, row.mentee, row.mentor, row.backup) for row in rows],
    )


@pair.command("end")
@click.argument("pair_id", type=int, metavar="PAIR")
@click.option("--cancel-meetings", is_flag=True, help="Call off what they agreed; both are told.")
@of_programme
@with_house
def end_pair(house: House, pair_id: int, sender: str, cancel_meetings: bool) -> None:
    """The two do not meet any more."""
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        ending = matching.known(tx, site, pair_id)
        ahead = [
            meeting
            for meeting in meetings.upcoming(tx, ending.mentee_id, now)
            if meeting.mentor.id == ending.mentor_id and meeting.starts_at > now
        ]
        if ahead and not cancel_meetings:
            raise Refused(f"They still have meetings ahead ({len(ahead)}); add --cancel-meetings.")
        for meeting in ahead:
            staffing.cancel(tx, meeting, now)
        matching.part(tx, site, pair_id)
    click.echo(f"Pair {pair_id} has ended; meetings called off: {len(ahead)}.")
