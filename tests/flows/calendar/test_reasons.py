"""Why nothing fits, in a code and values: the firmest thing that alone stands in the way."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.busy import Busy, shift
from flows.calendar.evidence import why_fits
from flows.calendar.hours import EVERY_DAY, Override, WeeklyHours
from flows.calendar.person import Booked, PersonCalendar, Phase, Request
from flows.calendar.reasons import Reason, why_none
from flows.calendar.slots import fits, free_starts
from flows.engine.facts import Wanted

TORONTO = "America/Toronto"


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(TORONTO)).astimezone(UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-06-{text}")


def june(day: int) -> date:
    return date(2026, 6, day)


def asked(start: str, end: str) -> Wanted:
    return Wanted(local(f"2026-06-{start}"), local(f"2026-06-{end}"))


REQUEST = Request(now=local("2026-06-15 12:00"), zone=TORONTO)  # a Monday
ANYBODY = PersonCalendar(TORONTO)
CURFEW = Busy("home_by", wall("01 21:00"), rule="FREQ=DAILY")
LATE_SHIFT = shift(june(1), time(11), time(19, 30), "FREQ=DAILY")
DAYS_OFF = WeeklyHours(frozenset({5}), time(10), time(11, 30))
THURSDAY_NOON = asked("18 12:00", "18 14:00")


def away(first: str, last: str) -> PersonCalendar:
    return PersonCalendar(TORONTO, busy=(Busy("not_free", wall(first), wall(last)),))


@pytest.mark.parametrize(
    ("mentee", "mentor", "changes", "expected"),
    [
        # After work there is no time before they need to be home.
        (
            PersonCalendar(TORONTO, busy=(LATE_SHIFT, CURFEW)),
            PersonCalendar(TORONTO, (WeeklyHours(EVERY_DAY, time(17), time(22)),)),
            {},
            Reason("no_time_before_home", june(15), time(21), minutes=30),
        ),
        # It would be the same for a mentor who is free no longer than that.
        (
            PersonCalendar(TORONTO, busy=(LATE_SHIFT, CURFEW)),
            PersonCalendar(TORONTO, (WeeklyHours(EVERY_DAY, time(17), time(21)),)),
            {},
            Reason("no_time_before_home", june(15), time(21), minutes=30),
        ),
        # Nobody learns what holds the other.
        (
            PersonCalendar(TORONTO, (WeeklyHours(EVERY_DAY, time(17), time(22)),)),
            PersonCalendar(TORONTO, busy=(LATE_SHIFT, CURFEW)),
            {"travel": 60},
            Reason("travel", june(15), minutes=60),
        ),
        (
            ANYBODY,
            PersonCalendar(TORONTO, busy=(shift(june(1), time(7), time(15), "FREQ=DAILY"),)),
            {"wanted": (THURSDAY_NOON,)},
            Reason("asked_not_free_other", june(18)),
        ),
        (
            ANYBODY,
            PersonCalendar(TORONTO, busy=(Busy("home_by", wall("18 09:00"), wall("18 17:00")),)),
            {"wanted": (THURSDAY_NOON,), "travel": 0},
            Reason("nothing"),
        ),
        (
            PersonCalendar(TORONTO, busy=(shift(june(1), time(7), time(15), "FREQ=DAILY"),)),
            ANYBODY,
            {"wanted": (THURSDAY_NOON,)},
            Reason("asked_not_free_you", june(18)),
        ),
        # Both are at work: their own side is said.
        (
            PersonCalendar(TORONTO, busy=(shift(june(18), time(7), time(15)),)),
            PersonCalendar(TORONTO, busy=(shift(june(18), time(9), time(17)),)),
            {"wanted": (THURSDAY_NOON,)},
            Reason("asked_not_free_you", june(18)),
        ),
        (
            ANYBODY,
            PersonCalendar(TORONTO, booked=(Booked(local("2026-06-18 12:30"), 60, 30),)),
            {"wanted": (THURSDAY_NOON,)},
            Reason("asked_not_free_other", june(18)),
        ),
        # Away, and until when: by one entry or by dates that are closed.
        (ANYBODY, away("10 00:00", "30 00:00"), {}, Reason("other_away", june(15), until=june(29))),
        (
            away("10 00:00", "20 09:00"),
            ANYBODY,
            {"wanted": (THURSDAY_NOON,)},
            Reason("you_away", june(18), until=june(20)),
        ),
        (
            PersonCalendar(TORONTO, overrides=tuple(Override(june(day)) for day in range(17, 21))),
            ANYBODY,
            {"wanted": (THURSDAY_NOON,)},
            Reason("you_away", june(18), until=june(20)),
        ),
        # Hours that hold no room.
        (
            ANYBODY,
            PersonCalendar(TORONTO, (WeeklyHours(frozenset({2}), time(9), time(9, 45)),)),
            {},
            Reason("other_hours_full", june(15)),
        ),
        (
            PersonCalendar(TORONTO, (WeeklyHours(frozenset({2}), time(9), time(9, 45)),)),
            ANYBODY,
            {},
            Reason("your_hours_full", june(15)),
        ),
        (ANYBODY, PersonCalendar(TORONTO, (DAYS_OFF,)), {}, Reason("nothing")),
        # Too soon, too far.
        (
            ANYBODY,
            ANYBODY,
            {"wanted": (asked("15 13:00", "15 15:00"),)},
            Reason("notice", june(15), minutes=180),
        ),
        (
            ANYBODY,
            ANYBODY,
            {"wanted": (asked("30 13:00", "30 15:00"),)},
            Reason("too_far", june(30), until=june(29)),
        ),
        # The place.
        (
            ANYBODY,
            ANYBODY,
            {
                "wanted": (THURSDAY_NOON,),
                "venue": (WeeklyHours(frozenset({3}), time(15), time(20)),),
            },
            Reason("venue_closed", june(18)),
        ),
        # A pass of 90 minutes, an outing of 120.
        (
            PersonCalendar(TORONTO, phases=(Phase(None, date(2026, 7, 3), 90),)),
            ANYBODY,
            {},
            Reason("pass_too_short", june(15), until=date(2026, 7, 3), minutes=90),
        ),
        (
            ANYBODY,
            PersonCalendar(TORONTO, phases=(Phase(None, date(2026, 7, 3), 90),)),
            {},
            Reason("travel", june(15), minutes=30),
        ),
        # After a night at work; a call that must be taken; no time for the way.
        (
            PersonCalendar(TORONTO, busy=(shift(june(17), time(23), time(7)),)),
            ANYBODY,
            {"wanted": (asked("18 10:00", "18 12:00"),)},
            Reason("sleep", june(18), time(13)),
        ),
        (
            PersonCalendar(
                TORONTO, busy=(Busy("reachable_at", wall("01 16:00"), rule="FREQ=DAILY"),)
            ),
            ANYBODY,
            {"wanted": (asked("18 15:30", "18 16:30"),)},
            Reason("call_in", june(18), time(16)),
        ),
        (
            PersonCalendar(
                TORONTO,
                busy=(shift(june(18), time(9), time(17)), shift(june(18), time(18), time(22))),
            ),
            ANYBODY,
            {"wanted": (asked("18 15:30", "18 18:30"),)},
            Reason("travel", june(18), minutes=30),
        ),
        # Enough for one day.
        (
            ANYBODY,
            PersonCalendar(
                TORONTO, booked=(Booked(local("2026-06-18 18:00"), 60, 30),), most_a_day=1
            ),
            {"wanted": (THURSDAY_NOON,)},
            Reason("limits", june(18)),
        ),
    ],
)
def test_a_reason_is_what_alone_stands_in_the_way(mentee, mentor, changes, expected):
    request = replace(REQUEST, **changes)
    assert why_none((mentee, mentor), request) == expected
    assert why_none((mentor, mentee), request, you=1) == expected


def test_whatever_fits_has_nothing_against_it():
    assert why_none((ANYBODY, ANYBODY), REQUEST) == Reason("nothing")
    assert why_none((), REQUEST) == Reason("nothing")
    assert why_none((ANYBODY,), replace(REQUEST, horizon_days=0)).code in {"notice", "nothing"}


def test_what_speaks_for_a_start_is_listed_with_its_values():
    shift_until = shift(june(1), time(7), time(15, 30), "FREQ=DAILY")
    mentee = PersonCalendar(
        TORONTO, busy=(shift_until, CURFEW), phases=(Phase(None, june(30), 120),)
    )
    mentor = PersonCalendar(TORONTO, good=(WeeklyHours(EVERY_DAY, time(15), time(21)),))
    request = replace(
        REQUEST,
        near=local("2026-06-17 19:00"),
        province="QC",
        wanted=(asked("24 18:00", "25 00:00"),),
        venue=(WeeklyHours(EVERY_DAY, time(8), time(22)),),
    )
    start = local("2026-06-24 19:00")
    assert why_fits((mentee, mentor), request, start) == (
        "hours",
        "place",
        "asked",
        "same_hour",
        "after 0 15:30 travel 30 spare 180",
        "before 0 21:00 travel 30 spare 30",
        "pass 0 120 spare 0",
        "good 1",
        "holiday fête nationale du québec",
    )
    by_phone = why_fits((mentee, mentor), replace(request, travel=0), start)
    assert "no_travel" in by_phone
    assert not [code for code in by_phone if code.startswith(("place", "pass", "before"))]
    assert why_fits((mentee, mentor), request, start + timedelta(hours=1)) == ()


def test_a_reason_is_given_whenever_nothing_fits():
    # Work, a second job and a curfew leave nothing at all.
    second_job = shift(june(1), time(15), time(20, 30), "FREQ=DAILY")
    busy = (shift(june(1), time(6), time(14, 30), "FREQ=DAILY"), second_job, CURFEW)
    people = (PersonCalendar(TORONTO, busy=busy), ANYBODY)
    assert free_starts(people, REQUEST) == []
    assert why_none(people, REQUEST).code == "your_hours_full"
    assert not fits(people, REQUEST, local("2026-06-18 20:00"))
