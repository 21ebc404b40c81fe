"""A text that alarmed nobody was a crisis after all: whoever looks after the person hears of it."""

from datetime import datetime

from bot.alerts import waiting
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.store import heard, programmes, rota, threads
from bot.store.reviews import MISSED


def look_again(
    tx: Transaction, programme_id: int, whose: tuple[int | None, int | None], now: datetime
) -> threads.Row:
    """Open a yellow for a person and number: somebody may have needed help and was not heard."""
    person_id, point_id = whose
    facts = programmes.known(tx, programme_id).facts
    return waiting.show(tx, Scene(facts, rota.find(tx, person_id), point_id, now), MISSED)


def text_was_missed(
    tx: Transaction, programme_id: int, heard_id: int, now: datetime
) -> threads.Row:
    """The same for one text, which belongs to the yellow from now on.

    A text in a thread that is open stays there: somebody has it already.
    """
    text = heard.known(tx, heard_id)
    thread = look_again(tx, programme_id, (text.person_id, text.point_id), now)
    if text.thread_id is None or threads.get(tx, text.thread_id).state == "closed":
        heard.attach(tx, heard_id, thread.id)
    return thread
