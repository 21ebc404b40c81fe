"""Something fell due: a step is entered because its time has come, or an alert goes on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.alerts import arranging, chain, data_requests, drill, gaps, mornings, waiting
from bot.alerts import needs as late_needs
from bot.database import Transaction
from bot.errors import LostRace
from bot.house import House, Thought
from bot.store import due, groups, meetings, needs, people, programmes, sessions, threads
from bot.store.views import DatabaseViews
from bot.turn import own_data, retention
from bot.turn.apply import apply
from bot.turn.limits import next_free_day
from bot.turn.quiet import is_quiet_now
from bot.turn.stage import Stage
from flows.burden import STARTED
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Show, ShowReason
from flows.engine.facts import Facts
from flows.engine.session import Session
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome, start
from flows.engine.upgrades import BrokenSession

log = structlog.get_logger()

# What may be begun with somebody who has not agreed to our texts.
BEFORE_CONSENT = ("welcome.", "release.", "safety.", "handover.")
# What is nobody's conversation: alerts and other matters of staff go on.
FOR_STAFF: Mapping[str, Callable[[Transaction, due.Row, datetime], None]] = {
    **dict.fromkeys((chain.CHAIN, chain.NO_CONTACT_JOB), chain.run),
    **dict.fromkeys((waiting.WAITING, waiting.FOLLOW_UP), waiting.run),
    **dict.fromkeys(drill.JOBS, drill.run),
    arranging.JOB: arranging.run,
    gaps.JOB: gaps.run,
    late_needs.LATE: late_needs.run,
    mornings.JOB: mornings.run,
    data_requests.JOB: data_requests.run,
    own_data.FORGET: own_data.run,
    retention.JOB: retention.run,
}
# Whoever missed a meeting, or whose meeting is off, must not hear nothing: when it is too late for
# a text, a person looks.
UNSAID: Mapping[str, ShowReason] = {
    **dict.fromkeys(("meeting.missed", "meeting.did_meet", "meeting.apology"), "missed_unsaid"),
    **dict.fromkeys(("meeting.cancelled", "group.off"), "off_unsaid"),
}
POSTPONED = timedelta(minutes=30)  # a question waits for the open one, and tries again


def wake(tx: Transaction, row: due.Row, house: House) -> str:
    """Do what fell due and say what became of the row: done, expired, superseded, cancelled.

    Raises:
        LostRace: the person texted in this moment; the row is taken again.
    """
    now = house.clock.now()
    if (for_staff := FOR_STAFF.get(row.job)) is not None:
        for_staff(tx, row, now)
        return "done"
    late = row.valid_until is not None and row.valid_until <= now
    if late and row.job not in UNSAID:
        return "expired"
    if row.about and not _still_holds(tx, row):
        return "superseded"
    member = people.get(tx, row.person_id) if row.person_id is not None else None
    if member is None or not member.active:
        return "cancelled"
    programme = programmes.known(tx, member.programme_id).facts
    stage = Stage(tx, programme, member.facts, None, now, CATALOGUE[row.job].kind)
    return _too_late(stage, row) if late else _enter(stage, row, house)


def _enter(stage: Stage, row: due.Row, house: House) -> str:
    tx, person, now = stage.tx, stage.person, stage.now
    step = CATALOGUE[row.job]
    if person.consent != "yes" and not row.job.startswith(BEFORE_CONSENT):
        return "cancelled"
    # Read before anything is counted: what another worker starts with them meanwhile wins.
    session, rev = _session(tx, person.id)
    later = _later(stage, step, row)
    if later is not None:
        return _again(stage, row, later)
    views = DatabaseViews(tx, stage.programme, person, now)
    facts = Facts(now, person, stage.programme, views)
    outcome = _started(session, facts, row)
    if outcome.postponed:
        return _again(stage, row, now + POSTPONED)
    question = apply(replace(stage, views=views), outcome.effects)
    if not sessions.save(tx, person.id, outcome.session, rev, question):
        raise LostRace
    house.witness(tx, Thought(person.id, row.job, outcome.path, outcome.effects))
    return "done"


def _session(tx: Transaction, person_id: int) -> tuple[Session | None, int]:
    """What is saved and its revision; None for what cannot be read."""
    try:
        return sessions.load(tx, person_id)
    except ValueError:
        return None, sessions.rev_of(tx, person_id)


def _started(session: Session | None, facts: Facts, row: due.Row) -> Outcome:
    """The step that fell due, begun; a session that cannot go on leads to a human."""
    try:
        if session is not None:
            return start(session, facts, row.job, row.notes)
    except (ValueError, BrokenSession):
        pass
    log.error("session_broken", person=facts.person.id, job=row.job)
    return start(Session(), facts, "handover.enter", {"reason": "broken"})


def _later(stage: Stage, step: Step, row: due.Row) -> datetime | None:
    """When it should be tried instead: after quiet hours, a pause, or on a day with room."""
    if step.kind == "change":
        # Exempt from pauses and limits, not from the night, unless it is about to begin.
        return is_quiet_now(stage, row)
    if step.kind not in STARTED:
        return None
    person = stage.person
    if person.release_at is not None and person.release_at > stage.now:
        return person.release_at
    if person.paused_until is not None and person.paused_until > stage.now and not step.urgent:
        return person.paused_until
    return is_quiet_now(stage, row) or next_free_day(stage, step.kind)


def _too_late(stage: Stage, row: due.Row) -> str:
    """What cannot be said in time is not said; where somebody waits for it, a person looks."""
    if (reason := UNSAID.get(row.job)) is not None:
        apply(stage, (Show(reason),))
    return "expired"


def _again(stage: Stage, row: due.Row, at: datetime) -> str:
    """The loser moves, it is not dropped, unless it would come too late."""
    if row.valid_until is not None and at >= row.valid_until:
        return _too_late(stage, row)
    plan = due.Plan(
        at=at,
        job=row.job,
        person_id=row.person_id,
        thread_id=row.thread_id,
        notes=row.notes,
        about=row.about,
        about_rev=row.about_rev,
        valid_until=row.valid_until,
    )
    due.plan(stage.tx, [plan])
    return "moved"


def _still_holds(tx: Transaction, row: due.Row) -> bool:
    what, _, number = row.about.partition(":")
    match what:
        case "back":  # at night somebody may have begun another talk with them
            return threads.with_person(tx, int(number)) is None
        case "meeting":
            return meetings.rev_of(tx, int(number)) == row.about_rev
        case "group":
            return groups.rev_of(tx, int(number)) == row.about_rev
        case "need":
            return needs.rev_of(tx, int(number)) == row.about_rev
        case _:
            return True
