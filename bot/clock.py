"""What time it is. The one place that asks the machine."""

import zoneinfo
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Programme time and real time. They differ only in the demo, where visitors turn the clock."""

    def now(self) -> datetime:
        """Programme time, aware UTC: reminders, questions, expiry."""

    def real(self) -> datetime:
        """Real time, aware UTC: leases, time-outs, rates."""


class SystemClock:
    """The machine's clock for both."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def real(self) -> datetime:
        return datetime.now(UTC)


def pin_zone_data() -> None:
    """Read zones from the tzdata package alone: many systems carry tables from before 2026."""
    zoneinfo.reset_tzpath(to=())
