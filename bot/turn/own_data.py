"""Staff show somebody what we keep about them, or erase it: done, closed, and told once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.alerts import data_requests, waiting, work
from bot.database import Transaction
from bot.errors import Refused
from bot.speaking import Line, Recipient, daytime, queue
from bot.store import due, erasing, history, outgoing, pairs, points, programmes, threads
from bot.store.erasing import Whose
from bot.store.people import Member
from flows.engine.effects import Close
from flows.engine.facts import ALERTS

FORGET = "data.forget_number"
LATER = timedelta(days=1)  # until then the last text has left, or never will
SAID_OF_MATTERS = (*waiting.TOLD, "staff.data_due", "staff.data_late")


@dataclass(frozen=True)
class Farewell:
    """What erasing somebody does: rows by table, texts to others that name them, what is closed.

    `told` says whether a last text can reach them.
    """

    whose: Whose
    rows: Mapping[str, int]
    naming: tuple[int, ...]
    matters: tuple[int, ...]
    told: bool


def found(tx: Transaction, of: Member) -> Farewell:
    """What is there to erase, whoever asks."""
    whose = erasing.whose(tx, of.id)
    return Farewell(
        whose=whose,
        rows=erasing.counts(tx, whose),
        naming=tuple(erasing.naming(tx, whose, of.facts.first_name)),
        matters=tuple(row.number for row in _open(tx, whose)),
        told=_takes_texts(tx, of) is not None,
    )


def look(tx: Transaction, of: Member) -> Farewell:
    """What erasing somebody would do; nothing is done.

    Raises:
        Refused: an alert of theirs is open, they still meet somebody, or they are staff on duty.
    """
    for row in _open(tx, erasing.whose(tx, of.id)):
        if row.level in ALERTS:
            raise Refused(f"Alert {row.number} about them is open: close it first.")
    if meets := [str(one.id) for one in pairs.of_person(tx, of.id)]:
        raise Refused(f"They still meet somebody: end pair {', '.join(meets)} first.")
    if of.facts.role == "coordinator" and of.active:
        raise Refused("A coordinator has to leave first: checkin person leave.")
    return found(tx, of)


def erase(tx: Transaction, of: Member, goes: Farewell, staff: Member | None, now: datetime) -> None:
    """Erase somebody as `look` has found; without `staff` it is the calendar that does it, unsaid.

    Their numbers are forgotten a day later, when the last text has left.
    """
    for row in _open(tx, goes.whose):
        _close(tx, row, staff, now)
    outgoing.cancel_person(tx, of.id, "erased")
    last = _takes_texts(tx, of) if staff is not None else None
    if last is not None:
        by_day = daytime(tx, of.facts, now)
        line = Line("rights.erased", language=of.facts.language, not_before=by_day)
        queue(tx, programmes.known(tx, of.programme_id).facts, Recipient(None, last.id), line, now)
    erasing.blank_texts(tx, goes.naming)
    erasing.erase(tx, goes.whose, now)
    at = now + LATER if last is not None else now
    due.plan(tx, [due.Plan(at, FORGET, notes={"point": one}) for one in goes.whose.points])


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """Forget a number, or look again tomorrow while a text to it is still on its way."""
    if not erasing.forget_number(tx, int(str(row.notes["point"]))):
        due.plan(tx, [due.Plan(now + LATER, FORGET, notes=row.notes)])


def shown(tx: Transaction, of: Member, staff: Member, now: datetime) -> bool:
    """What is kept was handed out: their request is closed, and they hear once that it is ready.

    Whether there was a request.
    """
    request = threads.open_yellow(tx, of.id, None, data_requests.COPY)
    if request is None:
        return False
    history.log(tx, request.id, history.Entry("exported", now, staff.id))
    _close(tx, request, staff, now)
    if _takes_texts(tx, of) is not None:
        programme = programmes.known(tx, of.programme_id).facts
        line = Line("rights.copy_ready", by_day=True)
        queue(tx, programme, Recipient(person=of.facts), line, now)
    return True


def _open(tx: Transaction, whose: Whose) -> list[threads.Row]:
    rows = (threads.get(tx, thread_id) for thread_id in whose.threads)
    return [row for row in rows if row.state != "closed"]


def _close(tx: Transaction, row: threads.Row, staff: Member | None, now: datetime) -> None:
    if staff is not None:
        work.close(tx, row, staff.facts, Close(row.number, 0), now)
    else:
        threads.change(tx, row.id, state="closed", closed_at=now, outcome=0)
        history.log(tx, row.id, history.Entry("withdrawn", now))
    outgoing.cancel_in_thread(tx, row.id, SAID_OF_MATTERS)


def _takes_texts(tx: Transaction, of: Member) -> points.Point | None:
    """The number that a last text can go to; not to a phone that others see, and not after STOP."""
    point = points.to_reach(tx, of.id)
    if point is None or point.is_silenced or of.voice_only or of.facts.shared_phone:
        return None
    return point
