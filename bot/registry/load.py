"""The meter of one person: how much we asked of them in the last four weeks."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.store import loads
from bot.store.people import Member
from flows.burden import COUNTED, STARTED

WEEKS = 4
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Week:
    """Seven days that end with `last`: texts that count, others that we started, answers of ours,
    and meetings."""

    last: date
    counted: int
    uncounted: int
    answers: int
    meetings: int


def of_four_weeks(tx: Transaction, member: Member, now: datetime) -> list[Week]:
    """The last four weeks of somebody, the newest first; the first ends at this moment."""
    zone = ZoneInfo(member.facts.zone)
    return [
        _week(tx, member.id, now - n * WEEK, (now - n * WEEK).astimezone(zone).date())
        for n in range(WEEKS)
    ]


def _week(tx: Transaction, person_id: int, until: datetime, last: date) -> Week:
    since = until - WEEK
    kinds = [kind for _, kind in loads.texts(tx, person_id, since, until)]
    counted = sum(1 for kind in kinds if kind in COUNTED)
    started = sum(1 for kind in kinds if kind in STARTED)
    met = len(loads.meetings(tx, person_id, since, until))
    return Week(last, counted, started - counted, len(kinds) - started, met)
