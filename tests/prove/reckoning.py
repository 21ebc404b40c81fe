"""The books of a month: who looks after what, what has ended, who sat with whom. Pure.

Groups are looked at all through the month, everything else when it is over.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

# A matter of the last two days may still be somebody's.
STILL_OPEN = timedelta(days=2)
# A day for staff to send somebody to help, three until they are asked, one to answer, one morning
# on which its owner is told: with weekends between. Then it may begin again.
NEED_TAKES = timedelta(days=14)
ALERTS = ("red", "orange_tonight", "orange_today")
# What can wait until the day is told from 8:00 on; what comes in after 22:00 waits until then.
A_NIGHT = timedelta(hours=10)
# A seat that is offered counts as taken until it is answered.
SITS = frozenset({"yes", "offered", "attended"})
# Whoever was asked may still say yes: two kept apart are never both asked.
ASKED = SITS | {"invited", "waiting"}
LIVE = frozenset({"waiting", "leased", "unknown"})
ENDED = frozenset({"delivered", "undelivered", "failed", "read", "canceled"})
CALL_ENDED = frozenset({"completed", "busy", "no-answer"}) | ENDED
DUE_ENDED = frozenset({"done", "moved", "expired", "superseded", "cancelled"})


@dataclass(frozen=True)
class Matter:
    """A thread: `told` is whether staff got a text about it, `paged` whether anybody was paged.

    `is_need`: it is about a need that is still looked after, and ends with it.
    """

    id: int
    level: str
    opened_at: datetime
    closed: bool
    told: bool = True
    paged: bool = True
    is_need: bool = False


@dataclass(frozen=True)
class Wanted:
    """A need, its owner and the day until which it is looked after.

    `said_at`: when the person said it, or that the help has not worked.
    """

    id: int
    said_at: datetime
    owner: int | None
    due_at: datetime | None
    closed: bool

    def is_lost(self, now: datetime) -> bool:
        """Whether its day has passed and nobody has looked, or it goes on and on."""
        passed = self.due_at is None or self.due_at < now - STILL_OPEN
        return not self.closed and (passed or self.said_at < now - NEED_TAKES)


@dataclass(frozen=True)
class Job:
    """A due row."""

    id: int
    at: datetime
    state: str


@dataclass(frozen=True)
class Text:
    """A row of the outbox. `ready` is since when it could leave, `status` the carrier's word."""

    id: int
    ready: datetime
    state: str
    status: str
    spoken: bool = False


@dataclass(frozen=True)
class Session:
    """A group session at a moment: its seats, and how each person stands to it."""

    id: int
    seats: int
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Books:
    """Everything that stands in the books at the end (`now`)."""

    now: datetime
    matters: Sequence[Matter] = ()
    needs: Sequence[Wanted] = ()
    jobs: Sequence[Job] = ()
    texts: Sequence[Text] = ()
    tried_blocked: Sequence[int] = ()
    unreadable: Sequence[int] = field(default=())


def reckoned(books: Books) -> dict[str, list[int]]:
    """Rows that break a rule, by rule; empty when all is well."""
    now = books.now
    found = {
        "needs without an owner": [n.id for n in books.needs if not n.owner or not n.due_at],
        "needs that did not end": [n.id for n in books.needs if n.is_lost(now)],
        "alerts without a page": [
            m.id
            for m in books.matters
            if m.level in ALERTS and not m.paged and m.opened_at < now - _night_of(m)
        ],
        "matters that staff were not told of": [
            m.id for m in books.matters if not m.told and m.opened_at < now - _night_of(m)
        ],
        "matters that did not end": [
            m.id
            for m in books.matters
            if not (m.closed or m.is_need) and m.opened_at < now - STILL_OPEN
        ],
        "due and not done": [j.id for j in books.jobs if not _is_done(j, now)],
        "texts without an end": [t.id for t in books.texts if not _has_ended(t, now)],
        "tried although the carrier blocks": list(books.tried_blocked),
        "sessions that nobody can read": list(books.unreadable),
    }
    return {rule: rows for rule, rows in found.items() if rows}


def seated(sessions: Sequence[Session], apart: Sequence[tuple[int, int]]) -> dict[str, list[int]]:
    """Group sessions that break a rule at this moment."""
    kept: dict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        kept[one].add(other)
        kept[other].add(one)
    found = {
        "seats sold twice": [s.id for s in sessions if len(_in(s, SITS)) > s.seats],
        "two in one group who may not be": [
            s.id for s in sessions if any(kept[person] & _in(s, ASKED) for person in _in(s, SITS))
        ],
    }
    return {rule: rows for rule, rows in found.items() if rows}


def _in(session: Session, states: frozenset[str]) -> set[int]:
    return {person for person, state in session.people if state in states}


def _night_of(matter: Matter) -> timedelta:
    """How long staff may sleep before they are told of it."""
    return A_NIGHT if matter.level not in ("red", "orange_tonight") else timedelta()


def _is_done(job: Job, now: datetime) -> bool:
    return job.state in DUE_ENDED or (job.state == "waiting" and job.at > now)


def _has_ended(text: Text, now: datetime) -> bool:
    if text.state in LIVE:
        return text.state == "waiting" and text.ready > now
    if text.state != "accepted":
        return True
    return text.status in (CALL_ENDED if text.spoken else ENDED)
