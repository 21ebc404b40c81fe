"""The lines of the understand command."""

import json

import pytest

from flows.understand import understand_line
from flows.understand.lines import BadLine


def test_a_line_gives_meaning_windows_and_confidence() -> None:
    row = {
        "text": "1 running late, sat is free tho",
        "lang": "en",
        "question": "confirm_meeting",
        "ref": "2026-03-04T09:30",
        "tz": "America/Vancouver",
    }
    answer = understand_line(row)
    assert answer["meaning"] == "yes"
    assert answer["also"] == ["late"]
    assert answer["recurring"] == []
    assert answer["windows"] == [
        {"start": "2026-03-07T00:00", "end": "2026-03-08T00:00", "grain": "day"}
    ]
    assert json.loads(json.dumps(answer)) == answer


def test_a_refused_window_is_marked_busy() -> None:
    answer = understand_line({"text": "not thurs", "ref": "2026-03-04T09:30"})
    assert answer["windows"][0]["busy"] is True


def test_a_pick_is_asked_about_thursday_friday_and_saturday() -> None:
    for text, meaning in (("thurs", "pick:1"), ("14h", "pick:2"), ("4", "pick:4")):
        assert understand_line({"text": text, "question": "pick_slot"})["meaning"] == meaning


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"text": 5},
        {"text": "x", "question": "nonsense"},
        {"text": "x", "tz": "Mars/Base"},
        {"text": "x", "ref": "soon"},
        {"text": "x", "tz": "../etc"},
    ],
)
def test_a_bad_line_says_what_is_wrong(row: dict[str, object]) -> None:
    with pytest.raises(BadLine):
        understand_line(row)
