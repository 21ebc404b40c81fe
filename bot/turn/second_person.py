"""The second person is there in person: six digits on their own phone, before less alarms.

A name on a command line proves nothing. The digits follow from the index key, from what waits and
from who they are, so nothing is stored; they hold until the phrases change.
"""

import hmac
from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry.phrases import Proposal
from bot.speaking import Line, Recipient, queue
from bot.store import points
from bot.store.people import Member
from bot.store.programmes import Site
from flows.texts.values import Number, Words

DIGITS = 6


def send_code(tx: Transaction, site: Site, what: Proposal, staff: Member, now: datetime) -> None:
    """Text the digits to whoever is to confirm.

    Raises:
        Refused: no text can reach them.
    """
    point = points.to_reach(tx, staff.id)
    if point is None or point.is_silenced:
        raise Refused("No text can reach them: the code goes to their own phone.")
    values = {"pin": Words(_code(tx, site, what, staff)), "n": Number(what.row.id)}
    line = Line("duty.confirm_code", values)
    queue(tx, site.facts, Recipient(person=staff.facts), line, now)


def require_code(tx: Transaction, site: Site, what: Proposal, staff: Member, code: str) -> None:
    """The digits are those on their phone.

    Raises:
        Refused: they are not.
    """
    if not hmac.compare_digest(code.strip().encode(), _code(tx, site, what, staff).encode()):
        raise Refused("That is not the code on their phone.")


def _code(tx: Transaction, site: Site, what: Proposal, staff: Member) -> str:
    waits = f"{what.row.id}:{what.row.state}:{what.rev}"
    hashed = tx.cipher.index(f"second person:{site.id}:{waits}:{staff.id}")
    return f"{int(hashed, 16) % 10**DIGITS:0{DIGITS}d}"
