"""Commands that show what is open: for whoever looks in without a phone. Nothing is changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import click

from bot.alerts import data_requests
from bot.alerts.gaps import nobody_first
from bot.cli.wiring import as_json, records, show_json, show_table, with_house
from bot.database import Transaction
from bot.house import House
from bot.registry.rota import local
from bot.store import meetings, overview, programmes, rates, threads
from flows.engine.facts import Level, ThreadState
from flows.texts.spelling import MATTERS, choose

RANK: tuple[Level, ...] = ("red", "orange_tonight", "orange_today", "handover", "yellow")
LOOK_BACK = timedelta(hours=24)

with_names = click.option("--names", is_flag=True, help="First names of the people, too.")


@dataclass(frozen=True)
class Open:
    """An open thread; the person's first name only where it was asked for."""

    number: int
    level: Level
    state: ThreadState
    opened_at: datetime
    owner: str
    person: str = ""


@dataclass(frozen=True)
class Promise:
    """What has to be done by a day, or before a meeting begins (the programme's wall time)."""

    number: int
    what: str
    due: str
    late: bool


@dataclass(frozen=True)
class Counts:
    """How texts and machines are doing. `failed`, `expired`, `set_aside`: of the last 24 hours."""

    on_their_way: int
    in_doubt: int
    failed: int
    expired: int
    set_aside: int
    notices_waiting: int
    stopped_senders: tuple[str, ...]


@dataclass(frozen=True)
class Gap:
    """Nobody is paged first; wall time of the programme."""

    programme: str
    begins: str
    ends: str


@click.command()
@with_names
@as_json
@with_house
def inbox(house: House, names: bool, as_json: bool) -> None:
    """Everything open, red first, how texts are doing, and when nobody is on call."""
    now = house.clock.now()
    with house.database.read() as tx:
        found = open_threads(tx, names)
        counts = _counts(tx, now - LOOK_BACK)
        empty = _gaps(tx, now)
        promised = _promises(tx, now)
    if as_json:
        body = {"open": records(found), "counts": records([counts])[0]}
        body |= {"promises": records(promised)}
        show_json(body | {"gaps": records(empty)})
        return
    show_open(found, names, now)
    for one in promised:
        click.echo(f"{one.number}: {one.what}, {'was ' if one.late else ''}due {one.due}.")
    click.echo()
    click.echo(f"Texts: {counts.on_their_way} on their way, {counts.in_doubt} in doubt;")
    click.echo(f"in 24 hours {counts.failed} failed, {counts.expired} expired.")
    click.echo(f"Jobs set aside in 24 hours: {counts.set_aside}.")
    click.echo(f"Notices to the operator that wait: {counts.notices_waiting}.")
    if counts.stopped_senders:
        click.echo(f"Senders the carrier refuses: {', '.join(counts.stopped_senders)}.")
    for gap in empty:
        click.echo(f"{gap.programme}: nobody is first on call from {gap.begins} to {gap.ends}.")


def open_threads(tx: Transaction, names: bool) -> list[Open]:
    """Open threads: by level, the oldest of each first."""
    found = [
        Open(
            number=thread.number,
            level=thread.level,
            state=thread.state,
            opened_at=thread.opened_at,
            owner=thread.owner_name,
            person=thread.first_name if names else "",
        )
        for _, thread in threads.all_open(tx)
    ]
    return sorted(found, key=lambda one: (RANK.index(one.level), one.opened_at))


def _promises(tx: Transaction, now: datetime) -> list[Promise]:
    """Data that people asked about, calls to set up and places to look for, the oldest first."""
    found = []
    for row, _ in threads.all_open(tx):
        until = _until(tx, row)
        if until is not None:
            zone = ZoneInfo(programmes.known(tx, row.programme_id).facts.zone)
            wall = until.astimezone(zone)
            by_day = data_requests.is_request(row)
            due = wall.date().isoformat() if by_day else f"{wall:%Y-%m-%d %H:%M}"
            what = choose("en", MATTERS[row.matter])
            found.append(Promise(row.number, what, due, until <= now))
    return found


def _until(tx: Transaction, row: threads.Row) -> datetime | None:
    """When it has to be done (aware UTC); None for what has no such time."""
    if data_requests.is_request(row):
        return data_requests.deadline(row)
    meeting = meetings.get(tx, row.meeting_id) if row.meeting_id is not None else None
    return meeting.starts_at if meeting is not None else None


def _counts(tx: Transaction, since: datetime) -> Counts:
    texts = overview.texts(tx, since)
    return Counts(
        on_their_way=texts.get("waiting", 0) + texts.get("leased", 0),
        in_doubt=texts.get("unknown", 0),
        failed=texts.get("failed", 0),
        expired=texts.get("expired", 0),
        set_aside=overview.set_aside(tx, since),
        notices_waiting=overview.notices_waiting(tx),
        stopped_senders=tuple(rates.stopped(tx)),
    )


def _gaps(tx: Transaction, now: datetime) -> list[Gap]:
    """What nobody covers of the next seven days, in every programme."""
    return [
        Gap(site.facts.name, *(local(at, site.facts.zone) for at in (gap.start, gap.end)))
        for site in programmes.all_sites(tx)
        for gap in nobody_first(tx, site.id, now)
    ]


def show_open(found: list[Open], names: bool, now: datetime) -> None:
    """Open threads as a table."""
    heads = ("LEVEL", "NR", "STATE", "AGE", "OWNER") + (("PERSON",) if names else ())
    rows = [
        (one.level.replace("_", " "), one.number, one.state, _age(now - one.opened_at), one.owner)
        + ((one.person,) if names else ())
        for one in found
    ]
    show_table(heads, rows)


def _age(waited: timedelta) -> str:
    """How long, in the two units that matter: 7 min, 3 h 05, 2 d 4 h."""
    minutes = max(0, int(waited.total_seconds() // 60))
    hours, days = minutes // 60, minutes // (24 * 60)
    if not hours:
        return f"{minutes} min"
    return f"{days} d {hours % 24} h" if days else f"{hours} h {minutes % 60:02}"
