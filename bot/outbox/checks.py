"""May this text be said, here, now? Asked again right before it leaves. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.store.letters import Leased, Reach
from bot.store.outgoing import CRISIS
from flows.texts.tables import NEUTRAL_KEYS

# A text without an end of its own is worth nothing a day later.
LONGEST_LIFE = timedelta(hours=24)
# What we start ourselves and what a pause holds; changes are exempt (domain, "Defaults").
PAUSABLE = frozenset({"reminder", "same_day", "follow_up", "report"})
# After DEBUT one text is tried although the carrier blocks; its answer tells whether it still does.
TRIED_WHEN_BLOCKED = frozenset({"rights.started"})


@dataclass(frozen=True)
class Goes:
    """It may be said, to this number."""

    reach: Reach


@dataclass(frozen=True)
class Dropped:
    """It may not: the row's new state, and why, visible on the row."""

    state: str
    why: str


def check(
    row: Leased, reach: Reach | None, revs: Mapping[int, int], now: datetime
) -> Goes | Dropped:
    """Whether a leased text may leave.

    Args:
        row: the text.
        reach: where it would go; None when there is no such place.
        revs: the present rev of the meetings that texts are about.
        now: programme time, aware UTC.
    """
    if (row.expires_at or row.not_before + LONGEST_LIFE) <= now:
        return Dropped("expired", "expired")
    if not still_so(row.about, row.about_rev, revs):
        return Dropped("superseded", "superseded")
    if reach is None:
        return Dropped("failed", "no_point")
    why = _barred(row, reach, now)
    if not why:
        return Goes(reach)
    # A page that cannot be said has failed: somebody else must be paged.
    return Dropped("failed" if row.kind == "page" else "cancelled", why)


def meeting_of(about: str) -> int | None:
    """The meeting that a text is about: 7 for "meeting:7"."""
    kind, _, number = about.partition(":")
    return int(number) if kind == "meeting" and number.isdigit() else None


def still_so(about: str, rev: int, revs: Mapping[int, int]) -> bool:
    """Whether what a text is about stands where it stood when the text was queued."""
    meeting_id = meeting_of(about)
    return meeting_id is None or revs.get(meeting_id) == rev


def _barred(row: Leased, reach: Reach, now: datetime) -> str:
    """Why a text may not go to this number, or ""."""
    asked_for = row.priority == CRISIS or row.kind == "answer"
    if reach.blocked and row.key not in TRIED_WHEN_BLOCKED:
        return "carrier_block"
    if reach.bad:
        return "number_bad"
    if not reach.verified and row.key not in NEUTRAL_KEYS:
        return "not_verified"
    if asked_for:
        return ""
    if reach.opted_out:
        return "opted_out"
    if row.person_active is False:
        return "inactive"
    if row.voice_only:
        return "voice_only"
    if row.kind in PAUSABLE and row.paused_until is not None and row.paused_until > now:
        return "paused"
    return ""
