"""Blank at the carrier what was said and heard, once nothing about it will change any more."""

from time import monotonic

import structlog

from bot.channels import ChannelFactory, NotBlanked
from bot.house import House
from bot.store import carrier_texts, notices
from bot.store.carrier_texts import Waiting

log = structlog.get_logger()

EACH = 50
AT_MOST = 20.0  # seconds of one beat


def blank(house: House, channels: ChannelFactory) -> int:
    """Blank what is due; how many that were. What fails is tried again later."""
    if house.settings.checkin_channel == "simulator":
        return 0
    with house.database.write() as tx:
        carrier_texts.collect_heard(tx, house.clock.now())
    began, count = monotonic(), 0
    while monotonic() - began < AT_MOST:
        with house.database.write() as tx:
            texts = carrier_texts.claim(tx, house.clock.now(), EACH)
        blanked = [one for one in texts if _blank(channels, one)]
        _settle(house, texts, blanked)
        count += len(blanked)
        if len(texts) < EACH or not blanked:
            break
    return count


def _blank(channels: ChannelFactory, text: Waiting) -> bool:
    try:
        channels("sms").blank(text.provider_id)
    except NotBlanked:
        return False
    return True


def _settle(house: House, texts: list[Waiting], blanked: list[Waiting]) -> None:
    if not texts:
        return
    now, given_up = house.clock.now(), 0
    with house.database.write() as tx:
        carrier_texts.done(tx, [one.id for one in blanked], now)
        for failed in (one for one in texts if one not in blanked):
            given_up += not carrier_texts.later(tx, failed, now)
        if given_up:
            notices.add(tx, "words_at_carrier", f"count {given_up}", house.clock.real())
    if len(blanked) < len(texts):
        log.warning("not_blanked", count=len(texts) - len(blanked))
