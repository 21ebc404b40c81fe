"""Consent that somebody gave or refused to a coordinator, in person or by voice."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import people
from bot.store import consents
from bot.store.consents import Record
from bot.store.programmes import Site
from flows.welcome import WORDING


@dataclass(frozen=True)
class Told:
    """What `who` said to `by`, one of staff; both by name or id."""

    who: str
    by: str
    given: bool


def record(tx: Transaction, site: Site, told: Told, now: datetime) -> people.Row:
    """Keep what somebody said to one of staff.

    Raises:
        Refused: there is nobody of that name, or it is nobody who is asked.
    """
    member = people.who(tx, site, told.who)
    if member.facts.role == "coordinator":
        raise Refused("Staff are not asked.")
    said = Record(
        person_id=member.id,
        given=told.given,
        at=now,
        how="staff",
        wording=WORDING,
        language=member.facts.language,
        by_id=people.coordinator(tx, site, told.by).id,
    )
    consents.record(tx, said)
    return people.show(tx, site, now, str(member.id))[0]
