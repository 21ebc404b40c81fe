"""Weekly hours, and the dates on which other hours hold."""

from datetime import UTC, date, datetime, time

import pytest

from flows.calendar.hours import Override, WeeklyHours, open_windows, whole_days
from flows.calendar.wall import instant, seconds

WORKDAYS = frozenset(range(5))
NINE_TO_FIVE = WeeklyHours(WORKDAYS, time(9), time(17))


def utc(text: str) -> int:
    return seconds(datetime.fromisoformat(text).replace(tzinfo=UTC))


def shown(windows) -> list[str]:
    return [f"{instant(a):%d %H:%M}-{instant(b):%d %H:%M}" for a, b in windows]


@pytest.mark.parametrize(
    ("zone", "weekly", "overrides", "expected"),
    [
        ("America/Toronto", [NINE_TO_FIVE], [], ["06 14:00-06 22:00", "09 13:00-09 21:00"]),
        ("America/Regina", [NINE_TO_FIVE], [], ["06 15:00-06 23:00", "09 15:00-09 23:00"]),
        # A date with hours of its own has only those.
        (
            "America/Toronto",
            [NINE_TO_FIVE],
            [Override(date(2026, 3, 6), time(19), time(20))],
            ["07 00:00-07 01:00", "09 13:00-09 21:00"],
        ),
        # Two for one date add up; a date without hours is closed.
        (
            "America/Toronto",
            [NINE_TO_FIVE],
            [
                Override(date(2026, 3, 6), time(8), time(9)),
                Override(date(2026, 3, 6), time(10), time(11)),
                Override(date(2026, 3, 9)),
            ],
            ["06 13:00-06 14:00", "06 15:00-06 16:00"],
        ),
        # A date outside the weekly days is opened.
        (
            "America/Toronto",
            [],
            [Override(date(2026, 3, 8), time(9), time(10))],
            ["08 13:00-08 14:00"],
        ),
        # Hours that end before they start are none, and close the date they stand on.
        ("America/Toronto", [WeeklyHours(WORKDAYS, time(17), time(9))], [], []),
        (
            "America/Toronto",
            [NINE_TO_FIVE],
            [Override(date(2026, 3, 6), time(9), time(9))],
            ["09 13:00-09 21:00"],
        ),
        # 23:59 is midnight, so that evening and next morning are one window.
        (
            "America/Regina",
            [
                WeeklyHours(frozenset({4}), time(22), time(23, 59)),
                WeeklyHours(frozenset({5}), time(0), time(1)),
            ],
            [],
            ["07 04:00-07 07:00"],
        ),
        # Two sets of hours on one day are merged.
        (
            "America/Regina",
            [
                WeeklyHours(frozenset({4}), time(9), time(12)),
                WeeklyHours(frozenset({4}), time(11), time(13)),
            ],
            [],
            ["06 15:00-06 19:00"],
        ),
        # The night in which Toronto's clocks go forward has an hour less.
        (
            "America/Toronto",
            [WeeklyHours(frozenset({6}), time(0), time(9))],
            [],
            ["08 05:00-08 13:00"],
        ),
    ],
)
def test_hours_hold_in_the_persons_own_zone(zone, weekly, overrides, expected):
    span = (utc("2026-03-06 08:00"), utc("2026-03-10 04:00"))
    assert shown(open_windows(weekly, overrides, zone, span)) == expected


def test_the_night_in_which_clocks_go_back_has_an_hour_more():
    night = WeeklyHours(frozenset({6}), time(0), time(9))
    span = (utc("2026-10-31 12:00"), utc("2026-11-02 03:00"))
    assert shown(open_windows([night], [], "America/St_Johns", span)) == ["01 02:30-01 12:30"]


def test_windows_end_at_the_edges_of_the_span():
    span = (utc("2026-03-06 15:30"), utc("2026-03-06 16:00"))
    assert open_windows([NINE_TO_FIVE], [], "America/Toronto", span) == [span]


def test_whole_days_are_as_long_as_the_clock_makes_them():
    days = [date(2026, 11, 1), date(2026, 3, 8)]
    span = (utc("2026-01-01 00:00"), utc("2026-12-31 00:00"))
    lengths = [end - start for start, end in whole_days(days, "America/Toronto", span)]
    assert lengths == [23 * 3600, 25 * 3600]
