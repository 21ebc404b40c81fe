"""One zone's clock, also in the hour that spring skips and the one that autumn has twice."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.wall import clock_over, instant, moment, seconds, wall_seconds
from tests.flows.calendar.lives import ZONES


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> int:
    return wall_seconds(datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("zone", "shown", "first", "last"),
    [
        ("America/Toronto", "2026-03-08 01:59", "2026-03-08 06:59", "2026-03-08 06:59"),
        # 2:00 to 3:00 does not exist that night: it is all the moment of the change.
        ("America/Toronto", "2026-03-08 02:30", "2026-03-08 07:00", "2026-03-08 07:00"),
        ("America/Toronto", "2026-03-08 03:00", "2026-03-08 07:00", "2026-03-08 07:00"),
        # 1:00 to 2:00 comes twice.
        ("America/Toronto", "2026-11-01 00:59", "2026-11-01 04:59", "2026-11-01 04:59"),
        ("America/Toronto", "2026-11-01 01:30", "2026-11-01 05:30", "2026-11-01 06:30"),
        ("America/Toronto", "2026-11-01 02:00", "2026-11-01 07:00", "2026-11-01 07:00"),
        ("America/St_Johns", "2026-03-08 02:30", "2026-03-08 05:30", "2026-03-08 05:30"),
        ("America/St_Johns", "2026-11-01 01:30", "2026-11-01 04:00", "2026-11-01 05:00"),
        ("America/Regina", "2026-03-08 02:30", "2026-03-08 08:30", "2026-03-08 08:30"),
        ("America/Regina", "2026-11-01 01:30", "2026-11-01 07:30", "2026-11-01 07:30"),
        # British Columbia went forward in March 2026 and stays there.
        ("America/Vancouver", "2026-03-08 02:30", "2026-03-08 10:00", "2026-03-08 10:00"),
        ("America/Vancouver", "2026-11-01 01:30", "2026-11-01 08:30", "2026-11-01 08:30"),
        ("America/Vancouver", "2026-12-15 09:00", "2026-12-15 16:00", "2026-12-15 16:00"),
    ],
)
def test_a_time_on_the_wall_is_found_in_utc(zone, shown, first, last):
    clock = clock_over(zone, (wall(shown), wall(shown)))
    assert instant(clock.first(wall(shown))) == utc(first)
    assert instant(clock.last(wall(shown))) == utc(last)
    day, at = datetime.fromisoformat(shown).date(), datetime.fromisoformat(shown).time()
    assert moment(day, at, zone) == utc(last)


@given(st.sampled_from(ZONES), st.integers(1_767_225_600, 1_830_297_600))
def test_the_clock_shows_what_zoneinfo_shows(zone, second):
    shown = datetime.fromtimestamp(second, ZoneInfo(zone)).replace(tzinfo=None)
    clock = clock_over(zone, (second, second))
    assert clock.shows(second) == wall_seconds(shown)
    assert clock.first(clock.shows(second)) <= second


@given(
    st.sampled_from((*ZONES, "Asia/Kathmandu", "Australia/Lord_Howe")),
    st.lists(st.integers(-200, 200), min_size=1, max_size=6),
    st.sampled_from(
        ("2026-03-08 02:00", "2026-11-01 01:00", "2026-04-05 02:00", "2026-07-01 00:00")
    ),
)
def test_stretches_on_the_wall_are_covered_from_their_first_to_their_last_moment(
    zone, minutes, night
):
    middle = wall(night)
    clock = clock_over(zone, (middle - 400 * 86_400, middle + 400 * 86_400))
    edges = sorted({middle + 60 * minute for minute in minutes})
    walls = [(edge, edge + 30) for edge in edges]
    assert clock.covering(walls) == [(clock.first(a), clock.last(b)) for a, b in walls]


def test_a_zone_that_does_not_exist_is_refused():
    with pytest.raises(ZoneInfoNotFoundError):
        clock_over("America/Atlantis", (0, 1))


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="needs its zone"):
        seconds(datetime.fromisoformat("2026-03-08 09:00"))


def test_midnight_and_the_year_before_1970_are_ordinary_days():
    assert moment(date(1969, 12, 31), time(0), "UTC") == utc("1969-12-31 00:00")
