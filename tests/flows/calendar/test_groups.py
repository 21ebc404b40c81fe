"""A time for a group, for most of it, and with whichever of two mentors can."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.busy import Busy, shift
from flows.calendar.group import Fitting, best_for_group, best_with_backup, who_fits
from flows.calendar.hours import WeeklyHours
from flows.calendar.person import PersonCalendar, Request
from flows.calendar.slots import free_starts

TORONTO = "America/Toronto"


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(TORONTO)).astimezone(UTC)


NOW = local("2026-06-15 12:00")  # a Monday
REQUEST = Request(now=NOW, zone=TORONTO, horizon_days=7)
ANYBODY = PersonCalendar(TORONTO)
AWAY = PersonCalendar(
    TORONTO,
    busy=(
        Busy(
            "not_free",
            datetime.fromisoformat("2026-06-01 00:00"),
            datetime.fromisoformat("2026-07-01 00:00"),
        ),
    ),
)


def only(day: int, first: int, last: int) -> PersonCalendar:
    """Somebody with hours on one day of the week."""
    return PersonCalendar(TORONTO, (WeeklyHours(frozenset({day}), time(first), time(last)),))


def shown(starts) -> list[str]:
    return [f"{start.astimezone(ZoneInfo(TORONTO)):%a %H:%M}" for start in starts]


def test_a_group_meets_when_all_of_it_can():
    group = [ANYBODY] * 10 + [only(3, 13, 20), only(3, 17, 19)]
    found = who_fits(group, REQUEST)
    assert shown(one.start for one in found) == ["Thu 17:00", "Thu 17:30", "Thu 18:00"]
    assert {one.who for one in found} == {tuple(range(12))}


def test_everybody_fits_when_a_pair_would():
    pair = [only(3, 13, 20), only(3, 17, 22)]
    assert [one.start for one in who_fits(pair, REQUEST)] == free_starts(pair, REQUEST)


@pytest.mark.parametrize(
    ("at_least", "starts"),
    [
        (None, []),
        (3, []),
        (2, [("Thu 17:00", (0, 1)), ("Thu 17:30", (0, 1)), ("Thu 18:00", (0, 1))]),
    ],
)
def test_most_of_a_group_may_be_enough(at_least, starts):
    group = [only(3, 13, 20), only(3, 17, 19), AWAY]
    found = who_fits(group, REQUEST, at_least)
    assert list(
        zip(shown(one.start for one in found), (one.who for one in found), strict=True)
    ) == (starts)


def test_who_comes_need_not_be_the_same_people_all_the_time():
    group = [only(3, 13, 14), only(3, 13, 18), only(3, 15, 16), only(3, 17, 18)]
    request = replace(REQUEST, step=60)
    found = [(shown([one.start])[0], one.who) for one in who_fits(group, request, 2)]
    assert found == [("Thu 13:00", (0, 1)), ("Thu 15:00", (1, 2)), ("Thu 17:00", (1, 3))]


def test_nobody_is_not_a_group():
    assert who_fits([AWAY], REQUEST, 0) == []


def test_a_start_for_everybody_is_offered_before_one_for_most():
    group = [
        ANYBODY,
        ANYBODY,
        replace(ANYBODY, busy=(shift(date(2026, 6, 15), time(9), time(21)),)),
    ]
    offered = best_for_group(group, REQUEST, at_least=2)
    assert len(offered) == 3
    assert all(one.who == (0, 1, 2) for one in offered)
    assert len({one.start.date() for one in offered}) == 3
    alone = best_for_group([ANYBODY, ANYBODY, AWAY], REQUEST, at_least=2)
    assert all(one.who == (0, 1) for one in alone)
    assert isinstance(alone[0], Fitting)


def test_an_invitation_keeps_to_the_hours_of_the_place():
    open_late = (WeeklyHours(frozenset({4}), time(18), time(20)),)
    found = best_for_group([ANYBODY] * 5, replace(REQUEST, venue=open_late), count=9)
    assert shown(one.start for one in found) == ["Fri 18:00", "Fri 18:30", "Fri 19:00"]


def test_the_backup_is_asked_only_where_the_mentor_has_no_time_at_all():
    mentor, backup = only(2, 17, 18), only(4, 10, 12)
    with_mentor = best_with_backup(ANYBODY, mentor, backup, REQUEST)
    assert (with_mentor.who, shown(with_mentor.starts)) == ("mentor", ["Wed 17:00"])
    instead = best_with_backup(ANYBODY, AWAY, backup, REQUEST)
    assert instead.who == "backup"
    assert {text[:3] for text in shown(instead.starts)} == {"Fri"}
    assert best_with_backup(AWAY, mentor, backup, REQUEST).who == "nobody"
