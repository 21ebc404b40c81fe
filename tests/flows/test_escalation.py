"""The crisis chain: who is paged when, for each level."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.escalation import CHAINS, first_page_at, usual

NOON = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)  # 12:00 in Toronto
LATE = datetime(2026, 11, 26, 4, 0, tzinfo=UTC)  # 23:00 in Toronto

TEXT, CALL, BOTH = ("text",), ("call",), ("text", "call")


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (
            "red",
            [
                (0, "first", TEXT),
                (3, "first", TEXT),
                (6, "first", CALL),
                (9, "backup", BOTH),
                (10, "person", TEXT),
            ]
            # For an hour every five minutes, then every fifteen, without end.
            + [(minutes, "everyone", BOTH) for minutes in range(15, 76, 5)]
            + [(90, "everyone", BOTH), (105, "everyone", BOTH)],
        ),
        (
            "orange_tonight",
            [(0, "first", TEXT), (15, "first", TEXT), (30, "backup", TEXT), (90, "everyone", TEXT)],
        ),
        (
            "orange_today",
            [(0, "first", TEXT), (30, "first", TEXT), (60, "backup", TEXT)]
            + [(120, "everyone", TEXT), (180, "everyone", TEXT)],
        ),
    ],
)
def test_each_level_has_its_chain(level, expected):
    pages = [usual(level).rung(index) for index in range(len(expected))]
    assert [(p.after // timedelta(minutes=1), p.whom, p.roads) for p in pages] == expected


@pytest.mark.parametrize("level", ["yellow", "handover"])
def test_matters_that_can_wait_have_no_chain(level):
    assert usual(level).rung(0) is None
    assert usual(level).page_at(0, NOON, "America/Toronto") is None


def test_the_chain_knows_where_everyone_begins():
    assert [usual(level).of_everyone() for level in CHAINS] == [5, 3, 3, 0, 0]


def test_somebody_is_paged_at_once_or_when_the_day_begins():
    morning = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    assert first_page_at("red", LATE, "America/Toronto") == LATE
    assert first_page_at("orange_today", LATE, "America/Toronto") == morning


def test_red_and_tonight_page_at_any_hour():
    assert usual("red").page_at(1, LATE, "America/Toronto") == LATE + timedelta(minutes=3)
    assert usual("orange_tonight").page_at(0, LATE, "America/Toronto") == LATE


def test_today_waits_for_eight_in_the_morning():
    morning = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    assert usual("orange_today").page_at(0, LATE, "America/Toronto") == morning
    assert usual("orange_today").page_at(1, LATE, "America/Toronto") == morning + timedelta(
        minutes=30
    )


def test_today_does_not_page_into_the_night():
    evening = datetime(2026, 11, 26, 2, 45, tzinfo=UTC)  # 21:45
    assert usual("orange_today").page_at(0, evening, "America/Toronto") == evening
    assert usual("orange_today").page_at(1, evening, "America/Toronto") == datetime(
        2026, 11, 26, 13, 0, tzinfo=UTC
    )


def test_the_morning_after_a_clock_change_is_still_eight():
    night = datetime(2026, 11, 1, 3, 30, tzinfo=UTC)  # 23:30 on 31 October, clocks go back
    assert usual("orange_today").page_at(0, night, "America/Toronto") == datetime(
        2026, 11, 1, 13, 0, tzinfo=UTC
    )
