"""Words that went between the two of a pair: who may write to whom, and how many went today."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select, update

from bot.database import Transaction
from bot.store import pairs, people
from bot.tables import metadata
from flows.calendar.wall import moment
from flows.engine.facts import Partner, Person

pair = metadata.tables["pair"]
outgoing = metadata.tables["outgoing"]

WORDS = "between.words"

_ALLOWED = select(pair.c.messages).where(pair.c.id == bindparam("pair_id"))
_ALLOW = update(pair).where(pair.c.id == bindparam("of_pair")).values(messages=bindparam("yes"))
_TODAY = select(func.count()).where(
    outgoing.c.person_id == bindparam("to"),
    outgoing.c.about == bindparam("what"),
    outgoing.c.key == WORDS,
    outgoing.c.queued_at > bindparam("since"),
)


def allow(tx: Transaction, pair_id: int, *, allowed: bool) -> None:
    """Whether the two of a pair may write to each other through us."""
    tx.execute(_ALLOW, {"of_pair": pair_id, "yes": allowed})


def partners(tx: Transaction, person: Person, now: datetime) -> list[Partner]:
    """The other one of each pair somebody belongs to, with how many words of theirs went today."""
    today = now.astimezone(ZoneInfo(person.zone)).date()
    since = moment(today, time(0), person.zone)
    found = []
    for one in pairs.of_person(tx, person.id):
        other = one.mentor_id if person.id == one.mentee_id else one.mentee_id
        counted = {"to": other, "what": f"pair:{one.id}", "since": since}
        went = int(tx.execute(_TODAY, counted).scalar_one())
        allowed = bool(tx.execute(_ALLOWED, {"pair_id": one.id}).scalar())
        found.append(Partner(people.known(tx, other).facts, one.id, allowed, went))
    return found
