"""Somebody asked what we keep about them, or to be erased: done within 30 days, or staff hear."""

from datetime import datetime, timedelta

from bot.alerts.waiting import told
from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import due, programmes, rota, threads
from flows.engine.facts import Programme
from flows.hours_open import is_open, next_opening
from flows.texts.values import Name, Number, UntilDay, What

JOB = "alerts.data_request"
COPY, ERASE = "data_copy", "data_erase"
REASONS = (COPY, ERASE)
WITHIN = timedelta(days=30)  # Law 25 and PIPEDA both say 30 days
REMINDED_ON = (20, 27)  # days after the request; the owner hears
LATE_ON = 30  # the managers hear


def is_request(thread: threads.Row) -> bool:
    """Whether a thread is one that has a deadline."""
    return thread.reason in REASONS


def deadline(thread: threads.Row) -> datetime:
    """When it has to be done (aware UTC)."""
    return thread.opened_at + WITHIN


def promise(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """Plan who hears when, for a request that was made in this moment; asked again, it stays."""
    if not is_request(thread) or thread.opened_at != now:
        return
    due.plan(
        tx,
        [
            due.Plan(now + timedelta(days=day), JOB, thread_id=thread.id, notes={"day": day})
            for day in (*REMINDED_ON, LATE_ON)
        ],
    )


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """A day on which somebody hears that it is not done; in the hours of the programme."""
    thread = threads.get(tx, row.thread_id) if row.thread_id is not None else None
    if thread is None or thread.state == "closed":
        return
    programme = programmes.known(tx, thread.programme_id).facts
    if row.notes["day"] == LATE_ON:
        _tell_managers(tx, programme, thread, now)
        return
    values = _values(thread) | {"until": UntilDay(deadline(thread), programme.zone)}
    line = Line("staff.data_due", values, "change", not_before=_when(programme, now))
    for owner in told(tx, programme, thread, now):
        queue(tx, programme, Recipient(person=owner), line, now)


def _tell_managers(
    tx: Transaction, programme: Programme, thread: threads.Row, now: datetime
) -> None:
    owner = next(iter(told(tx, programme, thread, now)), None)
    values = _values(thread) | ({"coord": Name(owner.first_name)} if owner else {})
    line = Line("staff.data_late", values, "change", not_before=_when(programme, now))
    for staff in rota.managers(tx, programme.id) or rota.everyone(tx, programme.id):
        queue(tx, programme, Recipient(person=staff), line, now)


def _values(thread: threads.Row) -> dict[str, object]:
    return {"n": Number(thread.number), "what": What(thread.reason)}


def _when(programme: Programme, now: datetime) -> datetime:
    return now if is_open(programme, now) else next_opening(programme, now)
