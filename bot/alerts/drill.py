"""The weekly test page: it takes the road that alerts take, and must be answered by its number."""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import drills, due, notices, programmes, rota
from flows.engine.facts import Person, Programme
from flows.texts.values import Clock, Number

JOB = drills.JOB
NEXT = "alerts.drill_next"
JOBS = (JOB, NEXT)
KEY = "drill.page"
WAIT = timedelta(minutes=30)  # for an answer, then the backup is asked, then everyone told
LATEST = timedelta(hours=12)  # a worker that was down does not test in the middle of the night


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """A due row of the test pages: the page of the week, or what follows without an answer."""
    if row.job == JOB:
        programme_id = int(str(row.notes["programme"]))
        if now - row.at < LATEST:
            begin(tx, programmes.known(tx, programme_id).facts, now)
        drills.plan_next(tx, programme_id, now)
        return
    go_on(tx, drills.get(tx, int(str(row.notes["drill"]))), now)


def begin(tx: Transaction, programme: Programme, now: datetime) -> drills.Row:
    """Ask whoever would be paged first at this moment."""
    called = rota.on_duty(tx, programme.id, now)
    drill = drills.begin(tx, programme.id, called[0].id if called else None, now)
    if called:
        _page(tx, programme, drill, called[0], now)
    else:
        _tell_everyone(tx, programme, drill, now)
    return drill


def go_on(tx: Transaction, drill: drills.Row, now: datetime) -> None:
    """Nobody has answered: the backup is asked; after that everyone is told, and the operator."""
    if drill.answered_at is not None or drill.told_at is not None:
        return
    programme = programmes.known(tx, drill.programme_id).facts
    called = rota.on_duty(tx, programme.id, now)
    behind = next((one for one in called if one.id != drill.first_id), None)
    if drill.backup_id is None and behind is not None:
        drills.change(tx, drill.id, backup_id=behind.id)
        _page(tx, programme, drill, behind, now)
    else:
        _tell_everyone(tx, programme, drill, now)


def answered(tx: Transaction, drill: drills.Row, person_id: int, now: datetime) -> None:
    """The road works: nobody else is asked."""
    drills.change(tx, drill.id, answered_by=person_id, answered_at=now)
    due.supersede(tx, _about(drill))


def not_arrived(tx: Transaction, programme_id: int, person_id: int, now: datetime) -> None:
    """A test page came back undelivered: waiting for its answer is no use."""
    drill = drills.open_for(tx, programme_id, person_id, now)
    asked_last = drill is not None and (drill.backup_id or drill.first_id) == person_id
    if drill is not None and asked_last:
        due.supersede(tx, _about(drill))
        go_on(tx, drill, now)


def _page(
    tx: Transaction, programme: Programme, drill: drills.Row, who: Person, now: datetime
) -> None:
    line = Line(KEY, {"n": Number(drill.number)}, "page")
    queue(tx, programme, Recipient(person=who), line, now)
    notes = {"drill": drill.id}
    due.plan(tx, [due.Plan(at=now + WAIT, job=NEXT, notes=notes, about=_about(drill))])


def _tell_everyone(tx: Transaction, programme: Programme, drill: drills.Row, now: datetime) -> None:
    drills.change(tx, drill.id, told_at=now)
    notices.add(tx, "drill_unanswered", f"programme {programme.id} drill {drill.id}", now)
    values = {"clock": Clock(drill.begun_at, programme.zone)}
    for staff in rota.everyone(tx, programme.id):
        line = Line("drill.unanswered", values, "change")
        queue(tx, programme, Recipient(person=staff), line, now)


def _about(drill: drills.Row) -> str:
    return f"drill:{drill.id}"
