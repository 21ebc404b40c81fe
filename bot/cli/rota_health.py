"""The doctor's look at the rota: can a page reach somebody, now and in the days to come?"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.alerts.gaps import nobody_first
from bot.cli.findings import Finding, fail, ok, warn
from bot.database import Transaction
from bot.store import drills, duty, people, points
from bot.store.hours import wall_of
from bot.store.programmes import Site
from flows.calendar.rota import PLACES, on_call

TESTED_WITHIN = timedelta(days=8)  # each week, and a day to put right what did not work
STILL_WAITING = timedelta(hours=1)  # the backup has half of it
WORDS = {"first": "first on duty", "backup": "backup"}


def of_the_rota(tx: Transaction, site: Site, now: datetime) -> Iterator[Finding]:
    """Is somebody on call whom a page can reach, and somebody behind them?"""
    name = site.facts.name
    on = on_call(duty.read(tx, site.id, now), now)
    for place in PLACES:
        who, words = on.at(place), WORDS[place]
        if who is None:
            yield fail(f"{name}: nobody is {words}.")
        elif not _is_reached(tx, who):
            yield fail(f"{name}: no text can reach the {words} (person {who}).")
        else:
            yield ok(f"{name}: the {words} can be reached.")
    for member in people.staff(tx, site.id):
        if member.id not in (on.first, on.backup) and not _is_reached(tx, member.id):
            yield warn(f"{name}: no text can reach coordinator {member.id}.")
    yield from _days_ahead(tx, site, now)
    yield _last_test(tx, site, now)


def _days_ahead(tx: Transaction, site: Site, now: datetime) -> Iterator[Finding]:
    """Is somebody paged first all through the next seven days?"""
    empty = nobody_first(tx, site.id, now)
    if empty:
        begins = f"{wall_of(empty[0].start, site.facts.zone):%Y-%m-%d %H:%M}"
        yield warn(
            f"{site.facts.name}: gaps in the rota of 7 days: {len(empty)}, from {begins};"
            " see checkin rota gaps."
        )
    else:
        yield ok(f"{site.facts.name}: somebody is on call all through the next 7 days.")


def _last_test(tx: Transaction, site: Site, now: datetime) -> Finding:
    """Was the last test page answered, and not long ago?"""
    name, found = site.facts.name, drills.latest(tx, site.id)
    if not found:
        return fail(f"{name}: no test page has gone out yet: run checkin rota test.")
    last = found[0]
    since = f"{wall_of(last.begun_at, site.facts.zone):%Y-%m-%d %H:%M}"
    if now - last.begun_at > TESTED_WITHIN:
        return fail(f"{name}: the last test page went out on {since}: is checkin work running?")
    if last.answered_at is None:
        if last.told_at is None and now - last.begun_at < STILL_WAITING:
            return warn(f"{name}: the test page of {since} waits for its answer.")
        return fail(f"{name}: nobody answered the test page of {since}.")
    if last.answered_by != last.first_id:
        return warn(f"{name}: the first on duty did not answer the test page of {since}.")
    return ok(f"{name}: the test page of {since} was answered.")


def _is_reached(tx: Transaction, person_id: int) -> bool:
    member, point = people.known(tx, person_id), points.to_reach(tx, person_id)
    reached = point is not None and not point.is_silenced
    return reached and member.active and not member.voice_only
