"""When somebody can meet and when not, as staff enter it: never why. Limits have their room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.registry.limits import dates_in_words, pass_in_words
from bot.registry.people import who
from bot.store import hours, limits
from bot.store.programmes import Site


@dataclass(frozen=True)
class Row:
    """What somebody stated of their time, in words that can be entered again.

    `busy` names each entry by its number. Without weekly hours they are free 9:00-21:00.
    `travel` is minutes each way; None where nothing is stated, as for the limits.
    """

    person_id: int
    first_name: str
    zone: str
    weekly: tuple[str, ...]
    good: tuple[str, ...]
    dates: tuple[str, ...]
    busy: tuple[tuple[int, str], ...]
    passes: tuple[str, ...]
    most_a_day: int | None
    most_a_week: int | None
    travel: int | None
    holidays_not_kept: tuple[str, ...]
    asked_on_sundays: bool


def show(tx: Transaction, site: Site, word: str, now: datetime) -> Row:
    """Everything stated of somebody's time from today on."""
    member = who(tx, site, word)
    today = now.astimezone(ZoneInfo(member.facts.zone)).date()
    stated = hours.of_person(tx, member.id)
    dated = hours.dated_of_two(tx, member.id, member.id, today)[member.id]
    may = limits.of_person(tx, member.id, today)
    return Row(
        person_id=member.id,
        first_name=member.facts.first_name,
        zone=member.facts.zone,
        weekly=tuple(reading.hours_in_words(one) for one in stated.weekly),
        good=tuple(reading.hours_in_words(one) for one in stated.good),
        dates=dates_in_words(dated),
        busy=tuple((entry.id, reading.busy_in_words(entry.busy)) for entry in stated.busy),
        passes=tuple(pass_in_words(one) for one in may.phases),
        most_a_day=may.most_a_day,
        most_a_week=may.most_a_week,
        travel=may.travel,
        holidays_not_kept=may.not_kept,
        asked_on_sundays=member.facts.asks_hours,
    )


def state(tx: Transaction, site: Site, word: str, lines: Sequence[str]) -> None:
    """Weekly hours in place of those stated before; no line means 9:00-21:00 every day.

    Raises:
        Refused: a line cannot be read.
    """
    member = who(tx, site, word)
    read = [reading.weekly(line) for line in lines]
    hours.clear_weekly(tx, member.id)
    for one in read:
        hours.add_weekly(tx, member.id, one)


def add_weekly(tx: Transaction, site: Site, word: str, line: str) -> None:
    """More hours of every week.

    Raises:
        Refused: they cannot be read, or are known.
    """
    member = who(tx, site, word)
    read = reading.weekly(line)
    if read in hours.of_person(tx, member.id).weekly:
        raise Refused("Those hours are known already.")
    hours.add_weekly(tx, member.id, read)


def add_busy(tx: Transaction, site: Site, word: str, line: str, now: datetime) -> None:
    """One more busy time, in their own zone.

    Raises:
        Refused: it cannot be read, is past, or is known.
    """
    member = who(tx, site, word)
    today = now.astimezone(ZoneInfo(member.facts.zone)).date()
    if hours.add_busy(tx, member.id, reading.busy(line, today)) is None:
        raise Refused("That busy time is known already.")


def drop_busy(tx: Transaction, site: Site, word: str, entry_id: int) -> None:
    """Take a busy time away.

    Raises:
        Refused: they have no entry of that number.
    """
    if not hours.drop_busy(tx, who(tx, site, word).id, entry_id):
        raise Refused("They have no busy time of that number.")
