"""May this text be said, here, now? Asked again right before it leaves. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.store.letters import Leased, Reach
from bot.store.outgoing import CRISIS, Left
from flows.burden import STARTED, Reader, Started, next_free_day
from flows.calendar.quiet import by_day
from flows.texts.tables import FIRST_KEYS, NEUTRAL_KEYS, SPOKEN_KEYS

# A text without an end of its own is worth nothing a day later.
LONGEST_LIFE = timedelta(hours=24)
# What we start ourselves and what a pause holds; changes are exempt (domain, "Defaults").
PAUSABLE = STARTED - {"change"}
# After DEBUT one text is tried although the carrier blocks; its answer tells whether it still does.
TRIED_WHEN_BLOCKED = frozenset({"rights.started"})


SILENT = timedelta(days=30)
SAID_WHEN_SILENT = NEUTRAL_KEYS | SPOKEN_KEYS

# A call asks for a key: it rings only while somebody is still wanted for what it is about.
UNTAKEN, HELD = "untaken", "held"


@dataclass(frozen=True)
class Standing:
    """What texts and calls depend on, as it is right now.

    `revs` of meetings and `groups` of group sessions by id; `owners` of open threads by id, None
    while nobody has taken it.
    """

    revs: Mapping[int, int]
    owners: Mapping[int, int | None] = field(default_factory=dict)
    groups: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Goes:
    """It may be said, to this number."""

    reach: Reach


@dataclass(frozen=True)
class Dropped:
    """It may not: the row's new state, and why, visible on the row."""

    state: str
    why: str


def check(row: Leased, reach: Reach | None, standing: Standing, now: datetime) -> Goes | Dropped:
    """Whether a leased text may leave.

    Args:
        row: the text.
        reach: where it would go; None when there is no such place.
        standing: the meetings and threads that texts are about.
        now: programme time, aware UTC.
    """
    if _is_stale(row, now):
        return Dropped("expired", "expired")
    if not still_so(row.about, row.about_rev, standing):
        return Dropped("superseded", "superseded")
    if reach is None:
        return Dropped("failed", "no_point")
    why = _barred(row, reach, now)
    if not why:
        return Goes(reach)
    # A page that cannot be said has failed: somebody else must be paged.
    return Dropped("failed" if row.kind == "page" else "cancelled", why)


def quiet_until(row: Leased, now: datetime) -> datetime | None:
    """When the night of the person is over, if what we start by ourselves would leave in it.

    It was due by day: a sender that was stopped or a worker that was late must not wake anybody.
    Whether it tells what is so near that it may is not asked here.
    """
    if row.kind not in STARTED or row.zone is None or row.person_role == "coordinator":
        return None
    morning = by_day(now, row.zone, night_shift=bool(row.night_shift))
    return morning if morning > now else None


def full_until(row: Leased, left: Sequence[Left], now: datetime) -> datetime | None:
    """Tomorrow, if what has left for the person today leaves no room for this one.

    Its room was looked for when it was begun; a change may have overtaken it in that moment, and a
    phone that was off may have kept it until another day.
    """
    if row.zone is None or row.person_role is None:
        return None
    mine = (one for one in left if one.person_id == row.person_id and one.row_id != row.id)
    said = [Started(one.at or now, one.kind) for one in mine]
    return next_free_day(row.kind, said, (), now, Reader(row.person_role, row.zone))


def is_silent(row: Leased, reach: Reach, now: datetime) -> bool:
    """Whether nobody has answered there for so long that nothing personal may be said first.

    Whoever has the number now must learn nothing (domain, "Phones").
    """
    if row.person_role != "mentee" or row.priority == CRISIS or row.kind == "answer":
        return False
    if row.key in SAID_WHEN_SILENT or reach.lived_at is None:
        return False
    return now - reach.lived_at > SILENT


def meeting_of(about: str) -> int | None:
    """The meeting that a text is about: 7 for "meeting:7"."""
    return _number(about, "meeting")


def group_of(about: str) -> int | None:
    """The group session that a text is about: 7 for "group:7"."""
    return _number(about, "group")


def thread_of(about: str) -> int | None:
    """The thread that must be untaken, or still with somebody: 7 for "untaken:7" and "held:7"."""
    untaken = _number(about, UNTAKEN)
    return untaken if untaken is not None else _number(about, HELD)


def still_so(about: str, rev: int, standing: Standing) -> bool:
    """Whether what a text is about stands where it stood when the text was queued."""
    group_id = group_of(about)
    if group_id is not None:
        return standing.groups.get(group_id) == rev
    match about.partition(":")[0], meeting_of(about), thread_of(about):
        case _, int(meeting_id), _:
            return standing.revs.get(meeting_id) == rev
        case kind, _, int(thread_id):
            # `rev` of what is held is its holder; a closed thread has no row here.
            wanted = None if kind == UNTAKEN else rev
            return standing.owners.get(thread_id, 0) == wanted
        case _:
            return True


def _number(about: str, of: str) -> int | None:
    kind, _, number = about.partition(":")
    return int(number) if kind == of and number.isdigit() else None


def _is_stale(row: Leased, now: datetime) -> bool:
    if row.expires_at is None and row.about.startswith(UNTAKEN):
        return False  # nobody has taken the alert: however late, the call is still wanted
    return (row.expires_at or row.not_before + LONGEST_LIFE) <= now


def _barred(row: Leased, reach: Reach, now: datetime) -> str:
    """Why a text may not go to this number, or ""."""
    if row.key in SPOKEN_KEYS:
        # Blocks and failures of texts say nothing about calls; an id of another channel does.
        return "" if reach.address.startswith("+") else "no_number"
    if reach.blocked and row.key not in TRIED_WHEN_BLOCKED:
        return "carrier_block"
    if reach.bad:
        return "number_bad"
    if not reach.verified and row.key not in NEUTRAL_KEYS:
        return "not_verified"
    if reach.retired and row.priority != CRISIS:
        return "retired"
    if not _agreed(row):
        return "no_consent"
    if row.priority == CRISIS:
        return ""
    if row.kind == "answer":
        return "opted_out" if reach.opted_out and not _is_reply(row) else ""
    return _unwanted(row, reach, now)


def _is_reply(row: Leased) -> bool:
    """Does it answer a text, or is it a human's own words, or for staff in their work?

    What is only told later is not: nor is a place that staff have found for them.
    """
    if row.point_id is not None:
        return True
    in_thread = row.thread_id is not None
    return in_thread and (row.person_role == "coordinator" or row.key.startswith("relay."))


def _agreed(row: Leased) -> bool:
    """Whether they said yes to our texts; danger and the question itself do not wait for it."""
    return row.consent in ("yes", None) or row.priority == CRISIS or row.key in FIRST_KEYS


def _unwanted(row: Leased, reach: Reach, now: datetime) -> str:
    """Why something that we start may not be said to this person, or ""."""
    if reach.opted_out:
        return "opted_out"
    if row.person_active is False:
        return "inactive"
    if row.release_at is not None and row.release_at > now:
        return "before_release"
    if row.voice_only:
        return "voice_only"
    if row.kind in PAUSABLE and row.paused_until is not None and row.paused_until > now:
        return "paused"
    return ""
