"""A call that somebody has to set up, another place to look for: a matter until the meeting begins.

Whoever has it hears of every change of the meeting, and once more while it is still open.
"""

from dataclasses import replace
from datetime import datetime

from bot.alerts import before_meetings, waiting
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.speaking import Line
from bot.store import before_meetings as store
from bot.store import due, history, outgoing, programmes, threads
from flows.engine.facts import Meeting
from flows.pair import UNDO_TIME
from flows.texts.values import Number

JOB = before_meetings.JOB


def show(tx: Transaction, scene: Scene, matter: str, meeting: Meeting) -> None:
    """The matter is open, once for a meeting. A call is the mentee's, whoever of the two speaks."""
    whose = scene
    if matter in before_meetings.FORMS and scene.person != meeting.mentee:
        whose = scene.about(meeting.mentee)
    waiting.show(tx, whose, store.reason_of(matter, meeting))


def changed(tx: Transaction, meeting: Meeting, now: datetime) -> None:
    """It is at another time now, or it is off or in another form, and nothing is to be done."""
    for thread in store.open_about(tx, meeting):
        due.cancel_of_thread(tx, thread.id, JOB)
        outgoing.cancel_in_thread(tx, thread.id, waiting.TOLD)
        if before_meetings.standing(tx, thread, now) is not None:
            waiting.tell_owner(tx, programmes.known(tx, thread.programme_id).facts, thread, now)
        elif thread.state == "open":
            waiting.withdraw(tx, thread, now)
        else:
            line = Line(before_meetings.OFF, {"n": Number(thread.number)}, "change")
            waiting.tell(tx, thread, replace(line, thread_id=thread.id), now)


def taken_back(tx: Transaction, meeting: Meeting, now: datetime) -> None:
    """What was withdrawn with a change that is taken back has to be done again."""
    for thread in store.withdrawn(tx, meeting, now - UNDO_TIME):
        if before_meetings.standing(tx, thread, now) is not None:
            threads.change(tx, thread.id, state="open", closed_at=None, outcome=None)
            history.log(tx, thread.id, history.Entry("again", now))
            opened = threads.get(tx, thread.id)
            waiting.tell_owner(tx, programmes.known(tx, thread.programme_id).facts, opened, now)


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """It begins soon: whoever has the matter hears that it is still open. Then it begins.

    What nobody saw to stays open and is named each morning; where somebody was in contact, it is
    over with the meeting's begin.
    """
    thread = threads.get(tx, row.thread_id) if row.thread_id is not None else None
    if thread is None or thread.state == "closed":
        return
    meeting = before_meetings.standing(tx, thread, now)
    if meeting is not None:
        programme = programmes.known(tx, thread.programme_id).facts
        waiting.tell(tx, thread, before_meetings.still_open(programme, thread, meeting), now)
    elif thread.state == "contact":
        threads.change(tx, thread.id, state="closed", closed_at=now)
        history.log(tx, thread.id, history.Entry("closed", now))
