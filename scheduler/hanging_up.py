"""Let no phone ring for an alert that a colleague has taken: its call is cancelled at the carrier.

A call is asked to stop once. Whoever answers in that moment hears that it is taken; that is why
an answered call is left alone, and why nothing follows from a carrier that says no.
"""

from dataclasses import dataclass, field

import structlog

from bot.alerts.chain import CALL
from bot.channels import ChannelFactory, InDoubt, Refused
from bot.channels.roads import VOICE
from bot.house import House
from bot.store import calls

log = structlog.get_logger()

REMEMBERED = 1000


@dataclass
class HangingUp:
    """Cancels what rings for nothing. `asked`: calls that the carrier was asked to stop.

    They are in memory only: after a restart one is asked once more, which does no harm.
    """

    house: House
    channels: ChannelFactory
    asked: list[str] = field(default_factory=list)

    def __call__(self) -> int:
        """One look; how many calls were cancelled."""
        with self.house.database.read() as tx:
            found = calls.for_nothing(tx, CALL, self.house.clock.now())
        new = [call for call in found if call not in self.asked]
        self.asked = [*self.asked, *new][-REMEMBERED:]
        return sum(self._cancel(call) for call in new)

    def _cancel(self, provider_id: str) -> bool:
        try:
            self.channels(VOICE).cancel(provider_id)
        except (Refused, InDoubt) as said:
            log.warning("call_not_cancelled", code=said.code)
            return False
        log.info("call_cancelled")
        return True
