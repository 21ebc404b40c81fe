"""The command's format: one case in, slots or ranges out."""

import json
from datetime import datetime

import pytest

from flows.calendar.lines import slots_line
from tests.shared_data import shared_path

DAY = {"kind": "range", "start": "2026-06-16T09:00:00Z", "end": "2026-06-16T12:00:00Z"}
CASE = {"op": "slots", "tz": "UTC", "now": "2026-06-15T12:00:00Z", "duration": 60, "step": 60}


def slots(**changes) -> list[str]:
    answer = slots_line({**CASE, "availability": [DAY], **changes})["slots"]
    return [start[11:16] for start in answer]


def ranges(**changes) -> list[str]:
    case = {"op": "ranges", "tz": "UTC", "availability": [DAY], **changes}
    return [f"{r['start'][8:16]}-{r['end'][8:16]}" for r in slots_line(case)["ranges"]]


def at(start: str, end: str, **more) -> dict[str, object]:
    return {"start": f"2026-06-16T{start}:00Z", "end": f"2026-06-16T{end}:00Z", **more}


def window(start: str, end: str) -> list[dict[str, object]]:
    return [at(start, end, kind="range")]


def weekly(days: list[int], start: str, end: str) -> dict[str, object]:
    return {"kind": "weekly", "days": days, "start": start, "end": end}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["09:00", "10:00", "11:00"]),
        # Round starts: on the largest round step that divides the step.
        ({"availability": window("09:10", "12:00")}, ["10:00", "11:00"]),
        ({"availability": window("09:10", "12:00"), "step": 90}, ["09:30", "11:00"]),
        ({"availability": window("09:10", "12:00"), "step": 45}, ["09:15", "10:00", "10:45"]),
        ({"availability": window("09:07", "10:20"), "step": 7}, ["09:07", "09:14"]),
        # Packed: on the next five minutes where that gives more.
        ({"availability": window("09:12", "11:20"), "align": "pack"}, ["09:15", "10:15"]),
        ({"availability": window("09:12", "11:10"), "align": "pack"}, ["10:00"]),
        # A booking takes starts away and moves none; the next window has a grid of its own.
        ({"busy": [at("09:00", "09:10")]}, ["10:00", "11:00"]),
        (
            {"availability": [*window("09:00", "10:00"), *window("10:15", "12:00")], "step": 45},
            ["09:00", "10:15", "11:00"],
        ),
        # Buffers of the meeting and of its neighbour add up; hours need not hold them.
        ({"buffer_before": 30, "buffer_after": 30}, ["09:00", "10:00", "11:00"]),
        ({"busy": [at("08:00", "08:45")], "buffer_before": 30}, ["10:00", "11:00"]),
        ({"busy": [at("12:15", "13:00")], "buffer_after": 30}, ["09:00", "10:00"]),
        (
            {"busy": [at("07:00", "08:15", buffer_after=30)], "buffer_before": 15},
            ["09:00", "10:00", "11:00"],
        ),
        (
            {"busy": [at("07:00", "08:15", buffer_after=31)], "buffer_before": 15},
            ["10:00", "11:00"],
        ),
        # Notice.
        ({"now": "2026-06-16T08:30:00Z", "notice": 60}, ["10:00", "11:00"]),
        ({"now": "2026-06-16T09:00:01Z"}, ["10:00", "11:00"]),
        # Other people's holds, while they last.
        ({"holds": [at("10:00", "11:00", owner="b")], "owner": "a"}, ["09:00", "11:00"]),
        ({"holds": [at("10:00", "11:00", owner="a")], "owner": "a"}, ["09:00", "10:00", "11:00"]),
        (
            {"holds": [at("10:00", "11:00", owner="b", expires="2026-06-15T12:00:00Z")]},
            ["09:00", "10:00", "11:00"],
        ),
        # Ends a second or a minute short of midnight.
        ({"availability": window("22:00", "23:59")}, ["22:00", "23:00"]),
        ({"availability": [{**DAY, "end": "2026-06-16T10:59:59Z"}]}, ["09:00", "10:00"]),
        # Two people: their own zones, their own busy times, and what is busy for all.
        (
            {
                "tz": "America/Toronto",
                "from": "2026-06-16T00:00:00-04:00",
                "to": "2026-06-16T23:59:59-04:00",
                "availability": [],
                "people": [
                    {"availability": [weekly([2], "09:00", "13:00")]},
                    {
                        "availability": [weekly([2], "07:00", "12:00")],
                        "tz": "America/Vancouver",
                        "busy": [at("14:00", "14:30")],
                    },
                ],
                "busy": [at("16:00", "16:30")],
            },
            ["15:00"],
        ),
        # Busy days of every week over midnight, in the case's zone.
        (
            {"busy": [{"days": [1], "start": "22:00", "end": "10:00"}]},
            ["10:00", "11:00"],
        ),
        ({"busy": [{"date": "2026-06-16", "start": "10:00", "end": "10:30"}]}, ["09:00", "11:00"]),
        ({"holidays": ["2026-06-16"]}, []),
        # What a person does not say is what the case says.
        ({"people": [{"busy": [at("09:30", "09:45")]}, {}]}, ["10:00", "11:00"]),
        ({"people": [{"availability": [DAY]}], "holidays": ["2026-06-16"]}, []),
    ],
)
def test_starts_of_a_case(changes, expected):
    assert slots(**changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["16T09:00-16T12:00"]),
        (
            {"op": "subtract", "busy": [at("10:00", "10:30")]},
            ["16T09:00-16T10:00", "16T10:30-16T12:00"],
        ),
        (
            {
                "op": "intersect",
                "availability": [],
                "people": [
                    {"availability": window("08:00", "10:00")},
                    {"availability": window("09:30", "11:00")},
                ],
            },
            ["16T09:30-16T10:00"],
        ),
        # Weekly hours through the night clocks go back, clipped to the span.
        (
            {
                "tz": "America/St_Johns",
                "availability": [weekly([0, 6], "00:00", "12:00")],
                "from": "2026-10-31T08:00:00Z",
                "to": "2026-11-01T23:59:59Z",
            },
            ["31T08:00-31T14:30", "01T02:30-01T15:30"],
        ),
        # An override without hours closes its date; 24:00 is midnight.
        (
            {
                "availability": [
                    weekly([1, 2], "20:00", "24:00"),
                    {"kind": "override", "date": "2026-06-15"},
                ],
                "from": "2026-06-15T00:00:00Z",
                "to": "2026-06-18T00:00:00Z",
            },
            ["16T20:00-17T00:00"],
        ),
    ],
)
def test_ranges_of_a_case(changes, expected):
    assert ranges(**changes) == expected


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"op": "dance"},
        {"op": "slots", "availability": [DAY]},
        {"op": "ranges", "availability": [{"kind": "range", "start": "soon", "end": "later"}]},
        {"op": "ranges", "tz": "Mars/Base", "availability": [DAY]},
        {"op": "ranges", "tz": "America", "availability": [DAY]},
        {"op": "ranges", "availability": [weekly([1], "09:00", "10:00")]},
        {"op": "ranges", "availability": "always"},
    ],
)
def test_a_case_that_cannot_be_read_is_refused_in_a_sentence(case):
    with pytest.raises(ValueError, match=r"\S"):
        slots_line(case)


def test_the_measured_cases_all_pass():
    path = shared_path("data/slots_dev.jsonl")
    rows = [json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip()]
    assert len(rows) == 38
    assert [row["id"] for row in rows if not _meets(row)] == []


def _meets(row) -> bool:
    """Every expectation of a row, looked at in the answer that it is about."""
    expect, answer = row["expect"], slots_line(row)
    found = answer["ranges"] if row["op"] != "slots" else answer["slots"]
    wanted = {name: _instants(value) for name, value in expect.items() if name != "count"}
    found = _instants(found)
    checks = {
        "count": lambda: len(found) == expect["count"],
        "first": lambda: found[0] == wanted["first"],
        "last": lambda: found[-1] == wanted["last"],
        "slots": lambda: found == wanted["slots"],
        "ranges": lambda: found == wanted["ranges"],
        "contains": lambda: all(one in found for one in wanted["contains"]),
        "excludes": lambda: all(one not in found for one in wanted["excludes"]),
        "none_before_notice": lambda: (
            (found[0] - datetime.fromisoformat(row["now"])).total_seconds() >= row["notice"] * 60
        ),
    }
    return all(checks[name]() for name in expect)


def _instants(value):
    match value:
        case str():
            return datetime.fromisoformat(value)
        case list():
            return [_instants(one) for one in value]
        case dict():
            return {name: _instants(one) for name, one in value.items()}
        case _:
            return value
