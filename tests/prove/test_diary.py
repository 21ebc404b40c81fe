"""The rules of a month find what breaks them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.prove.diary import Entry, problems

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)  # 12:00 in Toronto
TOMORROW = NOON + timedelta(days=1)
FINE = Entry(
    row=1,
    at=NOON,
    person=7,
    role="mentee",
    zone="America/Toronto",
    kind="reminder",
    key="meeting.confirm",
    about="meeting:3",
    rev=2,
    rev_then=2,
    starts_at=TOMORROW,
)
NIGHT = NOON + timedelta(hours=11)


def rules_broken(*entries: Entry) -> set[str]:
    return set(problems(entries))


def test_a_usual_day_breaks_no_rule() -> None:
    report = replace(FINE, row=2, kind="report", key="mentor.report", role="mentor", person=8)
    assert rules_broken(FINE, report) == set()


@pytest.mark.parametrize(
    ("kind", "wakes"),
    [("reminder", True), ("report", True), ("change", True), ("answer", False), ("page", False)],
)
def test_what_we_start_does_not_come_at_night(kind: str, wakes: bool) -> None:
    far = replace(FINE, at=NIGHT, kind=kind, starts_at=TOMORROW + timedelta(days=3))
    assert ("in quiet hours" in rules_broken(far)) == wakes


def test_a_change_of_a_meeting_that_is_near_may_come_at_night() -> None:
    assert rules_broken(replace(FINE, at=NIGHT, kind="change", starts_at=TOMORROW)) == {
        "in quiet hours"
    }
    near = NIGHT + timedelta(hours=11)
    assert rules_broken(replace(FINE, at=NIGHT, kind="change", starts_at=near)) == set()
    moved = replace(FINE, at=NIGHT, kind="change", started_at=(near,))
    assert rules_broken(moved) == set()
    over = NIGHT - timedelta(hours=3)
    assert rules_broken(replace(FINE, at=NIGHT, kind="change", starts_at=over))


def test_after_a_night_shift_the_morning_is_quiet() -> None:
    assert rules_broken(replace(FINE, night_shift=True)) == {"in quiet hours"}


def test_nobody_is_texted_after_an_opt_out_unless_they_wrote() -> None:
    assert rules_broken(replace(FINE, opted_out=True)) == {"after an opt-out"}
    assert rules_broken(replace(FINE, opted_out=True, kind="answer", about="")) == set()


@pytest.mark.parametrize(
    "moved", [{"rev_then": 3}, {"is_on": False}, {"starts_at": NOON - timedelta(hours=1)}]
)
def test_a_reminder_of_a_meeting_that_moved_or_is_over_is_found(moved: dict[str, Any]) -> None:
    entry = replace(FINE, **moved)
    assert rules_broken(entry) == {"about a meeting that moved or is off"}


def test_a_second_reminder_of_a_day_is_too_many() -> None:
    second = replace(FINE, row=2, about="meeting:4")
    assert problems([FINE, second]) == {"too many in a day": [2]}
    assert "asked twice" in rules_broken(FINE, replace(FINE, row=2))


def test_a_fifth_reminder_of_a_week_is_too_many() -> None:
    days = [
        replace(
            FINE,
            row=day,
            at=NOON + timedelta(days=day),
            about=f"meeting:{day}",
            starts_at=TOMORROW + timedelta(days=day),
        )
        for day in range(1, 6)
    ]
    assert problems(days) == {"too many in a week": [5]}


def test_a_fourth_text_of_a_day_is_too_many() -> None:
    kinds = ("reminder", "report", "report", "report")
    day = [replace(FINE, row=row, kind=kind) for row, kind in enumerate(kinds)]
    assert problems(day) == {"too many started in a day": [3]}
