"""The day somebody is out: set, and moved until it has begun."""

from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import entries, people
from bot.store import consents, welcome
from bot.store.programmes import Site


def release(tx: Transaction, site: Site, word: str, day: str, now: datetime) -> people.Row:
    """The day somebody is out is set or changed: texts begin then, and not before.

    Raises:
        Refused: they are no mentee, their first day is over, or it is no day to come.
    """
    member = people.who(tx, site, word)
    facts = member.facts
    if facts.role != "mentee":
        raise Refused("Only mentees have a release day.")
    begun = facts.release_at is not None and facts.release_at <= now
    if begun or (facts.release_at is None and consents.last(tx, member.id) is not None):
        raise Refused("Their first day is over; texts have begun.")
    release_at = entries.release(day, facts.zone, now)
    if release_at is None:
        raise Refused("Write dates like 2026-12-01.")
    welcome.plan_anew(tx, member.id, release_at, now)
    return people.show(tx, site, now, str(member.id))[0]
