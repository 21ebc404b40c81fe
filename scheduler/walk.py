"""Walk through programme time from due instant to due instant: the demo, rehearsals, proofs."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from bot.house import House
from bot.store import due, outgoing, phones

AT_MOST = 10_000  # instants of one walk; a mistake must not run for ever
AT_ONE_INSTANT = 1_000  # rounds of work; what is given back each time holds up nobody
PATIENCE = 5  # looks at what is due and nobody does


class TurnableClock(Protocol):
    """A clock that can be set forward."""

    def turn_to(self, at: datetime) -> None:
        """From now on it is this instant (aware UTC)."""


def walk(house: House, clock: TurnableClock, until: datetime, settle: Callable[[], int]) -> None:
    """Stop at every instant at which something is due, do it, and go on to `until` (aware UTC).

    `settle` does everything that is due at this moment and says how much that was. What others
    are doing at this moment is waited for, but not for ever and only once: what waits for real
    time, such as a lease or the rate of a sender, holds up nothing that falls due later.
    """
    stuck: datetime | None = None
    for _ in range(AT_MOST):
        stuck = _do_all(house, settle, stuck)
        following = _next_instant(house, house.clock.now() if stuck else None)
        if following is None or following > until:
            break
        clock.turn_to(max(following, house.clock.now()))
    clock.turn_to(max(until, house.clock.now()))
    _settle(settle)


def _do_all(house: House, settle: Callable[[], int], stuck: datetime | None) -> datetime | None:
    """Do what is due now; the instant of what still waits after some looks, or None."""
    for _ in range(PATIENCE):
        _settle(settle)
        first = _next_instant(house, None)
        if first is None or first > house.clock.now():
            return None
        if first == stuck:
            break
    return first


def _settle(settle: Callable[[], int]) -> None:
    for _ in range(AT_ONE_INSTANT):
        if not settle():
            return


def _next_instant(house: House, after: datetime | None) -> datetime | None:
    """When something is due next, also what is due already; with `after`, later things alone."""
    with house.database.read() as tx:
        if after is not None:
            return phones.next_instant(tx, after)
        instants = [at for at in (due.next_at(tx), outgoing.next_at(tx)) if at is not None]
    return min(instants, default=None)
