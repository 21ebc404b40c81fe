"""What was texted in a simulated month, held against the rules of the programme. Pure.

Figures: the programme's defaults. Quiet 21:00 to 9:00 local, until 13:00 after a night shift; one
counted text a day and four in seven days; never more than three a day in all that we start.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

# What answers, saves or pages somebody is never held back.
EXEMPT = frozenset({"answer", "crisis", "page"})
COUNTED = frozenset({"reminder", "follow_up"})
STARTED = frozenset({"reminder", "follow_up", "same_day", "report"})
QUIET_FROM, QUIET_TO, NIGHT_SHIFT_TO = time(21), time(9), time(13)
SOON, LONGEST = timedelta(hours=12), timedelta(minutes=90)
A_DAY, A_WEEK, STARTED_A_DAY = 1, 4, 3


@dataclass(frozen=True)
class Entry:
    """A text as it left. `starts_at` and `is_on` are those of the meeting it is about, then.

    `started_at` are the times that meeting had before.
    """

    row: int
    at: datetime
    person: int
    role: str
    zone: str
    kind: str
    key: str
    night_shift: bool = False
    opted_out: bool = False
    about: str = ""
    rev: int = 0
    rev_then: int = 0
    is_on: bool = True
    starts_at: datetime | None = None
    started_at: Sequence[datetime] = ()

    @property
    def local(self) -> datetime:
        """When it was for them."""
        return self.at.astimezone(ZoneInfo(self.zone))


def problems(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Rows that break a rule, by rule; empty when all is well."""
    found = {
        "in quiet hours": [one.row for one in entries if _wakes(one)],
        "after an opt-out": [one.row for one in entries if _unwanted(one)],
        "about a meeting that moved or is off": [one.row for one in entries if _stale(one)],
        "asked twice": _twice(entries),
        "too many in a day": _crowded(entries, COUNTED, A_DAY, 1),
        "too many in a week": _crowded(entries, COUNTED, A_WEEK, 7),
        "too many started in a day": _crowded(entries, STARTED, STARTED_A_DAY, 1),
    }
    return {rule: rows for rule, rows in found.items() if rows}


def _wakes(one: Entry) -> bool:
    """Whether it came in quiet hours without need: a change of a meeting that is near may.

    Near is within 12 hours, by its old time or the new one, or under way.
    """
    if one.kind in EXEMPT:
        return False
    starts = [start for start in (one.starts_at, *one.started_at) if start is not None]
    near = any(one.at - LONGEST < start < one.at + SOON for start in starts)
    if one.kind == "change" and near:
        return False
    clock = one.local.time()
    return clock >= QUIET_FROM or clock < (NIGHT_SHIFT_TO if one.night_shift else QUIET_TO)


def _unwanted(one: Entry) -> bool:
    return one.opted_out and one.kind not in EXEMPT


def _stale(one: Entry) -> bool:
    about_now = not one.about or one.rev == one.rev_then
    reminds = one.kind in ("reminder", "same_day")
    return not about_now or (
        reminds and not (one.is_on and one.starts_at and one.at < one.starts_at)
    )


def _twice(entries: Sequence[Entry]) -> list[int]:
    seen: Counter[tuple[int, str, str, int]] = Counter()
    again: list[int] = []
    for one in entries:
        if one.kind not in COUNTED or not one.key.endswith(".confirm"):
            continue
        what = (one.person, one.key, one.about, one.rev)
        seen[what] += 1
        if seen[what] > 1:
            again.append(one.row)
    return again


def _crowded(entries: Sequence[Entry], kinds: frozenset[str], most: int, days: int) -> list[int]:
    """Texts of a mentee beyond `most` within `days` local days that end with their own."""
    mine: dict[int, list[Entry]] = defaultdict(list)
    crowded: list[int] = []
    for one in entries:
        if one.role != "mentee" or one.kind not in kinds:
            continue
        today = one.local.date()
        mine[one.person].append(one)
        within = [e for e in mine[one.person] if today - e.local.date() < timedelta(days=days)]
        if len(within) > most and not (one.kind == "same_day" and days == 1):
            crowded.append(one.row)
    return crowded
