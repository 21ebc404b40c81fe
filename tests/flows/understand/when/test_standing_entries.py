"""What comes round every week becomes calendar entries without reasons."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.understand.reading import Standing
from flows.understand.when.entries import as_busy, as_good

WEDNESDAY = date(2026, 3, 4)
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
at = datetime.fromisoformat


@pytest.mark.parametrize(
    ("standing", "entry"),
    [
        (
            Standing(WEEKDAYS, 7 * 60, 15 * 60, "work"),
            Busy(
                "not_free",
                at("2026-03-04T07:00"),
                at("2026-03-04T15:00"),
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            ),
        ),
        (
            Standing(frozenset({6, 0, 1}), 23 * 60, 7 * 60, "work"),
            Busy(
                "not_free",
                at("2026-03-08T23:00"),
                at("2026-03-09T07:00"),
                "FREQ=WEEKLY;BYDAY=MO,TU,SU",
            ),
        ),
        (
            Standing(EVERY_DAY, 21 * 60, 6 * 60, "curfew"),
            Busy(
                "home_by",
                at("2026-03-04T21:00"),
                at("2026-03-05T06:00"),
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
            ),
        ),
        (
            Standing(frozenset({1}), 16 * 60, 17 * 60, "callin"),
            Busy(
                "reachable_at",
                at("2026-03-10T16:00"),
                at("2026-03-10T17:00"),
                "FREQ=WEEKLY;BYDAY=TU",
            ),
        ),
        (
            Standing(frozenset({5}), 0, 1440, "other"),
            Busy(
                "not_free",
                at("2026-03-07T00:00"),
                at("2026-03-08T00:00"),
                "FREQ=WEEKLY;BYDAY=SA",
            ),
        ),
        (
            Standing(frozenset({4, 5}), 1440, 6 * 60, "curfew"),
            Busy(
                "home_by",
                at("2026-03-07T00:00"),
                at("2026-03-07T06:00"),
                "FREQ=WEEKLY;BYDAY=SA,SU",
            ),
        ),
    ],
)
def test_what_takes_a_person_is_one_weekly_entry(standing: Standing, entry: Busy) -> None:
    assert as_busy(standing, WEDNESDAY) == (entry,)


@pytest.mark.parametrize(
    ("standing", "hours"),
    [
        (
            Standing(WEEKDAYS, 17 * 60, 1440, busy=False),
            WeeklyHours(WEEKDAYS, time(17), time(23, 59)),
        ),
        (
            Standing(frozenset({2}), 0, 1440, "work", busy=False),
            WeeklyHours(frozenset({2}), time(0), time(23, 59)),
        ),
        (
            Standing(EVERY_DAY, 8 * 60, 12 * 60, busy=False),
            WeeklyHours(EVERY_DAY, time(8), time(12)),
        ),
        (
            Standing(EVERY_DAY, 20 * 60, 60, busy=False),
            WeeklyHours(EVERY_DAY, time(20), time(23, 59)),
        ),
    ],
)
def test_a_free_time_is_good_hours_and_no_entry(standing: Standing, hours: WeeklyHours) -> None:
    assert as_good(standing) == hours
    assert as_busy(standing, WEDNESDAY) == ()


def test_a_taken_time_has_no_good_hours() -> None:
    with pytest.raises(ValueError, match="no good hours"):
        as_good(Standing(WEEKDAYS, 420, 900, "work"))


@given(
    days=st.frozensets(st.integers(0, 6), min_size=1),
    start=st.integers(0, 1440),
    end=st.integers(0, 1440),
    today=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_an_entry_starts_within_a_week_and_lasts_at_most_a_day(
    days: frozenset[int], start: int, end: int, today: date
) -> None:
    (entry,) = as_busy(Standing(days, start, end, "work"), today)
    assert entry.end is not None
    ahead = entry.start - datetime.combine(today, time())
    assert 0 <= ahead.total_seconds() <= 7 * 86_400
    assert 0 < (entry.end - entry.start).total_seconds() <= 86_400
