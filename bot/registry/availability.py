"""When somebody can meet and when not, as staff enter it: never why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.registry.people import who
from bot.store import hours
from bot.store.programmes import Site


@dataclass(frozen=True)
class Row:
    """What somebody stated of their time, in words that can be entered again.

    `busy` names each entry by its number. Without weekly hours they are free 9:00-21:00.
    """

    person_id: int
    first_name: str
    zone: str
    weekly: tuple[str, ...]
    busy: tuple[tuple[int, str], ...]


def show(tx: Transaction, site: Site, word: str) -> Row:
    """Somebody's weekly hours and busy times."""
    member = who(tx, site, word)
    stated = hours.of_person(tx, member.id)
    return Row(
        member.id,
        member.facts.first_name,
        member.facts.zone,
        tuple(reading.hours_in_words(one) for one in stated.weekly),
        tuple((entry.id, reading.busy_in_words(entry.busy)) for entry in stated.busy),
    )


def state(tx: Transaction, site: Site, word: str, lines: Sequence[str]) -> Row:
    """Weekly hours in place of those stated before; no line means 9:00-21:00 every day.

    Raises:
        Refused: a line cannot be read.
    """
    member = who(tx, site, word)
    read = [reading.weekly(line) for line in lines]
    hours.clear_weekly(tx, member.id)
    for one in read:
        hours.add_weekly(tx, member.id, one)
    return show(tx, site, word)


def add_weekly(tx: Transaction, site: Site, word: str, line: str) -> Row:
    """More hours of every week.

    Raises:
        Refused: they cannot be read, or are known.
    """
    member = who(tx, site, word)
    read = reading.weekly(line)
    if read in hours.of_person(tx, member.id).weekly:
        raise Refused("Those hours are known already.")
    hours.add_weekly(tx, member.id, read)
    return show(tx, site, word)


def add_busy(tx: Transaction, site: Site, word: str, line: str, now: datetime) -> Row:
    """One more busy time, in their own zone.

    Raises:
        Refused: it cannot be read, is past, or is known.
    """
    member = who(tx, site, word)
    today = now.astimezone(ZoneInfo(member.facts.zone)).date()
    added = hours.add_busy(tx, member.id, reading.busy(line, today))
    row = show(tx, site, word)
    again = reading.busy_in_words(added.busy)
    if [line for _, line in row.busy].count(again) > 1:
        raise Refused("That busy time is known already.")
    return row


def drop_busy(tx: Transaction, site: Site, word: str, entry_id: int) -> Row:
    """Take a busy time away.

    Raises:
        Refused: they have no entry of that number.
    """
    if not hours.drop_busy(tx, who(tx, site, word).id, entry_id):
        raise Refused("They have no busy time of that number.")
    return show(tx, site, word)
