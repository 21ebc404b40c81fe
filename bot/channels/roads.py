"""Which channel serves which kind of address, one object for each thread."""

import threading
from typing import TYPE_CHECKING

from bot.channels import Channel
from bot.channels.simulator import Simulator
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.channels.carrier import Account


VOICE = "voice"  # the road of calls, whatever kind of address the number has


class Roads:
    """Hands out channels by name: sms, whatsapp, messenger, voice, simulator."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._mine = threading.local()

    def __call__(self, channel: str) -> Channel:
        """The channel of this thread for a kind of address.

        With `CHECKIN_CHANNEL=simulator` nothing ever leaves the machine, whatever the address.
        """
        name = _road(channel, self._settings)
        made: Channel | None = getattr(self._mine, name, None)
        if made is None:
            made = _made(name, self._settings)
            setattr(self._mine, name, made)
        return made


def _road(channel: str, settings: Settings) -> str:
    if "simulator" in (channel, settings.checkin_channel):
        return "simulator"
    return VOICE if channel == VOICE else "texts"


def _made(name: str, settings: Settings) -> Channel:
    # Imported where it is used: a web process that hands nothing over has no need of its libraries.
    match name:
        case "simulator":
            return Simulator()
        case "voice":
            from bot.channels.voice import Voice

            return Voice(account_of(settings))
        case _:
            from bot.channels.twilio_sms import TwilioSms

            return TwilioSms(account_of(settings))


def account_of(settings: Settings) -> "Account":
    """The carrier's account that the installation sets."""
    from bot.channels.carrier import Account

    return Account(
        sid=settings.twilio_account_sid,
        token=settings.twilio_auth_token.get_secret_value(),
        public_url=settings.checkin_public_url.rstrip("/"),
        timeout=settings.checkin_carrier_timeout,
        base_url=settings.twilio_api_base_url,
    )
