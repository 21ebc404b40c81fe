"""Programmes: opened once, then looked up by everything else."""

from dataclasses import dataclass

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.store import programmes
from bot.store.programmes import Site
from flows.engine.facts import Programme

PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT")


@dataclass(frozen=True)
class Opening:
    """A programme to open. `sender` is the number its texts come to, `phone` the one to call."""

    name: str
    sender: str
    phone: str
    zone: str
    province: str
    advanced_opt_out: bool = False


def open_site(tx: Transaction, opening: Opening) -> Site:
    """Open a programme: 9 to 5 on work days.

    Raises:
        Refused: something about it does not fit; one sentence says what.
    """
    sender = reading.phone(opening.sender)
    if opening.province.upper() not in PROVINCES:
        raise Refused(f"A province is one of {', '.join(PROVINCES)}.")
    if programmes.by_sender(tx, sender) is not None:
        raise Refused("Another programme has that number.")
    facts = Programme(
        id=0,
        name=opening.name.strip(),
        phone=opening.phone.strip(),
        zone=reading.zone(opening.zone),
        province=opening.province.upper(),
        advanced_opt_out=opening.advanced_opt_out,
    )
    return programmes.add(tx, Site(facts, sender))


def only(tx: Transaction, sender: str = "") -> Site:
    """The programme with this number, or the only one there is.

    Raises:
        Refused: there is none, or several and no number was given.
    """
    if sender:
        found = programmes.by_sender(tx, reading.phone(sender))
        if found is None:
            raise Refused("No programme has that number.")
        return found
    sites = programmes.all_sites(tx)
    if len(sites) != 1:
        raise Refused("Say which programme by its number." if sites else "Open a programme first.")
    return sites[0]
