"""Is somebody on call in the days to come? Looked at every working morning, and when staff leave.

One text each if not.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.alerts import leaving
from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import due, duty, programmes, rota
from bot.store import gaps as store
from flows.calendar.rota import OnCall, Shift, Turn, left_open, merged
from flows.engine.facts import Person, Programme
from flows.hours_open import is_open, next_opening
from flows.texts.values import Name, Number, When

JOB = store.JOB
WHOLE = timedelta(days=28)  # a gap is told with its end, also when that is further off
MOST = 999  # what a text has room for
FORGET_AFTER = timedelta(hours=20)  # the next morning has a text of its own


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """The look of this morning; the next one is planned."""
    programme = programmes.known(tx, int(str(row.notes["programme"]))).facts
    leaving.hand_on(tx, programme, now)
    tell(tx, programme, now)
    store.plan_next(tx, programme.id, now)


def tell(tx: Transaction, programme: Programme, now: datetime) -> None:
    """One text to each manager, or to every coordinator where there is none."""
    empty = nobody_first(tx, programme.id, now)
    if not empty:
        return
    at = now if is_open(programme, now) else next_opening(programme, now)
    for staff in rota.managers(tx, programme.id) or rota.everyone(tx, programme.id):
        line = Line(
            "rota.gaps" if len(empty) > 1 else "rota.gap",
            _values(empty, staff.zone),
            "change",
            not_before=at,
            expires=at + FORGET_AFTER,
        )
        queue(tx, programme, Recipient(person=staff), line, now)


def told_of_leaving(
    tx: Transaction, programme: Programme, who: Person, now: datetime
) -> list[Turn]:
    """Somebody of staff has left: the turns of four weeks that are nobody's now, told at once.

    Whoever must fill them reads it when work begins, unless the first of them begins before.
    """
    found = duty.read(tx, programme.id, now)
    turns = sorted(left_open(found, who.id, now, now + WHOLE), key=lambda turn: turn.start)
    firsts = [turn for turn in turns if turn.place == "first"]
    if not turns:
        return []
    first = (firsts or turns)[0]
    at = now if is_open(programme, now) else min(next_opening(programme, now), first.start)
    for staff in rota.managers(tx, programme.id) or rota.everyone(tx, programme.id):
        values = {
            "name": Name(who.first_name),
            "t1": When(first.start, staff.zone),
            "t2": When(first.end, staff.zone),
            "n": Number(min(len(turns), MOST)),
        }
        line = Line(f"rota.left_{first.place}", values, "change", not_before=at, expires=first.end)
        queue(tx, programme, Recipient(person=staff), line, now)
    return turns


def nobody_first(tx: Transaction, programme_id: int, now: datetime) -> list[Shift]:
    """The gaps that matter most: nobody is paged first. A missing backup shows by command."""
    found = store.ahead(tx, programme_id, now, now + WHOLE)
    empty = merged([replace(gap, on=OnCall()) for gap in found if gap.on.first is None])
    return [gap for gap in empty if gap.start < now + store.AHEAD]


def _values(empty: list[Shift], zone: str) -> dict[str, object]:
    first = empty[0]
    return {
        "t1": When(first.start, zone),
        "t2": When(first.end, zone),
        "n": Number(min(len(empty), MOST)),
    }
