"""Somebody's number becomes another one; the old one never gets a word again."""

from datetime import datetime

from sqlalchemy import bindparam, select

from bot.database import Transaction
from bot.errors import LostRace
from bot.store import history, holds, outgoing, points, sessions, threads
from bot.store.outgoing import outgoing as texts
from bot.store.points import Linked, Point
from flows.engine.facts import Person
from flows.engine.session import Session

IN_DOUBT = "wrong_number"  # why a thread is open: somebody says that the number is not theirs
# What is said of a number in doubt before anybody has looked at it.
WAITING = ("staff.waiting",)

_REACHED = (
    select(texts.c.id)
    .where(
        texts.c.sent_to == bindparam("point_id"),
        texts.c.delivered_at > bindparam("since"),
    )
    .limit(1)
)


def lives(tx: Transaction, person_id: int, but: Point, since: datetime) -> bool:
    """Whether a number that somebody had before has answered or received since then."""
    return any(
        (one.point.last_heard_at is not None and one.point.last_heard_at > since)
        or tx.execute(_REACHED, {"point_id": one.point.id, "since": since}).first() is not None
        for one in _others(tx, person_id, but)
        if one.status == "active"
    )


def switch(tx: Transaction, person_id: int, to: Point, now: datetime) -> None:
    """The new number is theirs. What waits for them goes there; what was begun is closed.

    Nothing that was said before may be said again on the new number.
    """
    for one in _others(tx, person_id, to):
        points.link_to(tx, person_id, one.point.id, "retired", now)
        if not any(user.status == "active" for user in points.users(tx, one.point.id)):
            outgoing.cancel_point(tx, one.point.id, "number_changed")
    points.link_to(tx, person_id, to.id, "active", now)
    _settle(tx, person_id, now)
    holds.release(tx, person_id)
    rev = sessions.rev_of(tx, person_id)
    if rev and not sessions.save(tx, person_id, Session(), rev):
        raise LostRace


def doubt(tx: Transaction, point_id: int, now: datetime) -> None:
    """Somebody says that a number is not theirs: it is nobody's for sure from now on."""
    for one in points.users(tx, point_id):
        if one.status == "active":
            holds.release(tx, one.member.id)
            points.link_to(tx, one.member.id, point_id, "suspect", now)


def doubted(tx: Transaction, thread: threads.Row) -> list[Person]:
    """Whose the number was when a thread was opened because of it, if that is still to be found
    out; else nobody."""
    if thread.reason != IN_DOUBT or thread.state == "closed" or thread.point_id is None:
        return []
    return [
        one.member.facts
        for one in points.users(tx, thread.point_id)
        if one.status == "suspect" and one.since == thread.opened_at
    ]


def restore(tx: Transaction, thread: threads.Row, now: datetime) -> list[Person]:
    """It is theirs after all: who is texted there again."""
    back = doubted(tx, thread)
    for person in back:
        points.link_to(tx, person.id, thread.point_id or 0, "active", now)
    return back


def in_doubt(tx: Transaction, claimant: int, point_id: int, now: datetime) -> bool:
    """Somebody says that a number is theirs: whoever has it is not texted there meanwhile.

    Whether anybody has it.
    """
    having = [
        one.member.id
        for one in points.users(tx, point_id)
        if one.status == "active" and one.member.id != claimant
    ]
    for person_id in having:
        points.link_to(tx, person_id, point_id, "suspect", now)
    return bool(having)


def refused(tx: Transaction, claimant: int, point_id: int, since: datetime) -> None:
    """It was not them: the number is again whose it was when they said so (at `since`)."""
    users = points.users(tx, point_id)
    if not any(one.member.id == claimant and one.status == "unverified" for one in users):
        return
    for one in users:
        if one.member.id == claimant:
            points.link_to(tx, claimant, point_id, "suspect", since)
        elif one.status == "suspect" and one.since == since:
            points.link_to(tx, one.member.id, point_id, "active", since)


def _settle(tx: Transaction, person_id: int, now: datetime) -> None:
    """Their number is known now: nobody has to find out whose the one in doubt is."""
    for one in points.of_person(tx, person_id):
        thread = threads.with_point(tx, one.point.id)
        if thread is None or thread.reason != IN_DOUBT or doubted(tx, thread):
            continue
        threads.change(tx, thread.id, state="closed", closed_at=now, outcome=0)
        history.log(tx, thread.id, history.Entry("withdrawn", now))
        outgoing.cancel_in_thread(tx, thread.id, WAITING)


def _others(tx: Transaction, person_id: int, but: Point) -> list[Linked]:
    return [
        one
        for one in points.of_person(tx, person_id)
        if one.point.channel == but.channel and one.point.id != but.id and one.status != "retired"
    ]
