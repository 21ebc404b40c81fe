"""The doctor's look at the rota: is somebody on call whom a page can reach?"""

from collections.abc import Iterator
from datetime import datetime

from bot.cli.findings import Finding, fail, ok, warn
from bot.database import Transaction
from bot.store import duty, people, points
from bot.store.programmes import Site
from flows.calendar.rota import PLACES, on_call

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


def _is_reached(tx: Transaction, person_id: int) -> bool:
    member, point = people.known(tx, person_id), points.to_reach(tx, person_id)
    reached = point is not None and not point.is_silenced
    return reached and member.active and not member.voice_only
