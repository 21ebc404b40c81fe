"""Walk through programme time from due instant to due instant: the demo, rehearsals, proofs."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from bot.house import House
from bot.store import due, outgoing, phones

AT_MOST = 10_000  # steps of one walk; a mistake must not run for ever
PATIENCE = 5  # looks at what is due and nobody does


class TurnableClock(Protocol):
    """A clock that can be set forward."""

    def turn_to(self, at: datetime) -> None:
        """From now on it is this instant (aware UTC)."""


def walk(house: House, clock: TurnableClock, until: datetime, settle: Callable[[], int]) -> None:
    """Stop at every instant at which something is due, do it, and go on to `until` (aware UTC).

    `settle` does everything that is due at this moment and says how much that was. What others
    are doing at this moment is waited for, but not for ever: a row that fails holds up nobody.
    """
    looks = 0
    for _ in range(AT_MOST):
        while settle():
            looks = 0
        now = house.clock.now()
        following = _next_instant(house, now if looks >= PATIENCE else None)
        if following is None or following > until:
            break
        looks = looks + 1 if following <= now else 0
        clock.turn_to(max(following, now))
    clock.turn_to(max(until, house.clock.now()))
    while settle():
        pass


def _next_instant(house: House, after: datetime | None) -> datetime | None:
    """When something is due next, also what is due already; with `after`, later things alone."""
    with house.database.read() as tx:
        if after is not None:
            return phones.next_instant(tx, after)
        instants = [at for at in (due.next_at(tx), outgoing.next_at(tx)) if at is not None]
    return min(instants, default=None)
