"""Which channel serves which kind of address, one object for each thread."""

import threading
from typing import TYPE_CHECKING

from bot.channels import Channel
from bot.channels.simulator import Simulator
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.channels.twilio_sms import TwilioSms


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
            made = Simulator() if name == "simulator" else carrier_of(self._settings)
            setattr(self._mine, name, made)
        return made


def carrier_of(settings: Settings) -> "TwilioSms":
    """The carrier, with the account that the installation sets."""
    # Imported where it is used: a web process that hands nothing over has no need of its libraries.
    from bot.channels.twilio_sms import Account, TwilioSms

    return TwilioSms(
        Account(
            sid=settings.twilio_account_sid,
            token=settings.twilio_auth_token.get_secret_value(),
            public_url=settings.checkin_public_url.rstrip("/"),
            timeout=settings.checkin_carrier_timeout,
            base_url=settings.twilio_api_base_url,
        )
    )
