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
TO_MENTOR = replace(FINE, row=2, person=8, role="mentor", key="mentor.remind")
ANSWER = replace(FINE, kind="answer", key="menu.ask", about="", starts_at=None, wrote_at=NOON)
NIGHT = NOON + timedelta(hours=11)


def rules_broken(*entries: Entry) -> set[str]:
    return set(problems(entries))


def test_a_usual_day_breaks_no_rule() -> None:
    report = replace(TO_MENTOR, row=3, kind="report", key="mentor.report")
    assert rules_broken(FINE, TO_MENTOR, report, replace(ANSWER, row=4)) == set()


@pytest.mark.parametrize(
    ("made_up", "rule"),
    [
        ({"number": "unverified"}, "personal to a number that is not theirs"),
        ({"number": "suspect"}, "personal to a number that is not theirs"),
        ({"number": "unknown"}, "personal to a number that is not theirs"),
        ({"number": "retired"}, "to a number that was given up"),
        ({"paused": True}, "in a pause"),
        ({"opted_out": True}, "after an opt-out"),
        ({"night_shift": True}, "in quiet hours"),
        ({"at": NIGHT, "starts_at": NIGHT + timedelta(days=2)}, "in quiet hours"),
        ({"ready": NOON - timedelta(hours=13)}, "late"),
        ({"rev_then": 3}, "about a meeting that moved or is off"),
        ({"is_on": False}, "about a meeting that moved or is off"),
        ({"starts_at": NOON - timedelta(hours=1)}, "about a meeting that moved or is off"),
        ({"about": "group:4", "is_on": False}, "about a meeting that moved or is off"),
    ],
)
def test_each_rule_finds_a_made_up_breach(made_up: dict[str, Any], rule: str) -> None:
    assert rules_broken(replace(FINE, **made_up)) == {rule}


@pytest.mark.parametrize(
    "made_up",
    [
        {"number": "unverified", "neutral": True},
        {"number": "retired", "kind": "crisis"},
        {"ready": NOON - timedelta(hours=13), "tries": 2},
        {"about": "group:4"},
        {"about": "", "starts_at": None},
    ],
)
def test_what_is_allowed_breaks_none(made_up: dict[str, Any]) -> None:
    assert rules_broken(replace(FINE, **made_up)) == set()


def test_a_neutral_text_that_names_somebody_betrays_them() -> None:
    named = replace(FINE, number="suspect", neutral=True, names=("ana",))
    assert rules_broken(named) == {"personal to a number that is not theirs"}


@pytest.mark.parametrize(
    ("made_up", "is_found"),
    [
        ({"tells": ("i want to die",)}, True),
        ({"key": "safety.ask", "own": False}, True),
        ({"key": "needs.found", "own": False}, True),
        ({"key": "checkin.low", "own": False}, True),
        ({"key": "safety.ask"}, False),
        ({"key": "mentor.told_moved", "own": False}, False),
    ],
)
def test_what_a_mentor_must_not_read_is_found(made_up: dict[str, Any], is_found: bool) -> None:
    found = "a mentor reads what is not for them" in rules_broken(replace(TO_MENTOR, **made_up))
    assert found == is_found


@pytest.mark.parametrize(
    ("kind", "wakes"),
    [("reminder", True), ("report", True), ("change", True), ("answer", True), ("page", False)],
)
def test_what_we_start_does_not_come_at_night(kind: str, wakes: bool) -> None:
    far = replace(FINE, at=NIGHT, kind=kind, starts_at=TOMORROW + timedelta(days=3))
    assert ("in quiet hours" in rules_broken(far)) == wakes


@pytest.mark.parametrize(
    ("key", "after", "wakes"),
    [
        ("menu.ask", timedelta(seconds=5), False),
        ("menu.ask", timedelta(hours=8), True),
        ("handover.back", timedelta(hours=8), True),
        ("relay.words", timedelta(hours=8), False),
    ],
)
def test_an_answer_is_one_when_somebody_has_just_written(
    key: str, after: timedelta, wakes: bool
) -> None:
    said = replace(ANSWER, at=NIGHT, key=key, wrote_at=NIGHT - after)
    assert ("in quiet hours" in rules_broken(said)) == wakes
    stopped = replace(ANSWER, key=key, opted_out=True, wrote_at=NOON - after)
    assert ("after an opt-out" in rules_broken(stopped)) == wakes


def test_staff_are_texted_when_their_work_asks_for_it() -> None:
    assert rules_broken(replace(FINE, at=NIGHT, role="coordinator", kind="change")) == set()


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


@pytest.mark.parametrize("kind", ["reminder", "follow_up", "invitation", "check_in"])
def test_a_second_counted_text_of_a_day_is_too_many(kind: str) -> None:
    second = replace(FINE, row=2, kind=kind, about="meeting:4")
    assert problems([FINE, second]) == {"too many in a day": [2]}


def test_who_is_asked_again_about_the_same_meeting_is_found() -> None:
    assert "asked twice" in rules_broken(FINE, replace(FINE, row=2))


def test_a_text_that_is_tried_again_is_one_text() -> None:
    again = replace(FINE, at=NOON + timedelta(minutes=30), tries=2)
    assert rules_broken(FINE, again) == set()


def test_an_apology_with_new_times_is_one_thing() -> None:
    sorry = replace(FINE, kind="follow_up", key="meeting.apology")
    times = replace(FINE, row=2, kind="follow_up", key="offer.three")
    assert rules_broken(sorry, times) == set()
    assert rules_broken(sorry, replace(times, key="checkin.ask")) == {"too many in a day"}
    assert rules_broken(sorry, replace(times, at=NOON + timedelta(hours=1)))


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


def test_what_never_arrived_is_no_burden() -> None:
    day = [replace(FINE, row=row, kind="report") for row in range(4)]
    assert problems([replace(day[0], arrived=False), *day[1:]]) == {}
    assert problems(day) == {"too many started in a day": [3]}


def test_a_fourth_text_of_a_day_is_too_many() -> None:
    kinds = ("reminder", "report", "report", "report")
    day = [replace(FINE, row=row, kind=kind) for row, kind in enumerate(kinds)]
    assert problems(day) == {"too many started in a day": [3]}
    changes = [replace(FINE, row=row, kind="change") for row in range(3)]
    assert problems([*changes, replace(FINE, row=3, kind="report")])
    assert not problems([*changes, replace(FINE, row=3, kind="change")])


def test_a_mentor_has_a_measure_of_reports_but_not_of_reminders() -> None:
    day = [
        replace(TO_MENTOR, row=row, about=f"meeting:{row}", kind="report") for row in range(3, 7)
    ]
    assert problems(day[:3]) == {}
    assert problems(day) == {"too many started in a day": [6]}
    assert problems([*day[:3], replace(day[3], kind="reminder", starts_at=TOMORROW)]) == {}
    assert rules_broken(TO_MENTOR, replace(TO_MENTOR, row=3, about="meeting:4")) == set()


def test_what_changes_while_a_text_is_on_its_way_is_no_fault_of_it() -> None:
    moved = replace(FINE, rev=1, rev_then=2, about="meeting:4")
    just = replace(moved, changed_at=moved.at - timedelta(seconds=1))
    assert rules_broken(just) == set()
    before = replace(moved, changed_at=moved.at - timedelta(seconds=30))
    assert rules_broken(before) == {"about a meeting that moved or is off"}
