"""The situations that talks begin in. Time is Monday 23 November 2026, 10:00 in Toronto."""

from collections.abc import Callable
from datetime import datetime, time

from bot.store import hours, meetings
from bot.store.meetings import Booking
from bot.turn.bookings import replan
from flows.calendar.hours import WeeklyHours
from tests.talks.rehearsal import Rehearsal

MENTORS_HOURS = WeeklyHours(frozenset({0, 1, 2, 3, 4, 5}), time(9, 0), time(20, 30))
WEDNESDAY = datetime.fromisoformat("2026-11-25T18:30")


def nothing(stage: Rehearsal) -> None:
    """People with hours, and no meeting."""
    with stage.house.database.write() as tx:
        for mentor in (stage.cast.marc, stage.cast.julie):
            hours.add_weekly(tx, mentor.id, MENTORS_HOURS)


def booked(stage: Rehearsal, wall: datetime = WEDNESDAY) -> None:
    """Ana meets Marc, Luc meets Julie, Wednesday 18:30, booked long ago."""
    nothing(stage)
    with stage.house.database.write() as tx:
        for pair in (stage.cast.ana_and_marc, stage.cast.luc_and_julie):
            made = meetings.book(tx, Booking(pair, wall, "America/Toronto"), stage.clock.at)
            replan(tx, made, stage.clock.at)


SITUATIONS: dict[str, Callable[[Rehearsal], None]] = {
    "nothing": nothing,
    "meeting on wednesday": booked,
}
