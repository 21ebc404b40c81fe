"""The second transaction. It holds no conversation code, so that a bug cannot lose a crisis.

Whatever failed before has been rolled back. Here the text is claimed and kept, a crisis opens its
alert with page and safety text, and anything else goes to a human.
"""

from bot.alerts import opening, waiting
from bot.channels import Inbound
from bot.database import Transaction
from bot.house import House
from bot.speaking import Line, Recipient, queue
from bot.store import heard, holds, notices, points
from bot.turn.arrival import Arrival, arrive, claim
from bot.turn.result import Result


def rescue(house: House, inbound: Inbound) -> Result:
    """Keep a text whose turn failed, alert or hand over. Raises only when the database is gone."""
    with house.database.write() as tx:
        arrival = arrive(tx, house, inbound)
        heard_id = claim(tx, arrival)
        if heard_id is None:
            return Result(heard=False)
        points.heard(tx, arrival.point.id, arrival.now)
        notices.add(tx, "turn_failed", f"heard {heard_id}", arrival.now)
        if arrival.person is not None:
            # Whoever takes over finds a time with them: nothing stays kept for an old offer.
            holds.release(tx, arrival.person.id)
        if arrival.screening.level != "none":
            opened = opening.raise_alert(tx, arrival.scene, arrival.screening, heard_id)
            return Result(heard=True, alert_thread_id=opened.thread.id)
        _to_a_human(tx, arrival, heard_id)
        return Result(heard=True)


def _to_a_human(tx: Transaction, arrival: Arrival, heard_id: int) -> None:
    thread = waiting.hand_over(tx, arrival.scene, "broken")
    heard.attach(tx, heard_id, thread.id)
    if arrival.scene.can_text and not arrival.screening.do_not_text:
        line = Line("unknown.heard", thread_id=thread.id)
        to = Recipient(arrival.person, arrival.point.id)
        queue(tx, arrival.programme, to, line, arrival.now)
