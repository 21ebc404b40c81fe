"""Whom a thread may be told to: staff whom a text can reach, never the person it is about."""

from collections.abc import Sequence
from datetime import datetime

from bot.database import Transaction
from bot.store import history, rota, threads
from flows.engine.facts import Person
from flows.escalation import Whom


def on_duty(tx: Transaction, thread: threads.Row, now: datetime) -> list[Person]:
    """Who is on call, then managers, in the order of paging."""
    return _others(thread, rota.on_duty(tx, thread.programme_id, now))


def everyone(tx: Transaction, thread: threads.Row) -> list[Person]:
    """All coordinators."""
    return _others(thread, rota.everyone(tx, thread.programme_id))


def after(tx: Transaction, thread: threads.Row, without: int, now: datetime) -> Person | None:
    """Who gets a thread that `without` passes on; None when nobody is left."""
    return rota.next_for(tx, thread.programme_id, {without, thread.person_id}, now)


def not_yet_paged(tx: Transaction, thread: threads.Row, now: datetime) -> Person | None:
    """The next in order who has not been paged about it; None when all have been."""
    told = history.paged(tx, thread.id)
    order = [*on_duty(tx, thread, now), *everyone(tx, thread)]
    return next((one for one in order if one.id not in told), None)


def meant(tx: Transaction, thread: threads.Row, whom: Whom, now: datetime) -> Sequence[Person]:
    """Whom a page of the chain is for, in the order of duty; who passed it comes last."""
    passed = history.who(tx, thread.id, "passed")
    duty = sorted(on_duty(tx, thread, now), key=lambda one: one.id in passed)
    if whom == "everyone" or not duty:
        return everyone(tx, thread)
    return duty[:1] if whom == "first" else duty[1:2] or duty[:1]


def rung_up(tx: Transaction, thread: threads.Row, whom: Whom, now: datetime) -> Sequence[Person]:
    """Whom a call of the chain is for: of everyone only those on duty, if there are any."""
    duty = on_duty(tx, thread, now) if whom == "everyone" else []
    return duty or meant(tx, thread, whom, now)


def _others(thread: threads.Row, staff: Sequence[Person]) -> list[Person]:
    return [one for one in staff if one.id != thread.person_id]
