"""What staff who leave still had: every person, matter and need of theirs is somebody else's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.alerts import work
from bot.alerts.waiting import WAITING, tell_owner
from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import due, history, left_behind, notices, people, rota, threads
from bot.store.left_behind import Left
from flows.engine.facts import ALERTS, Person, Programme
from flows.hours_open import is_open, next_opening
from flows.texts.values import Name, Number

MOST = 999  # what a text has room for
NOBODY = "nobody_to_own"


@dataclass(frozen=True)
class HandedOn:
    """What went from whom to whom; `to` is None where there is nobody."""

    left: Person
    to: Person | None
    people: int
    matters: int


def hand_on(
    tx: Transaction, programme: Programme, now: datetime, to: Person | None = None
) -> list[HandedOn]:
    """Whatever belongs to staff who are gone goes `to` somebody, else to who is on call.

    An alert they had taken is paged again at once. The rest is told in one text, when work begins.
    Where there is nobody of staff the operator is told.
    """
    return [
        _hand_on(tx, programme, one, now, to or _next(tx, programme, one.staff_id, now))
        for one in left_behind.of_programme(tx, programme.id)
    ]


def _next(tx: Transaction, programme: Programme, left: int, now: datetime) -> Person | None:
    """Who is on call, else any of staff, also one whom no text reaches: there are commands, too."""
    reached = rota.next_for(tx, programme.id, {left}, now)
    staff = (member.facts for member in people.staff(tx, programme.id) if member.id != left)
    return reached or next(staff, None)


def _hand_on(
    tx: Transaction, programme: Programme, left: Left, now: datetime, to: Person | None
) -> HandedOn:
    who = people.known(tx, left.staff_id).facts
    to_id = to.id if to is not None else None
    left_behind.look_after(tx, left.people, to_id)
    left_behind.own_needs(tx, left.needs, to_id)
    for thread_id in left.threads:
        _pass(tx, programme, threads.get(tx, thread_id), (who, to_id), now)
    done = HandedOn(who, to, len(left.people), len(left.threads))
    if to is None:
        notices.add(tx, NOBODY, f"programme {programme.id}", now)
    elif left.people or left.threads:
        _tell(tx, programme, done, to, now)
    return done


def _pass(
    tx: Transaction,
    programme: Programme,
    row: threads.Row,
    between: tuple[Person, int | None],
    now: datetime,
) -> None:
    who, to_id = between
    if row.level in ALERTS:
        work.pass_on(tx, row, who, now)
        return
    threads.change(tx, row.id, state="open", owner_id=to_id, taken_at=None)
    history.log(tx, row.id, history.Entry("passed", now, who.id))
    if row.level == "handover":
        # Somebody waits for an answer, and the bot is silent there: it is told by its number.
        due.cancel_of_thread(tx, row.id, WAITING)
        tell_owner(tx, programme, threads.get(tx, row.id), now)


def _tell(tx: Transaction, programme: Programme, done: HandedOn, to: Person, now: datetime) -> None:
    values = {
        "name": Name(done.left.first_name),
        "people": Number(min(done.people, MOST)),
        "n": Number(min(done.matters, MOST)),
    }
    at = now if is_open(programme, now) else next_opening(programme, now)
    line = Line("rota.yours_now", values, "change", not_before=at)
    queue(tx, programme, Recipient(person=to), line, now)


def in_words(handed: Sequence[HandedOn]) -> list[str]:
    """The same for whoever gave the command."""
    return [
        f"{one.to.first_name if one.to else 'Nobody'} looks after {one.left.first_name}'s people"
        f" now: {one.people}, and open matters: {one.matters}."
        for one in handed
    ]
