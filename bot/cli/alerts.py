"""Commands about alerts: what is open, the timeline of one, the books of a period, figures.

No words and no names of mentees, but where `--words` asks for the words of one alert: who read
them then stands in its history.
"""

import csv
import io
import json
from datetime import datetime, time, timedelta
from typing import TypedDict, Unpack

import click

from bot.alerts import work
from bot.cli.inbox import open_threads, show_open, with_names
from bot.cli.wiring import (
    as_json,
    of_programme,
    printable,
    reading,
    records,
    refuse_words_as_json,
    show_json,
    show_table,
    with_house,
    writing,
)
from bot.database import Transaction
from bot.errors import Refused
from bot.house import House
from bot.registry import people
from bot.registry import reading as words_of
from bot.registry.books import Step, timeline
from bot.registry.figures import Figures, Spread, figures
from bot.registry.rota import local
from bot.store import books, heard, history, hours, rota, threads
from bot.store.books import Alert
from bot.store.programmes import Site
from flows.engine.facts import ALERTS
from flows.texts.spelling import OUTCOMES

LOOK_BACK = timedelta(days=90)
COLUMNS = (
    *("number", "level", "category", "rules", "hash", "opened", "paged", "first_page_delivered"),
    *("taken", "read", "contact", "closed", "outcome", "owner"),
)


class Asked(TypedDict):
    """What `alerts show` is asked for besides the number."""

    words: bool
    staff: str


since_day = click.option("--from", "since", help="First day, 2026-11-01; 90 days ago if not said.")
until_day = click.option("--until", help="Last day; today if not said.")


@click.group(invoke_without_command=True)
@with_names
@as_json
@click.pass_context
def alerts(ctx: click.Context, names: bool, as_json: bool) -> None:
    """Open alerts, red first. Take one by texting its number."""
    if ctx.invoked_subcommand is None:
        _list(names, as_json)


@alerts.command()
@click.argument("number", type=int)
@click.option("--words", is_flag=True, help="The person's words, notes and relays, too.")
@click.option("--as", "staff", default="", help="Who reads the words.")
@as_json
@of_programme
@with_house
def show(house: House, sender: str, number: int, as_json: bool, **asked: Unpack[Asked]) -> None:
    """The timeline of alert NUMBER: open, or closed within 30 days."""
    now, words = house.clock.now(), asked["words"]
    refuse_words_as_json(words, as_json)
    if words:
        _log_reader(house, sender, number, asked["staff"])
    with reading(house, sender) as (tx, site):
        thread = _thread(site, threads.by_number(tx, site.id, number, now))
        steps = timeline(tx, thread.id, words=words)
        said = _spoken(tx, thread) if words else []
    if as_json:
        body = {"number": number, "level": thread.level, "state": thread.state}
        show_json(body | {"steps": records(steps)})
        return
    click.echo(f"{number}: {thread.level.replace('_', ' ')}, {thread.category}, {thread.state}.")
    _show_steps(steps, site.facts.zone, words)
    for one in said:
        click.echo(printable(one))


@alerts.command()
@since_day
@until_day
@click.option("--format", "written", type=click.Choice(["csv", "jsonl"]), default="csv")
@of_programme
@with_house
def export(house: House, sender: str, since: str | None, until: str | None, written: str) -> None:
    """The alerts opened in a period, open and closed: no words, no names of mentees.

    Instants are UTC. `paged` is when the first page was queued, `taken`, `read` and `contact` when
    that was so for the first time, `rules` and `hash` what screening found and with which tables.
    """
    with reading(house, sender) as (tx, site):
        found = books.alerts(tx, site.id, *_period(site, since, until, house.clock.now()))
    rows = [_exported(alert) for alert in found]
    if written == "jsonl":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    page = io.StringIO()
    table = csv.DictWriter(page, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(
        {**row, "rules": " ".join(alert.rules)} for row, alert in zip(rows, found, strict=True)
    )
    click.echo(page.getvalue(), nl=False)


@alerts.command("figures")
@since_day
@until_day
@as_json
@of_programme
@with_house
def show_figures(
    house: House, sender: str, since: str | None, until: str | None, as_json: bool
) -> None:
    """How long it took to page, to take, to reach the person, by level.

    Median and 90th percentile over the alerts opened in the period, each counted from the text
    that opened it: until the carrier had taken the first page, until somebody took it, until the
    person was reached.
    """
    with reading(house, sender) as (tx, site):
        found = books.alerts(tx, site.id, *_period(site, since, until, house.clock.now()))
    counted = figures(found)
    if as_json:
        show_json(records(counted))
        return
    heads = ("LEVEL", "ALERTS", "OPEN", "UNTAKEN", "FALSE", "TO PAGE", "TO TAKE", "TO CONTACT")
    show_table(heads, map(_figures_row, counted))
    click.echo("Times are median / 90th percentile, from the text that opened the alert.")


@with_house
def _list(house: House, names: bool, as_json: bool) -> None:
    with house.database.read() as tx:
        found = [one for one in open_threads(tx, names) if one.level in ALERTS]
    if as_json:
        show_json(records(found))
        return
    show_open(found, names, house.clock.now())


def _log_reader(house: House, sender: str, number: int, staff: str) -> None:
    """Who reads the words is written down before anything of them is shown."""
    if not staff:
        raise Refused("Say who reads the words: --as NAME.")
    now = house.clock.now()
    with writing(house, sender) as (tx, site):
        reader = people.coordinator(tx, site, staff)
        thread = _thread(site, threads.by_number(tx, site.id, number, now))
        history.log(tx, thread.id, history.Entry("looked", now, reader.id))
        if thread.state in ("taken", "contact") and thread.owner_id == reader.id:
            # The words are open before the one who has it: the person may hear so now.
            work.opened(tx, thread, reader.facts, now)


def _thread(site: Site, found: tuple[threads.Row, object] | None) -> threads.Row:
    if found is None:
        raise Refused(f"{site.facts.name} has no alert of that number in the last 30 days.")
    return found[0]


def _period(
    site: Site, since: str | None, until: str | None, now: datetime
) -> tuple[datetime, datetime]:
    """Whole days of the programme's clock, as aware UTC: from the first until after the last."""
    begins = _midnight(site, since, 0) if since else now - LOOK_BACK
    return begins, _midnight(site, until, 1) if until else now + timedelta(seconds=1)


def _midnight(site: Site, day: str, later: int) -> datetime:
    on = words_of.day(day) + timedelta(days=later)
    return hours.instant_of(datetime.combine(on, time()), site.facts.zone)


def _spoken(tx: Transaction, thread: threads.Row) -> list[str]:
    """The words of a thread; what somebody else told of the person stands under their name."""
    about, lines = thread.person_id, []
    for person_id, words in heard.spoken(tx, thread.id):
        teller = rota.find(tx, person_id) if about and person_id != about else None
        lines.append(f"{teller.first_name if teller else ''}> {words}")
    return lines


def _exported(alert: Alert) -> dict[str, object]:
    def instant(at: datetime | None) -> str:
        return f"{at:%Y-%m-%dT%H:%M:%SZ}" if at is not None else ""

    return {
        "number": alert.number,
        "level": alert.level,
        "category": alert.category,
        "rules": list(alert.rules),
        "hash": alert.tables_hash,
        "opened": instant(alert.opened_at),
        "paged": instant(alert.paged_at),
        "first_page_delivered": instant(alert.delivered_at),
        "taken": instant(alert.taken_at),
        "read": instant(alert.read_at),
        "contact": instant(alert.contact_at),
        "closed": instant(alert.closed_at),
        "outcome": OUTCOMES[alert.outcome][0] if alert.outcome else "",
        "owner": alert.owner,
    }


def _show_steps(steps: list[Step], zone: str, words: bool) -> None:
    heads = ("WHEN", "WHAT", "WHO", "DELIVERY") + (("WORDS",) if words else ())
    rows = [
        (local(step.at, zone), step.what, step.who, step.delivery)
        + ((printable(step.words),) if words else ())
        for step in steps
    ]
    show_table(heads, rows)


def _figures_row(row: Figures) -> tuple[object, ...]:
    counts = (str(row.alerts), str(row.open), str(row.untaken), str(row.false_alarms))
    times = (_times(row.to_page), _times(row.to_take), _times(row.to_contact))
    return (row.level.replace("_", " "), *counts, *times)


def _times(spread: Spread) -> str:
    if spread.median is None or spread.p90 is None:
        return "-"
    return f"{_clock(spread.median)} / {_clock(spread.p90)}"


def _clock(seconds: int) -> str:
    """0:07 (minutes and seconds), or 1:05:00 with hours."""
    minutes, rest = divmod(seconds, 60)
    hour, minutes = divmod(minutes, 60)
    return f"{hour}:{minutes:02}:{rest:02}" if hour else f"{minutes}:{rest:02}"
