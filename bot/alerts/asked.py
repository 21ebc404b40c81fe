"""They ask if a human is there, before one has taken their alert: one fixed line, once."""

from datetime import datetime

from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import history, threads
from flows.engine.facts import ALERTS, Programme
from flows.escalation import first_page_at
from flows.texts.values import Clock

SAID = "automatic"  # as it stands in the thread's history


def anyone_there(
    tx: Transaction, programme: Programme, thread: threads.Row, to: Recipient, now: datetime
) -> None:
    """Say that this is automatic, what is true of our team, 911 and 988.

    Nothing where somebody may be reading, when it was said before, or a human has it already.
    """
    asker = to.person
    own = asker is None or asker.id == thread.person_id
    may_be_read = thread.do_not_text or (own and thread.is_silent)
    if thread.level not in ALERTS or thread.state != "open" or may_be_read:
        return
    if asker is not None and asker.shared_phone:
        return
    said = history.by(tx, thread.id, SAID, asker.id) if asker else history.has(tx, thread.id, SAID)
    if said:
        return
    first = first_page_at(thread.level, thread.raised_at, programme.zone)
    key, values = "safety.anyone", dict[str, object]()
    if first > now:
        key, values = "safety.anyone_later", {"clock": Clock(first, programme.zone)}
    queue(tx, programme, to, Line(key, values, "crisis", thread_id=thread.id), now)
    history.log(tx, thread.id, history.Entry(SAID, now, asker.id if asker else None))
