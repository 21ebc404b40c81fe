"""A text was heard: one transaction from its claim to the queued reply."""

from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.alerts import chain, opening, work
from bot.channels import Inbound
from bot.database import Transaction, is_deadlock, is_unreachable
from bot.endless import within
from bot.errors import LostRace, SlotTaken
from bot.house import House, Situation, Thought
from bot.store import heard, history, meetings, points, sessions, threads
from bot.store.views import DatabaseViews
from bot.turn import numbers
from bot.turn.apply import apply
from bot.turn.arrival import Arrival, arrive, claim
from bot.turn.loops import is_looping
from bot.turn.rescue import rescue
from bot.turn.result import Result
from bot.turn.stage import Stage
from bot.turn.strangers import answer_a_stranger
from flows.engine import hear as engine
from flows.engine.facts import Facts, Person, Thread
from flows.engine.session import Session
from flows.engine.take_turn import Outcome, start
from flows.engine.upgrades import BrokenSession

log = structlog.get_logger()

IN_USE = timedelta(days=14)  # domain, "Numbers": one that answered so lately is still theirs
# Turns take milliseconds; after that the text is one for a human, and a crisis is paged.
LONGEST_TURN = 10.0  # seconds
TRIES = 5  # lost races; each retry reads everything again


def hear(house: House, inbound: Inbound) -> Result:
    """Hear a text once, whatever happens to our own code.

    A database that is locked or gone raises what its driver raises (see
    `bot.database.is_unreachable`): the carrier may try again, and what it does not send again is
    heard by reconcile.
    """
    lost_to: tuple[int, int] | None = None
    for _ in range(TRIES):
        try:
            with house.database.write() as tx:
                if lost_to is not None:
                    # Once a time was taken, their calendars stand still while we look again.
                    meetings.lock_people(tx, lost_to)
                with within(LONGEST_TURN):
                    return _hear(tx, house, inbound)
        except SlotTaken as taken:
            lost_to = taken.people
        except LostRace:
            continue
        except Exception as bug:
            if is_deadlock(bug):
                continue
            if is_unreachable(bug):
                raise
            log.error("turn_failed", error=type(bug).__name__)
            break
    return rescue(house, inbound)


def _hear(tx: Transaction, house: House, inbound: Inbound) -> Result:
    arrival = arrive(tx, house, inbound)
    named = numbers.named_with_a_code(tx, arrival)
    claimed = numbers.claimed_by_another(tx, arrival, named)
    if claimed:
        arrival = replace(arrival, person=None)
    heard_id = claim(tx, arrival)
    if heard_id is None:
        return Result(heard=False)
    if not claimed:
        numbers.count_wrong(tx, arrival, named)
    points.heard(tx, arrival.point.id, arrival.now)
    opened = None
    if arrival.screening.level != "none":
        opened = opening.raise_alert(tx, arrival.scene, arrival.screening, heard_id)
    person = arrival.person
    if person is None:
        person = answer_a_stranger(tx, arrival, heard_id, in_alert=opened is not None)
        if person is not None:
            heard.said_by(tx, heard_id, person.id)
            arrival = replace(arrival, person=person)
    if person is not None:
        house.witness(tx, _answer(tx, arrival, person, heard_id, opened))
    return Result(heard=True, alert_thread_id=opened.thread.id if opened else None)


def _answer(
    tx: Transaction,
    arrival: Arrival,
    person: Person,
    heard_id: int,
    opened: opening.Opened | None,
) -> Thought:
    views = DatabaseViews(tx, arrival.programme, person, arrival.now)
    facts = Facts(arrival.now, person, arrival.programme, views)
    session, rev, broken = _session(tx, person.id)
    in_thread, worry = threads.with_person(tx, person.id), None
    if in_thread is not None and opened is None:
        heard.attach(tx, heard_id, in_thread[0].id)
        work.person_wrote(tx, in_thread[0], arrival.inbound.text, arrival.now)
        if in_thread[0].is_unknown_to_them:
            in_thread = None  # they do not know of it, and would hear nothing at all
    elif in_thread is None and person.role == "mentor":
        told = _told_of(tx, arrival, person, None if opened is not None else heard_id)
        # An answer to a question that the bot asked them is still that.
        worry = told[1].person_id if told is not None and told[1].by_mentor else None
        in_thread = None if worry or session.is_open(arrival.inbound.received_at) else told
    text = engine.Heard(
        text=arrival.inbound.text,
        received_at=arrival.inbound.received_at,
        screening=arrival.screening,
        opt_out=arrival.inbound.opt_out,
        button=arrival.inbound.button,
        opted_out=arrival.point.opted_out_at is not None,
        carrier_blocked=arrival.point.carrier_blocked_at is not None,
        loop_guarded=is_looping(tx, arrival),
        safety_asked=opened is not None and opened.safety_row is not None,
        in_thread=in_thread[1] if in_thread else None,
        worried_about=worry,
        staff_wrote_at=history.latest(tx, in_thread[0].id, "relayed") if in_thread else None,
        in_daily_use=_in_daily_use(arrival),
    )
    outcome = _turn(session, facts, text, broken=broken)
    stage = Stage(tx, arrival.programme, person, arrival.point.id, arrival.now, views=views)
    question = apply(stage, outcome.effects)
    if opened is not None and opened.safety_row is not None:
        question = opened.safety_row
    if arrival.screening.do_not_text:
        _say_nothing_more(tx, threads.with_person(tx, person.id), arrival.now)
    if not sessions.save(tx, person.id, outcome.session, rev, question):
        raise LostRace
    situation = Situation(session, facts, text)
    cause = arrival.inbound.text
    return Thought(person.id, cause, outcome.path, outcome.effects, heard_id, situation)


def _told_of(
    tx: Transaction, arrival: Arrival, person: Person, heard_id: int | None
) -> tuple[threads.Row, Thread] | None:
    """The alert about somebody else that they told us of a moment ago: more words belong to it.

    `heard_id` is None for a text that has opened or joined it already.
    """
    thread_id = heard.told(tx, person.id, arrival.inbound.received_at - opening.TELLS_ON)
    if thread_id is None:
        return None
    row, thread = threads.named(tx, thread_id)
    # A worry is no danger: the bot answers them, and what it does not understand belongs to it.
    if heard_id is not None and not thread.by_mentor:
        heard.attach(tx, heard_id, thread_id)
        work.told_more(tx, row, person, arrival.inbound.text, arrival.now)
    return row, thread


def _in_daily_use(arrival: Arrival) -> bool:
    """Whether they wrote from this number lately, before this text, or gave it to us lately."""
    before = arrival.point.last_heard_at
    if before is not None and arrival.now - before <= IN_USE:
        return True
    links = (one for one in arrival.users if one.status == "active")
    return any(arrival.now - one.since <= IN_USE for one in links)


def _turn(session: Session, facts: Facts, text: engine.Heard, *, broken: bool) -> Outcome:
    """The engine's turn; a session that cannot go on leads to a human, never into silence."""
    if not broken:
        try:
            return engine.hear(session, facts, text)
        except BrokenSession:
            log.error("session_broken", person=facts.person.id, step=session.step)
    return start(Session(), facts, "handover.enter", {"reason": "broken"})


def _session(tx: Transaction, person_id: int) -> tuple[Session, int, bool]:
    try:
        return *sessions.load(tx, person_id), False
    except ValueError:
        log.error("session_unreadable", person=person_id)
        return Session(), sessions.rev_of(tx, person_id), True


def _say_nothing_more(
    tx: Transaction, in_thread: tuple[threads.Row, Thread] | None, now: datetime
) -> None:
    """Somebody else reads this phone: the bot starts nothing there until a human has closed it."""
    if in_thread is None or in_thread[0].do_not_text:
        return
    threads.change(tx, in_thread[0].id, do_not_text=True, safety=threads.SILENT)
    if in_thread[0].state != "open":
        # Whoever takes it later reads it first of all.
        chain.owner_hears(tx, in_thread[0], "staff.details_do_not_text", now)
