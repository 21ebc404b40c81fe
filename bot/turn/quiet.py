"""When a text that we start may leave: quiet hours, and what is exempt from them."""

from datetime import datetime

from bot.store import due
from bot.store.near import is_near
from bot.turn.stage import Stage
from flows.calendar.quiet import by_day
from flows.engine.effects import Tell
from flows.engine.facts import Person


def not_before(stage: Stage, person: Person, tell: Tell) -> datetime:
    """The first instant at which a text to somebody else may leave (aware UTC)."""
    at = max(stage.now, tell.after or stage.now)
    if tell.kind in ("page", "crisis", "answer") or _is_near(stage, tell):
        return at
    return _allowed(person, at)


def is_quiet_now(stage: Stage, row: due.Row) -> datetime | None:
    """When the person's quiet hours end, if it is quiet for them now and the text can wait."""
    if stage.kind == "change" and is_near(stage.tx, row.about, stage.now):
        return None
    allowed = _allowed(stage.person, stage.now)
    return allowed if allowed > stage.now else None


def _is_near(stage: Stage, tell: Tell) -> bool:
    return tell.about is not None and is_near(stage.tx, tell.about.what, stage.now)


def _allowed(person: Person, at: datetime) -> datetime:
    return by_day(at, person.zone, night_shift=person.night_shift)
