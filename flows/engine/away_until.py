""" "Back on the 14th" is the end of a pause or of an absence: what is read, and how it is said."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.calendar.busy import Busy
from flows.engine.hearing import Hearing
from flows.engine.read import HOURS
from flows.engine.steps import Step
from flows.stated import noted_parts
from flows.understand import Reading, Window
from flows.understand.back_on import back_on, is_away, is_bare
from flows.understand.questions import ABOUT_HOURS
from flows.understand.when.read import local_now

A_DAY = timedelta(days=1)
PAUSE = "pause"
HOURS_WEEK = "hours_week"
# What they were asked when we had not understood them, or after it.
OPEN_TO_ANY = ("lost", "menu")


def as_away_until(hearing: Hearing, step: Step | None, reading: Reading) -> Reading:
    """The reading of a text that says when they are back; as it is where it says no such thing.

    In a pause it is until when; told beside an absence, or with nothing else, it is until when
    they are away.
    """
    if reading.short or reading.standing or not _may_be(step) or reading.meaning == PAUSE:
        return reading
    now = local_now(hearing.heard.received_at, hearing.facts.person.zone)
    found = back_on(hearing.heard.said, now)
    if found is None:
        return reading
    day, before = found
    if before.startswith(PAUSE):
        return Reading(PAUSE, until=day)
    if not (is_bare(before) or is_away(before)):
        return reading
    asked = step is not None and step.question in ABOUT_HOURS
    if is_bare(before) and hearing.facts.paused and not asked:
        return Reading(PAUSE, until=day)
    start = _begins(hearing, reading, day) or now
    gone = Window(datetime.combine(start, time()), datetime.combine(day, time()), "day", busy=True)
    return replace(reading, meaning=HOURS, windows=(gone,), readings=(), confidence=1.0)


def _may_be(step: Step | None) -> bool:
    if step is None or step.question in OPEN_TO_ANY:
        return True
    return step.question in ABOUT_HOURS and step.question != HOURS_WEEK


def _begins(hearing: Hearing, reading: Reading, day: date) -> date | None:
    """The first day of it: named in the text, asked about just now, or told before."""
    named = [window.start.date() for window in reading.windows if window.start.date() < day]
    if named:
        return min(named)
    known = hearing.facts.views.hours().busy
    told = [*_asked_about(hearing), *(entry.busy for entry in known)]
    return next((d for d in _whole_days(told) if d < day), None)


def _asked_about(hearing: Hearing) -> Iterable[Busy]:
    parts = hearing.session.notes.get("parts") if hearing.is_open else None
    try:
        noted = noted_parts(parts) if parts else []
    except (KeyError, TypeError, ValueError):
        return ()  # the step itself says that its notes are broken
    return [entry for part in noted for entry in part.new if isinstance(entry, Busy)]


def _whole_days(entries: Iterable[Busy]) -> Iterable[date]:
    """The first days of absences of a day and more that do not come round."""
    for entry in entries:
        away = entry.behaviour == "not_free" and not entry.rule and entry.end is not None
        if away and entry.end is not None and entry.end - entry.start >= A_DAY:
            yield entry.start.date()
