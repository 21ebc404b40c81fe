"""How much we may start with one person. The one place that counts.

Counted are reminders of the day before, check-ins, invitations and follow-ups: one a day, four in
seven days; and never more than three texts a day in all that we start (programme defaults).
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.store import outgoing
from bot.turn.stage import Stage
from flows.calendar.wall import moment
from flows.engine.effects import Kind

COUNTED: tuple[Kind, ...] = ("reminder", "follow_up")
STARTED: tuple[Kind, ...] = ("reminder", "follow_up", "same_day", "report")
A_DAY, A_WEEK, STARTED_A_DAY = 1, 4, 3
NEXT_DAY_FROM = time(9, 0)


def next_free_day(stage: Stage, kind: Kind) -> datetime | None:
    """Tomorrow at 9:00 local when there is no room today; None when there is room.

    Only mentees are counted: a mentor of two people needs both reminders.
    """
    if stage.person.role != "mentee" or kind not in STARTED:
        return None
    zone = stage.person.zone
    today = stage.now.astimezone(ZoneInfo(zone)).date()
    midnight = moment(today, time(0), zone)
    full = _said(stage, STARTED, midnight) >= STARTED_A_DAY and kind != "same_day"
    if kind in COUNTED:
        week = midnight - timedelta(days=6)
        full = full or _said(stage, COUNTED, midnight) >= A_DAY
        full = full or _said(stage, COUNTED, week) >= A_WEEK
    return moment(today + timedelta(days=1), NEXT_DAY_FROM, zone) if full else None


def _said(stage: Stage, kinds: tuple[Kind, ...], since: datetime) -> int:
    return outgoing.said_since(stage.tx, stage.person.id, list(kinds), since)
