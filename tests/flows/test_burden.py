"""However much is wanted of a week, nobody gets more than the limits, and nothing is dropped."""

import heapq
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.burden import (
    A_DAY,
    A_WEEK,
    COUNTED,
    RANK,
    STARTED_A_DAY,
    Reader,
    Started,
    next_free_day,
)
from flows.engine.effects import Kind

ZONES = ("America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver")
KINDS: tuple[Kind, ...] = ("reminder", "same_day", "follow_up", "invitation", "check_in", "report")
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)  # the clocks change on the 8th
NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
MENTEE = Reader("mentee", "America/Toronto")
MENTOR = Reader("mentor", "America/Toronto")

wishes = st.lists(
    st.tuples(st.integers(0, 21), st.integers(14, 23), st.sampled_from((*KINDS, "change"))),
    min_size=1,
    max_size=40,
)


def played(wanted: list[tuple[int, int, Kind]], of: Reader) -> tuple[list[Started], list[Started]]:
    """What is said of what is wanted, and what could not go at its first moment, in order."""
    queue = [
        (MONDAY + timedelta(days=day, hours=hour), n, kind)
        for n, (day, hour, kind) in enumerate(wanted)
    ]
    heapq.heapify(queue)
    said: list[Started] = []
    moved: list[Started] = []
    for _ in range(20_000):
        if not queue:
            break
        now, n, kind = heapq.heappop(queue)
        planned = [Started(at, one) for at, _, one in queue if one != "change"]
        week = [one for one in said if one.at > now - timedelta(days=7)]
        later = next_free_day(kind, week, planned, now, of)
        if later is None:
            said.append(Started(now, kind))
        else:
            assert later > now
            moved.append(Started(now, kind))
            heapq.heappush(queue, (later, n, kind))
    return said, moved


def local(one: Started, zone: str) -> date:
    return one.at.astimezone(ZoneInfo(zone)).date()


@given(wanted=wishes, zone=st.sampled_from(ZONES))
def test_nobody_gets_more_than_the_limits_and_nothing_is_dropped(
    wanted: list[tuple[int, int, Kind]], zone: str
) -> None:
    said, _ = played(wanted, Reader("mentee", zone))
    assert sorted(one.kind for one in said) == sorted(kind for _, _, kind in wanted)
    days = [local(one, zone) for one in said if one.kind in COUNTED]
    for day in set(days):
        assert days.count(day) <= A_DAY
        assert sum(1 for other in days if timedelta() <= day - other < timedelta(7)) <= A_WEEK
    for day in {local(one, zone) for one in said}:
        that_day = [one.kind for one in said if local(one, zone) == day]
        changes = that_day.count("change")
        assert len(that_day) - changes <= STARTED_A_DAY
        # A change takes a place, and nothing else goes once three have gone.
        last = [one for one in said if local(one, zone) == day][STARTED_A_DAY:]
        assert {one.kind for one in last} <= {"change"}


@given(wanted=wishes, zone=st.sampled_from(ZONES))
def test_no_report_of_a_mentor_is_the_fourth_of_a_day_and_no_reminder_waits(
    wanted: list[tuple[int, int, Kind]], zone: str
) -> None:
    said, moved = played(wanted, Reader("mentor", zone))
    assert sorted(one.kind for one in said) == sorted(kind for _, _, kind in wanted)
    assert not {one.kind for one in moved} & {"change", "reminder"}
    for day in {local(one, zone) for one in said}:
        that_day = [one.kind for one in said if local(one, zone) == day]
        assert set(that_day[STARTED_A_DAY:]) <= {"change", "reminder"}


def test_staff_have_no_limit() -> None:
    many = [Started(NOON, "reminder")] * 9
    assert next_free_day("report", many, [], NOON, Reader("coordinator", MENTEE.zone)) is None
    assert next_free_day("report", many, [], NOON, MENTOR) is not None


@given(wanted=wishes, zone=st.sampled_from(ZONES))
def test_the_loser_is_never_the_one_that_ranks_higher(
    wanted: list[tuple[int, int, Kind]], zone: str
) -> None:
    said, moved = played(wanted, Reader("mentee", zone))
    for loser in moved:
        if loser.kind not in COUNTED:
            continue
        day = local(loser, zone)
        winners = [
            one.kind
            for one in said
            if local(one, zone) == day and one.at < loser.at and one.kind in COUNTED
        ]
        assert all(RANK[kind] >= RANK[loser.kind] for kind in winners)


@pytest.mark.parametrize(
    ("kind", "other"),
    [
        ("follow_up", "reminder"),
        ("invitation", "follow_up"),
        ("check_in", "invitation"),
        ("check_in", "reminder"),
    ],
)
def test_a_text_leaves_the_day_to_what_ranks_higher_and_is_planned(kind: Kind, other: Kind) -> None:
    tonight = [Started(NOON + timedelta(hours=6), other)]
    tomorrow = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    assert next_free_day(kind, [], tonight, NOON, MENTEE) == tomorrow
    assert next_free_day(other, [], [Started(NOON, kind)], NOON, MENTEE) is None


def test_the_fifth_of_seven_days_waits_until_the_first_is_over() -> None:
    said = [Started(NOON - timedelta(days=n), "reminder") for n in (6, 4, 3, 1)]
    assert next_free_day("check_in", said, [], NOON, MENTEE) is not None
    assert next_free_day("check_in", said, [], NOON + timedelta(days=1), MENTEE) is None


def test_a_place_is_kept_for_a_reminder_of_the_days_to_come() -> None:
    said = [Started(NOON - timedelta(days=n), "check_in") for n in (3, 2)]
    ahead = [Started(NOON + timedelta(days=n), "reminder") for n in (1, 2)]
    assert next_free_day("check_in", said, ahead, NOON, MENTEE) is not None
    assert next_free_day("check_in", said, ahead[:1], NOON, MENTEE) is None


def test_answers_and_crisis_know_no_limit() -> None:
    many = [Started(NOON - timedelta(minutes=n), "reminder") for n in range(9)]
    kinds: tuple[Kind, ...] = ("answer", "crisis", "page", "change")
    for kind in kinds:
        assert next_free_day(kind, many, [], NOON, MENTEE) is None
