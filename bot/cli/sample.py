"""Commands about the weekly blind sample: texts are read one after another, nobody knows whose."""

from datetime import date

import click

from bot.alerts.missed import text_was_missed
from bot.cli.wiring import (
    as_json,
    of_programme,
    printable,
    reading,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.errors import Refused
from bot.house import House
from bot.registry import people, samples
from bot.registry.figures import Share, share
from bot.store import samples as stored
from bot.store.people import Member
from bot.store.samples import Answer, Text, Week

ANSWERS: dict[str, Answer] = {"y": "yes", "n": "no", "s": "skip"}
QUESTION = "Is this person in danger, or in need of help today? y, n, s = skip, q = stop"


@click.group(invoke_without_command=True)
@click.option("--as", "staff", default="", help="Who reads.")
@click.option("--week", help="A day of the week to read; the last week if not said.")
@of_programme
@click.pass_context
def sample(ctx: click.Context, sender: str, staff: str, week: str | None) -> None:
    """Read texts of last week that alarmed nobody, and say which should have.

    50 of them, drawn by a secret key, without names or numbers. A yes opens a yellow for whoever
    looks after the person, at once.
    """
    if ctx.invoked_subcommand is None:
        _read(sender, staff, week)


@sample.command("figures")
@as_json
@of_programme
@with_house
def show_figures(house: House, sender: str, as_json: bool) -> None:
    """The share of unflagged texts that were a crisis, by week and in all.

    Of the texts that were answered yes or no; those skipped or not read count nowhere. The bounds
    are Wilson's: 95 of 100 such intervals hold the true share.
    """
    with reading(house, sender) as (tx, site):
        found = stored.weeks(tx, site.id)
    rows = [(str(one.week), one, share(one.yes, one.yes + one.no)) for one in found]
    yes, no = sum(one.yes for one in found), sum(one.no for one in found)
    whole = Week(date.min, yes, no, sum(w.skipped for w in found), sum(w.unread for w in found))
    rows.append(("all", whole, share(yes, yes + no)))
    if as_json:
        show_json([_record(*row) for row in rows])
        return
    heads = ("WEEK", "READ", "MISSED", "SHARE", "95 %", "SKIPPED", "UNREAD")
    show_table(heads, [_row(*row) for row in rows])


@with_house
def _read(house: House, sender: str, staff: str, week: str | None) -> None:
    if not staff:
        raise Refused("Say who reads: --as NAME.")
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        reader = people.coordinator(tx, site, staff)
        monday = samples.week_of(site, week, now) if week else samples.last_week(site, now)
        count = samples.require_drawn(tx, site, monday)
    click.echo(f"{count} texts of the week of {monday}.")
    after = 0
    while (text := _next(house, sender, (monday, after), reader)) is not None:
        said = click.prompt(QUESTION, type=click.Choice([*ANSWERS, "q"]), show_choices=False)
        if said == "q":
            return
        _answer(house, sender, (text, ANSWERS[said]), reader)
        after = text.place
    click.echo("That was the last one.")


def _next(house: House, sender: str, where: tuple[date, int], reader: Member) -> Text | None:
    """Show the next text, once it is written down who reads it."""
    with writing(house, sender) as (tx, site):
        text = stored.following(tx, site.id, where[0], reader.id, where[1])
        if text is None:
            return None
        stored.read(tx, text, reader.id, house.clock.now())
        words = samples.shown(tx, site, text)
    click.echo()
    click.echo(f"{text.place}> {printable(words)}")
    return text


def _answer(house: House, sender: str, said: tuple[Text, Answer], reader: Member) -> None:
    text, answer = said
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        if not stored.answer(tx, text, answer, reader.id, now) or answer != "yes":
            return
        thread = text_was_missed(tx, site.id, text.heard_id, now)
        stored.opened(tx, text, thread.id)
    click.echo(f"{thread.number} is open for whoever looks after them.")


def _row(name: str, week: Week, missed: Share) -> tuple[object, ...]:
    of_all, bounds = "-", "-"
    if missed.share is not None and missed.low is not None and missed.high is not None:
        of_all = f"{missed.share:.1%}"
        bounds = f"{missed.low:.1%} to {missed.high:.1%}"
    counts = (str(missed.whole), str(missed.part))
    return (name, *counts, of_all, bounds, str(week.skipped), str(week.unread))


def _record(name: str, week: Week, missed: Share) -> dict[str, object]:
    return {
        "week": name,
        "read": missed.whole,
        "missed": missed.part,
        "share": missed.share,
        "low": missed.low,
        "high": missed.high,
        "skipped": week.skipped,
        "unread": week.unread,
    }
