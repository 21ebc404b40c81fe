"""Quiet hours and the times of the texts about a meeting, through every change of clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.quiet import (
    NIGHT_SHIFT,
    USUAL,
    MissedText,
    Quiet,
    day_before_at,
    missed_at,
    next_allowed,
    report_again_at,
    report_at,
    same_day_at,
    silence_at,
)
from tests.flows.calendar.lives import ZONES

TORONTO, ST_JOHNS, REGINA = "America/Toronto", "America/St_Johns", "America/Regina"
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def local(text: str, zone: str) -> datetime:
    """What a clock in the zone shows, as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("shown", "allowed"),
    [
        ("2026-03-06 20:59", "2026-03-06 20:59"),
        ("2026-03-06 21:00", "2026-03-07 09:00"),
        ("2026-03-07 08:59", "2026-03-07 09:00"),
        ("2026-03-07 09:00", "2026-03-07 09:00"),
        # Both nights in which clocks change: it is 9:00 when the clock shows 9:00.
        ("2026-03-07 22:00", "2026-03-08 09:00"),
        ("2026-03-08 03:00", "2026-03-08 09:00"),
        ("2026-10-31 22:00", "2026-11-01 09:00"),
        ("2026-11-01 01:30", "2026-11-01 09:00"),
    ],
)
def test_quiet_ends_when_the_local_clock_shows_it(zone, shown, allowed):
    assert next_allowed(local(shown, zone), zone) == local(allowed, zone)


@pytest.mark.parametrize(
    ("start", "end", "not_before", "shown", "allowed"),
    [
        # After a night shift there is nothing before 13:00.
        (time(21), time(9), time(13), "2026-06-01 08:00", "2026-06-01 13:00"),
        (time(21), time(9), time(13), "2026-06-01 12:59", "2026-06-01 13:00"),
        (time(21), time(9), time(13), "2026-06-01 22:00", "2026-06-02 13:00"),
        # Somebody may be quiet by day.
        (time(8), time(16), None, "2026-06-01 09:00", "2026-06-01 16:00"),
        (time(8), time(16), None, "2026-06-01 03:00", "2026-06-01 03:00"),
        (time(8), time(16), time(7), "2026-06-01 03:00", "2026-06-01 07:00"),
        # The same start and end: never quiet.
        (time(9), time(9), None, "2026-06-01 03:00", "2026-06-01 03:00"),
        # An hour that does not come ends it at the change.
        (time(21), time(2, 30), None, "2026-03-08 01:10", "2026-03-08 03:00"),
    ],
)
def test_each_person_can_have_quiet_hours_of_their_own(start, end, not_before, shown, allowed):
    found = next_allowed(local(shown, TORONTO), TORONTO, start, end, not_before)
    assert found == local(allowed, TORONTO)


def test_an_hour_that_comes_twice_ends_the_quiet_when_it_comes_again():
    first = local("2026-11-01 01:10", TORONTO)
    assert next_allowed(first, TORONTO, time(21), time(1, 30)) == first + timedelta(minutes=80)


def test_quiet_all_day_long_is_refused():
    with pytest.raises(ValueError, match="no time of the day"):
        next_allowed(LONG_AGO, TORONTO, time(9), time(8, 59), time(9))


@given(
    st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")),
    st.sampled_from(ZONES),
    st.sampled_from((USUAL, NIGHT_SHIFT, Quiet(time(8), time(16)))),
)
def test_what_is_allowed_is_never_quiet_never_early_and_less_than_a_day_off(when, zone, quiet):
    asked = when.replace(tzinfo=UTC)
    allowed = next_allowed(asked, zone, quiet.start, quiet.end, quiet.not_before)
    assert not quiet.holds(allowed.astimezone(ZoneInfo(zone)).time())
    assert asked <= allowed <= asked + timedelta(hours=17)
    assert (allowed == asked) == (not quiet.holds(asked.astimezone(ZoneInfo(zone)).time()))


# The days of both changes, the days after, and a plain one.
MEETING_DAYS = ("2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02", "2026-06-24")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", MEETING_DAYS)
def test_each_text_about_a_meeting_has_its_local_time(zone, day):
    eve = str(date.fromisoformat(day) - timedelta(days=1))
    morrow = str(date.fromisoformat(day) + timedelta(days=1))
    start = local(f"{day} 14:00", zone)
    end = start + timedelta(minutes=60)
    assert day_before_at(start, zone, LONG_AGO) == local(f"{eve} 18:00", zone)
    assert day_before_at(start, zone, LONG_AGO, night_shift=True) == local(f"{eve} 13:00", zone)
    assert same_day_at(start, zone, LONG_AGO) == local(f"{day} 12:00", zone)
    assert silence_at(start) == local(f"{day} 12:00", zone)
    assert report_at(end, zone) == local(f"{day} 16:00", zone)
    assert report_again_at(report_at(end, zone), zone) == local(f"{morrow} 16:00", zone)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", MEETING_DAYS)
@pytest.mark.parametrize(
    ("starts", "night_shift", "due"),
    [
        ("11:00", False, "day 09:00"),
        # Two hours before 10:59 is quiet, so the evening before.
        ("10:59", False, "eve 20:00"),
        ("09:00", False, "eve 20:00"),
        ("14:59", True, "eve 20:00"),
        ("15:00", True, "day 13:00"),
        ("23:30", False, "eve 20:00"),
    ],
)
def test_the_same_day_text_goes_out_the_evening_before_where_two_hours_before_is_quiet(
    zone, day, starts, night_shift, due
):
    eve = str(date.fromisoformat(day) - timedelta(days=1))
    expected = local(due.replace("day", day).replace("eve", eve), zone)
    assert same_day_at(local(f"{day} {starts}", zone), zone, LONG_AGO, night_shift) == expected


def test_who_is_quiet_in_the_evening_too_gets_no_text_the_evening_before():
    quiet = Quiet(time(17), time(11))
    assert same_day_at(local("2026-06-24 12:00", TORONTO), TORONTO, LONG_AGO, quiet=quiet) is None
    early = Quiet(time(19, 30), time(11))
    assert same_day_at(local("2026-06-24 12:00", TORONTO), TORONTO, LONG_AGO, quiet=early) == local(
        "2026-06-23 18:00", TORONTO
    )


@pytest.mark.parametrize(
    ("booked", "day_before", "same_day"),
    [
        ("2026-06-23 18:00", "2026-06-23 18:00", "2026-06-24 12:00"),
        # Booked after the day-before text was due: none.
        ("2026-06-23 18:01", None, "2026-06-24 12:00"),
        ("2026-06-24 12:01", None, None),
    ],
)
def test_a_meeting_booked_late_is_not_announced_for_the_past(booked, day_before, same_day):
    start = local("2026-06-24 14:00", TORONTO)
    at = local(booked, TORONTO)
    expected = [text and local(text, TORONTO) for text in (day_before, same_day)]
    assert [day_before_at(start, TORONTO, at), same_day_at(start, TORONTO, at)] == expected


def test_a_reminder_that_quiet_hours_push_past_the_meeting_is_none():
    quiet = Quiet(time(17), time(11))
    start = local("2026-06-24 10:00", TORONTO)
    assert day_before_at(start, TORONTO, LONG_AGO, quiet=quiet) is None


def test_the_report_of_a_late_meeting_is_asked_the_next_morning():
    end = local("2026-10-31 20:30", ST_JOHNS)
    assert report_at(end, ST_JOHNS) == local("2026-11-01 09:00", ST_JOHNS)


@pytest.mark.parametrize("zone", (TORONTO, ST_JOHNS, REGINA))
@pytest.mark.parametrize(
    ("known", "sent", "days_after"),
    [
        ("2026-10-31 15:10", "2026-10-31 15:10", 0),
        ("2026-10-31 19:59", "2026-10-31 19:59", 0),
        ("2026-10-31 20:00", "2026-11-01 09:00", 1),
        ("2026-10-31 23:00", "2026-11-01 09:00", 1),
        ("2026-11-01 07:00", "2026-11-01 09:00", 1),
        ("2026-11-01 19:00", "2026-11-01 19:00", 1),
        ("2026-11-02 10:00", "2026-11-02 10:00", 2),
    ],
)
def test_who_did_not_come_is_written_to_the_same_day_before_eight_or_the_next(
    zone, known, sent, days_after
):
    found = missed_at(local(known, zone), local("2026-10-31 14:00", zone), zone)
    assert found == MissedText(local(sent, zone), days_after)


def test_after_a_night_shift_the_missed_text_waits_for_the_afternoon():
    found = missed_at(
        local("2026-10-31 20:30", TORONTO),
        local("2026-10-31 19:00", TORONTO),
        TORONTO,
        NIGHT_SHIFT,
    )
    assert found == MissedText(local("2026-11-01 13:00", TORONTO), 1)
