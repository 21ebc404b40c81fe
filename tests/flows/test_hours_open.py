"""Opening hours: in the programme's zone, on both clock-change nights, never in the past."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.engine.facts import Programme
from flows.hours_open import is_open, next_hours, next_opening, open_until, opening_after

ZONES = (
    "America/Toronto",
    "America/St_Johns",
    "America/Regina",
    "America/Vancouver",
)

FIRST = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
LAST = datetime(2028, 12, 31, tzinfo=UTC).replace(tzinfo=None)


def programme(zone: str = "America/Toronto", **changes: Any) -> Programme:
    plain = Programme(1, "Pathfinders", "+15145550100", zone, province="")
    return replace(plain, **changes)


def local(text: str, zone: str = "America/Toronto") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-06-10 09:00", "2026-06-10 09:00"),
        ("2026-06-10 12:34", "2026-06-10 12:34"),
        ("2026-06-10 08:59", "2026-06-10 09:00"),
        ("2026-06-10 16:59", "2026-06-10 16:59"),
        ("2026-06-10 17:00", "2026-06-11 09:00"),
        ("2026-06-12 17:00", "2026-06-15 09:00"),
        ("2026-06-13 12:00", "2026-06-15 09:00"),
        ("2026-06-14 23:59", "2026-06-15 09:00"),
    ],
)
def test_the_next_opening_is_now_or_the_next_working_morning(now: str, opens: str) -> None:
    assert next_opening(programme(), local(now)) == local(opens)
    assert is_open(programme(), local(now)) == (now == opens)


@pytest.mark.parametrize(
    ("last", "at"),
    [
        ("2026-06-10 12:34", "2026-06-10 12:34"),
        ("2026-06-10 16:00", "2026-06-10 16:00"),
        ("2026-06-10 16:30", "2026-06-10 16:00"),
        ("2026-06-10 20:00", "2026-06-10 16:00"),
        ("2026-06-10 09:00", "2026-06-10 09:00"),
        ("2026-06-10 08:59", "2026-06-09 16:00"),
        ("2026-06-15 06:30", "2026-06-12 16:00"),
    ],
)
def test_the_last_instant_with_an_hour_of_work_left(last: str, at: str) -> None:
    assert open_until(programme(), local(last), timedelta(hours=1)) == local(at)


def test_hours_shorter_than_what_is_to_be_left_count_from_their_beginning() -> None:
    short = programme(opens=time(9, 0), closes=time(9, 30))
    last = local("2026-06-10 12:00")
    assert open_until(short, last, timedelta(hours=1)) == local("2026-06-10 09:00")


@pytest.mark.parametrize("zone", ["America/Toronto", "America/St_Johns", "America/Regina"])
@pytest.mark.parametrize("night", ["2026-03-07 20:00", "2026-10-31 20:00"])
def test_after_a_clock_change_the_office_opens_at_nine_on_the_wall(zone: str, night: str) -> None:
    every_day = programme(zone, work_days=(0, 1, 2, 3, 4, 5, 6))
    opens = next_opening(every_day, local(night, zone)).astimezone(ZoneInfo(zone))
    assert (opens.hour, opens.minute) == (9, 0)
    assert opens.date() == (datetime.fromisoformat(night) + timedelta(days=1)).date()


def test_hours_that_spring_skips_begin_when_the_clock_has_jumped() -> None:
    early = programme(work_days=(6,), opens=time(2, 30), closes=time(6, 0))
    opens = next_opening(early, local("2026-03-08 00:00"))
    assert opens == datetime(2026, 3, 8, 7, 0, tzinfo=UTC)  # 3:00 by the new clock


def test_hours_wholly_inside_the_skipped_hour_wait_for_the_next_working_day() -> None:
    odd = programme(work_days=(6,), opens=time(2, 10), closes=time(2, 50))
    assert next_opening(odd, local("2026-03-08 00:00")) == local("2026-03-15 02:10")


@pytest.mark.parametrize(
    ("now", "again"),
    [
        ("2026-06-10 09:00", "2026-06-11 09:00"),
        ("2026-06-10 16:59", "2026-06-11 09:00"),
        ("2026-06-10 17:00", "2026-06-12 09:00"),
        ("2026-06-12 12:00", "2026-06-15 09:00"),
    ],
)
def test_what_is_told_once_a_working_day_waits_for_the_next_one(now: str, again: str) -> None:
    assert opening_after(programme(), local(now)) == local(again)


def test_hours_may_run_past_midnight() -> None:
    late = programme(work_days=(4,), opens=time(20, 0), closes=time(2, 0))
    assert is_open(late, local("2026-06-13 01:59"))
    assert not is_open(late, local("2026-06-13 02:00"))
    assert next_hours(late, local("2026-06-12 21:00")) == (
        local("2026-06-12 20:00"),
        local("2026-06-13 02:00"),
    )


def test_a_public_holiday_of_the_province_is_a_closed_day() -> None:
    # 24 June is a public holiday in Quebec and a working day in Ontario.
    holiday = local("2026-06-24 10:00")
    assert not is_open(programme(province="QC"), holiday)
    assert next_opening(programme(province="QC"), holiday) == local("2026-06-25 09:00")
    assert is_open(programme(province="ON"), holiday)


def test_a_programme_without_working_days_answers_every_day() -> None:
    assert is_open(programme(work_days=()), local("2026-06-14 10:00"))


@given(
    now=st.datetimes(min_value=FIRST, max_value=LAST, timezones=st.just(UTC)),
    zone=st.sampled_from(ZONES),
    province=st.sampled_from(("", "QC", "NL", "SK", "BC")),
    opens=st.times(),
    closes=st.times(),
    work_days=st.frozensets(st.integers(0, 6)),
)
def test_the_next_opening_is_never_past_and_always_within_the_hours(
    now: datetime,
    zone: str,
    province: str,
    opens: time,
    closes: time,
    work_days: frozenset[int],
) -> None:
    office = programme(
        zone,
        province=province,
        opens=opens.replace(second=0, microsecond=0),
        closes=closes.replace(second=0, microsecond=0),
        work_days=tuple(work_days),
    )
    opening = next_opening(office, now)
    assert opening >= now
    assert opening_after(office, now) > now
    assert is_open(office, opening_after(office, now))
    assert is_open(office, opening)
    if opening > now:
        assert not is_open(office, now)
        assert not is_open(office, opening - timedelta(microseconds=1))
