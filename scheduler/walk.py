"""Walk through programme time from due instant to due instant: the demo, rehearsals, proofs."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from bot.house import House
from bot.store import due, outgoing

AT_MOST = 10_000  # steps of one walk; a mistake must not run for ever


class TurnableClock(Protocol):
    """A clock that can be set forward."""

    def turn_to(self, at: datetime) -> None:
        """From now on it is this instant (aware UTC)."""


def walk(house: House, clock: TurnableClock, until: datetime, settle: Callable[[], int]) -> None:
    """Stop at every instant at which something is due, do it, and go on to `until` (aware UTC).

    `settle` does everything that is due at this moment and says how much that was.
    """
    for _ in range(AT_MOST):
        while settle():
            pass
        following = _next_instant(house)
        if following is None or following > until:
            break
        clock.turn_to(max(following, house.clock.now()))
    clock.turn_to(max(until, house.clock.now()))
    while settle():
        pass


def _next_instant(house: House) -> datetime | None:
    with house.database.read() as tx:
        instants = [at for at in (due.next_at(tx), outgoing.next_at(tx)) if at is not None]
    return min(instants, default=None)
