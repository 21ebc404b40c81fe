"""What was texted in a simulated month, held against the rules of the programme. Pure.

Figures: the programme's defaults. Quiet 21:00 to 9:00 local, until 13:00 after a night shift; one
counted text a day and four in seven days; never more than three a day in all that we start (all
that mentors have). They are written down here once more on purpose: the product's own tables are
what is proved. Only how long somebody who wrote is up has one place.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.quiet import is_awake

# What saves or pages somebody is never held back.
EXEMPT = frozenset({"crisis", "page"})
COUNTED = frozenset({"reminder", "follow_up", "invitation", "check_in"})
STARTED = COUNTED | {"same_day", "report", "change"}
# What may come as the fourth: a change of a meeting, the text of the day itself that cannot move,
# and what reminds a mentor of each of several mentees.
NEVER_MOVED: Mapping[str, frozenset[str]] = {
    "mentee": frozenset({"change", "same_day"}),
    "mentor": frozenset({"change", "same_day", "reminder"}),
}
QUIET_FROM, QUIET_TO, NIGHT_SHIFT_TO = time(21), time(9), time(13)
SOON, LONGEST = timedelta(hours=12), timedelta(minutes=90)
A_DAY, A_WEEK, STARTED_A_DAY = 1, 4, 3
HUMAN = "relay."  # what a human writes is theirs at any hour
# One thing said in two texts: an apology with new times, a session that is off with another one.
TOGETHER: Mapping[str, str] = {"meeting.apology": "offer.", "group.off": "group.invite"}
AT_ONCE = timedelta(seconds=5)
# Danger, mood and needs of a mentee: in nothing that a mentor is sent but about themselves.
NOT_FOR_MENTORS = ("safety.", "staff.", "alert.", "checkin.", "need", "menu.need", "unknown.")
STRANGE = frozenset({"unverified", "suspect", "unknown"})
TOLD_OF_START = "rights.started"


@dataclass(frozen=True)
class Entry:
    """A text as it left. `starts_at` and `is_on` are those of the meeting it is about, then.

    `started_at` are the times that meeting had before, `changed_at` is when it changed last.
    `ready` is since when it could leave, `wrote_at` when they had written last. `number` is how
    the number stands to the person; `names` are first names of the programme in the text, and
    `tells` those of a mentee's own words in it that were danger or a need. `own`: the matter it
    belongs to is their own; `arrived`: no phone was off until it was given up.
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
    paused: bool = False
    number: str = "active"
    neutral: bool = False
    names: Sequence[str] = ()
    tells: Sequence[str] = ()
    own: bool = True
    arrived: bool = True
    tries: int = 1
    ready: datetime | None = None
    wrote_at: datetime | None = None
    about: str = ""
    rev: int = 0
    rev_then: int = 0
    changed_at: datetime | None = None
    is_on: bool = True
    starts_at: datetime | None = None
    started_at: Sequence[datetime] = ()

    @property
    def local(self) -> datetime:
        """When it was for them."""
        return self.at.astimezone(ZoneInfo(self.zone))

    @property
    def asked_for(self) -> bool:
        """Whether it may come at any hour: it saves, a human wrote it, or it answers who is up."""
        said = self.ready if self.ready and self.tries == 1 else self.at
        answers = self.kind == "answer" and is_awake(self.wrote_at, said)
        return self.kind in EXEMPT or answers or self.key.startswith(HUMAN)

    @property
    def late(self) -> timedelta:
        """How long it waited although it could leave; what is tried again waits on purpose."""
        return self.at - self.ready if self.ready and self.tries == 1 else timedelta()


def problems(entries: Sequence[Entry], latest: timedelta = SOON) -> dict[str, list[int]]:
    """Rows that break a rule, by rule; empty when all is well."""
    found = {
        "in quiet hours": [one.row for one in entries if _wakes(one)],
        "after an opt-out": [one.row for one in entries if one.opted_out and not one.asked_for],
        "in a pause": [one.row for one in entries if _interrupts(one)],
        "personal to a number that is not theirs": [one.row for one in entries if _betrays(one)],
        "to a number that was given up": [one.row for one in entries if _haunts(one)],
        "a mentor reads what is not for them": [one.row for one in entries if _tells(one)],
        "about a meeting that moved or is off": [one.row for one in entries if _stale(one)],
        "late": [one.row for one in entries if one.late > latest],
        "asked twice": _twice(entries),
        "too many in a day": _crowded(entries, COUNTED, A_DAY, 1),
        "too many in a week": _crowded(entries, COUNTED, A_WEEK, 7),
        "too many started in a day": _crowded(entries, STARTED, STARTED_A_DAY, 1),
    }
    return {rule: rows for rule, rows in found.items() if rows}


def _wakes(one: Entry) -> bool:
    """Whether it came in quiet hours without need: a change of a meeting that is near may.

    Near is within 12 hours, by its old time or the new one, or under way. Staff are texted when
    their work asks for it: what wakes them is another rule's matter.
    """
    if one.role == "coordinator" or one.asked_for:
        return False
    starts = [start for start in (one.starts_at, *one.started_at) if start is not None]
    near = any(one.at - LONGEST < start < one.at + SOON for start in starts)
    if one.kind == "change" and near:
        return False
    clock = one.local.time()
    return clock >= QUIET_FROM or clock < (NIGHT_SHIFT_TO if one.night_shift else QUIET_TO)


def _interrupts(one: Entry) -> bool:
    return one.paused and one.kind in STARTED - {"change"}


def _betrays(one: Entry) -> bool:
    """Whether somebody else may have read a name or anything that is about one person."""
    strange = one.number in STRANGE and one.kind != "page"
    return strange and (not one.neutral or bool(one.names))


def _haunts(one: Entry) -> bool:
    return one.number == "retired" and one.kind not in EXEMPT


def _tells(one: Entry) -> bool:
    if one.role != "mentor":
        return False
    return bool(one.tells) or (not one.own and one.key.startswith(NOT_FOR_MENTORS))


def _stale(one: Entry) -> bool:
    if not one.about:
        return False
    over = one.starts_at is None or one.at >= one.starts_at
    reminds = one.kind in ("reminder", "same_day")
    # What changes while a text is in the hands of whoever sends it comes too late for that text.
    underway = one.changed_at is not None and abs(one.at - one.changed_at) <= AT_ONCE
    moved = one.rev != one.rev_then and not underway
    return moved or (reminds and not underway and (not one.is_on or over))


def _twice(entries: Sequence[Entry]) -> list[int]:
    seen: Counter[tuple[int, str, str, int]] = Counter()
    again: list[int] = []
    for one in _last_tries(entries):
        if one.kind not in COUNTED or not one.key.endswith(".confirm"):
            continue
        what = (one.person, one.key, one.about, one.rev)
        seen[what] += 1
        if seen[what] > 1:
            again.append(one.row)
    return again


def _crowded(entries: Sequence[Entry], kinds: frozenset[str], most: int, days: int) -> list[int]:
    """Texts of somebody beyond `most` within `days` local days that end with their own.

    Contact is a burden to mentees: what is counted is theirs alone. A mentor has a measure of all
    that we start. Staff work here, and have none.
    """
    mine: dict[int, list[Entry]] = defaultdict(list)
    crowded: list[int] = []
    for one in _last_tries(entries):
        if one.role not in NEVER_MOVED or one.kind not in kinds or not one.arrived:
            continue
        if one.role == "mentor" and kinds is COUNTED:
            continue
        today = one.local.date()
        if mine[one.person] and _goes_on(mine[one.person][-1], one):
            continue
        mine[one.person].append(one)
        within = [e for e in mine[one.person] if today - e.local.date() < timedelta(days=days)]
        if len(within) > most and one.kind not in NEVER_MOVED[one.role]:
            crowded.append(one.row)
    return crowded


def _goes_on(before: Entry, one: Entry) -> bool:
    second = TOGETHER.get(before.key)
    return second is not None and one.key.startswith(second) and one.at - before.at < AT_ONCE


def _last_tries(entries: Sequence[Entry]) -> list[Entry]:
    """One entry a text: a phone that was off has seen the last try alone."""
    last = {one.row: one for one in entries}
    return sorted(last.values(), key=lambda one: (one.at, one.row))
