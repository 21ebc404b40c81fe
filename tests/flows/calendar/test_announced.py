"""Until when a group may be announced, and how long a seat is kept."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.calendar.announced import announce_by, kept_until

TORONTO = "America/Toronto"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "last"),
    [
        ("2026-11-26 23:00", "2026-11-26 20:00"),  # a Thursday: three hours before
        ("2026-11-28 17:00", "2026-11-25 05:00"),  # a Saturday: Tuesday is the last day
        ("2026-11-29 17:00", "2026-11-25 05:00"),  # a Sunday: of the same week
        ("2026-11-30 04:30", "2026-11-25 05:00"),  # Sunday night there, Monday in UTC
    ],
)
def test_weekend_sessions_are_announced_by_tuesday(start: str, last: str) -> None:
    assert announce_by(at(start), TORONTO) == at(last)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23 14:00", "2026-11-24 14:00"),  # 9:00 there: 21:00 is quiet, so the morning
        ("2026-11-23 08:00", "2026-11-24 14:00"),  # at night: counted from nine
        ("2026-11-23 13:59", "2026-11-24 14:00"),
        ("2026-11-24 01:30", "2026-11-24 14:00"),  # 20:30 there: not lost in their sleep
    ],
)
def test_a_seat_is_kept_for_twelve_hours_and_over_the_night(now: str, until: str) -> None:
    assert kept_until(at(now), at("2026-12-01 17:00"), TORONTO) == at(until)


def test_a_seat_is_kept_until_three_hours_before_at_most() -> None:
    start = at("2026-11-23 20:00")
    assert kept_until(at("2026-11-23 15:00"), start, TORONTO) == start - timedelta(hours=3)
