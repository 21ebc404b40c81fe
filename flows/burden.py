"""How much we may start with one person, and what goes first. Nothing else decides this.

Counted are reminders of the day before, follow-ups, invitations and check-ins (a caring text is
one): one a day, four in seven days. Never more than three texts a day in all that we start. A text
leaves room for what is planned and goes before it; the loser moves to another day, it is not
dropped. (Programme defaults.) Mentors have the three a day alone, and each reminder of theirs goes:
a mentor of two people needs both. Staff work here, and have no limit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Kind
from flows.engine.facts import Role

A_DAY, A_WEEK, STARTED_A_DAY = 1, 4, 3
DAYS = 7  # any seven days in a row
NEXT_DAY_FROM = time(9, 0)

# Change > reminder > follow-up > invitation > check-in. The text of the day itself cannot move.
RANK: Mapping[Kind, int] = MappingProxyType(
    {
        "change": 6,
        "same_day": 5,
        "reminder": 4,
        "follow_up": 3,
        "report": 3,
        "invitation": 2,
        "check_in": 1,
    }
)
COUNTED: frozenset[Kind] = frozenset({"reminder", "follow_up", "invitation", "check_in"})
STARTED: frozenset[Kind] = frozenset(RANK)
# What is asked for no room, by whom it is for: it is about something that is happening.
ALWAYS: Mapping[Role, frozenset[Kind]] = MappingProxyType(
    {
        "mentee": frozenset({"change"}),
        "mentor": frozenset({"change", "reminder"}),
        "coordinator": STARTED,
    }
)


@dataclass(frozen=True)
class Started:
    """A text that we start, said or planned, with its instant (aware UTC)."""

    at: datetime
    kind: Kind


@dataclass(frozen=True)
class Reader:
    """Whose day it is, and the zone that their day is in."""

    role: Role
    zone: str


def needs_room(role: Role, kind: Kind) -> bool:
    """Whether a text of this kind waits for a day with room for it."""
    return kind in STARTED and kind not in ALWAYS[role]


def next_free_day(
    kind: Kind, said: Sequence[Started], planned: Sequence[Started], now: datetime, of: Reader
) -> datetime | None:
    """Tomorrow at 9:00 local when there is no room today; None when there is room.

    `said` are texts of the last seven days, those on their way too; `planned` what is still to
    come. Only what ranks higher than this one keeps its place.
    """
    if not needs_room(of.role, kind):
        return None
    today = _day(now, of.zone)
    ahead = [one for one in planned if RANK.get(one.kind, 0) > RANK[kind]]
    days = [(_day(one.at, of.zone), one.kind) for one in (*said, *ahead)]
    if _has_room(kind, days, today, COUNTED if of.role == "mentee" else frozenset()):
        return None
    return moment(today + timedelta(days=1), NEXT_DAY_FROM, of.zone)


def _has_room(
    kind: Kind, days: Sequence[tuple[date, Kind]], today: date, counts: frozenset[Kind]
) -> bool:
    started = sum(1 for day, one in days if day == today and one in STARTED)
    if started >= STARTED_A_DAY:
        return False
    if kind not in counts:
        return True
    counted = [day for day, one in days if one in counts]
    if sum(1 for day in counted if day == today) >= A_DAY:
        return False
    # Every seven days that today is one of.
    ends = (today + timedelta(days=later) for later in range(DAYS))
    return all(
        sum(1 for day in counted if end - timedelta(days=DAYS) < day <= end) < A_WEEK
        for end in ends
    )


def _day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()
