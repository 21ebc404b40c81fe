"""Which starts fit a life with rules: passes, limits, sleep after nights, the hours of a place."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.busy import Busy, shift
from flows.calendar.hours import EVERY_DAY, Override, WeeklyHours
from flows.calendar.person import Booked, Held, PersonCalendar, Phase, Request
from flows.calendar.slots import fits, free_starts
from flows.engine.facts import Wanted

TORONTO, VANCOUVER, ST_JOHNS = "America/Toronto", "America/Vancouver", "America/St_Johns"
ALWAYS = (WeeklyHours(EVERY_DAY, time(0), time(23, 59)),)
ANYBODY = PersonCalendar(TORONTO)


def local(text: str, zone: str = TORONTO) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


# A Monday at noon; a week ahead.
REQUEST = Request(now=local("2026-06-15 12:00"), zone=TORONTO, step=60, horizon_days=7)


def starts(*people: PersonCalendar, request: Request = REQUEST) -> list[str]:
    zone = ZoneInfo(request.zone)
    return [f"{start.astimezone(zone):%d %H:%M}" for start in free_starts(people, request)]


def days(*people: PersonCalendar, request: Request = REQUEST) -> str:
    """The days of June that have a start."""
    return " ".join(dict.fromkeys(start[:2] for start in starts(*people, request=request)))


ALL = "15 16 17 18 19 20 21 22"


@pytest.mark.parametrize(
    ("phase", "changes", "expected"),
    [
        # A pass of two hours: half an hour each way and an hour there just fit.
        (Phase(None, date(2026, 6, 18), 120), {}, ALL),
        (Phase(None, date(2026, 6, 18), 119), {}, "19 20 21 22"),
        (Phase(None, date(2026, 6, 18), 120), {"travel": 31}, "19 20 21 22"),
        (Phase(None, date(2026, 6, 18), 120), {"minutes": 75}, "19 20 21 22"),
        # From one day to another, both included.
        (Phase(date(2026, 6, 17), date(2026, 6, 18), 60), {}, "15 16 19 20 21 22"),
        (Phase(date(2026, 6, 17), date(2026, 6, 17), 60), {}, "15 16 18 19 20 21 22"),
        (Phase(date(2026, 6, 1), date(2026, 6, 14), 60), {}, ALL),
        # Phone and video are no outing.
        (Phase(None, date(2026, 6, 30), 10), {"travel": 0}, ALL),
        (Phase(None, date(2026, 6, 30), 10), {}, ""),
        # A phase that ends before it begins is none.
        (Phase(date(2026, 6, 18), date(2026, 6, 17), 10), {}, ALL),
    ],
)
def test_an_outing_lasts_no_longer_than_a_pass(phase, changes, expected):
    person = PersonCalendar(TORONTO, phases=(phase,))
    request = replace(REQUEST, **changes)
    assert days(person, ANYBODY, request=request) == expected
    assert days(ANYBODY, person, request=request) == expected


def test_an_outing_over_midnight_keeps_to_the_shorter_pass():
    phase = Phase(date(2026, 6, 18), date(2026, 6, 18), 90)
    person = PersonCalendar(TORONTO, ALWAYS, phases=(phase,))
    found = starts(person, PersonCalendar(TORONTO, ALWAYS))
    assert "17 22:00" in found  # home at 23:30
    assert "17 23:00" not in found
    assert "19 00:00" not in found  # leaves at 23:30
    assert "19 01:00" in found


def test_somebodys_own_way_counts_in_their_pass():
    near = PersonCalendar(TORONTO, phases=(Phase(None, date(2026, 6, 30), 80),), travel=10)
    assert days(near, ANYBODY) == ALL
    assert days(replace(near, travel=11), ANYBODY) == ""


MONDAY_EVENING = Booked(local("2026-06-15 20:00"), 60, 0)
WEDNESDAY = Booked(local("2026-06-17 10:00"), 60, 0)


@pytest.mark.parametrize(
    ("booked", "limits", "expected"),
    [
        ((WEDNESDAY,), {}, ALL),
        ((WEDNESDAY,), {"most_a_day": 1}, "15 16 18 19 20 21 22"),
        ((WEDNESDAY,), {"most_a_day": 2}, ALL),
        ((WEDNESDAY, MONDAY_EVENING), {"most_a_day": 1}, "16 18 19 20 21 22"),
        # The week runs from Monday to Sunday.
        ((WEDNESDAY,), {"most_a_week": 1}, "22"),
        ((WEDNESDAY,), {"most_a_week": 2}, ALL),
        ((WEDNESDAY, MONDAY_EVENING), {"most_a_week": 2}, "22"),
        ((Booked(local("2026-06-22 20:00"), 30),), {"most_a_week": 1}, "15 16 17 18 19 20 21"),
        ((), {"most_a_day": 0}, ""),
        ((), {"most_a_week": 0}, ""),
    ],
)
def test_there_are_no_more_meetings_than_somebody_can_take(booked, limits, expected):
    person = PersonCalendar(TORONTO, booked=booked, **limits)
    assert days(person, ANYBODY) == expected
    by_phone = replace(REQUEST, travel=0)
    assert days(person, ANYBODY, request=by_phone) == expected


def test_a_meeting_counts_on_the_day_that_its_person_has():
    # 21:00 in Vancouver is after midnight in Toronto.
    late = Booked(local("2026-06-17 21:00", VANCOUVER), 60)
    there = PersonCalendar(VANCOUVER, ALWAYS, booked=(late,), most_a_day=1)
    here = PersonCalendar(TORONTO, ALWAYS, booked=(late,), most_a_day=1)
    anybody = PersonCalendar(TORONTO, ALWAYS)
    assert "18 03:00" in starts(there, anybody)
    assert "17 12:00" not in starts(there, anybody)
    assert "17 12:00" in starts(here, anybody)
    assert "18 12:00" not in starts(here, anybody)


def test_a_hold_for_somebody_else_counts_as_no_meeting():
    held = Held(WEDNESDAY.start, 60, 0)
    assert days(PersonCalendar(TORONTO, holds=(held,), most_a_day=1), ANYBODY) == ALL


@pytest.mark.parametrize(
    ("entry", "first"),
    [
        # Nights of several kinds, and sleep until 13:00; half an hour to get there.
        (shift(date(2026, 6, 16), time(23), time(7)), "13:30"),
        (shift(date(2026, 6, 16), time(20), time(12)), "13:30"),
        (shift(date(2026, 6, 17), time(1), time(9)), "13:30"),
        (shift(date(2026, 6, 17), time(0), time(2)), "13:30"),
        (shift(date(2026, 6, 1), time(22), time(6), "FREQ=DAILY"), "13:30"),
        (shift(date(2026, 6, 2), time(22), time(6), "FREQ=WEEKLY;BYDAY=TU"), "13:30"),
        # No night at work: an evening, an early morning, a day on which they are away.
        (shift(date(2026, 6, 16), time(17), time(1, 30)), "07:00"),
        (shift(date(2026, 6, 17), time(1, 30), time(6)), "07:00"),
        (shift(date(2026, 6, 16), time(18), time(12, 30)), "13:00"),
        (shift(date(2026, 6, 16), time(19), time(11, 30)), "12:00"),
        (
            Busy(
                "not_free",
                datetime.fromisoformat("2026-06-14 12:00"),
                datetime.fromisoformat("2026-06-17 08:00"),
            ),
            "08:30",
        ),
        # Home for the night is no work.
        (
            Busy(
                "home_by",
                datetime.fromisoformat("2026-06-16 21:00"),
                datetime.fromisoformat("2026-06-17 07:00"),
            ),
            "07:30",
        ),
    ],
)
def test_after_a_night_shift_they_sleep_until_one(entry, first):
    early = (WeeklyHours(EVERY_DAY, time(7), time(21)),)
    person = PersonCalendar(TORONTO, early, busy=(entry,))
    found = starts(person, PersonCalendar(TORONTO, early), request=replace(REQUEST, step=30))
    assert next(start for start in found if start.startswith("17"))[3:] == first


def test_sleep_is_for_whoever_stays_at_home_too():
    night = shift(date(2026, 6, 16), time(23), time(7))
    person = PersonCalendar(TORONTO, busy=(night,))
    found = starts(person, ANYBODY, request=replace(REQUEST, travel=0))
    assert next(start for start in found if start.startswith("17")) == "17 13:00"


@pytest.mark.parametrize(
    ("venue", "changes", "expected"),
    [
        ((), {}, 12),
        ((WeeklyHours(frozenset({2}), time(10), time(14)),), {}, 4),
        ((WeeklyHours(frozenset({2}), time(10, 30), time(14)),), {}, 3),
        (
            (
                WeeklyHours(frozenset({2}), time(10), time(12)),
                WeeklyHours(frozenset({2}), time(18), time(23, 59)),
            ),
            {},
            5,
        ),
        ((WeeklyHours(frozenset({3}), time(10), time(14)),), {}, 0),
        ((WeeklyHours(frozenset({3}), time(10), time(14)),), {"travel": 0}, 12),
        # The hours of the place are those of the place: 9:00 in Vancouver is noon in Toronto.
        ((WeeklyHours(frozenset({2}), time(8), time(11)),), {"zone": VANCOUVER}, 3),
    ],
)
def test_a_meeting_lies_in_the_hours_of_its_place(venue, changes, expected):
    request = replace(REQUEST, venue=venue, **changes)
    found = [
        start
        for start in free_starts((ANYBODY, ANYBODY), request)
        if local("2026-06-17 00:00") <= start < local("2026-06-18 00:00")
    ]
    assert len(found) == expected
    assert all(fits((ANYBODY, ANYBODY), request, start) for start in found)
    for start in (local("2026-06-17 09:00"), local("2026-06-17 12:00")):
        assert fits((ANYBODY, ANYBODY), request, start) is (start in found)


def test_three_zones_meet_inside_everybodys_day():
    # 12:00-16:00 in Toronto, 9:00-13:00 in Vancouver, 13:30-17:30 in St. John's.
    far = PersonCalendar(VANCOUVER, (WeeklyHours(EVERY_DAY, time(9), time(18)),))
    east = PersonCalendar(ST_JOHNS, (WeeklyHours(EVERY_DAY, time(9), time(17, 30)),))
    place = (WeeklyHours(EVERY_DAY, time(8), time(22)),)
    request = replace(REQUEST, venue=place, horizon_days=2)
    assert [start for start in starts(far, east, request=request) if start[:2] == "16"] == [
        "16 12:00",
        "16 13:00",
        "16 14:00",
        "16 15:00",
    ]


def test_a_date_with_other_hours_is_a_day_like_others_for_all_else():
    sunday = Override(date(2026, 6, 21), time(6), time(8))
    curfew = Busy("home_by", datetime.fromisoformat("2026-06-01 21:00"), rule="FREQ=DAILY")
    person = PersonCalendar(TORONTO, overrides=(sunday,), busy=(curfew,))
    always = PersonCalendar(TORONTO, ALWAYS)
    found = starts(person, always, request=replace(REQUEST, step=30))
    # The curfew of the night is over at 6:00, half an hour before they are there.
    assert [start for start in found if start.startswith("21")] == ["21 06:30", "21 07:00"]


def test_nobody_is_asked_for_what_they_cannot_even_by_phone():
    cannot = Wanted(local("2026-06-15 00:00"), local("2026-06-22 00:00"), busy=True)
    request = replace(REQUEST, wanted=(cannot,), travel=0)
    assert days(ANYBODY, ANYBODY, request=request) == "22"
    assert not fits((ANYBODY,), request, REQUEST.now + timedelta(days=2))
