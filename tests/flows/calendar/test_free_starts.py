"""Which starts fit: hours, travel, curfews, call-ins, other meetings, holds, notice, two zones."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.busy import Busy, shift
from flows.calendar.hours import Override, WeeklyHours
from flows.calendar.slots import Booked, Held, PersonCalendar, Request, fits, free_starts
from flows.engine.facts import Wanted

TORONTO, VANCOUVER = "America/Toronto", "America/Vancouver"
TUESDAY = date(2026, 6, 23)


def local(text: str, zone: str = TORONTO) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


# Asked on Monday evening for the next 26 hours: all of Tuesday.
REQUEST = Request(now=local("2026-06-22 20:30"), zone=TORONTO, step=60, horizon_days=1)
ANYBODY = PersonCalendar(TORONTO)


def starts(*people: PersonCalendar, request: Request = REQUEST) -> list[str]:
    """The starts on Tuesday as the asker's clock shows them."""
    zone = ZoneInfo(request.zone)
    shown = [start.astimezone(zone) for start in free_starts(people, request)]
    return [f"{start:%H:%M}" for start in shown if start.date() == TUESDAY]


def hours(first: int, last: int) -> list[str]:
    return [f"{hour:02}:00" for hour in range(first, last + 1)]


def test_without_stated_hours_the_day_is_nine_to_nine():
    assert starts(ANYBODY, ANYBODY) == hours(9, 19)  # the last day ends at 20:30, the horizon


def test_the_meeting_lies_in_both_peoples_hours_but_the_travel_need_not():
    mentor = PersonCalendar(TORONTO, (WeeklyHours(frozenset({1}), time(17), time(20)),))
    assert starts(ANYBODY, mentor) == ["17:00", "18:00", "19:00"]


def test_two_zones_meet_inside_both_days():
    far = PersonCalendar(VANCOUVER)
    assert starts(ANYBODY, far) == hours(12, 19)
    assert starts(far, ANYBODY, request=replace(REQUEST, zone=VANCOUVER)) == hours(9, 16)


def test_stated_hours_may_be_early_or_late():
    early = PersonCalendar(TORONTO, (WeeklyHours(frozenset({1}), time(6), time(8)),))
    assert starts(early, early) == ["06:00", "07:00"]


@pytest.mark.parametrize(
    ("busy", "travel", "expected"),
    [
        # Work until 15:00: half an hour to get there, so 15:30 at the earliest, 16:00 on the hour.
        (shift(TUESDAY, time(7), time(15)), 30, hours(16, 19)),
        (shift(TUESDAY, time(7), time(15)), 0, hours(15, 19)),
        # After a night shift that ends on Tuesday morning they sleep until 13:00.
        (shift(date(2026, 6, 1), time(23), time(7), "FREQ=DAILY"), 30, hours(14, 19)),
        (shift(date(2026, 6, 1), time(23), time(7), "FREQ=DAILY"), 0, hours(13, 19)),
        # Home by 18:00, the way home included.
        (Busy("home_by", wall("2026-06-23 18:00")), 30, hours(9, 16)),
        (Busy("home_by", wall("2026-06-23 18:00")), 60, hours(9, 16)),
        (Busy("home_by", wall("2026-06-23 18:00")), 0, hours(9, 19)),
        # Home until 11:00: the way there starts then.
        (Busy("home_by", wall("2026-06-22 21:00"), wall("2026-06-23 11:00")), 30, hours(12, 19)),
        # Call-ins at 12:00 and 17:00 are not crossed, nor are the ways.
        (
            Busy("reachable_at", wall("2026-06-23 12:00"), rule="FREQ=DAILY"),
            30,
            ["09:00", "10:00", *hours(13, 19)],
        ),
        (
            Busy("reachable_at", wall("2026-06-23 17:00"), wall("2026-06-23 17:15")),
            0,
            [*hours(9, 16), "18:00", "19:00"],
        ),
    ],
)
def test_a_meeting_with_its_travel_touches_no_busy_time(busy, travel, expected):
    request = replace(REQUEST, travel=travel)
    person = PersonCalendar(TORONTO, busy=(busy,))
    assert starts(person, ANYBODY, request=request) == expected
    assert starts(ANYBODY, person, request=request) == expected


@pytest.mark.parametrize(
    ("there", "here", "expected"),
    [
        (0, 0, [*hours(9, 12), *hours(14, 19)]),
        (0, 30, [*hours(9, 11), *hours(15, 19)]),
        (30, 0, [*hours(9, 11), *hours(15, 19)]),
        # The travel of neighbours adds up: an hour on each side.
        (30, 30, [*hours(9, 11), *hours(15, 19)]),
        (45, 30, [*hours(9, 10), *hours(16, 19)]),
    ],
)
def test_travel_adds_up_between_meetings(there, here, expected):
    booked = Booked(local("2026-06-23 13:00"), 60, there)
    request = replace(REQUEST, travel=here)
    busy = PersonCalendar(TORONTO, booked=(booked,))
    assert starts(busy, ANYBODY, request=request) == expected
    held = PersonCalendar(TORONTO, holds=(Held(booked.start, 60, there),))
    assert starts(held, ANYBODY, request=request) == expected


def test_the_way_home_after_the_last_meeting_before_the_horizon_counts():
    request = replace(REQUEST, step=30, travel=60)
    assert starts(ANYBODY, ANYBODY, request=request)[-1] == "19:30"
    curfew = PersonCalendar(TORONTO, busy=(Busy("home_by", wall("2026-06-23 21:00")),))
    assert starts(curfew, ANYBODY, request=request)[-1] == "19:00"


def test_a_hold_that_has_run_out_blocks_nothing():
    for expires, free in ((REQUEST.now, True), (REQUEST.now + timedelta(minutes=1), False)):
        held = Held(local("2026-06-23 13:00"), 60, 0, expires)
        assert ("13:00" in starts(PersonCalendar(TORONTO, holds=(held,)), ANYBODY)) is free


def test_what_they_cannot_is_closed_and_what_they_want_closes_nothing():
    cannot = Wanted(local("2026-06-23 09:00"), local("2026-06-23 16:00"), busy=True)
    wish = Wanted(local("2026-06-23 18:00"), local("2026-06-23 20:00"))
    request = replace(REQUEST, wanted=(cannot, wish))
    assert starts(ANYBODY, ANYBODY, request=request) == hours(17, 19)


def test_a_closed_date_has_no_time():
    away = PersonCalendar(TORONTO, overrides=(Override(TUESDAY),))
    assert starts(away, ANYBODY) == []
    assert free_starts([away, ANYBODY], replace(REQUEST, horizon_days=3))


@pytest.mark.parametrize(
    ("now", "notice", "first"),
    [
        ("2026-06-23 09:00", 180, "12:00"),
        ("2026-06-23 09:01", 180, "13:00"),
        ("2026-06-23 09:01", 0, "10:00"),
    ],
)
def test_no_start_comes_before_the_notice(now, notice, first):
    request = replace(REQUEST, now=local(now), notice=notice)
    assert starts(ANYBODY, ANYBODY, request=request)[0] == first


def test_steps_of_other_lengths_do_not_wander_while_the_day_passes():
    always = PersonCalendar(TORONTO, (WeeklyHours(frozenset(range(7)), time(0), time(23, 59)),))
    request = replace(REQUEST, step=45, notice=0, horizon_days=2)
    for minutes in (0, 17, 100):
        later = replace(request, now=request.now + timedelta(minutes=minutes))
        assert starts(always, always, request=later)[:3] == ["00:00", "00:45", "01:30"]


@pytest.mark.parametrize(
    ("start", "right"),
    [
        ("2026-06-23 09:00", True),
        ("2026-06-23 09:10", True),
        ("2026-06-23 08:59", False),
        ("2026-06-23 11:30", True),
        ("2026-06-23 11:31", False),
        ("2026-06-22 23:00", False),
        ("2026-06-23 19:30", True),
        ("2026-06-23 19:31", False),
    ],
)
def test_any_minute_can_be_checked(start, right):
    call = Busy("reachable_at", wall("2026-06-23 13:00"))
    assert fits([PersonCalendar(TORONTO, busy=(call,)), ANYBODY], REQUEST, local(start)) is right


def test_the_night_clocks_change_keeps_a_curfew_at_its_hour():
    curfew = Busy("home_by", wall("2026-01-01 18:00"), rule="FREQ=DAILY")
    person = PersonCalendar(TORONTO, busy=(curfew,))
    for sunday in ("2026-03-08", "2026-11-01"):
        request = replace(REQUEST, now=local(f"{sunday} 00:00"), travel=60)
        found = [s.astimezone(ZoneInfo(TORONTO)) for s in free_starts([person, ANYBODY], request)]
        assert [f"{s:%H:%M}" for s in found] == hours(9, 16)
