"""The demo's clock: programme time runs ahead of real time by what its row says."""

from datetime import UTC, datetime, timedelta

from bot.database import Database
from bot.store import demo


class DemoClock:
    """A `bot.clock.Clock` that every process of the demo reads from one row, at every look.

    Nothing is remembered between looks: a text typed right after a walk must not be heard before
    the question it answers.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def now(self) -> datetime:
        """Programme time, aware UTC."""
        with self._database.read() as tx:
            ahead = demo.read_clock(tx).ahead
        return self.real() + timedelta(seconds=ahead)

    def real(self) -> datetime:
        """Real time, aware UTC: leases, time-outs, rates."""
        return datetime.now(UTC)

    def turn_to(self, at: datetime) -> None:
        """Set the clock forward to an instant (aware UTC); it is never set back."""
        with self._database.write() as tx:
            demo.turn_clock(tx, (at - self.real()).total_seconds())
