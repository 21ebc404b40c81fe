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
        # Round by the clock of the case, also where that is half an hour or a quarter off.
        (
            {"tz": "America/St_Johns", "availability": window("11:40", "14:40")},
            ["12:30", "13:30"],
        ),
        ({"tz": "Asia/Kathmandu", "availability": window("03:20", "06:00")}, ["04:15"]),
        (
            {"tz": "Asia/Kathmandu", "availability": window("03:20", "06:00"), "step": 45},
            ["03:30", "04:15", "05:00"],
        ),
        # Every 25 minutes from the next five; every 7 from whenever it opens.
        (
            {"availability": window("09:02", "10:30"), "duration": 20, "step": 25},
            ["09:05", "09:30", "09:55"],
        ),
        (
            {"availability": window("09:01", "09:30"), "duration": 10, "step": 7},
            ["09:01", "09:08", "09:15"],
        ),
        # Without a step as far apart as it is long.
        ({"step": None, "duration": 90}, ["09:00", "10:30"]),
        # Packed, windows have grids of their own; where tight gives no more, round starts stay.
        (
            {
                "availability": [*window("08:00", "10:00"), *window("10:10", "12:30")],
                "align": "pack",
            },
            ["08:00", "09:00", "10:10", "11:10"],
        ),
        (
            {"availability": window("09:40", "12:00"), "align": "pack"},
            ["10:00", "11:00"],
        ),
        (
            {"availability": window("09:40", "11:59"), "align": "pack", "step": 30},
            [
                "09:40",
                "10:10",
                "10:40",
            ],
        ),
        (
            {"availability": window("09:03", "10:00"), "duration": 8, "step": 8, "align": "pack"},
            [
                "09:03",
                "09:11",
                "09:19",
                "09:27",
                "09:35",
                "09:43",
                "09:51",
            ],
        ),
        # A window too short, one without length, one that ends before it begins.
        ({"duration": 200}, []),
        ({"availability": window("09:00", "09:00")}, []),
        ({"availability": window("12:00", "09:00")}, []),
        ({"duration": 180}, ["09:00"]),
        # Windows that touch are one, also at :59 and :59:59, and inside each other.
        (
            {"availability": [*window("09:30", "10:30"), *window("10:30", "11:30")]},
            ["10:00"],
        ),
        (
            {
                "availability": [
                    {**DAY, "end": "2026-06-16T10:29:59Z"},
                    at("10:30", "12:00", kind="range"),
                    at("09:15", "09:45", kind="range"),
                ]
            },
            ["09:00", "10:00", "11:00"],
        ),
        # Nothing lies in no time at all.
        (
            {"busy": [at("10:30", "10:30", buffer_before=30, buffer_after=30)]},
            [
                "09:00",
                "10:00",
                "11:00",
            ],
        ),
        (
            {"busy": [{"date": "2026-06-16", "start": "10:30", "end": "10:30"}]},
            [
                "09:00",
                "10:00",
                "11:00",
            ],
        ),
        # A busy time may touch a meeting, and cover all of the day.
        ({"busy": [at("10:00", "11:00")]}, ["09:00", "11:00"]),
        ({"busy": [at("00:00", "23:59")]}, []),
        ({"busy": [{"days": [2], "start": "00:00", "end": "24:00"}]}, []),
        ({"busy": [{"days": [2], "start": "00:00", "end": "00:00"}]}, []),
        ({"busy": [{"days": [2], "start": "11:00", "end": "10:00"}]}, ["09:00", "10:00"]),
        ({"busy": [{"days": [1], "start": "11:00", "end": "10:00"}]}, ["10:00", "11:00"]),
        # Nobody's sleep is guessed from a busy night.
        (
            {"busy": [{"date": "2026-06-15", "start": "23:00", "end": "09:00"}]},
            [
                "09:00",
                "10:00",
                "11:00",
            ],
        ),
        # The buffers of the meeting, of a neighbour before and of one after.
        (
            {
                "availability": window("08:00", "13:00"),
                "busy": [at("08:00", "08:30", buffer_after=15), at("12:30", "13:00")],
                "buffer_before": 15,
                "buffer_after": 30,
            },
            ["09:00", "10:00", "11:00"],
        ),
        (
            {
                "availability": window("08:00", "13:00"),
                "busy": [
                    at("08:00", "08:30", buffer_after=16),
                    at("12:30", "13:00", buffer_before=1),
                ],
                "buffer_before": 15,
                "buffer_after": 30,
            },
            ["10:00"],
        ),
        # A hold counts with the buffers of the meeting; one without an owner is somebody's.
        ({"holds": [at("10:00", "10:30")], "buffer_before": 45, "owner": "a"}, ["09:00"]),
        ({"holds": [at("10:00", "10:30", owner="a")]}, ["09:00", "11:00"]),
        (
            {"holds": [at("10:00", "10:30", owner="b", expires="2026-06-15T12:00:01Z")]},
            ["09:00", "11:00"],
        ),
        # Notice to the second; what begins now is not too late.
        ({"now": "2026-06-16T09:00:00Z"}, ["09:00", "10:00", "11:00"]),
        ({"now": "2026-06-16T09:00:00.5Z"}, ["10:00", "11:00"]),
        ({"now": "2026-06-16T07:00:00Z", "notice": 121}, ["10:00", "11:00"]),
        ({"now": "2026-06-16T05:00:00-04:00", "notice": 60}, ["10:00", "11:00"]),
        # Weekly hours, and dates with hours of their own.
        ({"availability": [weekly([2], "10:00", "12:00")]}, ["10:00", "11:00"] * 2),
        (
            {
                "availability": [
                    weekly([1, 2, 3], "09:00", "12:00"),
                    {"kind": "override", "date": "2026-06-16", "start": "13:00", "end": "14:00"},
                    {"kind": "override", "date": "2026-06-16", "start": "15:00", "end": "16:00"},
                    {"kind": "override", "date": "2026-06-17"},
                    {"kind": "override", "date": "2026-06-15", "start": "00:00", "end": "00:00"},
                    {"kind": "override", "date": "2026-06-20", "start": "10:00", "end": "11:00"},
                ],
                "to": "2026-06-21T00:00:00Z",
            },
            ["13:00", "15:00", "10:00"],
        ),
        ({"availability": [weekly([1, 2, 3], "17:00", "09:00")]}, []),
        (
            {
                "tz": "America/Toronto",
                "availability": [weekly([2], "09:00", "17:00")],
                "holidays": ["2026-06-16"],
                "to": "2026-06-20T00:00:00Z",
            },
            [],
        ),
        # The night with an hour twice, and the one with an hour less.
        (
            {
                "tz": "America/Toronto",
                "now": "2026-10-31T12:00:00Z",
                "availability": [weekly([0], "00:00", "04:00")],
                "to": "2026-11-02T00:00:00Z",
            },
            ["04:00", "05:00", "06:00", "07:00", "08:00"],
        ),
        (
            {
                "tz": "America/Toronto",
                "now": "2026-03-07T12:00:00Z",
                "availability": [weekly([0], "00:00", "04:00")],
                "to": "2026-03-09T00:00:00Z",
            },
            ["05:00", "06:00", "07:00"],
        ),
        # Two people, each with weekly hours in a zone of their own, half an hour apart.
        (
            {
                "tz": "America/Halifax",
                "availability": [],
                "people": [
                    {"availability": [weekly([2], "09:00", "11:00")]},
                    {"availability": [weekly([2], "09:00", "12:00")], "tz": "America/St_Johns"},
                ],
                "to": "2026-06-17T12:00:00Z",
            },
            ["12:00", "13:00"],
        ),
    ],
)
def test_starts_at_the_edges_of_the_rules(changes, expected):
    assert slots(**changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["16T09:00-16T12:00"]),
        # A night that is busy until 23:59 leaves no last minute.
        (
            {
                "op": "subtract",
                "availability": [at("20:00", "23:59", kind="range")],
                "busy": [{"date": "2026-06-16", "start": "22:00", "end": "23:59"}],
            },
            ["16T20:00-16T22:00"],
        ),
        (
            {
                "op": "subtract",
                "busy": [at("08:00", "09:30"), at("10:00", "10:00"), at("11:30", "13:00")],
            },
            ["16T09:30-16T11:30"],
        ),
        ({"op": "subtract", "busy": [at("08:00", "12:00")]}, []),
        (
            {
                "op": "intersect",
                "availability": [],
                "people": [
                    {"availability": [*window("10:00", "12:00"), *window("08:00", "10:30")]},
                    {"availability": window("09:00", "11:00")},
                    {"availability": window("07:00", "20:00")},
                ],
            },
            ["16T09:00-16T11:00"],
        ),
        (
            {
                "op": "intersect",
                "availability": [],
                "people": [{"availability": window("08:00", "10:00")}, {"availability": []}],
            },
            [],
        ),
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
