"""Hear what the carrier has and we never heard: a webhook that failed loses nothing."""

from datetime import datetime, timedelta

import structlog

from bot.channels import ChannelFactory, NotReadable
from bot.house import House
from bot.store import heard, heartbeats, programmes
from bot.turn import hear

log = structlog.get_logger()

OVERLAP = timedelta(hours=1)  # design: the carrier's inbound since the last run minus 1 h
FIRST_LOOK = timedelta(hours=24)  # a first start looks back a day


def reconcile(house: House, channels: ChannelFactory) -> int:
    """Hear every text in the carrier's list that was never heard; how many those were.

    A list that cannot be read leaves the mark where it was: the next run looks further back.
    """
    began = house.clock.real()
    with house.database.read() as tx:
        last = heartbeats.last(tx, heartbeats.RECONCILED)
        senders = [site.sender for site in programmes.all_sites(tx)]
    since = last - OVERLAP if last else began - FIRST_LOOK
    missed = 0
    for sender in senders:
        try:
            missed += _hear_missed(house, channels, sender, since)
        except NotReadable:
            log.warning("reconcile_unreadable")
            return missed
    with house.database.write() as tx:
        heartbeats.beat(tx, heartbeats.RECONCILED, began)
    return missed


def _hear_missed(house: House, channels: ChannelFactory, sender: str, since: datetime) -> int:
    """Texts to one sender, oldest first, with the carrier's time as the time they came."""
    arrived = channels("sms").arrived(sender, since)
    with house.database.read() as tx:
        unknown = set(heard.unknown_of(tx, [text.provider_id for text in arrived]))
    count = 0
    for text in arrived:
        if text.provider_id in unknown:
            count += hear(house, text).heard
    if count:
        log.warning("reconcile_heard", count=count)
    return count
