"""What is planned when a meeting is booked or moved, for whom, and when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.quiet import QUIET_END, QUIET_START
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import About
from flows.engine.facts import Meeting
from flows.plans import once_more, plan
from tests.fakes import ANA, MARC, MEETING, ZONE

LOCAL = ZoneInfo(ZONE)
START = datetime(2026, 11, 26, 18, 30, tzinfo=LOCAL).astimezone(UTC)  # a Thursday
MEETING_THURSDAY = replace(MEETING, starts_at=START, rev=3)
BOOKED = START - timedelta(days=5)
REPORTS = ["mentor.report", "mentor.no_report"]


def times(
    meeting: Meeting = MEETING_THURSDAY, booked_at: datetime = BOOKED
) -> list[tuple[str, str]]:
    planned = plan(meeting, booked_at)
    return [(p.step, p.at.astimezone(LOCAL).strftime("%a %H:%M")) for p in planned]


def test_a_meeting_booked_in_time_has_every_step() -> None:
    assert times() == [
        ("mentor.remind", "Wed 18:00"),
        ("meeting.confirm", "Wed 18:00"),
        ("meeting.same_day", "Thu 16:30"),
        ("meeting.silence", "Thu 16:30"),
        ("mentor.report", "Thu 20:30"),
        ("mentor.no_report", "Sat 20:30"),
    ]


def test_each_step_is_for_one_person_about_this_revision_and_ends_in_time() -> None:
    for later in plan(MEETING_THURSDAY, BOOKED):
        of_mentor = later.step.startswith("mentor.")
        assert later.person_id == (MARC.id if of_mentor else ANA.id)
        assert later.about == About("meeting:7", 3)
        assert later.notes["meeting"] == 7
        assert later.step in CATALOGUE
        assert later.until is not None
        assert later.until > later.at
        if later.step not in REPORTS:
            assert later.until == START


def test_the_second_report_is_asked_a_day_after_the_first_was() -> None:
    late = START + timedelta(days=1, hours=2)
    again = once_more(MEETING_THURSDAY, late)
    assert (again.step, again.notes) == ("mentor.report", {"meeting": 7, "again": True})
    assert again.at == late + timedelta(days=1)
    assert again.about == About("meeting:7", 3)


@pytest.mark.parametrize(
    ("hours_before", "steps"),
    [
        (22, ["meeting.same_day", *REPORTS]),
        (1, REPORTS),
    ],
)
def test_who_was_not_asked_the_day_before_is_not_called_silent(
    hours_before: int, steps: list[str]
) -> None:
    booked = START - timedelta(hours=hours_before)
    assert [step for step, _ in times(booked_at=booked)] == steps


def test_a_quiet_morning_is_announced_the_evening_before() -> None:
    early = replace(MEETING_THURSDAY, starts_at=START.replace(hour=15, minute=0))  # 10:00
    assert ("meeting.same_day", "Wed 20:00") in times(early)


def test_after_a_night_shift_nothing_comes_before_13_00() -> None:
    asleep = replace(MEETING_THURSDAY, mentee=replace(ANA, night_shift=True))
    assert ("meeting.confirm", "Wed 13:00") in times(asleep)


def test_each_hears_at_their_own_local_time() -> None:
    west = replace(MEETING_THURSDAY, mentor=replace(MARC, zone="America/Vancouver"))
    remind = next(p for p in plan(west, BOOKED) if p.step == "mentor.remind")
    assert remind.at.astimezone(ZoneInfo("America/Vancouver")).hour == 18


ZONES = ["America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver"]


@given(
    hours=st.integers(0, 24 * 600),
    ahead=st.integers(0, 14 * 24 * 60),
    zone=st.sampled_from(ZONES),
    night_shift=st.booleans(),
)
def test_no_question_is_planned_in_quiet_hours_or_before_the_booking(
    hours: int, ahead: int, zone: str, *, night_shift: bool
) -> None:
    begins = datetime(2026, 1, 2, tzinfo=UTC) + timedelta(hours=hours)
    booked = begins - timedelta(minutes=ahead)
    mentee = replace(ANA, zone=zone, night_shift=night_shift)
    meeting = replace(MEETING, starts_at=begins, mentee=mentee, mentor=replace(MARC, zone=zone))
    for later in plan(meeting, booked):
        assert later.at >= booked
        if later.step != "meeting.silence":
            clock = later.at.astimezone(ZoneInfo(zone)).time()
            assert QUIET_END <= clock < QUIET_START
