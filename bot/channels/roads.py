"""Which channel serves which kind of address, one object for each thread."""

import threading

from bot.channels import Channel
from bot.channels.simulator import Simulator
from bot.channels.twilio_sms import Account, TwilioSms
from bot.settings import Settings


class Roads:
    """Hands out channels by name: sms, whatsapp, messenger, simulator."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._mine = threading.local()

    def __call__(self, channel: str) -> Channel:
        """The channel of this thread for a kind of address.

        With `CHECKIN_CHANNEL=simulator` nothing ever leaves the machine, whatever the address.
        """
        name = "simulator" if "simulator" in (channel, self._settings.checkin_channel) else "twilio"
        made: Channel | None = getattr(self._mine, name, None)
        if made is None:
            made = Simulator() if name == "simulator" else TwilioSms(account_of(self._settings))
            setattr(self._mine, name, made)
        return made


def account_of(settings: Settings) -> Account:
    """The carrier's account as the installation sets it."""
    return Account(
        sid=settings.twilio_account_sid,
        token=settings.twilio_auth_token.get_secret_value(),
        public_url=settings.checkin_public_url.rstrip("/"),
        timeout=settings.checkin_carrier_timeout,
        base_url=settings.twilio_api_base_url,
    )
