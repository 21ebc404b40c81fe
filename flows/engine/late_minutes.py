"""Lateness beside a yes, and minutes alone just after "I'm late": the other one hears how many."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.engine.effects import Tell
from flows.engine.hearing import Hearing
from flows.engine.session import Session
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand import Reading
from flows.understand.back_words import minutes_alone, minutes_bare

HOW_LATE = "meeting.how_late"
LIFE = timedelta(hours=3)
# What the other one reads of it.
TOLD = ("told_late", "told_will_be_late", "mentor_late", "mentor_will_be_late")
# Where a number that is no digit of ours is one of minutes.
UNASKED = ("same_day", "mentor_reminder", "confirm_meeting", "lost")
COMING = ("yes", "on_way")
# Questions about a meeting that is still ahead.
AHEAD = ("confirm_meeting", "same_day", "mentor_reminder")


def says_how_late(hearing: Hearing, step: Step | None) -> Outcome | None:
    """The reply to it; None when nobody was late, or it is said of something else."""
    session, said = hearing.session, hearing.heard.said
    at = session.late_at
    if not session.late_for or at is None or hearing.heard.received_at - at > LIFE:
        return None
    minutes = minutes_alone(said)
    if minutes is None and (step is None or step.question in UNASKED):
        minutes = minutes_bare(said)
    if minutes is None:
        return None
    return hearing.enter(HOW_LATE, {"meetings": list(session.late_for), "minutes": minutes})


def with_late(session: Session, outcome: Outcome, at: datetime) -> Session:
    """The session with the meetings that they have said at `at` that they will be late for."""
    told = [e.about for e in outcome.effects if isinstance(e, Tell) and _is_of_late(e.key)]
    ids = tuple(int(about.what.partition(":")[2]) for about in told if about is not None)
    if not ids:
        return session
    return replace(session, late_for=ids, late_at=at)


def _is_of_late(key: str) -> bool:
    return key.partition(".")[2].removesuffix("_minutes") in TOLD


def late_is_coming(reading: Reading, step: Step) -> Reading:
    """ "Yes, but I'll be late" is one answer; "we met but I came late" is about the past."""
    if "late" in reading.also and reading.meaning in COMING and step.question in AHEAD:
        return replace(reading, meaning="late", short=False)
    return reading
