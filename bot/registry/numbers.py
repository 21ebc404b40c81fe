"""The code said by voice, and how well texts reach somebody's numbers."""

import secrets
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.registry import people, reading
from bot.store import codes, failures
from bot.store.programmes import Site

LOOKED_BACK = timedelta(days=90)


def new_code(tx: Transaction, site: Site, word: str, now: datetime) -> str:
    """Four digits for somebody, to be said by voice; what they had before counts no more.

    Raises:
        Refused: nobody is called so, or several are.
    """
    member = people.who(tx, site, word)
    digits = f"{secrets.randbelow(10_000):04d}"
    codes.keep(tx, member, reading.plain(member.facts.first_name), digits, now)
    return digits


def failed(tx: Transaction, person_id: int, now: datetime) -> dict[str, int]:
    """Texts of 90 days that did not reach somebody's numbers, by the carrier's code."""
    return failures.by_code(tx, person_id, now - LOOKED_BACK)
