"""Which of the free starts are offered: asked for, near, on several days."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.busy import Busy
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.calendar.ranking import best
from flows.calendar.slots import PersonCalendar, Request
from flows.calendar.statutory import statutory_names
from flows.engine.facts import Wanted

TORONTO = "America/Toronto"
ANYBODY = PersonCalendar(TORONTO)
TWO = (ANYBODY, ANYBODY)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(TORONTO)).astimezone(UTC)


# A Monday noon; the meeting was to be on Wednesday at 15:00.
NOW = local("2026-06-15 12:00")
OLD = local("2026-06-17 15:00")
REQUEST = Request(now=NOW, zone=TORONTO, near=OLD, not_these=(OLD,), province="QC")


def offered(people=TWO, request: Request = REQUEST, count: int = 3) -> list[str]:
    zone = ZoneInfo(TORONTO)
    return [f"{start.astimezone(zone):%a %d %H:%M}" for start in best(people, request, count)]


def wish(start: str, end: str, busy: bool = False) -> Wanted:
    return Wanted(local(f"2026-06-{start}"), local(f"2026-06-{end}"), busy)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        # Nothing asked for: the old hour on the days around the old one.
        ((), ["Tue 16 15:00", "Wed 17 14:00", "Thu 18 15:00"]),
        # "Not Tuesday, Thursday after 6": twice Thursday evening, then the evening next to it.
        (
            (wish("16 00:00", "17 00:00", True), wish("18 18:00", "19 00:00")),
            ["Wed 17 18:00", "Thu 18 18:00", "Thu 18 19:30"],
        ),
        # Two days asked for: both, then the better of the two again.
        (
            (wish("18 18:00", "18 21:00"), wish("20 08:00", "20 12:00")),
            ["Thu 18 18:00", "Thu 18 19:30", "Sat 20 11:00"],
        ),
        # A whole stretch of days: three of them.
        (
            (wish("22 00:00", "27 00:00"),),
            ["Mon 22 15:00", "Tue 23 15:00", "Thu 25 15:00"],
        ),
        # A minute of their own is taken at its word.
        ((wish("18 14:15", "18 14:16"),), ["Wed 17 14:00", "Thu 18 14:15", "Fri 19 14:30"]),
        # Asked for what nobody has: the nearest there is.
        ((wish("20 22:00", "21 00:00"),), ["Fri 19 20:00", "Sat 20 20:00", "Sun 21 20:00"]),
    ],
)
def test_what_was_asked_for_comes_first_and_days_differ(wanted, expected):
    assert offered(request=replace(REQUEST, wanted=wanted)) == expected


def test_without_an_old_time_soon_and_at_several_times_of_the_day():
    request = replace(REQUEST, near=None, not_these=())
    assert offered(request=request) == ["Mon 15 15:00", "Tue 16 10:00", "Wed 17 17:00"]


def test_a_public_holiday_comes_last_and_is_not_forbidden():
    request = replace(REQUEST, near=local("2026-06-24 15:00"), not_these=())
    assert "Wed 24" not in " ".join(offered(request=request))
    elsewhere = replace(request, province="ON")
    assert "Wed 24 15:00" in offered(request=elsewhere)
    wednesdays = PersonCalendar(TORONTO, (WeeklyHours(frozenset({2}), time(14), time(16)),))
    assert "Wed 24 14:30" in offered((wednesdays, ANYBODY), request)


@pytest.mark.parametrize(
    ("names", "offered_then"),
    [({"Canada Day"}, True), ({"fête du canada"}, True), ({"Labour Day"}, False), (set(), False)],
)
def test_a_holiday_that_nobody_keeps_is_a_day_like_others(names, offered_then):
    request = replace(REQUEST, now=local("2026-06-26 12:00"), near=local("2026-07-01 15:00"))
    request = replace(request, not_these=())
    ignores = replace(ANYBODY, ignored_holidays=frozenset(names))
    assert ("Wed 01 15:00" in offered((ignores, ignores), request)) is offered_then
    assert "Wed 01 15:00" not in offered((ignores, ANYBODY), request)


def test_the_day_on_which_a_holiday_is_observed_goes_by_its_name():
    names = statutory_names("ON", 2026)
    assert names[date(2026, 12, 28)] == {
        "boxing day",
        "boxing day (observed)",
        "boxing day (observé)",
    }
    assert statutory_names("", 2026) == {}


EVENINGS = (WeeklyHours(EVERY_DAY, time(17), time(21)),)
WEEKENDS = (WeeklyHours(frozenset({5, 6}), time(9), time(21)),)


@pytest.mark.parametrize(
    ("calendar", "changes", "expected"),
    [
        # Hours that suit best come before the old hour, and before the old day by a few days.
        ({"good": EVENINGS}, {}, ["Tue 16 17:00", "Wed 17 17:00", "Thu 18 17:00"]),
        ({"good": WEEKENDS}, {}, ["Wed 17 14:00", "Sat 20 15:00", "Sun 21 15:00"]),
        ({"good": EVENINGS}, {"near": None}, ["Mon 15 17:00", "Tue 16 17:00", "Wed 17 17:00"]),
        # What was asked for comes before what suits best.
        (
            {"good": EVENINGS},
            {"wanted": (wish("18 10:00", "18 12:00"), wish("19 10:00", "19 12:00"))},
            ["Thu 18 10:30", "Thu 18 11:00", "Fri 19 11:00"],
        ),
        # Who works nights is up in the afternoon.
        (
            {"night_shift": True},
            {"near": local("2026-06-17 10:00")},
            ["Tue 16 13:00", "Wed 17 13:00", "Thu 18 13:00"],
        ),
        # Twice Saturday at most while there is another day, also of different weeks.
        (
            {"weekly": (*WEEKENDS, WeeklyHours(frozenset({1}), time(18), time(20)))},
            {"near": local("2026-06-20 11:00"), "horizon_days": 28},
            ["Sat 20 11:00", "Sun 21 11:00", "Tue 23 18:00"],
        ),
        (
            {"weekly": (WeeklyHours(frozenset({5}), time(10), time(16)),)},
            {"near": local("2026-06-20 11:00"), "horizon_days": 28},
            ["Sat 20 11:00", "Sat 27 11:00", "Sat 04 11:00"],
        ),
        # One day asked for: two times of it, and one nearby at the old hour.
        (
            {},
            {"wanted": (wish("20 00:00", "21 00:00"),)},
            ["Fri 19 15:00", "Sat 20 13:30", "Sat 20 15:00"],
        ),
    ],
)
def test_what_suits_people_is_offered_before_what_only_fits(calendar, changes, expected):
    person = PersonCalendar(TORONTO, **calendar)
    assert offered((person, ANYBODY), replace(REQUEST, **changes)) == expected
    assert offered((ANYBODY, person), replace(REQUEST, **changes)) == expected


def test_refused_starts_are_never_offered_again_and_their_neighbours_late():
    first = best(TWO, REQUEST)
    again = replace(REQUEST, not_these=(OLD, *first))
    second = best(TWO, again)
    assert len(second) == 3
    assert not set(first) & set(second)
    assert all(
        abs(start - refused).total_seconds() >= 3600 for start in second for refused in first
    )


def test_one_day_is_offered_three_times_only_where_there_is_no_other():
    saturday = PersonCalendar(TORONTO, (WeeklyHours(frozenset({5}), time(10), time(16)),))
    request = replace(REQUEST, horizon_days=7)
    assert offered((saturday, ANYBODY), request) == ["Sat 20 12:00", "Sat 20 13:30", "Sat 20 15:00"]


def test_what_two_minds_ask_fits_a_tight_life():
    # Work 7:00-15:30 on weekdays, home by 21:00, and a mentor with Tuesday and Thursday evenings.
    work = Busy(
        "not_free",
        datetime.fromisoformat("2026-06-01 07:00"),
        datetime.fromisoformat("2026-06-01 15:30"),
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    )
    home = Busy("home_by", datetime.fromisoformat("2026-06-01 21:00"), rule="FREQ=DAILY")
    mentee = PersonCalendar(TORONTO, busy=(work, home))
    mentor = PersonCalendar(TORONTO, (WeeklyHours(frozenset({1, 3}), time(17), time(22)),))
    assert offered((mentee, mentor)) == ["Tue 16 17:00", "Thu 18 17:00", "Tue 23 17:00"]


def test_who_is_always_free_is_not_offered_the_night():
    always = PersonCalendar(TORONTO, (WeeklyHours(frozenset(range(7)), time(0), time(23, 59)),))
    for near in (None, local("2026-06-17 23:00")):
        for start in offered((always, always), replace(REQUEST, near=near), 5):
            assert "09:00" <= start[-5:] <= "20:00"


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_no_more_are_offered_than_asked_for(count):
    assert len(offered(count=count)) == count


def test_nothing_is_offered_where_nothing_fits():
    never = PersonCalendar(TORONTO, (WeeklyHours(frozenset({2}), time(9), time(9, 30)),))
    assert offered((never, ANYBODY)) == []


def test_a_province_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="no province"):
        offered(request=replace(REQUEST, province="ZZ"))
