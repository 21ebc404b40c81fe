"""When a text that we start may leave: quiet hours, and what is exempt from them."""

from datetime import datetime, timedelta

from bot.store import changes, due, groups, meetings
from bot.turn.stage import Stage
from flows.calendar.quiet import by_day
from flows.engine.effects import About, Tell
from flows.engine.facts import Person

SOON = timedelta(hours=12)  # a change of a meeting that starts within 12 h is told at once


def not_before(stage: Stage, person: Person, tell: Tell) -> datetime:
    """The first instant at which a text to somebody else may leave (aware UTC)."""
    at = max(stage.now, tell.after or stage.now)
    if tell.kind in ("page", "crisis", "answer") or is_soon(stage, tell.about):
        return at
    return _allowed(person, at)


def is_quiet_now(stage: Stage, row: due.Row) -> datetime | None:
    """When the person's quiet hours end, if it is quiet for them now and the text can wait."""
    about = About(row.about, row.about_rev) if row.about else None
    if stage.kind == "change" and is_soon(stage, about):
        return None
    allowed = _allowed(stage.person, stage.now)
    return allowed if allowed > stage.now else None


def is_soon(stage: Stage, about: About | None) -> bool:
    """Whether it is about a meeting that starts within 12 hours, or did before it was changed.

    One that is under way counts, one that is over does not: that can wait for the morning.
    """
    if about is not None and about.what.startswith("group:"):
        return _begins_soon(stage, int(about.what.partition(":")[2]))
    if about is None or not about.what.startswith("meeting:"):
        return False
    now = stage.now
    meeting = meetings.get(stage.tx, int(about.what.partition(":")[2]))
    if meeting is None:
        return False
    ends = meeting.starts_at + timedelta(minutes=meeting.minutes)
    if meeting.starts_at < now + SOON and now < ends:
        return True
    # Moved at night from tomorrow at eight to next week: they must not get up for it.
    before = changes.starts_before(stage.tx, meeting.id, now - SOON)
    return any(now < start < now + SOON for start in before)


def _begins_soon(stage: Stage, group_id: int) -> bool:
    found = groups.get(stage.tx, group_id)
    if found is None:
        return False
    ends = found.facts.starts_at + timedelta(minutes=found.facts.minutes)
    return found.facts.starts_at < stage.now + SOON and stage.now < ends


def _allowed(person: Person, at: datetime) -> datetime:
    return by_day(at, person.zone, night_shift=person.night_shift)
