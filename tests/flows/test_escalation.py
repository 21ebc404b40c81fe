"""The crisis chain: who is paged when, for each level."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.escalation import page_at, rung

NOON = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)  # 12:00 in Toronto
LATE = datetime(2026, 11, 26, 4, 0, tzinfo=UTC)  # 23:00 in Toronto


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (
            "red",
            [(0, "first"), (3, "first"), (6, "backup"), (9, "backup"), (10, "person")]
            + [(minutes, "everyone") for minutes in range(15, 76, 5)]
            + [(90, "everyone"), (105, "everyone")],
        ),
        ("orange_tonight", [(0, "first"), (15, "first"), (30, "backup"), (90, "everyone")]),
        ("orange_today", [(0, "first"), (30, "first"), (60, "backup"), (120, "everyone")]),
    ],
)
def test_each_level_has_its_chain(level, expected):
    pages = [rung(level, index) for index in range(len(expected))]
    assert [(p.after // timedelta(minutes=1), p.whom) for p in pages] == expected


@pytest.mark.parametrize("level", ["yellow", "handover"])
def test_matters_that_can_wait_have_no_chain(level):
    assert rung(level, 0) is None
    assert page_at(level, 0, NOON, "America/Toronto") is None


def test_red_and_tonight_page_at_any_hour():
    assert page_at("red", 1, LATE, "America/Toronto") == LATE + timedelta(minutes=3)
    assert page_at("orange_tonight", 0, LATE, "America/Toronto") == LATE


def test_today_waits_for_eight_in_the_morning():
    morning = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    assert page_at("orange_today", 0, LATE, "America/Toronto") == morning
    assert page_at("orange_today", 1, LATE, "America/Toronto") == morning + timedelta(minutes=30)


def test_today_does_not_page_into_the_night():
    evening = datetime(2026, 11, 26, 2, 45, tzinfo=UTC)  # 21:45
    assert page_at("orange_today", 0, evening, "America/Toronto") == evening
    assert page_at("orange_today", 1, evening, "America/Toronto") == datetime(
        2026, 11, 26, 13, 0, tzinfo=UTC
    )


def test_the_morning_after_a_clock_change_is_still_eight():
    night = datetime(2026, 11, 1, 3, 30, tzinfo=UTC)  # 23:30 on 31 October, clocks go back
    assert page_at("orange_today", 0, night, "America/Toronto") == datetime(
        2026, 11, 1, 13, 0, tzinfo=UTC
    )
