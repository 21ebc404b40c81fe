"""Is another machine answering us? Then automatic replies stop; hearing never does."""

from datetime import timedelta

from bot.database import Transaction
from bot.store import heard, outgoing
from bot.turn.arrival import Arrival

AT_ONCE = timedelta(seconds=5)  # a text this soon after ours was hardly typed by a person
CYCLES = 5  # more than so many of them, equal or in turn, in ten minutes
HOURLY = 40  # more than so many texts of any kind in an hour
EACH_AT_LEAST = 2  # texts that come back: equal ones, or a few that take turns


def is_looping(tx: Transaction, arrival: Arrival) -> bool:
    """Whether the loop guard holds back automatic replies to this number.

    Safety texts and pages are never held back: they do not pass through here.
    """
    # Looks closer only at a number that texts a lot: others pay nothing for it.
    if len(arrival.recent) <= CYCLES:
        return False
    since = arrival.inbound.received_at - timedelta(hours=1)
    if heard.count(tx, arrival.point.id, since) > HOURLY:
        return True
    ours = outgoing.accepted_to(tx, arrival.point.id, arrival.inbound.received_at - heard.RECENT)
    echoes = [
        text.body
        for text in arrival.recent
        if any(timedelta() <= text.received_at - at <= AT_ONCE for at in ours)
    ]
    return len(echoes) > CYCLES and len(echoes) >= EACH_AT_LEAST * len(set(echoes))
