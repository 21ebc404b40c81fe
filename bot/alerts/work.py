"""What staff do with a thread: take it, reach the person, pass it on, write, close it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.alerts import before_meetings, chain, needs, paged
from bot.alerts.data_requests import JOB as PROMISE
from bot.alerts.waiting import TOLD, WAITING, follow_up, tell_owner
from bot.database import Transaction
from bot.errors import LostRace
from bot.outbox.checks import HELD
from bot.speaking import Line, Recipient, queue
from bot.store import (
    due,
    heard,
    history,
    outgoing,
    programmes,
    renumbering,
    rota,
    threads,
)
from flows.calendar.wall import moment
from flows.engine.effects import About, Close, Kind
from flows.engine.facts import ALERTS, Person, Programme
from flows.texts.values import Clock, Name, Number, Words

PAGES = [*chain.PAGES, chain.CALL, "staff.no_contact", "staff.after_contact"]
# Staff hear of a block while an alert is open, and for a day after it was closed.
MATTERS_FOR = timedelta(hours=24)
PAGE: Kind = "page"
CONNECT = "voice.connect"
RINGS_WITHIN = timedelta(minutes=15)  # a call asked for longer ago is not expected any more
NEW_NUMBER = "number_pending"  # confirmed by its own word; closed without it, it was not them


def take(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """The thread is theirs: pages stop, the others and the person are told.

    Raises:
        LostRace: somebody else took it in this moment.
    """
    if thread.state != "open":
        if thread.owner_id != staff.id:  # between our step's look at it and this one
            raise LostRace
        return
    if not threads.take(tx, thread.id, staff.id, now):
        raise LostRace
    due.cancel_of_thread(tx, thread.id, chain.CHAIN)
    due.cancel_of_thread(tx, thread.id, WAITING)
    outgoing.cancel_in_thread(tx, thread.id, TOLD)
    needs.taken(tx, thread.id, staff.id)
    programme = programmes.known(tx, thread.programme_id).facts
    if thread.level not in ALERTS:
        return
    chain.watch_contact(tx, thread, now)
    _tell_others(tx, programme, thread, staff, now)


def opened(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """The words are open before the one who took the alert: only now the person is told so.

    A call answered with 1 takes an alert; it does not mean that anybody has read anything.
    """
    if history.by(tx, thread.id, "read", staff.id):
        return
    history.log(tx, thread.id, history.Entry("read", now, staff.id))
    _tell_teller(tx, thread, now)
    if thread.level not in ALERTS or thread.is_silent or thread.do_not_text:
        return
    # To a number that is nobody's for sure only neutral texts go: no name.
    values = {} if thread.person_id is None else {"coord": Name(staff.first_name)}
    key = "safety.acked" if values else "safety.acked_neutral"
    _to_person(tx, thread, Line(key, values, "crisis"), now)


def _tell_teller(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """Who told us of somebody else in danger hears, too, that a human has their words."""
    about = thread.person_id
    teller = heard.teller(tx, thread.id, about) if about is not None else None
    # Who was only worried has heard already that the team is told.
    if teller is None or thread.category == "mentor_worry":
        return
    programme = programmes.known(tx, thread.programme_id).facts
    line = Line("safety.acked_neutral", kind="crisis")
    queue(tx, programme, Recipient(rota.find(tx, teller[0]), teller[1]), line, now)


def connect(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """Ring staff up, to put them through to the person; only while the thread is theirs."""
    programme = programmes.known(tx, thread.programme_id).facts
    line = Line(
        CONNECT,
        kind=PAGE if thread.level in ALERTS else "answer",
        about=About(f"{HELD}:{thread.id}", staff.id),
        expires=now + RINGS_WITHIN,
        thread_id=thread.id,
    )
    queue(tx, programme, Recipient(person=staff), line, now)


def was_called(
    tx: Transaction, thread: threads.Row, staff: Person, key: str, now: datetime
) -> None:
    """How a call went that staff were put through; it was no contact."""
    programme = programmes.known(tx, thread.programme_id).facts
    line = Line(key, {"n": Number(thread.number)}, thread_id=thread.id)
    queue(tx, programme, Recipient(person=staff), line, now)


def talked(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """Staff and the person have talked by phone."""
    contact(tx, thread, staff.id, now)
    key = "staff.contact" if thread.level in ALERTS else "staff.reached"
    was_called(tx, thread, staff, key, now)


def contact(tx: Transaction, thread: threads.Row, staff_id: int | None, now: datetime) -> None:
    """The person was reached, or answered a relay: the 30 minutes start again."""
    threads.change(tx, thread.id, state="contact", contact_at=now)
    history.log(tx, thread.id, history.Entry("contact", now, staff_id))
    # A reply alone says little of how they are; what staff say counts.
    chain.watch_contact(tx, thread, now, reached=staff_id is not None)


def pass_on(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """Give it to the next person: an alert is paged again at once, the rest waits for hours."""
    threads.change(tx, thread.id, state="open", owner_id=None, taken_at=None, raised_at=now)
    outgoing.cancel_in_thread(tx, thread.id, TOLD)
    history.log(tx, thread.id, history.Entry("passed", now, staff.id))
    thread = threads.get(tx, thread.id)
    for job in (chain.CHAIN, chain.NO_CONTACT_JOB, WAITING):
        due.cancel_of_thread(tx, thread.id, job)
    programme = programmes.known(tx, thread.programme_id).facts
    following = paged.after(tx, thread, staff.id, now)
    if thread.level not in ALERTS:
        threads.change(tx, thread.id, owner_id=following.id if following else None)
        needs.passed(tx, thread.id, following.id if following else None)
        if following is not None:
            tell_owner(tx, programme, threads.get(tx, thread.id), now)
        return
    chain.climb(tx, thread, 1, now)
    if following is not None:
        key = "staff.page" if thread.level == "red" else "staff.orange"
        values = {"n": Number(thread.number), "clock": Clock(thread.opened_at, programme.zone)}
        line = Line(key, values, PAGE, thread_id=thread.id)
        queue(tx, programme, Recipient(person=following), line, now)
        history.log(tx, thread.id, history.Entry("paged", now, following.id))


def close(
    tx: Transaction, thread: threads.Row, staff: Person, ending: Close, now: datetime
) -> None:
    """It is over: nothing more is paged. What the person hears is a step of theirs."""
    threads.change(
        tx,
        thread.id,
        state="closed",
        closed_at=now,
        outcome=ending.outcome,
        owner_id=thread.owner_id or staff.id,
    )
    history.log(tx, thread.id, history.Entry("closed", now, staff.id))
    for job in (chain.CHAIN, chain.NO_CONTACT_JOB, WAITING, PROMISE, before_meetings.JOB):
        due.cancel_of_thread(tx, thread.id, job)
    outgoing.cancel_in_thread(tx, thread.id, [*PAGES, *TOLD])
    if thread.reason == NEW_NUMBER and thread.person_id and thread.point_id:
        renumbering.refused(tx, thread.person_id, thread.point_id, thread.opened_at)
    needs.closed(tx, thread.id, ending, now)
    if ending.remind_on is not None:
        programme = programmes.known(tx, thread.programme_id).facts
        follow_up(tx, thread, moment(ending.remind_on, programme.opens, programme.zone))


def note(tx: Transaction, thread: threads.Row, staff: Person, words: str, now: datetime) -> None:
    """Something staff wants to remember."""
    history.log(tx, thread.id, history.Entry("note", now, staff.id, words))


def relay(tx: Transaction, thread: threads.Row, staff: Person, words: str, now: datetime) -> None:
    """Staff's words to the person, from the programme's number, with the first name."""
    kind: Kind = "crisis" if thread.level in ALERTS else "answer"
    needs.talking(tx, thread.id)
    values = {"coord": Name(staff.first_name), "words": Words(words)}
    _to_person(tx, thread, Line("relay.words", values, kind, thread_id=thread.id), now)
    history.log(tx, thread.id, history.Entry("relayed", now, staff.id, words))


def person_wrote(tx: Transaction, thread: threads.Row, words: str, now: datetime) -> None:
    """The person texted while a human has the thread: its owner reads it; a reply is contact.

    Who is writing with them in another thread must not miss their answer because of an alert.
    """
    chain.writers_read(tx, thread, words, now)
    if thread.state == "open":
        return
    if thread.state == "taken" and history.has(tx, thread.id, "relayed"):
        contact(tx, thread, None, now)
    chain.owner_reads(tx, thread, words, now)


def told_more(
    tx: Transaction, thread: threads.Row, teller: Person, words: str, now: datetime
) -> None:
    """Who told us of the person writes more: the owner reads it; it is no word of the person's."""
    if thread.state != "open":
        chain.owner_reads(tx, thread, words, now, teller)


def safety_answer(tx: Transaction, thread: threads.Row, *, safe: bool, now: datetime) -> None:
    """7 lowers nothing; 9 makes it red and pages everyone at once."""
    threads.change(tx, thread.id, safety="safe" if safe else "not_safe")
    history.log(tx, thread.id, history.Entry("safe" if safe else "not_safe", now))
    if not safe:
        if thread.level != "red":
            threads.change(tx, thread.id, level="red", raised_at=now)
        chain.everyone(tx, threads.get(tx, thread.id), now)


def _tell_others(
    tx: Transaction, programme: Programme, thread: threads.Row, staff: Person, now: datetime
) -> None:
    """Everyone who was paged hears who has it; pages still waiting are not sent any more."""
    outgoing.cancel_in_thread(tx, thread.id, PAGES)
    values = {
        "n": Number(thread.number),
        "coord": Name(staff.first_name),
        "clock": Clock(now, programme.zone),
    }
    for person_id in history.paged(tx, thread.id) - {staff.id}:
        person = rota.find(tx, person_id)
        if person is not None:
            line = Line("staff.already_taken", values, "answer", thread_id=thread.id)
            queue(tx, programme, Recipient(person=person), line, now)


def _to_person(tx: Transaction, thread: threads.Row, line: Line, now: datetime) -> None:
    person = rota.find(tx, thread.person_id)
    programme = programmes.known(tx, thread.programme_id).facts
    queue(tx, programme, Recipient(person, thread.point_id), line, now)


def blocked(tx: Transaction, point_id: int, person: Person | None, now: datetime) -> None:
    """The carrier blocks a number while it matters: staff must call, texts will not arrive."""
    person_id = person.id if person is not None else None
    thread = threads.crisis_of(tx, point_id, person_id, now - MATTERS_FOR)
    if thread is None:
        return
    on_call = paged.on_duty(tx, thread, now) or paged.everyone(tx, thread)
    _who_has_it_hears(tx, thread, ("staff.blocked", on_call), now)


def opted_out(tx: Transaction, point_id: int, person: Person | None, now: datetime) -> None:
    """Somebody in an open alert wants no more texts: whoever has it, or was paged, must know."""
    person_id = person.id if person is not None else None
    thread = threads.crisis_of(tx, point_id, person_id, now)
    if thread is None or thread.state == "closed":
        return
    told = history.paged(tx, thread.id)
    were_paged = [one for one in paged.everyone(tx, thread) if one.id in told]
    _who_has_it_hears(tx, thread, ("staff.opted_out", were_paged), now)


def _who_has_it_hears(
    tx: Transaction, thread: threads.Row, told: tuple[str, Sequence[Person]], now: datetime
) -> None:
    """Its owner reads this text; where it has none these people do."""
    programme = programmes.known(tx, thread.programme_id).facts
    key, others = told
    owner = rota.find(tx, thread.owner_id)
    line = Line(key, {"n": Number(thread.number)}, PAGE, thread_id=thread.id)
    for staff in [owner] if owner else others:
        queue(tx, programme, Recipient(person=staff), line, now)
