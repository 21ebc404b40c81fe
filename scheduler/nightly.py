"""What is put in order once an hour: parked callbacks, holds that ran out, plans of each week."""

from datetime import timedelta

from bot.alerts import mornings
from bot.house import House
from bot.store import changes, checkins, deliveries, drills, gaps, holds, sundays
from bot.turn import retention
from bot.turn.bookings import replan

PARKED_FOR = timedelta(days=2)  # a callback for a row that never came


def tidy(house: House) -> None:
    """Forget what nobody needs, and plan what is missing or was moved by changed zone data."""
    now = house.clock.now()
    with house.database.write() as tx:
        deliveries.purge_parked(tx, house.clock.real() - PARKED_FOR)
        holds.drop_expired(tx, now)
        sundays.plan_missing(tx, now)
        checkins.plan_missing(tx, now)
        drills.plan_missing(tx, now)
        gaps.plan_missing(tx, now)
        retention.plan_missing(tx, now)
        mornings.plan_missing(tx, now)
        for meeting in changes.rederive(tx, now):
            replan(tx, meeting, now)
