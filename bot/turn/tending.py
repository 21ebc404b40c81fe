"""What staff do about needs at a command, as they do it by text."""

from dataclasses import dataclass
from datetime import datetime

from bot.alerts import needs as matters
from bot.alerts import work
from bot.database import Transaction
from bot.errors import Refused
from bot.store import needs, threads
from bot.store.needs import Row
from bot.store.people import Member
from bot.store.programmes import Site
from flows.engine.effects import Close
from flows.engine.facts import Service

SOLVED = 1
BY_WORD = {how: digit for digit, how in matters.ENDS.items()}


@dataclass(frozen=True)
class Desk:
    """Where staff sit: the transaction, the programme, who they are, the instant (aware UTC).

    Raises:
        Refused: they are no coordinator.
    """

    tx: Transaction
    site: Site
    staff: Member
    now: datetime

    def __post_init__(self) -> None:
        if self.staff.facts.role != "coordinator":
            raise Refused("Only coordinators look after needs.")


def find(tx: Transaction, site: Site, number: int) -> Row:
    """The need with this number, ended ones of the last 30 days too.

    Raises:
        Refused: there is none.
    """
    mine = [one for one in needs.every_one(tx, site.id) if one.number == number]
    if not mine:
        raise Refused("There is no need of that number.")
    return mine[-1]


def take(at: Desk, number: int) -> Row:
    """It is theirs to look after.

    Raises:
        Refused: there is none, it has ended, or a colleague has taken it.
    """
    row = _open(at, number)
    thread = threads.get(at.tx, row.thread_id)
    if thread.state == "open":
        work.take(at.tx, thread, at.staff.facts, at.now)
    elif row.owner_id != at.staff.id:
        raise Refused(f"{row.owner_name or 'A colleague'} has it; ask them to pass it on.")
    return find(at.tx, at.site, number)


def refer(at: Desk, number: int, service: Service) -> None:
    """The person hears where help is, and is asked in three days.

    Raises:
        Refused: there is no such need, a colleague has it, or the service is for other needs.
    """
    row = take(at, number)
    if row.kind not in service.kinds:
        raise Refused(f"{service.name} is for: {', '.join(service.kinds)}.")
    matters.refer(at.tx, row, service, at.staff.facts, at.now)


def close(at: Desk, number: int, how: str, reason: str) -> None:
    """It is over, for a reason.

    Raises:
        Refused: there is none, it has ended, or a colleague has it.
    """
    row = take(at, number)
    thread = threads.get(at.tx, row.thread_id)
    work.close(at.tx, thread, at.staff.facts, Close(number, BY_WORD.get(how, SOLVED)), at.now)
    matters.end_with(at.tx, row, reason)


def _open(at: Desk, number: int) -> Row:
    row = find(at.tx, at.site, number)
    if row.state == "closed":
        raise Refused("That need has ended.")
    return row
